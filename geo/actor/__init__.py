"""Actors: who acts and who speaks."""
