"""Streamlit with the store already being read, so that whoever comes first waits for little: ``python -m geo.views run app.py``."""

import contextlib
import logging
import os
import sys
import threading

from streamlit.web.cli import main


def _prepare() -> None:
    from geo.errors import DatelineError
    from geo.views.page import named_by, prepare

    with contextlib.suppress(DatelineError):  # the page says so, in the reader's language
        prepare(named_by(os.environ))


if __name__ == "__main__":
    # Half a millisecond instead of five: a panel that is written waits for its turn at the interpreter several times before it is
    # sent, and so does each of some eighty files that a browser asks for while the store is read.
    sys.setswitchinterval(0.0005)
    preparing = threading.Thread(target=_prepare, daemon=True)
    # Streamlit warns of every call that no page asked for; this thread's are meant.
    logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").addFilter(
        lambda record: record.thread != preparing.ident
    )
    preparing.start()
    main(prog_name="streamlit")
