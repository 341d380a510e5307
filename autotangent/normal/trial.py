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
    functions = [inspect.unwrap(v) for v in space.values() if inspect.isfunction(v)]
    functions = [f for f in functions if f.__code__.co_filename == "<string>"]
    lines = text.splitlines(True)
    for f in functions:
        f.__dict__["__autotangent_source__"] = "".join(inspect.getblock(lines[f.__code__.co_firstlineno - 1 :]))
    function = functions[-1]
    record = read(function)
    tree = copy.deepcopy(record.tree)
    rewrite(tree, Names(names_in(tree)), record)
    return unparse(tree)
