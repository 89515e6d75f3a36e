"""French: the words of what is to come and what is over."""

from __future__ import annotations

from newslint.languages.dates import phrases, words
from newslint.languages.tenses import TenseWords


def build() -> TenseWords:
    return TenseWords(
        future=words("va vont"),
        coming=words("prochain prochaine"),
        over=phrases("""
            a eu lieu
            ont eu lieu
            s'est tenu
            s'est tenue
            s'est déroulé
            s'est déroulée
            s'est terminé
            s'est terminée
            s'est achevé
            s'est achevée
            s'est clos
            s'est close
            s'est conclu
            s'est conclue
            s'est ouvert
            s'est ouverte
            a pris fin
            ont pris fin
            a ouvert
            a fermé
            a commencé
            ont commencé
            a débuté
            ont débuté
            a été signé
            a été signée
            a été inauguré
            a été inaugurée
            a été publié
            a été publiée
            a été lancé
            a été lancée
            est mort
            est morte
            est décédé
            est décédée
            a expiré"""),
        undone=words("ne si que"),
        breaks=words("que qui dont où quand lorsque alors tandis mais si après avant depuis parce"),
        standing=words("rétroactif rétroactivement vigueur"),
        begins=words("""commencé commencée commencés commencées débuté débutée entamé entamée entrepris entreprise fondé
            fondée créé créée lancé lancée né née ouvert ouverte ouvre commence
            débute ouvrira débutera débuteront commencera commenceront commencent débutent"""),
        finishes=words("""terminé terminée terminés terminées achevé achevée achevés achevées fini finie finis finies
            conclu conclue clos close mort morte décédé décédée fermé fermée ferme termine
            fermera achèvera achèveront terminera termineront terminent achèvent"""),
        after=words("après"),
        before=words("avant"),
        since=words("depuis"),
        of=words("de du d"),
        joints=words("et mais puis"),
        opens=words(
            "ouvre ouvrent ouvrira ouvriront ouvert ouverte ouvertes ouverts commence commencera débute débutera inaugurée"
        ),
        deadline=("inscri", "candidature", "dossiers", "dépos", "réservation", "s'inscri"),
        every=words("chaque tous toutes"),
        timetable=phrases("""
            ouvre
            ouvrent
            ferme
            commence
            commencent
            débute
            débutent
            se termine
            a lieu
            ont lieu
            se tient
            se tiennent"""),
        standing_now=words("peut peuvent doit doivent est sont reste restent"),
        until=words("jusqu"),
        was=words("était étaient fut été a ont pouvait pouvaient"),
        future_endings=("era", "ira", "ura", "dra", "tra", "vra", "eront", "iront", "uront", "dront", "tront", "vront"),
        not_future=words("opéra caméra camera extra ultra contra sera seront era tiara"),
    )
