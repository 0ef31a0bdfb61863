"""The reader network: one encoder (MiniLM-L6, 384 wide), many heads, over windows of several sentences."""
import torch
import torch.nn.functional as F
from torch import nn

from wordpiece import SHAPES

WIDTH, LAYERS, ATTENTION_HEADS, INNER = 384, 6, 12, 1536
LOOK = 32        # width of the embedding of a word's look, given to the heads
TAG = 256        # width of the layer that tags and lemmas share
ARC = 192        # width of head and dependent vectors
PAIR = 128       # width of relation vectors
LINK = 96        # width of the vectors that tie sources and contents to cues
DISTANCES = 18   # buckets of signed distance in words between a span and a cue
NAMED = 192      # width of the layer that heads and spans of names share
ROLES = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.out, self.inner, self.outer = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, n, _ = x.shape
        heads = lambda t: t.view(b, n, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS).transpose(1, 2)
        q, k, v = heads(self.query(x)), heads(self.key(x)), heads(self.value(x))
        context = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        context = context.transpose(1, 2).reshape(b, n, WIDTH)
        x = self.norm1(x + self.out(context))
        return self.norm2(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary=30522, dropout=0.1):
        super().__init__()
        self.words, self.positions = nn.Embedding(vocabulary, WIDTH), nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.looks = nn.Embedding(SHAPES + 1, WIDTH)
        nn.init.zeros_(self.looks.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, pieces, looks, mask):
        """Returns the pieces as they come in (for what depends on the letters alone) and as the last layer leaves them."""
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.words(pieces) + self.positions(positions) + self.kind + self.looks(looks)
        x = entering = self.norm(x)
        bias = (1.0 - mask.float())[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return entering, x

    def load(self, tensors):
        """Takes the weights of all-MiniLM-L6-v2."""
        own = {"words.weight": "embeddings.word_embeddings.weight", "positions.weight": "embeddings.position_embeddings.weight",
               "norm.weight": "embeddings.LayerNorm.weight", "norm.bias": "embeddings.LayerNorm.bias"}
        names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                 "out": "attention.output.dense", "inner": "intermediate.dense", "outer": "output.dense",
                 "norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}
        for i in range(LAYERS):
            for mine, theirs in names.items():
                for part in ("weight", "bias"):
                    own[f"layers.{i}.{mine}.{part}"] = f"encoder.layer.{i}.{theirs}.{part}"
        state = {mine: tensors[theirs] for mine, theirs in own.items()}
        state["kind"] = tensors["embeddings.token_type_embeddings.weight"][0]
        missing, unexpected = self.load_state_dict(state, strict=False)
        assert missing == ["looks.weight"] and not unexpected, (missing, unexpected)


class Reader(nn.Module):
    """labels: {"upos": [...], "xpos": [...], "lemma": [...], "relation": [...], "name": [...], "span": [...], "mention": [...]}."""

    def __init__(self, labels, dropout=0.25):
        super().__init__()
        self.encoder = Encoder()
        self.look = nn.Embedding(SHAPES + 1, LOOK)
        wide = WIDTH + LOOK
        self.dropout = nn.Dropout(dropout)
        self.end = nn.Linear(wide, 1)
        self.tag_inner = nn.Linear(wide + 2 * WIDTH, TAG)
        self.upos, self.xpos, self.lemma = (nn.Linear(TAG, len(labels[k])) for k in ("upos", "xpos", "lemma"))
        self.mention = nn.Linear(wide, len(labels["mention"]))
        self.name_inner = nn.Linear(wide, NAMED)
        self.name, self.span = (nn.Linear(NAMED, len(labels[k])) for k in ("name", "span"))
        self.dependent, self.head = nn.Linear(wide, ARC), nn.Linear(wide, ARC)
        self.arc, self.arc_bias, self.root = nn.Parameter(torch.eye(ARC) * 0.3), nn.Linear(ARC, 1), nn.Parameter(torch.zeros(wide))
        self.relation_dependent, self.relation_head = nn.Linear(wide, PAIR), nn.Linear(wide, PAIR)
        self.relation = nn.Linear(PAIR, len(labels["relation"]))
        self.role_inner, self.role = nn.Linear(wide, 256), nn.Linear(256, len(ROLES))
        self.link_cue, self.link_source, self.link_content = (nn.Linear(wide, LINK) for _ in range(3))
        self.link_distance = nn.Embedding(DISTANCES, LINK)
        self.link_source_score, self.link_content_score = nn.Linear(LINK, 1), nn.Linear(LINK, 1)
        self.no_source = nn.Parameter(torch.zeros(LINK))
        self.fact_inner, self.fact = nn.Linear(wide, 128), nn.Linear(128, 2)
        self.role_moves = nn.Parameter(torch.zeros(len(ROLES), len(ROLES)))
        self.span_moves = nn.Parameter(torch.zeros(len(labels["span"]), len(labels["span"])))

    def forward(self, pieces, looks, mask, first, last, word_looks):
        """pieces, looks, mask: [batch, pieces]; first, last (index of a word's first and last piece), word_looks: [batch, words]."""
        letters, x = self.encoder(pieces, looks, mask)
        pick = lambda of, index: torch.gather(of, 1, index.unsqueeze(-1).expand(-1, -1, WIDTH))
        letters = torch.cat([pick(letters, first), pick(letters, last)], -1)
        x = torch.cat([(pick(x, first) + pick(x, last)) * 0.5, self.look(word_looks)], -1)
        x = self.dropout(x)
        tag = self.dropout(F.relu(self.tag_inner(torch.cat([x, letters], -1))))
        named = self.dropout(F.relu(self.name_inner(x)))
        rooted = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        dependent, head = F.relu(self.dependent(x)), F.relu(self.head(rooted))
        arcs = dependent @ self.arc @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        return {
            "end": self.end(x).squeeze(-1),
            "upos": self.upos(tag), "xpos": self.xpos(tag), "lemma": self.lemma(tag),
            "arc": arcs,
            "relation_dependent": self.relation_dependent(x), "relation_head": self.relation_head(rooted),
            "name": self.name(named), "span": self.span(named), "mention": self.mention(x),
            "role": self.role(F.relu(self.role_inner(x))),
            "link_cue": self.link_cue(x), "link_source": self.link_source(x), "link_content": self.link_content(x),
            "fact": self.fact(F.relu(self.fact_inner(x))),
        }

    def constants(self):
        """The small weights that score pairs; Java and the scorer apply them to the vectors that the network gives."""
        return {
            "relation_weight": self.relation.weight, "relation_bias": self.relation.bias,
            "link_distance": self.link_distance.weight, "no_source": self.no_source,
            "link_source_weight": self.link_source_score.weight[0], "link_source_bias": self.link_source_score.bias,
            "link_content_weight": self.link_content_score.weight[0], "link_content_bias": self.link_content_score.bias,
            "role_moves": self.role_moves, "span_moves": self.span_moves,
        }


def bucket(distance):
    """Signed distance in words, from the cue to the span, in DISTANCES buckets."""
    far = abs(distance)
    size = far if far <= 2 else min(8, 1 + far.bit_length())
    return 9 + size if distance > 0 else size


def sequence_loss(scores, tags, mask, moves):
    """Negative log-likelihood of a linear-chain CRF, summed. scores: [batch, words, tags]; mask is true on words."""
    scores = scores.float()
    gold = scores.gather(2, tags.unsqueeze(-1)).squeeze(-1)
    gold = (gold * mask).sum() + (moves[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]).sum()
    columns, present = scores.unbind(1), mask.unsqueeze(-1).unbind(1)
    alpha = columns[0]
    for column, here in zip(columns[1:], present[1:]):
        alpha = torch.where(here, torch.logsumexp(alpha.unsqueeze(2) + moves, 1) + column, alpha)
    return torch.logsumexp(alpha, 1).sum() - gold
