"""Learns how an article stands to a claim: training/stance.py FEATURES LEXICONS

FEATURES  what `onrecord eval stance DIR --features FEATURES` wrote: claim, article, bearing, and the values that Java computed
LEXICONS  the folder that the four tables of weights are written to: core/src/main/resources/lexicons

Two models. Whether a pair is about the same: a logistic regression over what it shares, and the squares. How each text puts its
story, as so (FOR), as not so (AGAINST) or as what others say (OBSERVING): nobody has annotated that, but it explains the bearings of a
story's pairs almost without rest, so it is a hidden variable of a softmax for claims and one for articles, learnt from the likelihood
of the bearings. One thread, no chance: the same features give the same weights. Prints scores on folds by story, in which neither
headline nor article nor story of a tested pair was seen. Takes some ten minutes.
"""
import collections
import sys

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)

BEARINGS = ["agree", "disagree", "discuss", "unrelated"]
ATTITUDES = ["FOR", "AGAINST", "OBSERVING"]
SHARED = 14  # the features of a pair come first, then those of the claim, then those of the article
FARTHEST = 3.0  # deviations; as in Weighting.java
RELATED = 0.4  # as in StanceJudge.java
REFUTING = {"claim/refute", "claim/deny", "claim/nope", "claim/negated"}  # what AGAINST begins with, so that it means against
REFUTING_ARTICLES = {"lead/refute", "all/refute", "any/refute", "end/refute"}
CLAIM_PENALTY, ARTICLE_PENALTY, BEARING_PENALTY, RELATED_PENALTY = 0.003, 0.03, 0.05, 1e-4
STORY_DAMPING = 0.5  # a story of n pairs weighs as the root of n: one story has 473 of them
BALANCE = 0.25  # how far rarer bearings are raised: 0 not at all, 1 all weigh the same
HEAD = "# Written by training/stance.py from the part of FNC-1 that the project has (no licence stated); no word of its texts is in it.\n"


class Pairs:
    def __init__(self, file):
        rows = [line.rstrip("\n").split("\t") for line in open(file, encoding="utf-8")]
        self.names = rows[0][3:]
        self.claims, self.articles = [r[0] for r in rows[1:]], ["body " + r[1] for r in rows[1:]]
        self.bearings = torch.tensor([BEARINGS.index(r[2]) for r in rows[1:]])
        self.values = torch.tensor([[float(v) for v in r[3:]] for r in rows[1:]])
        of_claims = sum(name.startswith("claim/") for name in self.names)
        self.columns = {"shared": slice(0, SHARED), "claim": slice(SHARED, SHARED + of_claims), "article": slice(SHARED + of_claims, None)}
        self.story = self._stories()

    def _stories(self):
        """Text to story: what related pairs tie together."""
        parent = {}

        def top(text):
            parent.setdefault(text, text)
            while parent[text] != text:
                text = parent[text]
            return text

        for claim, article, bearing in zip(self.claims, self.articles, self.bearings.tolist()):
            claim, article = top(claim), top(article)
            if bearing < 3:
                parent[max(claim, article)] = min(claim, article)
        return {text: top(text) for text in list(parent)}

    def folds(self, count, seed):
        """Text to fold: whole stories, the largest first, each into the fold that is smallest so far; another seed, other ties."""
        sizes = collections.Counter(self.story[a] for a, b in zip(self.articles, self.bearings.tolist()) if b < 3)
        filled, fold = [0.0] * count, {}
        order = sorted(set(self.story.values()), key=lambda s: (-(sizes[s] // (1 + 20 * seed)), s[::-1] if seed else s))
        for story in order:
            fold[story] = min(range(count), key=lambda i: filled[i])
            filled[fold[story]] += sizes[story] + 0.5
        return {text: fold[story] for text, story in self.story.items()}


def measure(values, texts, deviation_floor):
    """Mean and deviation over distinct texts."""
    first = list({text: i for i, text in reversed(list(enumerate(texts)))}.values())
    return values[first].mean(0), values[first].std(0, unbiased=False) + deviation_floor


def measured(values, scale):
    return ((values - scale[0]) / scale[1]).clamp(-FARTHEST, FARTHEST)


def minimise(parameters, loss, steps):
    optimiser = torch.optim.LBFGS(parameters, max_iter=steps, line_search_fn="strong_wolfe", history_size=20)

    def closure():
        optimiser.zero_grad()
        value = loss()
        value.backward()
        return value

    optimiser.step(closure)
    return [p.detach() for p in parameters]


class Relatedness:
    def __init__(self, pairs, train):
        values = pairs.values[train][:, pairs.columns["shared"]]
        self.scale = values.mean(0), values.std(0, unbiased=False) + 1e-3
        z = measured(values, self.scale)
        z, y = torch.cat([z, z * z], 1), (pairs.bearings[train] < 3).double()
        weight, bias = torch.zeros(z.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)
        loss = lambda: F.binary_cross_entropy_with_logits(z @ weight + bias, y) + RELATED_PENALTY * (weight**2).sum()
        self.weight, self.bias = minimise([weight, bias], loss, 150)

    def __call__(self, pairs, rows):
        z = measured(pairs.values[rows][:, pairs.columns["shared"]], self.scale)
        return torch.sigmoid(torch.cat([z, z * z], 1) @ self.weight + self.bias)


class Attitudes:
    """log P(bearing | claim, article) = log sum over attitudes i, j of P(i | claim) P(j | article) P(bearing | i, j)."""

    def __init__(self, pairs, train, steps=60):
        train = train[pairs.bearings[train] < 3]
        y = pairs.bearings[train]
        part = lambda which: pairs.values[train][:, pairs.columns[which]]
        self.scales = {
            "claim": measure(part("claim"), [pairs.claims[i] for i in train.tolist()], 1e-2),
            "article": measure(part("article"), [pairs.articles[i] for i in train.tolist()], 1e-2),
        }
        claims, articles = measured(part("claim"), self.scales["claim"]), measured(part("article"), self.scales["article"])
        stories = [pairs.story[pairs.articles[i]] for i in train.tolist()]
        sizes = collections.Counter(stories)
        weights = torch.tensor([sizes[s] ** -STORY_DAMPING for s in stories])
        classes = torch.stack([weights[y == c].sum() for c in range(3)])
        weights = weights * ((classes.sum() / 3 / classes) ** BALANCE)[y]
        begin = torch.zeros(3, 3, 3)
        for i in range(3):
            for j in range(3):
                begin[i, j, 2 if 2 in (i, j) else 0 if i == j else 1] = 3.0
        claim, article = torch.zeros(claims.shape[1], 3), torch.zeros(articles.shape[1], 3)
        names = {which: pairs.names[pairs.columns[which]] for which in ("claim", "article")}
        claim[[i for i, n in enumerate(names["claim"]) if n in REFUTING], 1] = 0.3
        article[[i for i, n in enumerate(names["article"]) if n in REFUTING_ARTICLES], 1] = 0.3
        biases = [torch.tensor([0.7, -0.7, 0.0]) for _ in range(2)]
        parameters = [p.requires_grad_() for p in (claim, biases[0], article, biases[1], begin.clone())]

        def loss():
            logs = joint(claims @ parameters[0] + parameters[1], articles @ parameters[2] + parameters[3], parameters[4])
            fit = -(weights * logs.gather(1, y[:, None])[:, 0]).sum() / weights.sum()
            penalty = CLAIM_PENALTY * (parameters[0] ** 2).sum() + ARTICLE_PENALTY * (parameters[2] ** 2).sum()
            return fit + penalty + BEARING_PENALTY * ((parameters[4] - begin) ** 2).mean()

        self.claim, self.claim_bias, self.article, self.article_bias, self.bearing = minimise(parameters, loss, steps)

    def __call__(self, pairs, rows):
        z = {which: measured(pairs.values[rows][:, pairs.columns[which]], self.scales[which]) for which in ("claim", "article")}
        return joint(z["claim"] @ self.claim + self.claim_bias, z["article"] @ self.article + self.article_bias, self.bearing).exp()


def joint(claims, articles, bearing):
    claims, articles = torch.log_softmax(claims, 1), torch.log_softmax(articles, 1)
    both = (claims[:, :, None] + articles[:, None, :])[..., None] + torch.log_softmax(bearing, 2)
    return both.flatten(1, 2).logsumexp(1)


def decide(related, rest, threshold=RELATED):
    return torch.where(related >= threshold, rest.argmax(1), 3)


def scores(gold, found, weights):
    f1 = []
    for c in range(4):
        right = weights[(gold == c) & (found == c)].sum()
        f1.append(float(2 * right / (weights[gold == c].sum() + weights[found == c].sum()).clamp(min=1e-9)))
    return f1


def show(name, f1):
    figures = ", ".join(f"{b} {100 * f:.1f}" for b, f in zip(BEARINGS, f1))
    print(f"{name}: macro-F1 {100 * sum(f1) / 4:.1f} ({figures})", flush=True)


def cross_validate(pairs, name, fold_of_claim, fold_of_article, count):
    """Tests pairs whose claim and article are both of the fold, on what was learnt from pairs of which neither is."""
    of_claim = torch.tensor([fold_of_claim[c] for c in pairs.claims])
    of_article = torch.tensor([fold_of_article[a] for a in pairs.articles])
    tested = of_article == of_claim
    related, rest = torch.zeros(len(tested)), torch.zeros(len(tested), 3)
    for fold in range(count):
        train = ((of_claim != fold) & (of_article != fold)).nonzero()[:, 0]
        test = (tested & (of_claim == fold)).nonzero()[:, 0]
        related[test], rest[test] = Relatedness(pairs, train)(pairs, test), Attitudes(pairs, train)(pairs, test)
    gold, found = pairs.bearings[tested], decide(related, rest)[tested]
    # pairs across folds, nearly all unrelated, are left out: those that remain stand for them, so that they are as frequent as in the whole
    share = (pairs.bearings == 3).sum() / (pairs.bearings < 3).sum()
    weights = torch.where(gold == 3, share * (gold < 3).sum() / (gold == 3).sum(), 1.0).double()
    show(f"{name}, {count} folds, {int(tested.sum())} pairs", scores(gold, found, weights))


def write(pairs, relatedness, attitudes, folder):
    def table(name, what, columns, names, scale, weights, bias):
        rows = {n: [scale[0][i], scale[1][i], *weights[i]] for i, n in enumerate(names)}
        rows["always"] = [torch.tensor(0.0), torch.tensor(1.0), *bias]
        lines = [n + "\t" + "\t".join(f"{float(v):.5g}" for v in rows[n]) + "\n" for n in sorted(rows)]
        head = f"# What: {what}\n# Source: learnt; see the next line. Licence: Apache-2.0.\n" + HEAD
        open(f"{folder}/{name}", "w", encoding="utf-8").write(head + f"# feature\tmean\tdeviation\t{columns}\n" + "".join(lines))

    names = {which: pairs.names[pairs.columns[which]] for which in pairs.columns}
    table("relatedness-weights.tsv", "how much each thing that a claim and an article share speaks for their being about the same.",
          "weight\tweight of its square", names["shared"], relatedness.scale,
          relatedness.weight.view(2, -1).T, [relatedness.bias[0], torch.tensor(0.0)])
    for which, weight, bias in (("claim", attitudes.claim, attitudes.claim_bias), ("article", attitudes.article, attitudes.article_bias)):
        table(f"{which}-attitude-weights.tsv", f"how much each sign in {'an article' if which == 'article' else 'a claim'} speaks for its putting its story so.",
              "for\tagainst\tobserving", names[which], attitudes.scales[which], weight, bias)
    with open(f"{folder}/bearing-weights.tsv", "w", encoding="utf-8") as file:
        file.write("# What: how likely claim and article agree, disagree and discuss, by how the claim and the article put the story.\n"
                   "# Source: learnt; see the next line. Licence: Apache-2.0.\n" + HEAD + "# claim/article\tagree\tdisagree\tdiscuss\n")
        likely = torch.softmax(attitudes.bearing, 2)
        rows = {f"{a}/{b}": likely[i, j] for i, a in enumerate(ATTITUDES) for j, b in enumerate(ATTITUDES)}
        file.writelines(f"{n}\t" + "\t".join(f"{float(v):.5g}" for v in rows[n]) + "\n" for n in sorted(rows))


def main(features, folder):
    pairs = Pairs(features)
    print(f"{len(pairs.claims)} pairs, {len(set(pairs.story.values()))} stories, {len(pairs.names)} features", flush=True)
    everything = torch.arange(len(pairs.claims))
    relatedness, attitudes = Relatedness(pairs, everything), Attitudes(pairs, everything)
    write(pairs, relatedness, attitudes, folder)
    own = decide(relatedness(pairs, everything), attitudes(pairs, everything))
    show("as shipped, on what it has learnt from", scores(pairs.bearings, own, torch.ones(len(own)).double()))
    for seed, count in ((0, 5), (1, 10)):
        fold = pairs.folds(count, seed)
        cross_validate(pairs, f"stories unseen, split {seed + 1}", fold, fold, count)


if __name__ == "__main__":
    main(*sys.argv[1:])
