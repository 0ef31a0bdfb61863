package org.onrecord.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.ActorKind;
import org.onrecord.model.EventType;

/**
 * What some words tell: "supply", "ship": someone gives something to someone.
 *
 * @param id stable name, shown to users
 * @param type PLOVER's type; empty for what lies outside politics
 * @param mode PLOVER's mode
 * @param modes the modes that words of the theme give it
 * @param contexts PLOVER's contexts that it always has
 * @param cameo CAMEO codes by mode or context; the code without a context under {@code ""}
 * @param noun whether its words are nouns; verbs otherwise
 * @param lemmas the words, with a verb's particle or a noun's first part: "call off", "hunger strike"
 * @param roles the ways to the words that fill each role, the best first
 * @param needs for each condition the ways of which at least one must lead somewhere
 * @param where for each condition the ways, and the words of which one must stand there
 * @param without for each condition the ways, and the words of which none may stand there
 * @param lacks for each condition the ways none of which may lead anywhere
 * @param kinds of which kind someone in a role must be
 * @param reciprocal whether each side does it to the other: "met", "agreed"
 * @param controls whether the recipient is to do what the theme tells: "urged Norland to withdraw"
 */
record Frame(
        String id,
        Optional<EventType> type,
        Optional<String> mode,
        Map<String, String> modes,
        List<String> contexts,
        Map<String, String> cameo,
        boolean noun,
        List<String> lemmas,
        Map<EventRole, List<RolePath>> roles,
        List<List<RolePath>> needs,
        List<Condition> where,
        List<Condition> without,
        List<List<RolePath>> lacks,
        Map<EventRole, Set<ActorKind>> kinds,
        boolean reciprocal,
        boolean controls) {

    /** Words at the end of some ways. */
    record Condition(List<RolePath> paths, Set<String> lemmas) {}

    Frame {
        if (lemmas.isEmpty()) {
            throw new IllegalArgumentException("frame " + id + " has no lemmas; write at least one");
        }
        if (mode.isPresent() && type.isEmpty()) {
            throw new IllegalArgumentException("frame " + id + " has a mode without a type; write the type");
        }
    }

    List<RolePath> paths(EventRole role) {
        return roles.getOrDefault(role, List.of());
    }

    /** Whether it is known by what stands as the subject, rather than by someone who acts: "the ferry sank". */
    boolean befalls() {
        return Stream.concat(
                        paths(EventRole.THEME).stream(),
                        where.stream().flatMap(condition -> condition.paths().stream()))
                .anyMatch(path -> path.relation().equals("nsubj"));
    }

    /** How much it asks for: of two frames that fit, the more demanding one is right. */
    int demands() {
        return needs.size()
                + without.size()
                + lacks.size()
                + 2 * (where.size() + kinds.size()); // words and kinds say more
    }

    /** The CAMEO code of a mode in some contexts: that of the mode, or of the first context, that has one of its own. */
    Optional<String> cameo(Optional<String> ofMode, List<String> ofContexts) {
        return Stream.concat(ofMode.stream(), ofContexts.stream())
                .filter(cameo::containsKey)
                .findFirst()
                .or(() -> Optional.of("").filter(cameo::containsKey))
                .map(cameo::get);
    }
}
