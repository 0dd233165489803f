"""Holds the running service against its openapi.yaml, with schemathesis.

check.py BOARDSNAP [EXAMPLES]: starts `BOARDSNAP serve` on an archive of its own, makes what there is to ask for, and has
schemathesis ask for all of it, rightly and wrongly. Exits with its status: 0 where it found nothing.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
NOTES = """# Checkout outage

## Timeline

- 14:02 v2.3 was deployed
- 14:19 the pool ran out

## Root cause

- the pool is small

## Actions

- [ ] Add an alert - Platform team, due 2026-01-02
  - [ ] Choose a threshold
"""


class Stay(urllib.request.HTTPRedirectHandler):
    """Follows nothing: where a form leads to is what is asked."""

    def redirect_request(self, *arguments):
        return None


opener = urllib.request.build_opener(Stay)


def ask(address, body, headers):
    request = urllib.request.Request(address, body.encode(), headers, method="POST")
    try:
        return opener.open(request, timeout=60)
    except urllib.error.HTTPError as answered:
        return answered


def post(base, path, fields, cookie=""):
    headers = {"Origin": base, "Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
    return ask(base + path, urllib.parse.urlencode(fields), headers)


def prepare(base, link):
    """Returns what schemathesis is told: a token, and ids of what is there."""
    joined = post(base, link, {"name": "Dana", "password": "correct horse battery"})
    cookie = joined.headers["Set-Cookie"].split(";")[0]
    project = post(base, "/projects", {"name": "Payments"}, cookie).headers["Location"].split("/")[-1]
    page = post(base, "/tokens", {"name": "check", "scope": "write"}, cookie).read().decode()
    token = re.search(r"bsnap_[\w-]{43}", page).group()
    made = ask(
        f"{base}/v1/tokens", '{"name": "extra", "scope": "read"}',
        {"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
    boards = []
    for _ in range(2):
        kept = ask(
            f"{base}/v1/boards?wait=30&project={project}", NOTES,
            {"Authorization": f"Bearer {token}", "Content-Type": "text/markdown"})
        if kept.status != 201:
            sys.exit(f"The notes were not read: {kept.status} {kept.read().decode()}")
        boards.append(kept.headers["Location"].split("/")[-1])
    return {"TOKEN": token, "EXTRA": json.load(made)["id"], "PROJECT": project, "BOARD": boards[0], "SPARE": boards[1]}


def main():
    program, examples = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "20"
    with tempfile.TemporaryDirectory(prefix="boardsnap-openapi-") as folder:
        service = subprocess.Popen(
            # It hands in more than any team.
            [program, "serve", "--listen", "127.0.0.1:0", "--home", f"{folder}/home", "--snap-limit", "100000"],
            stderr=subprocess.PIPE, text=True)
        try:
            base = re.search(r"http://[\d.:]+\d", service.stderr.readline()).group()
            link = re.search(r"/join/\S+", service.stderr.readline()).group()
            told = prepare(base, link)
            checked = subprocess.run(
                [
                    pathlib.Path(sys.executable).parent / "schemathesis", "--config-file", HERE / "schemathesis.toml",
                    "run", f"{base}/v1/openapi.yaml", "--url", f"{base}/v1", "--header",
                    f"Authorization: Bearer {told['TOKEN']}", "--max-examples", examples, "--continue-on-failure",
                    "--warnings", "off", "--generation-database", "none", "--seed", "1",
                ], cwd=folder, env=os.environ | told)
            return checked.returncode if service.poll() is None else 1
        finally:
            service.terminate()
            service.wait(timeout=30)


if __name__ == "__main__":
    sys.exit(main())
