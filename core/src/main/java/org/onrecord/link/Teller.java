package org.onrecord.link;

import java.util.Optional;

/**
 * One who passes an entry on.
 *
 * @param party who; empty where nobody is named, and for an outlet that is not known
 * @param cue dictionary form of the word that says that they say it; empty for the outlet, which speaks by printing
 */
public record Teller(Optional<Party> party, Optional<String> cue) {}
