package org.onrecord.link.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.link.Teller;
import org.onrecord.model.ActorKind;

/**
 * Who the voices of a claim are, in whatever words an article names them: what one article shows of a voice helps to know it in
 * another, which may be read less well.
 */
final class ClaimVoices {

    /** Between a post and the name of its holder stand at most so many characters: "foreign minister of the Republic of Norland". */
    private static final int LONGEST_BETWEEN = 40;

    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:according to|(?:report|story|dispatch) (?:by|in|from)|quoting|citing) (?:the )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile(" (?:has |had )?(?:reported|reports|said|says|wrote|writes)\\b");

    private final VoiceWords words;
    private final Map<String, Party> outlets = new TreeMap<>();
    private final Map<String, Party> cited = new HashMap<>();
    private final Map<String, Party> people = new TreeMap<>();
    private final Map<String, Optional<String>> fullNames = new HashMap<>();
    private final Map<String, Optional<Party>> holders = new HashMap<>();

    /** @param entries of one claim */
    ClaimVoices(List<Entry> entries, VoiceWords words) {
        this.words = words;
        for (var entry : entries) {
            entry.chain().getFirst().party().ifPresent(this::print);
            parties(entry).filter(party -> party.kind() == ActorKind.OUTLET).forEach(this::print);
            parties(entry).filter(Party::isSameEverywhere).forEach(party -> cited.putIfAbsent(party.key(), party));
        }
        for (var entry : entries) {
            parties(entry).filter(this::isFullName).forEach(person -> {
                people.put(person.key(), person);
                fullNames.merge(
                        last(person.key()),
                        Optional.of(person.key()),
                        (one, other) -> one.equals(other) ? one : Optional.empty());
            });
        }
        for (var entry : entries) {
            entry.origin()
                    .party()
                    .flatMap(words::post)
                    .ifPresent(post -> person(entry)
                            .ifPresent(holder -> holders.merge(
                                    post,
                                    Optional.of(holder),
                                    (one, other) -> one.equals(other) ? one : Optional.empty())));
        }
    }

    private void print(Party outlet) {
        outlets.put(outlet.key(), new Party(outlet.key(), outlet.name(), ActorKind.OUTLET, outlet.country()));
    }

    private static Stream<Party> parties(Entry entry) {
        return entry.chain().stream().map(Teller::party).flatMap(Optional::stream);
    }

    /** Papers are taken for people, too: "Kaltbach Courier". */
    private boolean isFullName(Party party) {
        return party.kind() == ActorKind.PERSON && party.key().contains(" ") && !outlets.containsKey(party.key());
    }

    /** Who a voice is, where it is the same in any article: what prints is an outlet, whatever sort of actor an article took it for. */
    Optional<Party> known(Party voice) {
        return Optional.ofNullable(outlets.get(voice.key()))
                .or(() -> words.outlet(voice, outlets))
                .or(() -> words.reporter(voice)
                        .map(outlet -> Optional.ofNullable(outlets.get(outlet.key()))
                                .orElseGet(() -> cited.getOrDefault(outlet.key(), outlet))))
                .or(() -> Optional.of(voice).filter(Party::isSameEverywhere));
    }

    /** What stands for a person in any article: "Lee" is "Ann Lee" where just one of that name speaks. */
    String key(Party voice) {
        return voice.kind() == ActorKind.PERSON && !voice.key().contains(" ")
                ? fullNames.getOrDefault(voice.key(), Optional.empty()).orElse(voice.key())
                : voice.key();
    }

    /**
     * The person whom the words of an entry name as the one who tells it, though its chain does not: behind the words of an unnamed
     * voice ("Foreign minister of Norland Ann Lee"), or anywhere where no voice was found. A voice elsewhere in the claim bears the name.
     */
    Optional<Party> person(Entry entry) {
        if (entry.chain().size() == 1) {
            return people.values().stream()
                    .filter(person -> entry.quote().contains(person.name()) && !isParty(person, entry))
                    .findFirst();
        }
        return entry.origin()
                .party()
                .filter(voice -> voice.kind() != ActorKind.PERSON)
                .flatMap(voice -> {
                    int at = entry.quote().indexOf(voice.name());
                    return people.values().stream()
                            .filter(person ->
                                    isAt(entry.quote().indexOf(person.name(), Math.max(0, at)), at, voice, person))
                            .findFirst();
                });
    }

    /**
     * The outlet that the words of an entry cite, though its chain does not: "the Harbour Post reported". It prints or is cited elsewhere
     * in the claim.
     */
    Optional<Party> cited(Entry entry) {
        if (entry.chain().size() > 1) {
            return Optional.empty();
        }
        var own = entry.chain().getFirst().party().map(Party::key);
        return outlets.values().stream()
                .filter(outlet -> !own.equals(Optional.of(outlet.key())) && isCited(outlet.name(), entry.quote()))
                .findFirst();
    }

    private static boolean isCited(String outlet, String quote) {
        int at = quote.indexOf(outlet);
        return at >= 0
                && (BEFORE.matcher(quote.substring(0, at)).find()
                        || AFTER.matcher(quote.substring(at + outlet.length())).lookingAt());
    }

    private static boolean isAt(int name, int at, Party voice, Party person) {
        return at >= 0
                && name >= 0
                && name + person.name().length() > at
                && name <= at + voice.name().length() + LONGEST_BETWEEN;
    }

    private static boolean isParty(Party person, Entry entry) {
        return entry.matter().stream()
                .flatMap(matter -> Stream.concat(matter.actors().stream(), matter.recipients().stream()))
                .anyMatch(party -> party.key().equals(person.key()));
    }

    /** Who holds a post, where the claim shows it. */
    Optional<Party> holder(String post) {
        return holders.getOrDefault(post, Optional.empty());
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
