package org.onrecord.app.view;

import java.util.ArrayList;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/**
 * Sentences in CoNLL-U, as Universal Dependencies and its tools have it. Heads count from 1 within the sentence, MISC holds
 * {@code SpaceAfter=No} and {@code Name=B-PERSON}.
 */
public final class ConlluView implements View {

    private static final String NOTHING = "_";
    /** Hexadecimal digits of the article's digest that name it in sentence ids. */
    private static final int ID_DIGITS = 12;

    @Override
    public String show(Reading reading) {
        var analysis = reading.record().analysis();
        var digest = reading.record().article().id().value();
        var id = digest.substring(digest.indexOf(':') + 1).substring(0, ID_DIGITS);
        var names = new NameTags(analysis);
        var output = new StringBuilder("# newdoc id = ").append(id).append('\n');
        output.append("# source = ").append(Printable.of(reading.name())).append('\n');
        int number = 0;
        for (var sentence : analysis.sentences()) {
            number++;
            if (number == 1 || analysis.tokens().get(sentence.begin()).word().lineBefore()) {
                output.append("# newpar id = ")
                        .append(id)
                        .append("-p")
                        .append(number)
                        .append('\n');
            }
            output.append("# sent_id = ").append(id).append('-').append(number).append('\n');
            output.append("# text = ").append(text(sentence, analysis)).append('\n');
            for (int word = sentence.begin(); word < sentence.end(); word++) {
                writeWord(word, sentence, analysis, names, output);
            }
            output.append('\n');
        }
        return output.toString();
    }

    /** The forms with the spaces between them: CoNLL-U asks that the two agree. */
    private static String text(Range sentence, Analysis analysis) {
        var text = new StringBuilder();
        for (int word = sentence.begin(); word < sentence.end(); word++) {
            text.append(form(analysis.tokens().get(word).form()));
            if (word + 1 < sentence.end() && spaceAfter(word, analysis)) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void writeWord(int word, Range sentence, Analysis analysis, NameTags names, StringBuilder output) {
        var token = analysis.tokens().get(word);
        output.append(word - sentence.begin() + 1).append('\t');
        output.append(form(token.form())).append('\t');
        output.append(form(token.lemma())).append('\t');
        output.append(token.upos()).append('\t');
        output.append(token.xpos().isEmpty() ? NOTHING : token.xpos()).append('\t');
        output.append(NOTHING).append('\t');
        output.append(head(token, sentence)).append('\t');
        output.append(token.relation()).append('\t');
        output.append(NOTHING).append('\t');
        output.append(misc(word, analysis, names)).append('\n');
    }

    private static int head(Token token, Range sentence) {
        return token.isRoot() ? 0 : token.head() - sentence.begin() + 1;
    }

    private static String misc(int word, Analysis analysis, NameTags names) {
        var misc = new ArrayList<String>();
        names.of(word).ifPresent(name -> misc.add("Name=" + name));
        if (!spaceAfter(word, analysis)) {
            misc.add("SpaceAfter=No");
        }
        return misc.isEmpty() ? NOTHING : String.join("|", misc);
    }

    private static boolean spaceAfter(int word, Analysis analysis) {
        int next = word + 1;
        return next == analysis.tokens().size()
                || analysis.tokens().get(next).word().spaceBefore();
    }

    private static String form(String form) {
        var printable = Printable.of(form).strip();
        return printable.isEmpty() ? NOTHING : printable;
    }
}
