package org.onrecord.link.dossier;

import java.time.LocalDateTime;

/**
 * When a stage is told to be.
 *
 * @param words the time as it is told, {@code 2022}, {@code before 2024-02}; else the day of the article, {@code by 2024-06-14}
 * @param at its place in the order of time
 * @param isTold whether the entry itself names a time
 */
public record Moment(String words, LocalDateTime at, boolean isTold) {}
