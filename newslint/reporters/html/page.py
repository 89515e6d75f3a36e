"""The page: an index with counts where there are several files, then each file with its text and its list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files

from newslint.report import Report
from newslint.reporters import Style
from newslint.reporters.html.marked import Mark, marked_text
from newslint.rule import Finding, Severity

BARS = 30  # rows of a chart; the rest is summed up in one


def write(report: Report, style: Style) -> str:
    numbered = list(enumerate(report.findings, 1))
    by_path: dict[str, list[tuple[int, Finding]]] = {path: [] for path in report.paths}
    for number, finding in numbered:
        by_path.setdefault(finding.path, []).append((number, finding))
    parts = [*_head(report), *_filters(report)]
    if len(by_path) > 1:
        parts += _index(report, by_path)
    for place, (path, rows) in enumerate(by_path.items(), 1):
        if rows or len(by_path) == 1:
            parts += _file(place, path, rows, report)
    parts += ["</main>", f"<script>{_asset('page.js')}</script>", "</body></html>"]
    return "\n".join(parts) + "\n"


def _asset(name: str) -> str:
    return (files("newslint.reporters.html") / name).read_text(encoding="utf-8")


def _head(report: Report) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>newslint: {escape(_totals(report))}</title>"
    yield f"<style>{_asset('page.css')}</style></head><body>"
    yield f'<header><h1>newslint</h1><p class="totals">{escape(_totals(report))}</p>'
    if report.troubles:
        yield '<div class="troubles" role="alert"><h2>Could not be done</h2><ul>'
        yield from (f"<li>{escape(str(trouble))}</li>" for trouble in report.troubles)
        yield "</ul></div>"
    yield "</header><main>"


def _totals(report: Report) -> str:
    counts = report.counts()
    kinds = [_count(counts[severity], severity.value) for severity in Severity if counts[severity]]
    return f"{_count(report.files, 'file')}: {', '.join(kinds) if kinds else 'nothing to report'}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _filters(report: Report) -> Iterator[str]:
    if not report.findings:
        return
    counts = report.counts()
    rules = Counter(finding.rule for finding in report.findings)
    yield '<form class="filters" aria-label="Show"><fieldset><legend>Show</legend>'
    for severity in Severity:
        if counts[severity]:
            yield (
                f'<label class="{severity}"><input type="checkbox" name="severity" value="{severity}" checked> '
                f"{severity}s ({counts[severity]})</label>"
            )
    yield '<label>Rule <select name="rule"><option value="">all</option>'
    yield from (f'<option value="{escape(rule)}">{escape(rule)} ({n})</option>' for rule, n in sorted(rules.items()))
    yield '</select></label></fieldset><p class="shown" role="status" aria-live="polite"></p></form>'


def _index(report: Report, by_path: dict[str, list[tuple[int, Finding]]]) -> Iterator[str]:
    yield '<section class="index"><h2>All files</h2><div class="charts">'
    rules = Counter(finding.rule for finding in report.findings)
    yield _chart("By rule", [(rule, count, "") for rule, count in rules.most_common()])
    places = {path: place for place, path in enumerate(by_path, 1)}
    rows = sorted(((path, len(found)) for path, found in by_path.items() if found), key=lambda row: (-row[1], row[0]))
    yield _chart("By file", [(path, count, f"#file-{places[path]}") for path, count in rows])
    clean = sum(not found for found in by_path.values())
    yield f"</div><p>{_count(clean, 'file')} with nothing to report.</p></section>"


def _chart(title: str, rows: Sequence[tuple[str, int, str]]) -> str:
    shown = list(rows[:BARS])
    if len(rows) > BARS:
        shown.append((f"{len(rows) - BARS} others", sum(count for _, count, _ in rows[BARS:]), ""))
    most = max((count for _, count, _ in shown), default=1)
    lines = []
    for name, count, link in shown:
        label = f'<a href="{link}">{escape(name)}</a>' if link else escape(name)
        width = max(1, round(100 * count / most))
        lines.append(
            f'<tr><th scope="row">{label}</th><td class="number">{count}</td>'
            f'<td class="bar" aria-hidden="true"><span style="width:{width}%"></span></td></tr>'
        )
    return f'<table class="chart"><caption>{title}</caption><tbody>{"".join(lines)}</tbody></table>'


def _file(place: int, path: str, rows: Sequence[tuple[int, Finding]], report: Report) -> Iterator[str]:
    document = report.document(path)
    others = sorted({other.path for _, finding in rows for other in finding.related if other.path})
    yield f'<section class="file" id="file-{place}" aria-labelledby="title-{place}">'
    yield f'<h2 id="title-{place}">{escape(path)}</h2><div class="columns{" paired" if others else ""}">'
    text = marked_text(document, list(_marks(rows, ""))) if document else "<p>(can't be read again)</p>"
    language = f' lang="{escape(_language(document))}"' if document and _language(document) else ""
    yield f'<article class="release" aria-label="The text"{language}>{text}</article>'
    for other in others:
        original = report.document(other)
        if original:
            words = marked_text(original, list(_marks(rows, other)))
            yield f'<article class="release original" aria-label="The original, {escape(other)}">'
            yield f'<p class="label">{escape(other)}</p>{words}</article>'
    yield '<ol class="findings" aria-label="Findings">'
    yield from (_finding(number, finding, report) for number, finding in rows)
    if not rows:
        yield "<li>Nothing to report.</li>"
    yield "</ol></div></section>"


def _language(document: object) -> str:
    from newslint.annotations.language import language
    from newslint.document import Document

    return language(document) if isinstance(document, Document) else ""


def _marks(rows: Sequence[tuple[int, Finding]], path: str) -> Iterator[Mark]:
    """The marks that findings make in their own text (path ""), or in the other text of that path."""
    for number, finding in rows:
        if not path:
            yield Mark(finding.span, f"mark-{number}", number, finding.severity)
        for index, place in enumerate(finding.related):
            if place.path == path:
                yield Mark(place.span, f"mark-{number}-{index}", number, "other")


def _finding(number: int, finding: Finding, report: Report) -> str:
    card = report.cards.get(finding.rule) or report.cards.get(finding.rule.split("/")[0])
    related = "".join(
        f'<li><a href="#mark-{number}-{index}">{escape(place.path + ", " if place.path else "")}line {place.line}</a>'
        f"{': ' + escape(place.message) if place.message else ''}</li>"
        for index, place in enumerate(finding.related)
    )
    fix = ""
    if finding.fix:
        kind = "Fix" if finding.fix.safe else "Suggested"
        fix = f'<p class="fix">{kind}: write “{escape(finding.fix.replacement)}”</p>'
    why = f"<details><summary>Why</summary><p>{escape(card.why)}</p></details>" if card and card.why else ""
    return (
        f'<li class="finding {finding.severity}" id="finding-{number}" value="{number}" tabindex="-1" '
        f'data-findings="{number}" data-severity="{finding.severity}" data-rule="{escape(finding.rule)}">'
        f'<p class="head"><span class="number">{number}</span> <span class="severity">{finding.severity}</span> '
        f"<code>{escape(finding.rule)}</code> "
        f'<a href="#mark-{number}">line {finding.line}</a></p>'
        f"<p>{escape(finding.message)}</p>{fix}"
        f"{'<ul class=related>' + related + '</ul>' if related else ''}{why}</li>"
    )
