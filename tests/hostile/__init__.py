"""A thousand hostile inputs and more, each made from a seed: ``python -m tests.hostile`` runs them; see :mod:`tests.hostile.run`."""
