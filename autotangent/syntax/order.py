"""The statements of a function in their order: whether a name gets another value after a place."""

from collections.abc import Callable
from typing import Any

import gast

from autotangent.syntax import scopes
from autotangent.syntax.walk import walk


class Order:
    """The statements of a function one after the other, each with the loops around it."""

    def __init__(self, tree: Any):
        self.tree = tree
        self.statements: list[tuple[Any, tuple[int, ...]]] = []
        self.place: dict[int, int] = {}  # id(expression) -> its statement
        self.parameters = {p.id for p in scopes.parameters(tree.args)}
        self.visit(tree.body, ())

    def visit(self, body: list, loops: tuple[int, ...]) -> None:
        for s in body:
            number = len(self.statements)
            inside = (*loops, id(s)) if isinstance(s, (gast.For, gast.While)) else loops
            self.statements.append((s, inside))
            for n in own(s):
                self.place.setdefault(id(n), number)
            for block in blocks(s):
                self.visit(block, inside)

    def binds(self, name: str) -> bool:
        return name in self.parameters or bool(self.bindings(name))

    def bindings(self, name: str) -> list[int]:
        return [
            k
            for k, (s, _) in enumerate(self.statements)
            if not hasattr(s, "start")
            and any(isinstance(n, gast.Name) and n.id == name and not is_read(n) for n in own(s))
        ]

    def changes(self, name: str, maker: Any) -> bool:
        """The name gets a value after the function was made, or in a loop around that."""
        if not self.binds(name):
            return False
        here = self.place[id(maker)]
        around = set(self.statements[here][1])
        return any(k >= here or around.intersection(self.statements[k][1]) for k in self.bindings(name))

    def changes_meanwhile(self, name: str, node: Any, takes: Callable[[Any, str], bool]) -> bool:
        """The name gets a value while what the statement of the node makes is in use: until its items are taken, where
        it gets a name of its own that does nothing else. takes: whether a node takes the items of a name."""
        here = self.place[id(node)]
        s, loops = self.statements[here]
        match s:
            case gast.Assign(targets=[gast.Name(id=held)]):
                uses = [(k, t) for k, (t, _) in enumerate(self.statements) for n in own(t) if reads(n, held)]
                taken = [k for k, (t, _) in enumerate(self.statements) for n in own(t) if takes(n, held)]
                within = all(k > here and self.statements[k][1][: len(loops)] == loops for k, _ in uses)
                if uses and within and len(taken) == len(uses):
                    last = max(map(self.end, taken))
                    return any(here < k <= last for k in self.bindings(name))
        return self.changes(name, node)

    def end(self, number: int) -> int:
        """The last statement in a loop, or the statement itself."""
        s, _ = self.statements[number]
        return max([number, *(k for k, (_, loops) in enumerate(self.statements) if id(s) in loops)])

    def first(self, name: str) -> Any:
        """`name = e` that stands before all that binds the name, in no branch or loop; None if there is none."""
        found = self.bindings(name)
        s = self.statements[found[0]][0] if found else None
        plain = isinstance(s, gast.Assign) and len(s.targets) == 1 and isinstance(s.targets[0], gast.Name)
        return s if plain and any(t is s for t in self.tree.body) else None

    def assigned_plainly(self, name: str) -> bool:
        """By assignments and loops alone; and no comprehension has a variable of that name."""
        plain = (gast.Assign, gast.For)
        names = [n for s, _ in self.statements for n in own(s) if isinstance(n, gast.Name) and n.id == name]
        targets = {
            id(n)
            for s, _ in self.statements
            if isinstance(s, plain)
            for t in (s.targets if isinstance(s, gast.Assign) else [s.target])
            for n in names_of(t)
        }
        lambdas = (n for s, _ in self.statements for n in own(s) if isinstance(n, gast.Lambda))
        loose = any(not hasattr(n, "closure") and name in scopes.free(n) for n in lambdas)
        return not loose and all(id(n) in targets for n in names if not is_read(n))


def reads(n: Any, name: str) -> bool:
    """The name, where it is read."""
    return isinstance(n, gast.Name) and n.id == name and is_read(n)


def is_read(n: Any) -> bool:
    return isinstance(n.ctx, gast.Load)


def names_of(target: Any) -> list[Any]:
    """The names that a target gives values to."""
    match target:
        case gast.Name():
            return [target]
        case gast.Tuple(elts=elts) | gast.List(elts=elts):
            return [n for e in elts for n in names_of(e)]
    return []


def blocks(s: Any) -> list[list]:
    found = [getattr(s, field, None) for field in ("body", "orelse", "finalbody")]
    found += [part.body for part in (*getattr(s, "handlers", []), *getattr(s, "cases", []))]
    return [b for b in found if isinstance(b, list)]


def own(s: Any) -> list[Any]:
    """The nodes of a statement itself, not of the statements in it."""
    inside = {id(n) for block in blocks(s) for t in block for n in walk(t)}
    return [n for n in walk(s) if id(n) not in inside]
