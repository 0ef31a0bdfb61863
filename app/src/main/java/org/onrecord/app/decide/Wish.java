package org.onrecord.app.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.app.store.By;
import org.onrecord.app.store.Deed;
import org.onrecord.app.store.Ledger;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Reliability;
import org.onrecord.model.Certainty;
import org.onrecord.model.Polarity;

/** What somebody wants set right, as a form or JSON says it: {@code does} names the act, the other fields what it is about. */
public final class Wish {

    /** Of a tie: neither leans on the other. */
    public static final String NONE = "none";

    /** A reason is a few words; who has more to say has a document to name. */
    private static final int LONGEST_REASON = 2_000;

    private final Does does;
    private final Fields fields;

    /** The acts, with the fields that each has beside {@code does}, {@code who} and {@code why}. */
    enum Does {
        SPLIT("claim", "assertions"),
        MERGE("claim", "other"),
        DEPENDENCE("claim", "later", "earlier", "kind"),
        STANCE("claim", "assertion", "stance", "polarity", "certainty"),
        RELIABILITY("source", "grade"),
        UNDO("act");

        @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can alter
        private final Set<String> names;

        Does(String... names) {
            this.names = Set.of(names);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Wish(Does does, Fields fields) {
        this.does = does;
        this.fields = fields;
    }

    /**
     * What fields say.
     *
     * @throws Unclear where they name no act, have a field that it does not know, or no reason
     */
    public static Wish of(Fields fields) {
        var does = Choices.oneOf(Does.values(), fields.need("does"));
        var names = new HashSet<>(does.names);
        names.addAll(List.of("does", "who", "why"));
        fields.only(names);
        if (does != Does.UNDO && fields.one("why").isEmpty()) {
            throw Unclear.wrong("why is missing; say in a few words why");
        }
        if (fields.one("why").filter(why -> why.length() > LONGEST_REASON).isPresent()) {
            throw Unclear.wrong("why has more than " + LONGEST_REASON + " characters; say it in a few words");
        }
        return new Wish(does, fields);
    }

    /** Who wants it, as the fields say. */
    public Optional<String> who() {
        return fields.one("who");
    }

    /** Does it. */
    public Deed fulfil(Ledger ledger, String who) {
        var by = new By(who, fields.one("why"));
        var deciding = new Deciding(ledger);
        return switch (does) {
            case SPLIT -> deciding.split(fields.need("claim"), assertions(), by);
            case MERGE -> deciding.merge(fields.need("claim"), fields.need("other"), by);
            case DEPENDENCE ->
                deciding.tie(fields.need("claim"), fields.need("later"), fields.need("earlier"), kind(), by);
            case STANCE ->
                deciding.restate(
                        fields.need("claim"),
                        fields.need("assertion"),
                        Choices.stance(fields.need("stance")),
                        fields.one("polarity").map(word -> Choices.oneOf(Polarity.values(), word)),
                        fields.one("certainty")
                                .map(word -> Choices.oneOf(Certainty.values(), word))
                                .orElse(Certainty.CERTAIN),
                        by);
            case RELIABILITY ->
                deciding.grade(fields.need("source"), Choices.oneOf(Reliability.values(), fields.need("grade")), by);
            case UNDO -> deciding.undo(fields.need("act"), by);
        };
    }

    private List<String> assertions() {
        var assertions = fields.many("assertions");
        if (assertions.isEmpty()) {
            throw Unclear.wrong("assertions is missing; name those that tell another thing");
        }
        return assertions;
    }

    private Optional<DependenceKind> kind() {
        var kind = fields.one("kind")
                .orElseThrow(() -> Unclear.wrong("kind is missing; say either none or copy, or another kind"));
        return kind.equalsIgnoreCase(NONE)
                ? Optional.empty()
                : Optional.of(Choices.oneOf(DependenceKind.values(), kind));
    }
}
