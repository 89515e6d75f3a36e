"""Plain text: paragraphs by blank lines, wrapped lines joined, lines that stand alone kept apart."""
