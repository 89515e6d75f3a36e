"""A translation held against its original: which sentences stand for which.

`anchors` says what survives a translation in a sentence, `matching` aligns two lists of units by dynamic programming in
the manner of Gale and Church, helped by the anchors; `pairs` does so for paragraphs, then for the sentences in them.
"""
