"""try becomes a statement that says whether it failed, and a branch: the path that was taken is differentiated.

What the try assigns gets new names, so that a failure changes nothing; the statements up to `pass` are those tried.

>>> from autotangent.normal.trial import trial
>>> print(trial(expand, '''
... def f(x, table):
...     try:
...         x = x * table['gain']
...     except KeyError:
...         x = 2 * x
...     return x
... '''))
def f(x, table):
    failed = 'try'(KeyError)
    if not failed:
        x_1 = x * table['gain']
        pass
        x = x_1
    else:
        x = 2 * x
    return x
"""

import copy
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.errors import Unsupported
from autotangent.kinds import ScalarKind
from autotangent.normal.exits import always
from autotangent.structs import struct
from autotangent.syntax import quote
from autotangent.syntax.walk import tried_count, walk

SIMPLE = (gast.Assign, gast.AugAssign, gast.AnnAssign, gast.Expr, gast.Pass, gast.Assert, gast.Raise, gast.Return)


@struct(frozen=True, eq=False)
class Attempt:
    """name: what says which handler ran (False, or 0); handlers: (type, name of the exception afterwards)."""

    name: str
    handlers: tuple[tuple[Any, str | None], ...]


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place.

    Raises:
        Unsupported: what a failure would leave behind is not known.
    """
    _Expand(tree, names, record).visit(tree)


class _Expand(gast.NodeTransformer):
    def __init__(self, tree: Any, names: Any, record: Any):
        self.tree, self.names, self.record = tree, names, record

    def refuse(self, node: Any, what: str, instead: str) -> Any:
        raise Unsupported(what, self.record.place(node), instead)

    def visit_Try(self, s: gast.Try) -> list[Any]:
        self.check(s)
        self.generic_visit(s)
        name = self.names.numbered("failed") if "failed" in self.names.taken else self.names.fresh("failed")
        tried, after = self.tried(s)
        handlers = tuple(self.handler(h) for h in s.handlers)
        made = gast.Constant("try", None)
        made.attempt = Attempt(name, handlers)
        for body in (after, s.orelse, *(h.body for h in s.handlers)):
            self.finish(body, s.finalbody)
        end = gast.Pass()
        end.attempt = name
        first = gast.copy_location(
            gast.Assign([quote.store(name)], gast.Call(made, [t for t, _ in handlers if t is not None], []), None), s
        )
        first.lineno = None
        branch = gast.If(self.test(name, 0, len(handlers)), [*tried, end, *after, *s.orelse], [])
        last = branch
        for k, h in enumerate(s.handlers):
            if k == len(handlers) - 1:
                last.orelse = h.body
            else:
                last.orelse = [gast.If(self.test(name, k + 1, len(handlers)), h.body, [])]
                last = last.orelse[0]
        return [first, branch, *s.finalbody]

    def finish(self, body: list[Any], final: list[Any], inside: bool = False) -> None:
        """What finally does stands before each statement that leaves a block; inside: a loop of the block."""
        if not final:
            return
        for k in range(len(body) - 1, -1, -1):
            match body[k]:
                case gast.Return(value=value) as leaving:
                    body[k:k] = copy.deepcopy(final)
                    bound = {n for t in final for n in self.assigned(t)}
                    if not (value is None or isinstance(value, gast.Name) and value.id not in bound):
                        name = self.names.numbered("t")
                        body.insert(k, quote.assign(name, value))
                        leaving.value = quote.name(name)
                case gast.Break() | gast.Continue() if not inside:
                    body[k:k] = copy.deepcopy(final)
                case gast.For() | gast.While() as loop:
                    self.finish(loop.body, final, True)
                    self.finish(loop.orelse, final, inside)
                case gast.If() as branch:
                    self.finish(branch.body, final, inside)
                    self.finish(branch.orelse, final, inside)
                case gast.With() as block:
                    self.finish(block.body, final, inside)

    def test(self, name: str, number: int, count: int) -> Any:
        return quote.expr("not x", x=name) if count == 1 else quote.expr("x == k", x=name, k=quote.constant(number))

    def check(self, s: gast.Try) -> None:
        """Refuse what may be done in part, or must be done whatever happens."""
        for t in s.body:
            bound = [n for n in walk(t) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Store)]
            plain = isinstance(t, SIMPLE) or isinstance(t, gast.If) and not bound
            inner = (gast.Return, gast.Break, gast.Continue)
            leaving = t is not s.body[-1] and (isinstance(t, gast.Return) or _method(t) is not None)
            stored = [n for n in walk(t) if isinstance(getattr(n, "ctx", None), gast.Store)]
            plain = plain and all(isinstance(n, (gast.Name, gast.Tuple)) for n in stored)
            if not plain or leaving or isinstance(t, gast.If) and any(isinstance(n, inner) for n in walk(t)):
                self.refuse(t, "a block of statements inside a try", "Put it into a function, and call that.")
        for t in s.finalbody:
            if not isinstance(t, (gast.Assign, gast.AugAssign)) or any(isinstance(n, gast.Call) for n in walk(t)):
                self.refuse(t, "a finally that does more than assign", "Use with.")
        if not s.handlers:
            self.refuse(s, "a try without except", "Use with.")
        for t in s.body[:-1]:
            for n in self.assigned(t):
                uncertain = any(not always(h.body) and not self.sets(h.body, n) for h in s.handlers)
                if uncertain and self.read_outside(s, n):
                    what = f"{n} may or may not be assigned where a handler runs"
                    self.refuse(t, what, f"Assign {n} in each handler.")

    def assigned(self, t: Any) -> list[str]:
        return [n.id for n in walk(t) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Store)]

    def sets(self, body: list, name: str) -> bool:
        """Assigned before it is read."""
        for t in body:
            if any(isinstance(n, gast.Name) and n.id == name and isinstance(n.ctx, gast.Load) for n in walk(t)):
                return False
            if isinstance(t, gast.Assign) and name in self.assigned(t):
                return True
        return False

    def read_outside(self, s: gast.Try, name: str) -> bool:
        inside = {id(n) for t in (*s.body, *s.orelse) for n in walk(t)}
        return any(
            isinstance(n, gast.Name) and n.id == name and isinstance(n.ctx, gast.Load) and id(n) not in inside
            for n in walk(self.tree)
        )

    def tried(self, s: gast.Try) -> tuple[list[Any], list[Any]]:
        """(the statements with new names for what they assign, what gives the values to the old names)."""
        new: dict[str, str] = {}
        tried, after = [], []
        for t in s.body:
            if isinstance(t, gast.Return):
                name = self.names.numbered("t")
                value = t.value if t.value is not None else quote.constant(None)
                tried.append(quote.assign(name, self.renamed(value, new)))
                after.append(gast.copy_location(gast.Return(quote.name(name)), t))
                continue
            old = dict(new)
            for n in self.assigned(t):
                new[n] = self.names.numbered(n)
            made = _statement(t, lambda value, old=old: self.renamed(value, old), new)
            made.origin = t
            tried.append(made)
        names = [quote.assign(n, quote.name(k)) for n, k in new.items()]
        return tried, [*names, *after]

    def renamed(self, node: Any, new: dict[str, str]) -> Any:
        return quote.substitute(node, {n: quote.name(k) for n, k in new.items()})

    def handler(self, h: gast.ExceptHandler) -> tuple[Any, str | None]:
        """(type, name of the exception): the exception may be raised again and shown."""
        given = h.name.id if isinstance(h.name, gast.Name) else h.name
        bare = [n for t in h.body for n in walk(t) if isinstance(n, gast.Raise) and n.exc is None]
        if given is None and not bare:
            return h.type, None
        name = given or self.names.fresh("error")
        for n in bare:
            n.exc = quote.name(name)
        nodes = [n for t in h.body for n in walk(t)]
        shown = {id(n) for e in nodes if isinstance(e, (gast.Raise, gast.Expr)) for n in walk(e)}
        for n in nodes:
            if isinstance(n, gast.Name) and n.id == name and id(n) not in shown:
                self.refuse(n, "an exception whose contents are used", "Return a value instead of raising.")
        return h.type, name


def _statement(t: Any, renamed: Any, new: dict[str, str]) -> Any:
    """A copy that reads the names as they were and assigns the new ones."""
    match t:
        case gast.Assign(targets=targets, value=value):
            made: Any = gast.Assign([quote.substitute(x, _names(new)) for x in targets], renamed(value), None)
        case gast.AugAssign(target=gast.Name(id=i) as target, op=op, value=value):
            before = renamed(gast.copy_location(quote.name(i), target))
            made = gast.Assign([quote.store(new[i])], gast.BinOp(before, op, renamed(value)), None)
            made.in_place = True
        case gast.AnnAssign(target=gast.Name(id=i), value=value) if value is not None:
            made = gast.Assign([quote.store(new[i])], renamed(value), None)
        case _:
            return renamed(t)
    return made


def _names(new: dict[str, str]) -> dict[str, Any]:
    return {n: quote.name(k) for n, k in new.items()}


def _method(t: Any) -> Any:
    """The call of a method for its effect."""
    match t:
        case gast.Expr(value=gast.Call(func=gast.Attribute() as method)):
            return method
    return None


def refuse_writes(tree: Any, facts: Facts, record: Any) -> None:
    """What is tried may not write active data before it fails."""
    for s in walk(tree):
        count = tried_count(s)
        for t in s.body[:count] if count is not None else ():
            array = getattr(t, "in_place", False) and not isinstance(facts.value(t.value).kind, ScalarKind)
            calls = [facts.interfaces[id(n)] for n in walk(t) if id(n) in facts.interfaces]
            loops = [n for n in walk(t) if isinstance(n, (gast.For, gast.While))]
            if array or loops or any(c.varied for c in calls):
                raise Unsupported(
                    "a statement in a try that may write active data, or do a part of its work, before it fails",
                    record.place(getattr(t, "origin", t)),
                    "Put it into a function that returns its result, and call that.",
                )
