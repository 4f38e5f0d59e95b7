"""Whatever imports this has all that coding needs in memory: programs that are started often are copied from one that has.

``multiprocessing.set_forkserver_preload(["tests.warm"])``
"""

from datetime import date

import pytest  # noqa: F401 -- what a copied program would load by itself, since it was started by it

import geo.cli
import geo.intake
import geo.parallel
import geo.store  # noqa: F401
from geo.coder import code
from geo.model import Article
from geo.place.gazetteer import Gazetteer

code(
    Article("warm", date(2022, 9, 14), "Mardi, un soldat a été tué à Goris. « C'est grave », a déclaré le maire."),
    Gazetteer.load(),
)
