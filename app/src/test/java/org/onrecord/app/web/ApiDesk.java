package org.onrecord.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.onrecord.app.AffairCopy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk over a ledger of examples/affair, and somebody who asks it. */
final class ApiDesk implements AutoCloseable {

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Path ledger;
    private final DeskServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    ApiDesk(Path folder) {
        this.ledger = AffairCopy.in(folder);
        var settings = new Settings(ledger.toString(), "127.0.0.1", 0, "1.2.3");
        this.server =
                DeskServer.start(settings, AffairCopy.CLOCK, new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    DeskServer server() {
        return server;
    }

    Path ledger() {
        return ledger;
    }

    /** What it was told that went wrong inside. */
    String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
                .header("Sec-Fetch-Site", "none"); // a program, not a page of elsewhere
    }

    HttpResponse<String> get(String address) {
        return send(request(address).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new IllegalStateException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body of what answers well. */
    JsonNode json(String address) {
        var response = get(address);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + response.statusCode() + " " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
