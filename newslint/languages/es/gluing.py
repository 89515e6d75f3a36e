"""Spanish."""

FIRST = "el la las los del que una unas unos sus este esta estos estas por como pero desde hasta son fue han"
LAST = "de del que una por con para sus como desde hasta fue han"
