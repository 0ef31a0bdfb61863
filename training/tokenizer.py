"""Words as in UD English, by the rules in lexicons/tokens.tsv (the same file the Java reader loads)."""
from pathlib import Path

import regex

RULES = Path(__file__).parent.parent / "core/src/main/resources/lexicons/tokens.tsv"


def load(path=RULES):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if not line.startswith("#")]
    return regex.compile("|".join(f"(?:{row[1]})" for row in rows)), rows


PATTERN, ROWS = load()


def tokenize(text):
    """Returns [(begin, end)] of each word, half-open, in code points."""
    return [match.span() for match in PATTERN.finditer(text)]
