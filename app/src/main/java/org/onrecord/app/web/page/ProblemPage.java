package org.onrecord.app.web.page;

/**
 * What a page says that cannot be shown.
 *
 * @param title what is wrong
 * @param detail why, and what to do next
 */
public record ProblemPage(String title, String detail) {}
