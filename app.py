"""The Streamlit entry: ``python -m streamlit run app.py``, or ``dateline serve``."""

import os

import streamlit as st

from geo.views.page import ICON, named_by, show

st.set_page_config(page_title="Dateline", page_icon=ICON, layout="wide", initial_sidebar_state="collapsed")
show(named_by(os.environ))
