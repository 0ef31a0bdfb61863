package org.onrecord.model;

import java.util.Optional;

/**
 * One who passes an assertion on.
 *
 * @param actor who; empty where nobody is named ("it was revealed that"), and for the outlet where it is not known
 * @param attribution the attribution that makes this voice speak; empty for the outlet, which speaks by printing
 */
public record Voice(Optional<Actor> actor, Optional<Attribution> attribution) {}
