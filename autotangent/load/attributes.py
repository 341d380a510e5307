"""The attributes of the user's own modules that a function reads: patching `helpers.act` is seen as for `act`."""

import types

import gast

from autotangent.classify import classify
from autotangent.derived import Derived, Resolved
from autotangent.kinds import FunctionKind
from autotangent.load.watch import GONE, in_library
from autotangent.structs import replace
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import walk


def with_attributes(derived: Derived) -> Derived:
    """The derivation, with what its function reads from the user's modules among what it assumes."""
    known = {r.path for r in derived.resolved}
    more = [r for r in attributes_of_modules(derived.request.record) if r.path not in known]
    return replace(derived, resolved=(*derived.resolved, *more)) if more else derived


def attributes_of_modules(record: FunctionRecord) -> list[Resolved]:
    """`helpers.act`, `config.K`: the first attribute of a module of the user's that is not a module itself."""
    nodes = [n for statement in record.tree.body for n in walk(statement)]
    local = {n.id for n in nodes if isinstance(n, gast.Name) and not isinstance(n.ctx, gast.Load)}
    local |= {*record.signature.parameters}
    found: dict[str, Resolved] = {}
    for path in filter(None, (_path(n) for n in nodes if isinstance(n, gast.Attribute))):
        made = _resolved(record, path) if path[0] not in local else None
        if made is not None:
            found[made.path] = made
    return list(found.values())


def _path(node: gast.AST) -> list[str] | None:
    parts: list[str] = []
    while isinstance(node, gast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    return [node.id, *parts] if isinstance(node, gast.Name) else None


def _resolved(record: FunctionRecord, path: list[str]) -> Resolved | None:
    _, value = record.resolve(path[0])
    for number, name in enumerate(path[1:], 2):
        if not isinstance(value, types.ModuleType) or in_library(value):
            return None
        value = getattr(value, name, GONE)
        if value is GONE:
            return None
        if not isinstance(value, types.ModuleType):
            kind = classify(value, ".".join(path[:number]))
            identity = isinstance(kind, FunctionKind)
            return Resolved(".".join(path[:number]), value, identity, None if identity else kind)
    return None
