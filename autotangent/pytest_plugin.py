"""The pytest plugin: no tests out of `__tangent_cache__`, the import hook for tested packages, a `check_grads` fixture.

It is loaded wherever autotangent is installed, so it imports what it needs when that is used.
"""

import contextlib
import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_FOLDER = "__tangent_cache__"
_PACKAGES = "autotangent_packages"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The settings of this plugin."""
    parser.addini(_PACKAGES, "packages whose functions get gradients beside them when they are imported", type="args")


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Install the import hook before a conftest can import what is marked."""
    packages = early_config.getini(_PACKAGES)
    if packages:
        hook, errors = (importlib.import_module(f"autotangent.{name}") for name in ("hook", "errors"))
        installed = contextlib.ExitStack()
        try:
            installed.enter_context(hook.installed(*packages))
        except errors.ArgumentError as error:
            raise pytest.UsageError(f"{_PACKAGES}: {error}") from None
        early_config.add_cleanup(installed.close)


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Generated files are no tests, whatever they are called, and hold no doctests that are not in their source."""
    return True if _FOLDER in collection_path.parts else None


def pytest_pycollect_makeitem(name: str, obj: object) -> list | None:
    """A gradient that the import hook put beside a test is no test."""
    dispatcher = sys.modules.get("autotangent.dispatcher")
    return [] if dispatcher is not None and isinstance(obj, dispatcher.Gradient) else None


@pytest.fixture
def check_grads() -> Callable[..., Any]:
    """`autotangent.check_grads`: derivatives of a function against central differences.

    `check_grads(f, wrt)(*args)` raises `GradientMismatch` where they differ.
    """
    function: Callable[..., Any] = importlib.import_module("autotangent.checks").check_grads
    return function
