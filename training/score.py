"""Scores every head on the development sets, float32 and int8: python score.py DATA_DIR OUT_DIR writes RESULTS.md beside this file.

Trees, tags and names are given gold words; sentences and windows too where the head needs them. The figures of the whole
product, from raw text, come from `onrecord eval`.
"""
import collections
import glob
import json
import sys
from pathlib import Path

import numpy as np

import corpora
from decode import load, outputs_of, spans, tags_of
from train import weights_of_minilm
from windows import Window, of_document, of_units
from wordpiece import WordPieces, layout


def f1(gold, found, right):
    return 200.0 * right / max(1, gold + found)


class Counts:
    def __init__(self):
        self.gold, self.found, self.right = collections.Counter(), collections.Counter(), collections.Counter()

    def add(self, gold, found):
        gold, found = set(gold), set(found)
        for group, items in ((self.gold, gold), (self.found, found), (self.right, gold & found)):
            for item in items:
                group[item[-1]] += 1

    def f1(self, kind=None):
        pick = lambda c: c[kind] if kind else sum(c.values())
        return f1(pick(self.gold), pick(self.found), pick(self.right))


def trees(session, decoder, coder, documents):
    hits, words = collections.Counter(), 0
    ends = Counts()
    for window in (w for d in documents for w in of_units(coder, d, None)):
        out = outputs_of(session, window)
        n, s = len(window.words), window.sentences
        bounds = [i + 1 for i in range(n) if i + 1 == n or s[i + 1] != s[i]]
        heads, relations = decoder.trees(out, list(zip([0] + bounds[:-1], bounds)))
        lemmas = decoder.lemmas(out, window.words)
        ends.add([(b, "end") for b in bounds], [(e, "end") for _, e in decoder.sentences(out, [x >= 18 for x in window.word_looks])])
        for i, (upos, xpos, lemma, head, relation) in enumerate(window.tree):
            words += 1
            hits["UPOS"] += decoder.labels["upos"][int(out["upos"][i].argmax())] == upos
            hits["XPOS"] += decoder.labels["xpos"][int(out["xpos"][i].argmax())] == xpos
            hits["lemma"] += lemma == "_" or lemmas[i] == lemma
            hits["UAS"] += heads[i] == head
            hits["LAS"] += heads[i] == head and relations[i] == relation
    found = {k: 100.0 * v / words for k, v in hits.items()}
    found["sentence ends F1"] = ends.f1()
    return found


def names(session, decoder, coder, documents):
    counts = Counts()
    for window in (w for d in documents for w in of_units(coder, d, None)):
        out = outputs_of(session, window)
        n, s = len(window.words), window.sentences
        bounds = [i + 1 for i in range(n) if i + 1 == n or s[i + 1] != s[i]]
        heads, relations = decoder.trees(out, list(zip([0] + bounds[:-1], bounds)))
        counts.add(window.spans, decoder.names(out, window.words, heads, relations))
    return {"names F1": counts.f1()} | {f"names F1, {k}": counts.f1(k) for k in corpora.NAMES}


def attributions(session, decoder, coder, articles):
    mentions, linked = Counts(), Counts()
    for window in (w for d in articles for w in of_document(coder, d, None)):
        out = outputs_of(session, window)
        if window.mentions is not None:
            mentions.add(spans(window.mentions), spans(tags_of(out["mention"], decoder.labels["mention"], decoder.mention_moves)))
        gold = spans(window.roles)
        kept = {(b, e): k for b, e, k in gold}
        pairs = set()
        for cue, source, content in window.links:
            pairs |= {(cue[0], s, "source of cue") for s in source if kept.get(s) == "source" and kept.get(cue[0]) == "cue"}
            pairs |= {(cue[0], c, "cue of content") for c in content if kept.get(c) == "content" and kept.get(cue[0]) == "cue"}
        found = set()
        for cue, source, content in decoder.links(out, gold):
            found |= {(cue, source, "source of cue")} if source else set()
            found |= {(cue, c, "cue of content") for c in content}
        linked.add(pairs, found)
    result = {f"links F1, gold spans, {k}": linked.f1(k) for k in ("source of cue", "cue of content")}
    return result | {"mentions F1 (against the teacher)": mentions.f1()}


def bio(session, decoder, coder, path):
    counts = Counts()
    for row in corpora.cofenet(path):
        words, at, found = row["tokens"], 0, []
        while at < len(words):  # a paragraph longer than a window is read in pieces
            from windows import fit
            keep = max(1, fit(coder, words[at:]))
            part = words[at:at + keep]
            out = outputs_of(session, Window(coder, part, [layout(w, True, False) for w in part]))
            found += [(b + at, e + at, k) for b, e, k in decoder.roles(out)]
            at += keep
        counts.add(spans(row["labels"]), found)
    return {f"{k} F1, exact": counts.f1(k) for k in ("source", "cue", "content")}


def facts(session, coder, path, column):
    gold, found = [], []
    for unit in corpora.factuality(path):
        for window in of_units(coder, [unit], None):
            out = outputs_of(session, window)
            for word, value in window.facts.items():
                gold.append(value)
                found.append(float(np.clip(out["fact"][word, column], -3, 3)))
    gold, found = np.array(gold), np.array(found)
    right = int(((gold < 0) & (found < 0)).sum())
    return {"MAE": float(np.abs(gold - found).mean()), "r": float(np.corrcoef(gold, found)[0, 1]),
            "F1 below zero": f1(int((gold < 0).sum()), int((found < 0).sum()), right)}


def everything(data, path, coder, silver):
    session, decoder, _ = load(path)
    gum = [d for name in corpora.HELD_OUT_GUM for d in corpora.conllu(f"{data}/gum-open/{name}.conllu")]
    rows = {}
    put = lambda title, found: rows.update({f"{title}: {k}": v for k, v in found.items()})
    put("EWT dev", trees(session, decoder, coder, corpora.conllu(f"{data}/ud-ewt/en_ewt-ud-dev.conllu")))
    put("GUM, five documents held out", trees(session, decoder, coder, gum) | names(session, decoder, coder, gum))
    put("PolNeAR dev", attributions(session, decoder, coder, corpora.polnear(f"{data}/polnear/dev", silver)))
    put("PolNeAR dev, CofeNet lines", bio(session, decoder, coder, f"{data}/polnear/cofenet/valid.txt"))
    put("UW dev", facts(session, coder, f"{data}/factuality/UW/dev.jsonl", 0))
    put("MEANTIME dev", facts(session, coder, f"{data}/factuality/MEANTIME/dev.jsonl", 0))
    put("UDS-IH2 dev", facts(session, coder, f"{data}/factuality/UDS_IH2/dev.jsonl", 1))
    return rows


def main():
    data, out = sys.argv[1], Path(sys.argv[2])
    coder = WordPieces(weights_of_minilm() / "vocab.txt")
    silver = out / "silver/dev"
    silver = silver if silver.exists() else None
    table = {name: everything(data, out / f"{name}.onnx", coder, silver) for name in ("reader", "reader.int8")}
    lines = ["# Results of the reader network", "",
             "Written by `training/run.sh DATA_DIR OUT_DIR` (`score.py`). Percent, but for MAE and r. Gold words; trees with gold sentences.",
             "", "| set: figure | float32 | int8 (shipped) |", "| --- | ---: | ---: |"]
    for key, value in table["reader"].items():
        small = key.endswith((": MAE", ": r"))
        show = lambda x: f"{x:.3f}" if small else f"{x:.2f}"
        lines.append(f"| {key} | {show(value)} | {show(table['reader.int8'][key])} |")
    (Path(__file__).parent / "RESULTS.md").write_text("\n".join(lines) + "\n")
    (out / "scores.json").write_text(json.dumps(table, indent=1))
    print("\n".join(lines))


if __name__ == "__main__":
    main()
