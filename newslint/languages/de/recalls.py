"""German words that look back on figures told before."""

from __future__ import annotations

from newslint.languages.recalls import RecallWords

WORDS = RecallWords(
    rise="anstieg|zunahme|plus|steigerung|zuwachs|erhöhung|wachstum",
    fall="rückgang|abnahme|minus|senkung|verringerung|einbruch",
    opening="damit|dies|das|diese|dieser|dieses|so|somit|also|die zahl",
    pointing="der|die|das|den|dem|diese[rnms]?",
    of="von|um",
    dearer="mehr|höher|größer|länger|teurer(?: geworden)?|stärker",
    cheaper="weniger|niedriger|kleiner|kürzer|geringer|billiger(?: geworden)?|günstiger(?: geworden)?",
    rose="stieg|stiegen|gestiegen|wuchs|wuchsen|gewachsen|kletterte|kletterten|erhöhte sich|erhöhten sich|zugenommen",
    fell="sank|sanken|gesunken|fiel|fielen|gefallen|schrumpfte|schrumpften|verringerte sich|verringerten sich|abgenommen",
    by="um",
    now="jetzt|heute|nun|inzwischen|mittlerweile|derzeit|dieses jahr|in diesem jahr|heuer|schließlich|gekostet hat",
    beaten="übertroffen|überboten|überschritten|verbessert|verfehlt|unterboten",
    earlier="im jahr davor|im vorjahr|ein jahr (?:zuvor|davor|vorher)|zuvor|vorher|davor|damals|früher(?:e[rns]?)?|ursprünglich"
    "|veranschlagt|geplant|vorgesehen|bisher(?:ige[rns]?)?|noch|als|waren es|hatte[n]?"
    "|anfangs|alte[rns]?",
    remaining=("(?:die|den|der) (?:übrigen|restlichen|verbleibenden|verbliebenen) #", "# übrigen", "bleiben #"),
    other=("(?:die|den|der) (?:anderen|weiteren) #", "# anderen?"),
    lead=("vorsprung von #", "mehrheit von #", "abstand von #", "# vorsprung", "# mehr als (?:ihr|sein|der|die)"),
    in_all="insgesamt|zusammen|in summe|alles in allem|damit|somit|alles zusammen",
    besides="weitere|zusätzlich|dazu|hinzu|außerdem|noch einmal|noch|steuert|damit|somit|auch",
    whole="insgesamt|zusammen|komplett\\w*|gesamt\\w*|für alle|ganze[rns]?|alles",
    parts="teile|teilen|tranchen|raten|lose|losen|phasen|abschnitte|abschnitten|stufen|töpfe|töpfen|säulen|programme|programmen",
    makes="das sind|das ist|das macht|das ergibt|macht|ergibt|also|das heißt|somit|damit|entspricht|was",
    each_gets="(?:jede[rsmn]?|jeder einzelne)(?: von ihnen| davon)?(?: (?:erhält|bekommt|bekäme|erhielte))?",
    shared="teil(?:en|t|ten|te)|geteilt|verteil(?:t|en|te|ten)|aufgeteilt|zu gleichen teilen|gleichmäßig",
    each_of="jede[rs]? der|jede[rs]? (?:ihrer|seiner|dieser)|jede[rs]? von (?:den|ihnen)",
    so="sodass|so dass|also|das sind|macht|insgesamt|zusammen|somit|damit",
    therefore="also|somit|damit|das heißt|demnach|folglich|mithin",
    votes=("# (?:zu|gegen) #", "# stimmen (?:zu|gegen) #", "# ja-stimmen(?: und|,) #", "# dafür(?: und|,) # dagegen"),
    abstained="enthaltungen|enthaltung|enthielten sich|enthielt sich|abwesend",
    all_members=("alle #", "sämtliche #"),
    lasted=(
        "nach # ", "# ,?die ", "#,? in denen ", "# an der spitze ?", "# (?:bau|amts|dienst|vorbereitungs|planungs)zeit",
    ),
    farewell="ruhestand|verabschiedet|scheidet|hört auf|tritt ab|in rente|in pension",
    left="übrig\\w*|restlich\\w*|rest|verbleibend\\w*",
    no_other="andere[nrs]? \\w+ (?:gibt|gab) es nicht|weitere \\w+ (?:gibt|gab) es nicht|sonst (?:gibt|gab) es|keine weiteren|mehr gibt es nicht",
    rest="(?:den|der) rest|(?:den|der) restbetrag",
    paid="blieb\\w*|bleib\\w*|zahl\\w*|bezahl\\w*|trug\\w*|trägt|entfiel\\w*|entfall\\w*|übernahm\\w*|übernimmt|anteil\\w*",
    in_post=" (?:an der spitze|als |im amt|in diesem amt)",
    total_cost="gesamtkosten von|gesamtkosten betragen|gesamtkosten betrugen|gesamtkosten liegen bei|gesamtsumme von|gesamtpreis von|kostet insgesamt|kostete insgesamt|insgesamt kostet\\w*",
    planned="soll|sollen|will|wollen|wird|werden|könnte|könnten|plant|planen|ziel|erneut|abermals|nochmals|noch|fast|nahezu",
    they_are="es handelt sich um|es sind|das sind|es sind dies|gewählt wurden|ausgezeichnet wurden|geehrt wurden|die gewählten sind",
    began="gegründet|eröffnet|begonnen|begann|begannen|gestartet|startete|übernahm|übernommen|trat|eingetreten|spatenstich|grundstein"
    "|seit|gewählt|berufen|angefangen|anfing|anfingen|entstand",
)  # fmt: skip
