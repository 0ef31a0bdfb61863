package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Range;

class SourceNamerTest {

    private static Optional<String> name(TreeText text, String source, String cue, String content) {
        return name(text, text.range(source), cue, content);
    }

    private static Optional<String> name(TreeText text, Range source, String cue, String content) {
        var draft = new Draft(text.range(cue), Optional.of(source), List.of(text.range(content)));
        var names =
                new SourceNamer().name(text.analysis(), text.tree(), List.of(), List.of(new Voice(draft, List.of())));
        return Optional.ofNullable(names.get(draft));
    }

    private static final String MINISTER =
            "Minister/NOUN/nsubj/4 Ann/PROPN/flat/1 Lee/PROPN/flat/1 came/VERB/root/0/come ./PUNCT/punct/4 ";

    @Test
    void leadsALastNameToTheFullName() {
        var text = TreeText.of(MINISTER + "Lee/PROPN/nsubj/7 said/VERB/root/0/say so/ADV/advmod/7")
                .person("Ann Lee")
                .person(5, 6);

        assertThat(name(text, new Range(5, 6), "said", "so")).contains("Ann Lee");
    }

    @Test
    void leadsAPronounToThePersonWhoFits() {
        var text = TreeText.of("Tom/PROPN/nsubj/3 Ek/PROPN/flat/1 met/VERB/root/0/meet Ann/PROPN/obj/3 Lee/PROPN/flat/4"
                        + " ./PUNCT/punct/3 She/PRON/nsubj/8 said/VERB/root/0/say so/ADV/advmod/8")
                .person("Tom Ek")
                .person("Ann Lee");

        assertThat(name(text, "She", "said", "so")).contains("Ann Lee");
    }

    @Test
    void leadsATitleToItsBearer() {
        var text = TreeText.of(
                        MINISTER + "The/DET/det/7/the minister/NOUN/nsubj/8 said/VERB/root/0/say so/ADV/advmod/8")
                .person("Ann Lee");

        assertThat(name(text, "The minister", "said", "so")).contains("Ann Lee");
    }

    @Test
    void namesNoSpokesmanAfterWhomHeSpeaksFor() {
        var text = TreeText.of("A/DET/det/2 spokesman/NOUN/nsubj/6 for/ADP/case/4 Ann/PROPN/flat/2 Lee/PROPN/flat/4"
                        + " said/VERB/root/0/say so/ADV/advmod/6")
                .person("Ann Lee");

        assertThat(name(text, "A spokesman for Ann Lee", "said", "so")).isEmpty();
    }

    @Test
    void namesAPersonBehindATitleThatTheTreeMissed() {
        var text = TreeText.of(
                        "Governor/NOUN/nsubj/6 Ann/PROPN/nsubj/6 Lee/PROPN/nsubj/6 ,/PUNCT/punct/6 smiling/VERB/advcl/6"
                                + " said/VERB/root/0/say so/ADV/advmod/6")
                .person("Ann Lee");

        assertThat(name(text, "Governor Ann Lee , smiling", "said", "so")).contains("Ann Lee");
    }

    @Test
    void namesNoGroupAfterThePersonItIsCalledBy() {
        var text = TreeText.of("Lee/PROPN/compound/2 supporters/NOUN/nsubj/3 said/VERB/root/0/say so/ADV/advmod/3")
                .person("Lee");

        assertThat(name(text, "Lee supporters", "said", "so")).isEmpty();
    }

    @Test
    void namesAnOrganisationWithoutItsArticle() {
        var text = TreeText.of(
                        "The/DET/det/3 Norland/PROPN/compound/3 Times/PROPN/nsubj/4 said/VERB/root/0/say so/ADV/advmod/4")
                .organization("The Norland Times");

        assertThat(name(text, "The Norland Times", "said", "so")).contains("Norland Times");
    }

    @Test
    void givesNoNameWhereTheArticleGivesNone() {
        var text = TreeText.of("Officials/NOUN/nsubj/2 said/VERB/root/0/say so/ADV/advmod/2");

        assertThat(name(text, "Officials", "said", "so")).isEmpty();
    }

    @Test
    void leadsAPronounToASpokesmanAndNotToWhomHeSpeaksFor() {
        var text = TreeText.of("A/DET/det/2/a spokesman/NOUN/nsubj/6 for/ADP/case/4 Tom/PROPN/nmod/2 Ek/PROPN/flat/4"
                        + " said/VERB/root/0/say so/ADV/advmod/6 ./PUNCT/punct/6"
                        + " He/PRON/nsubj/10 added/VERB/root/0/add thanks/NOUN/obj/10")
                .person("Tom Ek");
        var said = new Draft(
                text.range("said"), Optional.of(text.range("A spokesman for Tom Ek")), List.of(text.range("so")));
        var added = new Draft(text.range("added"), Optional.of(text.range("He")), List.of(text.range("thanks")));

        var names = new SourceNamer()
                .name(
                        text.analysis(),
                        text.tree(),
                        List.of(),
                        List.of(new Voice(said, List.of()), new Voice(added, List.of())));

        assertThat(names).containsEntry(added, "spokesman for Tom Ek").doesNotContainKey(said);
    }
}
