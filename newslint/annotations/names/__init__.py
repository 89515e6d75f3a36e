"""Names of persons in running text: runs of capitalised words, each word judged by a small linear model.

`runs` finds the candidates, `features` describes their words, `model` holds the weights and decodes,
`reading` goes over a whole document twice, so that a surname alone is known from the full name elsewhere,
`ties` says which mentions are one person. `tools/train_names.py` makes the weights.
"""
