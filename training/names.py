"""Learns what speaks for a run of words being a name: python names.py DATA_DIR OUT_DIR writes lexicons/name-clues.tsv.

Learns from what OUT_DIR/early.int8.onnx reads in the GUM documents that are trained on. That is the network as it was at an early step
of its training: later it knows these documents nearly by heart and is right about them where it would be wrong about others, so
there is nothing to learn from it. They are read once as they are and once with other names in them (gumnames.py), for the same reason.
"""
import sys
from pathlib import Path

import numpy as np
import torch

import corpora
from decode import load, outputs_of
from gumnames import Renamer
from namespans import CLUES, candidates
from tokenizer import LEXICONS
from train import EARLY, Corpus, weights_of_minilm
from windows import of_units
from wordpiece import WordPieces

DECAY = 1.0  # half the weight of the sum of squared weights
HEAD = """# What: how much each clue counts for a run of words being a name, exactly (logistic regression; training/namespans.py says what each is).
# Source: learnt by training/names.py from 76 documents of GUM. Licence: CC BY-SA 4.0.
# clue\tweight
"""


def examples(session, decoder, coder, documents):
    rows, right = [], []
    for window in (w for d in documents for w in of_units(coder, d, None)):
        out = outputs_of(session, window)
        n, s = len(window.words), window.sentences
        bounds = [i + 1 for i in range(n) if i + 1 == n or s[i + 1] != s[i]]
        heads, relations = decoder.trees(out, list(zip([0] + bounds[:-1], bounds)))
        gold = set(window.spans)
        for c in candidates(decoder.labels, decoder.span_moves, out, window.words, heads, relations):
            rows.append(c.clues)
            right.append((c.begin, c.end, c.kind) in gold)
    return np.array(rows), np.array(right)


def fitted(rows, right):
    """Weights of a logistic regression, its constant first."""
    mean, spread = rows.mean(0), rows.std(0) + 1e-6
    x, y = torch.tensor((rows - mean) / spread), torch.tensor(right, dtype=torch.float64)
    weights, always = torch.zeros(x.shape[1], dtype=torch.float64, requires_grad=True), torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights, always], max_iter=200, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        value = torch.nn.functional.binary_cross_entropy_with_logits(x @ weights + always, y, reduction="sum") + DECAY / 2 * (weights ** 2).sum()
        value.backward()
        return value
    optimizer.step(loss)
    plain = weights.detach().numpy() / spread
    return np.concatenate([[always.item() - (plain * mean).sum()], plain])


def main():
    torch.set_num_threads(1)
    data, out = sys.argv[1], Path(sys.argv[2])
    early = out / "early.int8.onnx"
    if not early.exists():
        sys.exit(f"{early} is not there: train for at least {EARLY} steps, then run export.py")
    session, decoder, _ = load(early, 1)
    coder = WordPieces(weights_of_minilm() / "vocab.txt")
    gum = Corpus.gum_of(data)
    renamer = Renamer(corpora.conllu(f"{data}/ud-ewt/en_ewt-ud-train.conllu"), session, decoder, coder)
    parts = [examples(session, decoder, coder, documents) for documents in (gum, renamer.renamed(gum))]
    rows, right = (np.concatenate([p[i] for p in parts]) for i in range(2))
    found = dict(zip(["always"] + CLUES, fitted(rows, right)))
    (LEXICONS / "name-clues.tsv").write_text(HEAD + "".join(f"{k}\t{found[k]:.4f}\n" for k in sorted(found)), encoding="utf-8")
    print(len(rows), "runs,", int(right.sum()), "names:", " ".join(f"{k} {v:.2f}" for k, v in found.items()))


if __name__ == "__main__":
    main()
