"""A loop that writes what it runs over takes the items by their positions: the reverse sweep finds others there.

`for i, v in enumerate(xs)` becomes `for i in range(len(xs)): v = xs[i]`; a list that grows or shrinks meanwhile is run
over as Python does it, by a position that is compared with the length each time.
"""

from typing import Any

import gast

from autotangent.analysis.effects import Effects, holds_memory, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Versions, bound_names
from autotangent.errors import Unsupported
from autotangent.kinds import ArrayKind, IteratorKind, Kind, ListKind, RangeKind, TextKind, TupleKind
from autotangent.syntax import quote
from autotangent.syntax.walk import walk

AT_THE_END = ("append", "extend")  # the items before stay where they are
IN_PLACE = ("sort", "reverse", "fill")  # as many items as before


def by_position(tree: Any, names: Any, facts: Facts, table: Versions, memory: Effects, record: Any) -> bool:
    """Rewrite in place; whether anything was.

    Raises:
        Unsupported: the loop writes what it runs over, and that has no positions.
    """
    rewriting = _Positions(names, facts, table, memory, record)
    rewriting.block(tree.body)
    return rewriting.changed


class _Positions:
    def __init__(self, names: Any, facts: Facts, table: Versions, memory: Effects, record: Any):
        self.names, self.facts, self.table, self.memory, self.record = names, facts, table, memory, record
        self.changed = False
        self.before: list[Any] = []
        self.sizes: list[Any] = []

    def block(self, body: list[Any]) -> None:
        out: list[Any] = []
        for s in body:
            for inner in (getattr(s, "body", None), getattr(s, "orelse", None)):
                if isinstance(inner, list):
                    self.block(inner)
            made = self.loop(s) if isinstance(s, gast.For) and self.rewrites(s) else [s]
            out += made
        body[:] = out

    # ---- which loops ---------------------------------------------------------------------------------------------
    def rewrites(self, s: gast.For) -> bool:
        """Some item may be another one when the loop is reversed."""
        if not any(self.facts.varied(n) for t in s.body for n in walk(t)):
            return False
        pairs = sources(s.target, s.iter)
        return any(self.moved(w, self.facts.value(x).kind, unpacked(t)) for t, x in pairs for w in self.stores(x, s))

    def stores(self, x: Any, s: gast.For) -> list[Any]:
        """The statements of the loop's body that write what it runs over."""
        roots = {id(self.memory.find(v)) for v in shared(x, self.facts, self.table)}
        found = [w for root in sorted(roots) for w in self.memory.stores.get(root, [])]
        first, end = self.table.position[id(s)], self.table.end[id(s)]
        stores = [self.table.statement_of.get(id(w), w) for w in found]
        return [w for w in stores if first < self.table.position.get(id(w), first + 1) <= end]

    def moved(self, w: Any, kind: Kind, apart: bool) -> bool:
        """The store may put another item where one was that the loop has taken; items that hold memory are the same.
        apart: an item is unpacked at once."""
        if _method(w) in AT_THE_END:
            return False
        match kind:
            case ArrayKind(_, axes):
                return apart or axes is None or len(axes) == 1
            case ListKind(item):
                return apart or not holds_memory(item) or self.fills(w)
        return False

    def fills(self, w: Any) -> bool:
        """The store puts something else into a list whose items hold memory."""
        match w:
            case gast.Assign(targets=[target]) | gast.AugAssign(target=target) if not isinstance(target, gast.Name):
                bases = [target.value] if isinstance(target, gast.Subscript) else []
            case _:
                calls = [n for n in walk(w) if id(n) in self.facts.interfaces]
                bases = [self.facts.calls[id(n)].bound.get(p) for n in calls for p in self.replaces(n)]
                bases += [w.value.func.value] if not calls and _method(w) else []
        kinds = [self.facts.value(b).kind for b in bases]
        return any(isinstance(k, ListKind) and holds_memory(k.item) for k in kinds)

    def replaces(self, call: Any) -> tuple[str, ...]:
        return self.facts.interfaces[id(call)].replaces

    # ---- what they become ----------------------------------------------------------------------------------------
    def loop(self, s: gast.For) -> list[Any]:
        self.before, self.sizes, self.changed = [], [], True
        index = self.index(s)
        stores = [w for _, x in sources(s.target, s.iter) for w in self.stores(x, s)]
        open_ended = any(map(self.resizes, stores))
        position = index if index is not None and not open_ended else self.names.index()
        items = self.bound(s.target, self.item(s.iter, position, s))
        size = self.sizes[0] if len(self.sizes) == 1 else quote.call("min", *self.sizes)
        if open_ended:
            return [*self.before, *self.compared(s, position, size, items)]
        made: Any = gast.For(quote.store(position), quote.call("range", size), [*items, *s.body], [], None)
        made.__dict__.update({k: v for k, v in vars(s).items() if k not in made.__dict__})
        made.lineno, made.origin = None, getattr(s, "origin", s)
        return [*self.before, made]

    def index(self, s: gast.For) -> str | None:
        """The name of the position, where the loop has one: for i, v in enumerate(xs)."""
        match s:
            case gast.For(target=gast.Tuple(elts=[gast.Name(id=i), _]), iter=gast.Call(func=gast.Name(id="enumerate"))):
                if len(s.iter.args) == 1 and not s.iter.keywords and i not in bound_names(s.body):
                    return i
        return None

    def resizes(self, w: Any) -> bool:
        match w:
            case gast.Assign(targets=[gast.Subscript(value=base, slice=gast.Slice())]):
                return isinstance(self.facts.value(base).kind, ListKind)
            case gast.Delete():
                return True
        if calls := [self.facts.interfaces[id(n)] for n in walk(w) if id(n) in self.facts.interfaces]:
            return any(i.resizes for i in calls)
        return _method(w) not in ("", *IN_PLACE)

    def compared(self, s: gast.For, position: str, size: Any, items: list[Any]) -> list[Any]:
        """while i < len(xs): v = xs[i]; i += 1"""
        out = [quote.assign(position, quote.constant(0))]
        body = [*items, *quote.stmts("i = i + 1", i=position), *s.body]
        counter = getattr(s, "counter", None)
        if not counter:
            counter = self.names.fresh("trips")
            out.append(quote.assign(counter, quote.constant(0)))
            body = [*quote.stmts("n = n + 1", n=counter), *body]
        made: Any = gast.While(quote.expr("i < n", i=position, n=size), body, [])
        made.counter, made.origin = counter, getattr(s, "origin", s)
        return [*out, made]

    def bound(self, target: Any, value: Any) -> list[Any]:
        """target = value, of tuples part by part."""
        if isinstance(target, gast.Tuple) and isinstance(value, gast.Tuple) and len(target.elts) == len(value.elts):
            return [made for t, v in zip(target.elts, value.elts) for made in self.bound(t, v)]
        if isinstance(target, gast.Name) and isinstance(value, gast.Name) and target.id == value.id:
            return []
        return [gast.Assign([target], value, None)]

    def item(self, x: Any, position: str, s: gast.For) -> Any:
        """The item of an iterable at a position."""
        match x:
            case gast.Call(func=gast.Name(id="zip"), args=args):
                return gast.Tuple([self.item(a, position, s) for a in args], gast.Load())
            case gast.Call(func=gast.Name(id="enumerate"), args=[a, *start], keywords=keywords):
                start += [k.value for k in keywords]
                number: Any = quote.name(position)
                if start:
                    number = gast.BinOp(number, gast.Add(), quote.name(self.held(start[0])))
                return gast.Tuple([number, self.item(a, position, s)], gast.Load())
            case gast.Call(func=gast.Name(id="reversed"), args=[a]):
                held = self.sized(a, s)
                return quote.expr("xs[-1 - i]", xs=held, i=position)
        return quote.expr("xs[i]", xs=self.sized(x, s), i=position)

    def sized(self, x: Any, s: gast.For) -> str:
        """The name of what has a length and positions."""
        kind = self.facts.value(x).kind
        if isinstance(kind, IteratorKind) or not isinstance(
            kind, (ArrayKind, ListKind, TupleKind, TextKind, RangeKind)
        ):
            what = f"a loop writes what it runs over, beside {quote.unparse(x)}"
            raise Unsupported(
                what, self.record.place(getattr(s, "origin", s)), "Make a list of it before the loop: xs = list(...)."
            )
        name = self.held(quote.call("list", x) if isinstance(kind, RangeKind) else x)
        self.sizes.append(quote.call("len", quote.name(name)))
        return name

    def held(self, node: Any) -> str:
        """A name for what is read more than once."""
        if isinstance(node, gast.Name):
            return node.id
        name = self.names.numbered("t")
        self.before.append(quote.assign(name, node))
        return name


def sources(target: Any, head: Any) -> list[tuple[Any, Any]]:
    """(target, what it takes its items of) for the head of a loop."""
    name = getattr(head.func, "id", "") if isinstance(head, gast.Call) else ""
    parts = target.elts if isinstance(target, gast.Tuple) else []
    if name == "reversed":
        return sources(target, head.args[0])
    if name == "enumerate":
        return sources(parts[1] if len(parts) == 2 else target, head.args[0])
    if name == "zip":
        parts = parts if len(parts) == len(head.args) else [target] * len(head.args)
        return [p for t, a in zip(parts, head.args) for p in sources(t, a)]
    return [(target, head)]


def unpacked(target: Any) -> bool:
    return isinstance(target, (gast.Tuple, gast.List))


def _method(w: Any) -> str:
    """The method that a statement calls, to write."""
    call = w.value if isinstance(w, (gast.Expr, gast.Assign)) and isinstance(w.value, gast.Call) else None
    return getattr(call.func, "attr", "") if call is not None else ""
