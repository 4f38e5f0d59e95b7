"""The house stands as it is drawn: every public name exists, every module says what it is for."""

import importlib
import pkgutil

import pytest

import geo

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(geo.__path__, "geo.")
    if not module.name.startswith("geo.shipped_files") and module.name != "geo.__main__"
)


@pytest.mark.parametrize("name", MODULES)
def test_every_module_has_a_docstring_and_a_sorted_all_that_exists(name):
    module = importlib.import_module(name)
    assert module.__doc__
    for exported in getattr(module, "__all__", ()):
        assert hasattr(module, exported), f"{name}.__all__ names {exported}, which it does not have"
