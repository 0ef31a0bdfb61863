package org.onrecord.extract.time;

/**
 * One or several tokens read as something the grammar knows: "Sept." as MONTH 9, "twenty-five" as N 25.
 *
 * @param symbol its name in the grammar, in capitals
 * @param value what it says
 * @param end one past its last token
 */
record Piece(String symbol, String value, int end) {}
