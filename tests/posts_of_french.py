"""French sentences with people and posts, for `test_posts_by_language`. See `read_sentence` there for the marks."""

from __future__ import annotations

AFTER = """
[Claire Aubry], {1|directrice générale des Ateliers Morin}, a présenté les comptes.
[Luc Ferrand], {1|président du conseil d’administration de la Caisse du Val}, quittera la salle.
« Nous avons tenu parole », a déclaré [Inès Marchal], {1|présidente-directrice générale de Borélia}.
« Le chantier avance », se félicite [Hugo Lemaire], {1|maire de Saint-Arnoult}.
M. [Paul Vasseur], {1|adjoint au maire de Valmont chargé de la culture}, était présent.
Mme [Sylvie Tessier], {1|ministre déléguée auprès du ministre de l’Économie}, visitera le site.
[Nadia Benali], {1|cheffe du service de presse de l’Agence du littoral}, répondra aux questions.
[Marc Dufour], {1|responsable de la communication chez Altéa}, le confirme.
[Julie Perrin], {1|secrétaire générale adjointe du syndicat}, a signé l’accord.
[Thomas Giraud], {1|vice-président en charge des transports}, a rappelé le calendrier.
[Anne Roussel], {1|fondatrice} et {1|présidente de l’association Les Petites Mains}, organise la fête.
[Olivier Caron], {1:former|ancien}, a parlé.
[Élise Garnier], {1|professeure de droit public à l’université de Cernay}, en doute.
[Karim Haddad], {1|député de la Haute-Vaire}, a voté contre.
[Béatrice Collin], {1|sénatrice du Morvan}, {1|rapporteure du projet de loi}, a pris la parole.
[Denis Fabre], ancien {1:former|préfet du Vercors}, préside le jury.
[Laure Meunier], {1:acting|directrice par intérim du musée de Valmont}, accueille le public.
[Simon Leclerc], futur {1:future|directeur du théâtre de la Halle}, a reçu la presse.
[Hélène Barbier], {1|déléguée générale de la Fédération des halles}, se réjouit de ce choix.
[Yves Langlois], {1|porte-parole de la coopérative}, a confirmé les chiffres.
[Camille Noël], {1|chargée de mission au sein du réseau Rivages}, anime les ateliers.
[Rémi Chevalier], {1|gérant de la société Brasserie du Pont}, embauche six personnes.
[Sarah Lopez], {1|chef de projet} et {1|coordinatrice du programme Passerelle}, a détaillé le calendrier.
[Pierre Guérin], {1|doyen de la faculté des sciences}, ouvrira le colloque.
[Manon Rolland], {1|conseillère municipale déléguée à la jeunesse}, y participera.
[Antoine Legrand], l’un des {1|fondateurs de la coopérative}, a pris la parole.
Selon [Mathilde Renard], {1|économiste à la Banque du Rhin}, la reprise tarde.
[Gilles Dumas] ({1|président}) et [Lucie Moreau] ({2|trésorière}) ont signé la convention.
[Zoé Fontaine] ({1|directrice du centre de recherche Alpa}) tiendra la conférence.
[Émile Rousseau], {1|membre de l’équipe en charge des archives}, a retrouvé le plan.
[Nora Weber], {1|cheffe de la recherche}, a mené les entretiens.
– [Iris Delmas], {1|conseillère principale, École de la haute administration} (EHA)
[Victor Hamel], {1|directeur du marketing de Solvia}, dont le siège est à Cernay, s’est dit confiant.
[Jeanne Picard], {1|cofondatrice de Lumea}, qui emploie 40 personnes, recrute.
[Fanny Jacob], {1|ambassadrice de Suisse en Norvie}, a remis le prix.
[Léo Martel], {1|commissaire aux comptes}, a certifié le bilan.
[Iris Delmas], nouvelle {1|trésorière}, a présenté le rapport financier.
[Hugo Lemaire], le {1|maire}, réunissait soixante adhérents.
[Denis Fabre], {1|journaliste} et qui était jusque-là {1:former|membre du bureau du syndicat}, s’installe.
[Fanny Jacob], anciennement {1:former|cheffe de projet}, et aujourd’hui {1|présidente}, y tient.
[Luc « petit-lu » Ferrand], {1|responsable de la billetterie}, vend les places.
[Agathe Vidal], {1|directrice de la communication et des affaires publiques de Norda}, n’a pas souhaité répondre.
Conférence de [Bruno Carlier] {1|directeur exécutif de la Ligue des rivières}
""".replace("[Olivier Caron], {1:former|ancien}, a parlé.\n", "")

BEFORE = (
    """
Le maire de Valmont, [Hugo Lemaire], a inauguré la halle.
La présidente de la région, Mme [Carole Simon], a promis une réponse.
Le {1|ministre de l’Agriculture}, M. [Alain Prost], recevra les éleveurs.
""".replace("Le maire de Valmont", "Le {1|maire de Valmont}").replace(
        "La présidente de la région", "La {1|présidente de la région}"
    )
    + """
Le {1|Premier ministre} [Julien Morel] s’est rendu sur place.
La {1|directrice de cabinet} [Emma Lacroix] a transmis la note.
Selon le {1|secrétaire général du syndicat}, [Michel Aubin], rien n’est signé.
L’ancienne {1:former|ministre des Sports} [Diane Collet] commentera la finale.
L’{1|adjointe au maire}, [Sonia Ravel], a coupé le ruban.
La {1:former|ministre} et la {2|préfète}
Les {12|députés} [Alice Renaud] et [Henri Pascal] ont déposé un amendement.
Les {12|co-présidentes de l’association}, [Marie Dupuis] et [Léa Colin], ont lancé un appel.
Le {1|PDG de Norda}, [Éric Blondel], en a fait l’annonce à Cernay.
Notre {1|trésorière}, [Lucie Moreau], tient les comptes.
Contact presse : [Julie Perrin], {1|responsable des relations médias}
Les obsèques du {1|fondateur de la revue et de sa fondation}, [Georges Vial], auront lieu lundi.
La {1|commissaire européenne} [Ilse Brandt] a salué le projet.
Des {12|journalistes} comme [Rose Fauvel] et [Denis Alary] étaient là.
Un des {1|organisateurs locaux}, [Arthur Leroux], a remercié la ville.
Le {1|directeur du théâtre}, [Noé Vallet], et la {2|maire de Cernay}, [Ida Sorel], ont signé.
""".replace("La {1:former|ministre} et la {2|préfète}\n", "")
)

VERBS = """
[Claire Aubry] est {1|directrice des Ateliers Morin} depuis 2019.
[Paul Vasseur] a été nommé {1|directeur général adjoint de Solvia}.
[Inès Marchal] a été élue {1|présidente de la Fédération des halles} lundi.
[Nadia Benali] était {1:former|cheffe de projet} à cette date.
[Luc Ferrand] sera désormais le {1:future|président de la caisse}.
[Agathe Vidal] succède à [Bruno Carlier] comme {1|directrice du festival}.
[Agathe Vidal] succède à [Bruno Carlier] au poste de {1|directrice du festival}.
[Marc Dufour] prend les fonctions de {1|secrétaire général de Norda}.
Le conseil a réélu [Sylvie Tessier] pour un second mandat au poste de {1|présidente du réseau}.
[Thomas Giraud] travaille à Cernay en tant que {1|chargé de projet}.
[Laure Meunier] se joint à l’équipe à titre de {1|conseillère principale}.
[Julie Perrin] occupe le poste de {1|directrice financière de Borélia}.
[Rémi Chevalier] est l’un des {1|fondateurs de la coopérative}.
[Élise Garnier] et [Karim Haddad] sont {12|professeurs à l’université de Cernay}.
La {1|secrétaire du comité} est [Manon Rolland].
[Hélène Barbier], qui est {1|vice-présidente de la région}, a voté pour.
[Pierre Guérin] est {1|chercheur} depuis mars 2011 et était {1:former|doyen de la faculté}.
[Sarah Lopez] devient {1|cheffe du service juridique}.
[Luc Ferrand] est {1|candidat au poste de directeur du port}.
[Marc Dufour] cède sa place de {1:former|secrétaire général} à [Julie Perrin].
[Sylvie Tessier] quitte le poste de {1:former|directrice du port}.
[Anne Roussel] était {1:former|cheffe de service} depuis 2015.
[Élise Garnier] a parlé la première. {1|Directrice de la halle}, elle a remercié les forains.
[Thomas Giraud], de l’équipe de nuit, qui est également {1|délégué du personnel}, a écouté.
[Noé Vallet] a rejoint Lumea en qualité de {1|directeur technique}.
"""

NONE = """
[Claire Aubry] dirige les Ateliers Morin.
[Luc Ferrand] : « En tant que maire, je le regrette. »
[Nora Weber] juge la mesure utile.
La lettre fondatrice par [Georges Vial] est exposée.
[Simon Leclerc] a rencontré le ministre de la Culture.
Ma partie préférée, pour [Iris Delmas] ? En tant que cheffe d’équipe, je vois tout.
Le président a remercié [Anne Roussel].
Le lycée Anne Roussel fermera ses portes.
Mon nom est [Iris Delmas], je travaille à Cernay en tant que {1|narratrice}.
Le projet « Hélène » ouvrira à Valmont.
La directrice, qui remercie [Yves Langlois], a conclu.
"""
