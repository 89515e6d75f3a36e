"""Spanish: what is never doubled, and what repeats on purpose."""

NEVER_DOUBLED = """de el los las un una unos unas y en con por para del al su sus donde cuando como pero o ni desde
hasta entre sobre sin tras según es son fue fueron ha han será serán está están más menos este esta estos estas ese
esa cada también aunque porque mientras cuyo cuya ser muchos muchas otro otra otros otras lo la a e si ante contra
durante mediante hacia"""
DOUBLED = """que no nos se muy ya sí casi poco mucho bien ja bla vale claro adiós bis luego siempre nunca todo tan
pobre viejo largo rápido despacio uno dos tres cuatro cinco seis siete ocho nueve diez cero me te le corre anda vamos
venga toma paso hala"""
LETTERS = """
estimado
estimada
estimados
estimadas
querido
querida
muy señor
texto íntegro
texto completo
carta completa
transcripción
declaración íntegra
"""
FORMULAE = """
véase
haga clic
haz clic
para más información
más información en
visite
visita
contacto
aviso legal
suscríbase
inscríbete
descargue
derechos reservados
presunción de inocencia
precio
"""
SPEAKING = "yo me mí"
