"""Loops over what itertools gives become loops over lists: nested ones, where a mathematician would write those.

>>> from autotangent.normal.trial import trial
>>> print(trial(expand, '''
... def f(x):
...     total = 0.0
...     for i, j in itertools.product(range(3), range(2)):
...         total += x**i * j
...     for k in itertools.count(1):
...         if k > 3:
...             break
...         total += x**k
...     for a, b in itertools.pairwise([x, x * x, 1.0]):
...         total += a * b
...     return total
... ''', itertools=itertools))
def f(x):
    total = 0.0
    for i in range(3):
        for j in range(2):
            total += x ** i * j
    n = 1
    while True:
        k = n
        n += 1
        if k > 3:
            break
        total += x ** k
    t_1 = [x, x * x, 1.0]
    for a, b in zip(t_1, t_1[1:]):
        total += a * b
    return total
"""

import copy
import enum
import itertools
import types
from collections import Counter
from collections.abc import Callable
from typing import Any

import gast
import numpy as np

from autotangent.normal import grouped, tested
from autotangent.normal.steady import yields
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import root_name, walk

PLAIN = (gast.Name, gast.Constant)


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place the loops whose heads call a function of itertools, or run over a text or a set."""
    _Expand(tree, names, record).visit(tree)


class _Expand(gast.NodeTransformer):
    def __init__(self, tree: Any, names: Any, record: Any):
        self.tree, self.names, self.record = tree, names, record
        self.bound = {name for name, _ in scopes.bindings(tree)}

    def meaning(self, f: Any) -> Any:
        """What a dotted name is now."""
        if isinstance(f, gast.Attribute):
            return getattr(self.meaning(f.value), f.attr, None)
        return self.record.resolve(f.id)[1] if isinstance(f, gast.Name) else None

    def visit_For(self, s: gast.For) -> Any:
        self.generic_visit(s)
        s.target, s.iter = self.side_by_side(s.target, self.members(s.iter))
        head = s.iter
        if isinstance(head, (gast.Set, gast.Constant)) and not isinstance(getattr(head, "value", ""), (int, float)):
            return self.over(s, quote.call("list", head), [])
        if not isinstance(head, gast.Call):
            return s
        if head.keywords and not self.only_repeat(head) and self.meaning(head.func) not in WITH_KEYWORDS:
            return s
        made_of = self.meaning(head.func)
        make = MAKERS.get(made_of)
        if made_of is np.ndindex and len(head.args) == 1 and isinstance(head.args[0], gast.Starred):
            head = gast.copy_location(gast.Call(head.func, [head.args[0].value], []), head)
        if make is None or any(isinstance(a, gast.Starred) for a in head.args) or self.changes(s, head):
            return s
        return make(self, s, head) or s

    def visit_comprehension(self, g: gast.comprehension) -> Any:
        self.generic_visit(g)
        g.target, g.iter = self.side_by_side(g.target, self.members(g.iter))
        return g

    def side_by_side(self, target: Any, head: Any) -> tuple[Any, Any]:
        """for (a, b), c in zip(zip(xs, ys), zs) runs over zip(xs, ys, zs)."""
        counted = isinstance(head, gast.Call) and self.meaning(head.func) is enumerate and head.args
        if counted and isinstance(target, gast.Tuple) and len(target.elts) == 2:
            inner, head.args[0] = self.side_by_side(target.elts[1], head.args[0])
            return gast.Tuple([target.elts[0], inner], gast.Store()), head
        if not self.pairs(target, head):
            return target, head
        targets, args = [], []
        for t, a in zip(target.elts, head.args):
            inner, a = self.side_by_side(t, a)
            split = self.pairs(inner, a)
            targets += inner.elts if split else [inner]
            args += a.args if split else [self.at_once(a)]
        return gast.Tuple(targets, gast.Store()), gast.copy_location(gast.Call(head.func, args, []), head)

    def at_once(self, a: Any) -> Any:
        """zip(xs, ys) as a list, which has a length."""
        is_call = isinstance(a, gast.Call) and self.meaning(a.func) in (zip, enumerate)
        return gast.copy_location(quote.call("list", a), a) if is_call else a

    def pairs(self, target: Any, head: Any) -> bool:
        """zip, with a target for each of what it runs over."""
        if not isinstance(head, gast.Call) or self.meaning(head.func) is not zip or head.keywords or not head.args:
            return False
        plain = not any(isinstance(a, gast.Starred) for a in (*head.args, *getattr(target, "elts", [])))
        return plain and isinstance(target, (gast.Tuple, gast.List)) and len(target.elts) == len(head.args)

    def members(self, head: Any) -> Any:
        """The class of an Enum as the list of its members, also where it is counted or runs beside others; np.nditer(a)
        as the elements in the order of memory."""
        if isinstance(head, (gast.Name, gast.Attribute)) and isinstance(self.meaning(head), enum.EnumMeta):
            return gast.copy_location(quote.call("list", head), head)
        if isinstance(head, gast.Call) and self.meaning(head.func) is np.nditer:
            one = len(head.args) == 1 and not isinstance(head.args[0], (gast.List, gast.Tuple))
            if one and not head.keywords and isinstance(head.func, gast.Attribute):
                flat = gast.Attribute(head.func.value, "ravel", gast.Load())
                return gast.copy_location(gast.Call(flat, [head.args[0], quote.constant("K")], []), head)
        if isinstance(head, gast.Call) and self.meaning(head.func) in (enumerate, zip, reversed):
            head.args = [self.members(a) for a in head.args]
            if self.meaning(head.func) is not reversed:
                head.args = [self.backwards(a) for a in head.args]
        return head

    def backwards(self, a: Any) -> Any:
        """reversed(xs) as a list, which has a length."""
        is_call = isinstance(a, gast.Call) and self.meaning(a.func) is reversed
        return gast.copy_location(quote.call("list", a), a) if is_call else a

    def only_repeat(self, call: gast.Call) -> bool:
        """product(..., repeat=2)"""
        given = [k.value for k in call.keywords if k.arg == "repeat"]
        return len(given) == len(call.keywords) and all(isinstance(k, gast.Constant) for k in given)

    def is_module(self, name: str) -> bool:
        """The name is that of a module, outside of the function."""
        return isinstance(self.record.resolve(name)[1], types.ModuleType) and name not in self.bound

    def changes(self, s: gast.For, head: gast.Call) -> bool:
        """The loop may change what it runs over, which a lazy iterator would see. Elements of arrays are read turn by
        turn by ndenumerate, and do not matter to their shapes."""
        read = {n for n in quote.names_in(gast.Tuple(head.args, gast.Load())) if not self.is_module(n)}
        whole = set() if self.meaning(head.func) is np.ndenumerate else read - shapes_of(head)
        for n in (n for t in s.body for n in walk(t)):
            match n:
                case gast.Name(id=i, ctx=gast.Store()) if i in read:
                    return True
                case gast.Attribute(value=gast.Name(id=i), attr="shape", ctx=gast.Store()) if i in read:
                    return True
                case gast.Call(func=gast.Attribute(value=gast.Name(id=i), attr="resize")) if i in read:
                    return True
                case gast.Subscript(ctx=gast.Store()) | gast.Attribute(ctx=gast.Store()) | gast.Call():
                    place = n.func if isinstance(n, gast.Call) else n
                    base = root_name(place) if isinstance(place, (gast.Subscript, gast.Attribute)) else None
                    if base is not None and base.id in whole:
                        return True
        return False

    def held(self, node: Any) -> tuple[list[Any], Any]:
        """(statements, a name or constant) for what is read more than once."""
        if isinstance(node, PLAIN):
            return [], node
        name = self.names.numbered("t")
        if isinstance(node, gast.Call) and self.meaning(node.func) is range or yields(node, self.record):
            node = quote.call("list", node)
        return [quote.assign(name, node)], quote.name(name)

    def over(self, s: gast.For, iterable: Any, before: list[Any]) -> list[Any]:
        made = gast.For(s.target, gast.copy_location(iterable, s.iter), s.body, s.orelse, None)
        return [*before, made]


def shapes_of(head: gast.Call) -> set[str]:
    """Names of which only the shape is read: a in np.ndindex(a.shape)"""
    shapes = [n for n in walk(head) if isinstance(n, gast.Attribute) and n.attr == "shape"]
    read = [n for n in walk(head) if isinstance(n, gast.Name)]
    found = Counter(n.value.id for n in shapes if isinstance(n.value, gast.Name))
    return {name for name, count in found.items() if count == sum(n.id == name for n in read)}


def product(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """Nested loops, where nothing leaves them early."""
    times = head.keywords[0].value.value if head.keywords else 1
    return nested(rewriting, s, [copy.deepcopy(a) for _ in range(times) for a in head.args])


def ndindex(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """np.ndindex(2, 3): the ranges of its sizes."""
    sizes = head.args
    if len(sizes) == 1 and isinstance(sizes[0], gast.Tuple):
        sizes = sizes[0].elts
    elif len(sizes) == 1 and isinstance(s.target, gast.Tuple) and len(s.target.elts) > 1 and not starred(s.target):
        counts = [rewriting.names.numbered("n") for _ in s.target.elts]  # as many as there are axes, or ValueError
        unpacked = gast.Assign([gast.Tuple([quote.store(n) for n in counts], gast.Store())], sizes[0], None)
        made = nested(rewriting, s, [quote.call("range", quote.name(n)) for n in counts])
        return None if made is None else [unpacked, *made]
    elif len(sizes) == 1 and not isinstance(sizes[0], gast.Constant):  # an int or a tuple
        return rewriting.over(s, quote.call("list", head), [])
    return nested(rewriting, s, [quote.call("range", n) for n in sizes])


def nested(rewriting: _Expand, s: gast.For, parts: list[Any]) -> list[Any] | None:
    """for a in parts[0]: for b in parts[1]: ...; with a break, a loop over the list of the tuples."""
    before: list[Any] = []
    for k, p in enumerate(parts):
        simple = isinstance(p, gast.Call) and rewriting.meaning(p.func) is range and all(_steady(a) for a in p.args)
        if k and not simple:
            more, parts[k] = rewriting.held(p)
            before += more
    target = s.target
    fits = isinstance(target, gast.Tuple) and len(target.elts) == len(parts) and not starred(target)
    if fits and not s.orelse and not left(s.body):
        body = s.body
        for t, p in reversed(list(zip(target.elts, parts))):
            body = [gast.For(t, p, body, [], None)]
        return [*before, *body]
    found = [rewriting.names.index() for _ in parts]
    generators = [gast.comprehension(quote.store(n), p, [], 0) for n, p in zip(found, parts)]
    made = gast.ListComp(_tuple(found), generators)
    return rewriting.over(s, made, before)


def chain(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """[*a, *b]"""
    return rewriting.over(s, gast.List([gast.Starred(a, gast.Load()) for a in head.args], gast.Load()), [])


def repeat(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """[x] * n"""
    if len(head.args) != 2:
        return None
    item, count = head.args
    return rewriting.over(s, quote.expr("[x] * n", x=item, n=count), [])


def pairwise(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """zip(xs, xs[1:])"""
    before, xs = rewriting.held(head.args[0])
    return rewriting.over(s, quote.expr("zip(xs, xs[1:])", xs=xs), before)


def islice(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """xs[a:b:c]"""
    xs, *bounds = head.args
    if not isinstance(xs, (gast.Name, gast.List)) or not all(_not_negative(b) for b in bounds):
        return None
    if len(bounds) == 1:
        bounds = [None, *bounds]
    before, xs = rewriting.held(xs)
    index = gast.Slice(*bounds, *[None] * (3 - len(bounds)))
    return rewriting.over(s, gast.Subscript(xs, index, gast.Load()), before)


def accumulate(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """A loop of its own that keeps the sum, or what the function makes of it."""
    if len(head.args) > 2:
        return None
    before, xs = rewriting.held(head.args[0])
    total, sums, item = (rewriting.names.fresh(n) for n in ("total", "sums", "item"))
    step = "s = s + x" if len(head.args) == 1 else "s = f(s, x)"
    first = "    if k == 0:\n        s = x\n    else:\n"
    text = f"ys = []\nfor k, x in enumerate(xs):\n{first}        {step}\n    ys.append(s)"
    function = head.args[1] if len(head.args) == 2 else quote.name("_")
    index = quote.name(rewriting.names.index())
    made = quote.stmts(text, ys=quote.name(sums), xs=xs, s=quote.name(total), x=quote.name(item), k=index, f=function)
    return rewriting.over(s, quote.name(sums), [*before, *made])


def choose(condition: str) -> Callable[..., Any]:
    """Pairs of the elements of a list, by their positions."""

    def pairs(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
        match head.args:
            case [xs, gast.Constant(value=2)]:
                before, xs = rewriting.held(xs)
                i, j = (quote.name(rewriting.names.index()) for _ in "ij")
                made = quote.expr(condition, xs=xs, i=i, j=j)
                return rewriting.over(s, made, before)
        return None

    return pairs


def count(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """while True, with a number that grows."""
    start, step, *_ = [*head.args, *[quote.constant(k) for k in (0, 1)][len(head.args) :]]
    if s.orelse or not all(_steady(a) for a in (start, step)):
        return None
    number = rewriting.names.fresh("n")
    made = quote.stmts("n = a\nwhile True:\n    t = n\n    n += b", n=quote.name(number), a=start, b=step, t=s.target)
    made[1].body += s.body
    return made


def starmap(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """The call at the head of the body."""
    made = spread_over(rewriting.names, *head.args) if len(head.args) == 2 else None
    if made is None:
        return None
    target, value = made
    s.body = [gast.Assign([s.target], value, None), *s.body]
    s.target = target
    return rewriting.over(s, head.args[1], [])


def spread_over(names: Any, function: Any, xs: Any) -> tuple[Any, Any] | None:
    """(target, value) of f(*t) for t in xs"""
    if isinstance(function, gast.Lambda):
        own = function.args
        if own.defaults or own.vararg or own.kwarg or own.kwonlyargs or own.posonlyargs or not own.args:
            return None
        new = {p.id: names.counted(p.id) for p in own.args}
        target = gast.Tuple([quote.store(n) for n in new.values()], gast.Store())
        return target, quote.substitute(function.body, {p: quote.name(n) for p, n in new.items()})
    if not isinstance(function, (gast.Name, gast.Attribute)):
        return None
    item = names.counted("item")
    return quote.store(item), gast.Call(function, [gast.Starred(quote.name(item), gast.Load())], [])


def cycle(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """while True, with a position that goes round."""
    if s.orelse or len(head.args) != 1:
        return None
    before, xs = rewriting.held(head.args[0])
    at = rewriting.names.fresh("at")
    made = quote.stmts("n = 0\nwhile True:\n    t = xs[n % len(xs)]\n    n += 1", n=at, xs=xs, t=s.target)
    made[1].body += s.body
    return [*before, *made]


def zip_longest(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """A list of tuples, filled up."""
    fill = head.keywords[0].value if head.keywords else quote.constant(None)
    if any(k.arg != "fillvalue" for k in head.keywords) or len(head.args) < 2 or not isinstance(fill, PLAIN):
        return None
    before, i = [], quote.name(rewriting.names.index())
    parts, sizes = [], []
    for a in head.args:
        more, held = rewriting.held(a)
        before += more
        parts.append(quote.expr("xs[i] if i < len(xs) else c", xs=held, i=i, c=fill))
        sizes.append(quote.call("len", held))
    made = quote.expr("[t for i in range(n)]", t=gast.Tuple(parts, gast.Load()), i=i, n=quote.call("max", *sizes))
    return rewriting.over(s, made, before)


def ndenumerate(rewriting: _Expand, s: gast.For, head: gast.Call) -> list[Any] | None:
    """for (i, j), v in np.ndenumerate(a): loops over the axes, and v = a[i, j]"""
    match s.target, head.args:
        case gast.Tuple(elts=[gast.Tuple(elts=indices), gast.Name(id=v)]), [a] if all(
            isinstance(i, gast.Name) for i in indices
        ) and isinstance(head.func, gast.Attribute):
            before, a = rewriting.held(a)
            place = gast.Subscript(a, gast.Tuple([quote.name(i.id) for i in indices], gast.Load()), gast.Load())
            if len(indices) == 1:
                place = gast.Subscript(a, quote.name(indices[0].id), gast.Load())
            target = gast.Tuple(indices, gast.Store())
            counts = [rewriting.names.numbered("n") for _ in indices]
            shape = gast.Call(gast.Attribute(head.func.value, "shape", gast.Load()), [a], [])
            before.append(gast.Assign([gast.Tuple([quote.store(n) for n in counts], gast.Store())], shape, None))
            sizes = [quote.call("range", quote.name(n)) for n in counts]
            inner = gast.For(target, s.iter, [quote.assign(v, place), *s.body], s.orelse, None)
            made = nested(rewriting, inner, sizes)
            return None if made is None else [*before, *made]
        case gast.Tuple(elts=[gast.Name(id=index), gast.Name(id=v)]), [a] if isinstance(head.func, gast.Attribute):
            before, a = rewriting.held(a)
            places = quote.expr("list(np.ndindex(np.shape(a)))", np=head.func.value, a=a)
            first = quote.assign(v, quote.expr("a[i]", a=a, i=index))
            inner = gast.For(quote.store(index), s.iter, [first, *s.body], s.orelse, None)
            return rewriting.over(inner, places, before)
    return None


def starred(target: gast.Tuple) -> bool:
    """Takes any number of items."""
    return any(isinstance(t, gast.Starred) for t in target.elts)


def left(body: list[Any]) -> bool:
    """Holds a break, of whatever loop."""
    return any(isinstance(n, gast.Break) for t in body for n in walk(t))


def _tuple(names: list[str]) -> gast.Tuple:
    return gast.Tuple([quote.name(n) for n in names], gast.Load())


def _steady(node: Any) -> bool:
    """A number, a name or a size, which may be read again."""
    match node:
        case gast.Constant() | gast.Name():
            return True
        case gast.Attribute(value=value) | gast.Subscript(value=value, slice=gast.Constant()):
            return _steady(value)
        case gast.BinOp(left=a, right=b):
            return _steady(a) and _steady(b)
        case gast.Call(func=gast.Name(id="len"), args=[a]):
            return _steady(a)
    return False


def _not_negative(node: Any) -> bool:
    return isinstance(node, gast.Constant) and (node.value is None or node.value >= 0)


WITH_KEYWORDS = (itertools.zip_longest, itertools.groupby)

MAKERS: dict[Any, Callable[..., Any]] = {
    itertools.product: product,
    itertools.chain: chain,
    itertools.repeat: repeat,
    itertools.pairwise: pairwise,
    itertools.islice: islice,
    itertools.accumulate: accumulate,
    itertools.count: count,
    itertools.combinations: choose("[(xs[i], xs[j]) for i in range(len(xs)) for j in range(i + 1, len(xs))]"),
    itertools.permutations: choose("[(xs[i], xs[j]) for i in range(len(xs)) for j in range(len(xs)) if i != j]"),
    itertools.starmap: starmap,
    itertools.cycle: cycle,
    itertools.zip_longest: zip_longest,
    np.ndindex: ndindex,
    np.ndenumerate: ndenumerate,
    **grouped.MAKERS,
    **tested.MAKERS,
}
