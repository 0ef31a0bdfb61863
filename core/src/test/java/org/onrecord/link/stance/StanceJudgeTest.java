package org.onrecord.link.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.onrecord.NewsReader;
import org.onrecord.lexicon.WordTable;
import org.onrecord.model.Article;
import org.onrecord.model.Record;

class StanceJudgeTest {

    private static final NewsReader READER = new NewsReader(1);
    private static final StanceJudge JUDGE = new StanceJudge(new WordTable());

    private static final String CLAIM = "Norland's oldest oak felled by mistake";

    private static final String TELLS = """
            Foresters in Norland have felled the country's oldest oak by mistake. The tree stood near Kesteria for nine hundred years.
            The men had taken it for a dead beech, the forest office announced on Monday.
            """;

    private static final String REFUTES = """
            No, Norland's oldest oak has not been felled. The story that went round the internet last week is a hoax. It was made up by a
            satirical website, and the forest office denied it. The oak still stands near Kesteria.
            """;

    private static final String OTHER = """
            The central bank of Ostmark has raised its rate to four percent. Prices had risen faster than expected in spring.
            """;

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Record record(String text) {
        return READER.read(Article.of(text));
    }

    private static Judgement judge(String claim, String article) {
        return JUDGE.judge(record(claim), record(article));
    }

    @Test
    void disagreesWhereTheArticleRefutesTheClaim() {
        var judgement = judge(CLAIM, REFUTES);

        assertThat(judgement.bearing()).isEqualTo(Bearing.DISAGREE);
        assertThat(judgement.claim()).isEqualTo(Attitude.FOR);
        assertThat(judgement.article()).isEqualTo(Attitude.AGAINST);
    }

    @Test
    void agreesWhereBothRefute() {
        assertThat(judge("Report that Norland's oldest oak was felled is a hoax", REFUTES).article())
                .isEqualTo(Attitude.AGAINST);
        assertThat(judge("No, Norland's oldest oak has not been felled", REFUTES).bearing())
                .isEqualTo(Bearing.AGREE);
    }

    @Test
    void findsMoreAgreementWhereTheArticleTellsTheSame() {
        assertThat(judge(CLAIM, TELLS).likelihoods().get(Bearing.AGREE))
                .isGreaterThan(judge(CLAIM, REFUTES).likelihoods().get(Bearing.AGREE));
    }

    @Test
    void leavesWhatIsAboutSomethingElse() {
        var judgement = judge(CLAIM, OTHER);

        assertThat(judgement.bearing()).isEqualTo(Bearing.UNRELATED);
        assertThat(judgement.evidence()).isEmpty();
    }

    @Test
    void showsTheSentencesThatDecide() {
        var evidence = judge(CLAIM, REFUTES).evidence();

        assertThat(evidence).isNotEmpty();
        assertThat(evidence.stream().map(one -> one.sentence().in(REFUTES))).anyMatch(words -> words.contains("hoax"));
        assertThat(evidence.stream().flatMap(one -> one.reasons().stream())).contains("refute");
    }

    @Test
    void likelihoodsAddUpToOne() {
        assertThat(judge(CLAIM, TELLS).likelihoods().values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-3));
    }

    @Test
    void judgesTextsOfAWordOrNone() {
        assertThat(judge("?", TELLS).bearing()).isEqualTo(Bearing.UNRELATED);
        assertThat(judge(CLAIM, "").bearing()).isEqualTo(Bearing.UNRELATED);
    }
}
