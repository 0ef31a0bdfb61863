package org.onrecord.app.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code onrecord serve} in a process of its own: by the launcher, where that started this process and says where it is, so that the desk
 * starts as it does for its users; else with this process's own Java, class path and options.
 */
final class DeskProcess implements AutoCloseable {

    /** Names the launcher. */
    private static final String LAUNCHER = "onrecord.launcher";

    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.:]+");
    private static final double NANOS = 1e9;

    private final Process process;
    private final BufferedReader output;
    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final double toFirstPage;

    /** Starts it and waits for its front page. */
    DeskProcess(Class<?> main, String ledger) throws IOException {
        long begun = System.nanoTime();
        this.process = new ProcessBuilder(command(main, List.of("serve", "--db", ledger, "--port", "0")))
                .redirectError(Redirect.INHERIT)
                .start();
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var line = output.readLine();
        var found = ADDRESS.matcher(line == null ? "" : line);
        if (!found.find()) {
            process.destroy();
            throw new IOException("the desk did not open: " + line);
        }
        this.address = found.group();
        get("/");
        this.toFirstPage = (System.nanoTime() - begun) / NANOS;
    }

    private static List<String> command(Class<?> main, List<String> arguments) {
        var launcher = System.getProperty(LAUNCHER);
        return launcher == null
                ? ColdStart.of(main, arguments).command()
                : Stream.concat(Stream.of(launcher), arguments.stream()).toList();
    }

    /** Seconds from the start of the process to the end of its first page. */
    double toFirstPage() {
        return toFirstPage;
    }

    /**
     * The body of an answer.
     *
     * @throws IllegalStateException where it is not answered well
     */
    String get(String path) {
        var response = send(HttpRequest.newBuilder(URI.create(address + path)).build());
        if (response.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(path + " was answered with " + response.statusCode());
        }
        return response.body();
    }

    /** Sends JSON; the status of the answer. */
    int post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build())
                .statusCode();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        output.close();
        client.close();
    }
}
