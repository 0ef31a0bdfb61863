package org.onrecord.app.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.link.ClaimId;
import org.onrecord.link.EntryId;
import org.onrecord.link.SentenceVector;
import org.onrecord.link.correction.ActId;
import org.onrecord.link.correction.Correction;
import org.onrecord.model.ArticleId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The nouns of the ledger as JSON: each record an object with its components' names, identities as texts, what is absent null. What is
 * written is read as an equal object.
 */
public final class Nouns {

    /** Reads and writes them; also for output. */
    public static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(by -> by.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(EntryId.class, AsText.class)
            .addMixIn(ClaimId.class, AsText.class)
            .addMixIn(ArticleId.class, AsText.class)
            .addMixIn(ActId.class, AsText.class)
            .addMixIn(SentenceVector.class, AsBytes.class)
            .addMixIn(Correction.class, WithKind.class)
            .build();

    /** The same, and keeps each number in the digits in which it is written. */
    static final JsonMapper EXACT = JSON.rebuild()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Nouns() {}

    /** An identity, written as its text alone. */
    @SuppressWarnings("UnusedVariable") // what it is made of, for Jackson
    private abstract static class AsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("UnusedVariable") // Jackson looks at its type
        AsText(String value) {}

        @JsonValue
        abstract String value();
    }

    /** One of several sorts, told by its field {@code does}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "does")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Correction.Split.class, name = "split"),
        @JsonSubTypes.Type(value = Correction.Merge.class, name = "merge"),
        @JsonSubTypes.Type(value = Correction.Tie.class, name = "dependence"),
        @JsonSubTypes.Type(value = Correction.Restate.class, name = "stance"),
        @JsonSubTypes.Type(value = Correction.Grade.class, name = "reliability"),
        @JsonSubTypes.Type(value = Correction.Undo.class, name = "undo")
    })
    private interface WithKind {}

    /** A vector, written as its bytes alone. */
    @SuppressWarnings("UnusedVariable") // what it is made of, for Jackson
    private abstract static class AsBytes {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("UnusedVariable") // Jackson looks at its type
        AsBytes(byte[] values) {}

        @JsonValue
        abstract byte[] values();
    }

    /** The text in a field of a record; empty where it is absent. */
    public static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asString);
    }

    static String write(Object noun) {
        return JSON.writeValueAsString(noun);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static <T> List<T> readList(String json, TypeReference<List<T>> type) {
        return JSON.readValue(json, type);
    }

    static Optional<SentenceVector> vector(byte @Nullable [] values) {
        return values == null ? Optional.empty() : Optional.of(new SentenceVector(values));
    }
}
