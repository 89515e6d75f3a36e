"""Reviews: copies of Word files and OpenDocument texts that carry the findings as comments at their words."""
