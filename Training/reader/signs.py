"""The signs that the recogniser knows, as its model names them."""

from __future__ import annotations

import onnx
import torch

BLANK = 0


class Signs:
    """Texts as the numbers of the network's output columns, and back. Column 0 is the blank, the last one the space."""

    def __init__(self, model: onnx.ModelProto):
        named = {entry.key: entry.value for entry in model.metadata_props}["character"].split("\n")
        self.all = ["", *named, " "]
        self.columns = {sign: column for column, sign in enumerate(self.all) if sign}

    def encode(self, text: str) -> list[int] | None:
        """The columns of the text; `None` where it has a sign that the recogniser does not know."""
        columns = [self.columns.get(sign) for sign in text]
        return None if None in columns else columns

    def greedy(self, probabilities: torch.Tensor) -> str:
        """The text of the likeliest sign of each frame: frames × signs."""
        best = torch.unique_consecutive(probabilities.argmax(dim=1)).tolist()
        return "".join(self.all[column] for column in best if column != BLANK)
