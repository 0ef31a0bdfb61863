package org.onrecord.link.origin;

import java.util.HashSet;
import org.onrecord.link.Print.Passage;

/** Tells whether texts give the same quotations. */
final class Quotations {

    /** So much of the shorter quotation must be the other's too. */
    static final double SAME = 0.7;

    /** At least so many hashes: few words are everybody's. */
    private static final int LEAST = 8;

    private Quotations() {}

    /** Whether two texts give the same quotation somewhere. */
    static boolean shares(Sketch one, Sketch other) {
        return one.quotations().stream()
                .anyMatch(quotation -> other.quotations().stream().anyMatch(another -> isSame(quotation, another)));
    }

    /** Whether the text of one gives a quotation that the other's does not give. */
    static boolean hasOwn(Witness one, Witness other) {
        return one.sketch().stream()
                .flatMap(sketch -> sketch.quotations().stream())
                .anyMatch(quotation -> other.sketch().stream()
                        .flatMap(sketch -> sketch.quotations().stream())
                        .noneMatch(another -> isSame(quotation, another)));
    }

    private static boolean isSame(Passage one, Passage other) {
        var shared = new HashSet<>(one.signature());
        shared.retainAll(other.signature());
        return shared.size() >= LEAST
                && shared.size()
                        >= SAME
                                * Math.min(
                                        one.signature().size(),
                                        other.signature().size());
    }
}
