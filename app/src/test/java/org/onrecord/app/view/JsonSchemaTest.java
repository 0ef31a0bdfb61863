package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.NewsReader;
import org.onrecord.ingest.ArticleReader;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Bound;
import org.onrecord.model.Certainty;
import org.onrecord.model.EventType;
import org.onrecord.model.FigureKind;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;
import org.onrecord.model.Style;
import org.onrecord.model.Tense;
import org.onrecord.model.TimeKind;
import org.onrecord.model.TimeRelation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What JsonView writes is what docs/record.schema.json says, no more and no less. */
class JsonSchemaTest {

    private static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("onrecord.root"), "start with -Donrecord.root=FOLDER"));
    private static final String TEXT = read(ROOT.resolve("docs/record.schema.json"));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);
    private static final JsonView VIEW = new JsonView(new Producer("1.2", "sha256:abc", "sha256:def"), false);

    @Test
    void holdsForAWholeRecord() {
        assertHolds(VIEW.show(FullExample.reading()));
    }

    @Test
    void holdsForARecordOfNothing() {
        assertHolds(VIEW.show(Example.silent("Rain.")));
        assertHolds(VIEW.show(Example.reading()));
    }

    @Test
    void holdsForEveryExample() throws IOException {
        try (var reader = new NewsReader(1);
                var files = Files.walk(ROOT.resolve("examples"))) {
            for (var file :
                    files.filter(path -> path.endsWith("article.txt")).sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                var article = (Outcome.Read) new ArticleReader().read(bytes, Optional.empty(), Metadata.NONE);
                assertHolds(VIEW.show(new Reading(1, file.toString(), reader.read(article.article()))));
            }
        }
    }

    @Test
    void admitsNothingElse() {
        var json = VIEW.show(FullExample.reading());
        assertThat(SCHEMA.validate(json.replace("\"stance\":\"deny\"", "\"stance\":\"doubtful\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"polarity\"", "\"belief\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void closesEveryObject() {
        assertClosed(JsonMapper.shared().readTree(TEXT));
    }

    @Test
    void listsEveryKind() {
        var schema = JsonMapper.shared().readTree(TEXT);
        assertThat(values(schema, "/properties/actors/items/properties/kind")).isEqualTo(lower(ActorKind.values()));
        assertThat(values(schema, "/properties/times/items/properties/kind")).isEqualTo(lower(TimeKind.values()));
        assertThat(values(schema, "/properties/attributions/items/properties/style"))
                .isEqualTo(lower(Style.values()));
        assertThat(values(schema, "/properties/assertions/items/properties/polarity"))
                .isEqualTo(lower(Polarity.values()));
        assertThat(values(schema, "/properties/assertions/items/properties/certainty"))
                .isEqualTo(lower(Certainty.values()));
        assertThat(values(schema, "/properties/assertions/items/properties/tense"))
                .isEqualTo(lower(Tense.values()));
        assertThat(values(schema, "/properties/figures/items/properties/kind")).isEqualTo(lower(FigureKind.values()));
        assertThat(values(schema, "/properties/figures/items/properties/bound")).isEqualTo(lower(Bound.values()));
        assertThat(values(schema, "/$defs/stance")).isEqualTo(lower(Stance.values()));
        assertThat(values(schema, "/properties/events/items/properties/time/anyOf/1/properties/relation"))
                .isEqualTo(lower(TimeRelation.values()));
        assertThat(values(schema, "/properties/events/items/properties/type"))
                .isEqualTo(Stream.of(EventType.values()).map(Enum::name).toList());
    }

    private static List<String> values(JsonNode schema, String pointer) {
        var values = new ArrayList<String>();
        for (var value : schema.at(pointer + "/enum")) {
            if (!value.isNull()) {
                values.add(value.asString());
            }
        }
        return values;
    }

    private static List<String> lower(Enum<?>... values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static void assertHolds(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    private static void assertClosed(JsonNode schema) {
        if (schema.has("properties")
                && schema.get("type") != null
                && schema.get("type").isString()) {
            assertThat(String.valueOf(schema.get("additionalProperties")))
                    .as(schema.toString())
                    .isEqualTo("false");
            assertThat(schema.get("required").size())
                    .isEqualTo(schema.get("properties").size());
        }
        schema.forEach(JsonSchemaTest::assertClosed);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
