"""English."""

PHRASES = """
studies show
studies suggest
studies have shown
studies indicate
studies prove
studies confirm
studies say
research shows
research suggests
research has shown
research indicates
research proves
research confirms
research says
experts say
experts agree
experts believe
experts claim
experts warn
experts predict
experts estimate
experts expect
experts argue
experts suggest
scientists say
scientists agree
scientists believe
scientists claim
scientists warn
scientists predict
scientists estimate
scientists expect
scientists argue
scientists suggest
researchers say
researchers agree
researchers believe
researchers claim
researchers warn
researchers predict
researchers estimate
researchers expect
researchers argue
researchers suggest
analysts say
analysts agree
analysts believe
analysts claim
analysts warn
analysts predict
analysts estimate
analysts expect
analysts argue
analysts suggest
critics say
critics agree
critics believe
critics claim
critics warn
critics predict
critics estimate
critics expect
critics argue
critics suggest
observers say
observers agree
observers believe
observers claim
observers warn
observers predict
observers estimate
observers expect
observers argue
observers suggest
insiders say
insiders agree
insiders believe
insiders claim
insiders warn
insiders predict
insiders estimate
insiders expect
insiders argue
insiders suggest
sources say
sources agree
sources believe
sources claim
sources warn
sources predict
sources estimate
sources expect
sources argue
sources suggest
surveys show
surveys suggest
surveys have shown
surveys indicate
surveys prove
surveys confirm
surveys say
statistics show
statistics suggest
statistics have shown
statistics indicate
statistics prove
statistics confirm
statistics say
doctors say
doctors agree
doctors believe
doctors claim
doctors warn
doctors predict
doctors estimate
doctors expect
doctors argue
doctors suggest
specialists say
specialists agree
specialists believe
specialists claim
specialists warn
specialists predict
specialists estimate
specialists expect
specialists argue
specialists suggest
many experts say
many experts agree
many experts believe
many experts claim
many experts warn
many experts predict
many experts estimate
many experts expect
many experts argue
many experts suggest
some experts say
some experts agree
some experts believe
some experts claim
some experts warn
some experts predict
some experts estimate
some experts expect
some experts argue
some experts suggest
industry experts say
industry experts agree
industry experts believe
industry experts claim
industry experts warn
industry experts predict
industry experts estimate
industry experts expect
industry experts argue
industry experts suggest
many studies show
many studies suggest
many studies have shown
many studies indicate
many studies prove
many studies confirm
many studies say
numerous studies show
numerous studies suggest
numerous studies have shown
numerous studies indicate
numerous studies prove
numerous studies confirm
numerous studies say
several studies show
several studies suggest
several studies have shown
several studies indicate
several studies prove
several studies confirm
several studies say
recent studies show
recent studies suggest
recent studies have shown
recent studies indicate
recent studies prove
recent studies confirm
recent studies say
recent research shows
recent research suggests
recent research has shown
recent research indicates
recent research proves
recent research confirms
recent research says
industry insiders say
industry insiders agree
industry insiders believe
industry insiders claim
industry insiders warn
industry insiders predict
industry insiders estimate
industry insiders expect
industry insiders argue
industry insiders suggest
industry analysts say
industry analysts agree
industry analysts believe
industry analysts claim
industry analysts warn
industry analysts predict
industry analysts estimate
industry analysts expect
industry analysts argue
industry analysts suggest
market analysts say
market analysts agree
market analysts believe
market analysts claim
market analysts warn
market analysts predict
market analysts estimate
market analysts expect
market analysts argue
market analysts suggest
industry sources say
industry sources agree
industry sources believe
industry sources claim
industry sources warn
industry sources predict
industry sources estimate
industry sources expect
industry sources argue
industry sources suggest
according to experts
according to studies
according to research
according to sources
according to analysts
according to industry experts
according to some experts
according to recent studies
it is well known
it is widely known
it is widely believed
it is said
it is believed
it has been shown
it has been proven
many people believe
some people say
many believe
some say
it is generally accepted
"""
