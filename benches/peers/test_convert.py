"""The converter of `benches/peers/`: `python3 -m unittest discover benches/peers`. Needs nothing but Python."""

import re
import sys
import tempfile
import tomllib
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import convert  # noqa: E402

LOCALES = Path(__file__).parents[2] / "locales"

RECORD = """\
id: akj2v
title:
  de: "Gastronomie: Wismar"
  ru: "Гастрономия: Висмар"
body:
  de: |
    Wir üben.

    - Hygiene
  ru: |
    Мы вправляемся.
languages:
  spoken:
    - code: de
    - code: so
      note:
        de: dienstags
        ru: по вторникам
"""

SIDECAR = """\
title: "Гастрономія: Вісмар"
body: |
  Ми вправляємося.

  - гігієна
languages.spoken.1.note: щовівторка
"""


class Records(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.site = Path(self.folder.name) / "site"
        content = self.site / "content"
        for kind in [*convert.KINDS, "vocabularies", "pages"]:
            (content / kind).mkdir(parents=True)
        (content / "offers" / "akj2v-wismar.yaml").write_text(RECORD, encoding="utf-8")
        (content / "offers" / "akj2v-wismar.uk.yaml").write_text(SIDECAR, encoding="utf-8")
        (content / "offers" / "b0b0b.yaml").write_text("# A comment.\nid: \"b0b0b\"\n", encoding="utf-8")
        (content / "site.yaml").write_text("clock: 2026-12-01\n", encoding="utf-8")
        (content / "pages" / "about.de.md").write_text("---\ntitle: Über uns\n---\n", encoding="utf-8")

    def test_a_site_becomes_a_site_of_hugo(self):
        out = Path(self.folder.name) / "hugo"
        self.assertEqual(convert.hugo(self.site, LOCALES, out), 2)
        self.assertEqual(sorted(p.name for p in (out / "data" / "offers").iterdir()), ["akj2v.yaml", "b0b0b.yaml"])
        self.assertTrue((out / "hugo.toml").is_file())
        self.assertTrue((out / "content" / "about.de.md").is_file())
        self.assertEqual(len(list((out / "i18n").iterdir())), len(convert.LANGUAGES))

    def test_texts_of_a_sidecar_stand_in_their_record(self):
        text = convert.whole(self.site / "content" / "offers" / "akj2v-wismar.yaml")
        self.assertIn('title:\n  uk: "Гастрономія: Вісмар"\n  de: "Gastronomie', text)
        self.assertIn("body:\n  uk: |\n    Ми вправляємося.\n\n    - гігієна\n  de: |\n", text)
        self.assertIn("      note:\n        uk: щовівторка\n        de: dienstags\n", text)
        self.assertEqual([line for line in text.splitlines() if "uk:" not in line and "і" not in line
                          and "Ми" not in line], self.without_one_empty(RECORD.splitlines()))

    def without_one_empty(self, lines):
        """The record's lines, and the empty one between the two paragraphs that came with the sidecar."""
        at = lines.index("body:") + 1
        return [*lines[:at], "", *lines[at:]]

    def test_a_sidecar_of_another_shape_is_refused(self):
        path = self.site / "content" / "offers" / "akj2v-wismar.uk.yaml"
        path.write_text("title: а\nsummary: б\n", encoding="utf-8")
        with self.assertRaises(ValueError):
            convert.whole(path.with_name("akj2v-wismar.yaml"))


class Words(unittest.TestCase):
    def test_variables_and_plurals_are_written_as_hugo_reads_them(self):
        self.assertEqual(convert.word("since", "since { $date }"), ['since = "since {{ .date }}"'])
        plural = "{ $count ->\n    [one] { NUMBER($count) } offer\n   *[other] { NUMBER($count) } offers\n}"
        self.assertEqual(
            convert.word("offers", plural),
            ["[offers]", 'one = "{{ .Count }} offer"', 'other = "{{ .Count }} offers"'],
        )
        self.assertEqual(convert.word("hand-title", "{ title-list }"), [])

    def test_every_word_of_the_templates_is_there_in_every_language(self):
        templates = [p.read_text("utf-8") for p in convert.TEMPLATES.rglob("*") if p.suffix in (".html", ".gotmpl")]
        used = {key for text in templates for key in re.findall(r'\bT "([a-z0-9-]+)"', text)}
        self.assertGreater(len(used), 40)
        for lang in convert.LANGUAGES:
            found = tomllib.loads(convert.words(LOCALES / lang))
            self.assertEqual(used - found.keys(), set(), lang)


if __name__ == "__main__":
    unittest.main()
