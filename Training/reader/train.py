"""Trains the recogniser: first in floats, then as eight bits will compute it."""

from __future__ import annotations

import argparse
import copy
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from torch.utils.data import DataLoader

import people
from batches import Batch, Lines
from drawn.lines import draw_line
from losses import Loss, from_teacher, from_truth
from measure import character_error, observed_ranges
from network import Recogniser
from prune import pruned
from ship import save, shipped
from signs import Signs
from simple import simplified

HELD_BACK = 6
"""Writers whose lines no step trains on: what the weights are chosen by."""
EDGES = 19
"""So many convolutions at the start see only edges, which are the same in every hand: they stay as they are."""
FRESH_SEED = 900_000_000
"""Drawn lines from here on are only measured."""


@dataclass(frozen=True)
class Round:
    """`pace`: how large the steps are; `hands`: the share of lines by real hands; `closeness`: how much it counts to stay near
    the network before training."""

    steps: int
    pace: float
    hands: float
    closeness: float


ROUNDS = (Round(1500, 1, 0.5, 0.3), Round(1000, 0.7, 0.45, 0.4))
SHARE = 0.55
"""Of the way from the weights before training to those after, that the shipped ones go. More reads hands a little better, and what
was read well before a little worse."""
EIGHT_BITS = Round(350, 0.3, 0.5, 1)


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


def between(before: Recogniser, after: Recogniser, share: float) -> dict[str, torch.Tensor]:
    """Weights `share` of the way from one network to the other.

    Networks that were trained from one another read well all along the way, and best on what neither was trained on
    somewhere on it (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
    """
    ended = after.state_dict()
    return {name: began.lerp(ended[name], share) for name, began in before.state_dict().items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wheel", type=Path, help="of rapidocr 3.10.0")
    parser.add_argument("lines", type=Path, help="train-lines.zip")
    parser.add_argument("into", type=Path, help="the model that ships: Sources/CWeights/recogniser.onnx")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    told = parser.parse_args()
    torch.manual_seed(told.seed)
    torch.set_num_threads(told.threads)

    start = pruned(told.wheel)
    signs = Signs(start)
    simple = simplified(start)
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
    for number, now in enumerate(ROUNDS, told.seed):
        batches = endless(real, signs, number, now)
        trained(net, batches, now, lambda batch, now=now: from_truth(net, teacher, batch, now.closeness), report)
    net.load_state_dict(between(teacher, net, SHARE))
    report(f"{SHARE} of the way")

    teacher.load_state_dict(net.state_dict())
    net.ranges = observed_ranges(net, hands + fresh)
    report("in eight bits, untrained")
    batches = endless(real, signs, told.seed + len(ROUNDS), EIGHT_BITS)
    trained(net, batches, EIGHT_BITS, lambda batch: from_teacher(net, teacher, batch), report)
    model = shipped(start, simple, net.state_dict(), net.ranges)
    save(model, told.into)


def endless(real: list[people.PersonsLine], signs: Signs, seed: int, told: Round) -> Iterator[Batch]:
    """Batches, drawn in a process of their own while the network computes."""
    lines = Lines(real, signs, seed, told.hands, pixels=16 * 320)
    return iter(DataLoader(lines, batch_size=None, num_workers=1, prefetch_factor=8))


def trained(
    net: Recogniser, batches: Iterator[Batch], told: Round, loss_of: Loss, report: Callable[[str], None]
) -> None:
    """Small steps for the convolutions and larger ones for the neck and the output; ends with the mean of the weights."""
    net.freeze(EDGES)
    free = [value for value in net.parameters() if value.requires_grad]
    wide = [value for value in free if value.dim() == 4]
    other = [value for value in free if value.dim() != 4]
    groups = [{"params": wide, "top": 1.2e-4 * told.pace}, {"params": other, "top": 3e-4 * told.pace}]
    optimizer = torch.optim.AdamW(groups, lr=1e-4, weight_decay=0.002)
    kept = Kept(net, 0.995)
    losses = []
    for step in range(told.steps):
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * min(1, (step + 1) / 60) * (0.02 + 0.49 * (1 + math.cos(math.pi * step / told.steps)))
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
    report(f"after {told.steps} steps")


if __name__ == "__main__":
    main()
