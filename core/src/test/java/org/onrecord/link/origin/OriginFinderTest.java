package org.onrecord.link.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.link.Claim;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.link.Print;
import org.onrecord.link.TestEntry;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Metadata;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;

class OriginFinderTest {

    private final PrintMaker printMaker = new PrintMaker();
    private final OriginFinder finder = new OriginFinder();
    private final Map<ArticleId, Print> prints = new HashMap<>();

    @Test
    void tiesThoseWhoNameTheSameVoice() {
        var found = find(
                TestEntry.of(1, "Times").voice("Ann Lee").build(),
                TestEntry.of(2, "Post").voice("Ann Lee").day(2).build());

        assertThat(found).extracting(Dependence::kind).containsExactly(DependenceKind.VOICE);
        assertThat(found.getFirst().words()).isEqualTo("Ann Lee");
    }

    @Test
    void knowsAVoiceByItsLastNameWhereOnlyOneHasIt() {
        assertThat(find(
                        TestEntry.of(1, "Times").voice("Ann Lee").build(),
                        TestEntry.of(2, "Post").voice("Lee").day(2).build()))
                .hasSize(1);
        assertThat(find(
                        TestEntry.of(1, "Times").voice("Ann Lee").build(),
                        TestEntry.of(2, "Mail").voice("Tom Lee").day(2).build(),
                        TestEntry.of(3, "Post").voice("Lee").day(3).build()))
                .isEmpty();
    }

    @Test
    void tiesACitationToTheOutletThatPrintsIt() {
        var found = find(
                TestEntry.of(1, "Wire").unnamed("three officials").build(),
                outlet(TestEntry.of(2, "Post"), "Wire").day(2).build());

        assertThat(found).extracting(Dependence::kind).containsExactly(DependenceKind.CITATION);
    }

    @Test
    void keepsUnnamedVoicesOfTwoOutletsApart() {
        assertThat(find(
                        TestEntry.of(1, "Wire").unnamed("three officials").build(),
                        TestEntry.of(2, "Post")
                                .unnamed("three officials")
                                .day(2)
                                .build()))
                .isEmpty();
    }

    @Test
    void keepsNamedVoicesOfOneOutletApart() {
        assertThat(find(
                        TestEntry.of(1, "Wire").unnamed("three officials").build(),
                        TestEntry.of(2, "Wire").voice("Ann Lee").day(2).build()))
                .isEmpty();
    }

    @Test
    void tiesTwoArticlesOfOneOutlet() {
        var found = find(
                TestEntry.of(1, "Wire").unnamed("three officials").build(),
                TestEntry.of(2, "Wire").day(2).build());

        assertThat(found).extracting(Dependence::kind).containsExactly(DependenceKind.OUTLET);
    }

    @Test
    void countsAnArticleOnceWhereItsOutletAloneTellsItTwice() {
        var headline = TestEntry.of(1, "Post").quote("Norland arms Ostmark").build();
        var body = of(
                headline,
                TestEntry.of(2, "Post")
                        .quote("Norland has supplied Ostmark with drones, the Times has learned.")
                        .build());
        print(headline, "Norland arms Ostmark\n\nNorland has supplied Ostmark with drones, the Times has learned.");

        assertThat(find(headline, body)).isNotEmpty();
    }

    @Test
    void countsTwoCitedAgenciesAsTwo() {
        var found = find(
                TestEntry.of(1, "Wire").build(),
                TestEntry.of(2, "Agency").day(2).build(),
                outlet(TestEntry.of(3, "Post"), "Wire").day(3).build(),
                outlet(TestEntry.of(4, "Post"), "Agency").day(3).build());

        assertThat(found).hasSize(2);
        assertThat(found)
                .noneMatch(tie ->
                        tie.earlier().equals(TestEntry.id(1)) && tie.later().equals(TestEntry.id(4)));
    }

    @Test
    void tiesTextsWithTheMarkOfOneWire() {
        var first = TestEntry.of(1, "Times").build();
        var second = TestEntry.of(2, "Post").day(2).build();
        print(first, "Norland supplied Ostmark with drones. It was dark.\n\n(Northern Wire)\n");
        print(second, "KARSK, June 2 (Northern Wire) - Norland supplied Ostmark with drones and more.\n");

        assertThat(find(first, second)).extracting(Dependence::kind).containsExactly(DependenceKind.WIRE);
    }

    @Test
    void tiesThoseToldToOneOutlet() {
        var first = TestEntry.of(1, "Meridian Radio").unnamed("two workers").build();
        var second = TestEntry.of(2, "Post").unnamed("two workers").day(2).build();
        print(second, "Norland supplied Ostmark with drones, two workers told Meridian Radio.\n");

        assertThat(find(first, second)).extracting(Dependence::kind).containsExactly(DependenceKind.RELEASE);
    }

    @Test
    void findsARewrittenCopy() {
        var first = TestEntry.of(1, "Times").unnamed("two dock workers").build();
        var second =
                TestEntry.of(2, "Post").unnamed("two harbour workers").day(2).build();
        print(first, Stories.STORY);
        print(second, Stories.REWRITTEN);

        var found = find(first, second);

        assertThat(found).extracting(Dependence::kind).contains(DependenceKind.COPY);
        assertThat(found.getFirst().words()).matches("\\d of \\d sentences are alike");
    }

    @Test
    void findsAStoryRetoldUnderALeadOfItsOwn() {
        var first = TestEntry.of(1, "Times").unnamed("two dock workers").build();
        var second = TestEntry.of(2, "Post")
                .unnamed("a person close to the cabinet")
                .quote(Stories.RETOLD.substring(0, Stories.RETOLD.indexOf("\n")))
                .day(2)
                .build();
        print(first, Stories.STORY);
        print(second, Stories.RETOLD);

        assertThat(find(first, second)).extracting(Dependence::kind).containsExactly(DependenceKind.COPY);
    }

    @Test
    void tiesWhatIsRetoldToWhomTheStoryNames() {
        var first = TestEntry.of(1, "Times").voice("Ann Lee").build();
        var second = TestEntry.of(2, "Post")
                .unnamed("a person close to the cabinet")
                .quote(Stories.RETOLD.substring(0, Stories.RETOLD.indexOf("\n")))
                .day(2)
                .build();
        print(first, Stories.STORY.replace("two dock workers", "Ann Lee"));
        print(second, Stories.RETOLD);

        assertThat(find(first, second)).extracting(Dependence::earlier).containsExactly(first.id());
    }

    @Test
    void doesNotTieIndependentReports() {
        var first = TestEntry.of(1, "Times").unnamed("two dock workers").build();
        var second = TestEntry.of(2, "Post").unnamed("a diplomat").day(2).build();
        print(first, Stories.STORY);
        print(second, Stories.OTHER);

        assertThat(find(first, second)).isEmpty();
    }

    @Test
    void tiesTheSameQuotationToldOfUnnamedVoices() {
        var first = TestEntry.of(1, "Times").unnamed("an envoy").build();
        var second = TestEntry.of(2, "Post").unnamed("a man from Karsk").day(2).build();
        print(
                first,
                "Norland supplied Ostmark with drones, “and nobody in that harbour will ever forget the noise they made.”\n");
        print(
                second,
                "Norland supplied Ostmark with drones, \"and nobody in that harbour will ever forget the noise they made\".\n");

        assertThat(find(first, second)).extracting(Dependence::kind).contains(DependenceKind.QUOTATION);
    }

    /** A claim of thousands of entries takes about so much longer, and as many ties, as it is larger. */
    @Test
    void tiesEachEntryOnlyAFewTimes() {
        var entries = new ArrayList<Entry>();
        for (int i = 1; i <= 3000; i++) {
            entries.add(TestEntry.of(i, "Post " + i)
                    .unnamed("two dock workers")
                    .day(1 + i % 28)
                    .build());
            copy(entries.getFirst(), entries.getLast());
        }

        assertThat(find(entries.toArray(Entry[]::new)).size()).isLessThan(3 * entries.size());
    }

    @Test
    void knowsAPaperThatAnArticleTakesForAPerson() {
        assertThat(find(
                        TestEntry.of(1, "Harbour Post").unnamed("two officials").build(),
                        TestEntry.of(2, "Times").voice("Harbour Post").day(2).build(),
                        TestEntry.of(3, "Mail")
                                .unnamed("report by Harbour Post")
                                .day(3)
                                .build()))
                .extracting(Dependence::kind)
                .containsExactlyInAnyOrder(DependenceKind.CITATION, DependenceKind.CITATION);
    }

    @Test
    void knowsAReportByWhoeverItNames() {
        assertThat(find(
                        outlet(TestEntry.of(1, "Times"), "Harbour Post").build(),
                        TestEntry.of(2, "Mail")
                                .unnamed("a report in the Harbour Post")
                                .day(2)
                                .build()))
                .hasSize(1);
    }

    @Test
    void knowsTheHolderOfAPostByTheNameBehindIt() {
        var first = TestEntry.of(1, "Wire").voice("Ann Lee").build();
        var second = TestEntry.of(2, "Times")
                .unnamed("Foreign minister of Norland")
                .quote("Foreign minister of Norland Ann Lee said that Norland supplied Ostmark with drones.")
                .day(2)
                .build();
        var third = TestEntry.of(3, "Mail")
                .unnamed("the foreign minister of Norland")
                .day(3)
                .build();

        assertThat(find(first, second, third))
                .hasSize(2)
                .allMatch(tie -> tie.words().equals("Ann Lee"));
    }

    @Test
    void findsTheSpeakerThatAChainLacks() {
        var first = TestEntry.of(1, "Wire").voice("Ann Lee").build();
        var second = TestEntry.of(2, "Times")
                .quote("Norland, Ann Lee insists, supplied Ostmark with drones.")
                .day(2)
                .build();

        assertThat(find(first, second)).extracting(Dependence::kind).containsExactly(DependenceKind.VOICE);
    }

    @Test
    void tiesHearsayToWhatWasToldBefore() {
        var found = find(
                TestEntry.of(1, "Wire").unnamed("two officials").build(),
                TestEntry.of(2, "Times").unnamed("local media").day(2).build());

        assertThat(found).extracting(Dependence::kind).containsExactly(DependenceKind.RETELLING);
    }

    @Test
    void takesHearsayThatNobodyToldBeforeForTheOutletsOwn() {
        assertThat(find(
                        TestEntry.of(1, "Times").unnamed("reports").build(),
                        TestEntry.of(2, "Wire").unnamed("two officials").day(2).build()))
                .isEmpty();
    }

    @Test
    void keepsThoseApartWhoCiteAPaperThatPassedOnTwo() {
        var ann = TestEntry.of(1, "Harbour Post").voice("Ann Lee").build();
        var tom = TestEntry.of(2, "Harbour Post")
                .voice("Tom Ek")
                .stance(Stance.CONFIRM)
                .build();
        var first = outlet(TestEntry.of(3, "Times"), "Harbour Post").day(2).build();
        var second = outlet(TestEntry.of(4, "Mail"), "Harbour Post")
                .stance(Stance.CONFIRM)
                .day(2)
                .build();

        assertThat(find(ann, tom, first, second))
                .extracting(Dependence::earlier)
                .containsExactlyInAnyOrder(ann.id(), tom.id());
    }

    @Test
    void leavesASourceOfItsOwnToAReportThatTakesOverBackground() {
        var first = TestEntry.of(1, "Wire").unnamed("two dock workers").build();
        var second = TestEntry.of(2, "Post")
                .unnamed("an auditor")
                .quote(Stories.OWN.substring(0, Stories.OWN.indexOf("\n")))
                .day(2)
                .build();
        print(first, Stories.STORY);
        print(second, Stories.OWN + Stories.STORY.substring(Stories.STORY.indexOf("\n\n") + 2));

        assertThat(find(first, second)).isEmpty();
    }

    private List<Dependence> find(Entry... entries) {
        return finder.find(new Claim(ClaimId.of(entries[0].id()), List.of(entries)), prints);
    }

    /** The same entry in the article of another. */
    private static Entry of(Entry article, Entry entry) {
        return new Entry(
                entry.id(),
                article.article(),
                article.published(),
                entry.matter(),
                entry.chain(),
                entry.stance(),
                entry.details(),
                entry.factuality(),
                entry.about(),
                entry.evidence(),
                entry.quote());
    }

    /** Prints a text again in another article. */
    private void copy(Entry from, Entry to) {
        if (from.equals(to)) {
            print(from, Stories.STORY);
        } else {
            var print = Objects.requireNonNull(prints.get(from.article()));
            prints.put(
                    to.article(),
                    new Print(
                            to.article(),
                            Optional.empty(),
                            to.published(),
                            List.of(),
                            Optional.empty(),
                            print.passages()));
        }
    }

    private static TestEntry outlet(TestEntry entry, String cited) {
        return entry.voice(cited, ActorKind.OUTLET);
    }

    private void print(Entry entry, String text) {
        var metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                entry.published().or(() -> Optional.of(OffsetDateTime.MAX)),
                Optional.empty());
        var record = TestRecord.of(
                new Article(entry.article(), text, metadata, List.<Span>of()), "Northern Wire", "Meridian Radio");
        prints.put(
                entry.article(),
                printMaker.print(record, entry.chain().getFirst().party().map(party -> Party.outlet(party.name()))));
    }
}
