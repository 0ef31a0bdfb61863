package org.onrecord.extract.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/** Tells in whose words an amount stands: the innermost attribution whose content holds it. */
final class Voices {

    private final List<Attribution> attributions;

    Voices(List<Attribution> attributions) {
        this.attributions = attributions.stream()
                .sorted(Comparator.comparingInt(Voices::depth).reversed().thenComparingInt(Voices::size))
                .toList();
    }

    Optional<Attribution> of(Span amount) {
        return attributions.stream()
                .filter(attribution -> attribution.content().stream().anyMatch(content -> content.contains(amount)))
                .findFirst();
    }

    private static int depth(Attribution attribution) {
        int depth = 0;
        for (var outer = attribution.within();
                outer.isPresent();
                outer = outer.get().within()) {
            depth++;
        }
        return depth;
    }

    private static int size(Attribution attribution) {
        return attribution.content().stream()
                .mapToInt(content -> content.end() - content.begin())
                .sum();
    }
}
