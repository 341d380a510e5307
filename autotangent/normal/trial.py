"""What one rewriting does to a text: the doctests of this package."""

import copy
import inspect
from collections.abc import Callable
from typing import Any

from autotangent.syntax.names import Names
from autotangent.syntax.quote import names_in, unparse
from autotangent.syntax.read import read


def trial(rewrite: Callable, text: str) -> str:
    """The text after one rewriting."""
    text = inspect.cleandoc(text) + "\n"
    space: dict[str, Any] = {}
    exec(text, space)
    function = next(v for v in space.values() if inspect.isfunction(v))
    function.__dict__["__autotangent_source__"] = text
    record = read(function)
    tree = copy.deepcopy(record.tree)
    rewrite(tree, Names(names_in(tree)), record)
    return unparse(tree)
