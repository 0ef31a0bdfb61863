package org.onrecord.app.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Looks at every request before it is answered: for whom it is, who sent it, whether they may, and not too often. */
public final class Guard {

    /** Enough for a page and its files by many people behind one address. */
    private static final double READS_PER_SECOND = 200;

    private static final double READS_AT_ONCE = 400;
    private static final double WRITES_PER_SECOND = 10;
    private static final double WRITES_AT_ONCE = 50;
    private static final double FAILURES_PER_SECOND = 5.0 / 60;
    private static final double FAILURES_AT_ONCE = 5;

    private static final String COOKIE = "onrecord_session";
    private static final String BEARER = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"onrecord\"";

    private final Access access;
    private final Optional<Tokens> tokens;
    private final Origins origins;
    private final Addresses addresses;
    private final Sessions sessions;
    private final Buckets reads;
    private final Buckets writes;
    private final Buckets failures;

    /**
     * @param host the address that the desk listens at
     * @param nanos the time in nanoseconds, which only grows
     * @param errors is told in a line where the tokens cannot be read
     * @throws IllegalArgumentException where others could get in without a token, or the tokens cannot be read
     */
    public Guard(Access access, String host, Clock clock, LongSupplier nanos, PrintStream errors) {
        access.check(host);
        this.access = access;
        this.tokens = access.tokens().map(file -> new Tokens(file, errors));
        this.origins = new Origins(host, access.url());
        this.addresses = new Addresses(access.url().isPresent());
        this.sessions = new Sessions(clock);
        this.reads = new Buckets(READS_PER_SECOND, READS_AT_ONCE, nanos);
        this.writes = new Buckets(WRITES_PER_SECOND, WRITES_AT_ONCE, nanos);
        this.failures = new Buckets(FAILURES_PER_SECOND, FAILURES_AT_ONCE, nanos);
    }

    /** Whether people log in here. */
    public boolean asksForTokens() {
        return tokens.isPresent();
    }

    /**
     * Lets a request in.
     *
     * @throws Refusal where it does not
     */
    public void check(Context context) {
        origins.checkHost(context);
        var address = addresses.of(context);
        if (Rights.isOpen(context.path())) {
            reads.take(address); // to log in too: others' wrong tokens must not use up what right ones need
            if (!Origins.isSafe(context)) {
                origins.checkSite(context, Person.Proof.SESSION);
            }
            return;
        }
        var person = person(context, address);
        limit(
                context,
                person.filter(one -> one.proof() != Person.Proof.MACHINE)
                        .map(one -> "name " + one.name())
                        .orElse(address));
        var known = person.orElseThrow(() -> Refusal.unknown(
                CHALLENGE,
                "who you are is not known; log in, or send the header Authorization: Bearer and your token"));
        if (!Origins.isSafe(context) && known.proof() != Person.Proof.TOKEN) {
            origins.checkSite(context, known.proof());
        }
        var needed = Rights.needed(context.req().getMethod(), context.path());
        if (!known.role().covers(needed)) {
            throw Refusal.forbidden(
                    "this needs the role " + needed + "; " + known.name() + " has the role " + known.role());
        }
        known.sent(context);
    }

    private void limit(Context context, String key) {
        (Origins.isSafe(context) ? reads : writes).take(key);
    }

    private Optional<Person> person(Context context, String address) {
        if (tokens.isEmpty()) {
            return Optional.of(new Person(access.who(), Role.ADMIN, Person.Proof.MACHINE));
        }
        var authorization = context.header("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            var token = authorization.substring(BEARER.length()).strip();
            return Optional.of(holder(token, address)
                    .orElseThrow(() ->
                            Refusal.unknown(CHALLENGE + ", error=\"invalid_token\"", "this token is not known here"))
                    .known(Person.Proof.TOKEN));
        }
        return Optional.ofNullable(context.cookie(COOKIE))
                .flatMap(sessions::token)
                .flatMap(digest -> tokens.get().find(digest))
                .map(holder -> holder.known(Person.Proof.SESSION));
    }

    /** Who holds a token. Only wrong ones are counted: who sends a right one did not guess it. */
    private Optional<Holder> holder(String token, String address) {
        var found = tokens.flatMap(known -> known.find(token));
        if (found.isEmpty()) {
            failures.take(address);
        }
        return found;
    }

    /**
     * Logs a browser in.
     *
     * @return whether the token is known
     * @throws Refusal where it is not, and too many from that address were not
     */
    public boolean logIn(Context context, String token) {
        var holder = holder(token.strip(), addresses.of(context));
        if (holder.isEmpty()) {
            return false;
        }
        endSession(context);
        setCookie(context, sessions.begin(holder.get().token()), (int) Sessions.LENGTH.toSeconds());
        return true;
    }

    /** Logs a browser out. */
    public void logOut(Context context) {
        endSession(context);
        setCookie(context, "", 0);
    }

    private void endSession(Context context) {
        Optional.ofNullable(context.cookie(COOKIE)).ifPresent(sessions::end);
    }

    private void setCookie(Context context, String value, int seconds) {
        context.cookie(new Cookie(COOKIE, value, "/", seconds, access.isSecure(), true, null, SameSite.STRICT));
    }
}
