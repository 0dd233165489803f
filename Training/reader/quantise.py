"""Writes the trained network as the model that ships: pointwise convolutions in eight bits, all else in floats."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import helper, numpy_helper

from network import WEIGHT_PEAK, eight_bit_convolutions

Ranges = dict[str, tuple[float, float]]


def quantised(model: onnx.ModelProto, ranges: Ranges) -> onnx.ModelProto:
    """The model with each of its eight-bit convolutions between quantisers, which the runtime then computes in integers.

    - `ranges`: the lowest and highest of every value that such a convolution takes or gives.
    """
    graph = model.graph
    weights = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    chosen = {node.output[0] for node in eight_bit_convolutions(graph)}
    nodes: list[onnx.NodeProto] = []
    added: dict[str, np.ndarray] = {}
    replaced: set[str] = set()
    taken: dict[str, str] = {}

    def constant(name: str, value: np.ndarray) -> str:
        added[name] = value
        return name

    def through_bytes(name: str, source: str, target: str) -> None:
        """`source` as bytes and back as `target`."""
        low, high = ranges[name]
        scale = constant(f"{name}.scale", np.array((high - low) / 255, np.float32))
        zero = constant(f"{name}.zero", np.array(round(-low / ((high - low) / 255)), np.uint8))
        nodes.append(helper.make_node("QuantizeLinear", [source, scale, zero], [f"{name}.bytes"]))
        nodes.append(helper.make_node("DequantizeLinear", [f"{name}.bytes", scale, zero], [target]))

    for node in graph.node:
        if node.output[0] not in chosen:
            nodes.append(node)
            continue
        value, weight, offset = node.input
        if value not in taken:
            taken[value] = f"{value}.rounded"
            through_bytes(value, value, taken[value])
        whole = weights[weight]
        scale = np.maximum(np.abs(whole).reshape(len(whole), -1).max(axis=1), 1e-8) / WEIGHT_PEAK
        rounded = np.clip(np.round(whole / scale[:, None, None, None]), -WEIGHT_PEAK, WEIGHT_PEAK).astype(np.int8)
        low, high = ranges[value]
        steps = ((high - low) / 255 * scale).astype(np.float32)
        for name, numbers, unit in (
            (weight, rounded, scale.astype(np.float32)),
            (offset, np.round(weights[offset] / steps).astype(np.int32), steps),
        ):
            zeros = constant(f"{name}.zero", np.zeros(len(unit), numbers.dtype))
            told = [constant(f"{name}.whole", numbers), constant(f"{name}.scale", unit), zeros]
            nodes.append(helper.make_node("DequantizeLinear", told, [f"{name}.rounded"], axis=0))
            replaced.add(name)
        convolution = onnx.NodeProto()
        convolution.CopyFrom(node)
        result = node.output[0]
        convolution.input[:] = [taken[value], f"{weight}.rounded", f"{offset}.rounded"]
        convolution.output[:] = [f"{result}.exact"]
        nodes.append(convolution)
        through_bytes(result, f"{result}.exact", result)
    kept = [tensor for tensor in graph.initializer if tensor.name not in replaced]
    kept += [numpy_helper.from_array(value, name) for name, value in added.items()]
    made = onnx.ModelProto()
    made.CopyFrom(model)
    del made.graph.node[:], made.graph.initializer[:], made.graph.value_info[:]
    made.graph.node.extend(nodes)
    made.graph.initializer.extend(kept)
    return made
