package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.app.add.Flat;
import org.onrecord.app.add.Input;
import org.onrecord.app.add.Inputs;
import org.onrecord.app.fetch.Fetcher;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.web.intake.Jobs;
import org.onrecord.app.web.page.AddPage;

/** The page on which people add articles: pasted, as files, or from an address. What is sent becomes a job. */
final class AddPart implements Part {

    private static final int MOST_FILES = 20;
    private static final int LARGEST_FILE_MB = 5;
    private static final int MEGABYTE = 1_000_000;

    private final Faces faces;
    private final Inputs inputs;
    private final Jobs jobs;

    AddPart(Faces faces, Inputs inputs, Jobs jobs) {
        this.faces = faces;
        this.inputs = inputs;
        this.jobs = jobs;
    }

    /** What a form asks for: where the articles are, and how many bytes are held until they are found. */
    private record Wanted(long bytes, Jobs.Source source) {}

    /** A file that was sent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
    private record Held(String name, byte[] bytes) {}

    @Override
    public void join(RoutesConfig routes) {
        routes.get("/add", context -> show(AddPage.EMPTY, context));
        routes.post("/add", this::add);
    }

    private void show(AddPage page, Context context) {
        faces.page(context, "Add articles", "add", page);
    }

    /** What stands in a form. */
    private record Sent(
            String text, String title, String outlet, String published, String address, List<UploadedFile> files) {

        /** Browsers send the ends of lines as CRLF whatever was pasted; the text is not that of the article then. */
        static Sent of(Context context) {
            return new Sent(
                    Optional.ofNullable(context.formParam("text")).orElse("").replace("\r\n", "\n"),
                    field(context, "title"),
                    field(context, "outlet"),
                    field(context, "published"),
                    field(context, "address"),
                    context.uploadedFiles("files").stream()
                            .filter(file -> file.size() > 0)
                            .toList());
        }

        private static String field(Context context, String name) {
            return Optional.ofNullable(context.formParam(name)).orElse("").strip();
        }

        AddPage with(Problem problem) {
            return new AddPage(Optional.of(sentence(problem.detail())), text, title, outlet, published, address);
        }
    }

    private void add(Context context) throws IOException {
        if (!context.isMultipartFormData()) {
            throw Problem.of(415, "Of another kind", "send the form of the page /add, as multipart/form-data");
        }
        var sent = sent(context);
        try {
            var wanted = wanted(sent);
            var job = jobs.start(wanted.bytes(), wanted.source()).orElseThrow(() -> ArticlesPart.full(context));
            context.status(303);
            context.header("Location", "/jobs/" + job.id());
        } catch (Problem e) {
            context.status(e.status());
            show(sent.with(e), context);
        }
    }

    private static Sent sent(Context context) {
        try {
            return Sent.of(context);
        } catch (Exception e) { // what Jetty throws is declared nowhere on the way
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IllegalStateException) { // so it says that a limit is passed
                    throw tooLarge();
                }
            }
            throw Problem.wrong("the form cannot be read; send it again");
        }
    }

    private static Problem tooLarge() {
        return Problem.of(
                413,
                "Too large",
                "at most " + MOST_FILES + " files of " + LARGEST_FILE_MB
                        + " MB each; split them, or use 'onrecord add'");
    }

    private Wanted wanted(Sent sent) {
        var address = sent.address();
        if (!address.isEmpty()) {
            if (!Fetcher.isAddress(address)) {
                throw Problem.wrong("'" + address + "' is no address; write it like https://norland.example/votes");
            }
            return new Wanted(0, () -> new Flat<>(List.of(address).iterator(), inputs::at));
        }
        return sent.text().isBlank() ? files(sent.files()) : pasted(sent);
    }

    /** As a line of JSON, so that what is said of it is read as everywhere. */
    private static Wanted pasted(Sent sent) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("text", sent.text());
        fields.put("title", sent.title());
        fields.put("outlet", sent.outlet());
        fields.put("published", sent.published());
        fields.values().removeIf(String::isEmpty);
        var name = fields.getOrDefault("title", "pasted text");
        Input line = new Input.OfLine(name, Nouns.JSON.writeValueAsString(fields));
        return new Wanted(sent.text().length(), () -> List.of(line).iterator());
    }

    private static Wanted files(List<UploadedFile> files) {
        if (files.isEmpty()) {
            throw Problem.wrong("nothing was sent; paste a text, choose files, or write an address");
        }
        if (files.size() > MOST_FILES) {
            throw Problem.wrong(files.size() + " files at once are too many; send at most " + MOST_FILES);
        }
        for (var file : files) {
            if (file.size() > LARGEST_FILE_MB * MEGABYTE) {
                throw Problem.of(
                        413,
                        "Too large",
                        "'" + file.filename() + "' has more than " + LARGEST_FILE_MB + " MB; split it");
            }
        }
        return new Wanted(files.stream().mapToLong(UploadedFile::size).sum(), () -> {
            var held = new ArrayList<Held>();
            for (var file : files) {
                held.add(held(file));
            }
            return new Flat<>(held.iterator(), one -> Inputs.in(one.name(), one.bytes()));
        });
    }

    private static Held held(UploadedFile file) throws IOException {
        try (var content = file.content()) {
            return new Held(file.filename().isBlank() ? "a file" : file.filename(), content.readAllBytes());
        }
    }

    private static String sentence(String detail) {
        return Character.toUpperCase(detail.charAt(0)) + detail.substring(1) + ".";
    }
}
