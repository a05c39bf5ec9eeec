"""A built site: its calendars and cards as other programs read them, and what its pages say."""

import os
import zoneinfo
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import icalendar
import vobject

# The zone database of requirements.txt: that of the machine may be years old.
zoneinfo.reset_tzpath(to=[])

ROOT = Path(__file__).resolve().parents[2]
DEMO = Path(os.environ["LOTSE_SITE"])
LOTSE = os.environ["LOTSE"]
TODAY = date(2026, 12, 1)
BASE = "https://lotse.example/"


def files(site, ending):
    """Paths of files below a site, in order."""
    return sorted(p.relative_to(site).as_posix() for p in Path(site).rglob("*" + ending))


def by_language(paths):
    """Languages to the paths below them."""
    found = {}
    for path in paths:
        lang, rest = path.split("/", 1)
        found.setdefault(lang, []).append(rest)
    return found


@cache
def calendar(site, path):
    return icalendar.Calendar.from_ical((Path(site) / path).read_bytes())


@cache
def card(site, path):
    return vobject.readOne((Path(site) / path).read_bytes().decode())


class Section(HTMLParser):
    """The entries (`li`) of a section: their text, and the days that they name, by the element above each."""

    def __init__(self, id):
        super().__init__()
        self.id, self.depth, self.open, self.entries = id, 0, [], []

    def handle_starttag(self, tag, attributes):
        at = dict(attributes)
        if tag == "section":
            self.depth = 1 if at.get("id") == self.id else self.depth + (self.depth > 0)
        if not self.depth:
            return
        if tag == "li":
            self.entries.append({"text": "", "days": []})
        if tag == "time" and self.entries:
            self.entries[-1]["days"].append((self.open[-1] if self.open else "", at["datetime"]))
        if tag in ("strong", "span", "li"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.depth:
            return
        if tag in ("strong", "span", "li") and tag in self.open:
            while self.open.pop() != tag:
                pass
        if tag == "section":
            self.depth -= 1

    def handle_data(self, data):
        if self.depth and self.entries:
            self.entries[-1]["text"] += data


def section(page, id):
    """Entries of a section of a page; none if the page does not have it."""
    reader = Section(id)
    reader.feed(page)
    return reader.entries
