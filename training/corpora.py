"""Reads the data sets into documents: lists of units (a sentence or a paragraph), each a list of words with what is known of them."""
import collections
import glob
import json
import os
import re
from dataclasses import dataclass, field

from tokenizer import tokenize

HELD_OUT_GUM = ["GUM_bio_gordon", "GUM_interview_peres", "GUM_news_korea", "GUM_speech_nixon", "GUM_voyage_cleveland"]
NAMES = ["person", "place", "organization"]
MENTIONS = ["PERSON", "ORGANIZATION", "LOCATION", "NATIONALITY", "TITLE", "OTHER"]
SILVER = {"PERSON": "PERSON", "ORGANIZATION": "ORGANIZATION", "LOCATION": "LOCATION", "CITY": "LOCATION",
          "COUNTRY": "LOCATION", "STATE_OR_PROVINCE": "LOCATION", "NATIONALITY": "NATIONALITY", "TITLE": "TITLE",
          "MISC": "OTHER", "IDEOLOGY": "OTHER", "RELIGION": "OTHER"}
PRONOUN = re.compile("(?i)(he|she|him|her|his|hers|himself|herself)")  # which that tagger takes for names of persons


@dataclass
class Unit:
    """A run of words that is never cut. None in a label means: not known here."""
    words: list
    spaces: list                                       # is there a space before the word?
    tree: list | None = None                           # per word (upos, xpos, lemma, head in unit or -1, relation)
    names: list | None = None                          # per word "O", or the kind (of NAMES) of the name that it heads
    spans: list | None = None                          # outermost names: (begin, end, kind)
    mentions: list | None = None                       # BIO over MENTIONS
    attributions: list | None = None                   # [(cue, source, content)], each a list of (begin, end) word ranges
    facts: dict | None = None                          # word -> factuality -3..3
    sentence: bool = False                             # is this one sentence?
    line: bool = True                                  # does it begin a new line?


def bio(length, spans):
    tags = ["O"] * length
    for begin, end, kind in spans:
        if all(tag == "O" for tag in tags[begin:end]):
            tags[begin:end] = ["B-" + kind] + ["I-" + kind] * (end - begin - 1)
    return tags


def conllu(path):
    """Returns documents of a CoNLL-U file, each a list of units."""
    documents, rows, meta = [], [], {}
    paragraph = True
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc") or not documents:
            documents.append([])
            open_entities = []
        if line.startswith("# newpar") or line.startswith("# newdoc"):
            paragraph = True
        elif line.startswith("#"):
            continue
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            documents[-1].append(sentence(rows, paragraph, open_entities))
            rows, paragraph = [], False
    return documents


def sentence(rows, paragraph, open_entities):
    words, spaces, tree, spans, glued, inside = [], [], [], [], False, 0
    for row in rows:
        if "." in row[0]:
            continue
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            inside, after = last, "SpaceAfter=No" in row[9]
            start = first
            continue
        i = int(row[0])
        words.append(row[1])
        spaces.append(not glued)
        tree.append((row[3], row[4], row[2], int(row[6]) - 1, row[7].split(":")[0]))
        if i <= inside:
            glued = i < inside or after
        else:
            glued = "SpaceAfter=No" in row[9]
        match = re.search(r"Entity=([^|]*)", row[9])
        if match:
            for opened, closed in re.findall(r"\(([^()]+)|([^()]*)\)", match.group(1)):
                # "(1-person-…)" is caught as opened, then its ")" as an empty close
                if opened:
                    kind = opened.split("-")[1]
                    open_entities.append((opened.split("-")[0], kind, i - 1))
                if closed or not opened:
                    name = closed.strip()
                    for k in range(len(open_entities) - 1, -1, -1):
                        if not name or open_entities[k][0] == name:
                            _, kind, begin = open_entities.pop(k)
                            spans.append((begin, i, kind))
                            break
    open_entities.clear()
    heads, named = ["O"] * len(words), []
    for begin, end, kind in spans:
        head = next((k for k in range(begin, end) if not begin <= tree[k][3] < end), begin)
        if kind in NAMES and tree[head][0] == "PROPN":
            named.append((begin, end, kind))
            heads[head] = kind
    return Unit(words, spaces, tree, heads, outermost(named), sentence=True, line=paragraph)


def outermost(spans):
    """The spans that begin in no other; of two that begin at one place, the longer."""
    kept = sorted(spans, key=lambda s: (s[0], -s[1]))
    outer, reach = [], -1
    for span in kept:
        if span[0] >= reach:
            outer.append(span)
            reach = span[1]
    return outer


def brat(path):
    """Returns [(cue, source, content)] of one annotation file, each a list of character ranges."""
    spans, events = {}, []
    for line in open(path, encoding="utf-8"):
        match = re.match(r"(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)", line)
        if match:
            spans[match[1]] = [tuple(map(int, s.split())) for s in match[3].split(";")]
        elif re.match(r"E\d+\t", line):
            events.append([part.split(":") for part in line.split("\t")[1].split()])
    found = []
    for event in events:
        role = lambda name: sorted(s for r, t in event if re.sub(r"\d+$", "", r) == name for s in spans.get(t, []))
        found.append((role("Cue"), role("Source"), role("Content")))
    return found


def polnear(folder, silver=None, every=False):
    """Returns documents whose units are paragraphs. Where an article has several annotators: a document for every one, or
    for the first by name."""
    paths, seen = [], set()
    for path in sorted(glob.glob(f"{folder}/attributions/*.ann")):
        name = os.path.basename(path)[:-4].rsplit("_", 1)[0]
        if every or name not in seen:
            paths.append((name, path))
        seen.add(name)
    documents = []
    for name, path in paths:
        text = open(f"{folder}/text/{name}.txt", encoding="utf-8", newline="").read()
        marks = None
        if silver and os.path.exists(f"{silver}/{name}.tsv"):
            rows = [line.rstrip("\n").split("\t") for line in open(f"{silver}/{name}.tsv", encoding="utf-8")]
            marks = [(int(r[0]), int(r[1]), SILVER[r[2]]) for r in rows
                     if len(r) == 4 and r[2] in SILVER and not PRONOUN.fullmatch(r[3])]
        documents.append(paragraphs(text, brat(path), marks))
    return documents


def paragraphs(text, attributions, marks):
    words = tokenize(text)
    starts = [b for b, _ in words]

    def ranges(spans):
        found = []
        for begin, end in spans:
            inside = [i for i, (b, e) in enumerate(words) if b < end and e > begin]
            if inside:
                found.append((inside[0], inside[-1] + 1))
        return merge(found)

    bounds = [i for i in range(len(words)) if i == 0 or "\n" in text[words[i - 1][1]:words[i][0]]] + [len(words)]
    units = []
    for begin, end in zip(bounds, bounds[1:]):
        units.append(Unit([text[b:e] for b, e in words[begin:end]],
                          [i == 0 or words[i - 1][1] < words[i][0] for i in range(begin, end)], line=True))
    document = Document(units, bounds)
    document.attributions = [tuple(ranges(r) for r in a) for a in attributions]
    document.attributions = [a for a in document.attributions if a[2] or a[1]]
    if marks is not None:
        spans = [(r[0][0], r[0][1], kind) for b, e, kind in marks if (r := ranges([(b, e)]))]
        document.mentions = bio(len(words), spans)
        document.names = name_heads(document.mentions, [text[b:e] for b, e in words])
    return document


def name_heads(mentions, words):
    """What mentions tell of the heads of names: "O", a kind of NAMES, or None where they do not tell."""
    heads, title = ["O"] * len(words), False
    begin = 0
    while begin < len(words):
        end = begin + 1
        if mentions[begin] == "O":
            title, begin = False, end
            continue
        while end < len(words) and mentions[end].startswith("I-"):
            end += 1
        kind, inside = mentions[begin][2:], words[begin:end]
        if kind == "PERSON" and not title:
            heads[begin] = "person"
        elif kind == "LOCATION" and "of" not in inside:
            heads[end - 1] = "place"
        elif kind == "ORGANIZATION" and all(word[0].isupper() or word[0].isdigit() for word in inside):
            heads[end - 1] = "organization"
        else:
            heads[begin:end] = [None] * (end - begin)
        title, begin = kind == "TITLE", end
    return heads


def merge(ranges):
    """Joins what overlaps. Pieces that only touch stay apart, as annotators left them."""
    merged = []
    for begin, end in sorted(ranges):
        if merged and begin < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return merged


@dataclass
class Document:
    """A whole article; attributions and mentions run over all its words."""
    units: list
    bounds: list
    attributions: list = field(default_factory=list)
    mentions: list | None = None
    names: list | None = None


def factuality(path):
    """Returns documents of one unit each run of lines from one source."""
    units = []
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        words = row["text"].split()
        facts = {t["span1"][0]: float(t["label"]) for t in row["targets"] if t["span1"][0] < len(words)}
        units.append(Unit(words, [True] * len(words), facts=facts, line=False))
    return units


def cofenet(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def lemma_script(word, lemma):
    """How to make the lemma from the word: 'case|letters to cut at the end|letters to add', e.g. 'l|3|y' for Cities, city."""
    lower = word.lower()
    if lemma == lemma.lower():
        base, case = lower, "l"
    elif word.startswith(lemma[:1]):
        base, case = word, "k"
    else:
        base, case = lower[:1].upper() + lower[1:], "t"
    common = len(os.path.commonprefix([base, lemma]))
    if common == 0 and len(lemma) > 3 and len(base) > 3:
        return "l|0|"
    return f"{case}|{len(base) - common}|{lemma[common:]}"


def apply_script(word, script):
    case, cut, add = script.split("|", 2)
    base = word.lower() if case == "l" else word if case == "k" else word[:1].upper() + word[1:].lower()
    cut = int(cut)
    if cut > len(base):
        return word.lower()
    return (base[: len(base) - cut] + add) or word
