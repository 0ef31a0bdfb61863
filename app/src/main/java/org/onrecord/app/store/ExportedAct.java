package org.onrecord.app.store;

import org.onrecord.link.correction.Act;

/**
 * What a person decided as a line of JSON, for export and import.
 *
 * @param act the act
 */
record ExportedAct(Act act) {}
