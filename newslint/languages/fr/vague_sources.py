"""French."""

PHRASES = """
les études montrent
les études démontrent
les études indiquent
les études suggèrent
les études révèlent
les études confirment
les études prouvent
les études ont montré
des études montrent
des études démontrent
des études indiquent
des études suggèrent
des études révèlent
des études confirment
des études prouvent
des études ont montré
plusieurs études montrent
plusieurs études démontrent
plusieurs études indiquent
plusieurs études suggèrent
plusieurs études révèlent
plusieurs études confirment
plusieurs études prouvent
plusieurs études ont montré
de nombreuses études montrent
de nombreuses études démontrent
de nombreuses études indiquent
de nombreuses études suggèrent
de nombreuses études révèlent
de nombreuses études confirment
de nombreuses études prouvent
de nombreuses études ont montré
certaines études montrent
certaines études démontrent
certaines études indiquent
certaines études suggèrent
certaines études révèlent
certaines études confirment
certaines études prouvent
certaines études ont montré
des recherches montrent
des recherches démontrent
des recherches indiquent
des recherches suggèrent
des recherches révèlent
des recherches confirment
des recherches prouvent
des recherches ont montré
les recherches montrent
les recherches démontrent
les recherches indiquent
les recherches suggèrent
les recherches révèlent
les recherches confirment
les recherches prouvent
les recherches ont montré
les sondages montrent
les sondages démontrent
les sondages indiquent
les sondages suggèrent
les sondages révèlent
les sondages confirment
les sondages prouvent
les sondages ont montré
les statistiques montrent
les statistiques démontrent
les statistiques indiquent
les statistiques suggèrent
les statistiques révèlent
les statistiques confirment
les statistiques prouvent
les statistiques ont montré
les experts disent
les experts affirment
les experts estiment
les experts pensent
les experts assurent
les experts s'accordent
les experts croient
les experts avertissent
les experts indiquent
des experts disent
des experts affirment
des experts estiment
des experts pensent
des experts assurent
des experts s'accordent
des experts croient
des experts avertissent
des experts indiquent
certains experts disent
certains experts affirment
certains experts estiment
certains experts pensent
certains experts assurent
certains experts s'accordent
certains experts croient
certains experts avertissent
certains experts indiquent
de nombreux experts disent
de nombreux experts affirment
de nombreux experts estiment
de nombreux experts pensent
de nombreux experts assurent
de nombreux experts s'accordent
de nombreux experts croient
de nombreux experts avertissent
de nombreux experts indiquent
les scientifiques disent
les scientifiques affirment
les scientifiques estiment
les scientifiques pensent
les scientifiques assurent
les scientifiques s'accordent
les scientifiques croient
les scientifiques avertissent
les scientifiques indiquent
les spécialistes disent
les spécialistes affirment
les spécialistes estiment
les spécialistes pensent
les spécialistes assurent
les spécialistes s'accordent
les spécialistes croient
les spécialistes avertissent
les spécialistes indiquent
les analystes disent
les analystes affirment
les analystes estiment
les analystes pensent
les analystes assurent
les analystes s'accordent
les analystes croient
les analystes avertissent
les analystes indiquent
les chercheurs disent
les chercheurs affirment
les chercheurs estiment
les chercheurs pensent
les chercheurs assurent
les chercheurs s'accordent
les chercheurs croient
les chercheurs avertissent
les chercheurs indiquent
des sources disent
des sources affirment
des sources estiment
des sources pensent
des sources assurent
des sources s'accordent
des sources croient
des sources avertissent
des sources indiquent
les critiques disent
les critiques affirment
les critiques estiment
les critiques pensent
les critiques assurent
les critiques s'accordent
les critiques croient
les critiques avertissent
les critiques indiquent
selon les experts
selon des experts
selon certains experts
selon des études
selon plusieurs études
selon les spécialistes
selon les analystes
selon des sources
d'après des experts
d'après les experts
il est bien connu
il est notoire
il est prouvé
il est démontré
certains disent
beaucoup pensent
on sait que
"""
