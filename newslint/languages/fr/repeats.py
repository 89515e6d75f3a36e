"""French: what is never doubled, and what repeats on purpose."""

NEVER_DOUBLED = """de le la les un une des du au aux et ou mais dans sur sous avec pour par sans chez vers depuis
entre son sa ses leur leurs ce cet cette ces qui dont où quand comme car donc ainsi aussi plus moins très bien être
sera seront sont ont avait avaient était étaient peut peuvent notre nos votre vos mon mes ton il elle ils elles on se
pas à lors afin puis selon après avant pendant contre même chaque plusieurs"""
DOUBLED = """marque porte note compte garde place livre montre ferme joue danse nous vous que en y a est non oui si ha bla très tout petit grand vite vrai loin longtemps toujours jamais
encore bis bon chut tic toc cou ding quoi un deux trois quatre cinq six sept huit neuf dix zéro moi toi lui soi peu
bien plus"""
LETTERS = """
cher
chère
chers
chères
madame, monsieur
texte intégral
lettre complète
transcription
déclaration complète
"""
FORMULAE = """
voir ci-dessous
consultez
cliquez ici
pour plus d'informations
pour plus d’informations
pour en savoir plus
en savoir plus
visitez
contact
avertissement
inscrivez-vous
abonnez-vous
téléchargez
tous droits réservés
présomption d'innocence
prix
problème
"""
SPEAKING = "je j'ai j’ai moi"
