"""French."""

FIRST = "la le les des du une aux dans pour avec que qui par est sont cette ces ses leur leurs ont été"
LAST = "de des les du une aux dans pour avec que qui par est sont cette ces ses"
