"""Files of events to look at, read-only: GeoParquet that Dateline wrote, and the CSV of UCDP GED and ACLED.

The columns that map, filters and search ask for are read at once, through pyarrow; an event becomes an object only when a card, a page
of the list or an export asks for it, so a million of them fit into memory. `geo.source.choices` says how the codes of
others become ours.
"""

from geo.source.part import PassedOver
from geo.source.source import Source, check_source, open_source

__all__ = ["PassedOver", "Source", "check_source", "open_source"]
