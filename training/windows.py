"""Cuts documents into windows and turns windows into tensors."""
import random

import torch

from corpora import MENTIONS, NAMES, bio, lemma_script
from model import ROLES
from wordpiece import SHAPES, layout

PIECES = 256     # most word pieces in a window, the two marks included
IGNORE = -100
LINES = 0.4      # share of articles that are read paragraph by paragraph with another treebank's words, as in CofeNet's files


class Window:
    __slots__ = ("words", "pieces", "looks", "first", "last", "word_looks", "tree", "sentences", "names", "mentions", "roles",
                 "links", "facts", "spans")

    def __init__(self, coder, words, looks):
        self.words, self.word_looks = words, looks
        self.pieces, self.looks, self.first, self.last = [coder.begin], [SHAPES], [], []
        for word, look in zip(words, looks):
            ids = coder.of(word)
            self.first.append(len(self.pieces))
            self.pieces += ids
            self.looks += [look] * len(ids)
            self.last.append(len(self.pieces) - 1)
        self.pieces.append(coder.end)
        self.looks.append(SHAPES)
        self.tree = self.sentences = self.names = self.mentions = self.roles = self.links = self.facts = self.spans = None


def size(coder, words):
    return sum(len(coder.of(word)) for word in words)


def looks_of(unit, plain):
    if plain:
        return [layout(word, True, False) for word in unit.words]
    return [layout(word, space, unit.line and i == 0) for i, (word, space) in enumerate(zip(unit.words, unit.spaces))]


def groups(coder, units, chance, limit=PIECES - 2):
    """Runs of units that fit a window; their lengths vary by chance so that the network sees short texts too."""
    run, used = [], 0
    budget = limit if chance is None else chance.choice([24, 64, 128, 200, limit, limit])
    for i, unit in enumerate(units):
        need = size(coder, unit.words)
        if run and used + need > budget:
            yield run
            run, used = [], 0
            budget = limit if chance is None else chance.choice([24, 64, 128, 200, limit, limit])
        run.append(i)
        used += need
    if run:
        yield run


def fit(coder, words, limit=PIECES - 2):
    """How many words from the start fit a window."""
    used = 0
    for i, word in enumerate(words):
        used += len(coder.of(word))
        if used > limit:
            return i
    return len(words)


def of_units(coder, units, chance):
    """Windows over documents of whole units: trees, names, facts."""
    for run in groups(coder, units, chance):
        chosen = [units[i] for i in run]
        plain = chance is not None and chance.random() < 0.15
        words = [w for u in chosen for w in u.words]
        keep = fit(coder, words)
        window = Window(coder, words[:keep], [x for u in chosen for x in looks_of(u, plain)][:keep])
        if chosen[0].tree is not None:
            window.tree, window.sentences, base = [], [], 0
            for number, unit in enumerate(chosen):
                for upos, xpos, lemma, head, relation in unit.tree:
                    head = -1 if head < 0 else head + base
                    window.tree.append((upos, xpos, lemma, head if head < keep else -2, relation))
                    window.sentences.append(number)
                base += len(unit.words)
            window.tree, window.sentences = window.tree[:keep], window.sentences[:keep]
        if chosen[0].names is not None:
            window.names, window.spans, base = [x for u in chosen for x in u.names][:keep], [], 0
            for unit in chosen:
                window.spans += [(b + base, e + base, kind) for b, e, kind in unit.spans if e + base <= keep]
                base += len(unit.words)
        if chosen[0].facts is not None:
            window.facts, base = {}, 0
            for unit in chosen:
                window.facts.update({base + i: v for i, v in unit.facts.items() if base + i < keep})
                base += len(unit.words)
        yield window


def of_document(coder, document, chance):
    """Windows over a PolNeAR article: attributions, mentions."""
    units, start = [], []
    for unit, base in zip(document.units, document.bounds):
        looks, words, at = looks_of(unit, False), unit.words, 0
        while at < len(words):
            keep = max(1, fit(coder, words[at:]))
            units.append((words[at:at + keep], looks[at:at + keep], base + at))
            at += keep

    class Bare:
        def __init__(self, words): self.words = words
    lines = chance is not None and chance.random() < LINES
    bare = [Bare(u[0]) for u in units]
    for run in [[i] for i in range(len(units))] if lines else groups(coder, bare, chance):
        begin, end = units[run[0]][2], units[run[-1]][2] + len(units[run[-1]][0])
        words, looks = [w for i in run for w in units[i][0]], [x for i in run for x in units[i][1]]
        if lines or (chance is not None and chance.random() < 0.1):
            words, looks, place = plain_words(words, looks)
        else:
            place = list(range(len(words))) + [len(words)]
        window = Window(coder, words, looks)
        attributions = []
        for attribution in document.attributions:
            moved = tuple([(place[max(b, begin) - begin], place[min(e, end) - begin]) for b, e in ranges
                           if b < end and e > begin and place[max(b, begin) - begin] < place[min(e, end) - begin]] for ranges in attribution)
            attributions.append(moved)
        window.roles, window.links = roles(len(words), attributions)
        if document.mentions is not None and len(place) == end - begin + 1 and len(words) == end - begin:
            tags = list(document.mentions[begin:end])
            if tags and tags[0].startswith("I-"):
                tags[0] = "B-" + tags[0][2:]
            window.mentions, window.names = tags, document.names[begin:end]
        yield window


def plain_words(words, looks):
    """The same words as a treebank before UD would cut them, with no spacing known: hyphens joined, quotes as `` and ''."""
    out, place, opened, joined = [], [], False, False
    for i, (word, look) in enumerate(zip(words, looks)):
        if word in "\"“”" and len(word) == 1:
            opened = word == "“" or (word == '"' and not opened)
            word = "``" if opened else "''"
        tight = out and (look // 9) % 2 == 0 and look < 18
        if tight and ((word == "-" and out[-1][-1].isalnum()) or (joined and word[:1].isalnum())):
            place.append(len(out) - 1)
            out[-1] += word
            joined = word == "-"
        else:
            joined = False
            place.append(len(out))
            out.append(word)
    place.append(len(out))
    return out, [layout(word, True, False) for word in out], place


def roles(length, attributions):
    spans, links = [], []
    for cue, source, content in attributions:
        spans += [(b, e, "cue") for b, e in cue] + [(b, e, "source") for b, e in source] + [(b, e, "content") for b, e in content]
        if cue:
            links.append((cue, source, content))
    spans.sort(key=lambda s: (s[2] != "cue", s[0]))
    return bio(length, spans), links


class Labels:
    """Numbers for every label; unknown ones at scoring time get IGNORE."""

    def __init__(self, lists):
        self.lists = lists
        self.index = {kind: {label: i for i, label in enumerate(names)} for kind, names in lists.items()}

    @staticmethod
    def collect(documents, times=2):
        import collections
        counts = {k: collections.Counter() for k in ("upos", "xpos", "lemma", "relation")}
        for document in documents:
            for unit in document:
                for word, (upos, xpos, lemma, _, relation) in zip(unit.words, unit.tree):
                    counts["upos"][upos] += 1
                    counts["xpos"][xpos] += 1
                    counts["relation"][relation] += 1
                    counts["lemma"][lemma_script(word, lemma)] += 1
        lists = {k: sorted(label for label, n in c.items() if n >= (times if k == "lemma" else 1)) for k, c in counts.items()}
        lists["name"] = ["O"] + NAMES
        lists["span"] = ["O"] + [f"{p}-{k}" for k in NAMES for p in "BI"]
        lists["mention"] = ["O"] + [f"{p}-{k}" for k in MENTIONS for p in "BI"]
        lists["role"] = ROLES
        return Labels(lists)


def batch(windows, labels, device="cpu"):
    """Tensors of one batch: inputs, and targets with IGNORE where nothing is known."""
    b, p, w = len(windows), max(len(x.pieces) for x in windows), max(len(x.words) for x in windows)
    long = lambda *shape, fill=0: torch.full(shape, fill, dtype=torch.long)
    pieces, looks, mask = long(b, p), long(b, p, fill=SHAPES), torch.zeros(b, p, dtype=torch.long)
    first, last, word_looks, present = long(b, w), long(b, w), long(b, w, fill=SHAPES), torch.zeros(b, w, dtype=torch.bool)
    targets = {k: long(b, w, fill=IGNORE) for k in ("upos", "xpos", "lemma", "relation", "name", "span", "mention", "head", "role")}
    sentences, ends = long(b, w, fill=-1), torch.full((b, w), float("nan"))
    for i, x in enumerate(windows):
        n, m = len(x.pieces), len(x.words)
        pieces[i, :n], looks[i, :n], mask[i, :n] = torch.tensor(x.pieces), torch.tensor(x.looks), 1
        first[i, :m], last[i, :m], word_looks[i, :m] = torch.tensor(x.first), torch.tensor(x.last), torch.tensor(x.word_looks)
        present[i, :m] = True
        if x.tree is not None:
            get = lambda kind, name: labels.index[kind].get(name, IGNORE)
            targets["upos"][i, :m] = torch.tensor([get("upos", t[0]) for t in x.tree])
            targets["xpos"][i, :m] = torch.tensor([get("xpos", t[1]) for t in x.tree])
            targets["lemma"][i, :m] = torch.tensor([get("lemma", lemma_script(word, t[2])) for word, t in zip(x.words, x.tree)])
            targets["relation"][i, :m] = torch.tensor([get("relation", t[4]) if t[3] >= -1 else IGNORE for t in x.tree])
            targets["head"][i, :m] = torch.tensor([t[3] + 1 if t[3] >= -1 else IGNORE for t in x.tree])
            sentences[i, :m] = torch.tensor(x.sentences)
            s = x.sentences
            ends[i, :m] = torch.tensor([float(k + 1 == m or s[k + 1] != s[k]) for k in range(m)])
        for kind, tags in (("name", x.names), ("span", None if x.spans is None else bio(m, x.spans)), ("mention", x.mentions), ("role", x.roles)):
            if tags is not None:
                targets[kind][i, :m] = torch.tensor([IGNORE if t is None else labels.index[kind][t] for t in tags])
    inputs = {"pieces": pieces, "looks": looks, "mask": mask, "first": first, "last": last, "word_looks": word_looks}
    extra = {"present": present, "sentences": sentences, "ends": ends}
    move = lambda group: {k: v.to(device) for k, v in group.items()}
    return move(inputs), move(targets), move(extra)


def batches(windows, chance, pieces):
    """Groups windows of like length into batches of about that many pieces, in random order."""
    windows = sorted(windows, key=lambda x: (len(x.pieces) + chance.random() * 24))
    groups, run, longest = [], [], 0
    for window in windows:
        longest = max(longest, len(window.pieces))
        if run and longest * (len(run) + 1) > pieces:
            groups.append(run)
            run, longest = [], len(window.pieces)
        run.append(window)
    if run:
        groups.append(run)
    chance.shuffle(groups)
    return groups
