"""E-mail addresses and telephone numbers that can't be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

from newslint.annotations.parts import part_of
from newslint.document import Document, Passage
from newslint.rule import Problem, Related, Severity

_AT = re.compile(r"(?<![\w@/.])[\w.+'’-]{1,64} ?@ ?[\w.,-]{1,100}(?![\w@/])")
_LOCAL = re.compile(r"[\w+-](?:[\w+'’-]|\.(?!\.)){0,63}")
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24}")
_ENDINGS = {"con": "com", "cmo": "com", "ocm": "com", "comm": "com", "vom": "com", "ogr": "org", "rog": "org"}
_HOSTS = {
    "gmial.com": "gmail.com",
    "gamil.com": "gmail.com",
    "gmai.com": "gmail.com",
    "gnail.com": "gmail.com",
    "hotmial.com": "hotmail.com",
    "hotmal.com": "hotmail.com",
    "hotmai.com": "hotmail.com",
    "outlok.com": "outlook.com",
    "yaho.com": "yahoo.com",
    "yahooo.com": "yahoo.com",
}
_NAME_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ][^\W\d_]{2,30}")
_NEAR = 3  # blocks around an address in which the name of its owner stands
_PHONE = re.compile(r"(?<![\w+.])(?:\+|00)[1-9][\d().\u00a0\u202f /-]{3,24}\d(?![\w-])")
_FEWEST = 8  # digits, the country's code among them, of what may be meant as a telephone number
_USUAL = {  # digits behind the country's code that need no second look
    "1": (10, 10),
    "33": (9, 9),
    "34": (9, 9),
    "39": (9, 10),
    "44": (10, 10),
    "49": (7, 11),
    "41": (9, 9),
    "43": (7, 12),
    "32": (8, 9),
    "351": (9, 9),
    "65": (8, 8),
    "52": (10, 10),
}


# e-mail


def bad_email(document: Document) -> Iterator[Problem]:
    """An e-mail address that can't be one, a link that writes to another, an owner who is spelled otherwise."""
    if "@" not in document.text and "mailto" not in document.source.text:
        return
    for match in document.matches(_AT):
        start = match.start()
        found = match[0].rstrip(".,-")
        where = document.passage(start, start + len(found))
        said = _email_fault(found)
        if said:
            yield Problem(where, f"“{found}” can't be an e-mail address: {said}")
        elif _is_email(found):
            yield from _owner(document, where)
    yield from _mail_links(document)


def _is_email(text: str) -> bool:
    local, _, domain = text.partition("@")
    return bool(_LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain) and not local.endswith("."))


def _email_fault(found: str) -> str:
    """What is wrong with what looks like an e-mail address; "" for one that is right, or is none at all."""
    local, _, domain = found.partition("@")
    host = domain.lower()
    if " " in found:
        tight = found.replace(" ", "")
        return f"take out the blank: “{tight}”" if _is_email(tight) and domain.islower() and local.islower() else ""
    if host in _HOSTS:
        return f"is “{_HOSTS[host]}” meant?"
    if _is_email(found):
        ending = _ENDINGS.get(host.rpartition(".")[2], "")
        return f"is “.{ending}” meant?" if ending else ""
    mended = domain.replace(",", ".")
    if domain.count(",") == 1 and _DOMAIN.fullmatch(mended):
        return f"is “{local}@{mended}” meant?"
    if ".." in found:
        return "it has two points side by side"
    return "it has a point beside “@”" if "." in domain.strip(".") and (local + domain).find(".@") >= 0 else ""


def _mail_links(document: Document) -> Iterator[Problem]:
    for link, passage in document.inlines("link"):
        if not link.value.lower().startswith("mailto:"):
            continue
        written, shown = unquote(link.value[7:].split("?")[0]).strip(), passage.text.strip()
        if _is_email(shown):
            if written.lower() != shown.lower():
                yield Problem(passage, f"the link shows “{shown}” and writes to “{written}”: correct one of them")
        elif written and not all(_is_email(one) for one in re.split(r"[,;] ?", written)):
            yield Problem(passage, f"the link “{shown}” writes to “{written}”, which can't be an e-mail address")


def _owner(document: Document, address: Passage) -> Iterator[Problem]:
    """The name beside a contact's address, where one of the two is misspelled: both agree but for a letter."""
    block = document.block_index(address.start)
    if part_of(document, block) != "contact":
        return
    parts = [_folded(part) for part in re.split(r"[._\d-]+", address.text.partition("@")[0])]
    near = range(max(0, block - _NEAR), min(len(document.blocks), block + 2))
    names = [
        document.passage(paragraph.start + word.start(), paragraph.start + word.end())
        for paragraph in (document.paragraphs[index] for index in near)
        for word in _NAME_WORD.finditer(paragraph.text)
    ]
    folded = {_folded(name.text): name for name in names}
    for part in parts:
        if len(part) < 5 or part in folded or not _has_other(part, parts, folded):
            continue
        for spelled, name in folded.items():
            if _is_slip(part, spelled) and _other_spelling(name.text) != part:
                yield Problem(
                    address,
                    f"the address has “{part}”, the name beside it “{name.text}”: check the spelling",
                    related=(Related(name, "the name"),),
                    severity=Severity.WARNING,
                )
                return


def _has_other(part: str, parts: list[str], folded: dict[str, Passage]) -> bool:
    """Whether another part of an address is a name beside it, or the initial of one."""
    return any(
        other != part and (other in folded or (len(other) == 1 and any(name.startswith(other) for name in folded)))
        for other in parts
    )


def _is_slip(first: str, second: str) -> bool:
    """Whether two names are the same but for one letter, or two that changed places."""
    if first[0] != second[0] or abs(len(first) - len(second)) > 1 or min(len(first), len(second)) < 5:
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    return DamerauLevenshtein.distance(first, second, score_cutoff=1) == 1


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def _other_spelling(name: str) -> str:
    """A German name as an address writes it: "mueller" for Müller."""
    low = name.lower()
    for letter, two in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ø", "oe"), ("å", "aa")):
        low = low.replace(letter, two)
    return _folded(low)


# telephone


def bad_phone(document: Document) -> Iterator[Problem]:
    """A telephone number with a country's code that can't be one, or a link that calls another than it shows."""
    for match in document.matches(_PHONE):
        if fault := _phone_fault(match[0]):
            where = document.passage(*match.span())
            yield Problem(where, f"“{where.text}” can't be a telephone number: {fault}")
    for link, passage in document.inlines("link"):
        if link.value.lower().startswith("tel:"):
            called, shown = _digits(unquote(link.value)), _digits(passage.text)
            if 7 <= len(shown) <= 15 and len(called) >= 7 and called[-7:] != shown[-7:]:
                yield Problem(passage, f"the link shows “{passage.text}” and calls “{link.value[4:]}”")


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdecimal())


def _phone_fault(text: str) -> str:
    """What is wrong with a number that has a country's code; "" for one that can be."""
    digits = _digits(text.replace("(0)", ""))
    if text.startswith("00"):
        digits = digits[2:]
    if len(digits) < _FEWEST:
        return ""  # more likely an amount
    for code, (least, most) in _USUAL.items():
        if digits.startswith(code) and least <= len(digits) - len(code) <= most:
            return ""
    import phonenumbers

    try:
        number = phonenumbers.parse("+" + digits, None)
    except phonenumbers.NumberParseException:
        return "no country has that code"
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason == phonenumbers.ValidationResult.TOO_LONG:
        return f"it has too many digits for +{number.country_code}"
    if reason in (phonenumbers.ValidationResult.TOO_SHORT, phonenumbers.ValidationResult.INVALID_LENGTH):
        return f"it has not the digits that +{number.country_code} needs"
    return ""
