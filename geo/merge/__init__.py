"""The same incident told by several: which records are one, why, and how to take them apart again."""

from geo.merge.headline import credible, headline_toll
from geo.merge.merging import APART, merge

__all__ = ["APART", "credible", "headline_toll", "merge"]
