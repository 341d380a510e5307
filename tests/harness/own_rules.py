"""Rules that a test registers are gone after it."""

import contextlib
import importlib
from collections.abc import Iterator

from autotangent.rules import registry


@contextlib.contextmanager
def own_rules() -> Iterator[None]:
    """What is registered inside is there for what runs inside."""
    registry.load_families()
    for library in registry.LATE:
        importlib.import_module(library)
    registry.load_late()
    rules, users = dict(registry.RULES), list(registry._user_rules)
    try:
        yield
    finally:
        registry.RULES.clear()
        registry.RULES.update(rules)
        registry._user_rules[:] = users
