"""Streamlit with the store already being read, so that whoever comes first waits for little: ``python -m geo.views run app.py``."""

import contextlib
import logging
import os
import sys
import threading

from streamlit.web.cli import main


def _prepare() -> None:
    interval = sys.getswitchinterval()
    # A browser that comes meanwhile asks for some eighty files, each of which would wait its turn at the interpreter several times.
    sys.setswitchinterval(interval / 10)
    from geo.errors import DatelineError
    from geo.views.page import named_by, prepare

    with contextlib.suppress(DatelineError):  # the page says so, in the reader's language
        prepare(named_by(os.environ))
    sys.setswitchinterval(interval)


if __name__ == "__main__":
    preparing = threading.Thread(target=_prepare, daemon=True)
    # Streamlit warns of every call that no page asked for; this thread's are meant.
    logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").addFilter(
        lambda record: record.thread != preparing.ident
    )
    preparing.start()
    main(prog_name="streamlit")
