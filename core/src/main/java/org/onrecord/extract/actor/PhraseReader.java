package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Range;

/** Reads what single phrases say of those whom they mean: form, number, gender, sort, name. */
final class PhraseReader {

    private static final Set<String> OUTSIDE = Set.of(
            "case",
            "punct",
            "cc",
            "conj",
            "appos",
            "parataxis",
            "cop",
            "mark",
            "advcl",
            "acl",
            "advmod",
            "nsubj",
            "aux",
            "expl",
            "discourse",
            "xcomp",
            "ccomp",
            "csubj");
    /** What no phrase begins with, whatever hangs on it. */
    private static final Set<String> NO_BEGIN = Set.of("ADP", "SCONJ", "CCONJ", "AUX", "PUNCT");

    private static final Set<String> BESIDE = Set.of("flat", "compound", "amod");
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    private final Map<String, String> pronouns = Lexicon.values("pronoun-forms.tsv");
    private final Map<String, String> genders = Lexicon.values("gender.tsv");
    private final Nouns nouns = new Nouns();

    /** What is read in a phrase, one after the other: the words of the article and who is where in it. */
    NounPhrase read(Scene scene, Range range) {
        var tree = scene.tree();
        return read(scene, range, tree.headOf(range));
    }

    NounPhrase read(Scene scene, Range range, int head) {
        var tree = scene.tree();
        var core = core(tree, head, range);
        var form = form(scene, core, head);
        var names = form == Form.NAME ? names(tree, core) : List.<String>of();
        var gender = gender(scene, core, head, form);
        return new NounPhrase(
                range,
                core,
                head,
                form,
                sort(scene, head, form, gender),
                several(scene, range, head, form),
                gender,
                tree.token(head).lemma().toLowerCase(Locale.ROOT),
                key(tree, core),
                modifiers(tree, core, head),
                names,
                scene.sentence(head),
                scene.speeches().at(head),
                form.isPronoun() ? Optional.empty() : identity(scene, core, head));
    }

    /** Whom the words of a phrase name; those of a title whoever is named right behind it: "foreign minister" before "Ann Lee". */
    private Optional<String> identity(Scene scene, Range core, int head) {
        var own = scene.identity(core, head);
        boolean role = own.isEmpty()
                && core.end() == head + 1
                && nouns.of(lemma(scene, head)) == Sort.PERSON
                && scene.tree().token(head).xpos().startsWith("NN")
                && !scene.tree().token(head).xpos().endsWith("S")
                && !scene.tree().token(core.begin()).upos().equals("DET");
        return role ? scene.personAfter(head).flatMap(scene::identity) : own;
    }

    /** The words of a phrase without clauses and what is said besides. */
    static Range core(Tree tree, int head, Range within) {
        int begin = head;
        int end = head + 1;
        var queue = new ArrayList<Integer>();
        for (int child : tree.children(head)) {
            if (!OUTSIDE.contains(tree.token(child).relation())) {
                queue.add(child);
            }
        }
        while (!queue.isEmpty()) {
            int word = queue.removeLast();
            begin = Math.min(begin, word);
            end = Math.max(end, word + 1);
            for (int child : tree.children(word)) {
                if (!isTrailingClause(tree, word, child)) {
                    queue.add(child);
                }
            }
        }
        begin = Math.max(Math.min(begin, head), Math.min(within.begin(), head));
        while (begin < head && !belongs(tree, begin, head)) {
            begin++;
        }
        return new Range(begin, Math.min(end, Math.max(within.end(), head + 1)));
    }

    /** Whether a word may begin a phrase: no "for", no "not", no opening mark; the "over" of "over 40 ships" and the "at" of "at least 40" may. */
    private static boolean belongs(Tree tree, int word, int head) {
        var token = tree.token(word);
        boolean counting = token.upos().equals("ADP")
                && (tree.token(word + 1).upos().equals("NUM")
                        || (token.head() != head && token.head() > word && token.head() < head));
        boolean not = token.upos().equals("PART") && !token.xpos().equals("POS");
        return counting || (!NO_BEGIN.contains(token.upos()) && !not);
    }

    private static boolean isTrailingClause(Tree tree, int word, int child) {
        return child > word && tree.token(child).relation().equals("acl");
    }

    private Form form(Scene scene, Range core, int head) {
        var token = scene.tree().token(head);
        var word = token.form().toLowerCase(Locale.ROOT);
        var pronoun = pronouns.get(word);
        if (pronoun != null
                && !token.upos().equals("PROPN")
                && (core.size() == 1 || token.upos().equals("PRON"))) {
            return Form.valueOf(pronoun);
        }
        if (token.upos().equals("VERB") || token.upos().equals("AUX")) {
            return Form.CLAUSE;
        }
        if (token.upos().equals("PROPN") || scene.isName(head)) {
            return Form.NAME;
        }
        for (int child : scene.tree().children(head)) {
            var relation = scene.tree().token(child).relation();
            var lemma = scene.tree().token(child).lemma().toLowerCase(Locale.ROOT);
            if (relation.equals("det")) {
                return switch (lemma) {
                    case "the" -> Form.DEFINITE;
                    case "this", "that", "these", "those" -> Form.POINTED;
                    default -> Form.INDEFINITE;
                };
            }
            if (relation.equals("nmod") && child < head) {
                return Form.OWNED;
            }
        }
        return Form.BARE;
    }

    private static List<String> names(Tree tree, Range core) {
        var words = new ArrayList<String>();
        for (int i = core.begin(); i < core.end(); i++) {
            var token = tree.token(i);
            if (token.upos().equals("PROPN")) {
                words.add(token.form().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private Sort sort(Scene scene, int head, Form form, Optional<String> gender) {
        return switch (form) {
            case FIRST, FIRST_SEVERAL, SECOND, MALE, FEMALE -> Sort.PERSON;
            case THING, SEVERAL, POINTING, NONE -> Sort.UNKNOWN;
            case CLAUSE -> Sort.EVENT;
            case NAME -> scene.sort(head).orElse(gender.isPresent() ? Sort.PERSON : nouns.of(lemma(scene, head)));
            case DEFINITE, POINTED, OWNED, INDEFINITE, BARE -> common(scene, head);
        };
    }

    private Sort common(Scene scene, int head) {
        var sort = nouns.of(lemma(scene, head));
        return sort == Sort.UNKNOWN && scene.tree().token(head).upos().equals("NUM") ? Sort.ABSTRACT : sort;
    }

    private static String lemma(Scene scene, int head) {
        return scene.tree().token(head).lemma().toLowerCase(Locale.ROOT);
    }

    private Optional<Boolean> several(Scene scene, Range range, int head, Form form) {
        switch (form) {
            case FIRST, MALE, FEMALE, THING -> {
                return Optional.of(false);
            }
            case FIRST_SEVERAL, SEVERAL -> {
                return Optional.of(true);
            }
            case SECOND, CLAUSE, NONE -> {
                return Optional.empty();
            }
            default -> {}
        }
        var tree = scene.tree();
        boolean joined = tree.children(head).stream()
                .anyMatch(child -> tree.token(child).relation().equals("conj") && range.contains(child));
        var xpos = tree.token(head).xpos();
        var word = tree.token(head).form().toLowerCase(Locale.ROOT);
        return Optional.of(joined
                || xpos.equals("NNS")
                || xpos.equals("NNPS")
                || word.equals("these")
                || word.equals("those")
                || word.equals("people"));
    }

    private Optional<String> gender(Scene scene, Range core, int head, Form form) {
        switch (form) {
            case MALE -> {
                return Optional.of("man");
            }
            case FEMALE -> {
                return Optional.of("woman");
            }
            default -> {}
        }
        if (form.isPronoun() || form == Form.CLAUSE) {
            return Optional.empty();
        }
        for (int i = core.begin(); i < core.end(); i++) {
            var word = scene.tree().token(i).form();
            var gender = Optional.ofNullable(genders.get(word))
                    .or(() -> Optional.ofNullable(genders.get(word.toLowerCase(Locale.ROOT))));
            if (gender.isPresent() && isOfTheHead(scene.tree(), head, i)) {
                return gender;
            }
        }
        // "Lee" is Ann Lee elsewhere
        return scene.personIn(core, head)
                .map(scene::fullName)
                .flatMap(name -> Optional.ofNullable(genders.get(name.split(" ", 2)[0])));
    }

    /** Whether a word is the head or stands beside it in one name: "Mr. Tom Ek", not the "Tom" of "Tom's sister". */
    private static boolean isOfTheHead(Tree tree, int head, int word) {
        return word == head
                || (tree.head(word) == head && BESIDE.contains(tree.token(word).relation()));
    }

    static String key(Tree tree, Range core) {
        var key = new StringBuilder();
        for (int i = core.begin(); i < core.end(); i++) {
            var token = tree.token(i);
            boolean article = token.upos().equals("DET") && i == core.begin();
            if (!article && !token.xpos().equals("POS") && !token.upos().equals("PUNCT")) {
                key.append(key.isEmpty() ? "" : " ").append(token.form().toLowerCase(Locale.ROOT));
            }
        }
        return key.toString();
    }

    private static Set<String> modifiers(Tree tree, Range core, int head) {
        var modifiers = new HashSet<String>();
        for (int i = core.begin(); i < core.end(); i++) {
            if (i != head && CONTENT.contains(tree.token(i).upos())) {
                modifiers.add(tree.token(i).lemma().toLowerCase(Locale.ROOT));
            }
        }
        return modifiers;
    }
}
