package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of the API, OpenAPI 3.1. */
final class OpenApiPart implements Part {

    private static final String VERSION = "{version}";

    private final String version;

    OpenApiPart(String version) {
        this.version = version;
    }

    @Override
    public void join(RoutesConfig routes) {
        routes.get("/api/v1/openapi.json", context -> ETags.send(context, "application/json", document()));
    }

    private String document() {
        try (var stream = OpenApiPart.class.getResourceAsStream("openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("no openapi.json on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace(VERSION, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
