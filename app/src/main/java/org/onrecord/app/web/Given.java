package org.onrecord.app.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.onrecord.ingest.markup.WrittenTime;
import org.onrecord.model.Metadata;

/** What a request says of an article beside its text, in its query. */
record Given(Asked asked) {

    /**
     * The title, the outlet, the time of publication and the address.
     *
     * @throws Problem where one of them is not what it must be
     */
    Metadata metadata() {
        var published = asked.query("published");
        var moment = published.flatMap(WrittenTime::read);
        var day = published.flatMap(WrittenTime::day);
        if (published.isPresent() && moment.isEmpty() && day.isEmpty()) {
            throw Problem.wrong(
                    "'" + published.get()
                            + "' is no day and no time with its zone; write published like 2024-06-14 or 2024-06-14T23:40+04:00");
        }
        return new Metadata(
                        asked.query("title"),
                        asked.query("outlet"),
                        asked.query("byline").stream().toList(),
                        moment,
                        Optional.empty(),
                        asked.query("uri").map(Given::address),
                        asked.query("language"))
                .withDay(day);
    }

    private static URI address(String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            throw Problem.wrong("'" + written + "' is no address; write uri like https://norland.example/votes");
        }
    }
}
