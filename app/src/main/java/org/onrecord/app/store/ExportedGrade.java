package org.onrecord.app.store;

import org.onrecord.link.Reliability;

/**
 * A user's grade of a source as a line of JSON, as ledgers of version 2 were exported; later ones write acts.
 *
 * @param graded the key of the party
 * @param grade its grade
 * @param added when it was graded, in UTC
 */
record ExportedGrade(String graded, Reliability grade, String added) {}
