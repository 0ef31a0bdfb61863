package org.onrecord.model;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What stands around an article: who printed it, who wrote it, when and where.
 *
 * @param title the headline
 * @param outlet the name of the outlet that printed it
 * @param byline names of the authors, in order, without repetition; may be empty
 * @param published when it was published, with the zone's offset as printed
 * @param dateline where it says it was filed
 * @param uri where it was published
 * @param publishedOn the day on which it was published, where its time of day or its zone is not told; empty where {@code
 *     published} is not
 * @param language the tag (BCP 47) of the language that it says it is in, such as {@code en-GB}
 */
public record Metadata(
        Optional<String> title,
        Optional<String> outlet,
        List<String> byline,
        Optional<OffsetDateTime> published,
        Optional<Dateline> dateline,
        Optional<URI> uri,
        Optional<LocalDate> publishedOn,
        Optional<String> language) {

    /** An article of which nothing is known but its text. */
    public static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Metadata {
        title = title.filter(words -> !words.isBlank());
        outlet = outlet.filter(words -> !words.isBlank());
        byline = byline.stream().filter(words -> !words.isBlank()).toList();
        if (published.isPresent() && publishedOn.isPresent()) {
            throw new IllegalArgumentException("a day of publication beside its moment: " + publishedOn.get());
        }
    }

    /** What stands around an article whose day of publication is told with its time and zone, or not at all. */
    public Metadata(
            Optional<String> title,
            Optional<String> outlet,
            List<String> byline,
            Optional<OffsetDateTime> published,
            Optional<Dateline> dateline,
            Optional<URI> uri,
            Optional<String> language) {
        this(title, outlet, byline, published, dateline, uri, Optional.empty(), language);
    }

    /** What stands around an article that may have no address and does not name its language. */
    public Metadata(
            Optional<String> title,
            Optional<String> outlet,
            List<String> byline,
            Optional<OffsetDateTime> published,
            Optional<Dateline> dateline) {
        this(title, outlet, byline, published, dateline, Optional.empty(), Optional.empty());
    }

    /** The same, of an article that was published at this address. */
    public Metadata withUri(URI address) {
        return new Metadata(title, outlet, byline, published, dateline, Optional.of(address), publishedOn, language);
    }

    /** The same, of an article of whose publication no more than the day is told; as it is where more is known already. */
    public Metadata withDay(Optional<LocalDate> day) {
        return published.isPresent() || publishedOn.isPresent()
                ? this
                : new Metadata(title, outlet, byline, published, dateline, uri, day, language);
    }

    /** When it was published, in the time of its zone; the start of the day where no more is told. */
    public Optional<LocalDateTime> localTime() {
        return published.map(OffsetDateTime::toLocalDateTime).or(() -> publishedOn.map(LocalDate::atStartOfDay));
    }

    /** When it was published, for putting articles in order; where no more than the day is told, its start in UTC. */
    public Optional<OffsetDateTime> moment() {
        return published.or(() -> publishedOn.map(day -> day.atStartOfDay().atOffset(ZoneOffset.UTC)));
    }

    /** The same, and what another knows where this knows nothing. */
    public Metadata or(Metadata other) {
        var moment = published.or(() -> other.published.filter(
                time -> publishedOn.isEmpty() || publishedOn.get().equals(time.toLocalDate())));
        return new Metadata(
                title.or(other::title),
                outlet.or(other::outlet),
                byline.isEmpty() ? other.byline : byline,
                moment,
                dateline.or(other::dateline),
                uri.or(other::uri),
                moment.isPresent() ? Optional.empty() : publishedOn.or(other::publishedOn),
                language.or(other::language));
    }
}
