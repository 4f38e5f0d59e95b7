"""The words of articles, found fast: SQLite's FTS5, kept in step by triggers whoever writes.

Accents and case do not matter. The index holds no second copy of the texts: it reads them through a view. Articles have no
number of their own that a ``VACUUM`` would leave alone, so ``article_numbers`` gives them one. Other databases have no such
index; there the texts are read through.
"""

import re

from sqlalchemy import Connection, text

from geo.model import Article, Span
from geo.text import fold

__all__ = ["check_index", "find_articles", "make_index", "passage", "phrases", "remake_index"]

_DDL = (
    "CREATE TABLE article_numbers (number INTEGER PRIMARY KEY, article_id VARCHAR NOT NULL UNIQUE)",
    "CREATE VIEW article_words AS SELECT number, coalesce(headline, '') AS headline, coalesce(office, '') AS office, text "
    "FROM article_numbers JOIN articles ON articles.id = article_numbers.article_id",
    "CREATE VIRTUAL TABLE article_index USING fts5(headline, office, text, content = 'article_words', "
    "content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2')",
    "CREATE TRIGGER article_indexed AFTER INSERT ON articles BEGIN "
    "INSERT INTO article_numbers (article_id) VALUES (new.id); "
    "INSERT INTO article_index (rowid, headline, office, text) "
    "SELECT number, coalesce(new.headline, ''), coalesce(new.office, ''), new.text FROM article_numbers WHERE article_id = new.id; "
    "END",
    "CREATE TRIGGER article_dropped BEFORE DELETE ON articles BEGIN "
    "INSERT INTO article_index (article_index, rowid, headline, office, text) "
    "SELECT 'delete', number, coalesce(old.headline, ''), coalesce(old.office, ''), old.text "
    "FROM article_numbers WHERE article_id = old.id; "
    "DELETE FROM article_numbers WHERE article_id = old.id; "
    "END",
)


def make_index(connection: Connection) -> None:
    """The index, filled with the articles that are there; nothing where the database is no SQLite."""
    if connection.dialect.name != "sqlite":
        return
    for statement in _DDL:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO article_numbers (article_id) SELECT id FROM articles ORDER BY published, id")
    connection.exec_driver_sql("INSERT INTO article_index (article_index) VALUES ('rebuild')")


def remake_index(connection: Connection) -> None:
    """Reads the index from the texts again, small and quick."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO article_index (article_index) VALUES ('rebuild')")
        connection.exec_driver_sql("INSERT INTO article_index (article_index) VALUES ('optimize')")


def check_index(connection: Connection) -> None:
    """Raises a database's error where the index and the texts disagree."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)")


def phrases(query: str) -> list[str]:
    """What a query asks for: its words, and what it holds in quotation marks as one phrase each.

    >>> phrases('tirs "haut Karabakh" l\\'armée')
    ['haut karabakh', 'tirs', "l'armee"]
    """
    quoted = re.findall(r"[\"“«]([^\"”»]+)[\"”»]", query)
    words = re.sub(r"[\"“«][^\"”»]*[\"”»]?|[\"”»]", " ", query).split()
    return [folded for piece in (*quoted, *words) if (folded := " ".join(fold(piece).split()))]


def find_articles(connection: Connection, query: str, limit: int) -> list[str]:
    """The ids of the articles that hold all of the :func:`phrases` of ``query``, the best first; a word may be a beginning."""
    wanted = [phrase for phrase in phrases(query) if any(letter.isalnum() for letter in phrase)]
    if not wanted:
        return []
    if connection.dialect.name == "sqlite":
        asked = " ".join('"{}"*'.format(phrase.replace('"', " ")) for phrase in wanted)
        rows = connection.execute(
            text(
                "SELECT article_id FROM article_index JOIN article_numbers ON number = article_index.rowid "
                "WHERE article_index MATCH :asked ORDER BY bm25(article_index, 4, 1, 1), number LIMIT :most"
            ),
            {"asked": asked, "most": limit},
        )
        return [row.article_id for row in rows]
    found = []
    for row in connection.execute(text("SELECT id, headline, office, text FROM articles ORDER BY published DESC, id")):
        held = fold("\n".join(piece or "" for piece in (row.headline, row.office, row.text)))
        if all(_begun(phrase, held) for phrase in wanted):
            found.append(row.id)
            if len(found) == limit:
                break
    return found


def _begun(phrase: str, held: str) -> bool:
    """Whether a word of folded ``held`` begins ``phrase``."""
    words = r"\W+".join(map(re.escape, re.findall(r"\w+", phrase)))
    return re.search(rf"\b{words}", held) is not None


def passage(article: Article, query: str, around: int = 60) -> Span:
    """The stretch of the text, cut between words, where the first of the :func:`phrases` of ``query`` stands.

    >>> from datetime import date
    >>> article = Article("a.txt", date(2022, 9, 14), "Mardi, des tirs ont repris à Jermuk, selon Erevan.")
    >>> article[passage(article, "jermuk", around=8)]
    'repris à Jermuk, selon Erevan'
    """
    held = fold(article.text)
    for phrase in phrases(query):
        words = r"\W+".join(map(re.escape, re.findall(r"\w+", phrase)))
        if words and (found := re.search(rf"\b{words}", held)):
            start, end = max(0, found.start() - around), min(len(held), found.end() + around)
            while start and held[start - 1].isalnum():
                start -= 1
            while end < len(held) and held[end].isalnum():
                end += 1
            return Span(start, end)
    return Span(0, min(len(held), 2 * around))
