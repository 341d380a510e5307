"""What one rewriting does to a text: the doctests of this package."""

import inspect
from collections.abc import Callable

import gast

from autotangent.syntax.names import Names
from autotangent.syntax.quote import names_in, unparse


def trial(rewrite: Callable, text: str) -> str:
    """The text after one rewriting."""
    tree = gast.parse(inspect.cleandoc(text)).body[0]
    rewrite(tree, Names(names_in(tree)), None)
    return unparse(tree)
