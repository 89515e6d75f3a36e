"""Spanish: the words of what is to come and what is over."""

from __future__ import annotations

from newslint.languages.dates import phrases, words
from newslint.languages.tenses import TenseWords


def build() -> TenseWords:
    return TenseWords(
        future=words("va van"),
        coming=words("próximo próxima próximos proximo venidero"),
        over=phrases("""
            se celebró
            se celebraron
            tuvo lugar
            tuvieron lugar
            terminó
            terminaron
            finalizó
            finalizaron
            concluyó
            concluyeron
            acabó
            cerró
            cerraron
            abrió
            abrieron
            comenzó
            comenzaron
            empezó
            empezaron
            arrancó
            inauguró
            se inauguró
            firmó
            firmaron
            se firmó
            se reunió
            se reunieron
            visitó
            murió
            falleció
            nació
            llegó
            anunció
            aprobó
            se publicó
            se presentó
            se clausuró
            ganó
            expiró
            venció"""),
        undone=words("no que si"),
        breaks=words(
            """que quien quienes cual cuyo cuya donde cuando mientras porque aunque pero si tras antes después
            desde"""
        ),
        standing=words("efectos retroactivo vigente vigor retroactiva"),
        begins=words("""iniciado iniciada iniciadas iniciados empezado empezada comenzado comenzada fundado fundada
            creado creada inició iniciaron comenzó comenzaron empezó empezaron arrancó fundó nació nacido nacida
            abrió abierta abierto abre comienza empieza abrirá comenzará empezará
            comenzarán empezarán arrancará arrancarán comienzan empiezan iniciarán"""),
        finishes=words("""terminado terminada terminadas terminados acabado acabada concluido concluida finalizado
            finalizada terminó terminaron acabó acabaron concluyó concluyeron finalizó finalizaron cerró cerrado cerrada
            murió fallecido fallecida falleció clausuró cierra termina finaliza cerrará
            terminará terminarán finalizará finalizarán concluirá concluirán acabará acabarán terminan"""),
        after=words("tras después"),
        before=words("antes"),
        since=words("desde"),
        of=words("de del"),
        joints=words("y e pero"),
        opens=words("abre abren abrirá abrirán abrió inaugura inaugurará inauguró empieza comienza comenzará iniciará"),
        deadline=("inscri", "solicitud", "candidatura", "plazo", "presentar", "matrícula", "matricul"),
        every=words("cada todos todas anualmente"),
        timetable=phrases("""
            abre
            abren
            cierra
            cierran
            comienza
            comienzan
            empieza
            empiezan
            arranca
            termina
            finaliza
            concluye
            se celebra
            se celebran
            tiene lugar"""),
        standing_now=words("puede pueden debe deben está están permanece sigue siguen"),
        until=words("hasta"),
        was=words("fue estuvo estuvieron pudo pudieron estaba estaban había"),
        future_endings=("rá", "rán"),
        not_future=words("está será"),
    )
