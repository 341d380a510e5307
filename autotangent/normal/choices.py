"""A name that means one of two functions is replaced by the choice itself, where an analysis found functions.

`g = sin if smooth else bump` and the same with `if` become `t_1 = smooth`, and `h(g, x)` then is
`h(sin if t_1 else bump, x)`, which becomes a choice of two calls. A loop over functions that stand in its head becomes
its body for one after the other.
"""

import copy
from collections import Counter
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.functions import is_function
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import leaves_early, walk


def write_choices(tree: Any, facts: Facts, names: Any) -> bool:
    """Rewrite in place; whether anything was."""
    choices = _Choices(tree, facts, names)
    choices.block(tree.body)
    if choices.found:
        _Put(choices.found).visit(tree)
    return bool(choices.found) or choices.unrolled


class _Choices:
    def __init__(self, tree: Any, facts: Facts, names: Any):
        self.facts, self.names = facts, names
        self.counts = Counter(name for name, _ in scopes.bindings(tree))
        self.loops = [s for s in scopes.within(tree.body) if isinstance(s, gast.For)]
        self.reads = Counter(_loads(tree))
        self.found: dict[str, gast.AST] = {}
        self.unrolled = False

    def block(self, body: list) -> None:
        for k in range(len(body) - 1, -1, -1):
            s = body[k]
            for inner in (getattr(s, "body", None), getattr(s, "orelse", None)):
                if isinstance(inner, list):
                    self.block(inner)
            match s:
                case gast.Assign(targets=[gast.Name(id=name)], value=gast.IfExp() as value) if self.counts[
                    name
                ] == 1 and self.chosen(value):
                    body[k : k + 1] = self.tests(value)
                    self.found[name] = value
                case gast.For(target=gast.Name(id=name), iter=gast.Tuple(elts=elts) | gast.List(elts=elts)) if (
                    self.runs_over(s, name, elts)
                ):
                    body[k : k + 1] = [_Put({name: e}).visit(copy.deepcopy(t)) for e in elts for t in s.body]
                    self.unrolled = True
                case gast.If():
                    body[k : k + 1] = self.branch(s)

    def runs_over(self, s: gast.For, name: str, elts: list) -> bool:
        """The loop is left at its end, and its target, a function, is used nowhere else."""
        loops = [t for t in self.loops if isinstance(t.target, gast.Name) and t.target.id == name]
        inside = Counter(n for loop in loops for t in loop.body for n in _loads(t))
        whole = not s.orelse and not leaves_early(s.body) and not getattr(s, "counter", None)
        only = self.counts[name] == len(loops) and inside[name] == self.reads[name]
        return bool(elts) and whole and only and all(map(self.chosen, elts))

    def chosen(self, node: Any) -> bool:
        """An expression that is one of several functions, all of which mean the same anywhere in the function."""
        if isinstance(node, gast.IfExp):
            return self.chosen(node.body) and self.chosen(node.orelse)
        lasting = all(self.counts[n.id] <= 1 for n in walk(node) if isinstance(n, gast.Name))
        return is_function(self.facts.value(node).kind) and (isinstance(node, gast.Lambda) or lasting)

    def tests(self, node: gast.IfExp) -> list[Any]:
        """Names for the tests, which are evaluated where the choice was made."""
        out = []
        for n in walk(node):
            if isinstance(n, gast.IfExp) and not (isinstance(n.test, gast.Name) and self.counts[n.test.id] == 1):
                name = self.names.numbered("t")
                out.append(quote.assign(name, n.test))
                n.test = quote.name(name)
        return out

    def branch(self, s: gast.If) -> list[Any]:
        """if test: f = g ... else: f = h ..."""
        first: list[Any] = []
        both = [{t.targets[0].id: t for t in body if _assigns(t)} for body in (s.body, s.orelse)]
        for name in [n for n in both[0] if n in both[1]]:
            sides = [given[name] for given in both]
            if self.counts[name] != 2 or not all(self.chosen(t.value) for t in sides):
                continue
            choice = gast.IfExp(s.test, *(t.value for t in sides))
            first += self.tests(choice)
            s.test = copy.deepcopy(choice.test)
            self.found[name] = choice
            s.body, s.orelse = ([t for t in body if t not in sides] for body in (s.body, s.orelse))
            s.lineno = None
        if not s.body:
            s.body = [gast.Pass()]
        return [*first, s] if s.orelse or not isinstance(s.body[0], gast.Pass) else first


def _loads(tree: Any) -> list[str]:
    return [n.id for n in walk(tree) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)]


def _assigns(s: Any) -> bool:
    return isinstance(s, gast.Assign) and isinstance(s.targets[0], gast.Name)


class _Put(gast.NodeTransformer):
    """The choice instead of the name; a statement in which it stands is no longer the user's text."""

    def __init__(self, found: dict[str, gast.AST]):
        self.found, self.changed = found, False

    def visit_Name(self, node: gast.Name) -> gast.AST:
        if node.id not in self.found or not isinstance(node.ctx, gast.Load):
            return node
        self.changed = True
        return self.visit(copy.deepcopy(self.found[node.id]))

    def visit(self, node: gast.AST) -> Any:
        if not isinstance(node, gast.stmt):
            return super().visit(node)
        before, self.changed = self.changed, False
        old = copy.copy(node)
        new = super().visit(node)
        if self.changed:
            node.origin, node.lineno = getattr(node, "origin", old), None
        self.changed = self.changed or before
        return new
