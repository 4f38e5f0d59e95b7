"""Learns the weights of ``geo.incident.network``: ``python -m tests.score.learn_network``, some ten minutes on two processors.

From the same clauses as ``tests.score.learn`` and from the marked dispatches of ``tests/score/marked``: as sentences, that the order
of the words counts. A word's vector is what fastText knows of its company (``tests.score.word_vectors``), seen through a layer that is
learned, and a shorter one of its own. The network is learned in real numbers and written out in whole ones. Prints how well nine tenths of the articles tell the
clauses of the tenth that no rule reads, then learns from all. The held half is never to be learned from.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from geo.codebook import INCIDENT_TYPES
from geo.incident.clause import view
from geo.incident.hits import words_and_starts
from geo.incident.likeness import NONE, SCALE, stems_of
from geo.incident.network import CUT, MOST, SIGNS, UNKNOWN, WEIGHTS, rows_in
from geo.model import Article
from tests.score.learn import Example, examples, read_articles, sentences_that_tell_nothing
from tests.score.passages import read_dispatches, read_passages
from tests.score.score import HERE
from tests.score.word_vectors import LENGTH, stem_vectors

# Settings that were compared on clauses of texts that nothing was learned from.
OF_ARTICLE, OF_DISPATCH, OF_PASSAGE, SOUNDS_LIKE = 3.0, 2.0, 1.0, 4.0  # how much a clause counts, by where it stands
COMPANY, OWN = 64, 32  # numbers of a word's vector that come of its company, and that are its own
CHANNELS, MARKS, HIDDEN = 160, 64, 224  # what is found at a word, the vector of a feature, what a clause is judged by
FIRST = 0.75  # how much of a clause that several types are right for is that of its first
TOPIC = 3.0  # how much the mean of a text's vectors counts, which is short
SEEN_TWICE, SEEN_OFTEN = 2, 5  # clauses in which a word, and a feature, stands at least
BESIDES = 20_000  # words that no text has and that their company makes known
ROUNDS, AT_ONCE, RATE = 6, 400, 3e-3
DROPPED, OWN_DROPPED, TOPIC_DROPPED = 0.3, 0.25, 0.5
TENTH = 10
USUAL = 99.9  # percentile of values that the largest whole number stands for


@dataclass(frozen=True, slots=True)
class Text:
    """An article as its clauses, its words without their endings, and how much a clause of it counts."""

    clauses: Sequence[Example]
    words: Sequence[str]
    weight: float


def text_of(article: Article, gold: Iterable[dict], weight: float) -> Text:
    return Text(examples(article, gold), stems_of(words_and_starts(view(article.text))[0]), weight)


def read_texts() -> tuple[list[Text], list[Text]]:
    """The articles, and what is learned from besides them."""
    articles = [text_of(*article, OF_ARTICLE) for article in read_articles(HERE / "learn")]
    besides = [text_of(*dispatch, OF_DISPATCH) for dispatch in read_dispatches()]
    besides += [text_of(*passage, OF_PASSAGE) for passage in read_passages()]
    besides += [text_of(Article("sentence", date.min, text), [], SOUNDS_LIKE) for text in sentences_that_tell_nothing()]
    return [text for text in articles if text.clauses], [text for text in besides if text.clauses]


class Known(NamedTuple):
    """The rows of words and of features, and the columns of types."""

    words: dict[str, int]
    marks: dict[str, int]
    types: dict[str, int]


def known_in(texts: Sequence[Text], company: Iterable[str]) -> Known:
    clauses = [one.clause for text in texts for one in text.clauses]
    often = Counter(word.stem for clause in clauses for word, _, _ in clause.words)
    words = [UNKNOWN, CUT, *sorted(word for word, times in often.items() if times >= SEEN_TWICE)]
    words += [word for word in company if word not in often][:BESIDES]
    features = Counter(name for clause in clauses for name in clause.features if name[0] in SIGNS)
    marks = sorted(name for name, times in features.items() if times >= SEEN_OFTEN)
    types = sorted({NONE, *INCIDENT_TYPES})
    return Known(*({name: row for row, name in enumerate(names)} for names in (words, marks, types)))


class Batch(NamedTuple):
    """Some texts one behind the other, as numbers.

    ``words`` are rows, with two cuts at each end of a sentence; ``clause`` says to which clause a word belongs, -1 for a cut. ``before``
    and ``after`` are the clauses beside each of the same sentence, and the number of clauses where there is none.
    """

    words: Tensor
    clause: Tensor
    before: Tensor
    after: Tensor
    sentence: Tensor
    text: Tensor
    marks: Tensor
    marks_from: Tensor
    topic_words: Tensor
    topic_text: Tensor
    wanted: Tensor
    weight: Tensor


def shares(one: Example) -> dict[str, float]:
    """How much of a clause is to be taken for each type: most for what it tells, the rest for what is as good."""
    if not one.types:
        return {NONE: 1.0}
    others = one.right - one.types
    first = FIRST if others else 1.0
    return dict.fromkeys(one.types, first / len(one.types)) | dict.fromkeys(others, (1 - first) / max(1, len(others)))


def batch_of(texts: Sequence[Text], known: Known) -> Batch:
    total = sum(len(text.clauses) for text in texts)
    cut, unknown = known.words[CUT], known.words[UNKNOWN]
    words, clause, before, after, sentence, of_text = [cut, cut], [-1, -1], [], [], [], []
    marks, marks_from, topic, topic_text, weight = [], [], [], [], []
    wanted = torch.zeros(total, len(known.types))
    at = sentences = 0
    for number, text in enumerate(texts):
        theme = [known.words[word] for word in text.words if word in known.words]
        topic += theme
        topic_text += [number] * len(theme)
        for _, some in groupby(text.clauses, key=lambda one: one.sentence):
            first, group = at, list(some)
            for one in group:
                rows = [known.words.get(word.stem, unknown) for word, _, _ in one.clause.words] or [unknown]
                words += rows
                clause += [at] * len(rows)
                before.append(at - 1 if at > first else total)
                after.append(at + 1 if at + 1 < first + len(group) else total)
                sentence.append(sentences)
                of_text.append(number)
                weight.append(text.weight)
                marks_from.append(len(marks))
                marks += rows_in(known.marks, one.clause.features)
                for kind, share in shares(one).items():
                    wanted[at, known.types[kind]] = share
                at += 1
            words += [cut, cut]
            clause += [-1, -1]
            sentences += 1
    numbers = (words, clause, before, after, sentence, of_text, marks, marks_from, topic, topic_text)
    return Batch(*(torch.tensor(some, dtype=torch.long) for some in numbers), wanted, torch.tensor(weight))


class Network(nn.Module):
    """:class:`geo.incident.network.Network` in real numbers, as it is learned."""

    def __init__(self, known: Known, company: dict[str, np.ndarray]) -> None:
        super().__init__()
        vectors = np.zeros((len(known.words), LENGTH), np.float32)
        for word, row in known.words.items():
            vectors[row] = company.get(word, 0)
        self.company = nn.Embedding.from_pretrained(torch.tensor(vectors))
        self.seen_through = nn.Linear(LENGTH, COMPANY)
        self.own = nn.Embedding(len(known.words), OWN)
        self.marks = nn.EmbeddingBag(len(known.marks), MARKS, mode="sum")
        nn.init.normal_(self.own.weight, 0, 0.1)
        nn.init.normal_(self.marks.weight, 0, 0.05)
        self.first = nn.Conv1d(COMPANY + OWN, CHANNELS, 3)
        self.second = nn.Conv1d(CHANNELS, CHANNELS, 3)
        self.hidden = nn.Linear(5 * CHANNELS + MARKS + COMPANY + OWN, HIDDEN)
        self.out = nn.Linear(HIDDEN, len(known.types))
        self.dropped, self.topic_dropped = nn.Dropout(DROPPED), nn.Dropout(TOPIC_DROPPED)

    def vectors(self, words: Tensor) -> Tensor:
        own = self.own(words)
        if self.training:  # a word that few texts have is to be known by its company
            own = own * (torch.rand(len(words), 1) > OWN_DROPPED)
        return torch.cat([torch.tanh(self.seen_through(self.dropped(self.company(words)))), own], 1)

    def found(self, vectors: Tensor) -> tuple[Tensor, Tensor]:
        """What the two convolutions find at the words, of all but one and but two at each end: ``(words, channels)`` each."""
        first = functional.relu(self.first(self.dropped(vectors).T[None]))
        second = functional.relu(self.second(self.dropped(first))) + first[:, :, 1:-1]
        return first[0].T, second[0].T

    def values(self, batch: Batch) -> list[Tensor]:
        """What a clause is judged by: the highest and mean of its words, the highest beside it and of its sentence, its features, the topic."""
        found = self.found(self.vectors(batch.words))[1]
        clause = batch.clause[2:-2]
        found, clause = found[clause >= 0], clause[clause >= 0]
        number = len(batch.before)

        def highest(of: Tensor, groups: int) -> Tensor:
            return torch.zeros(groups, CHANNELS).scatter_reduce(0, of[:, None].expand(-1, CHANNELS), found, "amax")

        here = highest(clause, number + 1)
        means = torch.zeros(number, CHANNELS).index_add(0, clause, found) / torch.bincount(clause, minlength=number)[:, None]
        sentences = highest(batch.sentence[clause], int(batch.sentence.max()) + 1)
        texts = int(batch.text.max()) + 1
        lengths = torch.bincount(batch.topic_text, minlength=texts).clamp(min=1)
        theme = self.vectors(batch.topic_words)
        topic = torch.zeros(texts, theme.shape[1]).index_add(0, batch.topic_text, theme) / lengths[:, None] * TOPIC
        return [
            here[:-1], means, here[batch.before], here[batch.after], sentences[batch.sentence],
            self.marks(batch.marks, batch.marks_from), self.topic_dropped(topic[batch.text]),
        ]  # fmt: skip

    def forward(self, batch: Batch) -> Tensor:
        values = self.dropped(torch.cat(self.values(batch), 1))
        return self.out(self.dropped(functional.relu(self.hidden(values))))


def batches(texts: Sequence[Text], known: Known) -> Iterator[Batch]:
    some: list[Text] = []
    for text in texts:
        some.append(text)
        if sum(len(one.clauses) for one in some) >= AT_ONCE:
            yield batch_of(some, known)
            some = []
    if some:
        yield batch_of(some, known)


def learn(texts: Sequence[Text], company: dict[str, np.ndarray]) -> tuple[Network, Known]:
    """A network that has read all texts some times over, in an order that is the same each time it is learned."""
    torch.manual_seed(1)
    shuffled, order = list(texts), random.Random(1)
    known = known_in(texts, company)
    network = Network(known, company)
    learned = [each for each in network.parameters() if each.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=RATE, weight_decay=1e-2)
    steps = ROUNDS * (sum(len(text.clauses) for text in texts) // AT_ONCE + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1, pct_start=0.15)
    network.train()
    for _ in range(ROUNDS):
        order.shuffle(shuffled)
        for batch in batches(shuffled, known):
            lost = -(batch.wanted * functional.log_softmax(network(batch), 1)).sum(1)
            optimizer.zero_grad()
            ((lost * batch.weight).sum() / batch.weight.sum()).backward()
            nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            if schedule.last_epoch < steps:
                schedule.step()
    return network.eval(), known


# --- in whole numbers ----------------------------------------------------------------------------------------------------


def unit(values: Iterable[np.ndarray]) -> float:
    """What one of the whole numbers stands for, that the usual of ``values`` have one."""
    return float(np.percentile(np.abs(np.concatenate([np.ravel(some) for some in values])), USUAL)) / MOST


def whole(values: np.ndarray, units: np.ndarray | float) -> np.ndarray:
    return np.clip(np.rint(values / units), -MOST, MOST).astype(np.int8)


def layer(name: str, weights: np.ndarray, bias: np.ndarray, inputs: np.ndarray, output: float) -> dict[str, np.ndarray]:
    """The arrays of a layer: ``weights`` of ``(inputs, outputs)``, what one stands for in each of the inputs, and in the outputs."""
    meant = weights * inputs[:, None]
    units = np.abs(meant).max(axis=0) / MOST
    return {f"{name}_weights": whole(meant, units), f"{name}_scale": units / output, f"{name}_bias": bias / output}


def in_whole_numbers(network: Network, known: Known, some: Sequence[Text]) -> dict[str, np.ndarray]:
    """The arrays of :class:`geo.incident.network.Network`; the values that ``some`` texts have say what whole numbers stand for."""
    vectors = network.vectors(torch.arange(len(known.words))).numpy()
    seen = list(batches(some, known))
    found = [network.found(network.vectors(batch.words)) for batch in seen]
    values = [network.values(batch) for batch in seen]
    judged = [functional.relu(network.hidden(torch.cat(each, 1))).numpy() for each in values]
    of_word = np.abs(vectors).max(axis=0) / MOST
    of_first, of_second = (unit(each[n].numpy() for each in found) for n in (0, 1))
    of_mean, of_marks = (unit(each[n].numpy() for each in values) for n in (1, 5))
    spread = unit(each[6].numpy() / of_word for each in values)  # of the mean of rows of whole numbers, times TOPIC
    blocks = [of_second, of_mean, of_second, of_second, of_second]
    inputs = np.concatenate([np.full(CHANNELS, each) for each in blocks] + [np.full(MARKS, of_marks), of_word * spread])
    of_hidden = unit(judged)

    def convolution(name: str, made: nn.Conv1d, units: np.ndarray, output: float) -> dict[str, np.ndarray]:
        weights = made.weight.permute(2, 1, 0).reshape(-1, CHANNELS).numpy()
        return layer(name, weights, made.bias.numpy(), np.tile(units, 3), output)

    def text(names: Iterable[str]) -> np.ndarray:
        return np.frombuffer("\n".join(names).encode(), np.uint8)

    return {
        "types": text(known.types),
        "rows": text(known.words),
        "words": whole(vectors, of_word),
        "mark_rows": text(known.marks),
        "marks": whole(network.marks.weight.numpy(), of_marks),
        "kept": np.float64(of_first / of_second),
        "mean": np.float64(of_second / of_mean),
        "topic": np.float64(TOPIC / spread),
        **convolution("first", network.first, of_word, of_first),
        **convolution("second", network.second, np.full(CHANNELS, of_first), of_second),
        **layer("hidden", network.hidden.weight.numpy().T, network.hidden.bias.numpy(), inputs, of_hidden),
        **layer("out", network.out.weight.numpy().T, network.out.bias.numpy(), np.full(HIDDEN, of_hidden), 1 / SCALE),
    }


def check(articles: Sequence[Text], besides: Sequence[Text], company: dict[str, np.ndarray]) -> None:
    """Print how well the clauses that no rule reads, of a tenth of the articles, are told by what the rest taught."""
    network, known = learn([text for n, text in enumerate(articles) if n % TENTH] + list(besides), company)
    judged: list[tuple[float, bool, bool]] = []
    kinds = list(known.types)
    for text in articles[::TENTH]:
        for one, odds in zip(text.clauses, network(batch_of([text], known)).detach().softmax(1).numpy(), strict=True):
            if not one.read:
                likely = max((kind for kind in range(len(kinds)) if kinds[kind] != NONE), key=odds.__getitem__)
                judged.append((1 - odds[known.types[NONE]], bool(one.types), kinds[likely] in one.right))
    judged.sort(reverse=True)
    tell = sum(is_one for _, is_one, _ in judged)
    print(f"{len(judged)} clauses that no rule reads, {tell} tell an incident; of the {tell} surest", end=" ")
    print(f"{sum(one for _, one, _ in judged[:tell])} do, {sum(typed for _, _, typed in judged[:tell])} of that type")


def main() -> None:
    articles, besides = read_texts()
    company = stem_vectors()
    check(articles, besides, company)
    network, known = learn([*articles, *besides], company)
    with torch.no_grad():
        arrays = in_whole_numbers(network, known, articles[::TENTH])
    np.savez_compressed(WEIGHTS, **arrays)
    print(f"{WEIGHTS}: {WEIGHTS.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
