"""Articles in, an idea a file: what is read (:mod:`.files`), how each form is, and which article is which.

``files`` walks files and folders and asks the form: ``header`` (plain text), ``table`` (.csv, .jsonl), ``page`` (.html), ``apart``
(.docx, .pdf and feeds, in a process of their own, :mod:`.foreign`). ``characters`` makes characters of bytes, ``name`` reads a
file's name, ``draft`` is an article that may still lack its day, ``same`` tells whether two are one, and ``fetch`` is the one
place that asks the network.

What is done to a text, and what is not, since every offset counts its characters:

- bytes become characters: UTF-8, UTF-16 or UTF-32 with a byte order mark (which is dropped), UTF-8 without one, else what
  charset-normalizer recognises among the encodings that French was written in (Windows-1252 first of all);
- in a ``.txt`` file, ``\\r\\n`` and ``\\r`` become ``\\n``, as Python's own ``open`` does; a header, where there is one, is
  taken off together with the blank line that ends it;
- in ``.html``, the text is what trafilatura finds to be the article, its paragraphs parted by ``\\n``;
- in ``.docx`` a paragraph is a line; in ``.pdf`` the lines of a paragraph are joined, and words that were parted with them;
- a text inside ``.csv`` or ``.jsonl`` stays as it is.

Nothing else changes: no stripping, no Unicode normalisation, no repair of quotation marks. An article that nothing dates is
refused, since "mardi" would mean nothing; today's date is never taken in silence.
"""

from geo.article.draft import LONGEST, Draft, parse_day
from geo.article.files import SUFFIXES, count_files, drafts_in, read, read_bytes

__all__ = ["LONGEST", "SUFFIXES", "Draft", "count_files", "drafts_in", "parse_day", "read", "read_bytes"]
