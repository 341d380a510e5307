"""What is tried at once: statements that assign new names, and a flag that says which handler takes a failure."""

import builtins
import collections
import types
from collections.abc import Callable
from typing import Any

import gast
import numpy as np

from autotangent.analysis.facts import Facts
from autotangent.errors import Unsupported
from autotangent.kinds import ScalarKind
from autotangent.structs import field, struct
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import root_name, tried_count, walk

SIMPLE = (gast.Assign, gast.AugAssign, gast.AnnAssign, gast.Expr, gast.Assert, gast.Raise)
ENDING = (gast.Return, gast.Break, gast.Continue)
LOOKING = ("str", "repr", "type", "isinstance", "len", "print", "format")
SURE = ("len", "isinstance", "range", "enumerate", "zip", "reversed", "abs")
NodeCheck = Callable[[Any, str, str], Any]


@struct(frozen=True, eq=False)
class Attempt:
    """name: what says which handler ran; handlers: (type, name of the exception afterwards, what `name` is then);
    success: what it is if none ran."""

    name: str
    handlers: tuple[tuple[Any, str | None, Any], ...]
    success: Any


class Flag:
    """The name that says which handler ran: a boolean for one handler, else numbers."""

    def __init__(self, names: Any, many: bool):
        self.name = names.numbered("failed") if "failed" in names.taken else names.fresh("failed")
        self.many, self.count = many, 0

    def code(self) -> Any:
        """The value of the next handler."""
        self.count += 1
        return self.count if self.many else True

    @property
    def success(self) -> Any:
        return 0 if self.many else False

    def set(self) -> Any:
        return quote.assign(self.name, quote.constant(self.success))

    def test(self, good: bool = True) -> Any:
        """Nothing failed, or something did."""
        if self.many:
            return quote.expr("x == 0" if good else "x != 0", x=self.name)
        return quote.expr("not x", x=self.name) if good else quote.name(self.name)

    def dispatch(self, bad: list[tuple[Any, list[Any]]], whole: bool) -> list[Any]:
        """The handlers, by the flag; whole: one of them ran."""
        out: list[Any] = []
        for k, (code, body) in reversed(list(enumerate(bad))):
            if whole and k == len(bad) - 1:
                out = body
                continue
            test = quote.expr("x == k", x=self.name, k=quote.constant(code)) if self.many else quote.name(self.name)
            out = [gast.If(test, body or [gast.Pass()], out)]
        return out


@struct(eq=False)
class Scope:
    """Where a statement stands. handlers: of the nearest try; final: what runs before it is left; loop: in the body of
    a loop; seen: names whose values a handler sees."""

    handlers: tuple[tuple[Any, str | None, Any], ...] = ()
    final: list[Any] = field(default_factory=list)
    outer: Any = None
    own: Flag | None = None
    seen: Any = frozenset()
    loop: bool = False

    def chain(self) -> list["Scope"]:
        return [self, *(self.outer.chain() if self.outer is not None else [])]

    def caught(self) -> list[tuple[Any, str | None, Any]]:
        """The handlers that see an exception, in order, up to one that takes all."""
        every = [h for scope in self.chain() for h in scope.handlers]
        last = next((k for k, (kind, _, _) in enumerate(every) if _takes_all(kind)), len(every))
        return every[: last + 1]

    def flag(self) -> Any:
        return next((s.own for s in self.chain() if s.own is not None), None)

    def finals(self) -> bool:
        return any(s.final for s in self.chain())

    def left(self, returns: bool) -> Any:
        """The nearest try with a finally that a return, or a break, leaves."""
        for scope in self.chain():
            if scope.final:
                return scope
            if scope.loop and not returns:
                return None
        return None

    def sees(self, name: str) -> bool:
        return any(name in s.seen for s in self.chain())


class Tried:
    """Runs of statements that are tried at once."""

    def __init__(self, tree: Any, names: Any, record: Any):
        self.tree, self.names, self.record = tree, names, record
        bound = {n.id for n in walk(tree) if isinstance(n, gast.Name) and not isinstance(n.ctx, gast.Load)}
        self.local = bound
        loops = [s for s in walk(tree) if isinstance(s, (gast.For, gast.While))]
        self.repeated = {id(n) for s in loops for n in walk(s)}

    def meaning(self, f: Any) -> Any:
        """What a dotted name is now."""
        if isinstance(f, gast.Attribute):
            return getattr(self.meaning(f.value), f.attr, None)
        return self.record.resolve(f.id)[1] if isinstance(f, gast.Name) and f.id not in self.local else None

    def observed(self, s: gast.Try, final: Any = ()) -> set[str]:
        """The names whose values somebody may read after the body of a try has failed."""
        inside = {id(n) for t in (*s.body, *s.orelse) for n in walk(t)}
        outside = {n.id for n in walk(self.tree) if _is_read(n) and id(n) not in inside}
        again = {n for n in _bound(s.body) if id(s.body[0]) in self.repeated and _read_first(s.body, n)}
        final = [*s.finalbody, *final]
        return {n for n in outside if any(not self.settles(h.body, n, final) for h in s.handlers)} | again

    def settles(self, body: list[Any], name: str, final: list[Any]) -> bool:
        """A handler assigns the name before anybody reads it, or ends the function."""
        for t in body:
            if any(_is_read(n) and n.id == name for n in walk(t)):
                return False
            if isinstance(t, gast.Assign) and name in _bound([t]):
                return True
            if isinstance(t, (gast.Return, gast.Raise)):
                return not any(_is_read(n) and n.id == name for f in final for n in walk(f))
        return False

    def run(self, body: list[Any], scope: Scope) -> tuple[list[Any], list[Any]]:
        """(the first statements, that can be tried at once; those after them)"""
        run: list[Any] = []
        body = [u for t in body for u in self.parted(t)]
        for k, t in enumerate(body):
            if not self.simple(t):
                before, now = self.head(t)
                if before is None:
                    return run, body[k:]
                return ([*run, before], [now, *body[k + 1 :]]) if not self.needs(run, before) else (run, body[k:])
            if run and (self.writes(t) or self.needs(run, t)):
                return run, body[k:]
            run.append(t)
            if self.writes(t) or any(scope.sees(n) for n in _bound([t])):
                return run, body[k + 1 :]
        return run, []

    def head(self, t: Any) -> tuple[Any, Any]:
        """(the assignment of what may fail in the head of a statement, the statement without it), or (None, None)."""
        name = self.names.numbered("t") if not _sure(getattr(t, "value", None) or _head(t)) else ""
        match t:
            case gast.Return(value=value) if name:
                return quote.assign(name, value), gast.copy_location(gast.Return(quote.name(name)), t)
            case gast.If(test=test) if name:
                return quote.assign(name, test), gast.copy_location(gast.If(quote.name(name), t.body, t.orelse), t)
            case gast.For(iter=iterable) if name:
                made = gast.For(t.target, quote.name(name), t.body, t.orelse, None)
                return quote.assign(name, iterable), gast.copy_location(made, t)
            case gast.While(test=test) if name:
                if t.orelse:
                    what = "a while with else, inside a try, whose test may fail"
                    raise Unsupported(what, self.record.place(t), "Put it into a function, and call that.")
                ends = gast.If(quote.expr("not x", x=name), [gast.Break()], [])
                t.body = [quote.assign(name, test), ends, *t.body]
                t.test = quote.constant(True)
        return None, None

    def simple(self, t: Any) -> bool:
        """May be tried together with others."""
        if isinstance(t, gast.If):
            inner = [*t.body, *t.orelse]
            return not _bound([t]) and all(isinstance(u, (gast.If, gast.Pass)) or self.simple(u) for u in inner)
        return isinstance(t, SIMPLE) and not (isinstance(t, gast.If) and self.writes(t))

    def writes(self, t: Any) -> bool:
        """Changes memory of the function: a failure before or after it is another thing."""
        for n in walk(t):
            match n:
                case gast.Subscript(ctx=gast.Store()) | gast.Attribute(ctx=gast.Store()):
                    return True
                case gast.Expr(value=gast.Call(func=gast.Attribute(value=value))):
                    base = root_name(value)
                    if base is None or base.id in self.local or base.id in {p.id for p in self.tree.args.args}:
                        return True
        return False

    def parted(self, t: Any) -> list[Any]:
        """A store of a value that has a name: what is computed from what was there is so before it is overwritten."""
        out: list[Any] = []
        if hasattr(t, "parted") or not self.simple(t) or isinstance(t, gast.If) or not self.writes(t):
            return [t]

        def held(node: Any) -> Any:
            if isinstance(node, (gast.Name, gast.Constant)):
                return node
            name = self.names.numbered("t")
            out.append(quote.assign(name, node))
            return quote.name(name)

        match t:
            case gast.Assign(targets=[gast.Subscript() | gast.Attribute() as target], value=value):
                new: Any = gast.Assign([self.place_of(target, held)], held(value), None)
            case gast.AugAssign(target=gast.Subscript() | gast.Attribute() as target, op=op, value=value):
                if isinstance(target, gast.Subscript) and any(isinstance(n, gast.Slice) for n in walk(target.slice)):
                    what = "a slice that is changed in place inside a try"
                    raise Unsupported(what, self.record.place(t), "Put it into a function, and call that.")
                place = self.place_of(target, held)
                now = quote.with_context(place, gast.Load)
                new = gast.Assign([place], held(gast.BinOp(now, op, value)), None)
            case gast.Expr(value=gast.Call(func=func, args=args, keywords=[])):
                new = gast.Expr(gast.Call(func, [held(a) for a in args], []))
            case _:
                new = t
        new.parted = True
        if new is not t:
            new.origin = t
        return [*out, new]

    def place_of(self, target: Any, held: Any) -> Any:
        """The place of a store, with an index that may be read again."""
        if isinstance(target, gast.Attribute) or _sure(target.slice) or isinstance(target.slice, gast.Slice):
            return target
        return gast.Subscript(target.value, held(target.slice), gast.Store())

    def needs(self, run: list[Any], t: Any) -> bool:
        """Gives what was assigned just before to a function written in Python: with its tangent, in forward mode."""
        made = _bound(run)
        for n in walk(t) if made else ():
            if isinstance(n, gast.Call) and made & quote.names_in([*n.args, *n.keywords]):
                if not isinstance(self.meaning(n.func), (type, types.BuiltinFunctionType, np.ufunc, type(np.sum))):
                    return True
        return False

    def leaf(self, run: list[Any], scope: Scope) -> tuple[Any, Any]:
        """(what says whether the statements failed, the branch that holds them)"""
        flag, handlers = scope.flag(), tuple(scope.caught())
        new: dict[str, str] = {}
        tried = []
        for t in run:
            old = dict(new)
            for n in _bound_in_order(t):
                new[n] = n if n in self.names.temporaries and n.startswith("t_") else self.names.numbered(n)
            made = _statement(t, lambda value, old=old: quote.substitute(value, _names(old)), new)
            made.origin, made.parted = getattr(t, "origin", t), True
            tried.append(made)
        end = gast.Pass()
        end.attempt = flag.name
        call = gast.Constant("try", None)
        call.attempt = Attempt(flag.name, handlers, flag.success)
        types_ = [kind for kind, _, _ in handlers if kind is not None]
        first = gast.Assign([quote.store(flag.name)], gast.Call(call, types_, []), None)
        first = gast.copy_location(first, run[0])
        first.lineno, first.tries = None, True
        after = [quote.assign(n, quote.name(k)) for n, k in new.items() if n != k]
        return first, gast.If(flag.test(), [*tried, end, *after], [])

    # ---- the exceptions ------------------------------------------------------------------------------------------
    def handler_of(self, h: Any, refuse: NodeCheck) -> tuple[Any, str | None]:
        """(type, name of the exception): the exception may be raised again, shown, and looked at as text, also under a
        name that it is given, as the text of a gradient does."""
        if h.type is not None and any(isinstance(n, gast.Call) for n in walk(h.type)):
            refuse(h.type, "an exception type that a call gives", "Give it a name before the try.")
        given = h.name.id if isinstance(h.name, gast.Name) else h.name
        bare = _bare(h.body)
        if given is None and not bare:
            return h.type, None
        name = given or self.names.fresh("error")
        for n in bare:
            n.exc, n.lineno = quote.name(name), None
        nodes = [n for t in h.body for n in walk(t)]
        shown = self.shown(nodes)
        shown |= {id(n.value) for n in nodes if isinstance(n, gast.Assign) and self.only_shown(n.targets)}
        for n in nodes:
            if isinstance(n, gast.Name) and n.id == name and id(n) not in shown:
                refuse(n, "an exception whose contents are used", "Return a value instead of raising.")
        return h.type, name

    def shown(self, nodes: Any) -> set[int]:
        """What is raised or looked at."""
        looked = (e for e in nodes if isinstance(e, gast.Raise) or _looks(e) or self.reports(e))
        return {id(n) for e in looked for n in walk(e)}

    def only_shown(self, targets: list[Any]) -> bool:
        """All that is done with the values of some names."""
        every, shown = {getattr(t, "id", None) for t in targets}, self.shown(walk(self.tree))
        return None not in every and all(id(n) in shown for n in walk(self.tree) if _is_read(n) and n.id in every)

    def reports(self, e: Any) -> bool:
        """A statement that gives it to what is not in the function and is no container."""
        match e:
            case gast.Expr(value=gast.Call(func=gast.Attribute(value=owner))):
                known = self.meaning(owner)
                return known is not None and not isinstance(known, (list, dict, set, collections.deque))
            case gast.Expr(value=gast.Call(func=gast.Name(), args=[gast.Name()], keywords=[])):
                return True
        return False


def _takes_all(kind: Any) -> bool:
    return kind is None or isinstance(kind, gast.Name) and kind.id == "BaseException"


def _bare(body: list[Any]) -> list[Any]:
    """raise without an exception, which means that of this handler."""
    found: list[Any] = []
    for t in body:
        if isinstance(t, gast.Raise) and t.exc is None:
            found.append(t)
        for part in ("body", "orelse", "finalbody"):
            found += _bare(getattr(t, part, None) or [])
    return found


def _looks(e: Any) -> bool:
    """Makes text, a class or a number of an exception."""
    return isinstance(e, gast.JoinedStr) or (
        isinstance(e, gast.Call) and isinstance(e.func, gast.Name) and e.func.id in LOOKING
    )


def _head(t: Any) -> Any:
    match t:
        case gast.If(test=head) | gast.While(test=head) | gast.For(iter=head):
            return head
    return None


def _sure(node: Any) -> bool:
    """An expression of names and numbers that does not fail."""
    match node:
        case None | gast.Name() | gast.Constant():
            return True
        case gast.Tuple(elts=parts) | gast.List(elts=parts) | gast.BoolOp(values=parts):
            return all(map(_sure, parts))
        case gast.UnaryOp(operand=part):
            return _sure(part)
        case gast.Compare(left=left, comparators=parts):
            return _sure(left) and all(map(_sure, parts))
        case gast.BinOp(left=left, op=gast.Add() | gast.Sub() | gast.Mult(), right=right):
            return _sure(left) and _sure(right)
        case gast.Call(func=gast.Name(id=name), args=args, keywords=[]) if name in SURE and hasattr(builtins, name):
            return all(map(_sure, args))
    return False


def _is_read(n: Any) -> bool:
    return isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)


def _bound_in_order(t: Any) -> list[str]:
    return [name for name, _ in scopes.stored(t)]


def _bound(body: list[Any]) -> set[str]:
    return {n for t in body for n in _bound_in_order(t)}


def _read_first(body: list[Any], name: str) -> bool:
    """The first statement with the name reads it."""
    t = next((t for t in body if name in quote.names_in(t)), None)
    augmented = isinstance(t, gast.AugAssign) and isinstance(t.target, gast.Name) and t.target.id == name
    return augmented or t is not None and any(_is_read(n) and n.id == name for n in walk(t))


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
            made = renamed(t)
            for n in walk(made) if quote.names_in(made) != quote.names_in(t) else ():
                if isinstance(n, gast.stmt):
                    n.lineno = None  # no longer what stands in the user's text
    return made


def _names(new: dict[str, str]) -> dict[str, Any]:
    return {n: quote.name(k) for n, k in new.items()}


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
