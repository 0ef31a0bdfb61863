package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.onrecord.app.web.intake.Intake;
import org.onrecord.app.web.intake.Job;
import org.onrecord.app.web.intake.Jobs;
import org.onrecord.app.web.page.JobPage;
import org.onrecord.model.ArticleId;

/** How a job stands: a page that a browser loads again until it is done, and events (server-sent) for one that runs scripts. */
final class JobPart implements Part {

    /** So many listen at once; who comes later loads the page again. */
    private static final int MOST_LISTENERS = 64;

    /** So often a listener hears something at least, in milliseconds: else what stands between would close the line. */
    private static final long HEARTBEAT = 10_000;

    /** Changes that follow faster are told together, in milliseconds. */
    private static final long PAUSE = 250;

    private final Faces faces;
    private final Assets assets;
    private final Intake intake;
    private final Jobs jobs;
    private final Semaphore listeners = new Semaphore(MOST_LISTENERS);

    JobPart(Faces faces, Assets assets, Intake intake, Jobs jobs) {
        this.faces = faces;
        this.assets = assets;
        this.intake = intake;
        this.jobs = jobs;
    }

    @Override
    public void join(RoutesConfig routes) {
        routes.get(
                "/jobs/{id}",
                context -> faces.page(
                        context,
                        "Adding articles",
                        "job",
                        page(ArticlesPart.find(jobs, context).now())));
        routes.get("/jobs/{id}/events", this::tell);
    }

    private JobPage page(Job.Now job) {
        return new JobPage(
                job.id(),
                job.state(),
                job.isDone(),
                summary(job),
                job.items().stream().map(JobPart::line).toList(),
                job.articles() - job.items().size(),
                assets.address("job.js"));
    }

    private static JobPage.Line line(Job.Item item) {
        return new JobPage.Line(
                item.name(),
                item.state().words(),
                item.article().map(ArticleId::value).orElse(""),
                item.claims().stream()
                        .map(told -> new JobPage.Told(told.claim(), told.words()))
                        .toList(),
                item.detail().orElse(""));
    }

    private static String summary(Job.Now job) {
        var parts = new ArrayList<String>();
        for (var state : Job.State.values()) {
            if (job.count(state) > 0) {
                parts.add(String.format(Locale.ROOT, "%,d %s", job.count(state), state.words()));
            }
        }
        var counts = parts.isEmpty() ? "no article yet" : String.join(", ", parts);
        return (job.isDone() ? "Done: " : "Working: ") + counts + ".";
    }

    private void tell(Context context) throws IOException {
        var job = ArticlesPart.find(jobs, context);
        if (!listeners.tryAcquire()) {
            throw ArticlesPart.full(context);
        }
        try {
            context.header("Cache-Control", "no-store");
            context.header("X-Accel-Buffering", "no"); // a proxy is to hand on each event at once
            context.contentType("text/event-stream");
            tellAll(job, context);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.release();
        }
    }

    /** Until the job is done, the listener has gone, or the desk is closed. */
    private void tellAll(Job job, Context context) throws IOException, InterruptedException {
        var now = job.now();
        send("progress", now, context);
        while (!now.isDone() && !intake.isClosed()) {
            var next = job.changed(now.version(), HEARTBEAT);
            if (next.version() == now.version()) {
                write(": still here\n\n", context);
            } else {
                send("progress", next, context);
                Thread.sleep(PAUSE);
            }
            now = next;
        }
        if (now.isDone()) {
            send("end", now, context);
        }
    }

    private static void send(String event, Job.Now now, Context context) throws IOException {
        write("event: " + event + "\ndata: " + JobJson.brief(now) + "\n\n", context);
    }

    /** Not packed: each event is to go out at once. */
    private static void write(String text, Context context) throws IOException {
        var output = context.res().getOutputStream();
        output.write(text.getBytes(StandardCharsets.UTF_8));
        output.flush();
    }
}
