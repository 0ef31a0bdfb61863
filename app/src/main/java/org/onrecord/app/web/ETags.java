package org.onrecord.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Sha256;

/** Answers that a browser has already are not sent again (RFC 9110, 13.1.2). */
final class ETags {

    private ETags() {}

    /** Sends a body with its tag, or only says that it is the one that the asker has. */
    static void send(Context context, String type, String body) {
        var tag = "\"" + Sha256.hex(body).substring(0, 32) + "\"";
        context.header("ETag", "W/" + tag); // weak: packed by gzip or not, it is the same answer
        context.header("Vary", "Accept-Encoding");
        context.header("Cache-Control", "no-cache");
        if (has(context, tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType(type + "; charset=utf-8").result(body);
    }

    private static boolean has(Context context, String tag) {
        return Optional.ofNullable(context.header("If-None-Match"))
                .map(tags -> Arrays.stream(tags.split(",", -1))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*")))
                .orElse(false);
    }
}
