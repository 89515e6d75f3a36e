"""Words for shops, works and houses in the names of firms, in all languages: a name beside one is a firm's."""

from __future__ import annotations

HOUSES = frozenset(
    """bakery breweries brewery distillery foundry shipyard shipyards pharmacies pharmacy motors pictures books
    mills mill farms farm estates hotels hotel works engineering logistics builders railways airlines
    airways shipping steel cement foods dairy dairies winery wines vineyards studios publishing publishers
    printers laboratories opticians properties homes sons brothers partners associates bank insurance energy
    technologies solutions robotics systems talleres bodegas bodega construcciones transportes editorial
    conservas astilleros autocares viajes farmacias farmacia librería panadería panificadora industrias
    muebles viveros lácteos aceites cerámicas imprenta hijos hermanos laboratorios ingeniería seguros
    ferrocarriles éditions ateliers atelier transports boulangerie chantiers cave caves maison laboratoires
    imprimerie librairie pharmacie brasserie laiterie fonderie menuiserie établissements assurances fils
    frères verreries forges brauerei druckerei bau logistik spedition bäckerei stahlbau molkerei weingut
    apotheke buchhandlung metzgerei schreinerei werft maschinenbau autohaus gärtnerei kellerei söhne
    gebrüder versicherung stadtwerke reederei""".split()
)
