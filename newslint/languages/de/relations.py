"""German words that tie figures to each other."""

from __future__ import annotations

from newslint.languages.numbers import table
from newslint.languages.relations import RelationWords

WORDS = RelationWords(
    times=table(
        "doppelt so viele 2, doppelt so viel 2, doppelt so hoch 2, doppelt so groß 2, dreimal so viele 3, dreimal so viel 3,"
        "viermal so viele 4, viermal so viel 4, fünfmal so viele 5, fünfmal so viel 5, zehnmal so viele 10, zehnmal so viel 10,"
        "halb so viele 1/2, halb so viel 1/2, das doppelte 2, das dreifache 3, das vierfache 4, das fünffache 5, das zehnfache 10"
    ),
    in_every="von",
    of="von|von den|von insgesamt|der|des|aller|unter|aus|unter den",
    tie="also|das sind|das ist|das heißt|d\\. ?h\\.|mithin|sprich|oder|was|somit|macht|entspricht|nämlich",
    hedge="nicht weniger als|sage und schreibe|rund|etwa|ungefähr|fast|nahezu|knapp|gut|mehr als|über|weniger als|unter|beinahe|ein|einem|einer|eine|genau|nur|gerade|immerhin|mindestens",
    more="mehr|höher|größer|länger",
    less="weniger|niedriger|kleiner|kürzer|geringer",
    than="als|gegenüber",
    rise="anstieg|zunahme|plus|steigerung|zuwachs|erhöhung",
    fall="rückgang|abnahme|minus|senkung|verringerung",
    over="gegenüber|im vergleich zu|verglichen mit|zu|von|auf",
    now="jetzt|heute|nun|inzwischen|mittlerweile|derzeit|dieses jahr|in diesem jahr|sind|hat",
    against="gegenüber|statt|anstatt|im vergleich zu|verglichen mit|nach|anstelle von",
    each="(?:je|pro)[ \u00a0](?P<thing>[^\\W\\d_]+)|jeweils",
    rated="also|das sind|das heißt|d\\. ?h\\.|zu|zu je|à|oder|somit|macht|mithin",
    in_all="insgesamt|zusammen|in summe|alles in allem",
    average="im Schnitt|im Durchschnitt|durchschnittlich|im Mittel",
    bringing="erhöht|erhöhen|steigt|wächst|anwächst|vergrößert|bringt",
    spent="für|an|aus|von|vom|in|im|zum|durch",
    rose="stieg(?:en)?|wuchs(?:en)?|kletterten?|erhöhten? sich",
    fell="sank(?:en)?|fiel(?:en)?|schrumpften?|verringerten? sich",
    leavers="abg[aä]ng\\w*|austritt\\w*|schließung\\w*|kündigung\\w*|verlust\\w*|verrentung\\w*|todesf[aä]ll\\w*",
    these_are="das sind|das waren|das ist|dies sind|damit sind es",
    them="ihnen|diesen|denen|derer",
)  # fmt: skip
