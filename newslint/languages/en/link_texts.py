"""English."""

TEXTS = """
click here
here
this link
link
this
click
read more
more
learn more
find out more
see more
more info
more information
this page
go here
tap here
see here
click this link
right here
download
download here
details
"""
