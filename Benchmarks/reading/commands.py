"""Runs the two readers: many photos in one process, or one photo as a whole command."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
RAPIDOCR = [sys.executable, str(HERE / "rapidocr_read.py")]
RAPIDOCR_COMMAND = [str(Path(sys.executable).with_name("rapidocr")), "-img"]


class Failed(Exception):
    pass


def read(command, photos, say):
    """What `command` reads on each photo. The first photo is read twice, so that nothing is timed cold."""
    given = [str(photo.path) for photo in [photos[0], *photos]]
    process = subprocess.Popen([*command, *given], stdout=subprocess.PIPE, text=True)
    results = []
    for line in process.stdout:
        results.append(json.loads(line))
        say(f"{len(results) - 1} of {len(photos)}")
    if process.wait() != 0:
        raise Failed(f"{' '.join(command)} ended with status {process.returncode} after {len(results)} photos")
    if [result["photo"] for result in results] != given:
        raise Failed(f"{' '.join(command)} did not answer for each photo in the order given")
    return results[1:]


def timed(command):
    """Wall time in seconds and peak memory in megabytes (10^6 bytes) of a whole command, output thrown away.

    Linux counts what the starting process holds as the started one's memory, so this process has to stay small: it
    imports no reader."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed(f"{' '.join(command)} ended with status {process.returncode}")
    return time.perf_counter() - start, usage.ru_maxrss * 1024 / 1e6
