"""Dicts that only remember: each key is stored once, after a test that it is not there.

The reverse sweep finds in such a dict what the forward sweep read there, so nothing has to be put back; a memoised
recursion stays linear. A test counts until a call may store the key; `assert key not in d` is a test as well.
"""

from typing import Any

import gast

from autotangent.analysis.effects import Effects, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Versions
from autotangent.kinds import ArrayKind, DictKind
from autotangent.structs import struct
from autotangent.syntax import quote
from autotangent.syntax.walk import walk

Key = tuple[Any, ...]  # the dict's class of memory, the text of the key, the versions that it reads


@struct(frozen=True)
class Memos:
    """roots: ids of the classes of memory of such dicts; unguarded: stores in them whose key a call since the test may
    have stored."""

    roots: frozenset[int]
    unguarded: tuple[gast.Assign, ...]


def memos(tree: gast.FunctionDef, facts: Facts, table: Versions, memory: Effects) -> Memos:
    """The dicts of a function that only remember."""
    found = [v for vs in table.by_name.values() for v in vs if isinstance(v.value.kind, DictKind)]
    roots = {id(memory.find(v)) for v in found}
    if not roots or facts.defaults:  # a lookup may store as well
        return Memos(frozenset(), ())
    walker = _Walker(facts, table, memory)
    walker.block(tree.body, {})
    roots = {root for root in roots if all(walker.remembers(s, root) for s in memory.stores.get(root, []))}
    roots -= {id(memory.find(v)) for v in walker.other_uses(tree)}
    stale = tuple(s for s, fresh in walker.stores.items() if not fresh and walker.root(s.targets[0].value) in roots)
    return Memos(frozenset(roots), stale)


def apart(a: Key, b: Key | None) -> bool:
    """Keys of two dicts, or two texts or numbers that are written out."""
    if b is None or a[0] != b[0]:
        return b is not None
    written = [k[1] for k in (a, b) if len(k) == 2]
    return len(written) == 2 and (all(t.isdigit() for t in written) or all(t[0] in "'\"" for t in written))


class _Walker:
    """stores: guarded stores -> no call came between the test and it."""

    def __init__(self, facts: Facts, table: Versions, memory: Effects):
        self.facts, self.table, self.memory = facts, table, memory
        self.stores: dict[Any, bool] = {}

    def root(self, node: Any) -> Any:
        """The class of memory of a name of a dict."""
        if not isinstance(node, gast.Name) or id(node) not in self.table.uses:
            return None
        v = self.table.uses[id(node)]
        return id(self.memory.find(v)) if isinstance(v.value.kind, DictKind) else None

    def key(self, owner: Any, key: Any) -> Key | None:
        root = self.root(owner)
        parts = key.elts if isinstance(key, gast.Tuple) else [key]
        if root is None or not all(isinstance(p, (gast.Name, gast.Constant)) for p in parts):
            return None
        return root, quote.unparse(key), *(id(self.table.uses.get(id(p))) for p in parts if isinstance(p, gast.Name))

    def absent(self, test: Any, holds: bool) -> dict[Key, bool]:
        """The key that is not in its dict where the test is as said."""
        match test:
            case gast.UnaryOp(op=gast.Not(), operand=operand):
                return self.absent(operand, not holds)
            case gast.Compare(left=left, ops=[op], comparators=[owner]):
                if isinstance(op, gast.NotIn if holds else gast.In) and (key := self.key(owner, left)) is not None:
                    return {key: True}
        return {}

    def block(self, body: list[Any], absent: dict[Key, bool]) -> dict[Key, bool]:
        """What is known to be absent after the statements; its values: no call came since."""
        for s in body:
            absent = self.statement(s, absent)
        return absent

    def statement(self, s: Any, absent: dict[Key, bool]) -> dict[Key, bool]:
        match s:
            case gast.If(test=test, body=body, orelse=orelse):
                sides = [
                    self.block(part, {**absent, **self.absent(test, holds)})
                    for part, holds in ((body, True), (orelse, False))
                ]
                return {k: sides[0][k] and sides[1][k] for k in sides[0] if k in sides[1]}
            case gast.Assert(test=test):
                return {**absent, **self.absent(test, True)}
            case gast.Assign(targets=[gast.Subscript(value=owner, slice=index)]):
                key = self.key(owner, index)
                if key in absent:
                    self.stores[s] = absent[key]
                return {k: fresh and apart(k, key) for k, fresh in absent.items() if k != key}
        for part in (getattr(s, "body", None), getattr(s, "orelse", None), getattr(s, "finalbody", None)):
            if isinstance(part, list):
                self.block(part, {})
        if hasattr(s, "body"):
            return {}
        calls = any(id(n) in self.facts.interfaces for n in walk(s))
        return dict.fromkeys(absent, False) if calls else absent

    def remembers(self, s: Any, root: int) -> bool:
        """A store after a test, or calls that do nothing else to dicts of this class of memory."""
        if s in self.stores:
            return True
        if not isinstance(s, (gast.Expr, gast.Return)):
            if not isinstance(s, gast.Assign) or not all(isinstance(t, (gast.Name, gast.Tuple)) for t in s.targets):
                return False
        calls = [n for n in walk(s) if id(n) in self.facts.interfaces]
        return bool(calls) and all(self.leaves_alone(n, root) for n in calls)

    def leaves_alone(self, call: gast.Call, root: int) -> bool:
        interface, bound = self.facts.interfaces[id(call)], self.facts.calls[id(call)].bound
        written = [bound[p] for p in interface.mutates if p not in interface.memos and isinstance(bound[p], gast.AST)]
        return all(id(self.memory.find(v)) != root for a in written for v in shared(a, self.facts, self.table))

    def other_uses(self, tree: Any) -> list[Any]:
        """The versions of dicts, and of what may hold one, that are used for more than to look up, store or ask for
        keys, here and in calls."""
        remembering: set[int] = set()
        for n in walk(tree):
            match n:
                case gast.Subscript(value=gast.Name() as owner):
                    remembering.add(id(owner))
                case gast.Compare(ops=[gast.In() | gast.NotIn()], comparators=[gast.Name() as owner]):
                    remembering.add(id(owner))
                case gast.Call() if id(n) in self.facts.interfaces:
                    bound = self.facts.calls[id(n)].bound
                    remembering |= {id(bound[p]) for p in self.facts.interfaces[id(n)].memos}
        names = [n for n in walk(tree) if isinstance(n, gast.Name) and id(n) in self.table.uses]
        versions = [self.table.uses[id(n)] for n in names if id(n) not in remembering]
        return [v for v in versions if not isinstance(v.value.kind, ArrayKind)]
