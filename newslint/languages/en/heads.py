"""English: the nouns that make a post, their abbreviations, and the plurals that no rule makes."""

from __future__ import annotations

HEADS = """accountant activist actor actress actuary adjutant administrator admiral adviser advisor advocate agent aide aide-
de-camp airman alderman alderwoman ambassador analyst anchor anchorman anchorwoman animator announcer anthropologist
apprentice arbitrator archaeologist archbishop architect archivist arranger artist assemblyman assemblymember
assemblyperson assemblywoman assessor assistant associate astronaut astronomer attaché attache attorney auctioneer
auditor author baker banker barista barrister bishop biologist blogger bookkeeper botanist brigadier broadcaster
broker builder bursar butcher campaigner candidate cantor capitalist captain cardinal cardiologist caretaker
carpenter cartoonist cashier caterer ceo cfo chair chairman chairperson chairwoman chancellor chaplain chef chemist
chief choreographer churchwarden cinematographer ciso clergyman clerk climatologist coach cmo coo co-author co-chair
co-chairman co-chairwoman co-chairperson co-ceo co-creator co-director co-editor co-executive co-founder co-head co-
host co-lead co-leader co-manager co-organiser co-organizer co-owner co-president co-producer cofounder cohost co-
ordinator collector colonel columnist comedian commandant commander commentator commissar commissioner communicator
composer comptroller conductor congressman congressmember congressperson congresswoman conservator constable consul
consul-general consultant contractor contributor controller convener convenor coordinator coroner correspondent
cosmonaut councillor councilman councilmember councilor councilperson councilwoman counsel counsellor counselor
courier cpo crewman cro cryptographer cso cto curator custodian dancer dean dentist deputy dermatologist designer
detective developer diplomat director director-general dispatcher diver dni doctor dramaturg draughtsman driver
drummer economist editor editor-at-large editor-in-chief educator electrician emissary employee engineer entertainer
entrepreneur envoy epidemiologist estimator ethnographer evangelist evp examiner executive executor expert explorer
fabricator facilitator farmer fellow filmmaker financier firefighter fisherman florist footballer foreman forester
foreperson forewoman foundress founder founder-director franchisee fundraiser gardener general geneticist geographer
geologist geophysicist geriatrician goalkeeper governor governor-general grocer guard guide guitarist gynaecologist
gynecologist harbourmaster head headmaster headmistress headteacher historian host hostess hotelier hydrologist
illustrator immunologist influencer innkeeper inspector inspector-general instructor instrumentalist intern
internist interpreter interviewer inventor investigator investor janitor jeweller jeweler journalist judge jurist
justice keeper keynote labourer laborer landlord lawmaker lawyer leader lecturer lead legislator liaison librarian
lieutenant lieutenant-colonel lieutenant-general lieutenant-governor linguist lobbyist magistrate maintainer major
major-general maker manager marketer marshal master master-sergeant mathematician matron mayor mayor-elect mayoress
mechanic mediator member mentor merchant meteorologist microbiologist midwife minister minister-counsellor minister-
president missionary moderator mortician musician mp mep msp neonatologist nephrologist neurologist neuroscientist
neurosurgeon notary novelist nun nurse nutritionist obstetrician oceanographer officer official officiant ombudsman
ombudsperson oncologist operator ophthalmologist optician optometrist orator organiser organizer ornithologist
orthodontist orthopaedist osteopath overseer owner owner-operator paediatrician painter palaeontologist
paleontologist panelist panellist paralegal paramedic parliamentarian partner party-leader pastor pathologist
patroller patrolman patron pediatrician performer pharmacist pharmacologist philanthropist philosopher photographer
photojournalist physician physicist physiologist physiotherapist pianist pilot planner planter playwright plumber
podcaster podiatrist poet policeman policewoman politician pollster postmaster postdoc potter practitioner preacher
prefect premier presenter president president-elect priest principal printer pro-chancellor pro-vice-chancellor
processor producer professor programmer promoter proprietor prosecutor protector provost psychiatrist psychoanalyst
psychologist psychotherapist publicist publisher purser quartermaster radiographer radiologist ranger rapporteur
realtor receptionist recorder recruiter rector referee regent registrar repairer reporter rep representative
researcher restaurateur retailer reviewer rider sailor salesman salesperson saleswoman scholar scholar-in-residence
schoolteacher scientist screenwriter scriptwriter sculptor secretary secretary-designate secretary-general
secretary-treasurer seismologist senator sergeant sergeant-at-arms sheriff shareholder shepherd singer singer-
songwriter skipper sociologist soldier solicitor soloist songwriter speaker specialist spokesman spokesperson
spokeswoman sponsor statesman statistician steward stewardess stockbroker strategist student stylist subcommissioner
subcontractor subdirector superintendent supervisor surgeon surveyor svp tailor teacher technician technologist
therapist theologian toxicologist trader trainer transcriber translator treasurer trooper trustee tutor
undersecretary under-secretary under-secretary-general undersecretary-general underwriter urbanist urologist usher
verger vet veterinarian vice-admiral vice-captain vice-chair vice-chairman vice-chairperson vice-chairwoman vice-
chancellor vice-consul vice-dean vice-governor vice-mayor vice-minister vice-premier vice-president vice-principal
vice-provost vice-rector vicar viceroy videographer vintner violinist virologist vocalist volunteer vp warden
weatherman webmaster welder whip winemaker winner woodworker worker writer writer-in-residence youtuber zoologist gm
md avp ag ig dag aag ausa sac adm admin attorney-at-law attorney-in-fact cao cco cdo cho chro cio cko clo cpto cxo
cgo cbo cino artist-in-residence entrepreneur-in-residence poet-in-residence nominee designee appointee awardee
recipient laureate creator star frontman frontwoman bassist keyboardist rapper dj emcee compere mc narrator essayist
biographer lyricist librettist sommelier distiller brewer brewmaster roaster gallerist conservationist ecologist
environmentalist agronomist horticulturist humanitarian peacemaker negotiator bodyguard officer-in-charge commander-
in-chief reservist seaman midshipman ensign cadet corporal commodore guardsman sapper gunner airwoman provost-
marshal sergeant-major brigadier-general colonel-general rear-admiral tester sysadmin devops dba freelancer breeder
grower rancher viticulturist beekeeper angler trapper climber cyclist runner swimmer striker goalie quarterback
midfielder defender winger captain-general jockey wrestler boxer gymnast skater skier rower sprinter marathoner
golfer caddie umpire lineman lifeguard"""

ABBREVIATED = """da ada sen rep gov lt col maj gen capt cpt sgt cpl pvt adm cmdr cmd ltc bg sms sac dac supt insp det asst
pres sec del assemb assem cllr amb atty dir mgr exec ssgt msgt cwo pfc brig rear lg mg ltg radm vadm fm
cong congr"""

PLURALS = """attorneys-general attorneys aides-de-camp men chiefs chairmen chairwomen chairpersons congressmen
congresswomen councilmen councilwomen spokesmen spokeswomen salesmen firemen policemen foremen aldermen
assemblymen assemblywomen midwives secretaries-general directors-general consuls-general sens reps govs ceos
cfos co-ceos editors-in-chief under-secretaries-general governors-general vps evps svps officers-in-charge
co-chairmen co-chairs justices ladies presidents-elect senators-elect statesmen clergymen fishermen ombudsmen
anchormen cllrs sgts lts mps meps"""

# heads of several words
PHRASES = """chief of staff
chiefs of staff
first lady
first gentleman
first minister
guest of honour
guest of honor
master of ceremonies
head of state
head of government
head of mission
head of delegation
chief of police
secretary of state
minister of state
justice of the peace
chief of mission
ambassador at large
ambassador extraordinary and plenipotentiary
permanent secretary
harbour master
harbor master
attorney general
attorneys general
solicitor general
director general
secretary general
of counsel
queen's counsel
king's counsel
senior counsel
man of the match
player of the year
speaker of the house
board of directors member
scholar in residence
artist in residence
writer in residence
entrepreneur in residence
executive in residence
editor in chief
commander in chief
officer in charge
special agent in charge
assistant director in charge
aide de camp
chargé d'affaires
charge d'affaires
sergeant at arms
attorney at law
project lead
team lead
best man
first officer
second officer
chief mate
maid of honor
patent holder
license holder
title holder
medal of honor recipient
nobel laureate
poet laureate
prime minister
mission chief"""
