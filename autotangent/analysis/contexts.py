"""What a with block does: which exceptions it may swallow, which one is entered again in the reverse sweep."""

import contextlib
import inspect
import types
from typing import Any

import gast
import numpy as np

from autotangent.analysis.changing import MUTABLE_METHODS
from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env
from autotangent.errors import NoSource
from autotangent.kinds import UNKNOWN, FunctionKind, ObjectKind, Value
from autotangent.structs import struct
from autotangent.syntax import quote, scopes
from autotangent.syntax.read import read
from autotangent.syntax.walk import dotted_path, walk


@struct(frozen=True, eq=False)
class Manager:
    """How a with block is written out. quiet: leaving it does nothing but change objects, which nobody sees where an
    exception goes on; function: the generator function, or nullcontext, that makes the manager, and path, its name."""

    quiet: bool = False
    function: Any = None
    path: str = ""


class Opened(Exception):
    """A with block whose manager is an object of active values. place: line and column of the manager."""

    def __init__(self, node: Any, manager: Manager):
        super().__init__()
        self.place, self.manager = (node.lineno, node.col_offset), manager


_BY_GENERATOR = contextlib.contextmanager(lambda: iter(())).__code__  # of all that contextmanager makes
SWALLOWING = (contextlib.suppress, contextlib.ExitStack)


def may_swallow(manager: Any) -> bool:
    """An exception in the block may end there, so that its statements may run in part."""
    if manager in SWALLOWING:
        return True
    if isinstance(manager, types.FunctionType) and hasattr(manager, "__wrapped__"):
        return _handles(manager.__wrapped__, (gast.ExceptHandler,))
    leave = getattr(manager, "__exit__", None)
    return isinstance(leave, types.FunctionType) and _returns(leave)


def by_generator(manager: Any) -> bool:
    """A generator function that contextlib.contextmanager made a manager of."""
    return isinstance(manager, types.FunctionType) and manager.__code__ is _BY_GENERATOR


def open_block(node: gast.AST, manager: Any, path: str | None) -> None:
    """Raises:
    Opened: a block with this manager can be written out.
    """
    if path and (manager is contextlib.nullcontext or by_generator(manager)):
        raise Opened(node, Manager(function=manager, path=path))
    if is_plain(manager):
        raise Opened(node, Manager(_changes_only(manager.__exit__)))


def is_plain(manager: Any) -> bool:
    """A class whose __exit__ does the same whether or not there was an exception, and swallows none."""
    enter, leave = (getattr(manager, name, None) for name in ("__enter__", "__exit__"))
    if not isinstance(enter, types.FunctionType) or not isinstance(leave, types.FunctionType):
        return False
    try:
        tree = read(leave).tree
    except NoSource:
        return False
    given = {p.id for p in scopes.parameters(tree.args)[1:]}
    return not given & quote.names_in(tree.body) and not _returns(leave)


def _changes_only(leave: types.FunctionType) -> bool:
    """Assigns, and fills lists."""
    return all(changes(s) for s in read(leave).tree.body)


def changes(s: gast.AST) -> bool:
    match s:
        case gast.Expr(value=gast.Call(func=gast.Attribute(attr=name), args=args)):
            return name in MUTABLE_METHODS and not any(isinstance(n, gast.Call) for a in args for n in walk(a))
        case gast.Assign() | gast.AugAssign() | gast.AnnAssign() | gast.Return() | gast.Expr():
            return not any(isinstance(n, (gast.Call, gast.Await, gast.Yield)) for n in walk(s))
    return isinstance(s, gast.Pass)


def _returns(function: types.FunctionType) -> bool:
    """An __exit__ that returns something other than None or False, in the user's own code."""
    try:
        tree = read(function).tree
    except NoSource:
        return False
    values = [n.value for n in walk(tree) if isinstance(n, gast.Return) and n.value is not None]
    return any(not (isinstance(v, gast.Constant) and not v.value) for v in values)


def _handles(function: Any, kinds: tuple) -> bool:
    try:
        return any(isinstance(n, kinds) for n in walk(read(function).tree))
    except NoSource:
        return False


def again(s: gast.With, facts: Any) -> bool:
    """np.errstate, which the reverse sweep enters too."""
    calls = [item.context_expr for item in s.items]
    return all(
        isinstance(c, gast.Call)
        and isinstance(facts.value(c.func).kind, FunctionKind)
        and facts.value(c.func).kind.value is np.errstate
        for c in calls
    )


class Contexts:
    """The part of the walk that knows with blocks."""

    facts: Facts
    class_path: Any
    expr: Any
    refuse: Any
    bind: Any

    def do_With(self, s: gast.With, env: Env) -> None:
        """The beginning of a with block; `normal/contexts.py` puts its statements after it."""
        for item in s.items:
            node = item.context_expr
            called = isinstance(node, gast.Call)
            parts = [node.func, *node.args, *(k.value for k in node.keywords)] if called else [node]
            values = [self.expr(n, env) for n in parts]
            if any(v.varied for v in values):
                open_block(node, self.manager(parts[0]), self.manager_path(parts[0]))
                self.refuse(s, "a with of active values", "Give it values that do not depend on wrt.")
            if may_swallow(self.manager(parts[0])):
                self.refuse(s, "a with that may swallow exceptions", "Test the condition with if.")
            if item.optional_vars is not None:
                self.bind(item.optional_vars, Value(UNKNOWN), env)

    def manager_path(self, made_by: gast.AST) -> str | None:
        """The name of what makes a manager."""
        if isinstance(made_by, gast.Attribute) and isinstance(kind := self.facts.value(made_by.value).kind, ObjectKind):
            return self.class_path(kind.cls, made_by.attr)
        return dotted_path(made_by)

    def manager(self, node: gast.AST) -> Any:
        """The class or function of a context manager, None if it is not known."""
        if isinstance(node, gast.Attribute) and isinstance(kind := self.facts.value(node.value).kind, ObjectKind):
            return inspect.getattr_static(kind.cls, node.attr, None)
        kind = self.facts.value(node).kind
        if isinstance(kind, ObjectKind):
            return kind.cls
        return kind.value if isinstance(kind, FunctionKind) else None
