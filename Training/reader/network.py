"""The recogniser as a PyTorch module: the nodes of its ONNX graph, run one after another.

Running the graph itself, instead of a copy of it written by hand, keeps the two the same: what is trained is what ships,
and the weights go back into the graph by their names.
"""

from __future__ import annotations

import math

import numpy
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

WEIGHT_PEAK = 63
"""Weights take seven of their eight bits: on processors without integer dot products the runtime adds two products of a byte
and a weight in sixteen bits, which larger weights would overflow."""


def eight_bit_activation(values: torch.Tensor, low: float, high: float) -> torch.Tensor:
    """The values as the runtime's unsigned eight bits between `low` and `high` hold them."""
    scale = (high - low) / 255
    return torch.fake_quantize_per_tensor_affine(values.float(), scale, round(-low / scale), 0, 255)


def eight_bit_weight(weight: torch.Tensor) -> torch.Tensor:
    """The weight as signed seven bits with one scale an output channel hold it."""
    scale = weight.detach().abs().flatten(1).amax(dim=1).clamp(min=1e-8) / WEIGHT_PEAK
    zero = torch.zeros_like(scale, dtype=torch.int32)
    return torch.fake_quantize_per_channel_affine(weight, scale, zero, 0, -WEIGHT_PEAK, WEIGHT_PEAK)


def eight_bit_convolutions(graph: onnx.GraphProto) -> list[onnx.NodeProto]:
    """The convolutions that pay in eight bits: those of one pixel that widen and narrow a residual block, which are seven tenths of
    the work.

    Those over neighbours of one channel are cheap and lose most; those between two stages have nothing beside them that keeps
    what their rounding loses; those that weigh channels take one number a channel.
    """
    size = {tensor.name: list(tensor.dims) for tensor in graph.initializer}
    takers: dict[str, set[str]] = {}
    for node in graph.node:
        for name in node.input:
            takers.setdefault(name, set()).add(node.op_type)
    pointwise = [n for n in graph.node if n.op_type == "Conv" and size[n.input[1]][2:] == [1, 1]]
    return [node for node in pointwise if takers[node.output[0]] & {"Gelu", "Add"}]


class Recogniser(torch.nn.Module):
    """Log probabilities of the signs, frames × lines × signs, of pictures lines × 3 × 48 × width.

    - `ranges`: by the name of a value, the lowest and highest that the eight-bit runtime can hold; with it
      `eight_bit_convolutions` are computed as the shipped model computes them. `None`: in floats.
    - `observed`: while `observing`, the lowest and highest that each of them took and gave.
    """

    def __init__(self, graph: onnx.GraphProto):
        super().__init__()
        self.nodes = list(graph.node)
        self.input = graph.input[0].name
        self.last = [node for node in graph.node if node.op_type == "Softmax"][-1].output[0]
        self.eight_bits = {node.output[0] for node in eight_bit_convolutions(graph)}
        self.ranges: dict[str, tuple[float, float]] | None = None
        self.observing = False
        self.observed: dict[str, list[tuple[float, float]]] = {}
        self.constants: dict[str, torch.Tensor] = {}
        self.weights = torch.nn.ParameterDict()
        self.names: dict[str, str] = {}
        for tensor in graph.initializer:
            value = torch.from_numpy(numpy_helper.to_array(tensor).copy())
            if value.dtype == torch.float32 and value.numel() > 1:
                key = f"w{len(self.names)}"
                self.names[tensor.name] = key
                self.weights[key] = torch.nn.Parameter(value)
            else:
                self.constants[tensor.name] = value

    def freeze(self, convolutions: int) -> None:
        """Lets no step change the first so many convolutions."""
        for node in [node for node in self.nodes if node.op_type == "Conv"][:convolutions]:
            for name in node.input[1:]:
                self.weights[self.names[name]].requires_grad_(False)

    def write(self, graph: onnx.GraphProto) -> None:
        """Puts the trained weights back into the graph that the module was made of."""
        for tensor in graph.initializer:
            if tensor.name in self.names:
                value = self.weights[self.names[tensor.name]].detach().cpu().numpy()
                tensor.CopyFrom(numpy_helper.from_array(numpy.ascontiguousarray(value), tensor.name))

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        values: dict[str, torch.Tensor] = {self.input: pictures, **self.constants}
        for name, key in self.names.items():
            values[name] = self.weights[key]
        for node in self.nodes:
            if node.output[0] == self.last:
                logits = values[node.input[0]].reshape(len(pictures), -1, values[node.input[0]].shape[-1])
                return F.log_softmax(logits, dim=-1).transpose(0, 1)
            self.step(node, values)
        raise ValueError("the graph does not end in a softmax")

    def step(self, node: onnx.NodeProto, values: dict[str, torch.Tensor]) -> None:
        taken = [values[name] if name else None for name in node.input]
        attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
        if node.op_type == "Conv":
            values[node.output[0]] = self.convolution(node, taken, attributes)
            return
        given = OPERATORS[node.op_type](taken, attributes)
        for name, value in zip(node.output, given if isinstance(given, (list, tuple)) else [given]):
            values[name] = value

    def convolution(self, node: onnx.NodeProto, taken: list, attributes: dict) -> torch.Tensor:
        picture, weight = taken[0], taken[1]
        eight_bits = node.output[0] in self.eight_bits
        if self.observing and eight_bits:
            self.observe(node.input[0], picture)
        if self.ranges and eight_bits:
            picture = eight_bit_activation(picture, *self.ranges[node.input[0]])
            weight = eight_bit_weight(weight)
        kernel = weight.shape[2:]
        if attributes.get("auto_pad", b"NOTSET") == b"SAME_UPPER":
            picture = F.pad(picture, (0, kernel[1] - 1, 0, kernel[0] - 1))
            padding = (0, 0)
        else:
            padding = tuple(attributes.get("pads", [0, 0, 0, 0])[:2])
        given = F.conv2d(
            picture, weight, taken[2], tuple(attributes.get("strides", [1, 1])), padding, 1, attributes.get("group", 1)
        )
        if self.observing and eight_bits:
            self.observe(node.output[0], given)
        if self.ranges and eight_bits:
            given = eight_bit_activation(given, *self.ranges[node.output[0]])
        return given

    def observe(self, name: str, values: torch.Tensor) -> None:
        low, high = values.min().item(), values.max().item()
        self.observed.setdefault(name, []).append((min(low, 0), max(high, 0)))


def pooled(taken, attributes):
    kernel = attributes["kernel_shape"]
    picture = taken[0]
    if attributes.get("auto_pad", b"NOTSET") == b"SAME_UPPER":
        picture = F.pad(picture, (0, kernel[1] - 1, 0, kernel[0] - 1), value=-math.inf)
    return F.max_pool2d(picture, kernel, attributes.get("strides", [1, 1]))


def sliced(taken, attributes):
    picture, starts, ends = taken[0], taken[1].tolist(), taken[2].tolist()
    axes = taken[3].tolist() if len(taken) > 3 else range(len(starts))
    for axis, start, end in zip(axes, starts, ends):
        picture = picture.narrow(axis, start, min(end, picture.shape[axis]) - start)
    return picture


def reshaped(taken, attributes):
    shape = [taken[0].shape[i] if size == 0 else size for i, size in enumerate(taken[1].tolist())]
    return taken[0].reshape(shape)


def averaged(taken, attributes):
    return taken[0].mean(dim=list(attributes["axes"]), keepdim=bool(attributes.get("keepdims", 1)))


def squeezed(taken, attributes):
    axes = taken[1].tolist() if len(taken) > 1 else [i for i, n in enumerate(taken[0].shape) if n == 1]
    for axis in sorted(axes, reverse=True):
        taken[0] = taken[0].squeeze(axis)
    return taken[0]


OPERATORS = {
    "Add": lambda taken, _: taken[0] + taken[1],
    "Mul": lambda taken, _: taken[0] * taken[1],
    "MatMul": lambda taken, _: taken[0] @ taken[1],
    "Relu": lambda taken, _: F.relu(taken[0]),
    "Gelu": lambda taken, _: F.gelu(taken[0]),
    "QuickGelu": lambda taken, a: taken[0] * torch.sigmoid(a.get("alpha", 1.702) * taken[0]),
    "HardSigmoid": lambda taken, a: torch.clamp(taken[0] * a.get("alpha", 0.2) + a.get("beta", 0.5), 0, 1),
    "Softmax": lambda taken, a: F.softmax(taken[0], dim=a.get("axis", -1)),
    "LayerNormalization": lambda taken, a: F.layer_norm(
        taken[0], taken[1].shape, taken[1], taken[2], a.get("epsilon", 1e-5)
    ),
    "Transpose": lambda taken, a: taken[0].permute(*a["perm"]),
    "Reshape": reshaped,
    "Squeeze": squeezed,
    "Slice": sliced,
    "ReduceMean": averaged,
    "Concat": lambda taken, a: torch.cat(taken, dim=a["axis"]),
    "Split": lambda taken, a: torch.split(taken[0], taken[1].tolist(), dim=a.get("axis", 0)),
    "Shape": lambda taken, _: torch.tensor(taken[0].shape),
    "Flatten": lambda taken, a: torch.flatten(taken[0], a.get("axis", 1)),
    "MaxPool": pooled,
    "AveragePool": lambda taken, a: F.avg_pool2d(taken[0], a["kernel_shape"], a.get("strides", [1, 1])),
}
