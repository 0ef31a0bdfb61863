package org.onrecord.app.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Carries a dialogue over two streams, one message a line: the protocol's transport "stdio". One message after the other. */
public final class LineTransport {

    /** Room for the longest text that is read, with each of its characters escaped. Longer lines are passed over. */
    static final int MOST_BYTES = 8_000_000;

    private final Dialogue dialogue;
    private final InputStream input;
    private final OutputStream output;

    /** A transport between a client's two ends. */
    public LineTransport(Dialogue dialogue, InputStream input, OutputStream output) {
        this.dialogue = dialogue;
        this.input = new BufferedInputStream(input);
        this.output = output;
    }

    /** Answers until the client closes its end. */
    public void run() throws IOException {
        var line = new ByteArrayOutputStream();
        long length = 0;
        int next;
        while ((next = input.read()) >= 0) {
            if (next == '\n') {
                answer(line, length);
                line.reset();
                length = 0;
            } else if (++length <= MOST_BYTES) {
                line.write(next);
            }
        }
        answer(line, length);
    }

    private void answer(ByteArrayOutputStream line, long length) throws IOException {
        if (length > MOST_BYTES) {
            send(dialogue.tooLong(MOST_BYTES));
            return;
        }
        var bytes = line.toByteArray();
        if (!isBlank(bytes)) {
            var answer = dialogue.answer(bytes);
            if (answer.isPresent()) {
                send(answer.get());
            }
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    private void send(String message) throws IOException {
        output.write((message + "\n").getBytes(StandardCharsets.UTF_8));
        output.flush();
    }
}
