package org.onrecord.link;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Span;

/**
 * What an article's text shows of where it comes from.
 *
 * @param article the article
 * @param outlet who prints it
 * @param published when
 * @param marks words that name a wire, a release or an interview as where it comes from, in order; may be empty
 * @param correction the note by which it corrects or withdraws what the same outlet printed before: the paragraph that says so, or
 *     the whole text where its headline says so
 * @param passages its sentences and quotations, each as a print of its words, in order
 */
public record Print(
        ArticleId article,
        Optional<Party> outlet,
        Optional<OffsetDateTime> published,
        List<Mark> marks,
        Optional<Span> correction,
        List<Passage> passages) {

    public Print {
        marks = List.copyOf(marks);
        passages = List.copyOf(passages);
    }

    /**
     * Words that name where a text comes from: "(Reuters)", "AFP contributed to this report".
     *
     * @param party who or what is named
     * @param kind {@link DependenceKind#WIRE} or {@link DependenceKind#RELEASE}
     * @param span the words
     * @param words the same words
     */
    public record Mark(Party party, DependenceKind kind, Span span, String words) {}

    /**
     * A stretch of the text, as a sketch of its shingles: the least of their hashes (MinHash, Broder 1997).
     *
     * @param span its characters
     * @param quoted whether it is a quotation; a passage that is none stands for its words outside quotation marks
     * @param signature in ascending order, without repetition; two passages share about the portion of shingles that they share, and
     *     just that portion where they are short
     */
    public record Passage(Span span, boolean quoted, List<Integer> signature) {

        public Passage {
            signature = List.copyOf(signature);
        }
    }
}
