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

/** {@code onrecord serve} in a process of its own, with this process's own Java, class path and options. */
final class DeskProcess implements AutoCloseable {

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
        var command = ColdStart.of(main, List.of("serve", "--db", ledger, "--port", "0"))
                .command();
        this.process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
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
        try {
            var response = client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new IllegalStateException(path + " was answered with " + response.statusCode());
            }
            return response.body();
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
