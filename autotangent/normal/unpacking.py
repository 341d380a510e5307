"""x = y = e, and unpacking into anything but names, become single assignments, through temporaries where needed.

>>> from autotangent.normal.trial import trial
>>> print(trial(split, '''
... def f(a, b):
...     a[0], a[1] = a[1], a[0]
...     c = d = b
...     c, d = d, c
... '''))
def f(a, b):
    t_1 = a[1]
    t_2 = a[0]
    a[0] = t_1
    a[1] = t_2
    c = b
    d = c
    c, d = (d, c)
>>> print(trial(split, '''
... def f(xs, i):
...     xs[i], i = 2.0 * xs[0], i + 1
...     for xs[i], i, i in xs:
...         return i
... '''))
def f(xs, i):
    t_1 = 2.0 * xs[0]
    i_1 = i + 1
    xs[i] = t_1
    i = i_1
    for t_2, i_2, i_3 in xs:
        xs[i] = t_2
        i = i_3
        return i
"""

from collections.abc import Iterator
from typing import Any

import gast

from autotangent.normal.steady import yields
from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer, walk

TOO_SHORT = "if len(t) < n:\n    raise ValueError('not enough values to unpack')"


def split(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    read = {n.id for n in walk(tree) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)}
    splitting = _Split(names, record, read)
    splitting.visit(tree)
    for g in (n for n in walk(tree) if isinstance(n, gast.comprehension)):
        if any(not isinstance(t, gast.Name) for t in leaves(g.target)):
            continue
        g.target = splitting.plain(g.target, [])


class _Split(StatementTransformer):
    def __init__(self, names: Any, record: Any, read: set[str]):
        self.names, self.record, self.read = names, record, read

    def again(self, targets: Any, name: str) -> bool:
        """The name is bound by one of these too, and somebody reads it."""
        return name in self.read and any(isinstance(t, gast.Name) and t.id == name for t in targets)

    def visit_Assign(self, s: gast.Assign) -> Any:
        if len(s.targets) > 1:
            return self.chain(s)
        target, value = s.targets[0], s.value
        if isinstance(target, (gast.Tuple, gast.List)):
            names = {e.id for e in target.elts if isinstance(e, gast.Name)}
            if len(names) == len(target.elts):
                return s
            if starred_over(target, value):
                return self.visit_Assign(gast.Assign(*starred_over(target, value), None))
            if isinstance(value, (gast.Tuple, gast.List)) and len(value.elts) == len(target.elts):
                if not any(isinstance(e, gast.Starred) for e in (*target.elts, *value.elts)):
                    return self.parallel(s, target.elts, value.elts)
            return self.unpack(s, target)
        return s

    def visit_For(self, s: gast.For) -> Any:
        """for o.x in e: what is no name is assigned to in the body, first."""
        self.generic_visit(s)
        late: list[gast.AST] = []
        s.target = self.plain(s.target, late)
        for t in reversed(late):
            made = self.visit_Assign(t)
            s.body[:0] = made if isinstance(made, list) else [made]
        return s

    def plain(self, target: Any, late: list[gast.AST]) -> Any:
        """The target of a loop with names for its other parts; late: what is assigned from them, in order."""
        order = list(leaves(target))

        def renamed(t: Any) -> Any:
            if isinstance(t, (gast.Tuple, gast.List)) and not starred(t):
                t.elts = [renamed(e) for e in t.elts]
                return t
            k = next(k for k, u in enumerate(order) if u is t)
            if not isinstance(t, gast.Name):
                name = self.names.numbered("t")
            elif reads(order[:k], t.id) or self.again(order[k + 1 :], t.id):
                name = self.names.numbered(t.id)
                if self.again(order[k + 1 :], t.id) and not reads(order[k + 1 :], t.id):
                    return quote.store(name)  # nobody sees it
            else:
                return t
            late.append(quote.assign(t, quote.name(name)))
            return quote.store(name)

        return renamed(target)

    def chain(self, s: gast.Assign) -> list[gast.AST]:
        """x = y = e: the first target takes the value, the others take it from there."""
        first, *rest = s.targets
        if not isinstance(first, gast.Name) or self.again([u for t in rest for u in leaves(t)], first.id):
            name = self.names.numbered("t")
            head = quote.assign(name, s.value)
            rest = [first, *rest]
        else:
            name, head = first.id, gast.Assign([first], s.value, None)
        out = [head]
        for t in rest:
            made = gast.Assign([t], quote.name(name), None)
            result = self.visit_Assign(made)
            out += result if isinstance(result, list) else [result]
        return out

    def parallel(self, s: gast.Assign, targets: list, values: list) -> list[gast.AST]:
        out: list[gast.AST] = []
        late: list[gast.AST] = []
        for k, (t, v) in enumerate(zip(targets, values)):
            later = (
                set().union(*(quote.names_in(x) for x in (*values[k + 1 :], *targets[k + 1 :])))
                if values[k + 1 :]
                else set()
            )
            again = isinstance(t, gast.Name) and (self.again(targets[:k], t.id) or reads(targets[:k], t.id))
            if isinstance(t, gast.Name) and t.id not in later and not again:
                out += self.one(t, v)
            elif isinstance(v, gast.Constant):
                late += self.one(t, v)
            elif k == len(targets) - 1 and isinstance(t, gast.Name) and not again:
                out += self.one(t, v)
            else:
                base = t.id if isinstance(t, gast.Name) else "t"
                name = self.names.numbered(base)
                out.append(quote.assign(name, v))
                late += self.one(t, quote.name(name))
        return out + late

    def one(self, target: gast.AST, value: gast.AST) -> list[gast.AST]:
        made = self.visit_Assign(gast.Assign([target], value, None))
        return made if isinstance(made, list) else [made]

    def named(self, s: gast.Assign, target: gast.AST) -> list[gast.AST]:
        """(a, b), c = value: every element gets a name, so that their number is checked."""
        late: list[gast.AST] = []
        parts = [*target.elts]
        for k, e in enumerate(parts):
            before, after = target.elts[:k], target.elts[k + 1 :]
            if not isinstance(e, gast.Name):
                parts[k] = quote.store(self.names.numbered("t"))
            elif reads(before, e.id) or self.again(after, e.id):
                parts[k] = quote.store(self.names.numbered(e.id))
                if self.again(after, e.id) and not reads(after, e.id):
                    continue  # nobody sees it
            if parts[k] is not e:
                late += self.one(e, quote.name(parts[k].id))
        return [gast.Assign([gast.Tuple(parts, gast.Store())], s.value, None), *late]

    def unpack(self, s: gast.Assign, target: gast.AST) -> Any:
        """a, b = call(): the tuple gets a name, its elements are read from it."""
        starred = [k for k, e in enumerate(target.elts) if isinstance(e, gast.Starred)]
        if not starred:
            return self.named(s, target)
        if isinstance(s.value, gast.Name):
            name, out = s.value.id, []
        else:
            name = self.names.numbered("t")
            out = [quote.assign(name, quote.call("list", s.value) if yields(s.value, self.record) else s.value)]
        count = len(target.elts)
        if starred and count > 1:
            out.append(quote.stmts(TOO_SHORT, n=quote.constant(count - 1), t=quote.name(name))[0])
        for k, e in enumerate(target.elts):
            if isinstance(e, gast.Starred):
                rest = count - 1 - k
                upper = quote.constant(-rest) if rest else None
                index: gast.AST = gast.Slice(quote.constant(k), upper, None)
                item = quote.call("list", gast.Subscript(quote.name(name), index, gast.Load()))
                out += self.one(e.value, item)
                continue
            position = k if not starred or k < starred[0] else k - count
            index = quote.constant(position)
            if isinstance(e, gast.Name) and e.id == name:
                saved = self.names.numbered(name)
                out.insert(0, quote.assign(saved, quote.name(name)))
                name = saved
            out += self.one(e, gast.Subscript(quote.name(name), index, gast.Load()))
        return out


def leaves(target: Any) -> Iterator[Any]:
    """What is bound or stored into, in order."""
    if isinstance(target, (gast.Tuple, gast.List)) and not starred(target):
        for e in target.elts:
            yield from leaves(e)
    else:
        yield target


def starred(target: Any) -> bool:
    return any(isinstance(e, gast.Starred) for e in target.elts)


def reads(targets: Any, name: str) -> bool:
    """Some target that is no name reads or binds the name."""
    return any(not isinstance(t, gast.Name) and name in quote.names_in(t) for t in targets)


def starred_over(target: gast.AST, value: Any) -> Any:
    """(targets, value) of an unpacking with a star of a display that is long enough, without the star; or None."""
    stars = [k for k, e in enumerate(target.elts) if isinstance(e, gast.Starred)]
    if len(stars) != 1 or not isinstance(value, (gast.Tuple, gast.List)) or len(value.elts) < len(target.elts) - 1:
        return None
    if any(isinstance(e, gast.Starred) for e in value.elts):
        return None
    k, end = stars[0], len(value.elts) - (len(target.elts) - 1 - stars[0])
    plain = [*target.elts[:k], target.elts[k].value, *target.elts[k + 1 :]]
    middle = gast.List(value.elts[k:end], gast.Load())
    values = gast.Tuple([*value.elts[:k], middle, *value.elts[end:]], gast.Load())
    return [gast.Tuple(plain, gast.Store())], values
