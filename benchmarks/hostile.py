"""How long newslint takes over hostile texts as they grow: twice the text should take about twice the time.

    python benchmarks/hostile.py [--sizes 50,100,200] [--only NAME,…] [--languages en,es] [--rules] [--limit 60]

Each text is one unit over and over, up to so many thousand code points, and goes through every rule; each piece of
markup goes through its reader and every rule. Prints a table: the seconds at each size and the last ratio, with a mark
where the time grows half as fast again as the text. --rules names the slowest rules of each marked text. A text that
takes longer than --limit seconds is stopped and said to be so, and the run then ends with 1.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection

from hostile_texts import Case, cases

from newslint.config import Settings, chosen_rules
from newslint.engine import Newsdesk
from newslint.languages import CODES

TOO_STEEP = 1.5  # how many times as fast as the text the time may grow
WORTH_A_MARK = 0.3  # seconds below which a ratio is noise


@dataclass(frozen=True, slots=True)
class Time:
    """What a case took: seconds to read, and seconds of each rule; or what went wrong."""

    reading: float = 0.0
    rules: tuple[tuple[str, float], ...] = ()
    trouble: str = ""

    @property
    def whole(self) -> float:
        return self.reading + sum(seconds for _, seconds in self.rules)


def measure(desk: Newsdesk, case: Case, size: int) -> Time:
    settings = Settings(select=("all",), language=case.language)
    data = case.data(size)
    started = time.perf_counter()
    document = desk.read_data(data, case.file, settings.desk(None))
    reading = time.perf_counter() - started
    outcome = desk.check(document, chosen_rules(desk.rules, settings))
    slowest = sorted(outcome.seconds.items(), key=lambda row: -row[1])
    return Time(reading, tuple(slowest), "; ".join(map(str, outcome.troubles)))


def _send(desk: Newsdesk, case: Case, size: int, answer: Connection) -> None:
    try:
        answer.send(measure(desk, case, size))
    except Exception as error:
        answer.send(Time(trouble=f"{type(error).__name__}: {error}"))


def measure_apart(desk: Newsdesk, case: Case, size: int, limit: float) -> Time:
    """The same in a process of its own, which is stopped after so many seconds."""
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(desk, case, size, there))
    process.start()
    there.close()
    try:
        return here.recv() if here.poll(limit) else Time(trouble=f"stopped after {limit:.0f} s")
    except EOFError:
        return Time(trouble="the process died")
    finally:
        process.kill()
        process.join()
        here.close()


def look(desk: Newsdesk, case: Case, sizes: tuple[int, ...], limit: float, with_rules: bool) -> bool:
    """Measure a case at each size and print its row; whether it was done, and in line with its length."""
    times = []
    for size in sizes:
        times.append(measure_apart(desk, case, size, limit))
        if times[-1].trouble:
            break
    last = times[-1]
    ratio = last.whole / max(times[-2].whole, 1e-3) if len(times) > 1 else 0.0
    growth = sizes[len(times) - 1] / sizes[max(0, len(times) - 2)]
    steep = bool(last.trouble) or (ratio > TOO_STEEP * growth and last.whole > WORTH_A_MARK)
    seconds = " ".join(f"{taken.whole:7.2f}" for taken in times)
    print(f"{case.language:3} {case.name:28} {seconds} {ratio:6.1f}{' <' if steep else ''} {last.trouble}", flush=True)
    if with_rules and steep:
        print(f"      reading {last.reading:.2f}; " + ", ".join(f"{name} {took:.2f}" for name, took in last.rules[:6]))
    return not steep


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="50,100,200", help="thousands of code points")
    parser.add_argument("--only", default="", help="words that a text's name holds one of")
    parser.add_argument("--languages", default=",".join(CODES))
    parser.add_argument("--rules", action="store_true", help="name the slowest rules")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds for one text")
    options = parser.parse_args()
    desk = Newsdesk.open(disabled_plugins=["all"])
    sizes = tuple(int(1000 * float(size)) for size in options.sizes.split(","))
    print(f"{'':3} {'text':28} " + " ".join(f"{size // 1000:5}kB" for size in sizes) + "  ratio")
    well = True
    for case in cases(tuple(options.languages.split(","))):
        if not options.only or any(word in case.name for word in options.only.split(",")):
            well &= look(desk, case, sizes, options.limit, options.rules)
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
