"""Dates: every form reads back as the day it was written from, and a weekday is right on one day in seven."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.annotations.date_grammar import read
from newslint.annotations.dates import DAY, date_ranges, dates, release_date
from newslint.checks.dates import date_order, impossible_date, weekday_mismatch
from newslint.desk import Desk
from newslint.document import Document
from newslint.readers import plain
from newslint.source import Source

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "es": "lunes martes miércoles jueves viernes sábado domingo".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
}
FORMS = {
    "en": (
        "{w}, {d} {m} {y}", "{w} {d} {m} {y}", "{w}, {m} {d}, {y}", "{w}, the {d}th of {m}, {y}",
        "{d} {m} {y} ({w})", "{w} ({d} {m} {y})",
    ),
    "es": ("{w}, {d} de {m} de {y}", "{w} {d} de {m} de {y}", "{w} día {d} de {m} del {y}", "{d} de {m} de {y} ({w})"),
    "fr": ("{w} {d} {m} {y}", "{w}, le {d} {m} {y}", "{d} {m} {y} ({w})"),
    "de": ("{w}, {d}. {m} {y}", "{w}, den {d}. {m} {y}", "{w} ({d}. {m} {y})", "{w}, dem {d}. {m} {y}"),
}  # fmt: skip
SHORT_FORMS = {
    "en": (
        "{s}, {t} {d}, {y}", "{s}., {t}. {d}, {y}", "{s} {d} {t} {y}", "{d} {t} {y} ({s})", "{w}, {y}-{n:02}-{d:02}",
    ),
    "es": ("{s}. {d} de {m} de {y}", "{w} {d}/{n:02}/{y}", "{w}, {d:02}/{n:02}/{y}", "{w} {d}.{n}.{y}"),
    "fr": ("{s}. {d} {m} {y}", "{w} {d}/{n:02}/{y}", "{w} {d:02}/{n:02}/{y}", "{w}, {d}.{n}.{y}"),
    "de": (
        "{s}., {d}. {m} {y}", "{s}, {d}.{n}.{y}", "{w}, {d:02}.{n:02}.{y}", "{w}, den {d}.{n}.{y}",
        "{s}., {d}. {t}. {y}",
    ),
}  # fmt: skip
FRAMES = {
    "en": "The council meets on {} in the town hall of Elmsford.",
    "es": "El pleno se reúne el {} en la casa consistorial de Soria.",
    "fr": "Le conseil se réunit le {} à la mairie de Limoges.",
    "de": "Der Rat tagt am {} im Rathaus von Goslar.",
}
DAYS = st.dates(date(1850, 1, 1), date(2120, 12, 31))
LANGUAGES = st.sampled_from(sorted(FORMS))


def document(text: str, language: str = "en", name: str = "example.txt") -> Document:
    return plain.read(Source(text, name), Desk(language=language))


def written(day: date, language: str, form: str, weekday: int | None = None) -> str:
    number = day.weekday() if weekday is None else weekday
    month, name = MONTHS[language][day.month - 1], WEEKDAYS[language][number]
    short = name[: 2 if language == "de" else 3]
    return form.format(d=day.day, m=month, n=day.month, t=month[:3], y=day.year, w=name, s=short)


@settings(deadline=None, max_examples=150)
@given(day=DAYS, language=LANGUAGES, data=st.data())
def test_the_right_weekday_is_silent_and_the_six_wrong_ones_are_found_at_their_place(
    day: date, language: str, data: st.DataObject
) -> None:
    form = data.draw(st.sampled_from(FORMS[language]))
    for weekday in range(7):
        phrase = written(day, language, form, weekday)
        found = list(weekday_mismatch(document(FRAMES[language].format(phrase), language)))
        assert [problem.where.text for problem in found] == ([] if weekday == day.weekday() else [phrase])


@settings(deadline=None, max_examples=150)
@given(day=st.dates(date(1901, 1, 1), date(2099, 12, 31)), language=LANGUAGES, data=st.data())
def test_weekdays_cut_short_and_dates_in_figures_are_held_to_the_calendar_too(
    day: date, language: str, data: st.DataObject
) -> None:
    form = data.draw(st.sampled_from(SHORT_FORMS[language]))
    for weekday in range(7):
        phrase = written(day, language, form, weekday)
        found = list(weekday_mismatch(document(FRAMES[language].format(phrase), language)))
        assert [problem.where.text for problem in found] == ([] if weekday == day.weekday() else [phrase])


@settings(deadline=None, max_examples=60)
@given(anchor=st.dates(date(1990, 1, 1), date(2060, 1, 1)), days=st.integers(-140, 140), language=LANGUAGES)
def test_a_weekday_without_a_year_is_judged_by_the_dateline(anchor: date, days: int, language: str) -> None:
    day = anchor + timedelta(days)
    form = {"en": "{w} {d} {m}", "es": "{w} {d} de {m}", "fr": "{w} {d} {m}", "de": "{w}, {d}. {m}"}[language]
    dateline = {"en": "{d} {m} {y}", "es": "{d} de {m} de {y}", "fr": "{d} {m} {y}", "de": "{d}. {m} {y}"}[language]
    opening = f"ELMSFORD, {written(anchor, language, dateline)} – A short sentence stands here.\n\n"
    for weekday in range(7):
        phrase = written(day, language, form, weekday)
        text = opening + FRAMES[language].format(phrase)
        found = list(weekday_mismatch(document(text, language)))
        assert [problem.where.text for problem in found] == ([] if weekday == day.weekday() else [phrase])
        alone = document(FRAMES[language].format(phrase), language)
        assert not list(weekday_mismatch(alone)), "with no year at hand nobody can tell"


@settings(deadline=None, max_examples=150)
@given(day=DAYS, language=LANGUAGES, data=st.data())
def test_every_form_reads_back_as_its_day(day: date, language: str, data: st.DataObject) -> None:
    form = data.draw(st.sampled_from((*FORMS[language], "{y}-{m:02}-{d:02}")))
    phrase = day.isoformat() if form.startswith("{y}") else written(day, language, form)
    text = FRAMES[language].format(phrase)
    (mention,) = dates(document(text, language))
    assert (mention.kind, mention.resolved, mention.passage.text) == (DAY, day, phrase)
    assert text[mention.passage.start : mention.passage.end] == phrase


@pytest.mark.parametrize(
    ("language", "text", "normal"),
    [
        ("en", "from 15 to 23 August 2026", ["2026-08-15", "2026-08-23"]),
        ("en", "May 3-5, 2025", ["2025-05-03", "2025-05-05"]),
        ("en", "3, 4 and 5 May 2025", ["2025-05-03", "2025-05-04", "2025-05-05"]),
        ("en", "from 28 December to 5 January 2026", ["2025-12-28", "2026-01-05"]),
        ("en", "in the third quarter of 2025 and Q4 2024", ["2025-Q3", "2024-Q4"]),
        ("en", "fiscal year 2024/25, founded in 1998", ["FY2024", "1998"]),
        ("en", "Sept. 3, 2025; the 21st of May", ["2025-09-03", "--05-21"]),
        ("en", "Theresa May said she may march in May", ["--05"]),
        ("en", "In May 2,000 people, in June 20%", ["--05", "--06"]),
        ("en", "yesterday and last Tuesday", ["day -1", "weekday 1 -1"]),
        ("es", "del 15 al 23 de agosto de 2026", ["2026-08-15", "2026-08-23"]),
        ("es", "1º de mayo; 03/05/2025; marzo de 2024", ["--05-01", "2025-05-03", "2024-03"]),
        ("es", "el próximo lunes, la semana pasada, por la mañana", ["weekday 0 +1", "week -1"]),
        ("es", "en mayo 12 alumnos, el tercer trimestre de 2025", ["--05", "2025-Q3"]),
        ("fr", "du 15 au 23 août 2026, 1er mai", ["2026-08-15", "2026-08-23", "--05-01"]),
        ("fr", "mardi dernier, aujourd'hui, le mois prochain", ["weekday 1 -1", "day +0", "month +1"]),
        ("de", "vom 15. bis 23. August 2026, 03.05.2025", ["2026-08-15", "2026-08-23", "2025-05-03"]),
        ("de", "am vergangenen Dienstag, morgen, am Morgen", ["weekday 1 -1", "day +1"]),
    ],
)
def test_forms_of_dates(language: str, text: str, normal: list[str]) -> None:
    assert [mention.normal for mention in dates(document(text, language))] == normal


def test_an_ambiguous_slashed_date_is_not_settled() -> None:
    first, second = dates(document("On 3/5/2025 and 3/25/2025.", "en"))
    assert first.ambiguous and first.resolved is None
    assert second.resolved == date(2025, 3, 25)


def test_ranges_carry_both_ends() -> None:
    (found,) = date_ranges(document("Open from 30 May 2025 to 2 June 2025, daily.", "en"))
    assert (found.start.normal, found.end.normal, found.opened) == ("2025-05-30", "2025-06-02", True)
    assert found.passage.text == "30 May 2025 to 2 June 2025"


@settings(deadline=None, max_examples=100)
@given(first=st.dates(date(2000, 1, 1), date(2040, 1, 1)), days=st.integers(-300, 300), language=LANGUAGES)
def test_a_range_is_wrong_only_if_it_ends_before_it_starts(first: date, days: int, language: str) -> None:
    second = first + timedelta(days)
    form = {"en": "{d} {m} {y}", "es": "{d} de {m} de {y}", "fr": "{d} {m} {y}", "de": "{d}. {m} {y}"}[language]
    words = {"en": ("from", "to"), "es": ("del", "al"), "fr": ("du", "au"), "de": ("vom", "bis zum")}[language]
    phrase = f"{written(first, language, form)} {words[1]} {written(second, language, form)}"
    found = list(date_order(document(f"X {words[0]} {phrase}.", language)))
    assert [problem.where.text for problem in found] == ([phrase] if days < 0 else [])


@settings(deadline=None, max_examples=100)
@given(year=st.integers(1990, 2060), month=st.integers(1, 12), day=st.integers(1, 31), language=LANGUAGES)
def test_a_date_is_impossible_only_if_the_calendar_lacks_it(year: int, month: int, day: int, language: str) -> None:
    form = {"en": "{} {} {}", "es": "{} de {} de {}", "fr": "{} {} {}", "de": "{}. {} {}"}[language]
    phrase = form.format(day, MONTHS[language][month - 1], year)
    try:
        date(year, month, day)
        expected = []
    except ValueError:
        expected = [phrase]
    found = impossible_date(document(FRAMES[language].format(phrase), language))
    assert [problem.where.text for problem in found] == expected


def test_the_release_date_is_the_datelines_before_the_file_names() -> None:
    text = "A headline\n\nSORIA, 3 de mayo de 2025 – El mercado abrirá los domingos."
    found = release_date(document(text, "es", "2024-01-02-mercado.txt"))
    assert found is not None and (found.day, found.kind) == (date(2025, 5, 3), "dateline")
    assert found.passage is not None and found.passage.text == "3 de mayo de 2025"
    alone = release_date(document("El mercado abrirá los domingos.", "es", "2024-01-02-mercado.txt"))
    assert alone is not None and (alone.day, alone.kind, alone.passage) == (date(2024, 1, 2), "file-name", None)


@given(st.text(st.sampled_from("May 0123456789,.-–/ \nMonday de und 1er")), LANGUAGES)
@settings(deadline=None, max_examples=200)
def test_any_text_is_read_without_overlaps_or_failure(text: str, language: str) -> None:
    found = read(text, language)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(0 <= raw.start < raw.end <= len(text) and "\n" not in text[raw.start : raw.end] for raw in found)
    for check in (weekday_mismatch, impossible_date, date_order):
        list(check(document(text, language)))
