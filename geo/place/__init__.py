"""Places: names in the text, the gazetteer, and which place is meant."""
