"""Contact cards (RFC 6350), read by a program that Lotse did not write."""

import re
import unittest

from site_under_test import BASE, DEMO, by_language, card, files

PATHS = files(DEMO, ".vcf")


class Cards(unittest.TestCase):
    def test_lines_are_folded_and_ended_as_the_standard_says(self):
        self.assertGreater(len(PATHS), 100)
        for path in PATHS:
            data = (DEMO / path).read_bytes()
            # The version comes first, unlike in version 3.
            self.assertTrue(data.startswith(b"BEGIN:VCARD\r\nVERSION:4.0\r\n"), path)
            self.assertTrue(data.endswith(b"END:VCARD\r\n"), path)
            self.assertNotRegex(data.replace(b"\r\n", b""), rb"[\x00-\x1f\x7f]")
            for line in data.split(b"\r\n"):
                self.assertLessEqual(len(line), 75, path)
                line.decode()

    def test_every_card_says_who_and_how(self):
        for path in PATHS:
            with self.subTest(path):
                found = card(DEMO, path)
                self.assertTrue(found.fn.value.strip())
                self.assertIn(found.kind.value, ("individual", "org"))
                self.assertEqual("n" in found.contents, found.kind.value == "individual")
                for name, lines in found.contents.items():
                    # What may stand more than once.
                    self.assertTrue(len(lines) == 1 or name in ("tel", "lang"), name)
                for nth, tel in enumerate(found.contents.get("tel", []), 1):
                    self.assertRegex(tel.value, r"^tel:\+[1-9][0-9]{6,14}$")
                    self.assertEqual(tel.params["PREF"], [str(nth)])
                if "adr" in found.contents:
                    self.assertTrue(found.adr.value.street and found.adr.value.code and found.adr.value.city)
                self.assertRegex(found.rev.value, r"^\d{8}T000000Z$")
                self.assertEqual(found.source.value, BASE + path)

    def test_a_card_is_the_same_person_in_every_language(self):
        seen, by_lang = {}, by_language(PATHS)
        self.assertEqual({tuple(paths) for paths in by_lang.values()}, {tuple(by_lang["de"])})
        for path in PATHS:
            found = card(DEMO, path)
            uid, contact = found.uid.value, path.split("/", 1)[1]
            self.assertEqual(seen.setdefault(contact, uid), uid)
            if "role" in found.contents:
                self.assertIn(found.role.params["LANGUAGE"][0], (path.split("/")[0], "de"))
        self.assertEqual(len(set(seen.values())), len(seen))

    def test_cards_stand_on_pages_and_pages_lead_to_them(self):
        linked = set()
        for page in DEMO.glob("de/**/index.html"):
            linked.update(re.findall(r"de/contacts/[a-z0-9-]+\.vcf", page.read_text()))
        self.assertEqual(linked, {p for p in PATHS if p.startswith("de/")})


if __name__ == "__main__":
    unittest.main()
