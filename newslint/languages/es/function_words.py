"""Spanish."""

WORDS = """
a el la los las de del y en que un una unos unas por para con se su sus al es son fue ha han este esta estos estas
ese esa eso como más pero o sin sobre entre desde hasta lo le les nos también ya no muy ser está están era sido
cuando donde quien quienes cual cuales cada todo toda todos todas otro otra otros otras así además durante tras ante
hay tiene tienen había será serán según porque si sino e u contra mediante
"""
