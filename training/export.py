"""Writes the trained network as ONNX: python export.py OUT_DIR makes reader.onnx (float32) and reader.int8.onnx, and the same
of the network at an early step (early.pt), from which names.py learns.

The graph is built node by node, with ONNX Runtime's fused operators for BERT layers, for one window at a time.
Labels and the small weights that score pairs travel in the file's metadata.
"""
import base64
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import ATTENTION_HEADS, LAYERS, Reader
from wordpiece import SHAPES

CONTRIB = "com.microsoft"


class Graph:
    def __init__(self, state):
        self.state, self.nodes, self.weights, self.count = state, [], {}, 0

    def weight(self, name, value=None):
        if name not in self.weights:
            value = self.state[name].float().numpy() if value is None else value
            self.weights[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def add(self, op, inputs, name=None, domain="", outputs=1, **attributes):
        self.count += 1
        name = name or f"{op.lower()}_{self.count}"
        names = [name] + [""] * (outputs - 1)
        self.nodes.append(helper.make_node(op, inputs, names, name="n_" + name, domain=domain, **attributes))
        return name

    def linear(self, x, name, out=None, relu=False):
        weight = self.weight(name + ".weight_t", self.state[name + ".weight"].float().numpy().T)
        y = self.add("MatMul", [x, weight])
        y = self.add("Add", [y, self.weight(name + ".bias")], None if relu else out)
        return self.add("Relu", [y], out) if relu else y

    def skip_norm(self, x, skip, name, bias):
        return self.add("SkipLayerNormalization", [x, skip, self.weight(name + ".weight"), self.weight(name + ".bias"), self.weight(bias)],
                        domain=CONTRIB, epsilon=1e-12)


def encoder(g):
    # position, kind and look are small: one table of sums would not be; three gathers are
    words = g.add("Gather", [g.weight("encoder.words.weight"), "pieces"])
    length = g.add("Shape", ["pieces"])
    zero, one = g.weight("zero", np.array([0], np.int64)), g.weight("one", np.array([1], np.int64))
    places = g.add("Slice", [g.weight("positions_and_kind", (g.state["encoder.positions.weight"] + g.state["encoder.kind"]).float().numpy()),
                             zero, length, zero])
    looks = g.add("Gather", [g.weight("encoder.looks.weight"), "looks"])
    x = g.add("Add", [g.add("Add", [words, places]), looks])
    letters = g.add("LayerNormalization", [x, g.weight("encoder.norm.weight"), g.weight("encoder.norm.bias")], axis=-1, epsilon=1e-12)
    x = g.add("Unsqueeze", [letters, zero])
    for i in range(LAYERS):
        p = f"encoder.layers.{i}."
        join = lambda part: np.concatenate([g.state[f"{p}{n}.{part}"].float().numpy() for n in ("query", "key", "value")])
        weight = g.weight(p + "qkv.weight", join("weight").T)
        bias = g.weight(p + "qkv.bias", join("bias"))
        context = g.add("Attention", [x, weight, bias], domain=CONTRIB, num_heads=ATTENTION_HEADS)
        out = g.add("MatMul", [context, g.weight(p + "out.weight_t", g.state[p + "out.weight"].float().numpy().T)])
        x = g.skip_norm(out, x, p + "norm1", p + "out.bias")
        inner = g.add("MatMul", [x, g.weight(p + "inner.weight_t", g.state[p + "inner.weight"].float().numpy().T)])
        # not BiasGelu: the same numbers, but its loops know no AVX-512; the bias is fused into the product
        inner = g.add("Gelu", [g.add("Add", [inner, g.weight(p + "inner.bias")])])
        out = g.add("MatMul", [inner, g.weight(p + "outer.weight_t", g.state[p + "outer.weight"].float().numpy().T)])
        x = g.skip_norm(out, x, p + "norm2", p + "outer.bias")
    return letters, g.add("Squeeze", [x, zero])


def build(state, labels):
    g = Graph(state)
    letters, x = encoder(g)
    both = g.add("Add", [g.add("Gather", [x, "first"]), g.add("Gather", [x, "last"])])
    mean = g.add("Mul", [both, g.weight("half", np.array(0.5, np.float32))])
    x = g.add("Concat", [mean, g.add("Gather", [g.weight("look.weight"), "word_looks"])], axis=-1)
    pieces = [g.add("Gather", [letters, "first"]), g.add("Gather", [letters, "last"])]
    tag = g.linear(g.add("Concat", [x, *pieces], axis=-1), "tag_inner", relu=True)
    root = g.weight("root_row", state["root"].float().numpy()[None])
    rooted = g.add("Concat", [root, x], axis=0)
    outputs = {}
    for name in ("upos", "xpos", "lemma"):
        outputs[name] = (g.linear(tag, name, name), ("words", len(labels[name])))
    named = g.linear(x, "name_inner", relu=True)
    for name in ("name", "span"):
        outputs[name] = (g.linear(named, name, name), ("words", len(labels[name])))
    for name, columns in (("mention", None), ("end", 1),
                          ("relation_dependent", None), ("link_cue", None), ("link_source", None), ("link_content", None)):
        outputs[name] = (g.linear(x, name, name), ("words", columns or state[name + ".bias"].shape[0]))
    outputs["relation_head"] = (g.linear(rooted, "relation_head", "relation_head"), ("rooted", state["relation_head.bias"].shape[0]))
    outputs["role"] = (g.linear(g.linear(x, "role_inner", relu=True), "role", "role"), ("words", len(labels["role"])))
    outputs["fact"] = (g.linear(g.linear(x, "fact_inner", relu=True), "fact", "fact"), ("words", 2))
    dependent, head = g.linear(x, "dependent", relu=True), g.linear(rooted, "head", relu=True)
    middle = g.add("MatMul", [dependent, g.weight("arc_weight", state["arc"].float().numpy())])
    # arc = dependent · U · head + bias(head)
    scores = g.add("MatMul", [middle, g.add("Transpose", [head], perm=[1, 0])])
    bias = g.add("Add", [g.add("MatMul", [head, g.weight("arc_bias.weight_t", state["arc_bias.weight"].float().numpy().T)]), g.weight("arc_bias.bias")])
    outputs["arc"] = (g.add("Add", [scores, g.add("Transpose", [bias], perm=[1, 0])], "arc"), ("words", "rooted"))
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, [axis]) for n, axis in
              (("pieces", "pieces"), ("looks", "pieces"), ("first", "words"), ("last", "words"), ("word_looks", "words"))]
    outs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, list(shape)) for n, (_, shape) in outputs.items()]
    graph = helper.make_graph(g.nodes, "onrecord-reader", inputs, outs, list(g.weights.values()))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid(CONTRIB, 1)], ir_version=9)
    return model


def metadata(model, net, labels):
    entries = {f"labels.{kind}": "\n".join(names) for kind, names in labels.items()}
    for name, value in net.constants().items():
        entries[f"weights.{name}"] = base64.b64encode(value.detach().float().numpy().astype("<f4").tobytes()).decode()
    for key, value in sorted(entries.items()):
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value


def write(out, name, state, labels):
    net = Reader(labels).eval()
    net.load_state_dict(state)
    model = build(state, labels)
    metadata(model, net, labels)
    onnx.save(model, out / f"{name}.onnx")
    quantize_dynamic(out / f"{name}.onnx", out / f"{name}.int8.onnx", weight_type=QuantType.QInt8, per_channel=True,
                     op_types_to_quantize=["MatMul", "Attention", "Gather"], nodes_to_exclude=EXCLUDED,
                     extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT})
    for path in (out / f"{name}.onnx", out / f"{name}.int8.onnx"):
        print(path.name, path.stat().st_size, "bytes")


def main():
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text())
    weights = out / "reader.pt"
    state = torch.load(weights) if weights.exists() else torch.load(out / "checkpoint.pt", weights_only=False)["net"]
    write(out, "reader", state, labels)
    early = out / "early.pt"
    if early.exists():
        write(out, "early", torch.load(early), labels)


# small products whose error would cost more than their time saves
EXCLUDED = []

if __name__ == "__main__":
    main()
