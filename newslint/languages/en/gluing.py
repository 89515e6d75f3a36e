"""English."""

FIRST = "the and of with from that this which their these those was were has have had will would been"
LAST = "the and of for with from that this which their was were has have will would by under into during between against because now today when"
# what a contact is headed with, and what an address is named by, when the line break behind or before it is lost
LABELS = """contact; contacts; contact details; contact information; contact info; media contact; media contacts;
press contact; press contacts; company contact; investor contact; pr contact; media contact information;
investor relations contact; company website; media inquiries; media enquiries; press inquiries; press enquiries"""
FIELDS = "Email E-mail Phone Telephone Tel Fax Website Web Mobile Contact Facebook Instagram Twitter LinkedIn"
POSTS = "Director Chief Senior Vice Executive President Manager Managing Head Chairman Chairwoman Founder Co-Founder"
