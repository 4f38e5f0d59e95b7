"""Time expressions to measure with, apart from the tests."""
