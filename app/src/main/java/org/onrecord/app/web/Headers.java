package org.onrecord.app.web;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer tells the browser: run no script but ours, load nothing from elsewhere, stand in no frame. */
final class Headers {

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin", // with no-referrer a form's Origin is null, and could not be told from another site's
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()");

    private Headers() {}

    static void set(Context context) {
        ALL.forEach(context::header);
    }
}
