package org.onrecord.app.view;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.onrecord.model.Dateline;
import org.onrecord.model.Record;

/** Writes the article of a record and what stands around it. */
final class JsonArticle {

    /** The only one that the network reads. */
    private static final String LANGUAGE = "en";

    private final JsonFields fields;
    private final Ids ids;

    JsonArticle(JsonFields fields, Ids ids) {
        this.fields = fields;
        this.ids = ids;
    }

    void write(Record record) {
        var article = record.article();
        var metadata = article.metadata();
        fields.beginObject("article");
        fields.string("id", article.id().value());
        fields.string("title", metadata.title());
        writeOutlet(record);
        fields.strings("byline", metadata.byline());
        fields.string(
                "published",
                metadata.published()
                        .map(JsonArticle::time)
                        .or(() -> metadata.publishedOn().map(LocalDate::toString)));
        if (metadata.dateline().isPresent()) {
            writeDateline(metadata.dateline().get(), metadata.localTime());
        } else {
            fields.nothing("dateline");
        }
        fields.string("language", LANGUAGE);
        fields.string("uri", metadata.uri().map(URI::toString));
        fields.string("text", article.text());
        fields.endObject();
    }

    private void writeOutlet(Record record) {
        var outlet = record.cast().outlet();
        var name = record.article().metadata().outlet().or(() -> outlet.map(actor -> actor.name()));
        if (name.isEmpty()) {
            fields.nothing("outlet");
            return;
        }
        fields.beginObject("outlet");
        fields.string("name", name);
        fields.string("actor", outlet.flatMap(ids::of));
        fields.endObject();
    }

    private void writeDateline(Dateline dateline, Optional<LocalDateTime> published) {
        fields.beginObject("dateline");
        fields.string("place", dateline.place());
        fields.string("country", new DatelineCountries().of(dateline.place()));
        fields.string("date", date(dateline, published));
        fields.endObject();
    }

    /** A dateline leaves the year out: it is the one that brings the day nearest to the day of publication. */
    private static Optional<String> date(Dateline dateline, Optional<LocalDateTime> published) {
        if (dateline.day().isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        var printed = published.get().toLocalDate();
        var day = dateline.day().get();
        var nearest = day.atYear(printed.getYear());
        if (nearest.isAfter(printed.plusMonths(6))) {
            nearest = day.atYear(printed.getYear() - 1);
        } else if (nearest.isBefore(printed.minusMonths(6))) {
            nearest = day.atYear(printed.getYear() + 1);
        }
        return Optional.of(nearest.toString());
    }

    /** ISO 8601 with seconds: {@code 2024-06-14T23:40:00+04:00}. */
    private static String time(OffsetDateTime time) {
        var written = time.toString();
        boolean withoutSeconds = time.getSecond() == 0 && time.getNano() == 0;
        int end = time.toLocalDateTime().toString().length();
        return withoutSeconds ? written.substring(0, end) + ":00" + written.substring(end) : written;
    }
}
