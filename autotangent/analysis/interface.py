"""What a caller must know of a Python function it calls: what comes back, what is written, what may be shared."""

from typing import Any

from autotangent.analysis.contents import Put
from autotangent.axes import ANY, minus, not_one, open_axis
from autotangent.kinds import (
    UNKNOWN,
    ArrayKind,
    ChoiceKind,
    ClassesKind,
    DictKind,
    EndlessKind,
    FunctionKind,
    Kind,
    ListKind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    Value,
    with_parts,
)
from autotangent.spelling import Unspellable, spell
from autotangent.structs import replace, struct
from autotangent.syntax.level import kinds_derived_for


@struct(frozen=True)
class Interface:
    """result: facts of what comes back; mutates: parameters whose memory is written; returns: parameters whose memory
    the result may share; varied: parameters that hold active values after the call; complex: parameters that hold
    complex numbers only after it; puts: (parameter, what active value comes into it); linked: parameters that may
    share memory after the call; replaces: parameters that may hold other arrays after it; outside: what is written
    besides, see `outside`; reads: ids of what is read there once more by the reverse sweep; lends: ids of what the
    result may be part of there; tangled: the adjoint arrays of the arguments must be there from the start; adds:
    objects may get attributes that they did not have; slots_only: what is written are attributes of objects; resizes:
    lists or dicts may get longer or shorter; overrides, class_reads: as in `Facts`; after: kinds of parameters after
    the call, where they are objects that have more attributes, or other ones; slots: (class, attribute, kind) of what
    objects inside of parameters may hold after the call, where that is another kind; kept_slots: as in `Facts`; joined:
    the result may hold the same memory in two places; memos: dicts that only remember, see `memos`; writes: (one of
    mutates, kinds of what is written in it), see `writing`; attributes: (one of mutates, all that the object gets
    anew), where nothing else is written in it; rewrites: the reverse sweep may put back what the result holds; guessed
    and complex_about: as in `Facts`; unbounded: its partials may be infinite."""

    result: Value = Value(UNKNOWN)
    mutates: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()
    varied: tuple[str, ...] = ()
    complex: tuple[str, ...] = ()
    puts: tuple[tuple[str, Put], ...] = ()
    linked: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    outside: frozenset[Any] = frozenset()
    reads: frozenset[int] = frozenset()
    lends: frozenset[int] = frozenset()
    tangled: bool = False
    tangled_if_overlapping: bool = False
    adds: bool = False
    slots_only: bool = False
    resizes: bool = False
    overrides: tuple[str, ...] = ()
    class_reads: tuple[str, ...] = ()
    after: tuple[tuple[str, Kind], ...] = ()
    slots: tuple[tuple[type, str, Kind], ...] = ()
    kept_slots: tuple[tuple[type, str, Kind], ...] = ()
    joined: bool = False
    memos: tuple[str, ...] = ()
    writes: tuple[tuple[str, frozenset[Kind]], ...] = ()
    attributes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    rewrites: bool = False
    guessed: bool = False
    complex_about: bool = False
    unbounded: bool = False


def given(value: Value) -> Kind:
    """What a callee may rely on: no number of axes where the array may still be the number that it started as."""
    return replace(value.kind, axes=None) if value.started and isinstance(value.kind, ArrayKind) else value.kind


def canonical(kind: Kind, symbol: str, in_text: bool) -> Kind:
    """The kind with axes named after the parameter: what a callee may assume, whoever calls it. in_text: the callee
    stands in the text of a derivative; what objects may hold besides what is known decides something only there."""
    match kind:
        case ScalarKind(dtype, True):
            return ArrayKind(dtype, (), kind.optional)
        case ArrayKind(_, axes) if axes is not None:
            sizes = (1 if a == 1 else f"{symbol}.{k}" if not_one(a) else f"?{symbol}.{k}" for k, a in enumerate(axes))
            return replace(kind, axes=tuple(sizes))
        case TupleKind(items):
            return replace(kind, items=tuple(canonical(i, f"{symbol}[{k}]", in_text) for k, i in enumerate(items)))
        case ListKind() | DictKind(None):
            return with_parts(kind, lambda item: canonical(item, f"{symbol}[]", in_text))
        case DictKind(items):
            return replace(kind, items=tuple((k, canonical(v, f"{symbol}[{k!r}]", in_text)) for k, v in items))
        case ObjectKind(_, attributes):
            held = tuple((k, canonical(v, f"{symbol}.{k}", in_text)) for k, v in attributes)
            return replace(kind, attributes=held, more=kind.more and in_text)
        case ClassesKind():
            return with_parts(kind, lambda option: canonical(option, symbol, in_text))
        case FunctionKind() | ChoiceKind() if not is_spelled(kind):
            return UNKNOWN
    return kind


def passed(kind: Kind, symbol: str, callee: Any) -> Kind:
    """The canonical kind of what a callee gets for a parameter. One that stands in the text of a derivative was written
    for one of the classes of which an object may be, and gets no other."""
    own = kinds_derived_for(callee.function).get(symbol)
    if isinstance(kind, ClassesKind) and isinstance(own, ObjectKind):
        kind = next((o for o in kind.options if isinstance(o, ObjectKind) and o.cls is own.cls), kind)
    return canonical(kind, symbol, getattr(callee.function, "in_text", False))


def is_spelled(kind: Kind) -> bool:
    """There is a word for the kind of a function, so that a file may hold it."""
    try:
        return bool(spell(kind))
    except Unspellable:
        return False


def outward(kind: Kind, fresh: Any) -> Kind:
    """A result kind as the caller sees it: the callee's symbols mean nothing there, except 1."""
    match kind:
        case ArrayKind(_, axes) if axes is not None:
            return replace(kind, axes=tuple(a if isinstance(a, int) else fresh(a) for a in axes))
        case EndlessKind():
            return kind
    return with_parts(kind, lambda part: outward(part, fresh))


def seen_outside(kind: Kind) -> Kind:
    """A result kind without the sizes that got a name of their own in the callee, one that tells nothing elsewhere."""
    return outward(kind, lambda a: ANY if isinstance(a, str) and "@" in a else a)


def axis_map(kinds: dict[str, Kind], arguments: dict[str, Kind]) -> dict[str, Any]:
    """The callee's axis symbols -> the caller's axes."""
    found: dict[str, Any] = {}

    def match_kinds(inner: Kind, outer: Kind) -> None:
        match inner, outer:
            case ArrayKind(_, m), ArrayKind(_, n) if m is not None and n is not None and len(m) == len(n):
                found.update((a, b) for a, b in zip(m, n) if isinstance(a, str))
            case TupleKind(m, _), TupleKind(n, _):
                for a, b in zip(m, n):
                    match_kinds(a, b)
            case ListKind(a), ListKind(b):
                match_kinds(a, b)
            case DictKind(m, _), DictKind(n, _) if m is not None and n is not None:
                for (_, a), (_, b) in zip(m, n):
                    match_kinds(a, b)
            case ObjectKind(_, m), ObjectKind(_, n):
                for (_, a), (_, b) in zip(m, n):
                    match_kinds(a, b)
            case ClassesKind(m), ClassesKind(n):
                for a, b in zip(m, n):
                    match_kinds(a, b)

    for p, kind in kinds.items():
        if p in arguments:
            match_kinds(kind, arguments[p])
    return found


def translate(kind: Kind, table: dict[str, Any]) -> Kind:
    """A result kind in the caller's axes; derived sizes by their text, the rest open."""

    def one(axis: str) -> Any:
        if axis in table:
            return table[axis]
        if axis.startswith("max(0, ") and " - " in axis:
            head, _, k = axis[7:-1].rpartition(" - ")
            if head in table and k.isdigit():
                return minus(table[head], int(k))
        return open_axis()

    return outward(kind, one)
