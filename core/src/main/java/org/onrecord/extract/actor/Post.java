package org.onrecord.extract.actor;

import java.util.Optional;

/**
 * An office as some words tell it.
 *
 * @param title the words of the office alone
 * @param of whose it is, where they say so
 * @param owner the known actor whose it is
 * @param country code of the country that the holder belongs to, as far as the words tell
 * @param sector the office's sector; empty where it depends on whose it is
 * @param former whether it is told as no longer held
 * @param after whether it is told as another's, held before or after: "his successor"
 */
record Post(
        String title,
        Optional<String> of,
        Optional<KnownActor> owner,
        Optional<String> country,
        Optional<String> sector,
        boolean former,
        boolean after) {}
