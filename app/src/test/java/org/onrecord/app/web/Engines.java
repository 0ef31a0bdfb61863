package org.onrecord.app.web;

import tools.jackson.databind.JsonNode;

/** The claim of the affair that three independent origins tell: that engines were shipped. */
final class Engines {

    private Engines() {}

    /** Its id, among claims as the API lists them. */
    static String claim(JsonNode claims) {
        return claims.get("claims")
                .valueStream()
                .filter(line -> line.get("origins").get("for").asInt() == 3)
                .map(line -> line.get("claim").asString())
                .findFirst()
                .orElseThrow();
    }
}
