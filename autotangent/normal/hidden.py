"""What runs over things, or tells how many there are, is known by its name: another function under it is refused."""

import builtins
from typing import Any

import gast

from autotangent.errors import Unsupported
from autotangent.syntax import scopes

KNOWN_BY_NAME = ("enumerate", "len", "range", "reversed", "zip")


def refuse(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Change nothing.

    Raises:
        Unsupported: a function of the user's is called by such a name.
    """
    called = [n for n in scopes.within(tree.body) if isinstance(n, gast.Call) and isinstance(n.func, gast.Name)]
    found = [n for n in called if n.func.id in KNOWN_BY_NAME]
    bound = {name for name, _ in scopes.bindings(tree)} if found else set()
    for node in found:
        name = node.func.id
        if name in bound or record.resolve(name)[1] is not getattr(builtins, name):
            what = f"a call of another {name} than Python's own"
            raise Unsupported(what, record.place(node), f"Give your {name} another name.")
