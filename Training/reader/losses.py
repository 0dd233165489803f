"""What training makes small."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F

from batches import Batch
from network import Recogniser
from signs import BLANK

Loss = Callable[[Batch], torch.Tensor]


def from_truth(net: Recogniser, teacher: Recogniser, batch: Batch, closeness: float) -> torch.Tensor:
    """CTC on the truth; on drawn lines also how far the probabilities go from those of the network before training."""
    with torch.autocast("cpu", torch.bfloat16):
        given = net(batch.pictures).float()
    frames = torch.full((given.shape[1],), given.shape[0])
    loss = F.ctc_loss(given, batch.texts, frames, batch.lengths, BLANK, zero_infinity=True)
    if batch.drawn.any():
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            before = teacher(batch.pictures[batch.drawn]).float()
        loss = loss + closeness * apart(before, given[:, batch.drawn])
    return loss


def from_teacher(net: Recogniser, teacher: Recogniser, batch: Batch) -> torch.Tensor:
    """How far the probabilities are from the teacher's, on every line."""
    with torch.autocast("cpu", torch.bfloat16):
        with torch.no_grad():
            before = teacher(batch.pictures).float()
        return apart(before, net(batch.pictures).float())


def apart(before: torch.Tensor, given: torch.Tensor) -> torch.Tensor:
    """The mean over frames of the divergence (Kullback and Leibler's) of log probabilities `given` from those `before`."""
    return F.kl_div(given, before, reduction="none", log_target=True).sum(dim=2).mean()
