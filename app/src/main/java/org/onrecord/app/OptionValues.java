package org.onrecord.app;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.app.decide.Choices;
import org.onrecord.app.decide.Unclear;
import org.onrecord.app.store.Day;
import org.onrecord.app.store.NoticeKind;
import org.onrecord.app.web.guard.Role;
import org.onrecord.ingest.FieldMap;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Reliability;
import org.onrecord.model.Certainty;
import org.onrecord.model.EventType;
import org.onrecord.model.Metadata;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words after options into values, and says what to type where a word is none. */
final class OptionValues {

    private OptionValues() {}

    static final class OfFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return oneOf(Format.values(), word);
        }
    }

    static final class OfColour implements ITypeConverter<Colour> {
        @Override
        public Colour convert(String word) {
            return oneOf(Colour.values(), word);
        }
    }

    static final class OfAnswer implements ITypeConverter<LedgerOptions.Answer> {
        @Override
        public LedgerOptions.Answer convert(String word) {
            return oneOf(LedgerOptions.Answer.values(), word);
        }
    }

    static final class OfTable implements ITypeConverter<ExportCommand.Table> {
        @Override
        public ExportCommand.Table convert(String word) {
            return oneOf(ExportCommand.Table.values(), word);
        }
    }

    static final class OfGrade implements ITypeConverter<Reliability> {
        @Override
        public Reliability convert(String word) {
            return oneOf(Reliability.values(), word);
        }
    }

    static final class OfRole implements ITypeConverter<Role> {
        @Override
        public Role convert(String word) {
            return oneOf(Role.values(), word);
        }
    }

    static final class OfType implements ITypeConverter<EventType> {
        @Override
        public EventType convert(String word) {
            return oneOf(EventType.values(), word);
        }
    }

    static final class OfDependence implements ITypeConverter<DependenceKind> {
        @Override
        public DependenceKind convert(String word) {
            return oneOf(DependenceKind.values(), word);
        }
    }

    static final class OfPolarity implements ITypeConverter<Polarity> {
        @Override
        public Polarity convert(String word) {
            return oneOf(Polarity.values(), word);
        }
    }

    static final class OfCertainty implements ITypeConverter<Certainty> {
        @Override
        public Certainty convert(String word) {
            return oneOf(Certainty.values(), word);
        }
    }

    /** As help and answers write it, "denies", or by its name, "deny". */
    static final class OfStance implements ITypeConverter<Stance> {
        @Override
        public Stance convert(String word) {
            return clear(() -> Choices.stance(word));
        }
    }

    /** As it is told, "new_claim", or with a hyphen. */
    static final class OfNotice implements ITypeConverter<NoticeKind> {
        @Override
        public NoticeKind convert(String word) {
            return clear(() -> Choices.notice(word));
        }
    }

    /** Where something is sent to. */
    static final class OfAddress implements ITypeConverter<URI> {
        @Override
        public URI convert(String word) {
            return clear(() -> Choices.address(word));
        }
    }

    static final class OfFields implements ITypeConverter<FieldMap> {
        @Override
        public FieldMap convert(String word) {
            try {
                return FieldMap.parse(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    static final class OfNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            try {
                return Integer.valueOf(word);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + word + "' is no whole number");
            }
        }
    }

    /** When it was published: a moment with its zone, or a day. */
    static final class OfTime implements ITypeConverter<Metadata> {
        @Override
        public Metadata convert(String word) {
            try {
                return word.contains("T")
                        ? published(Optional.of(OffsetDateTime.parse(word)))
                        : published(Optional.empty()).withDay(Optional.of(LocalDate.parse(word)));
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + word
                        + "' is no day and no time with its zone; write it like 2024-06-14 or 2024-06-14T23:40+04:00");
            }
        }

        private static Metadata published(Optional<OffsetDateTime> time) {
            return new Metadata(Optional.empty(), Optional.empty(), List.of(), time, Optional.empty());
        }
    }

    static final class OfDay implements ITypeConverter<Day> {
        @Override
        public Day convert(String word) {
            try {
                return Day.parse(word);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'" + word
                                + "' is neither a day nor a time with its zone; write it like 2024-06-14 or 2024-06-14T23:40+04:00");
            }
        }
    }

    static final class OfEncoding implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String word) {
            try {
                return Charset.forName(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + word + "' is no encoding; common ones are utf-8, windows-1252, iso-8859-15, utf-16");
            }
        }
    }

    private static <T extends Enum<T>> T oneOf(T[] values, String word) {
        return clear(() -> Choices.oneOf(values, word));
    }

    private static <T> T clear(Supplier<T> choice) {
        try {
            return choice.get();
        } catch (Unclear e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
