"""Speed, each figure as a ratio within one run: ``make bench``, or ``make bench LONG=1`` for the largest sizes too.

Texts are made from the sample's own passages, so that a figure is about the kind of text that the program reads. CPU
seconds are this process's own; the machine's speed drifts, so compare the ratios, not the seconds.
"""
