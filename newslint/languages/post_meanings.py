"""Posts that mean the same in each language: who is a mayor in English is an alcaldesa in Spanish.

Only posts of which one word, or one short phrase, says all; a post with a rank before it (deputy, vice) is another one.
"""

from __future__ import annotations

from functools import cache

from newslint.languages import CODES

# en | es | fr | de; forms of one language are parted by commas; a line that is set in goes on with the one before
_TABLE = """
mayor, mayoress, lord mayor | alcalde, alcaldesa, intendente, regidor | maire, mairesse |
  bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin
minister, secretary of state | ministro, ministra | ministre | minister, ministerin
prime minister, premier | primer ministro, primera ministra | premier ministre, première ministre |
  premierminister, premierministerin, ministerpräsident, ministerpräsidentin
chancellor | canciller | chancelier, chancelière | kanzler, kanzlerin, bundeskanzler, bundeskanzlerin
governor | gobernador, gobernadora | gouverneur, gouverneure, gouverneuse | gouverneur, gouverneurin
president, chair, chairman, chairwoman, chairperson | presidente, presidenta | président, présidente |
  präsident, präsidentin, vorsitzende, vorsitzender, vorsitzenden
director, managing director | director, directora | directeur, directrice | direktor, direktorin
chief executive, chief executive officer, ceo, general director, director general |
  director general, directora general, consejero delegado, consejera delegada, director ejecutivo, directora
  ejecutiva, ceo |
  directeur général, directrice générale, pdg, ceo |
  geschäftsführer, geschäftsführerin, vorstandsvorsitzende, vorstandsvorsitzender, vorstandschef, vorstandschefin,
  ceo
rector, vice-chancellor | rector, rectora | recteur, rectrice | rektor, rektorin
dean | decano, decana | doyen, doyenne | dekan, dekanin
professor | catedrático, catedrática, profesor, profesora | professeur, professeure | professor, professorin
treasurer | tesorero, tesorera | trésorier, trésorière | schatzmeister, schatzmeisterin, kassenwart, kassenwartin
ambassador | embajador, embajadora | ambassadeur, ambassadrice | botschafter, botschafterin
bishop | obispo, obispa | évêque | bischof, bischöfin
archbishop | arzobispo | archevêque | erzbischof
prefect | prefecto, prefecta | préfet, préfète | präfekt, präfektin
councillor, councilman, councilwoman | concejal, concejala, concejales |
  conseiller municipal, conseillère municipale | stadtrat, stadträtin, gemeinderat, gemeinderätin
senator | senador, senadora | sénateur, sénatrice | senator, senatorin
spokesman, spokeswoman, spokesperson | portavoz | porte-parole |
  sprecher, sprecherin, pressesprecher, pressesprecherin
curator | comisario, comisaria, conservador, conservadora | commissaire, conservateur, conservatrice |
  kurator, kuratorin
conductor | director de orquesta, directora de orquesta | chef d'orchestre, cheffe d'orchestre | dirigent, dirigentin
coach | entrenador, entrenadora | entraîneur, entraîneuse | trainer, trainerin
captain | capitán, capitana | capitaine | kapitän, kapitänin
architect | arquitecto, arquitecta | architecte | architekt, architektin
engineer | ingeniero, ingeniera | ingénieur, ingénieure | ingenieur, ingenieurin
founder | fundador, fundadora | fondateur, fondatrice | gründer, gründerin
lawyer, attorney | abogado, abogada | avocat, avocate | rechtsanwalt, rechtsanwältin, anwalt, anwältin
judge | juez, jueza, magistrado, magistrada | juge, magistrat, magistrate | richter, richterin
notary | notario, notaria | notaire | notar, notarin
harbour master, harbor master | capitán de puerto, capitana de puerto | capitaine de port |
  hafenmeister, hafenmeisterin
head teacher, headteacher, headmaster, headmistress | director del colegio | proviseur, proviseure |
  schulleiter, schulleiterin
secretary general, secretary-general | secretario general, secretaria general |
  secrétaire général, secrétaire générale | generalsekretär, generalsekretärin
finance director, cfo, chief financial officer | director financiero, directora financiera, cfo |
  directeur financier, directrice financière, cfo | finanzvorstand, finanzchef, finanzchefin, cfo
librarian | bibliotecario, bibliotecaria | bibliothécaire | bibliothekar, bibliothekarin
biologist | biólogo, bióloga | biologiste | biologe, biologin
historian | historiador, historiadora | historien, historienne | historiker, historikerin
"""


@cache
def post_meanings(language: str) -> dict[str, int]:
    """The posts of a language in small letters, each with a number for what it means in all of them."""
    if language not in CODES:
        return {}
    column = ("en", "es", "fr", "de").index(language)
    found: dict[str, int] = {}
    for meaning, line in enumerate(_TABLE.strip().replace("\n ", " ").split("\n")):
        found.update((" ".join(form.split()), meaning) for form in line.split("|")[column].split(","))
    return found
