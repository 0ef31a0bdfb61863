package org.onrecord.app.view;

import org.onrecord.model.Record;
import org.onrecord.model.Role;

/**
 * An article for a reader at a terminal: its story with source, cue and content in colour, then a line
 * per attribution, and a row per event and figure.
 */
public final class TextView implements View {

    /** In columns. Longer lines of running text tire the eye. */
    private static final int LONGEST_LINE = 96;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final boolean colour;
    private final int columns;
    private final boolean several;

    /**
     * A view for one terminal.
     *
     * @param colour whether to use colours; without them the story is printed as it stands
     * @param columns width of the terminal; 0 for lines that are neither broken nor shortened
     * @param several whether there is more than one article, so that each needs its name above it
     */
    public TextView(boolean colour, int columns, boolean several) {
        if (columns < 0) {
            throw new IllegalArgumentException("not a width: " + columns);
        }
        this.colour = colour;
        this.columns = columns == 0 ? Integer.MAX_VALUE : columns;
        this.several = several;
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public String show(Reading reading) {
        var record = reading.record();
        var numbering = new Numbering(record);
        var story = Story.of(record, numbering);
        var output = new StringBuilder();
        if (several) {
            printLine(new InkedText().append("── " + reading.name() + " ──", Ink.QUIET), output);
            output.append('\n');
        }
        printHead(record, story, numbering, output);
        printStory(record, story, numbering, output);
        var list = new AttributionLines(record, numbering, columns);
        for (var line : list.lines()) {
            printLine(line, output);
        }
        for (var line : Tables.lines(record, columns)) {
            printLine(line, output);
        }
        return output.toString();
    }

    private void printHead(Record record, Story story, Numbering numbering, StringBuilder output) {
        var metadata = record.article().metadata();
        if (story.headline().isPresent()) {
            printWrapped(inked(story.headline().get(), Ink.TITLE, record, numbering), output);
        } else if (metadata.title().isPresent()) {
            printWrapped(new InkedText().append(metadata.title().get(), Ink.TITLE), output);
        }
        var facts = Heading.facts(metadata);
        if (!facts.isEmpty()) {
            printWrapped(new InkedText().append(String.join(" · ", facts), Ink.QUIET), output);
        }
        if (!output.isEmpty() && !output.toString().endsWith("\n\n")) {
            output.append('\n');
        }
    }

    private void printStory(Record record, Story story, Numbering numbering, StringBuilder output) {
        for (var paragraph : story.paragraphs()) {
            for (var line : paragraph.lines()) {
                printWrapped(inked(line, Ink.PLAIN, record, numbering), output);
            }
            output.append('\n');
        }
    }

    /** A line of the story; in colour each cue is followed by the number that its attribution has in the list. */
    private InkedText inked(Story.Line line, Ink unmarked, Record record, Numbering numbering) {
        var text = record.article().text();
        var inked = new InkedText();
        for (var segment : line.segments()) {
            var mark = segment.innermost();
            inked.append(segment.span().in(text), mark.map(Ink::of).orElse(unmarked));
            if (colour && mark.isPresent() && mark.get().role() == Role.CUE) {
                int number = mark.get().number();
                var cue = numbering.inOrder().get(number - 1).cue().spans();
                if (cue.getLast().end() == segment.span().end()) {
                    inked.append(superscript(number), Ink.QUIET);
                }
            }
        }
        return inked;
    }

    private static String superscript(int number) {
        var superscript = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            superscript.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return superscript.toString();
    }

    private void printWrapped(InkedText text, StringBuilder output) {
        int width = columns == Integer.MAX_VALUE ? columns : Math.min(columns, LONGEST_LINE);
        for (var line : text.wrap(width)) {
            printLine(line, output);
        }
    }

    private void printLine(InkedText line, StringBuilder output) {
        line.print(output, colour);
        output.append('\n');
    }
}
