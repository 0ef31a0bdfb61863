"""Golden vectors: python golden.py OUT_DIR reads small texts with OUT_DIR/reader.int8.onnx and writes what the Java reader must find
in them to core/src/test/resources/golden/vectors.json. Offsets count UTF-16 units, as in Java.

Two things are kept apart. What follows from given scores ("drawn") must be equal. What the network says ("read") can only be alike:
8-bit rounding makes a step of the last digit of a sum, which differs between processors and releases of ONNX Runtime.
"""
import json
import sys
from pathlib import Path

import numpy as np

from corpora import paragraphs
from decode import load, outputs_of, spans, tags_of
from tokenizer import tokenize
from train import weights_of_minilm
from windows import PIECES, Window, looks_of
from wordpiece import WordPieces

VECTORS = Path(__file__).parent.parent / "core/src/test/resources/golden/vectors.json"
ROWS, COLUMNS = 3, 6  # how many raw scores of each head are kept: of the first words, and of the first columns

TEXTS = {
    "plain": "Ann Lee, the foreign minister of Norland, said on Monday that Ostmark had shipped grain.",
    "curly quotes": "“We’re ready,” said Lee. “We won’t wait.”",
    "straight quotes": "\"It isn't over,\" he added, \"and they've told us so.\"",
    "angle and low quotes": "«Nothing is decided» , said Jan Berg, who called it „a rumour‟ and ‘old news’.",
    "hyphens and dashes": "The coal-fired, state-owned plant – Norland's largest – re-opened after a two-year-long row—at last.",
    "numbers": "Trade grew 3.5% to $1,200.50 bn on 11/02/2001, from 9 to 5pm, by ½ or 2² in the 1990s; call 713-555-3989.",
    "all caps": "OSTMARK DENIES REPORTS OF TALKS\nEASTHAVEN, June 14 — OSTMARK denied it.",
    "two paragraphs": "According to the ministry, no talks took place.\n\nBut three officials, who asked not to be named, confirmed them. "
                      "They can't say more.",
    "emoji": "Great news 🎉🎉 from Easthaven 👩‍👩‍👧: we won 3:1 😀! See https://example.org/a?b=1 or write to ann.lee@example.org.",
    "other scripts": "Łukasz Żółć met İbrahim Çağ in São Tomé; Москва, 東京 and القاهرة sent ﬁve envoys, Ǆemal among them.",
    "nested": "Norland Daily reported, citing two people, that Prime Minister Jan Berg “may resign”, which his office denied.",
    "odd marks": "``No comment'', Mr. Dahl said... [sic] ***  _why_?! <b> (a) #vote @ann_lee\u200b \u00ad e\u0301te\u0301 \ufeff x\u0007y",
    "long word": "A " + "donau" * 30 + " " + "=" * 20 + " ends here, U.S. Sen. O'Hara said at 10 a.m.",
    "line breaks": "first line\r\nSecond line\r\n\r\n  Third, indented; I gonna go, cannot you?\nlast",
}


def merged(ranges):
    """Joins pieces of content that touch."""
    joined = []
    for begin, end in ranges:
        if joined and joined[-1][1] == begin:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((begin, end))
    return joined


def drawn(decoder, words, seed):
    """Scores from a simple generator that Java repeats bit for bit (32-bit LCG of Numerical Recipes), -4 to 4; ends are rarer."""
    n, state = len(words), seed
    widths = {kind: len(decoder.labels[kind]) for kind in ("upos", "xpos", "lemma", "name", "span", "mention", "role")}
    widths |= {"end": 1, "fact": 2, "arc": n + 1} | {f"link_{part}": len(decoder.c["no_source"]) for part in ("cue", "source", "content")}
    widths |= {f"relation_{part}": decoder.c["relation_weight"].shape[1] for part in ("dependent", "head")}
    out = {}
    for head in sorted(widths):
        values = np.zeros((n + (head == "relation_head"), widths[head]), np.float32)
        for place in np.ndindex(values.shape):
            state = (state * 1664525 + 1013904223) % 2**32
            values[place] = ((state >> 8) / 2**24 - 0.5) * 8
        out[head] = values
    out["end"] -= 3
    out["role"] *= 3
    return out


def decoded(decoder, out, words, looks):
    sentences = decoder.sentences(out, [look >= 18 for look in looks])
    heads, relations = decoder.trees(out, sentences)
    roles = decoder.roles(out)
    kinds = lambda found: [[int(b), int(e), kind.upper()] for b, e, kind in found]
    label = lambda kind: [decoder.labels[kind][int(i)] for i in out[kind].argmax(1)]
    return {
        "sentences": sentences, "upos": label("upos"), "xpos": label("xpos"), "lemmas": decoder.lemmas(out, words),
        "heads": [i if head < 0 else int(head) for i, head in enumerate(heads)], "relations": relations,
        "names": kinds(decoder.names(out, words, heads, relations)),
        "mentions": kinds(spans(tags_of(out["mention"], decoder.labels["mention"], decoder.mention_moves))),
        "roles": kinds(roles),
        "statements": [{"cue": cue, "source": source, "content": merged(content)} for cue, source, content in decoder.links(out, decoder.all_roles(out, roles))],
        "facts": [round(float(x), 5) for x in np.clip(out["fact"][:, 0], -3, 3)],
    }


def vector(name, text, seed, session, decoder, coder):
    units = paragraphs(text, [], None).units
    words = [word for unit in units for word in unit.words]
    looks = [look for unit in units for look in looks_of(unit, False)]
    window = Window(coder, words, looks)
    assert len(window.pieces) <= PIECES, name
    utf16 = np.cumsum([0] + [1 + (ord(c) > 0xFFFF) for c in text]).tolist()
    out = outputs_of(session, window)
    return {
        "name": name, "text": text, "words": words, "places": [[utf16[b], utf16[e]] for b, e in tokenize(text)],
        "pieces": window.pieces, "looks": window.looks, "first": window.first, "last": window.last, "wordLooks": looks,
        "read": decoded(decoder, out, words, looks),
        "scores": {head: [[round(float(x), 5) for x in row[:COLUMNS]] for row in values[:ROWS]] for head, values in sorted(out.items())},
        "seed": seed, "drawn": decoded(decoder, drawn(decoder, words, seed), words, looks),
    }


def main():
    session, decoder, _ = load(Path(sys.argv[1]) / "reader.int8.onnx")
    coder = WordPieces(weights_of_minilm() / "vocab.txt")
    vectors = [vector(name, text, seed, session, decoder, coder) for seed, (name, text) in enumerate(TEXTS.items())]
    VECTORS.parent.mkdir(parents=True, exist_ok=True)
    VECTORS.write_text("[\n" + ",\n".join(json.dumps(v, ensure_ascii=True) for v in vectors) + "\n]\n", encoding="utf-8")
    print(len(vectors), "texts,", sum(len(v["words"]) for v in vectors), "words in", VECTORS)


if __name__ == "__main__":
    main()
