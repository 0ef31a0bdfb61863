package org.onrecord.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeKind;

/** One article date, many wordings for each answer, and what looks like a time and is none. */
class TimeFinderTest {

    /** A Friday. */
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-06-14T23:40:00+04:00");

    private static TimeExpression only(String clause) {
        var times = new Clause(clause, Optional.of(PUBLISHED)).times();
        assertThat(times).as(clause).hasSize(1);
        return times.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        2024-06-12    | Wednesday ¦ last Wednesday ¦ Wed. ¦ June 12 ¦ 12 June ¦ June 12, 2024 ¦ Wednesday, June 12 ¦ the 12th of June ¦ 2024-06-12
        2024-06-14    | Friday ¦ today ¦ earlier Friday ¦ late on Friday ¦ Friday, 14 June 2024
        2024-06-13    | yesterday ¦ Thursday ¦ late yesterday
        2024-06-07    | last Friday
        2024-06-21    | next Friday ¦ this coming Friday
        2024-06-15    | tomorrow
        2024-06-16    | the day after tomorrow
        2024-06-06    | Thursday of last week ¦ Thursday last week
        2024-06-04    | ten days ago ¦ 10 days ago
        2024-06-13TEV | Thursday evening ¦ yesterday evening ¦ last evening
        2024-06-14TMO | this morning ¦ Friday morning
        2024-06-14TNI | tonight ¦ Friday night
        2024-06-13TNI | last night
        2024-06-11T09:00 | 9 a.m. Tuesday ¦ Tuesday at 9 a.m. ¦ 9:00 a.m. EDT on Tuesday
        2024-06-14T15:30 | 3:30 p.m. ¦ 15:30 ¦ around 3:30 pm
        2024-W23      | last week ¦ a week ago ¦ the week of June 5
        2024-W24      | this week ¦ early this week ¦ the end of this week
        2024-W25      | next week
        2024-W23-WE   | last weekend
        2024-05       | last month ¦ May ¦ May 2024 ¦ late last month ¦ mid-May ¦ the end of May
        2024-06       | this month ¦ earlier this month ¦ the current month ¦ the end of the month
        2023-12       | last December ¦ December ¦ early December ¦ December of last year ¦ December 2023
        2023          | last year ¦ a year ago ¦ 2023 ¦ fiscal 2023 ¦ '23 ¦ late 2023 ¦ the year twenty twenty-three
        2024          | this year ¦ later this year ¦ the end of this year ¦ the end of the year
        2025          | next year ¦ early next year ¦ a year from now
        2022          | two years ago ¦ about two years ago ¦ two years or so ago ¦ nearly 2 years ago
        2024-Q1       | the first quarter ¦ Q1 ¦ the first quarter of this year ¦ this year's first quarter ¦ last quarter
        1984-Q3       | the third quarter of 1984 ¦ the 1984 third quarter
        2023-H2       | the second half of last year ¦ the last half of 2023
        2023-SU       | last summer ¦ the summer of 2023
        199           | the 1990s ¦ the nineties ¦ the '90s ¦ the early 1990s
        19            | the 20th century ¦ the twentieth century
        20            | the twenty-first century
        2023-12-25    | Christmas Day ¦ last Christmas
        2024-03-31    | Easter ¦ Easter Sunday
        2023-11-23    | Thanksgiving
        2022-11-08    | Election Day 2022
        P2M           | two months ¦ the past two months ¦ over two months ¦ two-month ¦ 2 months ¦ the last two months
        P20Y          | the next 20 years ¦ twenty years ¦ two decades ¦ the coming 20 years ¦ at least 20 more years
        PT5H30M       | 5 1/2 hours ¦ five and a half hours
        P1Y6M         | a year and a half
        PXY           | several years ¦ a few years ¦ recent years ¦ years
        PXM           | the coming months ¦ months ¦ some months
        P1Y           | every year ¦ each year ¦ annually
        2001-09-11    | the Sept. 11 attacks ¦ 9/11
        PT30M         | half an hour ¦ half-hour
        P1W           | weekly ¦ every week ¦ twice a week ¦ with 30 ships a week
        P2W           | every two weeks ¦ every other week
        XXXX-WXX-5    | every Friday ¦ Fridays
        XXXX-07       | each July
        PRESENT_REF   | now ¦ currently ¦ at present ¦ these days ¦ right now
        PAST_REF      | recently ¦ the past ¦ several years ago ¦ the other day
        FUTURE_REF    | the near future
        """)
    void readsWhatHasBeen(String value, String wordings) {
        for (var wording : wordings.split(" ¦ ", -1)) {
            assertThat(only("Norland met " + wording + " in Eastport.").value())
                    .as(wording)
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        2024-06-19 | Wednesday ¦ next Wednesday ¦ this Wednesday ¦ Wednesday, June 19
        2024-06-14 | Friday ¦ today
        2025-02-05 | February 5
        2024-12    | December ¦ next December ¦ mid-December
        2025-05    | May ¦ next May
        2024-Q4    | the fourth quarter
        2024-07-04 | July 4 ¦ the 4th of July
        2024-SU    | this summer
        FUTURE_REF | soon ¦ the future
        """)
    void readsWhatIsToCome(String value, String wordings) {
        for (var wording : wordings.split(" ¦ ", -1)) {
            assertThat(only("Norland will meet " + wording + " in Eastport.").value())
                    .as(wording)
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        may ¦ may go ¦ march on the capital ¦ the March on the capital ¦ the March for Life
        sat down ¦ the sun ¦ sun and rain ¦ mon ami
        second thoughts ¦ the second man ¦ a second
        last-minute talks ¦ at the last minute ¦ three-quarters of it ¦ a quarter of them
        an 8-year-old boy ¦ a boy of ten years of age ¦ 44 years old ¦ day-to-day business ¦ the miners' 45 houses ¦ USA Today ¦ at the end of the day
        2000 soldiers ¦ $1998 ¦ 1730 ships ¦ Resolution 1701 ¦ 1,500 men
        the fall of Ostmark ¦ spring water ¦ the New Year ¦ future contracts ¦ as soon as it rained
        the present ¦ the minutes of the talks ¦ then ¦ a time
        """)
    void findsNoTimeIn(String wordings) {
        for (var wording : wordings.split(" ¦ ", -1)) {
            assertThat(new Clause("Norland saw " + wording + " in Eastport.", Optional.of(PUBLISHED)).times())
                    .as(wording)
                    .isEmpty();
        }
    }

    @Test
    void givesTheIntervalInTheZoneOfTheArticle() {
        var evening = only("Norland met Ostmark on Thursday evening.");

        assertThat(evening.kind()).isEqualTo(TimeKind.TIME);
        assertThat(evening.from()).contains(LocalDateTime.parse("2024-06-13T18:00"));
        assertThat(evening.until()).contains(LocalDateTime.parse("2024-06-14T00:00"));
    }

    @Test
    void reachesFromTheDayOfPublication() {
        var years = only("Norland will build ships over the next 20 years.");

        assertThat(years.kind()).isEqualTo(TimeKind.DURATION);
        assertThat(years.from()).contains(LocalDateTime.parse("2024-06-14T23:40"));
        assertThat(years.until()).contains(LocalDateTime.parse("2044-06-14T23:40"));
    }

    @Test
    void spansTheDaysOfARange() {
        var days = only("Norland met on July 2-3, 2021 in Eastport.");

        assertThat(days.value()).isEqualTo("2021-07-02");
        assertThat(days.until()).contains(LocalDateTime.parse("2021-07-04T00:00"));
    }

    @Test
    void takesTheModifierAlong() {
        var clause = new Clause("Norland met nearly two years ago.", Optional.of(PUBLISHED));

        assertThat(clause.times()).singleElement().satisfies(time -> {
            assertThat(clause.words(time)).isEqualTo("nearly two years ago");
            assertThat(time.modifier()).contains("LESS_THAN");
        });
    }

    @Test
    void countsFromTheDateToldBefore() {
        var times = new Clause("Norland met on March 5, and a day later, and again that year.", Optional.of(PUBLISHED))
                .times();

        assertThat(times).extracting(TimeExpression::value).containsExactly("2024-03-05", "2024-03-06", "2024");
    }

    @Test
    void knowsNoDayOfAYear() {
        var times =
                new Clause("Norland met in 2015 and until that day and a month later.", Optional.of(PUBLISHED)).times();

        assertThat(times).extracting(TimeExpression::value).containsExactly("2015", "XXXX-XX-XX", "FUTURE_REF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        XXXX-WXX-3 | Wednesday
        XXXX-12    | December
        XXXX-03-05 | March 5
        XXXX       | last year
        XXXX-WXX   | last week
        XXXX-XX-XX | yesterday
        PAST_REF   | two years ago
        """)
    void leavesOpenWhatAnArticleWithoutDateDoesNotTell(String value, String wording) {
        var times = new Clause("Norland met " + wording + " in Eastport.", Optional.empty()).times();

        assertThat(times).singleElement().satisfies(time -> {
            assertThat(time.value()).isEqualTo(value);
            assertThat(time.from()).isEmpty();
        });
    }

    @Test
    void findsNoTimeInADateThatIsNone() {
        for (var day : List.of("June 31, 2024", "2024-99-99", "February 30")) {
            assertThat(new Clause("Norland met on " + day + " in Eastport.", Optional.of(PUBLISHED)).times())
                    .as(day)
                    .isEmpty();
        }
    }

    @Test
    void readsAnyOrderOfWords() {
        var random = new SplittableRandom(7);
        var words = new ArrayList<>(List.of(
                "a", "the", "of", "in", "-", ",", "'", "'80s", "1/2", "10,000,000", "1998", "31", "24:00", "0"));
        Lexicon.rows("time-words.tsv", 3).forEach(row -> words.add(row.get(0)));
        Lexicon.rows("time-rules.tsv", 4)
                .forEach(row -> words.addAll(List.of(row.get(3).split(" ", -1))));
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder("Norland met");
            for (int word = 0; word < 12; word++) {
                text.append(' ').append(words.get(random.nextInt(words.size())));
            }
            var clause = new Clause(text.toString(), Optional.of(PUBLISHED));

            assertThat(clause.times()).as(text.toString()).isEqualTo(clause.times());
        }
    }
}
