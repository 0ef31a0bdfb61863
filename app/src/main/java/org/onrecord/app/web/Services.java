package org.onrecord.app.web;

import java.io.PrintStream;
import java.time.Clock;

/**
 * What the parts of the desk work with.
 *
 * @param settings what the desk was told
 * @param ledgers the ledger
 * @param faces write answers and problems
 * @param clock the time
 * @param errors is told, in a line each, what went wrong inside
 */
record Services(Settings settings, Ledgers ledgers, Faces faces, Clock clock, PrintStream errors) {}
