package org.onrecord.extract.actor;

/** In what form words speak of somebody or something; pronouns come first. */
enum Form {
    FIRST,
    FIRST_SEVERAL,
    SECOND,
    MALE,
    FEMALE,
    THING,
    SEVERAL,
    POINTING,
    NAME,
    DEFINITE,
    POINTED,
    OWNED,
    INDEFINITE,
    BARE,
    CLAUSE,
    /** No words: the form of what a first mention refers back to. */
    NONE;

    boolean isPronoun() {
        return compareTo(POINTING) <= 0;
    }

    /** The coarse form that weights tell apart in an antecedent. */
    int asAntecedent() {
        return switch (this) {
            case FIRST, FIRST_SEVERAL, SECOND -> 0;
            case MALE, FEMALE -> 1;
            case THING, SEVERAL, POINTING -> 2;
            case NAME -> 3;
            case DEFINITE, POINTED, OWNED -> 4;
            case INDEFINITE, BARE -> 5;
            case CLAUSE -> 6;
            case NONE -> 7;
        };
    }

    static final int ANTECEDENTS = 8;
}
