package org.onrecord.app.web;

import io.javalin.config.JettyConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.onrecord.app.add.ArticleFinder;
import org.onrecord.app.add.InputReader;
import org.onrecord.app.add.Inputs;
import org.onrecord.app.add.SharedFetcher;
import org.onrecord.app.web.intake.Intake;
import org.onrecord.app.web.intake.Jobs;
import org.onrecord.ingest.FieldMap;
import org.onrecord.model.Metadata;

/** All that adds: the intake, its jobs, and the addresses that they are reached at. */
final class Adding implements Part, AutoCloseable {

    private static final int LARGEST_FILE_MB = 5;
    private static final int LARGEST_FORM_MB = 101;
    /** Larger files wait on the disk until they are looked at. */
    private static final int IN_MEMORY_KB = 256;

    private final SharedFetcher fetcher;
    private final Intake intake;
    private final Jobs jobs;
    private final List<Part> parts;

    Adding(Services services, Assets assets) {
        var settings = services.settings();
        this.fetcher = new SharedFetcher(settings.version(), settings.allowPrivate());
        this.intake = new Intake(
                settings.ledger(), settings.version(), settings.actors(), services.clock(), services.errors());
        var noInput = InputStream.nullInputStream();
        var inputReader = new InputReader(noInput, Optional.empty(), Metadata.NONE, fetcher);
        var finder = new ArticleFinder(inputReader, FieldMap.OWN, Optional.empty(), Metadata.NONE, fetcher);
        this.jobs = new Jobs(intake, finder);
        this.parts = List.of(
                new ArticlesPart(intake, jobs),
                new AddPart(services.faces(), new Inputs(noInput, fetcher), jobs),
                new JobPart(services.faces(), assets, intake, jobs));
    }

    /** How large what is sent by a form may be. */
    static void limit(JettyConfig jetty) {
        jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
        jetty.multipartConfig.maxTotalRequestSize(LARGEST_FORM_MB, SizeUnit.MB);
        jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_KB, SizeUnit.KB);
    }

    @Override
    public void join(RoutesConfig routes) {
        parts.forEach(part -> part.join(routes));
    }

    void warm() {
        intake.warm();
    }

    /** Lets what is being read be entered. */
    @Override
    public void close() {
        intake.close();
        jobs.close();
        fetcher.close();
    }
}
