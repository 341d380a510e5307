"""Loops of few turns over what holds values of different kinds: they can be written out, one turn after the other."""

import functools
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.joined import join
from autotangent.kinds import TEXT, UNKNOWN, DictKind, Kind, ListKind, TupleKind, parts_of
from autotangent.syntax import scopes
from autotangent.syntax.walk import walk

MOST_TURNS = 16

Shape = tuple[Any, ...]  # what the parts of the head of a loop are: a number of items, or the keys of a dict


def mark_places(tree: gast.AST) -> None:
    """Note at loops and comprehensions where they stand in the user's text, whatever becomes of them."""
    for n in walk(tree):
        if isinstance(n, (gast.For, *scopes.COMPREHENSIONS)) and getattr(n, "lineno", None) is not None:
            n.place = n.lineno, n.col_offset


def place_of(node: Any) -> tuple[int, ...]:
    """Line and column of a loop or comprehension, and of which turns of the loops around it this copy is; () if it is
    not the user's."""
    return (*getattr(node, "place", ()), *getattr(node, "turns", ()))


def parts(head: Any) -> list[Any]:
    """What a loop runs over side by side: the arguments of zip, and of what takes one iterable.

    >>> [gast.unparse(n) for n in parts(gast.parse("enumerate(zip(a, d.items()))").body[0].value)]
    ['a', 'd']
    """
    match head:
        case gast.Call(func=gast.Name(id="zip"), args=args, keywords=[]):
            return [p for a in args for p in parts(a)]
        case gast.Call(func=gast.Name(id="enumerate" | "reversed" | "list" | "tuple"), args=[one], keywords=[]):
            return parts(one)
        case gast.Call(func=gast.Attribute(value=base, attr="items" | "values" | "keys"), args=[], keywords=[]):
            return [base]
    return [head]


class Turns:
    """The part of the walk that knows how many turns a loop takes."""

    facts: Facts
    tree: Any
    counts: Any
    assumed: Any

    def note_turns(self, node: Any, head: gast.AST) -> None:
        """Remember what a loop or comprehension runs over, where its turns differ and are known."""
        place, bases = place_of(node), parts(head)
        kinds = [self.facts.value(b).kind for b in bases]
        for b, k in zip(bases, kinds):
            self.note_items(b, k)
        if not place or not any(map(_differ, kinds)):
            return
        if self.assumed and not all(isinstance(k, TupleKind) or self.only_read(b) for b, k in zip(bases, kinds)):
            return
        shape = tuple(_shape(k) for k in kinds)
        if all(s and _count(s) <= MOST_TURNS for s in shape):
            self.facts.turns[place] = shape

    def note_items(self, base: gast.AST, kind: Kind) -> None:
        """Remember a list of unlike items, each of which is known by its place."""
        if isinstance(kind, ListKind) and isinstance(base, gast.Name) and self.is_as_a_tuple(base.id):
            self.facts.turns[base.id,] = ()

    def only_read(self, base: gast.AST) -> bool:
        """A parameter that nobody changes."""
        parameters = {p.id for p in scopes.parameters(self.tree.args)}
        return isinstance(base, gast.Name) and base.id in parameters and self.uses_of(base.id) == 0

    def uses_of(self, name: str) -> int:
        """How often something else is done with a name than to look into it and to run over it."""
        looked = [p for n in walk(self.tree) for p in _looked_into(n)]
        named = [n for s in self.tree.body for n in walk(s) if _is_named(n, name)]
        return len(named) - sum(_is_named(n, name) for n in looked)

    def is_as_a_tuple(self, name: str) -> bool:
        """A list that is written out where it gets its name, its only one, and that nobody changes."""
        given = [s.value for s in walk(self.tree) if isinstance(s, gast.Assign) and _is_named(s.targets[0], name)]
        if len(given) != 1 or not isinstance(given[0], gast.List) or len(given[0].elts) > MOST_TURNS:
            return False
        differ = len({self.facts.value(e).kind for e in given[0].elts}) > 1
        starred = any(isinstance(e, gast.Starred) for e in given[0].elts)
        return differ and not starred and self.counts[name] == 1 and self.uses_of(name) == 1


def _is_named(node: gast.AST, name: str) -> bool:
    return isinstance(node, gast.Name) and node.id == name


def _looked_into(n: gast.AST) -> list[gast.AST]:
    """What a node does not hand on."""
    match n:
        case gast.Subscript(value=value, ctx=gast.Load()):
            return [value]
        case gast.For(iter=head) | gast.comprehension(iter=head):
            return parts(head)
        case gast.Compare(ops=[gast.In() | gast.NotIn()], comparators=[held]):
            return [held]
        case gast.Call(func=gast.Name(id="len" | "zeros"), args=[held]):
            return [held]
    return []


def _shape(kind: Any) -> Any:
    match kind:
        case TupleKind(items):
            return len(items)
        case DictKind(items) if items is not None:
            return tuple(k for k, _ in items)
    return 0


def _count(shape: Any) -> int:
    return shape if isinstance(shape, int) else len(shape)


def _differ(kind: Any) -> bool:
    """The items are of kinds that are not known together, or texts."""
    if isinstance(kind, TupleKind) and kind.items:
        one = functools.reduce(join, kind.items)
        return any(k in (UNKNOWN, TEXT) or isinstance(k, DictKind) and k.items is None for k in (one, *parts_of(one)))
    return isinstance(kind, DictKind) and bool(kind.items)
