"""Many texts in several processes. What comes of them is in the order of the texts, however many there are."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from newslint.cache import Cache
from newslint.config import Configuration
from newslint.engine import Job, Newsdesk, look_at
from newslint.report import Outcome
from newslint.source import NewslintError

WORTH_IT = 16  # files, from which a second process pays for its start
CHUNK = 8  # files handed to a process at a time

_desk: Newsdesk | None = None  # of this process; a forked one inherits it
_settings: Configuration | None = None


def processes_for(asked: int, files: int) -> int:
    """How many processes to use: as many as asked for, or for 0 as there are cores, if there is work for them."""
    if asked < 0:
        raise NewslintError(f"--jobs is 0 or more, not {asked}")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return asked or (cores if files >= WORTH_IT else 1)


def look_at_all(
    desk: Newsdesk, jobs: Sequence[Job], settings: Configuration, processes: int, cache: Cache | None = None
) -> Iterator[Outcome]:
    """The outcome of each text, in order; from the cache where it holds, from that many processes otherwise."""
    held = {job.name: cache.get(job, settings) for job in jobs} if cache else {}
    missing = [job for job in jobs if not held.get(job.name)]
    fresh = _in_processes(desk, missing, settings, min(processes, len(missing)))
    for job in jobs:
        outcome = held.get(job.name)
        if outcome is None:
            outcome = next(fresh)
            if cache:
                cache.put(job, settings, outcome)
        yield outcome


def _in_processes(desk: Newsdesk, jobs: Sequence[Job], settings: Configuration, processes: int) -> Iterator[Outcome]:
    if processes <= 1:
        yield from (look_at(desk, job, settings) for job in jobs)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_all_start_methods, get_context

    global _desk, _settings
    _desk, _settings = desk, settings
    method = "fork" if "fork" in get_all_start_methods() else "spawn"
    with ProcessPoolExecutor(processes, get_context(method), _start, (settings,)) as pool:
        try:
            yield from pool.map(_look_at, jobs, chunksize=CHUNK)
        except BrokenProcessPool:
            raise NewslintError("a process died, perhaps for want of memory; try again with --jobs 1") from None


def _start(settings: Configuration) -> None:
    global _desk, _settings
    if _desk is None:
        _desk = Newsdesk.open(settings.paths("stylebooks"), settings.value("disable-plugins", ()))
        _settings = settings


def _look_at(job: Job) -> Outcome:
    assert _desk is not None and _settings is not None
    return look_at(_desk, job, _settings)
