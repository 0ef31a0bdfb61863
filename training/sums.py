"""Writes the probe that tells whether a processor cuts 8-bit sums: python sums.py FILE

Sixteen products of the greatest activation (255, given at run time) and the greatest weight (127, in the file) make 518,160.
Where ONNX Runtime adds pairs of products in 16 bits, less comes out.
"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SIZE = 16

weights = numpy_helper.from_array(np.full((SIZE, SIZE), 127, np.int8), "weights")
graph = helper.make_graph(
    [helper.make_node("MatMulInteger", ["activations", "weights"], ["sums"])], "sums",
    [helper.make_tensor_value_info("activations", TensorProto.UINT8, [SIZE, SIZE])],
    [helper.make_tensor_value_info("sums", TensorProto.INT32, [SIZE, SIZE])], [weights])
onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), sys.argv[1])
