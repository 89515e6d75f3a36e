"""English: fixed titles and how they break."""

from __future__ import annotations

from newslint.languages.garbled import GarbledWords, cuts, genders, orders


def build() -> GarbledWords:
    """English, ready for the rule on garbled posts."""
    return GarbledWords(
        cut=cuts("""assistant attorney|general
            chief financial|officer
            chief operating|officer
            chief technology|officer
            chief information|officer
            chief marketing|officer
            chief compliance|officer
            executive vice|president
            senior vice|president
            deputy prime|minister"""),
        proven=frozenset({("assistant", "attorney")}),
        excusing=frozenset("u.s us states state county district city federal commonwealth special".split()),
        order=orders("""deputy acting|acting deputy
            deputy interim|interim deputy
            vice acting|acting vice
            assistant acting|acting assistant
            general attorney|attorney general
            minister prime|prime minister
            president vice|vice president
            executive chief|chief executive
            attorney district|district attorney
            officer director|officer
            officer president|president
            director managing|managing director
            director deputy|deputy director
            director assistant|assistant director
            director acting|acting director
            director associate|associate director
            officer assistant|assistant officer
            officer chief|chief officer
            manager assistant|assistant manager
            manager general|general manager
            secretary assistant|assistant secretary
            secretary deputy|deputy secretary
            secretary acting|acting secretary
            minister deputy|deputy minister
            president acting|acting president
            commissioner deputy|deputy commissioner
            commissioner assistant|assistant commissioner
            counsel general|general counsel
            editor managing|managing editor
            engineer chief|chief engineer
            judge chief|chief judge
            justice chief|chief justice
            secretary under|under secretary"""),
        titles=frozenset(
            """director president chairman chairwoman minister attorney secretary officer governor mayor professor
            manager ceo senator judge commissioner ambassador
            dean head rector chancellor principal provost chair""".split()
        ),
        staff=frozenset(
            """staff spokesman spokesperson spokeswoman secretary attorney lawyer counsel adviser advisor aide
            assistant deputy agent manager coach doctor physician strategist speechwriter bodyguard driver successor
            predecessor editor publisher biographer representative envoy""".split()
        ),
        leading=frozenset("chief senior lead managing executive principal general deputy vice head".split()),
        gendered=genders("""chairman chairwoman
            congressman congresswoman
            councilman councilwoman
            spokesman spokeswoman
            assemblyman assemblywoman
            alderman alderwoman
            actor actress
            headmaster headmistress"""),
    )
