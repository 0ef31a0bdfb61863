package org.onrecord.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of Debian's for the tests of one run: in a folder of its own, reached only from this machine, ended with the run.
 * Where none is installed its tests are left out, but for the continuous integration, which must have it.
 */
public final class PostgresServer {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String USER = "onrecord";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static @Nullable PostgresServer running;

    private final int port;

    private PostgresServer(int port) {
        this.port = port;
    }

    /** The address of a new, empty database. */
    public static synchronized String newDatabase() throws IOException, InterruptedException, SQLException {
        if (running == null) {
            running = start();
        }
        var name = "ledger" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + running.port + "/postgres", USER, "secret");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return "postgresql://" + USER + ":secret@127.0.0.1:" + running.port + "/" + name;
    }

    private static PostgresServer start() throws IOException, InterruptedException {
        var programs = programs();
        if (programs.isEmpty()) {
            assertThat(System.getenv("CI"))
                    .as("PostgreSQL must be installed here: apt-get install postgresql")
                    .isNull();
            Assumptions.abort("no PostgreSQL is installed; apt-get install postgresql");
        }
        var folder = Files.createTempDirectory("onrecord-postgres");
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        var data = folder.resolve("data").toString();
        run(asUser(programs.get().resolve("initdb"), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"));
        int port = freePort();
        var options = "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -k " + folder;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(programs.get(), data, folder)));
        run(asUser(
                programs.get().resolve("pg_ctl"),
                "-D",
                data,
                "-o",
                options,
                "-l",
                folder.resolve("log").toString(),
                "-w",
                "start"));
        return new PostgresServer(port);
    }

    private static void stop(Path programs, String data, Path folder) {
        try {
            run(asUser(programs.resolve("pg_ctl"), "-D", data, "-m", "immediate", "stop"));
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The folder of the newest version's programs. */
    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (var versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(programs -> Files.exists(programs.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    /** PostgreSQL does not run as root: there it runs as the user that its package made. */
    private static List<String> asUser(Path program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"));
        }
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var output = Files.createTempFile("onrecord-postgres", ".log");
        var process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(String.join(" ", command) + "\n" + Files.readString(output))
                .isZero();
        Files.delete(output);
    }
}
