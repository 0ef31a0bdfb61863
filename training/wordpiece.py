"""Word pieces of an uncased BERT vocabulary. The Java reader's WordPieces does the same; golden vectors keep them equal."""
import functools
import unicodedata

PIECES_PER_WORD = 8  # longer words keep their first seven pieces and the last
QUOTES = {"``": '"', "''": '"', "‘‘": '"', "’’": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
SINGLE = str.maketrans({c: "'" for c in "‘’‚‛`´‹›"} | {c: '"' for c in "“”„‟«»〝〞＂"} | {c: "-" for c in "‐‑‒–—―"})


class WordPieces:
    def __init__(self, vocabulary):
        self.ids = {piece.rstrip("\n"): i for i, piece in enumerate(open(vocabulary, encoding="utf-8"))}
        self.unknown, self.begin, self.end = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.of = functools.lru_cache(maxsize=200_000)(self._of)

    def _of(self, word):
        """Returns the piece ids of one word, at least one, at most PIECES_PER_WORD."""
        word = QUOTES.get(word, word).translate(SINGLE).lower()
        word = "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")
        pieces = [piece for part in split(word) for piece in self._greedy(part)] or [self.unknown]
        return tuple(pieces if len(pieces) <= PIECES_PER_WORD else pieces[: PIECES_PER_WORD - 1] + pieces[-1:])

    def _greedy(self, part):
        pieces, begin = [], 0
        while begin < len(part):
            for end in range(len(part), begin, -1):
                piece = self.ids.get(("##" if begin else "") + part[begin:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            pieces.append(piece)
            begin = end
        return pieces


def split(word):
    """Cuts a word into runs of letters and digits, and single other characters; marks and controls are dropped."""
    run = ""
    for c in word:
        if unicodedata.category(c)[0] in "LNM":
            run += c
            continue
        if run:
            yield run[:100]
        run = ""
        if unicodedata.category(c)[0] in "PS":
            yield c
    if run:
        yield run[:100]


def shape(word):
    """Returns 0..8: lower, Title, UPPER, one capital, mIxed, digits, digits and letters, punctuation, other."""
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdecimal() for c in word)
    if not letters:
        return 5 if digits else 7 if all(unicodedata.category(c)[0] in "PS" for c in word) else 8
    if digits:
        return 6
    upper = [c.isupper() or unicodedata.category(c) == "Lt" for c in letters]
    if not any(upper):
        return 0
    if all(upper):
        return 3 if len(letters) == 1 else 2
    return 1 if upper[0] and not any(upper[1:]) else 4


SHAPES = 36


def layout(word, space, line):
    """One number for the look of a word: its shape, whether a space and whether a line break stands before it."""
    return shape(word) + 9 * int(space) + 18 * int(line)
