"""Puts other names into GUM documents, so that a network that has read them meets names it does not know from there."""
import collections
import copy
import random

import numpy as np

from corpora import NAMES
from decode import outputs_of
from namespans import chances
from windows import of_units

SEED = 0
KEPT = 0.15   # share of words of names that stay as they are
SURE = 0.9    # how sure the network must be of the kind of a name from elsewhere
SOURCES = 330  # documents of EWT that names are taken from; their names were never trained on
PLAIN = {"NOUN", "ADJ", "VERB", "DET", "ADP", "ADV", "NUM", "CCONJ"}


def proper_runs(tree):
    """Runs of proper nouns: (begin, end)."""
    begin = 0
    while begin < len(tree):
        end = begin
        while end < len(tree) and tree[end][0] == "PROPN":
            end += 1
        if end > begin:
            yield begin, end
        begin = end + 1


def place(i, begin, end):
    return "only" if end - begin == 1 else "first" if i == begin else "last"


class Renamer:
    """Takes names from one set of documents and puts them into others."""

    def __init__(self, ewt, session, decoder, coder):
        self.common = collections.Counter(w for d in ewt for u in d for w, t in zip(u.words, u.tree) if t[0] in PLAIN and w.islower())
        found = collections.defaultdict(set)
        ewt = list(ewt)
        random.Random(SEED).shuffle(ewt)
        for document in ewt[:SOURCES]:
            for window in of_units(coder, document, None):
                kinds = [chances(row) for row in outputs_of(session, window)["name"]]
                for begin, end in proper_runs(window.tree):
                    head = next((i for i in range(begin, end) if not begin <= window.tree[i][3] < end), begin)
                    if kinds[head][1:].max() <= SURE:
                        continue
                    for i in range(begin, end):
                        if self.is_name(window.words[i]):
                            found[NAMES[int(np.argmax(kinds[head])) - 1], place(i, begin, end)].add(window.words[i])
        self.names = {key: sorted(words) for key, words in found.items()}

    def is_name(self, word):
        """Is it a word that names only: Lee, and not North, President or University?"""
        return len(word) > 1 and word.isalpha() and word[0].isupper() and self.common[word.lower()] < 2

    def renamed(self, documents):
        return [self._document(d, random.Random(f"{SEED} {number}")) for number, d in enumerate(documents)]

    def _document(self, document, chance):
        """The same units with other words; a word becomes the same one wherever it stands."""
        new, units = {}, []
        for unit in document:
            unit = copy.copy(unit)
            unit.words = list(unit.words)
            for begin, end in proper_runs(unit.tree):
                kind = next((unit.names[i] for i in reversed(range(begin, end)) if unit.names[i] != "O"), None)
                for i in range(begin, end):
                    word = unit.words[i]
                    if not self.is_name(word) or (kind is None and word.lower() not in new):
                        continue
                    if word.lower() not in new:
                        options = self.names[kind, place(i, begin, end)]
                        new[word.lower()] = word if chance.random() < KEPT else chance.choice(options)
                    unit.words[i] = new[word.lower()]
            units.append(unit)
        return units
