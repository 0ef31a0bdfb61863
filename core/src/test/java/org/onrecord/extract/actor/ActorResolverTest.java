package org.onrecord.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.NewsReader;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Office;
import org.onrecord.model.Record;

/** The cast of short texts, with the real network. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActorResolverTest {

    private static final List<KnownActor> ADDED = ActorRows.read("""
            # invented
            Norland\tKingdom of Norland\tcountry\tNRL\tGOV
            Ostmark\t\tcountry\tOMK\tGOV
            """);

    private final NewsReader reader = new NewsReader(1, ADDED);

    @AfterAll
    void close() {
        reader.close();
    }

    @Test
    void leadsMetonymsToTheirCountry() {
        var record = read("Tehran warned Washington on Monday. The Kremlin said it would not take part in the talks.");

        assertThat(mentions(record, "Iran")).containsExactly("Tehran");
        assertThat(mentions(record, "United States")).containsExactly("Washington");
        assertThat(mentions(record, "Russia")).contains("The Kremlin");
    }

    @Test
    void takesAGovernmentForItsCountry() {
        var record = read("The Iranian government rejected the report. The Russian side said that talks would go on.");

        assertThat(mentions(record, "Iran")).containsExactly("The Iranian government");
        assertThat(mentions(record, "Russia")).containsExactly("The Russian side");
    }

    @Test
    void findsNoActorInAPlace() {
        assertThat(read("The two ministers met in Tehran.").cast().actors())
                .noneMatch(actor -> actor.name().equals("Iran"));
    }

    @Test
    void readsOfficesBeforeAName() {
        var lee = actor(read("UK defense secretary Ann Lee said that the ships had left."), "Ann Lee");

        assertThat(lee.office()).contains(new Office("defense secretary", Optional.of("United Kingdom"), false));
        assertThat(lee.country()).contains("GBR");
        assertThat(lee.sector()).contains("GOV");
    }

    @Test
    void readsOfficesBesideAName() {
        var record = read("Iran's acting president, Tom Ek, met Ann Lee, a spokeswoman for the ministry, on Friday.");

        assertThat(actor(record, "Tom Ek").office())
                .contains(new Office("acting president", Optional.of("Iran"), false));
        assertThat(actor(record, "Ann Lee").office()).map(Office::title).contains("spokeswoman");
    }

    @Test
    void knowsFormerHolders() {
        var ek = actor(read("Former French President Tom Ek said that he would come."), "Tom Ek");

        assertThat(ek.office()).contains(new Office("President", Optional.of("France"), true));
        assertThat(ek.country()).contains("FRA");
    }

    @Test
    void givesASuccessorTheOffice() {
        var record =
                read("Norland's former president, Tom Ek, drew up the plan. His successor, Ann Lee, announced it.");

        assertThat(actor(record, "Ann Lee").office()).contains(new Office("president", Optional.of("Norland"), false));
    }

    @Test
    void leadsShortNamesTitlesAndPronounsToThePerson() {
        var record = read(
                "Foreign Minister Ann Lee of Norland spoke on Monday. Lee said the talks had failed. She blamed Ostmark.");

        assertThat(mentions(record, "Ann Lee")).contains("Lee", "She");
        assertThat(actor(record, "Ann Lee").country()).contains("NRL");
    }

    @Test
    void givesBothActorsAMentionOfBothSides() {
        var record = read("Norland and Ostmark signed a treaty on Monday. Both sides promised to keep it.");

        assertThat(mentions(record, "Norland")).contains("Both sides");
        assertThat(mentions(record, "Ostmark")).contains("Both sides");
    }

    @Test
    void leadsWeToWhoSpeaks() {
        var record = read("“We urge Ostmark to stop its attacks,” the G7 said in a statement.");

        assertThat(mentions(record, "Group of Seven")).contains("We", "the G7");
    }

    @Test
    void tellsAPersonFromACountry() {
        var record = read("Chad Ek, a teacher, said he had seen nothing. Ek added that Georgia Lee had left.");

        assertThat(record.cast().actors()).noneMatch(actor -> actor.kind() == ActorKind.COUNTRY);
    }

    @Test
    void takesAGeorgiaWithoutCaucasusForNoCountry() {
        assertThat(read("Voters in Atlanta, Georgia, said that Georgia had changed.")
                        .cast()
                        .actors())
                .noneMatch(actor -> actor.kind() == ActorKind.COUNTRY);
    }

    @Test
    void seesThroughNounsThatSayWhatANameIs() {
        var tass = actor(read("Russia's TASS news agency reported that the ships had left."), "TASS");

        assertThat(tass.kind()).isEqualTo(ActorKind.OUTLET);
        assertThat(tass.country()).contains("RUS");
    }

    @Test
    void makesTheOutletAnActorWithoutMentions() {
        var metadata =
                new Metadata(Optional.empty(), Optional.of("Reuters"), List.of(), Optional.empty(), Optional.empty());
        var cast = reader.read(Article.of("It rained all day.", metadata, List.of()))
                .cast();

        assertThat(cast.outlet()).map(Actor::name).contains("Reuters");
        assertThat(cast.outlet().orElseThrow().mentions()).isEmpty();
    }

    @Test
    void joinsATitleToTheNameBehindIt() {
        var record = read("Iranian opposition leader Tom Ek left on Monday. Reporter Ann Lee saw him leave.");

        assertThat(record.cast().actors()).noneMatch(actor -> actor.kind() == ActorKind.UNNAMED);
        assertThat(actor(record, "Ann Lee").sector()).contains("JRN");
    }

    @Test
    void readsTheStateOfASenator() {
        var record =
                read("Sen. Ann Lee (R-S.C.) met the press on Monday. The South Carolina senator said nothing new.");

        assertThat(actor(record, "Ann Lee").office())
                .contains(new Office("Sen.", Optional.of("South Carolina"), false));
        assertThat(actor(record, "Ann Lee").country()).contains("USA");
        assertThat(mentions(record, "Ann Lee")).contains("The South Carolina senator");
    }

    @Test
    void takesAPlaceForAGovernmentOnlyWhereItGoverns() {
        assertThat(read("Florida will be hot this week.").cast().actors()).isEmpty();

        var florida = actor(read("Florida banned the march on Monday."), "Florida");
        assertThat(florida.kind()).isEqualTo(ActorKind.GOVERNMENT);
        assertThat(florida.country()).contains("USA");
    }

    @Test
    void keepsNamesWhole() {
        var record = read("The Bank of China lent the company $5 million.");

        assertThat(actor(record, "Bank of China").country()).contains("CHN");
        assertThat(record.cast().actors()).noneMatch(actor -> actor.kind() == ActorKind.COUNTRY);
    }

    @Test
    void makesNoActorOfARoleOrAnEmptyPronoun() {
        var record = read("It was revealed on Friday that the ships had left. Tom Ek wants to come back as president.");

        assertThat(record.cast().actors()).extracting(Actor::name).containsExactly("Tom Ek");
    }

    @Test
    void callsReportsUnnamedAndNoGroup() {
        var record = read("Unofficial reports said that the ships had left.");

        assertThat(record.cast().actors()).extracting(Actor::kind).containsExactly(ActorKind.UNNAMED);
    }

    @Test
    void knowsWhoGovernedOnce() {
        var record = read("Former Iranian President Tom Ek came to the talks.");

        assertThat(actor(record, "Tom Ek").sector()).contains("ELI");
    }

    @Test
    void leadsALastNameToWhoWasIntroducedFirst() {
        var record = read("Tom Ek, the mayor of Norburg, came with Ann Ek. Ek said that the road was open.");

        assertThat(mentions(record, "Tom Ek")).contains("Ek");
    }

    private Record read(String text) {
        return reader.read(Article.of(text));
    }

    private static Actor actor(Record record, String name) {
        return record.cast().actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + record.cast()));
    }

    private static List<String> mentions(Record record, String name) {
        return actor(record, name).mentions().stream()
                .map(span -> span.in(record.article().text()))
                .toList();
    }
}
