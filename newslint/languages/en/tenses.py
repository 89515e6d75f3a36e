"""English: the words of what is to come and what is over."""

from __future__ import annotations

from newslint.languages.dates import phrases, words
from newslint.languages.tenses import TenseWords


def build() -> TenseWords:
    return TenseWords(
        future=words("will shall 'll upcoming forthcoming"),
        coming=words("next coming upcoming forthcoming"),
        over=phrases("""
            was held
            were held
            took place
            ended
            closed
            concluded
            finished
            opened
            began
            started
            was signed
            were signed
            was launched
            was opened
            was inaugurated
            was published
            was released
            was adopted
            was approved
            died
            was born
            won
            arrived
            visited
            met
            signed
            announced
            hosted
            attended
            celebrated
            expired"""),
        undone=words("will be to is are been would may might can could should must not being that which if"),
        breaks=words(
            "that which who whom whose where when while because although though but if after before since than"
        ),
        standing=words("effective retroactive retroactively backdated as eligible applicable retrospective commencing"),
        begins=words("""begun began begin started start launched opened founded established born commenced introduced
            created built opens starts begins commence"""),
        finishes=words(
            "finished completed ended end closed concluded died dissolved inaugurated finalised finalized closes ends"
        ),
        after=words("after following"),
        before=words("before"),
        since=words("since"),
        of=words("of dated the"),
        joints=words("and but then"),
        opens=words("opens open opened opening starts begins start begin runs launches"),
        deadline=("regist", "appl", "entr", "enrol", "booking", "rsvp", "nominat", "submission", "submit", "deadline"),
        every=words("every each annually yearly annual"),
        timetable=phrases("""
            opens
            closes
            close on
            starts
            begins
            ends
            kicks off
            takes place
            take place
            resumes
            runs"""),
        standing_now=words("can may must should is are remains remain please"),
        until=words("until till by"),
        was=words("was were had did could ran been"),
    )
