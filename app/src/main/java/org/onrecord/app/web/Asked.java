package org.onrecord.app.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.app.store.Day;
import org.onrecord.app.web.guard.Person;
import org.onrecord.app.web.guard.Role;

/** What a request asks: the parts of its path and of its query. */
record Asked(Context context) {

    private static final String CURSOR = "cursor";

    /** Whether whoever asks may change what is on record. */
    boolean mayCorrect() {
        return Person.of(context)
                .filter(person -> person.role().covers(Role.EDITOR))
                .isPresent();
    }

    /** A part of the path, by the name that the route gives it. */
    String path(String name) {
        return context.pathParam(name);
    }

    /** A part of the query; empty where it is left out or blank. */
    Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * A whole number of the query, from 1 to a greatest.
     *
     * @throws Problem where it is none
     */
    int number(String name, int usual, int greatest) {
        var written = query(name);
        if (written.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(written.get());
            if (number >= 1 && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem.wrong(name + " must be a whole number from 1 to " + greatest + ", not '" + written.get() + "'");
    }

    /**
     * Where a list is to go on; empty for its beginning.
     *
     * @param question the list, and what is asked of it
     * @throws Problem where the query has a cursor that is none, or is of another question
     */
    Optional<Long> after(String question) {
        return query(CURSOR).map(cursor -> Cursor.place(cursor, question));
    }

    /** The address of what is asked, from another place on; also told in the head of the answer (RFC 8288). */
    String next(Cursor cursor) {
        var query = Stream.concat(
                        context.queryParamMap().entrySet().stream()
                                .filter(part -> !part.getKey().equals(CURSOR))
                                .flatMap(part -> part.getValue().stream().map(value -> part(part.getKey(), value))),
                        Stream.of(part(CURSOR, cursor.text())))
                .collect(Collectors.joining("&", "?", ""));
        var address = (context.path().equals("/") ? Routes.FRONT.path() : context.path()) + query;
        context.header("Link", "<" + address + ">; rel=\"next\"");
        return address;
    }

    private static String part(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * The last moment of a day in the query.
     *
     * @throws Problem where it is no day
     */
    Optional<Instant> endOf(String name) {
        return query(name).map(written -> {
            try {
                return Day.parse(written).until();
            } catch (DateTimeException e) {
                throw Problem.wrong("'" + written + "' is no day; write " + name + " like 2024-06-14");
            }
        });
    }
}
