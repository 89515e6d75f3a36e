"""English words that look back on figures told before."""

from __future__ import annotations

from newslint.languages.recalls import RecallWords

WORDS = RecallWords(
    rise="increase|rise|jump|gain|growth|upturn|surge|plus",
    fall="decrease|fall|drop|cut|decline|reduction|slump|minus",
    opening="that|this|with (?:that|this)|the number|the figure|the total|so|thus|it",
    pointing="the|this|that",
    of="of",
    dearer="more|higher|dearer|larger|bigger|more expensive|longer|up",
    cheaper="less|fewer|lower|cheaper|smaller|shorter|down",
    rose="rose|risen|grew|grown|increased|climbed|jumped|soared|gone up|went up|is up|are up|up",
    fell="fell|fallen|dropped|declined|decreased|shrank|shrunk|sank|gone down|went down|is down|are down|down",
    by="by",
    now="now|today|this year|currently|at present|in the end|has been|have been",
    beaten="beaten|exceeded|surpassed|topped|bettered|broken|missed|overshot|overrun",
    earlier="(?:the )?year before|(?:the )?month before|a year ago|a year earlier|earlier|previous(?:ly)?|originally"
    "|planned|budgeted|(?:the )?old|former(?:ly)?|until (?:now|then)|when|used to|had (?:been|come|gone|had)|back then"
    "|the season before|at the time|at first|only \\d|started with|began with|opened with|at (?:its|the) (?:start|launch)",
    remaining=("remaining #", "# remaining", "# that remain", "# left over"),
    other=("other #", "# others"),
    lead=(
        "lead of #", "margin of #", "majority of #", "advantage of #", "# ahead", "# more than (?:her|his|their|its)",
    ),
    in_all="with (?:that|this|these)|in all|in total(?=[ ]?[,.;:)]| (?:since|for|to|from|so|by|in|on|this|over))|altogether|all told|taken together|together|combined|that brings|overall",
    besides="a further|another|adds?|added|in addition|also|plus|as well as|besides|with (?:that|this|these)|that makes|came to",
    whole="in all|in total|altogether|the whole|the set|the lot|the complete|all of them|total|together",
    parts="parts|lines|instalments|installments|tranches|stages|phases|strands|lots|pots|categories|sections|slices|streams",
    makes="works out at|work out at|comes to|come to|makes|make|amounts to|amount to|is|equals|averages|or|that is|meaning|gives",
    each_gets="each(?: of (?:them|these|those))?(?: (?:will|would|is to|are to|can))? (?:receives?|gets?|obtains?|be given|collects?|is given)",
    shared="shar(?:ed|e|es|ing)|split|divided?|distributed?|equally|equal parts",
    each_of="each of (?:its|the|their|these|our|her|his)",
    so="so|so that|making|making for|which makes|for|giving|or|that is|a total of|and together|and so",
    therefore="so|thus|therefore|that is|that means|this means|in other words|which means|hence",
    votes=(
        "# votes? (?:to|against) #", "# to #", "# votes? (?:in favou?r|for)(?:,? and| and|,)? # against", "# in favou?r(?:,? and| and|,)? # against", "# for(?:,? and| and|,) # against",
    ),
    abstained="abstentions?|abstained|abstaining|absentees?|did not vote",
    all_members=("all #", "all of the #", "# members (?:took part|voted|were present|cast)"),
    lasted=(
        "# of (?!age)", "# (?:that|which)? ?(?:he|she|they|it) (?:has|have|had) ", "after # (?:of|as|at|in|with) ",
        "# (?:at the (?:helm|head|top)|in the (?:post|job|making)|in office) ?",
    ),
    farewell="hangs? up|bows? out|retires?|is retiring|steps? down|is stepping down|says goodbye|is leaving|leaves",
    left="remaining|rest|balance|left over",
    no_other="no other|nothing else|there (?:is|are|was|were) no (?:other|further)|no further",
    rest="(?:the )?(?:rest|remainder|balance)",
    paid="paid|pays|left|remain\\w*|contribut\\w+|put in|fell to|falls to|find",
    in_post=" (?:at the (?:helm|head|top)|in office|in the (?:post|job)|as |leading|in charge)",
    total_cost="total (?:cost|price|bill|budget|investment)s? (?:of|is|was|comes to|came to)|costs? (?:of|in all|a total of)|cost in all",
    planned="will|would|aims?|wants?|plans?|hopes?|expects?|should|could|target|goal|again|once more|nearly|almost",
    they_are="they are|these are|the winners are|the (?:new )?members are|those chosen are|honoured were|chosen were",
    began="founded|established|set up|opened|began|begun|started|joined as|took over|took office|joined|launched|took up|became|since"
    "|first sod|foundation stone|ground was broken|appointed|elected|created|formed",
)  # fmt: skip
