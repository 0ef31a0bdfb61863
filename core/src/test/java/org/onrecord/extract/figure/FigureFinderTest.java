package org.onrecord.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.NewsReader;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Article;
import org.onrecord.model.Bound;
import org.onrecord.model.Cast;
import org.onrecord.model.Figure;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeKind;

/** The table figures/wordings.tsv: a wording, and the figures that it gives, or none. */
class FigureFinderTest {

    private static final FigureFinder FINDER = new FigureFinder();
    private static NewsReader reader;

    @BeforeAll
    static void open() {
        reader = new NewsReader(1);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    static Stream<Arguments> wordings() {
        try (var stream = Objects.requireNonNull(FigureFinderTest.class.getResourceAsStream("/figures/wordings.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> Arguments.of(row[0], row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void readsTheTable(String sentence, String expected) {
        var figures = find(sentence, Cast.NOBODY, List.of());
        var written = figures.stream().map(FigureFinderTest::write).collect(Collectors.joining(" ¦ "));
        assertThat(written.isEmpty() ? "none" : written).isEqualTo(expected);
    }

    @Test
    void pointsAtTheAmountAndItsClause() {
        var text = "The ministry said that more than 20 people were killed in Norport.";
        var figure = find(text, Cast.NOBODY, List.of()).getFirst();
        assertThat(figure.span().in(text)).isEqualTo("20");
        assertThat(figure.evidence().in(text)).isEqualTo("that more than 20 people were killed in Norport");
    }

    @Test
    void saysWhoseItIs() {
        var text = "Exports of Norland reached $4 billion. Ostmark spent $5 million on roads.";
        var norland = country("Norland", text);
        var ostmark = country("Ostmark", text);
        var figures = find(text, new Cast(List.of(norland, ostmark), Optional.empty()), List.of());
        assertThat(figures).extracting(Figure::of).containsExactly(List.of(norland), List.of(ostmark));
    }

    @Test
    void saysWhenItHolds() {
        var text = "Exports reached $4 billion in 2023.";
        var begin = text.indexOf("2023");
        var time = new TimeExpression(
                new Span(begin, begin + 4),
                TimeKind.DATE,
                "2023",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(find(text, Cast.NOBODY, List.of(time)))
                .extracting(Figure::time)
                .containsExactly(Optional.of(time));
    }

    @Test
    void saysInWhoseWordsItStands() {
        var record = reader.read(Article.of("Ann Lee said that 300 people had fled. Exports reached $4 billion."));

        assertThat(record.figures())
                .extracting(figure -> figure.attribution()
                        .map(attribution -> attribution
                                .source()
                                .spans()
                                .getFirst()
                                .in(record.article().text())))
                .containsExactly(Optional.of("Ann Lee"), Optional.empty());
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(find("", Cast.NOBODY, List.of())).isEmpty();
    }

    private static List<Figure> find(String text, Cast cast, List<TimeExpression> times) {
        var article = Article.of(text);
        var analysis = reader.read(article).analysis();
        return FINDER.find(article, analysis, new Tree(analysis), cast, times, List.of());
    }

    private static Actor country(String name, String text) {
        int begin = text.indexOf(name);
        return new Actor(
                name,
                ActorKind.COUNTRY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(begin, begin + name.length())));
    }

    private static String write(Figure figure) {
        var kind = figure.kind().name().toLowerCase(Locale.ROOT);
        var bound = figure.bound() == Bound.EXACT
                ? ""
                : " " + figure.bound().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var most = figure.upTo().map(upTo -> ".." + upTo.toPlainString()).orElse("");
        var measure = figure.measure().map(words -> " \"" + words + "\"").orElse("");
        return kind + bound + " " + figure.amount().toPlainString() + most + " " + figure.unit() + measure;
    }
}
