package org.onrecord.app.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.onrecord.app.store.Day;
import org.onrecord.app.web.guard.Person;
import org.onrecord.app.web.guard.Role;

/** What a request asks: the parts of its path and of its query. */
record Asked(Context context) {

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
