#!/usr/bin/env python3
"""Measures 'boardsnap serve' as it runs on this machine, over loopback: see README.md in the folder above.

usage: measure.py PROGRAM [--snaps N] [--seconds N]

PROGRAM is boardsnap as bin/setup builds it. Needs wrk, hey and the models.
"""

import argparse
import collections
import concurrent.futures
import http.client
import json
import pathlib
import re
import signal
import statistics
import subprocess
import tempfile
import time
import urllib.parse

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "Examples"
PHOTO = EXAMPLES / "near-miss.jpg"
NOTES = """# Queue outage

## Timeline

- 14:02 the queue grew past its limit
- 14:20 the queue was drained

## Root cause

- the limit was never raised after the move

## Actions

- [ ] Alert on the length of the queue
"""
PASSWORD = "correct horse battery staple"
Answer = collections.namedtuple("Answer", "status headers body")


class Service:
    """boardsnap serve on an archive of its own, with its owner signed in."""

    def __init__(self, program, home):
        # More than a person hands in: 200 snaps come at once, and again.
        self.cookie = self.token = None
        self.command = [program, "serve", "--home", home, "--snap-limit", "100000", "--listen"]
        self.start("127.0.0.1:0")
        link = self.told(r"http://\S+(/join/\S+)")
        joined = self.ask("POST", link, form={"name": "Dana", "password": PASSWORD})
        self.cookie = joined.headers["Set-Cookie"].split(";")[0]
        made = self.ask("POST", "/projects", form={"name": "Payments"})
        self.project = made.headers["Location"].split("/")[-1]
        page = self.ask("POST", "/tokens", form={"name": "measure", "scope": "write"})
        self.token = re.search(r"bsnap_[\w-]{43}", page.body.decode()).group()

    def start(self, listen):
        self.process = subprocess.Popen([*self.command, listen], stderr=subprocess.PIPE, text=True)
        self.place = self.told(r"http://([\d.]+:\d+)")

    def told(self, pattern):
        for line in self.process.stderr:
            if found := re.search(pattern, line):
                return found.group(1)
        raise SystemExit("boardsnap serve did not start.")

    def ask(self, method, path, form=None, body=None, kind=None, **headers):
        connection = http.client.HTTPConnection(self.place, timeout=120)
        try:
            headers |= {"Origin": f"http://{self.place}"}
            if path.startswith("/v1/"):
                headers["Authorization"] = f"Bearer {self.token}"
            elif self.cookie:
                headers["Cookie"] = self.cookie
            if form:
                body, kind = urllib.parse.urlencode(form), "application/x-www-form-urlencoded"
            if kind:
                headers["Content-Type"] = kind
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def get(self, path):
        answer = self.ask("GET", path)
        if answer.status != 200:
            raise SystemExit(f"{path}: {answer.status}")
        return answer

    def hand_in(self, body, kind, **headers):
        return self.ask("POST", f"/v1/boards?project={self.project}", body=body, kind=kind, **headers)

    def board(self, body, kind):
        """Its id, once it was read."""
        job = json.loads(self.hand_in(body, kind).body)
        while not job["board"]:
            if job["state"] == "failed":
                raise SystemExit(job["detail"])
            time.sleep(0.2)
            job = json.loads(self.ask("GET", f"/v1/jobs/{job['id']}").body)
        return job["board"]

    def memory(self):
        """Of the service and of what reads beside it, in 10^6 bytes."""
        said = subprocess.run(
            ["ps", "-o", "rss=", "-p", str(self.process.pid)], capture_output=True, text=True).stdout
        reader = subprocess.run(
            ["ps", "-o", "rss=", "--ppid", str(self.process.pid)], capture_output=True, text=True).stdout
        return int(said or 0) * 1024 / 1e6, max((int(one) for one in reader.split()), default=0) * 1024 / 1e6

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        self.process.wait(timeout=120)


def row(what, measured, goal=""):
    print(f"| {what} | {measured} | {goal} |", flush=True)


def reads(service, seconds):
    board = service.board(NOTES, "text/markdown")
    shown = service.ask("POST", f"/boards/{board}/publish", form={"audience": "link"})
    page = service.get(f"/boards/{board}/publish").body.decode()
    if not (link := re.search(r"/p/[\w-]{20,}", page)):
        raise SystemExit(f"The board is not published: {shown.status}")
    address = f"http://{service.place}{link.group()}"
    said = subprocess.run(
        ["wrk", "-t1", "-c32", f"-d{seconds}s", "--latency", address], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said:
        raise SystemExit(said)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1))
    row("a published page, 32 connections", f"{rate:,.0f} requests a second", "3,000")
    paced(address, seconds)
    row("memory of the service after that", f"{service.memory()[0]:.0f} MB", "1 GB")


def paced(address, seconds, rate=1_500, connections=30):
    said = subprocess.run(
        ["hey", "-z", f"{seconds}s", "-c", str(connections), "-q", str(rate / connections), address],
        capture_output=True, text=True, check=True).stdout
    within = {share: float(found) for share, found in re.findall(r"(\d+)% in ([\d.]+) secs", said)}
    reached = float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1))
    row(f"the same, {reached:,.0f} a second", f"95 % within {within['95'] * 1000:.0f} ms, 99 % within "
        f"{within['99'] * 1000:.0f} ms", "95 % within 20 ms at 1,500")


def snaps(service, count):
    """Hands in many at once, kills the service in the middle of it, and looks at pages as somebody does meanwhile."""
    photo, kind = form_of(PHOTO)
    boards = len(all_boards(service))
    begun = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        handed = list(pool.map(lambda key: service.hand_in(
            photo, kind, **{"Idempotency-Key": f"snap-{key}"}).status, range(count)))
    if refused := [status for status in handed if status != 202]:
        raise SystemExit(f"{len(refused)} snaps were refused: {refused[0]}")
    row(f"{count} photos handed in at once", f"taken in within {time.monotonic() - begun:.0f} s")
    times, most, killed = [], (0, 0), False
    paths = ["/", "/actions", "/snap", "/search?q=queue", f"/projects/{service.project}"]
    while (kept := len(all_boards(service)) - boards) < count:
        if not killed and kept >= count * 0.3:
            service.stop(signal.SIGKILL)
            service.start(service.place)
            killed = True
        for path in paths + [f"/boards/{all_boards(service)[0]}"]:
            asked = time.monotonic()
            service.get(path)
            times.append(((time.monotonic() - asked) * 1000, path))
            time.sleep(0.2)
        most = tuple(map(max, most, service.memory()))
        if time.monotonic() - begun > 10 * count:
            raise SystemExit(f"Only {kept} of {count} were read.")
    left = len(all_boards(service)) - boards
    row("killed after a third and started again", f"{left} boards of {count}, after {time.monotonic() - begun:.0f} s", count)
    took = [one for one, _ in times]
    shares = statistics.quantiles(took, n=100)
    row(f"pages meanwhile ({len(times)})", f"half within {statistics.median(took):.0f} ms, 95 % within {shares[94]:.0f} ms, "
        f"99 % within {shares[98]:.0f} ms, longest {max(took):.0f} ms ({max(times)[1]})", "100 ms")
    row("memory meanwhile, service and reader", f"{most[0]:.0f} MB, {most[1]:.0f} MB", "bounded")


def form_of(photo):
    """As a browser sends it, and its type."""
    mark = "boardsnap-photo"
    head = f'--{mark}\r\nContent-Disposition: form-data; name="photo"; filename="board.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
    return head.encode() + photo.read_bytes() + f"\r\n--{mark}--\r\n".encode(), f"multipart/form-data; boundary={mark}"


def all_boards(service):
    found, after = [], ""
    while after is not None:
        page = json.loads(service.get(f"/v1/boards?limit=100{after and '&after=' + after}").body)
        found += [board["id"] for board in page["boards"]]
        after = page["next"]
    return found


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("program")
    asked.add_argument("--snaps", type=int, default=200)
    asked.add_argument("--seconds", type=int, default=20, help="how long pages are asked for")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="boardsnap-service-") as folder:
        service = Service(options.program, f"{folder}/home")
        try:
            row("what", "measured", "goal")
            row("---", "---", "---")
            reads(service, options.seconds)
            snaps(service, options.snaps)
        finally:
            service.stop()


if __name__ == "__main__":
    main()
