"""English words of amounts that are multiplied out."""

from __future__ import annotations

from newslint.languages.products import ProductWords

WORDS = ProductWords(
    each="each|apiece|per (?:person|head|family|household|school|team|club|child|pupil|student|member|job|flat|home)",
    each_before="each (?:with|of)",
    every={
        "year": "(?:a|per|each|every) year|annually|yearly|per annum",
        "month": "(?:a|per|each|every) month|monthly",
        "week": "(?:a|per|each|every) week|weekly",
        "day": "(?:a|per|each|every) day|daily",
    },
    in_all="in all|in total|altogether|overall|all told|(?:for )?a total of|total(?:ling|ing) of?|making",
    discount="discount|off|reduction",
    half="(?P<over>more than|over) half|(?P<under>less than|under|fewer than) half",
)
