"""Makes the detector that ships: PP-OCRv6's, with its weights as half floats. `make.py WHEEL INTO`"""

from __future__ import annotations

import argparse
import zipfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from simple import simplified

MEMBER = "rapidocr/models/PP-OCRv6_det_small.onnx"
NAME = "BoardSnap detector 1 (PP-OCRv6 small, half floats)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wheel", type=Path, help="of rapidocr 3.10.0")
    parser.add_argument("into", type=Path, help="the model that ships: Sources/CWeights/detector.onnx")
    told = parser.parse_args()
    with zipfile.ZipFile(told.wheel) as package:
        model = simplified(onnx.load_from_string(package.read(MEMBER)))
    halve(model.graph)
    helper.set_model_props(model, {"name": NAME})
    model.producer_name = "BoardSnap"
    told.into.write_bytes(model.SerializeToString(deterministic=True))


def halve(graph: onnx.GraphProto) -> None:
    """Keeps the weights of convolutions as half floats. The runtime turns them into floats once, when it opens the model."""
    convolutions = {node.input[1] for node in graph.node if node.op_type == "Conv"}
    casts = []
    for tensor in graph.initializer:
        if tensor.name in convolutions:
            whole = tensor.name
            half = numpy_helper.to_array(tensor).astype(np.float16)
            tensor.CopyFrom(numpy_helper.from_array(half, f"{whole}.half"))
            casts.append(helper.make_node("Cast", [f"{whole}.half"], [whole], to=TensorProto.FLOAT))
    nodes = list(graph.node)
    del graph.node[:], graph.value_info[:]
    graph.node.extend(casts + nodes)


if __name__ == "__main__":
    main()
