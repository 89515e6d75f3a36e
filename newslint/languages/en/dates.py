"""English: months, weekdays and the words around dates."""

from __future__ import annotations

from newslint.languages.dates import DateWords, numbered, phrases, words


def build() -> DateWords:
    return DateWords(
        months=numbered("""
            january jan
            february feb
            march mar
            april apr
            may
            june jun
            july jul
            august aug
            september sept sep
            october oct
            november nov
            december dec"""),
        weekdays=numbered("monday\ntuesday\nwednesday\nthursday\nfriday\nsaturday\nsunday", 0),
        short_weekdays=numbered("mon\ntue tues\nwed weds\nthu thur thurs\nfri\nsat\nsun", 0),
        capital=words("""january february march april may june july august september october november december
            jan feb mar apr jun jul aug sept sep oct nov dec"""),
        joints=words("of the"),
        leads=words("the on"),
        ordinals=words("st nd rd th"),
        opens=words("from between"),
        until=words("to until till through thru"),
        both=words("and or &"),
        year_leads=words("in since by until before after during year from of for late early mid around"),
        last=words("last past previous"),
        next=words("next coming upcoming following forthcoming"),
        this=words("this"),
        units={
            "week": "week",
            "month": "month",
            "quarter": "quarter",
            "year": "year",
            "weekend": "weekend",
            "spring": "season",
            "summer": "season",
            "autumn": "season",
            "fall": "season",
            "winter": "season",
        },
        days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
        vague_past=phrases("""
            recently
            lately
            the other day
            in recent days
            in recent weeks
            in recent months
            a few days ago
            some days ago
            several days ago
            a couple of days ago
            a few weeks ago
            some weeks ago
            several weeks ago
            a couple of weeks ago
            a few months ago
            some time ago
            not long ago
            a short time ago
            these past days
            in the past few days
            in the last few days
            in the past few weeks
            in the last few weeks"""),
        vague_future=phrases("""
            soon
            shortly
            in the coming days
            in the coming weeks
            in the coming months
            in the near future
            in the next few days
            in the next few weeks
            over the coming weeks"""),
        ago=words("ago"),
        first={"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4},
        quarter=words("quarter"),
        quarter_letters=words("q"),
        fiscal=phrases("fiscal year\nfiscal\nfinancial year\nfy"),
        earlier=words("earlier later"),
        day_first=False,
    )
