"""A site of Lotse as input for other programs: the same records, pages and words.

Records stay what they are, YAML in Lotse's shape, one file a record, called by its id. Texts that stand in sidecars
are put back into their record, which is done line by line in the shape that `benches/generate/` writes. Words come
from Lotse's own Fluent files; those with a choice other than by number, or made of other words, are left out.
"""

import re
import shutil
from pathlib import Path

LANGUAGES = ("de", "uk", "ar", "ru", "en")
# Records that pages of offers show. Events, news and other kinds have no page in what is compared.
KINDS = ("offers", "providers", "places", "contacts", "programmes", "funders", "regions", "districts")
TEMPLATES = Path(__file__).parent / "hugo"


def hugo(site: Path, locales: Path, out: Path) -> int:
    """Writes a site of Hugo into a folder that is not there yet, and says how many offers it has."""
    shutil.copytree(TEMPLATES, out)
    content, data = site / "content", out / "data"
    for kind in KINDS:
        (data / kind).mkdir(parents=True)
        for path in sorted((content / kind).glob("*.yaml")):
            if not is_sidecar(path):
                text = whole(path)
                (data / kind / f"{identity(text)}.yaml").write_text(text, encoding="utf-8")
    shutil.copytree(content / "vocabularies", data / "vocabularies")
    shutil.copy(content / "site.yaml", data / "site.yaml")
    for path in sorted((content / "pages").glob("*.md")):
        shutil.copy(path, out / "content" / path.name)
    (out / "i18n").mkdir()
    for lang in LANGUAGES:
        (out / "i18n" / f"{lang}.toml").write_text(words(locales / lang), encoding="utf-8")
    return sum(1 for _ in (data / "offers").iterdir())


def is_sidecar(path: Path) -> bool:
    """Whether a file has the texts of one language for the record beside it."""
    return path.stem.rsplit(".", 1)[-1] in LANGUAGES and "." in path.stem


def identity(text: str) -> str:
    """The id of a record."""
    return re.search(r"^id: *\"?([a-z0-9-]+)", text, re.MULTILINE)[1]


def whole(path: Path) -> str:
    """A record with the texts of its sidecars."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for lang in LANGUAGES:
        beside = path.with_name(f"{path.stem}.{lang}.yaml")
        if beside.exists():
            lines = joined(lines, lang, sidecar(beside.read_text(encoding="utf-8").splitlines()))
    return "\n".join(lines) + "\n"


def sidecar(lines: list[str]) -> list[tuple[str, list[str]]]:
    """The texts of a sidecar in their order: last name of the field, and its lines without indent."""
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        key = re.match(r"([a-z0-9_.]+): ?(.*)", line)
        if key:
            found.append((key[1].rsplit(".", 1)[-1], [key[2]]))
        elif not line.startswith("#"):
            found[-1][1].append(line)
    return found


def joined(lines: list[str], lang: str, texts: list[tuple[str, list[str]]]) -> list[str]:
    """A record's lines with texts of one language, whose order is that of the record's texts."""
    out: list[str] = []
    left = list(texts)
    for position, line in enumerate(lines):
        out.append(line)
        field = re.match(r"( *(?:- )?)([a-z_]+):$", line)
        after = lines[position + 1] if position + 1 < len(lines) else ""
        source = re.match(r"( +)(?:de|uk|ar|ru|en): ", after)
        if not (field and source and len(source[1]) > len(field[1])):
            continue
        name, text = left.pop(0)
        if name != field[2]:
            raise ValueError(f"the sidecar has {name} where the record has {field[2]}")
        out.append(f"{source[1]}{lang}: {text[0]}")
        out.extend(f"{source[1]}{line}" if line else "" for line in text[1:])
    if left:
        raise ValueError(f"the record has no text {left[0][0]}")
    return out


def words(folder: Path) -> str:
    """Words of a language as a file for Hugo's i18n (TOML)."""
    found: list[list[str]] = []
    for path in sorted(folder.glob("*.ftl")):
        for key, text in re.findall(r"^([a-z][a-z0-9-]*) = *(.*(?:\n[ }].*)*)", path.read_text("utf-8"), re.MULTILINE):
            found.append(word(key, text))
    # Tables last: what follows one would belong to it.
    found.sort(key=len)
    return "\n".join(line for lines in found for line in lines) + "\n"


def word(key: str, text: str) -> list[str]:
    """One message; none if Hugo has nothing like it."""
    if "\n" not in text:
        text = variables(text)
        return [f"{key} = {quoted(text)}"] if text is not None else []
    choice = re.match(r"\{ *\$count *->\n", text)
    cases = re.findall(r"^ *\*?\[(zero|one|two|few|many|other)\] (.*)$", text, re.MULTILINE)
    cases = [(case, variables(of)) for case, of in cases]
    if not choice or "other" not in dict(cases) or any(of is None for _, of in cases):
        return []
    return [f"[{key}]", *(f"{case} = {quoted(of)}" for case, of in cases)]


def variables(text: str) -> str | None:
    """A text with its variables as Hugo writes them; none if it is made of more than these."""
    text = re.sub(r'\{ *"\\u([0-9A-F]{4})" *\}', lambda found: chr(int(found[1], 16)), text)
    text = re.sub(r"\{ *(?:NUMBER\()?\$([a-z]+)\)? *\}", r"{{ .\1 }}", text)
    rest = re.sub(r"\{\{ \.[a-z]+ \}\}", "", text)
    return None if "{" in rest else text.replace("{{ .count }}", "{{ .Count }}")


def quoted(text: str) -> str:
    """A string of TOML."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
