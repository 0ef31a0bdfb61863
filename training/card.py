"""Writes docs/model-card.md from the scores that score.py left: python card.py OUT_DIR."""
import json
import sys
from pathlib import Path

CARD = """# Model card of the reader network

Written by `training/run.sh DATA_DIR OUT_DIR` (`training/card.py`).

One encoder, many heads: a text of several sentences goes in, and for each word come out whether a sentence ends, parts of
speech, lemma, head and relation in the dependency tree, names, sources, cues and contents of attributions with their links, and
how firmly the text puts what the word tells. {megabytes:.1f} MB, int8, ONNX; read by ONNX Runtime on a CPU, offline.

| | |
| --- | --- |
| encoder | all-MiniLM-L6-v2 (6 layers, 384 wide, uncased, Apache-2.0), all layers trained on; the look of each word (case, digits, spaces) is given besides |
| file | `core/src/main/resources/network/reader.onnx`; `onrecord --version` prints its SHA-256 |
| language | English, as written by news media |
| meant for | finding who says what in news, with people who check |
| not meant for | deciding what is true; judging persons; texts that are no prose; other languages |

## What it was trained on

| set | part used | for | licence, as stated by its makers |
| --- | --- | --- | --- |
| PolNeAR 1.0 | train: 840 articles, every annotator | sources, cues, contents, links | none stated; news text |
| PolNeAR texts, names marked by Stanford CoreNLP 4.5.10 | the same articles | names, mentions, titles, nationalities | CoreNLP is GPLv3; its output is used, no part of it ships |
| UD English-EWT | train: 12,544 sentences | words, tags, lemmas, trees | CC BY-SA 4.0 |
| GUM, open texts | {gum} of 81 documents | words, tags, lemmas, trees, names | CC BY, CC BY-SA or public domain by document |
| Factuality: UW, MEANTIME, UDS-IH2 | train | factuality | MIT (the collection) |

Held out of GUM: {held}. Some
of the dev parts below were seen while the recipe was chosen, so a new set will score somewhat lower.

## Figures

int8, as shipped; `training/RESULTS.md` has float32 beside it, and the whole product is scored by `onrecord eval`.

| set: figure | int8 |
| --- | ---: |
{figures}

## What it gets wrong

{wrong}
"""

WRONG = """- Where a content begins and ends: of two clauses joined by "and" or "but" it may take one too many or too few.
- Attitudes ("wanted to", "appeared to") are marked like speech, as PolNeAR's annotators do.
- A voice that is quoted in the passive ("was quoted by the agency as saying") is often left without its name.
- Countries and their governments share a name: organization and place are mixed up.
- Long names with brackets, "of" and "for" break where the tree is wrong; "Poland and Sweden" counts as two names, in GUM at times as one.
- What did not happen is missed more often than it is claimed: of UW's predicates below zero it finds about half.
- US politics of 2015 and 2016 is most of what it has seen of attribution; other topics and styles score lower."""


def main():
    import corpora
    out = Path(sys.argv[1])
    table = json.loads((out / "scores.json").read_text())["reader.int8"]
    show = lambda key, x: f"{x:.3f}" if key.endswith((": MAE", ": r")) else f"{x:.2f}"
    text = CARD.format(
        megabytes=(out / "reader.int8.onnx").stat().st_size / 1e6,
        gum=81 - len(corpora.HELD_OUT_GUM), held=", ".join(corpora.HELD_OUT_GUM),
        figures="\n".join(f"| {key} | {show(key, value)} |" for key, value in table.items()), wrong=WRONG)
    (Path(__file__).parent.parent / "docs/model-card.md").write_text(text)


if __name__ == "__main__":
    main()
