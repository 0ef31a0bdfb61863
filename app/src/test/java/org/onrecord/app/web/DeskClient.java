package org.onrecord.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.onrecord.app.add.OwnActors;
import org.onrecord.app.web.guard.Access;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk with a ledger of its own, and one who asks it. */
final class DeskClient implements AutoCloseable {

    private static final String BOUNDARY = "----between-the-parts";

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final DeskServer server;

    DeskClient(Path folder, boolean allowPrivate) {
        var settings = new Settings(
                folder.resolve("onrecord.db").toString(),
                "127.0.0.1",
                0,
                "0.0",
                allowPrivate,
                OwnActors.NONE,
                Access.ofMachine());
        server = DeskServer.start(settings, Clock.systemUTC(), new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    int port() {
        return server.port();
    }

    String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(at(path))));
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(at(path)))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        // one connection each: the desk closes those of requests that it does not read to their end
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    /** A part of a form. */
    @SuppressWarnings("ArrayRecordComponent") // written and read here alone
    record FormPart(String head, byte[] body) {

        static FormPart field(String name, String value) {
            return new FormPart("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        }

        static FormPart file(String name, byte[] content) {
            return new FormPart(
                    "name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", content);
        }

        static FormPart file(String name, String content) {
            return file(name, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Sends a form as a browser does. */
    HttpResponse<String> form(FormPart... parts) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var part : parts) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + part.head() + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.body());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(at("/add")))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends a form, follows to its job, and waits until that is done. */
    JsonNode added(FormPart... parts) throws IOException, InterruptedException {
        var answer = form(parts);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return done(location(answer));
    }

    /** A job when it is done. */
    JsonNode done(String path) throws IOException, InterruptedException {
        while (true) {
            var job = json(get("/api/v1" + path));
            if (job.get("state").asString().equals("done")) {
                return job;
            }
            Thread.sleep(50);
        }
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    @Override
    public void close() {
        server.close();
    }
}
