package org.onrecord.app.view;

import org.onrecord.model.Span;

/**
 * One assertion, or an event that nobody tells, in words for a reader. What would repeat the row above is empty.
 *
 * @param number the assertion's number
 * @param who who does it, and to whom: "Norland → Ostmark"; "Norland ↔ Ostmark" where each does it to the other
 * @param type PLOVER's type; empty outside politics
 * @param what the predicate and what it is about
 * @param when when it is told to be
 * @param sure how firmly it is told
 * @param chain on whose word
 * @param evidence the words that tell it
 */
record EventRow(
        String number, String who, String type, String what, String when, String sure, String chain, Span evidence) {}
