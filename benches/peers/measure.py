"""Runs of programs: how long, how much processor time, how much memory, and what they wrote."""

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Run:
    """What one run cost, and its output folder afterwards."""

    # Wall time, and processor time of all threads and child processes.
    seconds: float
    cpu: float
    # Most memory that one process held.
    peak_mb: float
    # All files, HTML files, and bytes of all.
    files: int = 0
    pages: int = 0
    mb: float = 0.0


def run(command: list[str | Path], cwd: Path, out: Path | None = None) -> Run:
    """Runs a program to its end; `out` is counted after it."""
    with tempfile.TemporaryFile() as said:
        begin = time.perf_counter()
        process = subprocess.Popen(list(map(str, command)), cwd=cwd, stdout=said, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            said.seek(0)
            raise SystemExit(f"{command[0]} failed:\n{said.read().decode(errors='replace')[-4000:]}")
    result = Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6)
    if out:
        result.files, result.pages, result.mb = count(out)
    return result


def count(folder: Path) -> tuple[int, int, float]:
    """Files, HTML files and megabytes below a folder."""
    files = pages = size = 0
    for at, _, names in os.walk(folder):
        files += len(names)
        pages += sum(name.endswith(".html") for name in names)
        size += sum(os.path.getsize(os.path.join(at, name)) for name in names)
    return files, pages, size / 1e6


def clear(folder: Path) -> Path:
    """The folder, without what stood there."""
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def median(values: list[float]) -> float:
    """The middle one."""
    return statistics.median(values)


def machine() -> dict[str, str]:
    """What one should know of the machine beside the numbers."""
    processor = next(
        (line.split(":", 1)[1].strip() for line in lines("/proc/cpuinfo") if line.startswith("model name")), "unknown"
    )
    memory = next((int(line.split()[1]) / 1e6 for line in lines("/proc/meminfo") if line.startswith("MemTotal")), 0)
    return {
        "processor": processor,
        "cores": str(len(os.sched_getaffinity(0))),
        "memory": f"{memory:.0f} GB",
        "system": f"{os.uname().sysname} {os.uname().release}",
        "load": load(),
    }


def load() -> str:
    """Processes that wanted to run, on average over 1, 5 and 15 minutes."""
    return " ".join(f"{value:.1f}" for value in os.getloadavg())


def lines(path: str) -> list[str]:
    """Lines of a file of the system; none where it has no such file."""
    try:
        return Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
