"""Speech: who said what, in which words."""
