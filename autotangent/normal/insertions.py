"""A block that is run in the reverse sweep becomes a call that stands at its place.

>>> from autotangent.normal.trial import trial
>>> print(trial(write_out, '''
... import autotangent
... import numpy as np
...
... def f(x, k):
...     h = k * x
...     with autotangent.insert_grad_of(h) as dh:
...         dh = np.clip(dh, -k, k)
...     return h * h
... '''))
def f(x, k):
    h = k * x
    autotangent.insert_grad_of(h, (k,))
    return h * h
"""

from collections.abc import Iterator
from typing import Any

import gast

from autotangent.analysis.changing import MUTABLE_METHODS
from autotangent.analysis.insertions import Insertion
from autotangent.errors import Unsupported
from autotangent.normal.steady import meaning
from autotangent.runtime.surgery import insert_grad_of
from autotangent.syntax import quote, scopes
from autotangent.syntax.fresh import is_own
from autotangent.syntax.walk import StatementTransformer, root_name, walk

MODULE = "Write a function of the module, and call that in the block."
MADE = (gast.FunctionDef, gast.AsyncFunctionDef, gast.ClassDef, gast.Lambda)
LEAVING = (gast.Return, gast.Yield, gast.YieldFrom, gast.Await)


def write_out(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place.

    Raises:
        Unsupported: what the block does is not to be done in a reverse sweep.
    """
    _WriteOut(tree, names, record).visit(tree)


class _WriteOut(StatementTransformer):
    def __init__(self, tree: gast.FunctionDef, names: Any, record: Any):
        self.tree, self.names, self.record = tree, names, record

    def visit_With(self, s: gast.With) -> Any:
        found = [i for i in s.items if self.inserts(i.context_expr)]
        if not found:
            self.generic_visit(s)
            return s
        if len(s.items) > 1:
            self.refuse(s.items[1].context_expr, "insert_grad_of beside another manager", "Give it a with of its own.")
        (item,) = found
        match item:
            case gast.withitem(
                context_expr=gast.Call(args=[gast.Name()], keywords=[]), optional_vars=None | gast.Name()
            ):
                return self.written(s, item)
        self.refuse(
            item.context_expr,
            "insert_grad_of of what is not the name of a variable",
            "Assign it first:  with autotangent.insert_grad_of(h) as dh:",
        )

    def inserts(self, node: Any) -> bool:
        return isinstance(node, gast.Call) and meaning(node.func, self.record) is insert_grad_of

    def written(self, s: gast.With, item: Any) -> gast.Expr:
        adjoint = item.optional_vars.id if item.optional_vars is not None else self.names.fresh("adjoint")
        call = item.context_expr
        self.refuse_statements(s)
        bound = dict.fromkeys(name for name, _ in _bindings(s.body) if name != adjoint)
        own = {id(n) for t in (*s.body, item.optional_vars) if t is not None for n in walk(t)}
        own |= {id(n) for w in self.blocks() for t in w.body for n in walk(t)}  # what others bind is theirs
        others = {n.id for n in walk(self.tree) if isinstance(n, gast.Name) and id(n) not in own}
        outside = {name for name, _ in scopes.bindings(self.tree) if name in others}
        for name, node in _bindings(s.body):
            if name != adjoint and name in others:
                what = f"{name} is assigned in the block of insert_grad_of, and used outside of it"
                self.refuse(node, what, f"Use another name, or the adjoint, {adjoint}.")
        if adjoint in others - self.adjoints(s):
            what = f"{adjoint} is the adjoint in the block of insert_grad_of, and used outside of it"
            self.refuse(item.optional_vars, what, "Use another name.")
        for node in changes(s.body):
            if node.id in outside:
                what = f"{node.id} is changed in the block of insert_grad_of, and used outside of it"
                self.refuse(node, what, "The block is run when the function has returned. Change a copy.")
        made = set(_functions_in(self.record.tree))
        inside = [n for t in s.body for n in walk(t) if isinstance(n, gast.Name)]
        for node in inside:
            if node.id in made:
                self.refuse(node, "a function made inside is used in the block of insert_grad_of", MODULE)
        local = {name for name, _ in scopes.bindings(self.tree)} - {adjoint, *bound}
        reads = tuple(dict.fromkeys(n.id for n in inside if n.id in local))
        more = [gast.Tuple([quote.name(name) for name in reads], gast.Load())] if reads else []
        call = gast.Call(call.func, [call.args[0], *more], [])
        head = f"with {self.record.text(item.context_expr)}" + (f" as {adjoint}:" if item.optional_vars else ":")
        call.insertion = Insertion(adjoint, s.body, head, reads, tuple(bound), _is_new(s.body, adjoint))
        return gast.Expr(gast.copy_location(call, item.context_expr))

    def adjoints(self, s: gast.With) -> set[str]:
        """Names that adjoints have in other blocks: each block has its own."""
        items = [i for w in self.blocks() if w is not s for i in w.items]
        return {i.optional_vars.id for i in items if isinstance(i.optional_vars, gast.Name)}

    def blocks(self) -> list[gast.With]:
        """Those that are still to be written out."""
        withs = [w for w in walk(self.tree) if isinstance(w, gast.With)]
        return [w for w in withs if any(self.inserts(i.context_expr) for i in w.items)]

    def refuse_statements(self, s: gast.With) -> None:
        nodes = [n for t in s.body for n in walk(t)]
        inner = {id(n) for loop in nodes if isinstance(loop, (gast.For, gast.While)) for n in walk(loop)}
        for n in nodes:
            jumps = isinstance(n, (gast.Break, gast.Continue)) and id(n) not in inner
            if jumps or isinstance(n, LEAVING):
                what = "the block of insert_grad_of is left from its middle"
                self.refuse(n, what, "What the adjoint is at its end goes on: assign it.")
            if isinstance(n, MADE):
                self.refuse(n, "a function is made in the block of insert_grad_of", MODULE)
            if isinstance(n, (gast.Global, gast.Nonlocal, gast.Delete)):
                self.refuse(n, "the block of insert_grad_of changes variables of other functions", MODULE)
            if isinstance(n, gast.Call) and self.inserts(n):
                self.refuse(n, "insert_grad_of in the block of another one", "Write one after the other.")

    def refuse(self, node: Any, what: str, instead: str) -> Any:
        raise Unsupported(what, self.record.place(node), instead)


def _bindings(body: list[Any]) -> list[tuple[str, Any]]:
    imported = [n for t in body for n in walk(t) if isinstance(n, (gast.Import, gast.ImportFrom))]
    names = [((a.asname or a.name).split(".")[0], n) for n in imported for a in n.names]
    return [*scopes.stored(body), *names]


def _functions_in(tree: Any) -> Iterator[str]:
    """Names of functions that are made in a function."""
    for n in walk(tree):
        if isinstance(n, MADE[:3]):
            yield n.name
        elif isinstance(n, gast.Assign) and isinstance(n.value, gast.Lambda):
            yield from (t.id for t in n.targets if isinstance(t, gast.Name))


def changes(body: list[Any]) -> list[gast.Name]:
    """The names through which statements write into memory."""
    found = []
    for n in (n for t in body for n in walk(t)):
        match n:
            case gast.Subscript(ctx=gast.Store()) | gast.Attribute(ctx=gast.Store()):
                found.append(root_name(n))
            case gast.Call(func=gast.Attribute(value=value, attr=attr)) if attr in MUTABLE_METHODS:
                found.append(root_name(value))
    return [n for n in found if n is not None]


def _is_new(body: list[Any], adjoint: str) -> bool:
    """Nobody else holds the adjoint, and whatever is assigned to it is computed."""
    own = quote.stmts("x = x + 0", x=adjoint)
    return is_own(adjoint, [n for t in (*own, *body) for n in walk(t)])
