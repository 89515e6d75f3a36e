"""English."""

FIRST = "the and of with from that this which their these those was were has have had will would been"
LAST = "the and of for with from that this which their was were has have will would by"
