package org.onrecord.app.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.fetch.Fetcher;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Cause;

class InputReaderTest {

    private final InputReader reader = new InputReader(
            InputStream.nullInputStream(), Optional.empty(), Metadata.NONE, InputReaderTest::nothingIsFetched);

    @Test
    void tellsWhyThereIsNoArticle(@TempDir Path folder) {
        assertThat(cause(reader.read(folder.toString()))).isEqualTo(Cause.DIRECTORY);
        assertThat(cause(reader.read(folder.resolve("none").toString()))).isEqualTo(Cause.MISSING);
        assertThat(cause(reader.read("a\0b"))).isEqualTo(Cause.MISSING);
        assertThat(cause(reader.read("-"))).isEqualTo(Cause.EMPTY);
    }

    /** Said of exceptions, since a test that runs as root may read every file. */
    @Test
    void tellsWhatTheSystemRefused() {
        assertThat(InputReader.skipped(new AccessDeniedException("a")).cause()).isEqualTo(Cause.FORBIDDEN);
        assertThat(InputReader.skipped(new IOException("Input/output error")))
                .isEqualTo(new Outcome.Skipped(
                        Cause.BROKEN, "broke off in reading: Input/output error; try again, or copy it elsewhere"));
        assertThat(InputReader.skipped(new FileSystemException("a", null, "File name too long"))
                        .detail())
                .contains("File name too long");
    }

    @Test
    void readsNoMoreOfAnEndlessStreamThanAnArticle() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        var outcome =
                new InputReader(endless, Optional.empty(), Metadata.NONE, InputReaderTest::nothingIsFetched).read("-");
        assertThat(cause(outcome)).isEqualTo(Cause.TOO_LARGE);
    }

    private static Cause cause(Outcome outcome) {
        return ((Outcome.Skipped) outcome).cause();
    }

    private static Fetcher nothingIsFetched() {
        throw new IllegalStateException("nothing is to be fetched");
    }
}
