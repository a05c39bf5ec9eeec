"""Calendars (RFC 5545), read and unrolled by programs that Lotse did not write."""

import html
import re
import unittest
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from site_under_test import BASE, DEMO, TODAY, by_language, calendar, files, section

PATHS = files(DEMO, ".ics")
GERMAN = [p for p in PATHS if p.startswith("de/")]


def events(path):
    return calendar(DEMO, path).walk("VEVENT")


def page_of(path):
    """The page in whose folder a calendar stands."""
    return (DEMO / path).parent.joinpath("index.html").read_text()


def days(path, event, count):
    """The first days of an event from today on, unrolled by another program."""
    alone = icalendar.Calendar()
    for part in [*calendar(DEMO, path).walk("VTIMEZONE"), event]:
        alone.add_component(part)
    found = recurring_ical_events.of(alone).between(TODAY, TODAY + timedelta(days=800))
    return sorted(found, key=lambda e: str(e["DTSTART"].dt))[:count]


def as_day(value):
    return value.date() if isinstance(value, datetime) else value


class Bytes(unittest.TestCase):
    def test_lines_are_folded_and_ended_as_the_standard_says(self):
        self.assertGreater(len(PATHS), 500)
        for path in PATHS:
            data = (DEMO / path).read_bytes()
            with self.subTest(path):
                self.assertTrue(data.endswith(b"END:VCALENDAR\r\n"))
                self.assertNotRegex(data.replace(b"\r\n", b""), rb"[\x00-\x1f\x7f]")
                for line in data.split(b"\r\n"):
                    self.assertLessEqual(len(line), 75)
                    line.decode()  # no character is cut in two


class Content(unittest.TestCase):
    def test_every_file_is_a_calendar(self):
        for path in PATHS:
            with self.subTest(path):
                cal = calendar(DEMO, path)
                self.assertEqual((cal["VERSION"], cal["PRODID"]), ("2.0", "-//Lotse//Lotse//EN"))
                self.assertNotIn("METHOD", cal)
                self.assertEqual([e for c in cal.walk() for e in c.errors], [])
                self.assertTrue(events(path))
                for event in events(path):
                    self.check(event)

    def check(self, event):
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "URL"):
            self.assertIn(name, event)
        self.assertEqual(str(event["DTSTAMP"].dt.tzinfo), "UTC")
        start = event["DTSTART"].dt
        if "DTEND" in event:
            self.assertEqual(type(start), type(event["DTEND"].dt))
            self.assertGreater(event["DTEND"].dt, start)
        if "RRULE" in event:
            until = event["RRULE"].get("UNTIL", [None])[0]
            # UNTIL is a day for days and a moment in UTC for moments.
            self.assertTrue(until is None or isinstance(until, datetime) == isinstance(start, datetime))
            self.assertNotIn("COUNT", event["RRULE"])

    def test_an_event_is_the_same_in_every_language_and_calendar(self):
        by_lang = {}
        for lang, rest in by_language(PATHS).items():
            by_lang[lang] = {}
            for path in rest:
                uids = [str(e["UID"]) for e in events(f"{lang}/{path}")]
                self.assertEqual(len(uids), len(set(uids)), path)
                by_lang[lang][path] = uids
                for event in events(f"{lang}/{path}"):
                    known = by_lang.setdefault("moments", {}).setdefault(str(event["UID"]), event["DTSTART"].dt)
                    self.assertEqual(known, event["DTSTART"].dt, event["UID"])
        by_lang.pop("moments")
        self.assertEqual(len(by_lang), 5)
        for lang, found in by_lang.items():
            self.assertEqual(found, by_lang["de"], lang)

    def test_texts_are_in_the_language_of_their_page(self):
        for path in PATHS:
            lang = path.split("/")[0]
            for event in events(path):
                with self.subTest(path, uid=event["UID"]):
                    self.assertEqual(event["DESCRIPTION"].params["LANGUAGE"], lang)
                    self.assertIn(event["SUMMARY"].params["LANGUAGE"], (lang, "de"))
                    page = DEMO / event["URL"].removeprefix(BASE) / "index.html"
                    title = re.search(r"<h1>(.*?)</h1>", page.read_text(), re.S)[1]
                    title = html.unescape(re.sub(r"<[^>]*>", "", title)).strip()
                    self.assertTrue(event["SUMMARY"].endswith(title), (event["SUMMARY"], title))
                    self.assertIn(str(event["URL"]), event["DESCRIPTION"])
                    # The same in the other languages, for those to whom one shows it.
                    for other in {"de", "uk", "ar", "ru", "en"} - {lang}:
                        rest = event["URL"].removeprefix(f"{BASE}{lang}/")
                        if other == "de":
                            self.assertIn(f"\n{BASE}{other}/{rest}", event["DESCRIPTION"])
                    self.assertNotRegex(event["DESCRIPTION"], "[\u2066-\u2069]")

    def test_a_feed_has_a_name_and_says_when_to_look_again(self):
        feeds = [p for p in PATHS if p.endswith("/calendar.ics")]
        self.assertGreater(len(feeds), 50)
        for path in feeds:
            cal = calendar(DEMO, path)
            self.assertEqual(cal["NAME"], cal["X-WR-CALNAME"])
            self.assertEqual(cal["REFRESH-INTERVAL"].dt, timedelta(days=1))
            self.assertEqual(cal["SOURCE"], BASE + path)
            self.assertIn('type=text/calendar', page_of(path))

    def test_every_page_leads_to_its_calendar(self):
        for path in PATHS:
            self.assertIn(path, page_of(path))


class Zones(unittest.TestCase):
    def test_the_zone_is_that_of_the_database(self):
        seen = set()
        for path in PATHS:
            zones = calendar(DEMO, path).walk("VTIMEZONE")
            named = {e["DTSTART"].params["TZID"] for e in events(path) if "TZID" in e["DTSTART"].params}
            self.assertEqual(named, {str(z["TZID"]) for z in zones}, path)
            for zone in zones:
                seen.add(zone.to_ical())
        self.assertEqual(len(seen), 1)
        check_zone(self, icalendar.Timezone.from_ical(seen.pop()), "Europe/Berlin", range(2026, 2046))


def check_zone(case, zone, name, years):
    """Holds a VTIMEZONE against the zone database, on Sundays, when clocks change, and between them."""
    ours, theirs = zone.to_tz(lookup_tzid=False), ZoneInfo(name)
    sunday = datetime(years.start, 9, 6)
    while sunday.year < years.stop:
        for hours in (0, 1, 4, 84):
            local = sunday + timedelta(hours=hours)
            case.assertEqual(local.replace(tzinfo=ours).utcoffset(), local.replace(tzinfo=theirs).utcoffset(), local)
        sunday += timedelta(days=7)


class Dates(unittest.TestCase):
    """What other programs unroll is what our pages say."""

    def test_hours_fall_on_the_next_dates_of_the_page(self):
        compared = 0
        for path in GERMAN:
            if not path.startswith(("de/teams/", "de/offers/")) or path.endswith("/calendar.ics"):
                continue
            said = [e for e in section(page_of(path), "consultation") if e["days"]]
            ours = [e for e in events(path) if "-hours-" in e["UID"]]
            self.assertEqual(len(said), len(ours), path)
            for entry, event in zip(said, ours):
                found = days(path, event, 3)
                self.assertEqual([day for _, day in entry["days"]], [str(as_day(e["DTSTART"].dt)) for e in found], path)
                for one in found:
                    # The hour stays the same in summer and winter.
                    self.assertIn(f"{one['DTSTART'].dt:%H:%M}", entry["text"])
                    self.assertIn(f"{one['DTEND'].dt:%H:%M}", entry["text"])
                compared += len(found)
        self.assertGreater(compared, 100)

    def test_dates_of_events_are_those_of_the_page(self):
        compared = 0
        for path in GERMAN:
            if not path.startswith("de/events/"):
                continue
            entries = section(page_of(path), "dates")
            said = sorted(day for e in entries for where, day in e["days"] if where == "strong")
            ours = [e for e in events(path) if "-register-" not in e["UID"]]
            found = []
            for event in ours:
                single = "-date-" in event["UID"]
                found += [str(as_day(e["DTSTART"].dt)) for e in ([event] if single else days(path, event, 12))]
            self.assertEqual(said, sorted(found), path)
            closing = sorted(day for e in entries for where, day in e["days"] if where != "strong")
            register = sorted(str(e["DTSTART"].dt) for e in events(path) if "-register-" in e["UID"])
            self.assertEqual([d for d in closing if d >= str(TODAY)], register, path)
            compared += len(said)
        self.assertGreater(compared, 20)

    def test_starts_are_those_of_the_page(self):
        compared = 0
        for path in GERMAN:
            if not path.startswith("de/offers/") or path.endswith("/calendar.ics"):
                continue
            entries = section(page_of(path), "starts")
            said = sorted(day for e in entries for where, day in e["days"] if where == "strong" and day >= str(TODAY))
            found = [e["DTSTART"].dt for e in events(path) if "-start-" in e["UID"]]
            self.assertTrue(all(type(day) is date for day in found))
            self.assertEqual(said, sorted(map(str, found)), path)
            compared += len(said)
        self.assertGreater(compared, 50)


if __name__ == "__main__":
    unittest.main()
