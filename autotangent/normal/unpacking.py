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
"""

from typing import Any

import gast

from autotangent.normal.steady import yields
from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer

TOO_SHORT = "if len(t) < n:\n    raise ValueError('not enough values to unpack')"


def split(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    _Split(names, record).visit(tree)


class _Split(StatementTransformer):
    def __init__(self, names: Any, record: Any):
        self.names, self.record = names, record

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
        """The target of a loop with names for its other parts; late: what is assigned from them."""
        match target:
            case gast.Name():
                return target
            case gast.Tuple(elts=elts) | gast.List(elts=elts) if not any(isinstance(e, gast.Starred) for e in elts):
                target.elts = [self.plain(e, late) for e in elts]
                return target
        name = self.names.numbered("t")
        late.append(quote.assign(target, quote.name(name)))
        return quote.store(name)

    def chain(self, s: gast.Assign) -> list[gast.AST]:
        """x = y = e: the first target takes the value, the others take it from there."""
        first, *rest = s.targets
        if not isinstance(first, gast.Name):
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
            again = isinstance(t, gast.Name) and any(isinstance(u, gast.Name) and u.id == t.id for u in targets[:k])
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
        names = [e.id if isinstance(e, gast.Name) else self.names.numbered("t") for e in target.elts]
        out: list[gast.AST] = [gast.Assign([gast.Tuple([quote.store(n) for n in names], gast.Store())], s.value, None)]
        for n, e in zip(names, target.elts):
            out += [] if isinstance(e, gast.Name) else self.one(e, quote.name(n))
        return out

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
