"""How long an editor waits: from a save to the fresh page, in a running preview and by a build of its own.

    python3 benches/preview.py LOTSE SITE [--saves N]

LOTSE is a binary (`target/release/lotse`), SITE a folder made by `cargo bench --bench site -- --generate N DIR`; it
is copied to memory-backed storage first. Each save changes one word in the title of one offer. Printed are medians
and the slowest, in milliseconds: until the browser is told, until the page is there with its new title; then a
`lotse build` after one more save, with nothing changed, and the files it wrote.
"""

import argparse
import http.client
import json
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import time


def median(values):
    values = [value * 1000 for value in values]
    return f"{statistics.median(values):.0f} (slowest {max(values):.0f})"


def title(offer, number):
    """Changes the German title of an offer; gives what it says now."""
    text = offer.read_text(encoding="utf-8")
    said = f"Zählung{number}"
    text = re.sub(r"(?m)^(\s*)(title|de): (\"?)(Zählung\d+ )?", rf"\1\2: \3{said} ", text, count=1)
    assert said in text, f"{offer} has no title that can be changed"
    offer.write_text(text, encoding="utf-8")
    return said


def preview(lotse, site, offer, saves):
    """Saves in a running preview."""
    process = subprocess.Popen(
        [lotse, "serve", "--site", site, "--port", "0"], stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    try:
        address = None
        for line in process.stderr:
            if found := re.match(r"Serving http://([^/]+)/", line):
                address = found[1]
                break
        identity = re.search(r"(?m)^id: (\w+)", offer.read_text(encoding="utf-8"))[1]
        events = http.client.HTTPConnection(address)
        events.request("GET", "/_lotse/events")
        stream = events.getresponse()
        told, seen = [], []
        for number in range(saves):
            begin = time.perf_counter()
            said = title(offer, number)
            while not stream.fp.readline().startswith(b"data: changed"):
                pass
            told.append(time.perf_counter() - begin)
            page = http.client.HTTPConnection(address)
            page.request("GET", f"/de/offers/{identity}/")
            assert said in page.getresponse().read().decode(), "the page is not the new one"
            seen.append(time.perf_counter() - begin)
            time.sleep(0.3)
        return told, seen
    finally:
        process.kill()
        process.wait()


def build(lotse, site, out):
    """Seconds and files written by a build in a process of its own."""
    begin = time.perf_counter()
    command = [lotse, "build", "--site", site, "--out", out, "--base-url", "https://lotse.example/", "--format", "json"]
    report = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return time.perf_counter() - begin, report


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("lotse")
    options.add_argument("site", type=pathlib.Path)
    options.add_argument("--saves", type=int, default=9)
    options = options.parse_args()
    storage = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=storage) as folder:
        site, out = pathlib.Path(folder, "site"), pathlib.Path(folder, "out")
        shutil.copytree(options.site, site, ignore=shutil.ignore_patterns(".lotse"))
        offers = sorted((site / "content/offers").glob("*.yaml"))
        offer = next(o for o in offers[len(offers) // 2 :] if "status: active" in o.read_text(encoding="utf-8"))
        told, seen = preview(options.lotse, site, offer, options.saves)
        print(f"{len(offers)} offers, preview: told {median(told)} ms, page {median(seen)} ms")
        cold, report = build(options.lotse, site, out)
        print(f"build from nothing: {cold:.2f} s, {report['files']} files, {report['bytes'] / 1e6:.0f} MB")
        # What has just been written is not trusted.
        time.sleep(2.2)
        build(options.lotse, site, out)
        same, _ = build(options.lotse, site, out)
        print(f"nothing changed: {same * 1000:.0f} ms")
        title(offer, options.saves)
        one, report = build(options.lotse, site, out)
        stages = ", ".join(f"{stage['stage']} {stage['ms']}" for stage in report["timings"])
        print(f"one offer changed: {one * 1000:.0f} ms, {report['written']} files written ({stages})")


main()
