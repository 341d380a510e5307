"""Options and markers of the whole test suite."""

import os
import sys
from pathlib import Path

import pytest

from autotangent.pytest_plugin import pytest_pycollect_makeitem  # noqa: F401  where the plugin is not installed

# the corpus is imported as tests.programs.*, whatever folder pytest was started in
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# tests that are about the cache set their own folder; no other test should leave files behind
os.environ.setdefault("AUTOTANGENT_CACHE", "mem")


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="rewrite the emitted text under tests/golden")


def pytest_configure(config):
    config.addinivalue_line("markers", "numba: compiles emitted text with Numba, where it is installed")
    config.addinivalue_line("markers", "grid: one program under one signature")


@pytest.fixture
def update_golden(request):
    """Whether golden files are to be rewritten."""
    return request.config.getoption("--update-golden")
