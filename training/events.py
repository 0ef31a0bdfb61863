"""Trains the event network: python events.py DATA_DIR OUT_DIR

Says what type of event a sentence tells of, given who does it (source) and to whom (target). Two classifiers whose scores are
added: a wide one on words, stems and pairs of words around the two, and a deep one on all-MiniLM-L6-v2, whose upper layers are
trained on. Learns from plover/PLV_train.tsv and from our own sentences in training/events.tsv. Prints five-fold
figures, then trains on all and writes OUT_DIR/events.onnx (float32), events.int8.onnx and events-vocabulary.txt.
docs/decisions/0008-event-types.md says why it is built like this.
"""
import argparse
import collections
import csv
import json
import math
import random
import re
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

import eventfile
from model import WIDTH, Encoder
from tokenizer import tokenize
from wordpiece import WordPieces

HERE = Path(__file__).parent
VOCABULARY = HERE.parent / "core/src/main/resources/network/vocabulary.txt"
TYPES = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
         "COERCE ASSAULT").split()
LABELS = TYPES + ["NONE"]
YIELD = {"YIELD": ["CONCEDE", "RETREAT"]}  # PLV has these two in one
ROOTS = "AGREE CONSULT SUPPORT YIELD COOPERATE AID REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
QUADS = dict(zip(ROOTS, "111222333344444"))
SEED, FOLDS = 7, 5

# the same as in EventFeatures.java
BEFORE, AFTER, ALONE, NEAR, PREFIX, MOST_PIECES, SLOTS = 8, 16, 20, 3, 5, 64, 1 << 15
SOURCE, TARGET = 1, 2
NAMES = {SOURCE: "anna", TARGET: "bob"}
MARKS = {SOURCE: "{A}", TARGET: "{B}"}

FROZEN = 3        # lower layers that stay as they are: their output is computed once
OWN_WEIGHT = 0.5  # of a sentence of our own, beside one of PLV
BATCH, WIDE_DECAY = 16, 1e-4
SEEN = 3          # least sentences with a feature
DEEP_SHARE = 1.0  # of the deep classifier's log-probabilities in the sum


def items(words, roles):
    """Puts one name for each run of words of the source or the target: [(word, role)]."""
    return [(NAMES.get(role, word), role) for i, (word, role) in enumerate(zip(words, roles)) if not role or not i or roles[i - 1] != role]


def features(words, roles, pieces_of):
    """Returns (pieces, core, slots) of a clause; see EventFeatures.java."""
    things = items(words, roles)
    sources, targets = ([i for i, (_, role) in enumerate(things) if role == which] for which in (SOURCE, TARGET))
    if sources and targets:
        low, high = min(((min(i, j), max(i, j)) for i in sources for j in targets), key=lambda pair: pair[1] - pair[0])
    else:
        low = high = (sources or targets or [0])[0]
    alone = not (sources and targets)
    begin = max(0, low - (AFTER if alone and targets else BEFORE))
    end = min(len(things), high + 1 + (ALONE if alone else AFTER))
    pieces, core, names = [pieces_of.begin], [0], set()
    text = [MARKS.get(role, word.lower()) for word, role in things]
    for i in range(begin, end):
        word, role = things[i]
        between = (not role) if alone else low < i < high
        for piece in pieces_of.of(word):
            if len(pieces) < MOST_PIECES - 1:
                pieces.append(piece)
                core.append(int(between))
        if not role:
            stem = text[i][:PREFIX]
            names |= {"w:" + text[i], "s:" + stem}
            if low - NEAR <= i <= high + NEAR:
                names.add("n:" + stem)
            if low < i < high:
                names.add("b:" + stem)
        if i + 1 < end:
            names.add(f"p:{text[i][:PREFIX]} {text[i + 1][:PREFIX]}")
    pieces.append(pieces_of.end)
    core.append(0)
    return pieces, core if any(core) else [1] * len(core), sorted({slot(name) for name in names})


def slot(name):
    """FNV-1a, folded."""
    number = 0x811C9DC5
    for byte in name.encode():
        number = (number ^ byte) * 0x01000193 & 0xFFFFFFFF
    return (number ^ number >> 15) & SLOTS - 1


def marked(text):
    """Returns (words, roles) of a sentence with <s>source</s> and <t>target</t>."""
    plain, spans, opened, at = "", [], {}, 0
    for tag in re.finditer(r"<(/?)([st])>", text):
        plain, at, role = plain + text[at:tag.start()], tag.end(), SOURCE if tag[2] == "s" else TARGET
        if not tag[1]:
            opened[role] = len(plain)
        elif role in opened:
            spans.append((opened.pop(role), len(plain), role))
    plain += text[at:]
    words = tokenize(plain)
    roles = [max((role for b, e, role in spans if b < end and begin < e), default=0) for begin, end in words]
    return [plain[begin:end] for begin, end in words], roles


def plv(path):
    return [(*marked(row["marked_sentence"]), row["gold_root"], row["gold_penta"])
            for row in csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)]


def own():
    rows = [line.rstrip("\n").split("\t") for line in open(HERE / "events.tsv", encoding="utf-8") if not line.startswith("#")]
    return [(*marked(text.replace("{A}", "<s>A</s>").replace("{B}", "<t>B</t>")), label) for label, text in rows]


def vocabulary(folder):
    """The pieces that news uses: three times or more in PolNeAR's training texts, and every printable ASCII character."""
    whole = WordPieces(VOCABULARY)
    words, pieces = collections.Counter(), collections.Counter()
    for path in sorted(folder.glob("*")):
        text = path.read_text(encoding="utf-8")
        words.update(text[begin:end] for begin, end in tokenize(text))
    for word, count in words.items():
        pieces.update({piece: count * times for piece, times in collections.Counter(whole.of(word)).items()})
    always = {"[UNK]", "[CLS]", "[SEP]", *NAMES.values()}
    return [(piece, i) for piece, i in whole.ids.items() if pieces[i] >= 3 or piece in always or re.fullmatch(r"(##)?[!-~]", piece)]


def fold_numbers(labels):
    """Five folds, every label spread evenly over them, by a fixed seed."""
    chance, folds, by, at = random.Random(SEED), [0] * len(labels), collections.defaultdict(list), 0
    for i, label in enumerate(labels):
        by[label].append(i)
    for label in sorted(by):
        chance.shuffle(by[label])
        for i in by[label]:
            folds[i], at = at % FOLDS, at + 1
    return torch.tensor(folds)


def allowed(labels):
    """[labels, types]: true at each type that a label stands for."""
    return torch.tensor([[label in YIELD.get(given, [given]) for label in LABELS] for given in labels])


def loss(scores, gold, weights, smooth=0.0):
    scores = torch.log_softmax(scores, 1)
    right = torch.logsumexp(scores.masked_fill(~gold, -1e4), 1)
    return -(((1 - smooth) * right + smooth * scores.mean(1)) * weights).mean()


def fit_linear(vectors, gold, weights, decay, steps):
    """Multinomial logistic regression."""
    weight, bias = torch.zeros(vectors.shape[1], len(LABELS), requires_grad=True), torch.zeros(len(LABELS), requires_grad=True)
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=steps, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        value = loss(vectors @ weight + bias, gold, weights) + decay * (weight ** 2).sum() / 2
        value.backward()
        return value
    optimizer.step(closure)
    return weight.detach(), bias.detach()


class Wide:
    """Slots, each weighted by how rare it is, scaled to length 1."""

    def __init__(self, slots, gold, weights):
        seen = collections.Counter(s for some in slots for s in some)
        self.rarity = torch.zeros(SLOTS)
        for s, count in seen.items():
            if count >= SEEN:
                self.rarity[s] = math.log(len(slots) / count)
        used = self.rarity.nonzero().squeeze(1)
        weight, self.bias = fit_linear(self.vectors(slots)[:, used], gold, weights, WIDE_DECAY, 40)
        self.table = torch.zeros(SLOTS, len(LABELS))
        self.table[used] = weight * self.rarity[used, None]

    def vectors(self, slots):
        rows = torch.zeros(len(slots), SLOTS)
        for i, some in enumerate(slots):
            rows[i, some] = self.rarity[some]
        return rows / rows.norm(dim=1, keepdim=True).clamp(min=1e-6)

    def __call__(self, slots):
        return torch.stack([self.table[some].sum(0) / self.rarity[some].norm().clamp(min=1e-6) for some in slots]) + self.bias


class Deep(nn.Module):
    """The upper layers, trained on, and a head on the means over all and over what stands between the two."""

    def __init__(self, encoder):
        super().__init__()
        self.layers, self.head = encoder.layers[FROZEN:], nn.Linear(2 * WIDTH, len(LABELS))
        for layer in self.layers:
            layer.dropout.p = 0.1

    def forward(self, x, mask, core):
        x, bias = F.dropout(x, 0.1, self.training), (1 - mask)[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        means = [(x * w.unsqueeze(-1)).sum(1) / w.sum(1, keepdim=True) for w in (mask, core)]
        return self.head(F.dropout(torch.cat(means, 1), 0.2, self.training))

    def fit(self, inputs, gold, weights, epochs):
        chance = random.Random(SEED)
        optimizer = torch.optim.AdamW([{"params": self.layers.parameters(), "lr": 1.5e-4}, {"params": self.head.parameters(), "lr": 2e-3}],
                                      weight_decay=0.01)
        steps = epochs * -(-len(inputs) // BATCH)
        schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / (0.1 * steps), max(0.0, (steps - s) / (0.9 * steps))))
        self.train()
        for _ in range(epochs):
            for some in batches(inputs, chance):
                value = loss(self(*pad([inputs[i] for i in some])), gold[some], weights[some], smooth=0.1)
                optimizer.zero_grad()
                value.backward()
                nn.utils.clip_grad_norm_(self.parameters(), 1.0)
                optimizer.step()
                schedule.step()
        return self.eval()

    @torch.no_grad()
    def scores(self, inputs):
        return torch.cat([self(*pad(inputs[i:i + 32])) for i in range(0, len(inputs), 32)])


def batches(inputs, chance):
    """All inputs in a new order, alike long ones together."""
    order = list(range(len(inputs)))
    chance.shuffle(order)
    order = [i for j in range(0, len(order), 8 * BATCH) for i in sorted(order[j:j + 8 * BATCH], key=lambda i: len(inputs[i][0]))]
    cut = [order[j:j + BATCH] for j in range(0, len(order), BATCH)]
    chance.shuffle(cut)
    return cut


def pad(inputs):
    x, core = (nn.utils.rnn.pad_sequence([pair[k] for pair in inputs], batch_first=True) for k in (0, 1))
    mask = nn.utils.rnn.pad_sequence([torch.ones(len(pair[1])) for pair in inputs], batch_first=True)
    return x, mask, core


def lower_states(encoder, pieces):
    """What goes into the upper layers, for one clause."""
    with torch.no_grad():
        x = encoder.norm(encoder.words(torch.tensor([pieces])) + encoder.positions(torch.arange(len(pieces))) + encoder.kind)
        for layer in encoder.layers[:FROZEN]:
            x = layer(x, torch.zeros(1, 1, 1, len(pieces)))
        return x[0]


def f1(gold, found):
    def one(label):
        right = sum(g == f == label for g, f in zip(gold, found))
        return 200 * right / max(1, sum(g == label for g in gold) + sum(f == label for f in found))
    return sum(map(one, sorted(set(gold)))) / len(set(gold))


def best_roots(scores):
    """The likeliest root of each row, NONE left aside, CONCEDE and RETREAT summed."""
    sums = torch.stack([torch.logsumexp(scores[:, [LABELS.index(t) for t in YIELD.get(root, [root])]], 1) for root in ROOTS], 1)
    return [ROOTS[i] for i in sums.argmax(1)]


def figures(scores, gold, quads):
    found = best_roots(scores)
    found_quads, same = [QUADS[f] for f in found], lambda a, b: 100 * sum(x == y for x, y in zip(a, b)) / len(a)
    return {"roots: accuracy": same(gold, found), "roots: macro-F1": f1(gold, found),
            "quads: accuracy": same(quads, found_quads), "quads: macro-F1": f1(quads, found_quads)}


def combined(wide, deep):
    return torch.log_softmax(wide, 1) + DEEP_SHARE * torch.log_softmax(deep, 1)


def report(scores, some, gold, quads, out):
    scores["both"] = combined(scores["wide"], scores["deep"])
    table = {name: figures(rows[some], [gold[i] for i in some], [quads[i] for i in some]) for name, rows in scores.items()}
    for name, row in table.items():
        print(f"{name:5}", *(f"{key} {value:.1f}" for key, value in row.items()), sep="  ", flush=True)
    torch.save(scores, out / "folds.pt")
    (out / "events.json").write_text(json.dumps(table, indent=1))


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("data", type=Path)
    asked.add_argument("out", type=Path)
    asked.add_argument("--epochs", type=int, default=6)
    asked.add_argument("--folds", type=int, default=FOLDS, help="folds to print figures of; 0: only train on all")
    asked.add_argument("--threads", type=int, default=torch.get_num_threads())
    asked = asked.parse_args()
    torch.set_num_threads(asked.threads)
    asked.out.mkdir(parents=True, exist_ok=True)
    begun = time.time()
    kept = vocabulary(asked.data / "polnear/train/text")
    (asked.out / "events-vocabulary.txt").write_text("".join(piece + "\n" for piece, _ in kept), encoding="utf-8")
    pieces_of = WordPieces(asked.out / "events-vocabulary.txt")
    encoder = lambda: eventfile.pristine(Encoder(dropout=0.0), [i for _, i in kept], MOST_PIECES)
    lower = encoder()
    sentences, ours = plv(asked.data / "plover/PLV_train.tsv"), own()
    made = [features(words, roles, pieces_of) for words, roles, *_ in sentences + ours]
    inputs = [(lower_states(lower, pieces), torch.tensor(core, dtype=torch.float)) for pieces, core, _ in made]
    slots = [some for _, _, some in made]
    gold, quads = [s[2] for s in sentences], [s[3] for s in sentences]
    labels = allowed(gold + [label for *_, label in ours])
    weights = torch.tensor([1.0] * len(sentences) + [OWN_WEIGHT] * len(ours))
    folds = torch.cat([fold_numbers(gold), torch.full((len(ours),), -1)])
    print(f"{len(sentences)} sentences of PLV, {len(ours)} of our own, {len(kept)} pieces, {time.time() - begun:.0f} s", flush=True)

    def train(some):
        torch.manual_seed(SEED)
        pick = lambda things: [things[i] for i in some]
        wide = Wide(pick(slots), labels[some], weights[some])
        return wide, Deep(encoder()).fit(pick(inputs), labels[some], weights[some], asked.epochs)

    held = [(folds == fold).nonzero().squeeze(1).tolist() for fold in range(asked.folds)]
    scores = {name: torch.zeros(len(sentences), len(LABELS)) for name in ("wide", "deep")}
    for fold, some in enumerate(held):
        wide, deep = train((folds != fold).nonzero().squeeze(1).tolist())
        scores["wide"][some], scores["deep"][some] = wide([slots[i] for i in some]), deep.scores([inputs[i] for i in some])
        print(f"fold {fold + 1} of {FOLDS}, {time.time() - begun:.0f} s", flush=True)
    if held:
        report(scores, sum(held, []), gold, quads, asked.out)

    wide, deep = train(list(range(len(slots))))
    eventfile.write(asked.out, lower, deep, wide, LABELS, FROZEN, DEEP_SHARE)
    eventfile.compare(asked.out, made, combined(wide(slots), deep.scores(inputs)))
    print(f"done, {time.time() - begun:.0f} s")


if __name__ == "__main__":
    main()
