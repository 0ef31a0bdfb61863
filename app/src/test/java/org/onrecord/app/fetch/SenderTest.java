package org.onrecord.app.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server on this machine. */
class SenderTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), Duration.ofMillis(700), 2000, Duration.ZERO);

    private final List<String> got = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server = serve();
    private final Sender sender = new Sender(new Agent("Onrecord", "9.9"), LIMITS, true);

    @BeforeEach
    void start() {
        server.createContext("/hook", exchange -> {
            got.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("X-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        sender.close();
        server.stop(0);
    }

    @Test
    void postsAlsoWhereItIsLedOn() throws NotFetched {
        redirect("/moved", 308, at("/hook").toString());
        assertThat(post(sender, "/hook")).isEqualTo(204);
        assertThat(post(sender, "/moved")).isEqualTo(204);
        assertThat(got).containsExactly("POST 1 body", "POST 1 body");
    }

    @Test
    void makesNoOtherRequestOfAPost() throws NotFetched {
        redirect("/page", 302, at("/hook").toString());
        assertThat(post(sender, "/page")).isEqualTo(302);
        redirect("/circle", 307, "/circle");
        assertThatThrownBy(() -> post(sender, "/circle")).hasMessageContaining("more than 3 times");
        assertThat(got).isEmpty();
    }

    @Test
    void goesToNoPrivateNetworkUnlessAllowed() {
        redirect("/file", 307, "file:///etc/passwd");
        assertThatThrownBy(() -> post(sender, "/file")).hasMessageContaining("'file:'");
        try (var careful = new Sender(new Agent("Onrecord", "9.9"), LIMITS, false)) {
            assertThatThrownBy(() -> post(careful, "/hook"))
                    .isInstanceOf(NotFetched.class)
                    .hasMessageContaining("not of the public internet");
            // a name that led to a public address when it was given, and leads here now
            assertThatThrownBy(() -> careful.post(
                            URI.create("http://localhost:" + server.getAddress().getPort() + "/hook"),
                            Map.of(),
                            new byte[0]))
                    .hasMessageContaining("not of the public internet");
        }
        assertThat(got).isEmpty();
    }

    private int post(Sender by, String path) throws NotFetched {
        return by.post(at(path), Map.of("X-Key", "1"), "body".getBytes(UTF_8));
    }

    private void redirect(String from, int status, String to) {
        server.createContext(from, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static HttpServer serve() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
