"""English sentences with people and posts, for `test_posts_by_language`. See `read_sentence` there for the marks."""

from __future__ import annotations

AFTER = """
The firm hired [Nico Tremaine], a former {1:former|McAllan and Quay executive}.
The company is led by [Nico Tremaine], a former {1:former|Halden and Quay executive}.
[Edwin Teng] SC, {1|Minister for Law}, opened the term.
[Ana Petro] QC and [George Limb] SC will chair the group.
[Ida Stroud], {1:former|director of the Harbour Trust} from 2011 to 2016, wrote the report.
[Tom Brandt], {1|trustee of the Marlow Fund committee}, voted against.
[Rosa Delgado], {1|Professor Emerita of Marlow College}, spoke at dinner.
“We kept our word,” said [Nora Whitfield], {1|chief executive of Halden Foods}.
“It works,” added [Marcus Oyelaran], {1|founder} and {1|CEO of Brightloom}.
[Helen Ashcroft], {1|professor of internal medicine in the division of cardiology at the University of Marlow}.
Mr [Tan Wei Ming], {1|Chief Executive of Workforce Harbour}, welcomed the plan.
[Priya Raman], {1|Head of Product for Payments at Lumio}, joined the panel.
We spoke to [Joan Fairley], {1|research psychologist at the Bureau of Crafts}, about surveys.
[Oliver Grant], former {1:former|keeper of the archives}, found the letter.
[Dana Kowalski] ({1|chair}) and [Peter Lund] ({2|treasurer}) signed the minutes.
[Ruth Calloway], {1|Assistant Director in Charge of the Harbour Field Office}, thanked the officers.
The panel is chaired by Professor [Bernt Alvarsson], {1|President Emeritus of Marlow Technological University}.
“This is a simple system,” said [Lorne Hagan], {1|Co-CEO of Brightloom}.
[Edith Vance], {1:former|Safety Manager of Quay Group} at the material time, was fined.
[Simon Achterberg], acting {1:acting|head of the museum}, opened the wing.
[Grace Mbeki], the {1|company’s finance director}, declined.
[Ian Prescott], the new {1|CEO of Applications at Orbis}, spoke first.
[Leila Haddad], {1|senior vice president of technology}, spoke for the company.
[Amy Thornton], {1|minister for culture}, will attend.
According to [Ken Woolley], {1|Research Lead of Vantel}, the test was fair.
[Carla Stone], {1|Chair of the Northern Canoe Association}, agreed.
[Victor Hale], {1|curator of prints}, hung the show.
[Anya Petrenko], a {1|member of the Harbour Executive Committee}, abstained.
"""

BEFORE = """
{1|Chief Justice} [Samuel Mendis] and Mr [Edward Garrow] opened the term.
{1|IPOX Chief Executive Officer} [Darren Toh] explained the changes.
{1|Secretary} [Hargreave] thanked the volunteers.
The {1|U.S. Attorney} [Bridget Rowe] and {2|Special Agent in Charge} [Scott Lambert] made the announcement.
{12|Trial Attorneys} [Abigail Birch] and [Jeffrey Lowen] are prosecuting the case.
Former {1:former|President} [Alden Marsh] wrote the foreword.
The book honours former {1:former|Senator} [Ruth Calloway] and her work.
Acting {1:acting|Commissioner} [Paul Devine] signed the order.
{1|Minister for Law} and {1|Second Minister for Home Affairs} Mr [Edwin Teng] said so.
The {1|President of the Tribunal}, {1|Judge} [Vladimir Golin], signed the declaration.
{1|Permanent Secretary to the Ministry of Law}, Mr [Ng Hock Yew] and the {2|Dean of the Court}, Ms [Ana Petro], met.
{1|Senior Parliamentary Secretary (SPS) of the Ministry of Health} Mdm [Rahimah Malik] visited the clinic.
{1|Quayside’s Chief Innovation Officer}, [Michael Patten], drew the plan.
{1|Mayor} [Lena Ortiz] cut the ribbon.
Our {1|treasurer}, [Joan Fairley], keeps the books.
{1|Novelist} [Harriet Moss] will read.
{1|Deputy Director} [Amir Sattar] took notes.
The then {1:former|chair} [Ida Stroud] resigned.
{1|Prime Minister} [Jonas Berg] sent a message.
{1|Halden’s general counsel}, [Dana Kowalski], filed the papers.
{1|Captain} [Rosa Delgado] led the crew.
{1:former|Ex-mayor} [Tom Brandt] came too.
Incoming {1:future|chair} [Priya Raman] will speak last.
The {1|author}, [Greg Wilmot], signed copies.
{1|Assistant U.S. Attorney} [Jeffrey Anders] of the Western District tried the case.
"""

VERBS = """
[Ryan Brewin] is {1|founder of the Brewin Team}.
[Kay Hinrich] is a {1|member of the Healthy Homes subcommittee} and a {1|trustee of the Marlow Fund}.
[Nora Whitfield] was {1:former|director of the Harbour Trust} from 2015 to 2021.
[Marcus Oyelaran] has been appointed {1|chief financial officer}.
[Helen Ashcroft] will become {1:future|dean of the medical school} in May.
The board named [Priya Raman] {1|president of the society}.
[Dana Kowalski] serves as {1|general counsel of Halden Foods}.
The trust appointed [Ruth Calloway] as {1|secretary}.
As {1|senior adviser at Kingsway}, [Sylvie Hermann] shaped the plan.
[Simon Achterberg] joins Brightloom as {1|chief engineer}.
He was born in Oslo. [Lars Holm] has served as {1:former|mayor of Quayside}.
[Tan Kong Hee] is the {1|Executive Vice President} overseeing the marketing group.
[Kolan Raj] was employed as a {1:former|Site Manager with Quay Piling}.
"""

NONE = """
The delegation will visit Sierra Leone and Sri Lanka.
[Victor Hale] was born in Marlow in 1961.
The chairman thanked [Leila Haddad] for her work.
The case of [Ian Prescott] was heard on Monday.
The minister said that [Carla Stone] had not read the report.
The Alden Marsh Prize will be awarded in the autumn.
"""

KNOWN_MISSES = """
“It was time,” wrote [Kenji Arlott], the {1|writer} and {1|presenter of the Harbour Hour podcast}.
"""
