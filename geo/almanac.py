"""Days of the week, months and small numbers as folded French texts write them, for patterns to be made of."""

__all__ = ["MONTH", "TWO_TO_TEN", "WEEKDAY"]

WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
MONTH = "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
TWO_TO_TEN = "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)"
