"""From the network's numbers to labels, trees and links; the Java reader does the same."""
import numpy as np

import namespans
from corpora import apply_script
from model import ROLES, bucket
from tokenizer import lexicon
from windows import Labels

# how likely a run of words must be to be exactly right; decided on half of the CofeNet lines of PolNeAR's dev part
SURE = {"source": 0.45, "cue": 0.45, "content": 0.35}
LIKELY = 12  # scripts that are tried for a verb
IRREGULAR, VERBS = dict(lexicon("irregular.tsv")), {row[0] for row in lexicon("verbs.tsv")}


def outputs_of(session, window):
    names = [o.name for o in session.get_outputs()]
    feed = {"pieces": window.pieces, "looks": window.looks, "first": window.first, "last": window.last, "word_looks": window.word_looks}
    return dict(zip(names, session.run(None, {k: np.array(v, np.int64) for k, v in feed.items()})))


def relu(x):
    return np.maximum(x, 0)


def viterbi(scores, moves):
    """Best tag sequence of a linear chain; moves[a, b] scores tag b after tag a."""
    best, back = scores[0], []
    for row in scores[1:]:
        options = best[:, None] + moves
        back.append(options.argmax(0))
        best = options.max(0) + row
    tags = [int(best.argmax())]
    for pointers in reversed(back):
        tags.append(int(pointers[tags[-1]]))
    return tags[::-1]


def legal(tags):
    """Moves that forbid an I- tag after anything but its own kind."""
    moves = np.zeros((len(tags), len(tags)), np.float32)
    for a, before in enumerate(tags):
        for b, after in enumerate(tags):
            if after.startswith("I-") and before[2:] != after[2:]:
                moves[a, b] = -1e4
    return moves


def likely_spans(scores, names, moves, sure):
    """The runs of words that are likeliest to be exactly right: of those whose probability under the chain is above what is
    asked of their kind, the set without overlaps that is most above it in sum. Finds more than the best sequence does, which
    gives a run up where several ends are about as likely."""
    runs = [(b, e, kind, chance - sure[kind]) for b, e, kind, chance in namespans.likely_runs(scores, names, moves, sure)]
    return namespans.without_overlaps(runs, len(scores))


def spans(tags):
    found, begin = [], None
    for i, tag in enumerate(list(tags) + ["O"]):
        if begin is not None and not (tag.startswith("I-") and tag[2:] == tags[begin][2:]):
            found.append((begin, i, tags[begin][2:]))
            begin = None
        if tag.startswith("B-") or (tag.startswith("I-") and begin is None):
            begin = i
    return found


def tags_of(scores, names, moves):
    scores = scores.copy()
    for i, name in enumerate(names):
        if name.startswith("I-"):
            scores[0, i] -= 1e4
    return [names[i] for i in viterbi(scores, moves)]


def tree(arc, begin, end):
    """Heads of the words begin..end of one sentence: the best single-rooted tree. Returns indices, -1 for the root."""
    n = end - begin
    scores = np.concatenate([arc[begin:end, :1], arc[begin:end, 1 + begin:1 + end]], 1).astype(np.float64)
    scores[np.arange(n), np.arange(n) + 1] = -1e9
    heads = scores.argmax(1)
    if (heads == 0).sum() != 1 or cyclic(heads):
        heads = single_root(scores)
    return [begin + h - 1 if h else -1 for h in heads]


def cyclic(heads):
    for i in range(len(heads)):
        seen, k = 0, i
        while heads[k] and seen <= len(heads):
            k, seen = heads[k] - 1, seen + 1
        if seen > len(heads):
            return True
    return False


def single_root(scores):
    """The best of all trees with one root: arcs from the root are made so dear that one must do."""
    n = len(scores)
    full = np.full((n + 1, n + 1), -1e9)
    full[1:, :] = scores
    full[1:, 0] -= 1e7
    heads = edmonds(full)
    return np.array(heads[1:])


def edmonds(scores):
    """Maximum spanning tree; scores[d, h]; node 0 is the root. Returns the head of each node."""
    n = len(scores)
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    outside = [i for i in range(n) if i not in inside]
    place = {node: i for i, node in enumerate(outside)}
    c, m = len(outside), len(outside) + 1
    small = np.full((m, m), -np.inf)
    enter, leave = {}, {}
    total = sum(scores[d, heads[d]] for d in cycle)
    for d in outside:
        for h in outside:
            small[place[d], place[h]] = scores[d, h]
        if d:
            h = max(cycle, key=lambda k: scores[d, k])
            small[place[d], c], leave[d] = scores[d, h], h
    for h in outside:
        d = max(cycle, key=lambda k: scores[k, h] - scores[k, heads[k]])
        small[c, place[h]], enter[h] = scores[d, h] - scores[d, heads[d]] + total, d
    found = edmonds(small)
    result = heads.copy()
    for d in outside:
        if d:
            h = found[place[d]]
            result[d] = leave[d] if h == c else outside[h]
    h = outside[found[c]]
    result[enter[h]] = h
    return result


def find_cycle(heads):
    done = set()
    for start in range(1, len(heads)):
        path, node = [], start
        while node and node not in done and node not in path:
            path.append(node)
            node = int(heads[node])
        if node in path:
            return path[path.index(node):]
        done.update(path)
    return None


class Decoder:
    def __init__(self, labels, constants):
        self.labels, self.c = labels, constants
        self.mention_moves = legal(labels["mention"])
        self.role_moves = constants["role_moves"] + legal(ROLES)
        self.span_moves = constants["span_moves"] + legal(labels["span"])
        self.name_weights = namespans.weights()

    def trees(self, out, sentences):
        """sentences: [(begin, end)]. Returns (heads, relations)."""
        heads, relations = [], []
        for begin, end in sentences:
            heads += tree(out["arc"], begin, end)
        for i, head in enumerate(heads):
            scores = self.c["relation_weight"] @ relu(out["relation_dependent"][i] + out["relation_head"][head + 1]) + self.c["relation_bias"]
            names = self.labels["relation"]
            if head >= 0:
                scores[names.index("root")] = -1e9
            relations.append("root" if head < 0 else names[int(scores.argmax())])
        return heads, relations

    def lemmas(self, out, words):
        """The form that a table of irregular words gives; else what the likeliest script makes, for a verb the likeliest that
        makes a known verb."""
        found = []
        for word, scores, tag in zip(words, out["lemma"], out["upos"].argmax(1)):
            upos = self.labels["upos"][int(tag)]
            lemma = IRREGULAR.get(f"{word.lower()} {upos}")
            if lemma is None:
                order = np.argsort(-scores, kind="stable")[:LIKELY if upos == "VERB" else 1]
                options = [apply_script(word, self.labels["lemma"][int(i)]) for i in order]
                lemma = next((option for option in options if option in VERBS), options[0])
            found.append(lemma)
        return found

    def sentences(self, out, lines):
        """lines: is the word the first of a line? Returns [(begin, end)]."""
        n = len(lines)
        ends = [i + 1 for i in range(n) if i + 1 == n or lines[i + 1] or out["end"][i, 0] > 0]
        return list(zip([0] + ends[:-1], ends))

    def names(self, out, words, heads, relations):
        """The outermost names, in order."""
        return namespans.names(self.labels, self.span_moves, out, words, heads, relations, self.name_weights)

    def roles(self, out):
        return likely_spans(out["role"], ROLES, self.role_moves, SURE)

    def all_roles(self, out, sure):
        """Those runs, and where none of them is, the runs of the best sequence: a voice counts also where its ends are unsure."""
        best = spans(tags_of(out["role"], ROLES, self.role_moves))
        return sorted(sure + [x for x in best if not any(y[0] < x[1] and x[0] < y[1] for y in sure)])

    def links(self, out, found):
        """Ties spans to cues. Returns [(cue, source or None, [content])] in the order of the cues."""
        by = lambda kind: [(b, e) for b, e, k in found if k == kind]
        cues, sources, contents = by("cue"), by("source"), by("content")
        mean = lambda name, span: out[name][span[0]:span[1]].mean(0)
        linked = []
        vectors = [mean("link_cue", cue) for cue in cues]
        for cue, vector in zip(cues, vectors):
            options = [(self._score("source", vector + self.c["no_source"]), None)]
            for source in sources:
                near = self.c["link_distance"][bucket(source[0] - cue[0])]
                options.append((self._score("source", vector + mean("link_source", source) + near), source))
            linked.append((cue, max(options, key=lambda o: o[0])[1], []))
        for content in contents:
            options = []
            for k, (cue, vector) in enumerate(zip(cues, vectors)):
                near = self.c["link_distance"][bucket(content[0] - cue[0])]
                options.append((self._score("content", vector + mean("link_content", content) + near), k))
            if options:
                linked[max(options)[1]][2].append(content)
        return [x for x in linked if x[2]]

    def _score(self, kind, vector):
        return float(relu(vector) @ self.c[f"link_{kind}_weight"] + self.c[f"link_{kind}_bias"][0])


def load(path, threads=2):
    """Opens an exported network: (session, Decoder)."""
    import base64
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(path), options)
    entries = session.get_modelmeta().custom_metadata_map
    labels = {k[7:]: v.split("\n") for k, v in entries.items() if k.startswith("labels.")}
    constants = {k[8:]: np.frombuffer(base64.b64decode(v), "<f4") for k, v in entries.items() if k.startswith("weights.")}
    constants["relation_weight"] = constants["relation_weight"].reshape(len(labels["relation"]), -1)
    constants["link_distance"] = constants["link_distance"].reshape(-1, len(constants["no_source"]))
    for name, tags in (("role_moves", ROLES), ("span_moves", labels["span"])):
        constants[name] = constants[name].reshape(len(tags), -1)
    return session, Decoder(labels, constants), Labels(labels)
