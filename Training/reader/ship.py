"""Writes the model that ships out of what was trained."""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from onnx import helper

from network import Recogniser
from quantise import Ranges, quantised

NAME = "BoardSnap recogniser 1 (PP-OCRv6 small, trained on hands, eight bits)"


def shipped(start: onnx.ModelProto, simple: onnx.ModelProto, weights: dict[str, torch.Tensor], ranges: Ranges) -> onnx.ModelProto:
    """The simplified graph with the trained weights, in eight bits, with the alphabet of the model that training started from."""
    net = Recogniser(simple.graph)
    net.load_state_dict(weights)
    net.write(simple.graph)
    model = quantised(simple, ranges)
    alphabet = {entry.key: entry.value for entry in start.metadata_props}["character"]
    helper.set_model_props(model, {"character": alphabet, "name": NAME})
    model.producer_name = "BoardSnap"
    return model


def save(model: onnx.ModelProto, into: Path) -> None:
    into.write_bytes(model.SerializeToString(deterministic=True))
