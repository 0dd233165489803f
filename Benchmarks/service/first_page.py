#!/usr/bin/env python3
"""Measures what a cheap phone waits for the first page of 'boardsnap serve': see README.md in the folder above.

usage: first_page.py PROGRAM CHROMIUM

PROGRAM is boardsnap as bin/setup builds it. Needs Playwright from PyPI, and Debian's Chromium. The processor is four times
slower; the network is slow 4G, 1.6 Mbit/s: with the 150 ms there and back that Lighthouse sets, and with the 562 ms that
Chromium's tools put before each answer.
"""

import argparse
import statistics
import tempfile

from measure import NOTES, Service, row
from playwright.sync_api import sync_playwright

DOWN, UP = 1.6e6 / 8 * 0.9, 750e3 / 8 * 0.9  # bytes a second
ROUNDS = 5


def load(browser, service, path, latency):
    """Bytes on the wire, and milliseconds until the page can be used, was painted and is whole."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    try:
        if service.cookie:
            name, value = service.cookie.split("=", 1)
            context.add_cookies([{"name": name, "value": value, "url": f"http://{service.place}"}])
        page = context.new_page()
        tools = context.new_cdp_session(page)
        tools.send("Network.enable")
        tools.send("Network.setCacheDisabled", {"cacheDisabled": True})
        tools.send("Network.emulateNetworkConditions", {
            "offline": False, "latency": latency, "downloadThroughput": DOWN, "uploadThroughput": UP})
        tools.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        sizes = []
        tools.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        page.goto(f"http://{service.place}{path}", wait_until="load")
        page.wait_for_timeout(500)
        times = page.evaluate("""() => {
            const way = performance.getEntriesByType('navigation')[0]
            const painted = performance.getEntriesByName('first-contentful-paint')[0]
            return [way.domInteractive, painted.startTime, way.loadEventEnd]
        }""")
        return [sum(sizes), *times]
    finally:
        context.close()


def measure(browser, service, name, path):
    for latency in (150, 562.5):
        rounds = [load(browser, service, path, latency) for _ in range(ROUNDS)]
        size, usable, painted, whole = (statistics.median(one) for one in zip(*rounds))
        row(f"{name}, {latency:.0f} ms", f"{size / 1000:.0f} kB, usable after {usable / 1000:.2f} s, painted after "
            f"{painted / 1000:.2f} s, whole after {whole / 1000:.2f} s", "60 kB, 1 s")


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("program")
    asked.add_argument("chromium")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="boardsnap-service-") as folder, sync_playwright() as playwright:
        service = Service(options.program, f"{folder}/home")
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        try:
            row("what", "measured", "goal")
            row("---", "---", "---")
            board = service.board(NOTES, "text/markdown")
            measure(browser, service, "the boards", "/")
            measure(browser, service, "a board", f"/boards/{board}")
            service.cookie = None
            measure(browser, service, "the page to sign in", "/")
        finally:
            browser.close()
            service.stop()


if __name__ == "__main__":
    main()
