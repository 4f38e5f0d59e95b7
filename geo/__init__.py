"""Dateline reads French news dispatches and gives every incident and statement a place and a day, with its evidence.

::

    article.read ─▶ Article ─▶ find ×5 ─▶ mentions ─▶ resolve ─▶ Where · When · Toll ─▶ link ─▶ Events ─▶ merge ─▶ store
                                                                                                                    │
         excerpt panel ◀─ event_id ◀─ URL ◀─ click ◀─ folium.Map ◀─ features ◀─ store.between(dates) ───────────────┘
"""

__version__ = "0.1.0"
