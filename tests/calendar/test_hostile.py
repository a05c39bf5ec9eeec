"""Sites that nobody would write: wild titles, other zones, no address. Built here from the smallest site."""

import json
import shutil
import subprocess
import tempfile
import unittest
from datetime import timedelta
from pathlib import Path

import icalendar
import recurring_ical_events
from site_under_test import LOTSE, ROOT, TODAY, calendar, card, files
from test_calendars import check_zone

# A title has at most 120 characters.
WILD = 'A, B; C\\D \\n "E": \u202everkehrt\u202c مرحبا 👩🏽\u200d🎓 sehr lang, sehr lang'
WILD += '\nEND:VEVENT\rX-EVIL:1\u2028BEGIN:VEVENT'
SAID = " ".join(WILD.split())


class Built:
    """A site in a folder of its own, gone with the value."""

    def __init__(self, zone="Europe/Berlin", base=True):
        self.folder = tempfile.TemporaryDirectory()
        site, out = Path(self.folder.name, "site"), Path(self.folder.name, "out")
        shutil.copytree(ROOT / "tests/sites/base", site)
        settings = site / "content/site.yaml"
        text = settings.read_text() + f"timezone: {zone}\n"
        settings.write_text(text if base else text.replace("base_url: https://pruefstand.example/\n", ""))
        hours = {"place": "haus", "rrule": "FREQ=WEEKLY;BYDAY=SU", "from": "03:30", "to": "23:30"}
        hours["valid"] = {"from": "2026-06-07", "until": "2027-11-28"}
        team = {"id": "team", "title": WILD, "districts": ["rostock"], "consultation": [hours]}
        self.record(site, "teams/team.yaml", team)
        contact = {"id": "desk", "name": SAID, "role": WILD, "phones": [{"number": "+49 40 66969 100", "note": WILD}]}
        self.record(site, "contacts/desk.yaml", contact)
        done = subprocess.run([LOTSE, "build", "--quiet", "--site", site, "--out", out], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        self.out = out

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    @staticmethod
    def record(site, path, data):
        file = site / "content" / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(data))  # JSON is YAML


class Hostile(unittest.TestCase):
    def test_texts_come_back_as_they_were(self):
        site = self.enterContext(Built())
        for path in files(site.out, ".ics") + files(site.out, ".vcf"):
            data = (site.out / path).read_bytes()
            self.assertLessEqual(max(map(len, data.split(b"\r\n"))), 75)
            self.assertNotRegex(data.replace(b"\r\n", b""), rb"[\x00-\x1f\x7f]")
        cal = calendar(site.out, "de/teams/team/team.ics")
        [event] = cal.walk("VEVENT")
        self.assertEqual(event["SUMMARY"], f"Sprechzeit: {SAID}")
        self.assertNotIn("X-EVIL", event)
        found = card(site.out, "de/contacts/desk.vcf")
        self.assertEqual((found.fn.value, found.n.value.given), (SAID, SAID))
        self.assertEqual((found.title.value, found.role.value), (SAID, SAID))
        self.assertIn(SAID, found.note.value)

    def test_hours_keep_their_time_in_every_zone(self):
        for zone in ("Europe/Berlin", "America/Bogota", "America/New_York", "Australia/Lord_Howe"):
            with self.subTest(zone):
                site = self.enterContext(Built(zone))
                cal = calendar(site.out, "de/teams/team/team.ics")
                [component] = cal.walk("VTIMEZONE")
                check_zone(self, icalendar.Timezone.from_ical(component.to_ical()), zone, range(2026, 2036))
                [event] = cal.walk("VEVENT")
                found = recurring_ical_events.of(cal).between(TODAY, TODAY + timedelta(days=800))
                self.assertEqual(len(found), 52, "every Sunday until 28 November 2027, that day with it")
                self.assertEqual({f"{e['DTSTART'].dt:%a %H:%M %Z}"[:9] for e in found}, {"Sun 03:30"})
                self.assertEqual({e["DTSTART"].dt.tzinfo.key for e in found}, {zone})
                self.assertEqual(max(e["DTSTART"].dt for e in found).date().isoformat(), "2027-11-28")
                self.assertEqual(event["DTSTART"].dt.date().isoformat(), "2026-06-07")

    def test_without_an_address_files_are_whole(self):
        site = self.enterContext(Built(base=False))
        paths = files(site.out, ".ics")
        self.assertEqual(len(paths), 5, paths)
        for path in paths:
            for event in calendar(site.out, path).walk("VEVENT"):
                self.assertNotIn("@", event["UID"])
                self.assertNotIn("URL", event)
                self.assertNotIn("http", event["DESCRIPTION"])
        found = card(site.out, "de/contacts/desk.vcf")
        self.assertFalse({"url", "source"} & set(found.contents))


if __name__ == "__main__":
    unittest.main()
