package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    @Test
    void areCutWhereThereIsAvx2WithoutVnni() throws IOException {
        assumeThat(PROCESSOR).exists();
        var flags = Files.readString(PROCESSOR);
        assumeThat(flags).contains("avx2");

        assertThat(Sums.areCut()).isEqualTo(!flags.contains("_vnni"));
    }
}
