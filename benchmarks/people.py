"""Hold the people that newslint reads against marked passages, and say how long reading takes.

    python benchmarks/people.py PASSAGES.jsonl [--only en,es] [--show missed,false] [--third 0|1|2]

A line of PASSAGES: {"lang", "text", "people": [{"start", "end", "posts": [{"start", "end", "status"}]}]}, code points,
half open. A mention is right if it overlaps a marked one and ends in the same word; a pair of mention and post if its
mention is and its post shares half of both spans' union with the marked post. `--third` scores one passage in three.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

from newslint.annotations.people import people
from newslint.desk import Desk
from newslint.readers.plain import read
from newslint.source import Source

Spot = dict[str, Any]
_SHARES = (
    ("right", "said"),
    ("hit", "mentions"),
    ("pairs_right", "pairs_said"),
    ("pairs_hit", "pairs"),
    ("exact", "pairs"),
    ("status", "pairs_hit"),
)


def found_in(text: str, language: str) -> list[Spot]:
    """The mentions of a text and their posts, as places in it."""
    document = read(Source(text), Desk(language=language))
    return [
        {
            **_spot(mention.passage),
            "score": mention.score,
            "posts": [{**_spot(post.passage), "status": post.status} for post in mention.posts],
        }
        for mention in people(document)
    ]


def _spot(passage: Any) -> Spot:
    span = passage.span
    return {"start": span.start, "end": span.end}


def shared(one: Spot, other: Spot) -> float:
    """What two spans have in common, as a share of what they cover together."""
    common: int = min(one["end"], other["end"]) - max(one["start"], other["start"])
    whole: int = max(one["end"], other["end"]) - min(one["start"], other["start"])
    return max(0, common) / (whole or 1)


def same_name(text: str, one: Spot, other: Spot) -> bool:
    words = [text[spot["start"] : spot["end"]].split()[-1:] for spot in (one, other)]
    return shared(one, other) > 0 and words[0] == words[1]


def tally(text: str, marked: list[Spot], found: list[Spot], row: Counter[str]) -> list[tuple[str, Spot]]:
    """Count a passage; what was missed or false comes back."""
    missed = [spot for spot in marked if not any(same_name(text, spot, mine) for mine in found)]
    false = [mine for mine in found if not any(same_name(text, spot, mine) for spot in marked)]
    row.update(mentions=len(marked), hit=len(marked) - len(missed), said=len(found), right=len(found) - len(false))
    for spot in marked:
        mine = [post for each in found if same_name(text, spot, each) for post in each["posts"]]
        for post in spot["posts"]:
            hits = [each for each in mine if shared(each, post) >= 0.5]
            row.update(pairs=1, pairs_hit=bool(hits), exact=any(shared(each, post) == 1 for each in hits))
            row.update(status=any(each["status"] == post["status"] for each in hits))
    for each in found:
        for post in each["posts"]:
            right = any(
                same_name(text, spot, each) and shared(post, p) >= 0.5 for spot in marked for p in spot["posts"]
            )
            row.update(pairs_said=1, pairs_right=right)
    return [("missed", spot) for spot in missed] + [("false", mine) for mine in false]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("passages", type=Path)
    parser.add_argument("--only", default="", help="languages: en,es")
    parser.add_argument("--show", default="", help="list names missed, false or both: missed,false")
    parser.add_argument(
        "--third", type=int, default=-1, help="only the passages whose number, from 0, leaves this rest"
    )
    options = parser.parse_args()
    with options.passages.open(encoding="utf-8", newline="") as file:
        passages = [json.loads(line) for number, line in enumerate(file) if options.third in (-1, number % 3)]
    counts: dict[str, Counter[str]] = {}
    words, seconds = 0, 0.0
    for passage in passages:
        if options.only and passage["lang"] not in options.only.split(","):
            continue
        text, start = passage["text"], time.perf_counter()
        found = found_in(text, passage["lang"])
        seconds += time.perf_counter() - start
        words += len(text.split())
        row = counts.setdefault(passage["lang"], Counter())
        row["passages"] += 1
        for kind, spot in tally(text, passage["people"], found, row):
            if kind in options.show:
                around = text[max(0, spot["start"] - 40) : spot["end"] + 40].replace("\n", " ")
                print(
                    kind, passage.get("id", ""), text[spot["start"] : spot["end"]].replace("\n", " "), around, sep=" | "
                )
    print("lang  passages | mentions     P     R | pairs     P     R  exact status")
    for language, row in counts.items():
        shares = [_share(row, *pair) for pair in _SHARES]
        print(
            f"{language:5} {row['passages']:8} | {row['mentions']:8} {shares[0]} {shares[1]} | "
            f"{row['pairs']:5} {shares[2]} {shares[3]} {shares[4]:>6} {shares[5]:>6}"
        )
    print(f"{words} words, {1000 * seconds / max(1, words) * 600:.1f} ms for 600")


def _share(row: Counter[str], part: str, whole: str) -> str:
    return f"{row[part] / row[whole]:5.3f}" if row[whole] else "    –"


if __name__ == "__main__":
    main()
