"""Trains the recogniser: first in floats, then as eight bits will compute it."""

from __future__ import annotations

import argparse
import copy
import math
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader

import people
from batches import HEIGHT, Batch, Lines, natural_width, network_picture
from drawn.lines import draw_line
from network import Recogniser, simplified
from ship import save, shipped
from signs import BLANK, Signs

HELD_BACK = 6
"""Writers whose lines no step trains on: what the weights are chosen by."""
EDGES = 19
"""So many convolutions at the start see only edges, which are the same in every hand: they stay as they are."""
FRESH_SEED = 900_000_000
"""Drawn lines from here on are only measured."""


class Kept:
    """The running mean of the weights, which reads better than any one step's."""

    def __init__(self, net: Recogniser, keep: float):
        self.keep = keep
        self.mean = {name: value.detach().clone() for name, value in net.named_parameters()}

    def follow(self, net: Recogniser, step: int) -> None:
        keep = min(self.keep, (1 + step) / (10 + step))
        for name, value in net.named_parameters():
            if value.requires_grad:
                self.mean[name].lerp_(value.detach(), 1 - keep)

    def put(self, net: Recogniser) -> None:
        with torch.no_grad():
            for name, value in net.named_parameters():
                value.copy_(self.mean[name])


def edits(a: str, b: str) -> int:
    """Levenshtein's distance."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        above, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (x != y))
    return row[-1]


def character_error(net: Recogniser, signs: Signs, lines: list[tuple[np.ndarray, str]]) -> float:
    wrong = 0
    with torch.no_grad():
        for picture, text in lines:
            width = max(16, round(natural_width(picture)))
            taken = torch.from_numpy(network_picture(picture, width))[None]
            wrong += edits(signs.greedy(net(taken)[:, 0]), text)
    return wrong / sum(len(text) for _, text in lines)


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
    with torch.no_grad():
        before = teacher(batch.pictures)
    return apart(before, net(batch.pictures))


def apart(before: torch.Tensor, given: torch.Tensor) -> torch.Tensor:
    """The mean over frames of the divergence (Kullback and Leibler's) of log probabilities `given` from those `before`."""
    return F.kl_div(given, before, reduction="none", log_target=True).sum(dim=2).mean()


def between(before: Recogniser, after: Recogniser, share: float) -> dict[str, torch.Tensor]:
    """Weights `share` of the way from one network to the other.

    Networks that were trained from one another read well all along the way, and best on what neither was trained on
    somewhere on it (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
    """
    ended = after.state_dict()
    return {name: began.lerp(ended[name], share) for name, began in before.state_dict().items()}


def observed_ranges(net: Recogniser, lines: list[tuple[np.ndarray, str]]) -> dict[str, tuple[float, float]]:
    """What each eight-bit value must be able to hold: what nine of ten lines need; the last tenth would coarsen all others."""
    net.observing, net.observed = True, {}
    with torch.no_grad():
        for picture, _ in lines:
            net(torch.from_numpy(network_picture(picture, max(16, round(natural_width(picture)))))[None])
    net.observing = False
    return {
        name: (float(np.quantile([low for low, _ in seen], 0.1)), float(np.quantile([high for _, high in seen], 0.9)))
        for name, seen in net.observed.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="the pruned recogniser to start from")
    parser.add_argument("lines", type=Path, help="train-lines.zip")
    parser.add_argument("into", type=Path, help="folder for what is made")
    parser.add_argument("--steps", type=int, default=1500, help="of training in floats")
    parser.add_argument("--share", type=float, default=0.6, help="of the way to the trained weights that is gone")
    parser.add_argument("--eight-bit-steps", type=int, default=400)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    told = parser.parse_args()
    torch.manual_seed(told.seed)
    torch.set_num_threads(told.threads)
    told.into.mkdir(parents=True, exist_ok=True)

    signs = Signs(onnx.load(told.model))
    simple = simplified(told.model, told.into / "simple.onnx")
    net, teacher = Recogniser(simple.graph), Recogniser(simple.graph)
    every = people.read(told.lines)
    writers = sorted({line.writer for line in every})
    held = set(writers[-HELD_BACK:])
    real = [line for line in every if line.writer not in held]
    hands = [(line.pixels(), line.text) for line in every if line.writer in held][::6]
    fresh = [draw_line(FRESH_SEED + number) for number in range(120)]
    fresh = [(picture, text) for picture, text in fresh if signs.encode(text)]

    def report(when: str) -> None:
        print(f"{when}: hands {character_error(net, signs, hands):.4f} drawn {character_error(net, signs, fresh):.4f}", flush=True)

    report("before")
    lines = Lines(real, signs, told.seed, hands=0.5, pixels=16 * 320)
    batches = iter(DataLoader(lines, batch_size=None, num_workers=1, prefetch_factor=8))
    trained(net, batches, told.steps, 1.0, lambda batch: from_truth(net, teacher, batch, 0.3), report)
    torch.save(net.state_dict(), told.into / "floats.pt")
    net.load_state_dict(between(teacher, net, told.share))
    report(f"{told.share} of the way")

    teacher.load_state_dict(net.state_dict())
    net.ranges = observed_ranges(net, hands + fresh)
    report("in eight bits, untrained")
    trained(net, batches, told.eight_bit_steps, 0.3, lambda batch: from_teacher(net, teacher, batch), report)
    model = shipped(onnx.load(told.model), simple, net.state_dict(), net.ranges)
    save(model, told.into / "recogniser.onnx")


def trained(
    net: Recogniser, batches: Iterator[Batch], steps: int, pace: float, loss_of: Loss, report: Callable[[str], None]
) -> None:
    """Small steps for the convolutions and larger ones for the neck and the output; ends with the mean of the weights."""
    net.freeze(EDGES)
    free = [value for value in net.parameters() if value.requires_grad]
    wide = [value for value in free if value.dim() == 4]
    other = [value for value in free if value.dim() != 4]
    groups = [{"params": wide, "top": 1.2e-4 * pace}, {"params": other, "top": 3e-4 * pace}]
    optimizer = torch.optim.AdamW(groups, lr=1e-4, weight_decay=0.002)
    kept = Kept(net, 0.995)
    losses = []
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * min(1, (step + 1) / 60) * (0.02 + 0.49 * (1 + math.cos(math.pi * step / steps)))
        loss = loss_of(next(batches))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(free, 2)
        optimizer.step()
        kept.follow(net, step)
        losses.append(loss.item())
        if step % 50 == 49:
            print(f"{time.strftime('%H:%M:%S')} step {step + 1} loss {np.mean(losses[-50:]):.3f}", flush=True)
        if step % 300 == 299:
            now = copy.deepcopy(net.state_dict())
            kept.put(net)
            report(f"step {step + 1}")
            net.load_state_dict(now)
    kept.put(net)
    report(f"after {steps} steps")


if __name__ == "__main__":
    main()
