"""English: verbs of saying."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.languages.saying import SayingWords, phrases, words

REGULAR = """acknowledge add admit advise affirm agree announce answer apologise apologize appeal argue ask assert
assure boast call caution celebrate challenge cite claim clarify comment complain concede conclude confess confide
confirm congratulate continue counter cry declare demand deny describe detail elaborate emphasise emphasize enthuse
exclaim explain express hail highlight hint hope indicate inform insist inquire joke lament laugh maintain mention
muse note object observe offer opine outline plead pledge point post praise predict proclaim project promise propose protest
quip recall recount reflect reiterate remark remember remind repeat reply report respond reveal sigh signal sing state
stress suggest sum summarise summarize testify tweet underline underscore urge venture voice volunteer vow warn
welcome whisper wonder"""
IRREGULAR = """say says said saying tell tells told telling write writes wrote written writing think thinks thought
thinking believe believes believed speak speaks spoke speaking go goes put puts feel feels felt read reads quote quotes
quoted quoting sang swear swears swore admitted admitting quipped quipping begins began starts started closed closes
finished summed summing explains shared shares sharing commented gave gives joked"""


def _forms(verb: str) -> Iterator[str]:
    stem = verb.removesuffix("e")
    yield verb
    if verb.endswith("y") and verb[-2] not in "aeo":
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    else:
        yield verb + ("es" if verb.endswith(("ss", "sh", "ch")) else "s")
        yield from (stem + "ed", stem + "ing")


def build() -> SayingWords:
    return SayingWords(
        verbs=words(IRREGULAR) | {form for verb in REGULAR.split() for form in _forms(verb)},
        plain=words("""say says said saying tell tells told telling add adds added adding explain explains explained
            explaining note notes noted noting recall recalls recalled argue argues argued arguing comment commented
            remark remarked insist insists insisted warn warned warns reply replied answered asked asks admits admitted
            stressed stresses emphasised emphasized acknowledged stated states concluded believes thinks joked"""),
        according=phrases("""
            according to
            in the words of
            as per
            attributed to
            by"""),
        brief=words("per"),
        nouns=words("""statement statements words comment comments remark remarks message quote quotation testimonial
            letter speech interview post tweet email answer question reply response"""),
        pronouns=words("he she they it i we who"),
        titles=words("""called entitled titled named dubbed known termed nicknamed labelled labeled headed motto slogan
            theme themed title film movie book song album play exhibition series article paper report study programme
            program project campaign initiative award prize category track session panel course game show episode
            poem novel single word words phrase term terms tagline hashtag subject"""),
        own=words("we our ours us"),
    )
