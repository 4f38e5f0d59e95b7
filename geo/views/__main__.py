"""Streamlit with the store already being read, so that whoever comes first waits for little: ``python -m geo.views run app.py``."""

import logging
import os
import sys
import threading
from contextlib import suppress

from streamlit.web.cli import main

_PATIENCE = 10.0
"""Seconds that nobody is served while the map is read; whoever comes after them waits with the page before their eyes."""


def _prepare(map_read: threading.Event) -> None:
    from geo.errors import DatelineError
    from geo.views.page import named_by, prepare

    try:
        with suppress(DatelineError):  # the page says so, in the reader's language
            prepare(named_by(os.environ), map_read)
    finally:
        map_read.set()


if __name__ == "__main__":
    # Half a millisecond instead of five: a panel that is written waits for its turn at the interpreter several times before it is
    # sent, and so does each of some eighty files that a browser asks for while the articles are read.
    sys.setswitchinterval(0.0005)
    map_read = threading.Event()
    preparing = threading.Thread(target=_prepare, args=(map_read,), daemon=True)
    # Streamlit warns of every call that no page asked for; this thread's are meant.
    logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").addFilter(
        lambda record: record.thread != preparing.ident
    )
    preparing.start()
    # A server that starts meanwhile, and a browser that asks it for its files, would make the map come later, not sooner.
    map_read.wait(_PATIENCE)
    main(prog_name="streamlit")
