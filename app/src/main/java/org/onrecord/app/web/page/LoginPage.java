package org.onrecord.app.web.page;

/**
 * What the page shows where people log in.
 *
 * @param next where they wanted to go
 * @param problem what was wrong with the last try; empty where there was none
 */
public record LoginPage(String next, String problem) {}
