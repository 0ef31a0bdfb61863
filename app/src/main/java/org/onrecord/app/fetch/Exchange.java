package org.onrecord.app.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.onrecord.model.Outcome.Cause;

/** Sends one request and gets one answer, within limits; follows nothing. Thread-safe. */
final class Exchange implements AutoCloseable {

    private static final String ACCEPTED =
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain;q=0.9, */*;q=0.1";

    private final HttpClient client;
    private final Agent agent;
    private final Limits limits;

    Exchange(Agent agent, Limits limits) {
        this.agent = agent;
        this.limits = limits;
        // a proxy would resolve names itself, unchecked
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connecting())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /** The answer of a server, its body unpacked. */
    HttpResponse<byte[]> get(URI address, int limit) throws NotFetched {
        var request = HttpRequest.newBuilder(address)
                .header("User-Agent", agent.toString())
                .header("Accept", ACCEPTED)
                .header("Accept-Encoding", "gzip")
                .timeout(limits.answering())
                .build();
        return send(request, limit);
    }

    /** The answer of a server to what is sent. */
    HttpResponse<byte[]> post(URI address, Map<String, String> headers, byte[] body, int limit) throws NotFetched {
        var request = HttpRequest.newBuilder(address)
                .header("User-Agent", agent.toString())
                .timeout(limits.answering())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request.build(), limit);
    }

    private HttpResponse<byte[]> send(HttpRequest request, int limit) throws NotFetched {
        var address = request.uri();
        var answer = client.sendAsync(request, head -> new LimitedBody(limit));
        try {
            return answer.get(limits.answering().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw slow(address);
        } catch (ExecutionException e) {
            throw failure(address, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotFetched(Cause.UNREACHABLE, "was not waited for; try again");
        }
    }

    /** The body of an answer, unpacked where it is packed. */
    byte[] body(HttpResponse<byte[]> answer, int limit) throws NotFetched {
        var packed = answer.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .strip();
        if (packed.equalsIgnoreCase("identity")) {
            return answer.body();
        }
        if (!packed.equalsIgnoreCase("gzip") && !packed.equalsIgnoreCase("x-gzip")) {
            throw new NotFetched(
                    Cause.BROKEN,
                    "comes packed as '" + packed + "', which was not asked for; save the page and name the file");
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            var body = unpacked.readNBytes(limit + 1);
            if (body.length > limit) {
                throw tooLarge();
            }
            return body;
        } catch (IOException e) {
            throw new NotFetched(
                    Cause.BROKEN, "comes badly packed (gzip); try again, or save the page and name the file");
        }
    }

    private NotFetched failure(URI address, Throwable failure) {
        return switch (failure) {
            case LimitedBody.TooLarge large -> tooLarge();
            case HttpConnectTimeoutException late ->
                new NotFetched(
                        Cause.UNREACHABLE,
                        "host " + address.getHost() + " could not be reached within "
                                + limits.connecting().toSeconds() + " s; check the network, or try again later");
            case HttpTimeoutException late -> slow(address);
            case SSLException unsafe ->
                new NotFetched(
                        Cause.UNREACHABLE,
                        "host " + address.getHost() + " does not prove who it is (" + unsafe.getMessage()
                                + "); save the page in a browser and name the file");
            case ConnectException refused ->
                new NotFetched(
                        Cause.UNREACHABLE,
                        "host " + address.getHost() + " takes no connection; check the address, or try again later");
            default ->
                failure.getCause() instanceof LimitedBody.TooLarge
                        ? tooLarge()
                        : new NotFetched(
                                Cause.UNREACHABLE,
                                "host " + address.getHost() + " broke off (" + failure.getMessage()
                                        + "); try again later");
        };
    }

    private NotFetched slow(URI address) {
        return new NotFetched(
                Cause.UNREACHABLE,
                "host " + address.getHost() + " did not send all within " + seconds()
                        + "; try again later, or save the page and name the file");
    }

    private String seconds() {
        var millis = limits.answering().toMillis();
        return millis < 1000 ? millis + " ms" : millis / 1000 + " s";
    }

    private NotFetched tooLarge() {
        return new NotFetched(
                Cause.TOO_LARGE,
                "is larger than " + limits.size() + ", the most that is fetched; save it and name the file");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
