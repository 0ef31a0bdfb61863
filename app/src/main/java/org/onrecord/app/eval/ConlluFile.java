package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * A treebank in CoNLL-U. A document begins at {@code # newdoc}, a paragraph at {@code # newpar} or with the document; a sentence's
 * raw text is its {@code # text}, or else its tokens with a space between them unless they say {@code SpaceAfter=No}. Empty nodes
 * are left out.
 */
final class ConlluFile {

    private static final String ENDING = ".conllu";
    private static final int COLUMNS = 10;

    private final Path file;
    private final List<TreeDocument> documents = new ArrayList<>();
    private TreeDocumentBuilder document;
    private Optional<String> text = Optional.empty();
    private boolean newParagraph = true;

    private ConlluFile(Path file) {
        this.file = file;
        this.document = new TreeDocumentBuilder(InputFiles.stem(file));
    }

    /**
     * The documents of a folder, file after file in the order of their names.
     *
     * @param names of the files to read, without their ending; all where it is empty
     * @param without names of files to leave out
     */
    static List<TreeDocument> documents(Path folder, List<String> names, List<String> without) throws UnusableInput {
        var documents = new ArrayList<TreeDocument>();
        var missing = new LinkedHashSet<>(names);
        for (var file : InputFiles.in(folder, ENDING)) {
            var stem = InputFiles.stem(file);
            missing.remove(stem);
            if ((names.isEmpty() || names.contains(stem)) && !without.contains(stem)) {
                documents.addAll(documents(file));
            }
        }
        if (!missing.isEmpty()) {
            throw new UnusableInput("no such file in " + folder + ": " + missing.getFirst() + ENDING);
        }
        return documents;
    }

    /** The documents of a file, in order; never empty. */
    static List<TreeDocument> documents(Path file) throws UnusableInput {
        return new ConlluFile(file).read();
    }

    private List<TreeDocument> read() throws UnusableInput {
        var rows = new ArrayList<String[]>();
        int number = 0;
        for (var line : InputFiles.lines(file)) {
            number++;
            if (line.startsWith("#")) {
                comment(line);
            } else if (!line.isBlank()) {
                rows.add(columns(line, number));
            } else if (!rows.isEmpty()) {
                addSentence(rows, number);
            }
        }
        if (!rows.isEmpty()) {
            addSentence(rows, number);
        }
        endDocument();
        if (documents.isEmpty()) {
            throw new UnusableInput("no sentence in " + file);
        }
        return documents;
    }

    private void comment(String line) {
        if (line.startsWith("# newdoc")) {
            endDocument();
            int equals = line.indexOf('=');
            document = new TreeDocumentBuilder(
                    equals < 0
                            ? InputFiles.stem(file)
                            : line.substring(equals + 1).strip());
            newParagraph = true;
        } else if (line.equals("# newpar") || line.startsWith("# newpar ")) {
            newParagraph = true;
        } else if (line.startsWith("# text = ")) {
            text = Optional.of(line.substring("# text = ".length()).strip());
        }
    }

    private String[] columns(String line, int number) throws UnusableInput {
        var columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new UnusableInput(file + ", line " + number + ": not CoNLL-U, which has " + COLUMNS
                    + " columns with tabs between them");
        }
        return columns;
    }

    private void addSentence(List<String[]> rows, int number) throws UnusableInput {
        try {
            document.add(rows, text, newParagraph);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(file + ", sentence that ends at line " + number + ": " + e.getMessage());
        }
        rows.clear();
        text = Optional.empty();
        newParagraph = false;
    }

    private void endDocument() {
        document.build().ifPresent(documents::add);
    }
}
