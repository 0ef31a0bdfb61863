package org.onrecord.app.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with requests that are so broken that no route sees them: RFC 9457, and nothing of what is inside. */
final class JettyProblems extends ErrorHandler {

    private static final String TYPE = "application/problem+json";

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, body(code), callback);
    }

    private static ByteBuffer body(int status) {
        var problem = status < 500
                ? Problem.of(status, "This cannot be asked", "the request is broken, too long, or its address is none")
                : Problem.of(status, "Something went wrong", "the desk failed before it saw the request");
        return ByteBuffer.wrap(problem.json().getBytes(StandardCharsets.UTF_8));
    }
}
