"""Function words of languages that newslint does not read but meets, left untranslated: Italian, Portuguese …"""

NEIGHBOURS = {
    "it": """
    a il lo gli i le la un una di da del della dei degli delle dello dal dalla dai dalle nel nella nei nelle sul
    sulla sui con per tra fra che non è sono si più anche come ma se questo questa questi queste ha hanno stato
    stata essere al alla ai alle agli dopo prima ogni molto già ed e o
    """,
    "pt": """
    o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com que não é são
    foi foram se mais como mas ou e este esta estes estas isto isso à às ao aos até também já seu sua seus suas
    tem têm ser está estão entre depois quando muito num numa
    """,
    "ca": """
    el la els les un una de del dels d i a al als amb per que no és són es ha han més com però o aquest aquesta
    aquests aquestes entre fins també ja seu seva seus seves va van ser està
    """,
    "nl": """
    de het een en van in op te dat die is zijn was waren met voor niet aan er om ook als bij door over uit naar
    maar dan nog wordt worden werd werden heeft hebben deze dit zich hun
    """,
}
