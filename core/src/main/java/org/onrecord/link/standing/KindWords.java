package org.onrecord.link.standing;

import org.onrecord.link.DependenceKind;

/** The kinds of dependence in words for a reader, to go before "as e-…". */
final class KindWords {

    private KindWords() {}

    static String of(DependenceKind kind) {
        return switch (kind) {
            case VOICE -> "the same voice";
            case CITATION -> "a citation of the same outlet";
            case WIRE -> "the same wire";
            case COPY -> "nearly the same text";
            case PASSAGE -> "nearly the same passage";
            case QUOTATION -> "the same quotation";
            case RELEASE -> "the same release or interview";
            case OUTLET -> "the same outlet";
            case RETELLING -> "a retelling of the same";
        };
    }
}
