"""English abbreviations and the words that begin English sentences."""

INNER = """
Adj Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Revd Fr Hon Rt Gov Lt Col Gen Maj Capt Cmdr Cdr Sgt Cpl Pvt Adm
Brig Ens Sen Sens Rep Reps Pres Supt Det Insp Atty Asst Assoc Amb Msgr Ald Treas Cllr Dir Spc Pfc Wm Chas Geo
e.g i.e eg ie cf viz vs approx al incl esp resp ca circa Ft Mt Gens Govs Secy Bros feat
"""

NUMBERS = """
No Nos Nr p pp par para paras Art Arts Sec Secs sec Ch ch Fig Figs fig figs Vol vol Vols Pt Eq Tab Ex Rm Apt
Ste Bldg Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Tel Ph
Ext ext ver v Hwy Rte Stat Cir max min tel no nos
"""

EITHER = """
Inc Corp Ltd Co Cos PLC Plc Pty Pte Bhd Sdn LP L.P Intl Natl Assn Bros Dept Univ Inst Jr Sr Esq Ph.D Ph
M.D D.D.S J.D M.A B.A M.S B.S M.B.A R.N Ed.D D.C U.S U.S.A U.K U.N E.U N.Y L.A a.m p.m etc St Ave Blvd Rd Ln
Sq Ct Pkwy Dr Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask N.H N.J N.M N.C N.D R.I S.C S.D W.Va B.C bn mn mil
hrs hr mins lbs oz ft sq yrs yr mos est dept div govt
"""

STARTERS = """
The A An This That These Those There Their Its It He She They We You I His Her Our Your My Some Any Each Every
All Both Many Most Much More Few Several Such Another Other Others One Two Three In On At By For From With
Without Within Of To Into Over Under Between Among Across Through Throughout During Since Until After Before
Because Although Though While When Where Whether Which Who What Why How If Unless Once As Like Unlike Despite
And But Or Nor So Yet Also Then Thus Hence Therefore However Moreover Furthermore Additionally Meanwhile
Nevertheless Nonetheless Instead Indeed Further Today Yesterday Tomorrow Now Here Later Earlier Recently
Currently Previously Together Is Are Was Were Do Does Did Has Have Had Can Could Will Would May Might Must
Should Let Please Not No According Additional About Founded Headquartered Based Established Located Learn
Visit Follow Contact Read See Click Participants Attendees Visitors Tickets Doors Admission Media Members
Officials Following Prior Using Just Only
"""
