"""Files and folders here and elsewhere, by path or URL (``s3://…``, ``memory://…``, ``file://…``): fsspec, told in our words.

Each kind of storage has a package of its own (``s3fs``, ``gcsfs``, ``adlfs``), which is asked for when it is missing. A web
address is none of them: it is asked for only where a person said so (:mod:`geo.article.fetch`).
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, BinaryIO

from geo.errors import DatelineError, StorageError, reason

__all__ = ["Folder", "files_at", "is_url", "open_file", "telling"]

_URL = re.compile(r"(?!https?://)[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_url(said: str) -> bool:
    """Whether ``said`` is the URL of something in a storage, neither a path nor a web address.

    >>> is_url("s3://corpus/a.jsonl"), is_url("corpus/a.jsonl"), is_url("https://example.org/a.jsonl")
    (True, False, False)
    """
    return _URL.match(said) is not None


@contextmanager
def telling(where: str, refused: str = "cannot be reached") -> Iterator[None]:
    """What a storage refuses, as a :class:`geo.errors.StorageError` that names ``where``."""
    try:
        yield
    except DatelineError:
        raise
    except ImportError as error:
        raise StorageError(f"{where}: this kind of storage needs a package that is not installed ({error})") from error
    except FileNotFoundError as error:
        raise StorageError(f"{where}: there is no such file or folder; check the address") from error
    except Exception as error:  # each storage has errors of its own
        what = reason(error) if isinstance(error, OSError) else f"{type(error).__name__}: {error}"
        raise StorageError(f"{where}: {refused} ({what})") from error


def files_at(url: str) -> list[tuple[str, str]]:
    """The URLs and names of the files in the folder ``url``, at any depth, by name; or of the one file that ``url`` is."""
    from fsspec.core import url_to_fs

    with telling(url):
        files, path = url_to_fs(url)
        if not files.isdir(path):
            return [(url, path.rsplit("/", 1)[-1])]
        inside = len(path.rstrip("/")) + 1
        return [(files.unstrip_protocol(file), file[inside:]) for file in sorted(files.find(path))]


@contextmanager
def open_file(url: str) -> Iterator[BinaryIO]:
    """The file at ``url``, for reading; what its storage refuses meanwhile is told too."""
    from fsspec.core import url_to_fs

    with telling(url):
        files, path = url_to_fs(url)
        with files.open(path, "rb") as file:
            yield file


class Folder:
    """A folder of files that are each written whole or not at all; made where there is none.

    Examples
    --------
    >>> folder = Folder("memory://made")
    >>> folder.write("a.txt", b"Goma")
    >>> folder.names()
    {'a.txt'}
    """

    def __init__(self, where: str) -> None:
        from fsspec.core import url_to_fs

        self.where = where
        with telling(where, "cannot be made a folder"):
            self._files: Any
            self._files, self._path = url_to_fs(where)
            self._files.makedirs(self._path, exist_ok=True)

    def names(self) -> set[str]:
        """The names of the files in it."""
        with telling(self.where):
            return {path.rsplit("/", 1)[-1] for path in self._files.ls(self._path, detail=False, refresh=True)}

    def write(self, name: str, content: bytes) -> None:
        """Put a file there; whoever reads meanwhile sees it whole or not at all.

        What is not whole yet bears its name between ``.`` and ``.part``, and readers of data sets pass over it.
        """
        part = f"{self._path}/.{name}.part"
        with telling(f"{self.where}/{name}", "cannot be written"):
            try:
                self._files.pipe_file(part, content)
                self._files.mv(part, f"{self._path}/{name}")
            except BaseException:
                with suppress(Exception):
                    self._files.rm_file(part)
                raise

    def drop(self, name: str) -> None:
        """Take a file away, if it is there."""
        with telling(f"{self.where}/{name}"), suppress(FileNotFoundError):
            self._files.rm_file(f"{self._path}/{name}")
