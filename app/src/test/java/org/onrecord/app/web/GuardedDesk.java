package org.onrecord.app.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.app.add.OwnActors;
import org.onrecord.app.web.guard.Access;
import org.onrecord.app.web.guard.Holder;
import org.onrecord.app.web.guard.Role;

/** A desk, one who asks it, and, where it asks for tokens, a reader, an editor and an admin who hold them. */
final class GuardedDesk implements AutoCloseable {

    /** What a browser sends with a form of the desk's own page. */
    static final String OURS = "Sec-Fetch-Site: same-origin";

    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final HttpClient client = HttpClient.newHttpClient(); // follows no redirection
    private final MovedClock clock = new MovedClock();
    private final DeskServer server;

    /** Time that passes when it is told to. */
    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2031-07-01T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private GuardedDesk(Path ledger, String host, Optional<Path> file, Optional<URI> url) {
        var access = new Access("desk", file, url);
        var settings = new Settings(ledger.toString(), host, 0, "0.0", false, OwnActors.NONE, access);
        server = DeskServer.start(settings, clock, new PrintStream(errors, true, UTF_8));
    }

    /** For the user of this machine. */
    static GuardedDesk ofMachine(Path ledger) {
        return new GuardedDesk(ledger, "127.0.0.1", Optional.empty(), Optional.empty());
    }

    /** For those who hold tokens. */
    static GuardedDesk ofTokens(Path ledger, String host, Optional<URI> url) throws IOException {
        var made = new EnumMap<Role, Holder.New>(Role.class);
        for (var role : Role.values()) {
            made.put(role, Holder.make(role, "The " + role));
        }
        var file = Files.createTempFile("tokens", ".tsv");
        Files.write(file, made.values().stream().map(one -> one.holder().line()).toList());
        var desk = new GuardedDesk(ledger, host, Optional.of(file), url);
        made.forEach((role, one) -> desk.tokens.put(role, one.token()));
        return desk;
    }

    static GuardedDesk ofTokens(Path ledger) throws IOException {
        return ofTokens(ledger, "127.0.0.1", Optional.empty());
    }

    int port() {
        return server.port();
    }

    String token(Role role) {
        return tokens.getOrDefault(role, "");
    }

    String bearer(Role role) {
        return "Authorization: Bearer " + token(role);
    }

    String errors() {
        return errors.toString(UTF_8);
    }

    void wait(Duration time) {
        clock.now = clock.now.plus(time);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers));
    }

    HttpResponse<String> json(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form: names and values in turn. */
    HttpResponse<String> form(String path, List<String> fields, String... headers)
            throws IOException, InterruptedException {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < fields.size(); i += 2) {
            pairs.add(fields.get(i) + "=" + URLEncoder.encode(fields.get(i + 1), UTF_8));
        }
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** Logs in as a browser does; gives the header with its cookie. */
    String logIn(Role role) throws IOException, InterruptedException {
        var answer = form("/login", List.of("token", token(role)), OURS);
        return "Cookie: " + cookie(answer).replaceFirst(";.*", "");
    }

    static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("none");
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        for (var header : headers) {
            var cells = header.split(": ", 2);
            request.header(cells[0], cells[1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The status of a request for the front page with a head that HttpClient would not send. */
    int raw(String... headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            var head = "GET /claims HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
