"""What one rewriting does to a text: the doctests of this package."""

import copy
import inspect
from collections.abc import Callable
from typing import Any

from autotangent.syntax.names import Names
from autotangent.syntax.quote import names_in, unparse
from autotangent.syntax.read import read


def trial(rewrite: Callable, text: str, **space: Any) -> str:
    """The text after one rewriting; space: what names in it mean."""
    text = inspect.cleandoc(text) + "\n"
    exec(text, space)
    function = next(v for v in reversed(space.values()) if inspect.isfunction(v))
    function.__dict__["__autotangent_source__"] = text
    record = read(function)
    tree = copy.deepcopy(record.tree)
    rewrite(tree, Names(names_in(tree)), record)
    return unparse(tree)
