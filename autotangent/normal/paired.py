"""What `zip` and `enumerate` give gets a name for each of its parts.

>>> from autotangent.normal.trial import trial
>>> print(trial(write_out, '''
... def f(xs, ys):
...     for k, t in enumerate(zip(xs, ys)):
...         g(k, t)
...     return sum([t[0] * t[1] for t in zip(xs, ys)])
... '''))
def f(xs, ys):
    for k, (t_1, t_2) in enumerate(zip(xs, ys)):
        t = (t_1, t_2)
        g(k, t)
    return sum([t_3 * t_4 for t_3, t_4 in zip(xs, ys)])
"""

import copy
from typing import Any

import gast

from autotangent.normal.steady import meaning
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import walk


def write_out(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    if any(isinstance(n, gast.Name) and n.id in ("zip", "enumerate") for n in walk(tree)):
        _Paired(names, record, {name for name, _ in scopes.bindings(tree)}).visit(tree)


class _Paired(gast.NodeTransformer):
    def __init__(self, names: Any, record: Any, bound: set[str]):
        self.names, self.record, self.bound = names, record, bound

    def visit_For(self, s: gast.For) -> Any:
        self.generic_visit(s)
        s.target, joined = self.opened(s.target, s.iter)
        s.body[:0] = joined
        return s

    def comprehension(self, node: Any) -> Any:
        self.generic_visit(node)
        for k, g in enumerate(node.generators):
            target, joined = self.opened(g.target, g.iter)
            if not all(isinstance(s.targets[0], gast.Name) for s in joined) or not _only_read(node, g, joined):
                continue
            g.target = target
            for s in reversed(joined):
                put = _Put(s.targets[0].id, s.value)
                g.ifs = [put.visit(n) for n in g.ifs]
                node.generators[k + 1 :] = [put.visit(n) for n in node.generators[k + 1 :]]
                for field in {"elt", "key", "value"} & set(node._fields):
                    setattr(node, field, put.visit(getattr(node, field)))
        return node

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = comprehension

    def opened(self, target: Any, iterable: Any) -> tuple[Any, list[Any]]:
        """(target, the statements that join what belongs together)"""
        parts = self.parts(iterable)
        joined = []
        match target:
            case gast.Tuple(elts=elts) | gast.List(elts=elts):
                if len(elts) != len(parts) or any(isinstance(e, gast.Starred) for e in elts):
                    return target, []
            case _ if parts:
                made = [self.names.numbered(getattr(target, "id", "t")) for _ in parts]
                elts = [quote.store(n) for n in made]
                joined = [gast.Assign([target], gast.Tuple([quote.name(n) for n in made], gast.Load()), None)]
            case _:
                return target, []
        inside = [self.opened(e, p) for e, p in zip(elts, parts)]
        return gast.Tuple([t for t, _ in inside], gast.Store()), [*(s for _, more in inside for s in more), *joined]

    def parts(self, iterable: Any) -> list[Any]:
        """What the items of an iterable are made of, one after the other; nothing if that is not known."""
        if not isinstance(iterable, gast.Call) or getattr(iterable.func, "id", "") in self.bound:
            return []
        if any(isinstance(a, gast.Starred) for a in iterable.args):
            return []
        function = meaning(iterable.func, self.record)
        if function is enumerate and iterable.args:
            return [None, iterable.args[0]]
        return iterable.args if function is zip else []


class _Put(gast.NodeTransformer):
    """A tuple takes the place of a name, one of its parts that of name[0]."""

    def __init__(self, name: str, value: Any):
        self.name, self.value = name, value

    def visit_Subscript(self, node: gast.Subscript) -> Any:
        match node:
            case gast.Subscript(value=gast.Name(id=self.name), slice=gast.Constant(value=int() as k)):
                if -len(self.value.elts) <= k < len(self.value.elts):
                    return copy.copy(self.value.elts[k])
        return self.generic_visit(node)

    def visit_Name(self, node: gast.Name) -> Any:
        return copy.deepcopy(self.value) if node.id == self.name else node


def _only_read(node: Any, generator: Any, joined: list[Any]) -> bool:
    """Nobody else binds these names in the comprehension, or keeps them in a function."""
    names = {s.targets[0].id for s in joined}
    own = {id(n) for n in walk(generator.target)}
    kept = {i for n in walk(node) if isinstance(n, gast.Lambda) for i in quote.names_in(n)}
    others = (n for n in walk(node) if isinstance(n, gast.Name) and id(n) not in own)
    return not names & (kept | {n.id for n in others if not isinstance(n.ctx, gast.Load)})
