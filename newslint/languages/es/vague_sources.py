"""Spanish."""

PHRASES = """
los estudios demuestran
los estudios muestran
los estudios indican
los estudios señalan
los estudios confirman
los estudios sugieren
los estudios revelan
diversos estudios demuestran
diversos estudios muestran
diversos estudios indican
diversos estudios señalan
diversos estudios confirman
diversos estudios sugieren
diversos estudios revelan
varios estudios demuestran
varios estudios muestran
varios estudios indican
varios estudios señalan
varios estudios confirman
varios estudios sugieren
varios estudios revelan
numerosos estudios demuestran
numerosos estudios muestran
numerosos estudios indican
numerosos estudios señalan
numerosos estudios confirman
numerosos estudios sugieren
numerosos estudios revelan
estudios recientes demuestran
estudios recientes muestran
estudios recientes indican
estudios recientes señalan
estudios recientes confirman
estudios recientes sugieren
estudios recientes revelan
algunos estudios demuestran
algunos estudios muestran
algunos estudios indican
algunos estudios señalan
algunos estudios confirman
algunos estudios sugieren
algunos estudios revelan
las investigaciones demuestran
las investigaciones muestran
las investigaciones indican
las investigaciones señalan
las investigaciones confirman
las investigaciones sugieren
las investigaciones revelan
las encuestas demuestran
las encuestas muestran
las encuestas indican
las encuestas señalan
las encuestas confirman
las encuestas sugieren
las encuestas revelan
las estadísticas demuestran
las estadísticas muestran
las estadísticas indican
las estadísticas señalan
las estadísticas confirman
las estadísticas sugieren
las estadísticas revelan
los expertos dicen
los expertos afirman
los expertos aseguran
los expertos coinciden
los expertos señalan
los expertos creen
los expertos advierten
los expertos estiman
los expertos opinan
expertos dicen
expertos afirman
expertos aseguran
expertos coinciden
expertos señalan
expertos creen
expertos advierten
expertos estiman
expertos opinan
muchos expertos dicen
muchos expertos afirman
muchos expertos aseguran
muchos expertos coinciden
muchos expertos señalan
muchos expertos creen
muchos expertos advierten
muchos expertos estiman
muchos expertos opinan
algunos expertos dicen
algunos expertos afirman
algunos expertos aseguran
algunos expertos coinciden
algunos expertos señalan
algunos expertos creen
algunos expertos advierten
algunos expertos estiman
algunos expertos opinan
los científicos dicen
los científicos afirman
los científicos aseguran
los científicos coinciden
los científicos señalan
los científicos creen
los científicos advierten
los científicos estiman
los científicos opinan
los analistas dicen
los analistas afirman
los analistas aseguran
los analistas coinciden
los analistas señalan
los analistas creen
los analistas advierten
los analistas estiman
los analistas opinan
los especialistas dicen
los especialistas afirman
los especialistas aseguran
los especialistas coinciden
los especialistas señalan
los especialistas creen
los especialistas advierten
los especialistas estiman
los especialistas opinan
los médicos dicen
los médicos afirman
los médicos aseguran
los médicos coinciden
los médicos señalan
los médicos creen
los médicos advierten
los médicos estiman
los médicos opinan
fuentes dicen
fuentes afirman
fuentes aseguran
fuentes coinciden
fuentes señalan
fuentes creen
fuentes advierten
fuentes estiman
fuentes opinan
las fuentes dicen
las fuentes afirman
las fuentes aseguran
las fuentes coinciden
las fuentes señalan
las fuentes creen
las fuentes advierten
las fuentes estiman
las fuentes opinan
los críticos dicen
los críticos afirman
los críticos aseguran
los críticos coinciden
los críticos señalan
los críticos creen
los críticos advierten
los críticos estiman
los críticos opinan
según los expertos
según expertos
según estudios
según diversos estudios
según varios estudios
según fuentes
según los analistas
según los especialistas
de acuerdo con expertos
de acuerdo con estudios
es bien sabido
es de todos sabido
como es sabido
está demostrado
se sabe que
está científicamente probado
hay quien dice
muchos creen
algunos dicen
"""
