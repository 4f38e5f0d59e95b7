"""The same incident told by several: which records are one, why, and how to take them apart again."""

from geo.merge.headline import credible, headline_toll
from geo.merge.merging import APART, as_one, groups_of, merge

__all__ = ["APART", "as_one", "credible", "groups_of", "headline_toll", "merge"]
