"""What every test shares: made-up inputs are the same on every run, so that a change is never failed by chance."""

from hypothesis import settings

collect_ignore = ["fuzz.py"]  # a program that needs more than the tests do

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")
