package org.onrecord.extract.actor;

import java.util.List;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;

/** Sets the scene of an article: finds the known actors and places in it. */
final class SceneSetter {

    private final SightingFinder sightingFinder;
    private final RegionFinder regionFinder = new RegionFinder();
    private final Nouns nouns = new Nouns();
    private final Set<String> lastNames;

    SceneSetter(KnownActors known) {
        sightingFinder = new SightingFinder(known);
        lastNames = known.lastNames();
    }

    Scene set(Article article, Analysis analysis, Tree tree, List<Attribution> attributions) {
        var sightings = sightingFinder.find(article, analysis); // "Iran", "the Kremlin", "Reuters"
        var regions = regionFinder.find(analysis); // "South Carolina", "Mosul"
        var mentions = new NameMender(analysis, tree, regions, lastNames, nouns).mend(analysis.mentions());
        return new Scene(article, analysis, tree, attributions, sightings, regions, mentions);
    }
}
