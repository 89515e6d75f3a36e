"""English: what is never doubled, and what repeats on purpose."""

NEVER_DOUBLED = """the a an of to and or but with for from by at as are was were be been this these those our their
its your my his will would can could should may might must we they he she has have if then than when while into onto
upon about through between during after before under against among within without which whose not also just only such
each every any some both other most least more less because until since although whether where how why what some"""
DOUBLED = """that had is very really so too no yes now never many much more long far big great good well bye ha blah
in on up her you it do who there one two three four five six seven eight nine ten zero night day knock hear run go
again old same wait please hey hi oh poor pretty tut hip hurrah hurray had's aye boom bling chop choo ding dong encore
gang goody hush knick la na mama papa murmur quack rah sing tick tom tsk tut wee win woof yada yo zoom"""
LETTERS = """
dear
to whom it may concern
full text of
text of the letter
full letter
letter below
letter can be found
letter is available
the letter reads
transcript
remarks as prepared
full statement
complete text
"""
FORMULAE = """
check out
see below
section below
click here
for more information
for further information
learn more
read more
visit
contact
disclosure
disclaimer
terms and conditions
all rights reserved
subscribe
sign up
follow us
register
download
presumed innocent
offence
offense
charge
counts
sentenced
prices
copyright
"""
SPEAKING = "i i'm i’m me"
AFTER_JOINT = "it in on there you"
