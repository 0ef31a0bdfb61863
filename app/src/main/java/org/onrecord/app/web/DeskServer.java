package org.onrecord.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JavalinState;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.sse.SseHandler;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.io.EOFException;
import java.io.PrintStream;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.onrecord.NewsReader;
import org.onrecord.app.fetch.Agent;
import org.onrecord.app.fetch.Limits;
import org.onrecord.app.fetch.Sender;
import org.onrecord.app.mcp.Dialogue;
import org.onrecord.app.store.LedgerFailure;
import org.onrecord.app.store.LedgerGone;
import org.onrecord.app.watch.Postman;
import org.onrecord.app.web.guard.Guard;
import org.onrecord.app.web.intake.Intake;

/** The desk over HTTP: pages, their JSON and tables, and the API. */
public final class DeskServer implements AutoCloseable {

    private static final int LARGEST_REQUEST = 5_000_000;

    private final Javalin javalin;
    private final Works works;

    /** What works behind the addresses. */
    private record Works(
            Ledgers ledgers,
            Sender sender,
            NewsStreams streams,
            Adding adding,
            Dialogue dialogue,
            MetricsPart metrics) {

        /** @param stop ends the answering */
        void close(Runnable stop) {
            adding.close();
            streams.close(); // while there are still connections to close
            stop.run();
            dialogue.close();
            sender.close();
            metrics.close();
            ledgers.close();
        }
    }

    private DeskServer(Javalin javalin, Works works) {
        this.javalin = javalin;
        this.works = works;
    }

    /**
     * Starts it.
     *
     * @param errors is told, in a line each, what went wrong inside
     * @throws LedgerFailure where the ledger cannot be used
     * @throws IllegalArgumentException where nothing can listen at that address, or others could reach it and need no token
     */
    public static DeskServer start(Settings settings, Clock clock, PrintStream errors) {
        var guard = new Guard(settings.access(), settings.host(), clock, System::nanoTime, errors);
        var ledgers = new Ledgers(settings.ledger(), clock, errors);
        var assets = new Assets();
        var faces = new Faces(ledgers, assets, settings.version());
        var services = new Services(settings, ledgers, faces, clock, errors);
        var sender = new Sender(Agent.onrecord(settings.version()), Limits.USUAL, settings.allowPrivate());
        var works = new Works(
                ledgers,
                sender,
                new NewsStreams(ledgers, new Postman(sender, clock), errors),
                new Adding(services, assets),
                new Dialogue(
                        settings.version(),
                        ledgers,
                        () -> new NewsReader(1, settings.actors().actors()),
                        failure -> fault(failure, errors)),
                new MetricsPart(ledgers));
        try {
            var javalin = Javalin.create(config -> {
                configure(config, services, parts(services, assets, guard, works));
                config.requestLogger.http(works.metrics()::time);
            });
            var started = javalin.start(settings.host(), settings.port());
            works.metrics().warm();
            return new DeskServer(started, works);
        } catch (JavalinBindException e) {
            works.close(() -> {});
            throw new IllegalArgumentException(
                    "cannot listen at " + settings.host() + ":" + settings.port() + "; name another with --port", e);
        }
    }

    private static List<Part> parts(Services services, Assets assets, Guard guard, Works works) {
        return List.of(
                new GuardPart(guard, services),
                new AssetPart(assets),
                new WatchPart(services, works.streams()),
                new ViewPart(services.faces()),
                new CorrectionsPart(services),
                works.adding(),
                new McpPart(works.dialogue()),
                new OpenApiPart(services.settings().version()),
                new HealthPart(services),
                works.metrics());
    }

    private static void configure(JavalinConfig config, Services services, List<Part> parts) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.prefer405over404 = true;
        Adding.limit(config.jetty);
        var routes = config.routes;
        var faces = services.faces();
        routes.before(Headers::set);
        parts.forEach(part -> part.join(routes));
        answerHead(config);
        config.jetty.modifyServer(server -> server.setErrorHandler(new JettyProblems()));
        config.router.javaLangErrorHandler((response, error) -> {
            services.errors()
                    .println("onrecord: a page failed: " + error.getClass().getSimpleName());
            response.setStatus(500);
        });
        routes.exception(Problem.class, faces::show);
        routes.exception(HttpResponseException.class, (e, context) -> faces.show(problem(e, context.path()), context));
        routes.exception(IllegalCharsetNameException.class, (e, context) -> faces.show(encoding(), context));
        routes.exception(UnsupportedCharsetException.class, (e, context) -> faces.show(encoding(), context));
        routes.exception(
                HttpException.RuntimeException.class,
                (e, context) -> faces.show(Problem.wrong("the body is broken; send it again, whole"), context));
        routes.exception(
                EOFException.class,
                (e, context) -> faces.show(Problem.wrong("the request ended too early; send it again"), context));
        routes.exception(LedgerGone.class, (e, context) -> faces.show(problem(e, services.errors()), context));
        routes.exception(Exception.class, (e, context) -> faces.show(problem(e, services.errors()), context));
    }

    private static Problem encoding() {
        return Problem.of(415, "Not that encoding", "the encoding that Content-Type names is not known; send utf-8");
    }

    /** HEAD is answered as GET, without the body; Javalin by itself says 200 to all. */
    private static void answerHead(JavalinConfig config) {
        endpoints(config.unsafe)
                .filter(endpoint -> HandlerType.GET.equals(endpoint.method))
                .filter(endpoint -> !(endpoint.handler instanceof SseHandler)) // it would never end
                .toList()
                .forEach(endpoint ->
                        config.routes.addEndpoint(new Endpoint(HandlerType.HEAD, endpoint.path, endpoint.handler)));
    }

    private static Stream<Endpoint> endpoints(JavalinState state) {
        return state.internalRouter.allHttpHandlers().stream().map(parsed -> parsed.endpoint);
    }

    /** What it answers, as {@code GET /claims/{id}}; for the test of what is told of them. */
    List<String> endpoints() {
        return endpoints(javalin.unsafe)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    private static Problem problem(HttpResponseException e, String path) {
        return switch (e.getStatus()) {
            case 404 ->
                Problem.notThere(
                        path.startsWith("/api/")
                                ? "there is no such address; /api/v1/openapi.json tells of all"
                                : "there is no such page; the search box above finds claims");
            case 405 -> Problem.of(405, "Not that way", "this address takes other methods");
            case 413 -> Problem.of(413, "Too much at once", "a request may hold " + LARGEST_REQUEST + " bytes");
            default -> Problem.of(e.getStatus(), "This cannot be asked", String.valueOf(e.getMessage()));
        };
    }

    /** Tells the one who started the desk what went wrong inside, and gives the words. */
    private static String fault(Throwable e, PrintStream errors) {
        var why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        var line = "the desk failed: " + why.lines().findFirst().orElse("");
        errors.println("onrecord: " + line);
        return line;
    }

    private static Problem problem(LedgerGone e, PrintStream errors) {
        fault(e, errors);
        return Problem.of(503, "The ledger is gone", Intake.GONE);
    }

    private static Problem problem(Exception e, PrintStream errors) {
        fault(e, errors);
        return Problem.of(500, "Something went wrong", "the desk failed; what went wrong is told where it was started");
    }

    /** Begins to load what reads articles, so that the first that is added is read at once. */
    public void warm() {
        works.adding().warm();
    }

    /** The port that it listens at. */
    public int port() {
        return javalin.port();
    }

    /** Waits for answers that are being written, then stops. */
    @Override
    public void close() {
        works.close(javalin::stop);
    }
}
