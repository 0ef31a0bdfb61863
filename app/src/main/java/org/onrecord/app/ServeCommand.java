package org.onrecord.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.add.OwnActors;
import org.onrecord.app.web.DeskServer;
import org.onrecord.app.web.Settings;
import org.onrecord.app.web.guard.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord serve}: opens the desk, for a browser. */
@Command(
        name = "serve",
        description = {
            "Opens the desk: the record in a browser, and over HTTP.",
            "",
            "It runs until it is stopped with Ctrl-C."
        },
        sortOptions = false,
        footer = {"", "Exit codes: 0 stopped, 1 failure, 2 wrong usage."})
final class ServeCommand implements Callable<Integer> {

    private static final int LARGEST_PORT = 65_535;

    private final Surroundings surroundings;

    @Mixin
    private WhereOption whereOption = new WhereOption();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Where to listen. Default: ${DEFAULT-VALUE}, this machine alone.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            converter = OptionValues.OfNumber.class,
            paramLabel = "PORT",
            description = "Port to listen at; 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
    private int port = 7373;

    @Option(
            names = "--allow-private",
            description = "Fetch what is added also from addresses of private networks and of this machine.")
    private boolean allowPrivate;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Actors that you know, for articles that are added here; as of 'onrecord add'.")
    private @Nullable Path actors;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = {
                "Those who may in, a line each; 'onrecord token' makes them.",
                "Needed where --host is more than this machine."
            })
    private @Nullable Path tokens;

    @Option(
            names = "--url",
            converter = OptionValues.OfAddress.class,
            paramLabel = "URL",
            description = "Where browsers reach it, if a proxy stands before it: https://desk.example.")
    private @Nullable URI url;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption helpOption = new HelpOption();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    @SuppressWarnings("try") // the server works by itself
    public Integer call() throws IOException {
        if (port < 0 || port > LARGEST_PORT) {
            throw new WrongUsage("--port must be 0 to " + LARGEST_PORT);
        }
        var stopped = new CountDownLatch(1);
        // in an orderly end, since what reads articles must not be torn down by a shutdown; see StopNote
        try (var stop = new StopNote(stopped::countDown);
                var server = start()) {
            server.warm();
            surroundings.print("The desk is open: http://" + host + ":" + server.port() + "/  (Ctrl-C closes it)\n");
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // as good as Ctrl-C
        }
        return Onrecord.OK;
    }

    private DeskServer start() throws IOException {
        var own = new OwnActors(ActorsFile.read(Optional.ofNullable(actors)));
        var access = new Access(
                ByOptions.usual(surroundings).orElse("desk"), Optional.ofNullable(tokens), Optional.ofNullable(url));
        var settings = new Settings(whereOption.where(), host, port, Version.ofProgram(), allowPrivate, own, access);
        if (url == null && !Access.isLoopback(host) && tokens != null) {
            surroundings
                    .errors()
                    .println("onrecord: tokens go over the network as they are; put a proxy with TLS before the desk,"
                            + " and name its address with --url");
        }
        try {
            var server = DeskServer.start(settings, surroundings.clock(), surroundings.errors());
            ActorsFile.compare(own, whereOption.where(), surroundings);
            return server;
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
