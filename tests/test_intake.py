"""Taking articles in again: nothing is coded twice by the same rules, and everything is when they change."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from geo.article.same import Known
from geo.coder import code
from geo.intake import Taken, take_all, take_in
from geo.model import Article
from geo.parallel import Failure
from geo.place.gazetteer import Gazetteer
from geo.store import EventStore
from tests.test_article_same import BODY, MORE
from tests.test_parallel import PASSAGES, gazetteer

__all__ = ["gazetteer"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    with EventStore(tmp_path / "store.db") as store:
        yield store


@pytest.fixture
def coded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the articles that were coded."""
    ids: list[str] = []

    def counting(article: Article, known: Gazetteer) -> Any:
        ids.append(article.id)
        return code(article, known)

    monkeypatch.setattr("geo.parallel.code", counting)
    monkeypatch.setattr("geo.intake.code", counting)
    return ids


def take(articles: list[Article], store: EventStore, gazetteer: Gazetteer) -> list[Taken]:
    taken = [one for _, one in take_all(articles, Known.of(store.seen(), store.find_article), store, gazetteer, 1)]
    assert not any(isinstance(one, Failure) for one in taken)
    return taken  # type: ignore[return-value]


def test_what_is_there_as_the_same_rules_read_it_is_not_coded_again(
    gazetteer: Gazetteer, store: EventStore, coded: list[str]
) -> None:
    take(PASSAGES, store, gazetteer)
    before = store.revision(), store.snapshot()
    coded.clear()
    assert [(one.verdict, one.changed) for one in take(PASSAGES, store, gazetteer)] == [("same", False)] * len(PASSAGES)
    assert coded == []
    assert (store.revision(), store.snapshot()) == before


def test_one_by_one_it_is_the_same_and_tells_what_is_there(gazetteer: Gazetteer, store: EventStore, coded: list[str]) -> None:
    known = Known()
    first = take_in(PASSAGES[0], known, store, gazetteer)
    again = take_in(PASSAGES[0], known, store, gazetteer)
    assert coded == [PASSAGES[0].id]
    assert again == replace(first, verdict="same", changed=False)
    copy = take_in(replace(PASSAGES[0], id="copy.txt"), known, store, gazetteer)
    assert copy == again


def test_another_text_or_header_is_coded(gazetteer: Gazetteer, store: EventStore, coded: list[str]) -> None:
    take(PASSAGES[:2], store, gazetteer)
    coded.clear()
    other = [
        replace(PASSAGES[0], text=PASSAGES[0].text + "\nDeux soldats ont été tués à Goma."),
        replace(PASSAGES[1], office="X"),
    ]
    assert [one.changed for one in take(other, store, gazetteer)] == [True, True]
    assert coded == [article.id for article in other]


def test_another_gazetteer_or_other_rules_read_all_anew(
    gazetteer: Gazetteer, store: EventStore, coded: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    take(PASSAGES[:2], store, gazetteer)
    coded.clear()
    row = next(iter(gazetteer.rows.values()))
    new = replace(row, place=replace(row.place, id="zz", name="Zzyzx", name_fr="Zzyzx"), variants=())
    other = Gazetteer([*gazetteer.rows.values(), new], gazetteer.world)
    assert not any(one.changed for one in take(PASSAGES[:2], store, other))
    assert len(coded) == 2
    take(PASSAGES[:2], store, other)
    assert len(coded) == 2, "what read them is kept though it gave the same events"
    monkeypatch.setattr("geo.reader.source_digest", lambda names: "newer rules")
    take(PASSAGES[:2], store, other)
    assert len(coded) == 4


def test_what_nobody_knows_the_reader_of_is_coded(gazetteer: Gazetteer, store: EventStore, coded: list[str]) -> None:
    store.add(PASSAGES[0], code(PASSAGES[0], gazetteer))
    assert [one.changed for one in take(PASSAGES[:1], store, gazetteer)] == [False]
    assert coded == [PASSAGES[0].id]


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_a_folder_with_versions_of_a_dispatch_settles_at_once(
    gazetteer: Gazetteer, store: EventStore, coded: list[str], order: tuple[int, ...]
) -> None:
    first = Article("1.txt", date(2023, 5, 4), "\n".join(BODY), office="AFP")
    days = (date(2023, 5, 6), date(2023, 5, 8))  # the last is too far from the first to be known for a version of it
    versions = [first, replace(first, id="copy.txt", text="\n\n".join(BODY))]
    versions += [replace(first, id=f"{day}.txt", published=day, text=f"{MORE} Le {day.day}.") for day in days]
    folder = [versions[number] for number in order]
    take(folder, store, gazetteer)
    before = store.revision(), store.snapshot()
    coded.clear()
    assert not any(one.changed for _ in range(2) for one in take(folder, store, gazetteer))
    assert (store.revision(), store.snapshot()) == before
    assert coded == []


def rows(*texts: str) -> list[Article]:
    return [Article(f"t.csv:{line}", date(2023, 5, 4), text) for line, text in enumerate(texts, 2)]


def test_a_row_without_an_id_is_known_by_its_text_wherever_it_stands(gazetteer: Gazetteer, store: EventStore) -> None:
    first = "Trois soldats ont été tués mardi à Goma, selon l'armée."
    others = [
        f"Un obus est tombé sur le marché de {town} jeudi, sans faire de victime." for town in ("Bunia", "Beni", "Butembo")
    ]
    take(rows(first, *others), store, gazetteer)
    event, *_ = store.events(article_id="t.csv:2")
    store.accept(event.id, by="Ada")
    new = others[0].replace("Bunia", "Goma")
    assert [one.verdict for one in take(rows(new, first, *others), store, gazetteer)] == ["new", *["same"] * 4]
    assert [one.verdict for one in take(rows(first, *others), store, gazetteer)] == ["same"] * 4
    assert len(store.articles()) == 5
    assert [one.status for one in store.reviewed()] == ["accepted"]


def test_another_article_in_a_file_of_the_same_name_takes_nobodys_place(gazetteer: Gazetteer, store: EventStore) -> None:
    first = Article("a.txt", date(2023, 5, 4), "\n".join(BODY))
    other = Article("a.txt", date(2023, 5, 5), "Une tout autre dépêche, sur un sujet que personne ne confondra.")
    more = replace(other, text=other.text + " Elle a été complétée.")
    for article, verdict, there in (
        (first, "new", "a.txt"),
        (other, "new", "a.txt (2)"),
        (other, "same", "a.txt (2)"),
        (first, "same", "a.txt"),
        (more, "update", "a.txt (2)"),
        (replace(first, text="\n".join(BODY[:2])), "update", "a.txt"),
    ):
        [taken] = take([article], store, gazetteer)
        assert (taken.verdict, taken.id) == (verdict, there)


def test_dropped_it_is_coded_again(gazetteer: Gazetteer, store: EventStore, coded: list[str]) -> None:
    take(PASSAGES[:1], store, gazetteer)
    store.remove(PASSAGES[0].id)
    assert [one.verdict for one in take(PASSAGES[:1], store, gazetteer)] == ["new"]
    assert len(coded) == 2


def test_an_article_that_failed_is_coded_the_next_time(
    gazetteer: Gazetteer, store: EventStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(article: Article, known: Gazetteer) -> Any:
        raise ZeroDivisionError

    known = Known()
    with monkeypatch.context() as patched:
        patched.setattr("geo.parallel.code", failing)
        [(_, failure)] = take_all(PASSAGES[:1], known, store, gazetteer, 1)
        assert isinstance(failure, Failure)
    [(_, taken)] = take_all(PASSAGES[:1], known, store, gazetteer, 1)
    assert isinstance(taken, Taken)
    assert taken.verdict == "new"


def test_reviews_stay_when_nothing_is_coded(gazetteer: Gazetteer, store: EventStore) -> None:
    take(PASSAGES[:1], store, gazetteer)
    event = store.events()[0]
    store.reject(event.id, by="Ada")
    take(PASSAGES[:1], store, gazetteer)
    assert event.id not in {one.id for one in store.events()}
    assert [one.status for one in store.reviewed()] == ["rejected"]


def test_the_texts_are_not_read_to_add_others(gazetteer: Gazetteer, store: EventStore, monkeypatch: pytest.MonkeyPatch) -> None:
    take(PASSAGES, store, gazetteer)
    monkeypatch.setattr("geo.article.same.signature", None)
    monkeypatch.setattr(EventStore, "articles", None)
    known = Known.of(store.seen())
    monkeypatch.undo()
    assert known.find(PASSAGES[2]).verdict == "same"
