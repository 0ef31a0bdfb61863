package org.onrecord.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.analysis.Analyser;
import org.onrecord.analysis.ReaderNetwork;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeKind;
import org.onrecord.model.TimeRelation;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFinderTest {

    private final ReaderNetwork network = new ReaderNetwork();
    private final Analyser analyser = new Analyser(network, 1);
    private final Tokenizer tokenizer = new Tokenizer();
    private final EventFinder eventFinder = new EventFinder();

    @AfterAll
    void close() {
        analyser.close();
        network.close();
    }

    private List<Event> events(String text, String... times) {
        var article = Article.of(text);
        var analysis = analyser.analyse(tokenizer.tokenize(article));
        return eventFinder.find(
                article,
                analysis,
                new Tree(analysis),
                SmallCast.of(text),
                List.of(times).stream().map(time -> time(text, time)).toList(),
                List.of());
    }

    private static TimeExpression time(String text, String words) {
        int begin = text.indexOf(words);
        return new TimeExpression(
                new Span(begin, begin + words.length()),
                TimeKind.DATE,
                "2024-06",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Event only(List<Event> events, String lemma) {
        return events.stream()
                .filter(event -> event.predicate().lemma().equals(lemma))
                .findFirst()
                .orElseThrow(() -> new AssertionError(lemma + " is not among " + events));
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }

    @Test
    void makesWhoeverIsUrgedTheActorOfWhatIsUrged() {
        var events = events("Norland urged Ostmark to attack the Red Front.");

        assertThat(only(events, "urge").type()).contains(EventType.REQUEST);
        assertThat(names(only(events, "urge").recipients())).containsExactly("Ostmark");
        assertThat(names(only(events, "attack").actors())).containsExactly("Ostmark");
        assertThat(names(only(events, "attack").recipients())).containsExactly("Red Front");
    }

    @Test
    void givesJoinedVerbsTheSameSubject() {
        var events = events("Norland attacked Ostmark and seized the ship.");

        assertThat(names(only(events, "seize").actors())).containsExactly("Norland");
    }

    @Test
    void findsWhatIsDeniedOrOnlyPossible() {
        assertThat(only(events("Norland did not attack Ostmark."), "attack").type())
                .contains(EventType.ASSAULT);
        assertThat(names(only(events("Norland might be considering attacking Ostmark."), "attack")
                        .actors()))
                .containsExactly("Norland");
    }

    @Test
    void tellsADeathThatLiesOutsidePolitics() {
        var died = only(events("Ann Lee died in Ostmark."), "die");

        assertThat(died.type()).isEmpty();
        assertThat(died.rule()).isEqualTo("other.die");
        assertThat(names(died.actors())).containsExactly("Ann Lee");
    }

    @Test
    void makesNoEventOfAState() {
        assertThat(events("Norland is a small country. Norland has two rivers."))
                .isEmpty();
    }

    @Test
    void takesTheRelationToATimeFromThePreposition() {
        var attack = only(events("Norland attacked Ostmark before June 2024.", "June 2024"), "attack");

        assertThat(attack.time().orElseThrow().relation()).isEqualTo(TimeRelation.BEFORE);
    }

    @Test
    void putsThePluperfectBeforeTheTimeOfTheTelling() {
        var text = "In June 2024 Ann Lee said that Norland had attacked Ostmark.";
        var attack = only(events(text, "June 2024"), "attack");

        assertThat(attack.time().orElseThrow().relation()).isEqualTo(TimeRelation.BEFORE);
    }

    @Test
    void putsAStateAtTheTimeOfTheTelling() {
        var text =
                "The ministry announced on Friday that the accord with Norland was suspended. It said on Monday that Norland was attacked.";
        var events = events(text, "Friday", "Monday");

        assertThat(only(events, "suspend").time().orElseThrow().relation()).isEqualTo(TimeRelation.IN);
        assertThat(only(events, "attack").time())
                .as("an attack may be of the day before")
                .isEmpty();
    }

    @Test
    void takesWhoForTheNearerOfTwoPersons() {
        var text =
                "The accord was conceived under President Ann Lee and announced by his successor, Tom Ek, who praised it after"
                        + " meeting with the Red Front.";

        assertThat(names(only(events(text), "meet").actors()))
                .contains("Tom Ek")
                .doesNotContain("Ann Lee");
    }

    @Test
    void keepsWhatIsSaidOutrightToBeOpen() {
        var asked = only(events("It is unclear whether the two losses are related to the coming vote."), "related");
        var purpose =
                only(events("Norland and Ostmark met, apparently to address rumours about the accord."), "address");
        var deed = only(events("The delay might be a strategic move by Norland."), "move");

        assertThat(asked.theme().orElseThrow().text()).isEqualTo("the coming vote");
        assertThat(names(purpose.actors())).containsExactly("Norland", "Ostmark");
        assertThat(names(deed.actors())).containsExactly("Norland");
    }

    @Test
    void takesTheCodeFromTheContext() {
        var supply = only(events("Norland supplied missiles to Ostmark."), "supply");

        assertThat(supply.context()).containsExactly("military");
        assertThat(supply.cameo()).contains("072");
    }

    @Test
    void findsNothingInNoWords() {
        assertThat(events("")).isEmpty();
    }

    @Test
    void endsAThemeAtASemicolon() {
        var events = events("The government of Norland agreed; Ostmark has yet to answer.");

        assertThat(only(events, "agree").theme()).isEmpty();
    }

    @Test
    void takesNoObjectFromTheNextClause() {
        var events = events(
                "Norland said it had \u201cretaken the town.\u201d \u201cOstmark left nine tanks behind,\u201d it said.");

        assertThat(only(events, "retake").theme()).map(theme -> theme.text()).contains("the town");
    }
}
