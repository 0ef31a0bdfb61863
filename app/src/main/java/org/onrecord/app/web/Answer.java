package org.onrecord.app.web;

import java.util.function.Supplier;
import org.onrecord.app.web.page.CsvTable;

/**
 * What a route shows, made only where its face is asked for, while the ledger is open.
 *
 * @param title of the page
 * @param template the page's template, without its ending
 * @param page what the template is given as {@code page}
 * @param json one object of JSON
 * @param table the same as a table
 */
record Answer(String title, String template, Supplier<Object> page, Supplier<String> json, Supplier<CsvTable> table) {}
