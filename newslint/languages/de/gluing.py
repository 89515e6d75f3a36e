"""German."""

FIRST = "der die das den dem und eine einer einem einen von ist sind wird wurde sich dass"
LAST = "das von wird wurde nicht sich dass sind"
