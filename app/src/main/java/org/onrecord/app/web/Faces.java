package org.onrecord.app.web;

import io.javalin.http.Context;
import org.onrecord.app.web.guard.Person;
import org.onrecord.app.web.page.ProblemPage;
import org.onrecord.app.web.page.Shell;

/** Gives a route's answer the face that is asked for. */
final class Faces {

    private static final String JSON = "application/json";
    private static final String HTML = "text/html";

    private final Ledgers ledgers;
    private final Templates templates = new Templates();
    private final Assets assets;
    private final String version;

    /** How an answer looks. */
    enum Face {
        PAGE(""),
        JSON(".json"),
        CSV(".csv");

        private final String ending;

        Face(String ending) {
            this.ending = ending;
        }

        /** What its addresses end in. */
        String ending() {
            return ending;
        }
    }

    Faces(Ledgers ledgers, Assets assets, String version) {
        this.ledgers = ledgers;
        this.assets = assets;
        this.version = version;
    }

    /** Answers a request. */
    void show(Route route, Face face, Context context) {
        var asked = new Asked(context);
        switch (face) {
            case PAGE -> ETags.send(context, HTML, ledgers.with(ledger -> page(route.answer(asked, ledger), context)));
            case JSON ->
                ETags.send(
                        context,
                        JSON,
                        ledgers.with(
                                ledger -> route.answer(asked, ledger).json().get()));
            case CSV -> {
                context.header("Content-Disposition", "attachment");
                ETags.send(
                        context,
                        "text/csv",
                        ledgers.with(ledger ->
                                route.answer(asked, ledger).table().get().text()));
            }
        }
    }

    private String page(Answer answer, Context context) {
        var path = context.path().equals("/") ? "/claims" : context.path();
        var query = context.queryString() == null ? "" : "?" + context.queryString();
        var shell = shell(answer.title(), context, path + ".json" + query, path + ".csv" + query);
        return templates.page(answer.template(), shell, answer.page().get());
    }

    private static String search(Context context) {
        var search = context.queryParam("q");
        return search == null ? "" : search;
    }

    private Shell shell(String title, Context context, String json, String csv) {
        return new Shell(
                title,
                search(context),
                json,
                csv,
                assets.address("desk.css"),
                assets.address("desk.js"),
                version,
                Person.of(context)
                        .filter(person -> person.proof() == Person.Proof.SESSION)
                        .map(Person::name)
                        .orElse(""));
    }

    /** Answers with a page that has no other face, and that nobody may keep. */
    void page(Context context, String title, String template, Object page) {
        context.header("Cache-Control", "no-store");
        context.contentType(HTML + "; charset=utf-8")
                .result(templates.page(template, shell(title, context, "", ""), page));
    }

    /** Answers with what is wrong: a page to those who look at pages, RFC 9457 to programs. */
    void show(Problem problem, Context context) {
        context.status(problem.status());
        context.header("Cache-Control", "no-store");
        if (isForPrograms(context)) {
            context.contentType("application/problem+json; charset=utf-8").result(problem.json());
        } else {
            page(context, problem.title(), "problem", new ProblemPage(problem.title(), problem.detail()));
        }
    }

    /** Whether whoever asks wants no page. */
    static boolean isForPrograms(Context context) {
        var path = context.path();
        var accepted = context.header("Accept");
        return path.startsWith("/api/")
                || path.endsWith(Face.JSON.ending())
                || path.endsWith(Face.CSV.ending())
                || (accepted != null && accepted.contains(JSON) && !accepted.contains(HTML));
    }
}
