"""English words that tie figures to each other."""

from __future__ import annotations

from newslint.languages.numbers import table
from newslint.languages.relations import RelationWords

WORDS = RelationWords(
    times=table(
        "double 2, twice 2, twice as many 2, twice as much 2, twice as high 2, twice as large 2, twice as big 2, triple 3,"
        "treble 3, quadruple 4, three times 3, four times 4, five times 5, six times 6, ten times 10, three times as many 3,"
        "four times as many 4, five times as many 5, three times as much 3, four times as much 4, ten times as many 10"
    ),
    in_every="in every|in|out of every|out of",
    of="of|out of|among",
    tie="or|that is|that's|i\\.e\\.|namely|which is|equal to|equivalent to|in other words|meaning|which makes|making|or rather|representing",
    hedge="no less than|no fewer than|about|around|roughly|nearly|almost|just over|just under|more than|over|under|less than|close to|some|well over|at least|only|exactly|fully|a full",
    more="more|higher|larger|greater|bigger|longer|up",
    less="fewer|less|lower|smaller|shorter|down",
    than="than|on|from",
    rise="increase|rise|jump|gain|growth|improvement",
    fall="decrease|fall|drop|cut|decline|reduction|saving",
    over="on|over|from|compared with|compared to|against",
    now="now|today|this year|currently|at present|it has|is",
    against="compared with|compared to|against|versus|up from|down from|instead of|as opposed to",
    each="each|apiece|(?:a|an|per|each|every)[ \u00a0](?P<thing>[^\\W\\d_]+)",
    rated="at|or|that is|that's|i\\.e\\.|which is|meaning|for",
    in_all="in all|in total|altogether|overall|all told|combined|together",
    average="on average|an average of|averaging|average of",
    bringing="bring(?:s|ing)|rais(?:es|ing)|tak(?:es|ing)|lift(?:s|ing)|increas(?:es|ing)|expand(?:s|ing)|grow(?:s|ing)",
    spent="on|for|to|from|by|in",
    rose="rose|risen|grew|grown|increased|climbed|jumped|soared",
    fell="fell|fallen|dropped|declined|decreased|shrank|sank",
    leavers="departures?|retirements?|leavers?|losses|closures?|resignations?|deaths?",
    these_are="that is|that was|this is|these are|those are",
    them="them|these|those|whom|which|it|her|his|their",
)  # fmt: skip
