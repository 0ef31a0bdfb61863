package org.onrecord.link.origin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.link.Print;
import org.onrecord.link.Print.Mark;
import org.onrecord.link.Teller;
import org.onrecord.link.origin.Lean.How;
import org.onrecord.model.ActorKind;

/**
 * Reads on whom an entry leans: the last voice of its chain that is named, or told by a post
 * that one at a time holds; if none is, whoever its sentence says was told, the
 * wire that its text is marked with, or the outlet itself. A wire that passes on what a named voice told is the origin of nothing.
 */
final class LeanReader {

    private final VoiceWords words;
    private final ClaimVoices voices;

    /** @param entries of one claim: a voice that one article calls "Lee" is "Ann Lee" where another has just one of that name */
    LeanReader(List<Entry> entries, VoiceWords words) {
        this.words = words;
        this.voices = new ClaimVoices(entries, words);
    }

    Lean lean(Entry entry, Optional<Print> print) {
        return hearsay(entry)
                .or(() -> voices.person(entry).map(person -> named(person, entry)))
                .or(() -> post(entry))
                .or(() -> voice(entry).map(voice -> named(voice, entry)))
                .or(() -> voices.cited(entry).map(outlet -> named(outlet, entry)))
                .or(() -> told(entry, print))
                .or(() -> wire(entry, print))
                .orElseGet(() -> outlet(entry)
                        .map(outlet ->
                                new Lean(outletKey(outlet), outlet.name(), How.PRINTED, outlet.name(), false, false))
                        .orElseGet(() -> new Lean(
                                "article " + entry.article(),
                                "the same article",
                                How.PRINTED,
                                "one article",
                                false,
                                false)));
    }

    private Optional<Party> voice(Entry entry) {
        return entry.chain().subList(1, entry.chain().size()).reversed().stream()
                .map(Teller::party)
                .flatMap(Optional::stream)
                .flatMap(party -> voices.known(party).stream())
                .findFirst();
    }

    /** That the last voice is nobody's: "reports say". */
    private Optional<Lean> hearsay(Entry entry) {
        return entry.chain().size() == 2
                ? entry.origin()
                        .party()
                        .filter(words::isHearsay)
                        .map(voice -> new Lean(
                                "hearsay " + entry.id(), voice.name(), How.HEARSAY, entry.quote(), false, false))
                : Optional.empty();
    }

    private Lean named(Party voice, Entry entry) {
        if (voice.kind() == ActorKind.OUTLET) {
            boolean isOwn = outlet(entry).map(Party::key).equals(Optional.of(voice.key()));
            return new Lean(
                    outletKey(voice), voice.name(), isOwn ? How.PRINTED : How.CITED, voice.name(), !isOwn, isOwn);
        }
        return new Lean("voice " + voices.key(voice), voice.name(), How.VOICE, voice.name(), true, false);
    }

    /** The voice that is told by its post alone. */
    private Optional<Lean> post(Entry entry) {
        return entry.chain().size() == 1
                ? Optional.empty()
                : entry.origin()
                        .party()
                        .flatMap(voice -> words.post(voice)
                                .map(key -> voices.holder(key)
                                        .map(holder -> named(holder, entry))
                                        .orElseGet(() -> new Lean(
                                                "voice " + key, voice.name(), How.VOICE, voice.name(), true, false))));
    }

    /** What the sentence says: somebody told an outlet, or gave out a release. */
    private static Optional<Lean> told(Entry entry, Optional<Print> print) {
        return marks(print, DependenceKind.RELEASE)
                .filter(mark -> isBeside(mark, entry, print))
                .map(mark -> {
                    boolean isOutlet = mark.party().kind() == ActorKind.OUTLET;
                    boolean isOwn = outlet(entry)
                            .map(Party::key)
                            .equals(Optional.of(mark.party().key()));
                    return new Lean(
                            isOutlet
                                    ? outletKey(mark.party())
                                    : "voice " + mark.party().key(),
                            mark.party().name(),
                            isOwn ? How.PRINTED : How.RELEASE,
                            mark.words(),
                            false,
                            isOwn);
                })
                .findFirst();
    }

    /** Whether the mark stands in the words of the entry, or in the sentence that they stand in. */
    private static boolean isBeside(Mark mark, Entry entry, Optional<Print> print) {
        return entry.evidence().overlaps(mark.span())
                || print.stream()
                        .flatMap(one -> one.passages().stream())
                        .anyMatch(passage -> !passage.quoted()
                                && passage.span().overlaps(mark.span())
                                && passage.span().overlaps(entry.evidence()));
    }

    private static Optional<Lean> wire(Entry entry, Optional<Print> print) {
        return marks(print, DependenceKind.WIRE)
                .filter(mark -> !outlet(entry)
                        .map(Party::key)
                        .equals(Optional.of(mark.party().key())))
                .map(mark ->
                        new Lean(outletKey(mark.party()), mark.party().name(), How.WIRE, mark.words(), false, false))
                .findFirst();
    }

    private static Stream<Mark> marks(Optional<Print> print, DependenceKind kind) {
        return print.stream().flatMap(one -> one.marks().stream()).filter(mark -> mark.kind() == kind);
    }

    private static Optional<Party> outlet(Entry entry) {
        return entry.chain().getFirst().party();
    }

    private static String outletKey(Party outlet) {
        return "outlet " + outlet.key();
    }
}
