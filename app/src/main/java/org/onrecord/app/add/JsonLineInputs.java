package org.onrecord.app.add;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Skipped;

/** The lines of a stream of JSON, one article each; blank lines are left out. */
final class JsonLineInputs implements Iterator<Input> {

    private final String name;
    private final BufferedReader lines;
    private long number;
    private boolean ended;
    private Optional<Input> next;

    private JsonLineInputs(String name, BufferedReader lines) {
        this.name = name;
        this.lines = lines;
        this.next = Optional.empty();
        advance();
    }

    /** The lines of a stream, which is closed after the last. */
    static Iterator<Input> of(String name, InputStream stream) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new JsonLineInputs(name, new BufferedReader(new InputStreamReader(stream, decoder)));
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Input next() {
        var input = next.orElseThrow(NoSuchElementException::new);
        advance();
        return input;
    }

    private void advance() {
        next = Optional.empty();
        try {
            while (!ended && next.isEmpty()) {
                var line = lines.readLine();
                number++;
                ended = line == null;
                if (line != null && !line.isBlank()) {
                    next = Optional.of(new Input.OfLine(name + ":" + number, line));
                }
            }
            if (ended) {
                lines.close();
            }
        } catch (IOException e) {
            ended = true;
            next = Optional.of(new Input.Unusable(
                    name + ":" + (number + 1),
                    new Skipped(
                            Cause.BROKEN,
                            "cannot be read from here on, nor what follows; it must be UTF-8, one article a line")));
        }
    }
}
