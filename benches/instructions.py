"""Instructions instead of time: what no neighbour on the machine changes.

    python3 benches/instructions.py [WORD] [--hot BINARY]

Runs each benchmark of `benches/hot.rs` (those whose name holds WORD) under `valgrind --tool=callgrind` twice, once
and eleven times, so that what is made ready before falls out: a tenth of the difference is printed, in thousands of
instructions. Needs valgrind (Debian: `valgrind`). Without `--hot` the benchmark is built first.
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
MORE = 10


def build():
    """The program of the benchmark."""
    command = ["cargo", "bench", "--bench", "hot", "--no-run", "--message-format", "json"]
    lines = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True).stdout.splitlines()
    made = [json.loads(line) for line in lines if line.startswith("{")]
    return next(m["executable"] for m in made if m.get("executable") and m["target"]["name"] == "hot")


def names(hot):
    """All benchmarks, those with arguments once for each: the leaves of the tree that `--test` prints."""
    lines = subprocess.run([hot, "--test"], check=True, capture_output=True, text=True).stdout.splitlines()
    tree = [(len(found[1]), found[2]) for line in lines if (found := re.match(r"(\W*)(\S.*)", line))]
    path = {}
    for (depth, name), (next_depth, _) in zip(tree, [*tree[1:], (0, "")]):
        path = {at: part for at, part in path.items() if at < depth} | {depth: name}
        if next_depth <= depth:
            yield "::".join(path.values())


def count(hot, name, samples):
    """Instructions of a whole run."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", hot, "--bench", "--exact"]
        sizes = ["--sample-count", str(samples), "--sample-size", "1"]
        run = subprocess.run([*command, name, *sizes], check=True, capture_output=True, text=True)
        return int(re.search(r"Collected : (\d+)", run.stderr)[1])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("word", nargs="?", default="")
    options.add_argument("--hot", help="the program, built")
    options = options.parse_args()
    if not shutil.which("valgrind"):
        sys.exit("valgrind is not there: apt-get install valgrind")
    hot = options.hot or build()
    print("| | thousand instructions |\n| --- | ---: |")
    for name in names(hot):
        if options.word in name:
            each = (count(hot, name, 1 + MORE) - count(hot, name, 1)) / MORE
            print(f"| {name} | {each / 1000:,.0f} |", flush=True)


main()
