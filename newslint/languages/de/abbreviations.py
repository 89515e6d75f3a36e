"""German abbreviations and the words that begin German sentences."""

ORDINALS = True

INNER = """
Dr Drs Prof Profs Hr Hrn Fr St Sr Dipl Dipl.-Ing Dipl.-Kfm Dipl.-Inf Ing Mag Msgr Hl med rer nat phil jur oec
pol soc theol vet dent habil h.c hc z.B zB d.h dh i.e e.g vgl ca bzw bspw beispielsw ggf ggfs inkl exkl
einschl zzgl zuzügl abzgl evtl ehem sog insb insbes geb verh gest ev kath röm dt engl frz lat sen jun entspr
gem lt o.g u.U m.E i.d.R i.d.F u.a.m bes max min mind u o v i d z s a m resp vs getr urspr
"""

NUMBERS = """
Nr Nrn Abs Art Bd Bde S Kap Abb Tab Ziff Anm Aufl Az Tel Fax Hausnr Jg Ltd.Nr § lfd Rn Pos Z Jan Feb Mär Apr
Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So
"""

EITHER = """
usw etc u.a u.ä u.Ä o.ä o.Ä u.v.m uvm u.s.w Mio Mrd Bio Tsd Mill Std Min Sek Jh Jhd Jhdt Stk Str str Co Inc
Corp Ltd e.V eV i.V a.D a.M a.d.R d.J d.M v.Chr n.Chr Chr i.R i.L U.S U.S.A p.a p.P s.o s.u v.H Hrsg Red Ges
Abt Univ Mitgl Bhf Hbf Pl v.l.n.r u.A.w.g Jr
"""

STARTERS = """
Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Dieser Diese Dieses Diesen Diesem Jeder
Jede Jedes Jene Er Sie Es Wir Ich Ihr Man Mein Unser Unsere Unserer Sein Seine Ihre Ihren Was Wer Wie Wo Warum
Wann Welche Welcher Wenn Weil Ob Dass Als Da Denn Doch Aber Und Oder Sondern So Auch Noch Nur Schon Sehr Nun
Dann Danach Davor Dabei Damit Dazu Dafür Dagegen Daher Darum Deshalb Deswegen Darüber Daran Darauf Daraus
Davon Dadurch Dennoch Trotzdem Allerdings Jedoch Zudem Außerdem Ferner Hierbei Hierfür Hierzu Hier Dort Heute
Gestern Morgen Jetzt Bereits Bisher Künftig Zuletzt Zunächst Schließlich Insgesamt Inzwischen Mittlerweile
Weitere Weiterhin Gleichzeitig Neben Während Seit Nach Vor Vom Von Zum Zur Zu Im In Ins Am An Auf Aus Bei Beim
Bis Durch Für Gegen Hinter Mit Ohne Um Unter Über Zwischen Wegen Trotz Laut Gemäß Anders Alle Allen Viele
Einige Mehrere Beide Beiden Manche Mehr Zwei Drei Vier Fünf Nicht Ist Sind War Hat Haben Wird Werden Kann
"""
