"""Attributes of objects: what they hold at each point, also where another name of the object stores into them."""

from typing import Any

import gast

from autotangent.analysis.contents import held as with_puts
from autotangent.analysis.facts import Facts
from autotangent.analysis.interface import Interface
from autotangent.analysis.objects import has_class_attribute
from autotangent.analysis.overloads import defined
from autotangent.classify import generic
from autotangent.kinds import ArrayKind, Kind, ObjectKind, ScalarKind, Value, parts_of
from autotangent.nesting import holds_class, nested, shallow, with_slot
from autotangent.structs import replace


class Slots:
    """The part of the walk that knows the attributes of objects."""

    facts: Facts
    slots: set[Any]
    reached: Any
    class_reads: list[tuple[gast.AST, str, Value]]
    statement: Any
    either: Any
    refuse: Any

    def check_attribute(self, target: gast.Attribute, value: Value) -> None:
        """What an attribute is must be known wherever the object goes."""
        kind = self.facts.value(target.value).kind
        for option in getattr(kind, "options", (kind,)):
            self.check_attribute_of(option, target, value)

    def check_attribute_of(self, kind: Kind, target: gast.Attribute, value: Value) -> None:
        frozen = getattr(getattr(getattr(kind, "cls", None), "__dataclass_params__", None), "frozen", False)
        if value.varied and defined(kind, "__setattr__") and not frozen:
            what = f"{kind.cls.__name__} stores its attributes in its own way, by __setattr__"
            self.refuse(target, what, "Store them in a method of another name.")
        held = dict(kind.attributes).get(target.attr) if isinstance(kind, ObjectKind) else None
        if (
            value.varied
            and held is None
            and isinstance(kind, ObjectKind)
            and has_class_attribute(kind.cls, target.attr)
        ):
            self.facts.overrides.add(target.attr)
        kinds = (held, value.kind)
        numbers = [isinstance(k, ScalarKind) or isinstance(k, ArrayKind) and k.axes == () for k in kinds]
        arrays = [isinstance(k, ArrayKind) and k.axes != () for k in kinds]
        if value.varied and numbers[0] and arrays[1]:
            self.refuse(target, f"the attribute {target.attr} was a number and gets an array", "Start with an array.")
        if value.varied and arrays[0] and numbers[1]:
            self.refuse(target, f"the attribute {target.attr} was an array and gets a number", "Use another attribute.")

    def in_slot(self, target: gast.AST, held: Kind, value: Value) -> Kind:
        """The kind of a slot after a store. The adjoint of an array that stood there has no place for a number's."""
        array = isinstance(held, ArrayKind) and held.axes != () and not isinstance(self.statement, gast.AugAssign)
        if array and isinstance(value.kind, ScalarKind) and (value.varied or self.facts.varied(target.value)):
            self.refuse(target, "a slot that held an array gets a number", "Store it elsewhere, or store an array.")
        return self.either(held, value.kind)

    def note_class_attributes(self, node: gast.AST, found: Interface, arguments: dict[str, Value]) -> None:
        """A callee reads attributes of classes, or stores under their names."""
        self.facts.overrides |= set(found.overrides)
        self.facts.class_reads |= set(found.class_reads)
        for name in found.class_reads:
            for value in arguments.values():
                if any(may_override(part, name) for part in (value.kind, *parts_of(value.kind))):
                    self.class_reads.append((node, name, value))

    def check_class_reads(self) -> None:
        """An attribute that the class has, and some objects, may not be read where it is not known whose it is."""
        self.facts.class_reads |= {name for _, name, value in self.class_reads if value.varied}
        for node, name, value in self.class_reads:
            if name in self.facts.overrides and value.varied:
                self.refuse(
                    node,
                    f"{name} may be the attribute of the class or an active value that was stored in the object",
                    "Set it in __init__.",
                )

    def with_slots(self, kind: Kind) -> Kind:
        for _, *slot in self.slots:
            kind = with_slot(kind, *slot)
        return kind

    def as_reached(self, kind: Kind, key: Any) -> Kind:
        """The kind of a definition with all that comes into it, and into attributes, under other names."""
        return self.with_slots(with_puts(kind, key, self.reached))

    def as_made(self, node: gast.AST, value: Value) -> Value:
        """An object that a call gives, which may go into a container at once."""
        return replace(value, kind=self.with_slots(value.kind)) if isinstance(node, gast.Call) else value

    def note_slot(self, target: gast.AST, cls: type, name: str, old: Kind, new: Kind) -> None:
        """An attribute gets another kind than it has, or the same: some of several objects may have held another."""
        root = target.value if isinstance(target, gast.Attribute) else target
        direct = isinstance(root, gast.Name)
        if generic(old) != generic(new):
            kind = self.either(old, new)
            kind = nested(kind) if holds_class(new, cls) else shallow(kind)  # nodes of nodes: kinds without end
            self.facts.slots.setdefault(id(self.statement), {})[cls, name] = kind, direct
        elif isinstance(new, ScalarKind):
            self.facts.kept_slots.setdefault(id(self.statement), set()).add((cls, name, new))


def may_override(kind: Kind, name: str) -> bool:
    """Objects of which some may have an attribute of the class as their own."""
    return isinstance(kind, ObjectKind) and kind.more and has_class_attribute(kind.cls, name)


def left_as(before: ObjectKind, after: Kind) -> Kind:
    """The kind of an object at the end; of arrays that are arrays still, the sizes are those they had."""
    if not isinstance(after, ObjectKind):
        return after
    held = dict(before.attributes)
    same = {k for k, v in after.attributes if k in held and generic(held[k]) == generic(v) and not grown(held[k], v)}
    return replace(after, attributes=tuple((k, held[k] if k in same else v) for k, v in after.attributes))


def grown(before: Kind, after: Kind) -> bool:
    """An axis of size one is so no more."""
    if not isinstance(before, ArrayKind) or not isinstance(after, ArrayKind) or None in (before.axes, after.axes):
        return False
    return any(a == 1 and b != 1 for a, b in zip(before.axes, after.axes))
