"""Names: of many runs of words that may be one, each weighed by what speaks for it, those that are likeliest to be exactly right.

A run comes from the tagger of spans, or from the tree: around a word that may head a name, what depends on it. The weights are in
lexicons/name-clues.tsv (names.py learns them). The Java reader does the same: NameRuns, NameClues, NameDecoder.
"""
import math
import re
from dataclasses import dataclass

import numpy as np

from tokenizer import lexicon

# relations of words that belong to the sentence rather than to the name: "in", "and", "born in 1929", "the poet"
LOOSE = {"case", "punct", "cc", "conj", "appos", "parataxis", "nsubj", "cop", "advmod", "mark", "advcl", "obl", "aux", "list", "dep",
         "dislocated", "expl", "discourse", "acl"}
OPEN = {"ADP", "CCONJ", "SCONJ", "DET", "PART"}  # tags of words that no name ends with
OUTSIDE = re.compile(r"[^\w\s)\]'’\"”$%]+")  # marks that no name begins or ends with
LEAST = 0.02   # how likely the tagger must find a run for it to be weighed
HEADS = 0.15   # how likely a word must be to head a name for the tree to be asked
KIND = 0.1     # how likely a kind must be at that word
SURE = 0.3     # how likely a run must be in the end
EDGE = 0.01    # chances are taken as no nearer to 0 and 1 than this
CLUES = ["run", "range", "share", "tree", "clause", "kind", "no_name", "proper", "length", "one_word", "ends_open", "small",
         "clause_left_out", "determiner_left_out"]


@dataclass
class Candidate:
    begin: int
    end: int
    kind: str
    clues: list  # in the order of CLUES


def likely_runs(scores, names, moves, least):
    """The runs of words whose probability under the chain of BIO tags is at least what is asked of their kind:
    [(begin, end, kind, probability)]."""
    n, emit, moves = len(scores), scores.astype(np.float64), moves.astype(np.float64)
    for i, name in enumerate(names):
        if name.startswith("I-"):
            emit[0, i] -= 1e4
    before, after = np.zeros_like(emit), np.zeros_like(emit)
    before[0] = emit[0]
    for i in range(1, n):
        before[i] = np.logaddexp.reduce(before[i - 1][:, None] + moves, 0) + emit[i]
    for i in range(n - 2, -1, -1):
        after[i] = np.logaddexp.reduce(moves + (emit[i + 1] + after[i + 1])[None, :], 1)
    total, found = np.logaddexp.reduce(before[-1]), []
    for kind, asked in least.items():
        begins, goes_on, floor = names.index("B-" + kind), names.index("I-" + kind), total + np.log(asked)
        stops = [t for t in range(len(names)) if t != goes_on]
        for begin in range(n):
            so_far, tag, end = before[begin, begins], begins, begin + 1
            while so_far + after[end - 1, tag] >= floor:
                whole = so_far
                if end < n:
                    whole += np.logaddexp.reduce(moves[tag, stops] + emit[end, stops] + after[end, stops])
                if whole >= floor:
                    found.append((begin, end, kind, np.exp(whole - total)))
                if end == n:
                    break
                so_far, tag, end = so_far + moves[tag, goes_on] + emit[end, goes_on], goes_on, end + 1
    return found


def without_overlaps(runs, length):
    """Of runs (begin, end, kind, worth) those without overlaps that are worth most in sum, in order."""
    best = [(0.0, [])] * (length + 1)  # by end: worth and runs
    runs = sorted(runs, key=lambda r: r[1])
    for end in range(1, length + 1):
        best[end] = best[end - 1]
        for begin, _, kind, worth in (r for r in runs if r[1] == end):
            if best[begin][0] + worth > best[end][0]:
                best[end] = (best[begin][0] + worth, best[begin][1] + [(begin, end, kind)])
    return best[length][1]


def chances(row):
    powers = np.exp(row.astype(np.float64) - row.max())
    return powers / powers.sum()


def logit(chance):
    chance = min(max(chance, EDGE), 1 - EDGE)
    return math.log(chance / (1 - chance))


def around(head, words, under, relations, clauses):
    """A word and what depends on it, but for what is said of it besides; with its relative clauses where they are asked for."""
    begin, end = head, head + 1
    queue = [k for k in under[head] if relations[k] not in LOOSE
             or (k > head and (relations[k] == "case" or (clauses and relations[k] == "acl")))]
    while queue:
        k = queue.pop()
        begin, end = min(begin, k), max(end, k + 1)
        queue += under[k]
    while end > head + 1 and OUTSIDE.fullmatch(words[end - 1]):
        end -= 1
    while begin < head and OUTSIDE.fullmatch(words[begin]):
        begin += 1
    return begin, end


def candidates(labels, moves, out, words, heads, relations):
    """The runs of words that may be names, ordered by end, begin and kind."""
    kinds = labels["name"][1:]
    under = [[] for _ in words]
    for i, head in enumerate(heads):
        if head >= 0:
            under[head].append(i)
    tagged = {run[:3]: run[3] for run in likely_runs(out["span"], labels["span"], moves, dict.fromkeys(kinds, LEAST))}
    ranges = {}
    for (begin, end, _), chance in tagged.items():
        ranges[begin, end] = ranges.get((begin, end), 0.0) + chance
    named = [chances(row) for row in out["name"]]
    bare, wide, runs = set(), set(), set(tagged)
    for head, kind in enumerate(named):
        if kind[0] <= 1 - HEADS:
            own = around(head, words, under, relations, False), around(head, words, under, relations, True)
            bare.add(own[0])
            wide.add(own[1])
            runs |= {(*run, kinds[k]) for run in own for k in range(len(kinds)) if kind[1 + k] > KIND}
    tags = [labels["upos"][int(i)] for i in out["upos"].argmax(1)]
    found = []
    for begin, end, kind in sorted(runs, key=lambda r: (r[1], r[0], kinds.index(r[2]))):
        head = next((i for i in range(begin, end) if not begin <= heads[i] < end), begin)
        run, every = tagged.get((begin, end, kind), 0.0), ranges.get((begin, end), 0.0)
        found.append(Candidate(begin, end, kind, [
            logit(run),
            logit(every),
            logit((run + 0.02) / (every + 0.06)),
            float((begin, end) in bare),
            float((begin, end) in wide and (begin, end) not in bare),
            logit(named[head][1 + kinds.index(kind)]),
            logit(named[head][0]),
            logit(chances(out["upos"][head])[labels["upos"].index("PROPN")]),
            math.log(end - begin),
            float(end == begin + 1),
            float(tags[end - 1] in OPEN),
            float(not any(word[:1].isupper() for word in words[begin:end])),
            float(any(relations[k] == "acl" and k >= end for k in under[head])),
            float(any(relations[k] == "det" and not begin <= k < end for k in under[head])),
        ]))
    return found


def weights():
    """(what counts for every run, the weight of each of CLUES)"""
    rows = {name: float(value) for name, value in lexicon("name-clues.tsv")}
    return rows["always"], [rows[clue] for clue in CLUES]


def names(labels, moves, out, words, heads, relations, learned):
    """The names [(begin, end, kind)], in order; learned: what weights() gives."""
    always, each = learned
    weighed = []
    for c in candidates(labels, moves, out, words, heads, relations):
        chance = 1 / (1 + math.exp(-(always + sum(w * clue for w, clue in zip(each, c.clues)))))
        if chance > SURE:
            weighed.append((c.begin, c.end, c.kind, chance - SURE))
    return without_overlaps(weighed, len(words))
