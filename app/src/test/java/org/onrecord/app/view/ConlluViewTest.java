package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluViewTest {

    private final String output = new ConlluView().show(Example.reading());

    @Test
    void keepsToTheFormat() {
        assertThat(output).endsWith("\n\n").startsWith("# newdoc id = ");
        var ids = new HashSet<String>();
        for (var sentence : output.strip().split("\n\n", -1)) {
            var words = new ArrayList<List<String>>();
            var text = "";
            for (var line : sentence.split("\n", -1)) {
                if (line.startsWith("#")) {
                    text = line.startsWith("# text = ") ? line.substring(9) : text;
                    if (line.startsWith("# sent_id = ")) {
                        assertThat(ids.add(line)).as(line).isTrue();
                    }
                } else {
                    words.add(List.of(line.split("\t", -1)));
                }
            }
            checkTree(words);
            assertThat(text(words)).isEqualTo(text);
        }
        assertThat(ids).hasSize(6);
    }

    private static void checkTree(List<List<String>> words) {
        int roots = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            assertThat(word).hasSize(10).noneMatch(String::isEmpty);
            assertThat(word.getFirst()).isEqualTo(Integer.toString(i + 1));
            int head = Integer.parseInt(word.get(6));
            assertThat(head).isBetween(0, words.size());
            assertThat(head == 0).isEqualTo(word.get(7).equals("root"));
            roots += head == 0 ? 1 : 0;
        }
        assertThat(roots).isEqualTo(1);
    }

    private static String text(List<List<String>> words) {
        var text = new StringBuilder();
        for (var word : words) {
            text.append(word.get(1)).append(word.get(9).contains("SpaceAfter=No") ? "" : " ");
        }
        return text.toString().strip();
    }

    @Test
    void marksNames() {
        assertThat(output).contains("\tName=B-PERSON\n").contains("\tName=I-PERSON|SpaceAfter=No\n");
    }

    @Test
    void writesNoControlCharacters() {
        var shown = new ConlluView()
                .show(new Reading(1, "a\nb", Example.silent("a\u001Bb \u0085 c").record()));
        assertThat(shown.chars().filter(unit -> unit != '\n' && unit != '\t')).noneMatch(Character::isISOControl);
        assertThat(shown).contains("# source = a b\n");
    }
}
