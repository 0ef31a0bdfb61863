package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.web.guard.Guard;
import org.onrecord.app.web.guard.Refusal;
import org.onrecord.app.web.page.LoginPage;

/** Lets in who may, and shows the others where to log in. */
final class GuardPart implements Part {

    private final Guard guard;
    private final Services services;

    GuardPart(Guard guard, Services services) {
        this.guard = guard;
        this.services = services;
    }

    @Override
    public void join(RoutesConfig routes) {
        routes.before(guard::check);
        routes.exception(Refusal.class, this::refuse);
        routes.get("/login", this::show);
        routes.post("/login", this::logIn);
        routes.post("/logout", this::logOut);
    }

    private void refuse(Refusal refusal, Context context) {
        if (refusal.status() == HttpStatus.UNAUTHORIZED.getCode() && !Faces.isForPrograms(context)) {
            var here = context.path() + (context.queryString() == null ? "" : "?" + context.queryString());
            boolean isPage = context.req().getMethod().equals("GET");
            context.header("Cache-Control", "no-store");
            context.redirect(
                    isPage && !here.equals("/")
                            ? "/login?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8)
                            : "/login",
                    HttpStatus.SEE_OTHER);
            return;
        }
        refusal.headers().forEach(context::header);
        services.faces().show(Problem.of(refusal.status(), refusal.title(), refusal.detail()), context);
    }

    private void show(Context context) {
        if (!guard.asksForTokens()) {
            context.redirect("/", HttpStatus.SEE_OTHER);
            return;
        }
        showForm(next(context.queryParam("next")), "", context);
    }

    private void logIn(Context context) {
        var next = next(context.formParam("next"));
        var token = Optional.ofNullable(context.formParam("token")).orElse("");
        if (guard.logIn(context, token)) {
            context.redirect(next, HttpStatus.SEE_OTHER);
            return;
        }
        services.errors().println("onrecord: somebody tried to log in with a token that is not known");
        context.status(HttpStatus.UNAUTHORIZED).header("WWW-Authenticate", "Bearer realm=\"onrecord\"");
        showForm(next, "This token is not known here. Ask whoever runs the desk for one.", context);
    }

    private void showForm(String next, String problem, Context context) {
        services.faces().page(context, "Log in", "login", new LoginPage(next, problem));
    }

    private void logOut(Context context) {
        guard.logOut(context);
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }

    /** A page of the desk; an address elsewhere that somebody slipped in is none. */
    private static String next(@Nullable String written) {
        return written != null && written.matches("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*") ? written : "/";
    }
}
