package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.web.intake.ClaimTold;
import org.onrecord.app.web.intake.Intake;
import org.onrecord.app.web.intake.Job;
import org.onrecord.app.web.intake.Jobs;
import org.onrecord.app.web.intake.Piece;
import org.onrecord.app.web.intake.Result;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Outcome;

/** Adding through the API: one article, many as a stream, and how a job stands. */
final class ArticlesPart implements Part {

    /** So long an answer is waited for, in seconds; later it is to be had from the job. */
    private static final int PATIENCE = 30;

    private static final String RETRY_SECONDS = "5";
    private static final String JSON = "application/json; charset=utf-8";

    private final Intake intake;
    private final Jobs jobs;
    private final Body body = new Body();

    ArticlesPart(Intake intake, Jobs jobs) {
        this.intake = intake;
        this.jobs = jobs;
    }

    @Override
    public void join(RoutesConfig routes) {
        routes.post("/api/v1/articles", this::add);
        routes.post("/api/v1/articles/bulk", new BulkAdd(intake, body)::run);
        routes.get("/api/v1/jobs/{id}", this::job);
    }

    private void add(Context context) throws IOException {
        switch (body.article(context)) {
            case Outcome.Skipped skipped -> throw skipped(Result.Skipped.of(skipped));
            case Outcome.Read(var article) -> {
                var name = article.metadata().title().orElse("an article");
                var result = intake.offer(new Piece(name, article)).orElseThrow(() -> full(context));
                context.future(() -> result.thenApply(Optional::of)
                        .completeOnTimeout(Optional.empty(), PATIENCE, TimeUnit.SECONDS)
                        .thenAcceptAsync(came -> came.ifPresentOrElse(
                                there -> answer(there, context),
                                () -> later(jobs.follow(name, result).id(), context))));
            }
        }
    }

    private static void answer(Result result, Context context) {
        switch (result) {
            case Result.Added(var article, var claims) -> answer(201, "added", article, claims, context);
            case Result.There(var article, var claims) -> answer(200, "there-already", article, claims, context);
            case Result.Skipped skipped -> throw skipped(skipped);
            case Result.Failed(var detail) -> throw Problem.of(500, "Not added", detail);
        }
    }

    private static void answer(int status, String state, ArticleId article, List<ClaimTold> claims, Context context) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", article.value());
        fields.put("state", state);
        fields.put("claims", claims.stream().map(ClaimTold::claim).toList());
        fields.put("page", "/articles/" + article.value());
        context.status(status);
        context.header("Location", JobJson.address(article));
        send(Nouns.JSON.writeValueAsString(fields) + "\n", context);
    }

    private void later(String job, Context context) {
        context.status(202);
        context.header("Location", "/api/v1/jobs/" + job);
        context.header("Retry-After", RETRY_SECONDS);
        send(JobJson.whole(jobs.find(job).orElseThrow().now()), context);
    }

    private void job(Context context) {
        send(JobJson.whole(find(jobs, context).now()), context);
    }

    private static void send(String json, Context context) {
        context.header("Cache-Control", "no-store");
        context.contentType(JSON).result(json);
    }

    /** The job that a request names. */
    static Job find(Jobs jobs, Context context) {
        var id = context.pathParam("id");
        return jobs.find(id)
                .orElseThrow(
                        () -> Problem.notThere("there is no job " + id + ", or none any more: the last 100 are kept"));
    }

    private static Problem skipped(Result.Skipped skipped) {
        return Problem.skipped(skipped.cause(), "the article " + skipped.detail());
    }

    /** 503: there is no room now. */
    static Problem full(Context context) {
        context.header("Retry-After", RETRY_SECONDS);
        return Problem.of(503, "Too much at once", "as much is being added as can be held; try again in a few seconds");
    }
}
