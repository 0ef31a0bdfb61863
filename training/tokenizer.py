"""Words as in UD English, by the rules in lexicons/tokens.tsv (the same file the Java reader loads)."""
from pathlib import Path

import regex

LEXICONS = Path(__file__).parent.parent / "core/src/main/resources/lexicons"


def lexicon(name):
    """Returns the rows of a data file, each a list of columns."""
    return [line.rstrip("\n").split("\t") for line in open(LEXICONS / name, encoding="utf-8") if not line.startswith("#")]


PATTERN = regex.compile("|".join(f"(?:{row[1]})" for row in lexicon("tokens.tsv")))


def tokenize(text):
    """Returns [(begin, end)] of each word, half-open, in code points."""
    return [match.span() for match in PATTERN.finditer(text)]
