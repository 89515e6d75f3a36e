"""Spanish: what the parts of a release are called."""

from __future__ import annotations

from newslint.languages.parts import PartWords, lines


def build() -> PartWords:
    return PartWords(
        about=lines("sobre\nacerca de\nacerca del\nquién es\nquiénes somos"),
        about_alone=lines("quiénes somos\nperfil de la empresa\ndeclaraciones prospectivas"),
        contact=lines("contacto\ncontactos\ngabinete de prensa\ngabinete de comunicación\noficina de prensa\nprensa"),
        contact_lines=lines("""
            para más información
            para mas información
            más información
            para información adicional
            contacto
            contacto de prensa
            contacto para medios
            contacto para la prensa
            contacto para prensa
            gabinete de prensa
            gabinete de comunicación"""),
        labels=lines("nota de prensa\ncomunicado de prensa\ncomunicado\nboletín de prensa\nnota informativa\nnoticia"),
        advisories=lines("convocatoria de prensa\nconvocatoria de medios\nconvocatoria a medios\naviso a los medios"),
        immediate=lines("""
            para publicación inmediata
            para su publicación inmediata
            para difusión inmediata
            publicación inmediata
            difusión inmediata"""),
        embargo=lines("embargado\nembargada\nbajo embargo\nembargo hasta\nno publicar antes\nno difundir antes"),
        ends=lines("fin\nfin del comunicado\nfin de la nota"),
        notes=lines("""
            notas para el editor
            nota para el editor
            nota a los editores
            notas a los editores
            notas para editores
            nota para redactores
            notas para redactores
            notas"""),
        social=lines("síguenos\nsíganos\nredes sociales\nsíguenos en"),
        byline=lines("por\nescrito por\nautor\nautora"),
    )
