package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.HeadReader.Head;

class HeadReaderTest {

    private static final String STORY =
            "The king of Norland met the queen of Ostmark on Friday to speak of bread, ships and the long winter.";

    private final HeadReader reader = new HeadReader();

    @Test
    void readsAHeadWithEverythingInIt() {
        var text = """
                Norland warns Ostmark against selling ships

                Norland Affairs 14 June 2024 23:40 (UTC +04:00)
                Ann Lee
                Ann Lee
                Read more

                NORBURG, Norland, June 14. Leaders met in Norburg on Friday, although nobody had asked them to, Trend reports.

                The queen said nothing.

                Follow us on Telegram
                """;
        var head = reader.read(text);
        assertThat(head.metadata().title()).contains("Norland warns Ostmark against selling ships");
        assertThat(head.metadata().outlet()).contains("Trend");
        assertThat(head.metadata().byline()).containsExactly("Ann Lee");
        assertThat(head.metadata().published()).contains(OffsetDateTime.parse("2024-06-14T23:40:00+04:00"));
        var dateline = head.metadata().dateline().orElseThrow();
        assertThat(dateline.place()).isEqualTo("NORBURG, Norland");
        assertThat(dateline.day()).contains(MonthDay.of(6, 14));
        assertThat(dateline.span().in(text)).isEqualTo("NORBURG, Norland, June 14.");
        assertThat(furniture(text, head))
                .containsExactly(
                        "Norland Affairs 14 June 2024 23:40 (UTC +04:00)",
                        "Ann Lee",
                        "Ann Lee",
                        "Read more",
                        "NORBURG, Norland, June 14.",
                        "Follow us on Telegram");
    }

    @Test
    void readsABylineWithAnOutletAndARole() {
        var text = "Norland votes\n\nBy ANN LEE and Tom Ek, Norland Times Staff Writers\nJune 14, 2024\n\n" + STORY;
        var head = reader.read(text);
        assertThat(head.metadata().byline()).containsExactly("ANN LEE", "Tom Ek");
        assertThat(head.metadata().outlet()).contains("Norland Times");
        assertThat(furniture(text, head)).hasSize(2).noneMatch(STORY::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland votes\n\nDaily Courier\nJune 14, 2024\n\n",
                "Norland votes\n\nJune 14, 2024\nDaily Courier\n\n",
                "Norland votes\n\nBy Ann Lee, Tom Ek\nDaily Courier\n\n",
                "Norland votes\n\nAnn Lee and Tom Ek\nDaily Courier, 14 June 2024 05:00 GMT+1\n\n"
            })
    void readsAnOutletThatIsNotKnownBesideADateOrAByline(String head) {
        var text = head + STORY;
        var read = reader.read(text);
        assertThat(read.metadata().outlet()).contains("Daily Courier");
        assertThat(furniture(text, read)).hasSize(2).noneMatch(STORY::contains);
    }

    @Test
    void readsTheDayAloneWhereNoTimeOrNoZoneIsTold() {
        var day = reader.read("Norland votes\n\nBy Ann Lee\nJune 14, 2024\n\n" + STORY)
                .metadata();
        var withoutZone = reader.read("Norland votes\n\nBy Ann Lee\nJune 14, 2024 23:40\n\n" + STORY)
                .metadata();

        assertThat(day.published()).isEmpty();
        assertThat(day.publishedOn()).contains(LocalDate.of(2024, 6, 14));
        assertThat(withoutZone.publishedOn()).contains(LocalDate.of(2024, 6, 14));
    }

    @Test
    void takesNoFirstSentenceForAnOutlet() {
        var head = "Norland votes\n\nJune 14, 2024\nBy Ann Lee\n\n";
        var text = head + "Northern Wire reported last week that Norland would vote. " + STORY;
        assertThat(furniture(text, reader.read(text))).hasSize(2);
    }

    @Test
    void readsNoOutletAboveAStoryAlone() {
        var text = "Norland votes\n\nNorland Times\n\n" + STORY;
        assertThat(reader.read(text).metadata().outlet()).isEmpty();
    }

    @Test
    void takesTheRoleBelowAByline() {
        var text = "Norland votes\n\nBy Ann Lee\nPolitical Editor\n\n" + STORY;
        assertThat(furniture(text, reader.read(text))).containsExactly("By Ann Lee", "Political Editor");
    }

    @Test
    void findsTheBylineBelowASubtitle() {
        var text = "Norland votes\n\nA long winter is over at last\n\nBy Ann Lee\n\n" + STORY;
        var head = reader.read(text);
        assertThat(head.metadata().title()).contains("Norland votes");
        assertThat(furniture(text, head)).containsExactly("By Ann Lee");
    }

    @Test
    void readsABylineFromThreeLines() {
        var text = "Norland votes\n\n2 hours ago\n\nShare\n\nAnn Lee\n\nBBC News, Norburg\n\n" + STORY;
        var head = reader.read(text);
        assertThat(head.metadata().byline()).containsExactly("Ann Lee");
        assertThat(head.metadata().outlet()).contains("BBC");
        assertThat(furniture(text, head)).containsExactly("2 hours ago", "Share", "Ann Lee", "BBC News, Norburg");
    }

    @Test
    void partsTheOutletFromTheTitle() {
        var metadata = reader.read("Norland votes | Norland Times\n\n" + STORY).metadata();
        assertThat(metadata.title()).contains("Norland votes");
        assertThat(metadata.outlet()).contains("Norland Times");
    }

    @Test
    void takesNoNameInTheTextForAByline() {
        var text = "Norland votes\n\nAnn Lee\n\n" + STORY;
        assertThat(reader.read(text).metadata().byline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "14 June 2024 23:40 (UTC +04:00); 2024-06-14T23:40:00+04:00",
                "Published 3:05 p.m. EST, June 14, 2024; 2024-06-14T15:05:00-05:00",
                "Published June 14, 2024 | 3:05 PM ET; 2024-06-14T15:05:00-04:00",
                "Fri 12 Jan 2024 12.05 GMT; 2024-01-12T12:05:00+00:00",
                "2024-06-14T23:40:00+04:00; 2024-06-14T23:40:00+04:00",
                "2024-06-14T23:40:00Z; 2024-06-14T23:40:00+00:00",
                "14/06/2024 23:40 GMT; 2024-06-14T23:40:00+00:00",
                "Posted: June 14, 2024 at 12:05 a.m. BST; 2024-06-14T00:05:00+01:00",
                "Published: 14 June 2024 10:00 CEST | Updated: 15 June 2024 11:00 CEST; 2024-06-14T10:00:00+02:00",
                "Updated 15 June 2024 11:00 CEST; 2024-06-15T11:00:00+02:00",
                "June 14, 2024 2340 GMT; 2024-06-14T23:40:00+00:00",
                "By Ann Lee | 14 June 2024 23:40 UTC; 2024-06-14T23:40:00+00:00",
                "14.06.2024, 23:40 Moscow time; 2024-06-14T23:40:00+03:00"
            })
    void readsTheTimeOfPublicationWithItsOffset(String line, String published) {
        var text = "Norland votes\n\n" + line + "\n\n" + STORY;
        var head = reader.read(text);
        assertThat(head.metadata().published()).contains(OffsetDateTime.parse(published));
        assertThat(furniture(text, head)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 14, 2024",
                "Friday, 14 June 2024",
                "14 June 2024 23:40",
                "June 14, 2024 at 3:05 p.m. local time",
                "14 June 2024 23:40 IST",
                "06/07/2024 23:40 GMT",
                "31 June 2024 23:40 GMT"
            })
    void inventsNoTimeAndNoZone(String line) {
        var text = "Norland votes\n\n" + line + "\n\n" + STORY;
        var head = reader.read(text);
        assertThat(head.metadata().published()).isEmpty();
        assertThat(furniture(text, head)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "WASHINGTON (AP) — ; WASHINGTON; Associated Press",
                "GENEVA, March 3 (Reuters) - ; GENEVA; Reuters",
                "New York (AFP) – ; New York; Agence France-Presse",
                "NORBURG, June 14. /TASS/. ; NORBURG; TASS",
                "NORBURG, June 14 (XNA) -- ; NORBURG; XNA"
            })
    void readsTheAgencyOfADateline(String dateline, String place, String agency) {
        var text = dateline + " " + STORY;
        var head = reader.read(text);
        assertThat(head.metadata().dateline().orElseThrow().place()).isEqualTo(place);
        assertThat(head.metadata().outlet()).contains(agency);
        assertThat(furniture(text, head)).containsExactly(dateline.strip());
    }

    @Test
    void readsADatelineInSmallLetters() {
        var text = "Norburg – " + STORY;
        assertThat(reader.read(text).metadata().dateline().orElseThrow().place())
                .isEqualTo("Norburg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donald Lee – the heir to a bakery – said on Friday that he would go to Ostmark before the winter came.",
                "EXCLUSIVE — Norland will sell its last ships to Ostmark before the winter, officials said on Friday night.",
                "FBI — Agents of the bureau were seen in Norburg on Friday, and nobody could say what they were looking for.",
                "By Tuesday the vote was over, and Norland had a new king, which nobody in Ostmark had thought likely.",
                "On June 14, 2024, Norland sold its last ship to Ostmark for a sum that neither side would name.",
                "June 14, 2024 was a long day in Norburg, and the king slept through most of it, his doctors said.",
                "Photos from space show the ships of Norland leaving for Ostmark, analysts said late on Friday night."
            })
    void takesNothingFromAFirstSentence(String sentence) {
        var text = sentence + "\n\nThe queen said nothing.\n\nIt rained.";
        var head = reader.read(text);
        assertThat(head.furniture()).isEmpty();
        assertThat(head.metadata().title()).isEmpty();
    }

    @Test
    void findsNoPlaceInAHeadingInCapitals() {
        var text = "NORLAND VOTES — OSTMARK WAITS FOR THE RESULT AND FOR THE LONG WINTER\n\n" + STORY;
        assertThat(reader.read(text).furniture()).isEmpty();
    }

    @Test
    void takesNoFirstLineOfWrappedProseForATitle() {
        var text = """
                The government of Norland said on Tuesday that it would sell its last
                ships to Ostmark before the winter, and that nobody had asked it to do
                so but the queen.
                """;
        var head = reader.read(text);
        assertThat(head.metadata().title()).isEmpty();
        assertThat(head.furniture()).isEmpty();
    }

    @Test
    void readsATitleDirectlyAboveALongParagraph() {
        assertThat(reader.read("Norland votes\n" + STORY + " " + STORY)
                        .metadata()
                        .title())
                .contains("Norland votes");
    }

    @Test
    void readsATitleWithAFullStopWhereADatelineFollows() {
        var text = "Norland sells its last ships.\n\nNORBURG (AP) — " + STORY;
        assertThat(reader.read(text).metadata().title()).contains("Norland sells its last ships.");
    }

    @Test
    void takesNoShortFirstSentenceForATitle() {
        assertThat(reader.read("He is back.\n\n" + STORY).metadata().title()).isEmpty();
    }

    @Test
    void keepsTheTitleInTheStory() {
        var text = "Norland votes\n\nBy Ann Lee\n\n" + STORY;
        assertThat(reader.read(text).furniture()).noneMatch(span -> span.begin() == 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Leaders met on Friday in the snow and spoke of bread and ships, Ukrinform reports.; Ukrinform",
                "NORBURG, June 14. Leaders met on Friday in the snow and spoke of ships, Norland Today reports.; Norland Today"
            })
    void findsTheOutletAtTheCloseOfTheFirstParagraph(String paragraph, String outlet) {
        assertThat(reader.read(paragraph + "\n\n" + STORY).metadata().outlet()).contains(outlet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leaders met on Friday in the snow and spoke of bread and ships, Reuters reports.",
                "Leaders met on Friday in the snow and spoke of bread and ships, the Norland Times reported."
            })
    void takesNoSourceForTheOutlet(String paragraph) {
        assertThat(reader.read(paragraph + "\n\n" + STORY).metadata().outlet()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Source: Reuters; Reuters",
                "— Reuters; Reuters",
                "© 2024 The Norland Times. All rights reserved; The Norland Times"
            })
    void findsTheOutletBelowTheStory(String line, String outlet) {
        var text = STORY + "\n\n" + line;
        var head = reader.read(text);
        assertThat(head.metadata().outlet()).contains(outlet);
        assertThat(furniture(text, head)).containsExactly(line);
    }

    @Test
    void findsFurnitureWithinTheStoryAndBelowIt() {
        var text = STORY + "\n\nAdvertisement\n\nThe queen said nothing.\n\nPhoto: Ann Lee\n\nIt rained.\n\n"
                + "(Reporting by Ann Lee in Norburg; Editing by Tom Ek)\nShare this\n";
        assertThat(furniture(text, reader.read(text)))
                .containsExactly(
                        "Advertisement",
                        "Photo: Ann Lee",
                        "(Reporting by Ann Lee in Norburg; Editing by Tom Ek)",
                        "Share this");
    }

    @Test
    void leavesATextThatIsAllFurnitureToBeRead() {
        assertThat(reader.read("Read more\n").furniture()).isEmpty();
    }

    @Test
    void keepsOffsetsWithCarriageReturns() {
        var text = "Norland votes\r\n\r\nBy Ann Lee\r\n\r\n" + STORY + "\r\n";
        assertThat(furniture(text, reader.read(text))).containsExactly("By Ann Lee");
    }

    private static List<String> furniture(String text, Head head) {
        return head.furniture().stream().map(span -> span.in(text)).toList();
    }
}
