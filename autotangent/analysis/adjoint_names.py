"""What the names of adjoints say where an unedited text of a derivative is derived itself: x_bar is like x.

So is a part of it: x_bar[0], x_bar.a and x_bar.pop() are like x[0], x.a and x.pop(). The adjoint of a tuple is a list,
whose items may be of different kinds.
"""

from collections import Counter
from types import FunctionType, SimpleNamespace
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env
from autotangent.joined import join, part
from autotangent.kinds import (
    NO_RETURN,
    NONE,
    UNKNOWN,
    ArrayKind,
    DictKind,
    Kind,
    ListKind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    Value,
    as_optional,
    dtypes,
    loose,
    numeric,
    parts_of,
    with_parts,
)
from autotangent.rules.helper_structures import zero_adjoint
from autotangent.structs import replace
from autotangent.syntax.fresh import is_own
from autotangent.syntax.level import adjoint_of, is_generated, is_recording, kinds_derived_for, primal_of
from autotangent.syntax.literals import literal
from autotangent.syntax.read import FunctionRecord, read
from autotangent.syntax.walk import root_name, walk


class AdjointNames:
    """The part of the walk that knows them."""

    facts: Facts
    record: FunctionRecord
    counts: Counter
    tree: gast.FunctionDef
    complex_about: bool
    bound_as: dict[str, Kind]  # the kinds that each name was bound to, joined

    def as_adjoint(self, node: gast.AST, value: Value, env: Env) -> Value:
        """What is read of an adjoint, or gets its name; of unknown kind or rank, it is like what it is of."""
        open_rank = value.kind == ArrayKind("f", None)
        if value.kind != UNKNOWN and not open_rank or not is_generated(self.record.function):
            return value
        kind = self.mirrored(node, env)
        made = as_optional(as_bar(kind), kind.optional)
        known = not open_rank or isinstance(made, ScalarKind)
        return replace(value, kind=made) if known and "c" not in dtypes(kind) else value

    def is_adjoint(self, node: gast.AST) -> bool:
        """An adjoint that has a name, or a part of one: it is built as what it is added to."""
        root = root_name(node)
        return root is not None and adjoint_of(root.id, self.record.function) != ""

    def by_position(self, node: gast.AST, env: Env) -> Kind:
        """The kind of an adjoint, where that of a tuple is told item by item."""
        known = self.facts.value(node).kind
        if known != UNKNOWN and not any(p == UNKNOWN or p.optional for p in parts_of(known)):
            return known
        like = self.mirrored(node, env) if is_generated(self.record.function) else UNKNOWN
        alike = known == UNKNOWN or isinstance(known, ListKind) and isinstance(like, TupleKind)
        fits = like != UNKNOWN and "c" not in dtypes(like) and (alike or type(known) is type(like))
        return item_by_item(like) if fits else known

    def as_part(self, node: gast.AST, value: Value, env: Env) -> Value:
        """What is read of an adjoint; of a name it is known since it was bound. What does not run is nothing."""
        if value.kind == UNKNOWN and self.of_nothing(node) and is_generated(self.record.function):
            return replace(value, kind=NO_RETURN)
        read = isinstance(node, (gast.Subscript, gast.Attribute, gast.Call))
        return self.as_adjoint(node, value, env) if read and value.kind == UNKNOWN else value

    def of_nothing(self, node: gast.AST) -> bool:
        """An operation on None, which no text has that was made from one that runs: no path leads there with that."""
        match node:
            case gast.BinOp(left=left, right=right):
                parts = [left, right]
            case gast.UnaryOp(operand=part, op=gast.USub()) | gast.Subscript(value=part):
                parts = [part]
            case _:
                return False
        kinds = [self.facts.value(n).kind for n in parts]
        return NONE in kinds and all(k == NONE or numeric(k) for k in kinds)

    def as_before(self, target: gast.AST, value: Value, before: Value, env: Env) -> Value:
        """What is stored into a slot of an adjoint; of unknown kind, it is like what was there, unless the slot that it
        is the adjoint of may hold anything by now."""
        if value.kind != UNKNOWN or not self.is_adjoint(target):
            return value
        of = self.mirrored(target.value, env) if isinstance(target, gast.Attribute) else UNKNOWN
        other = isinstance(of, ObjectKind) and dict(of.attributes).get(target.attr) == UNKNOWN
        return value if other else replace(value, kind=before.kind)

    def mirrored(self, node: Any, env: Env) -> Kind:
        """The kind of what an expression is the adjoint of."""
        match node:
            case gast.Name(id=name):
                of = adjoint_of(name, self.record.function)
                once = self.counts[of] == 1 or of not in self.bound_as
                if of not in env or is_recording(name, of, self.record.function):  # a parameter of the primal alone
                    return lasting_kind(self.record.function, of)
                return env[of].kind if once else join(self.bound_as[of], env[of].kind)
            case gast.Subscript(value=value, slice=index):
                kind = self.mirrored(value, env)
                key = literal(index) if not isinstance(index, gast.Constant) else index.value
                held = isinstance(kind, (TupleKind, DictKind)) and key is not None or isinstance(kind, ListKind)
                return part(kind, key) if held and not isinstance(index, gast.Slice) else UNKNOWN
            case gast.Attribute(value=value, attr=attr):
                kind = self.mirrored(value, env)
                return part(kind, attr) if isinstance(kind, ObjectKind) else UNKNOWN
            case gast.Call(func=gast.Attribute(value=value, attr="pop")):
                kind = self.mirrored(value, env)
                return kind.item if isinstance(kind, ListKind) else UNKNOWN
        return UNKNOWN

    def item_of(self, whole: Any, k: int) -> gast.AST:
        """An item of what is unpacked."""
        return gast.Subscript(whole, gast.Constant(k, None), gast.Load())

    def note_bound(self, name: str, kind: Kind, env: Env) -> None:
        """A name is bound to something of this kind, perhaps once more: what it was may have become another kind."""
        if name in self.bound_as:
            kind = join(self.bound_as[name], kind)
            kind = join(kind, env[name].kind) if name in env else kind
        self.bound_as[name] = kind

    def is_apart(self, name: str, old: Value, value: Value) -> bool:
        """name += e is to be name = name + e: it may be a number; or it is not known, and nothing else holds it."""
        if old.started and isinstance(old.kind, ArrayKind) or loose(old.kind):
            return True
        if old.kind != UNKNOWN or not value.varied or not is_generated(self.record.function):
            return False
        if name in self.record.signature.parameters:  # which the caller holds
            return False
        statements = [s for s in self.tree.body if not isinstance(s, gast.Return)]
        return is_own(name, (n for s in statements for n in walk(s)))


def lasting_kind(function: FunctionType, parameter: str) -> Kind:
    """The kind that the text of a derivative is for, of a parameter that names nothing else later on."""
    kind: Kind | None = kinds_derived_for(function).get(parameter)
    if kind is None:
        return UNKNOWN
    names = (n for n in walk(read(primal_of(function)).tree) if isinstance(n, gast.Name) and n.id == parameter)
    return kind if all(isinstance(n.ctx, (gast.Load, gast.Param)) for n in names) else UNKNOWN


def item_by_item(kind: Kind) -> Kind:
    """The kind of the adjoint, as a tuple where the value is one."""
    if isinstance(kind, (TupleKind, ListKind, DictKind, ObjectKind)) and not kind.optional:
        made = with_parts(kind, item_by_item)
        return replace(made, cls=SimpleNamespace) if isinstance(made, ObjectKind) else made
    return as_optional(zero_adjoint(kind), kind.optional)


def as_bar(kind: Kind) -> Kind:
    """The kind of the adjoint of a value of a known kind."""
    if isinstance(kind, (ScalarKind, ArrayKind)):
        return kind if kind.dtype == "f" else UNKNOWN
    return zero_adjoint(kind)
