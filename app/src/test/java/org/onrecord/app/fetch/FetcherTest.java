package org.onrecord.app.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Skipped;

/** Against a real server on this machine. */
class FetcherTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), Duration.ofMillis(700), 2000, Duration.ZERO);

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server = serve();
    private final Fetcher fetcher = new Fetcher(new Agent("Onrecord", "9.9"), LIMITS, true);
    private String robots = "";
    private int robotsStatus = 200;

    @BeforeEach
    void start() {
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent"));
            answer(exchange, 404, "nothing");
        });
        server.createContext("/robots.txt", exchange -> {
            asked.add("robots");
            answer(exchange, robotsStatus, robots);
        });
        server.createContext("/page", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=\"windows-1252\"");
            answer(exchange, 200, "<p>A page.");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.stop(0);
    }

    @Test
    void getsAPageUnderOneNameAndAsksRobotsOnce() throws NotFetched {
        var fetched = fetcher.get(at("/page?a=b#part"));
        assertThat(new String(fetched.body(), UTF_8)).isEqualTo("<p>A page.");
        assertThat(fetched.charset()).contains(Charset.forName("windows-1252"));
        assertThat(fetched.uri()).hasToString(at("/page?a=b"));
        fetcher.get(at("/page"));
        assertThat(asked).containsExactly("robots", "/page?a=b Onrecord/9.9", "/page Onrecord/9.9");
    }

    @Test
    void followsRedirectionsAndNamesTheLastAddress() throws NotFetched {
        redirect("/1", "2");
        redirect("/2", at("/page"));
        assertThat(fetcher.get(at("/1")).uri()).hasToString(at("/page"));
    }

    @Test
    void endsWhereItIsLedInACircle() {
        redirect("/a", "/b");
        redirect("/b", "/a");
        assertThat(skipped("/a", Cause.UNREACHABLE)).contains("more than 5 times");
    }

    @Test
    void checksEachRedirectionAgain() {
        robots = "User-agent: *\nDisallow: /shut";
        redirect("/file", "file:///etc/passwd");
        assertThat(skipped("/file", Cause.REFUSED)).contains("'file:'");
        redirect("/open", "/shut");
        assertThat(skipped("/open", Cause.REFUSED)).contains("robots.txt");
    }

    @Test
    void goesToNoPrivateNetworkUnlessAllowed() {
        try (var careful = new Fetcher(new Agent("Onrecord", "9.9"), LIMITS, false)) {
            for (var host : List.of("127.0.0.1", "localhost", "[::1]", "2130706433", "[::ffff:127.0.0.1]")) {
                var why = skipped(
                        careful, "http://" + host + ":" + server.getAddress().getPort() + "/page", Cause.REFUSED);
                assertThat(why).contains("--allow-private");
            }
            assertThat(skipped(careful, "http://169.254.169.254/latest", Cause.REFUSED))
                    .contains("the local link");
        }
        assertThat(asked).isEmpty();
    }

    /** A name that is checked stays what it was, though its owner changes it before the connection is made. */
    @Test
    void connectsToTheAddressesThatWereChecked() throws Exception {
        PinnedNames.pin("rebound.test", List.of(InetAddress.getLoopbackAddress()));
        assertThat(InetAddress.getAllByName("rebound.test")).containsExactly(InetAddress.getLoopbackAddress());
        assertThat(skipped(fetcher, "http://rebound.test/", Cause.MISSING)).contains("is not known");
    }

    @Test
    void unpacksWhatIsPackedAndNoMoreThanTheLimit() throws Exception {
        packed("/packed", "<p>Packed.");
        assertThat(new String(fetcher.get(at("/packed")).body(), UTF_8)).isEqualTo("<p>Packed.");
        packed("/bomb", "a".repeat(100_000));
        assertThat(skipped("/bomb", Cause.TOO_LARGE)).contains("2000 bytes");
        server.createContext("/badly", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, "no gzip at all");
        });
        assertThat(skipped("/badly", Cause.BROKEN)).contains("gzip");
    }

    @Test
    void takesNoMoreThanTheLimit() {
        server.createContext("/large", exchange -> answer(exchange, 200, "a".repeat(2001)));
        assertThat(skipped("/large", Cause.TOO_LARGE)).contains("2000 bytes", "save it");
    }

    @Test
    void waitsNoLongerThanTheLimit() {
        server.createContext("/silent", exchange -> pause(1000));
        assertThat(skipped("/silent", Cause.UNREACHABLE)).contains("700 ms");
        server.createContext("/dripping", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                for (var drop = 0; drop < 10; drop++) {
                    body.write('a');
                    body.flush();
                    pause(100);
                }
            }
        });
        assertThat(skipped("/dripping", Cause.UNREACHABLE)).contains("700 ms");
    }

    @Test
    void pausesBetweenTwoRequestsAsLongAsTheOwnerAsks() throws NotFetched {
        robots = "User-agent: *\nCrawl-delay: 0.3";
        fetcher.get(at("/page"));
        var started = System.nanoTime();
        fetcher.get(at("/page"));
        assertThat(System.nanoTime() - started).isGreaterThan(250_000_000L);
    }

    @Test
    void readsNothingWhereNobodyCanTellWhatMayBeRead() {
        robotsStatus = 503;
        assertThat(skipped("/page", Cause.UNREACHABLE)).contains("503");
        robotsStatus = 404;
        assertThat(skipped("/none", Cause.MISSING)).contains("404", "check the address");
    }

    @Test
    void saysWhatToDoNext() {
        server.createContext("/forbidden", exchange -> answer(exchange, 403, ""));
        assertThat(skipped("/forbidden", Cause.FORBIDDEN)).contains("browser");
        assertThat(skipped(fetcher, "ftp://norland.example/", Cause.REFUSED)).contains("http and https");
        assertThat(skipped(fetcher, "http:///x", Cause.MISSING)).contains("write it like");
        assertThat(skipped(fetcher, "http://a:b@localhost/", Cause.REFUSED)).contains("password");
        assertThat(skipped(fetcher, "http://localhost:1/", Cause.UNREACHABLE)).contains("takes no connection");
        assertThat(skipped(fetcher, "http://none.invalid/", Cause.MISSING)).contains("is not known");
    }

    private void redirect(String from, String to) {
        server.createContext(from, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            answer(exchange, 302, "");
        });
    }

    private void packed(String path, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, bytes.toByteArray());
        });
    }

    private String skipped(String path, Cause cause) {
        return skipped(fetcher, at(path), cause);
    }

    private static String skipped(Fetcher fetcher, String address, Cause cause) {
        Skipped skipped;
        try {
            skipped =
                    new Skipped(Cause.BROKEN, "fetched " + fetcher.get(address).uri());
        } catch (NotFetched e) {
            skipped = e.skipped();
        }
        assertThat(skipped.detail()).doesNotContain("\n");
        assertThat(skipped.cause()).as(skipped.detail()).isEqualTo(cause);
        return skipped.detail();
    }

    private String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static HttpServer serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        answer(exchange, status, text.getBytes(UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
