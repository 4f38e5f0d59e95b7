"""The range of the dead that a headline may name."""

from collections.abc import Sequence

from geo.model import Claim, Incident, Toll

__all__ = ["credible", "headline_toll"]


def credible(told: Sequence[tuple[Incident, Claim[Toll]]]) -> list[tuple[Incident, Claim[Toll]]]:
    """Those of some claims that give a headline its range: the ones told outright; only where there is none, the hedged ones.

    "Six contrôleurs auraient péri" counts for nothing while others count the dead.
    """
    numbered = [(incident, claim) for incident, claim in told if _numbers(claim)]
    return [(incident, claim) for incident, claim in numbered if "hedge" not in incident.doubts] or numbered


def headline_toll(told: Sequence[tuple[Incident, Claim[Toll]]]) -> tuple[int, int] | None:
    """The lowest and the highest number of persons that credible claims name, never a sum or a mean; ``None`` when none names a number."""
    said = [number for _, claim in credible(told) for number in _numbers(claim)]
    return (min(said), max(said)) if said else None


def _numbers(claim: Claim[Toll]) -> list[int]:
    return [number for number in (claim.value.low, claim.value.best, claim.value.high) if number is not None]
