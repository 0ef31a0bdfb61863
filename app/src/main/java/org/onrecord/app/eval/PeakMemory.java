package org.onrecord.app.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The most memory that a process has held since its start, in bytes. */
final class PeakMemory {

    private static final String RESIDENT = "VmHWM:";
    private static final long KILOBYTE = 1024;

    private PeakMemory() {}

    /** What this process's heap held: the peaks of all its pools added, which is never less than what it held at once. */
    static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** What the system counts as held in memory by a process; empty where it does not say, or where the process has ended. */
    static OptionalLong resident(long process) {
        var status = Path.of("/proc/" + process + "/status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
