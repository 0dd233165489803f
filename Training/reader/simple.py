"""A graph as the runtime would run it, without the names and steps of the tool that exported it."""

from __future__ import annotations

import tempfile

import onnx
import onnxruntime
from onnx import version_converter

# Fusions of the runtime that would hide a convolution from the quantiser, or that it does again when it loads the model.
LEFT_TO_THE_RUNTIME = [
    "ConvActivationFusion",
    "ConvAddActivationFusion",
    "MatmulTransposeFusion",
    "MatMulScaleFusion",
    "NchwcTransformer",
    "TransposeOptimizer",
]


def simplified(model: onnx.ModelProto) -> onnx.ModelProto:
    """The graph with batch normalisation folded and GELU, layer normalisation and swish as single nodes.

    Scales a channel, which eight-bit weights need, came with operator set 13.
    """
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    with tempfile.TemporaryDirectory() as folder:
        options.optimized_model_filepath = f"{folder}/simple.onnx"
        raised = version_converter.convert_version(model, 13).SerializeToString()
        onnxruntime.InferenceSession(
            raised, options, ["CPUExecutionProvider"], disabled_optimizers=LEFT_TO_THE_RUNTIME
        )
        return onnx.load(options.optimized_model_filepath)
