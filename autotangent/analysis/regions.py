"""Which elements of an array two indices mean: proofs that a store does not touch what is read elsewhere."""

import itertools
from collections.abc import Iterator
from typing import Any

import gast

from autotangent.analysis.versions import Block, Version, Versions
from autotangent.kinds import INT
from autotangent.structs import struct
from autotangent.syntax.literals import literal


@struct(frozen=True)
class Affine:
    """One value of a name + offset, or a constant (target None)."""

    target: Version | None
    offset: int

    def plus(self, k: int) -> "Affine":
        """k more."""
        return Affine(self.target, self.offset + k)


START = Affine(None, 0)


def affine(node: Any, table: Versions) -> Affine | None:
    """The form `i + c` or `c` of an index, if it has it."""
    value = literal(node)
    if isinstance(value, int):
        return Affine(None, value)
    match node:
        case gast.Name():
            version = getattr(node, "version", None) or table.uses.get(id(node))
            return Affine(version, 0) if version is not None else None
        case gast.BinOp(left=left, op=gast.Add() | gast.Sub() as op, right=right):
            a, c = affine(left, table), literal(right)
            if a is not None and isinstance(c, int):
                return Affine(a.target, a.offset + (c if isinstance(op, gast.Add) else -c))
            a, c = affine(right, table), literal(left)
            if a is not None and isinstance(c, int) and isinstance(op, gast.Add):
                return Affine(a.target, a.offset + c)
    return None


def never_negative(index: Affine, table: Versions) -> bool:
    """A negative index counts from the end, where it may meet another one."""
    low = lowest(index.target, table) if index.target is not None else 0
    return low is not None and low + index.offset >= 0


def lowest(target: Version, table: Versions, depth: int = 0) -> int | None:
    """A number that the target of a range loop does not fall below, or None."""
    loop = target.statement
    if target.how != "target" or not isinstance(loop, gast.For) or depth > 5:
        return None
    match loop:
        case gast.For(target=gast.Name(), iter=gast.Call(func=gast.Name(id="range"), args=args)):
            step = step_of(loop)
            if step is None or len(args) == 1:
                return 0 if len(args) == 1 else None
            ends = lower_bound(args[0] if step > 0 else args[1], table, depth + 1)
            return None if ends is None else ends + (step < 0)
        case gast.For(target=gast.Tuple(elts=[gast.Name() as first, *_]), iter=gast.Call(func=gast.Name(id=name))):
            counted = name == "enumerate" and len(loop.iter.args) == 1 and not loop.iter.keywords
            return 0 if counted and table.defines.get(id(first)) is target else None
    return None


def lower_bound(node: Any, table: Versions, depth: int) -> int | None:
    """A number that a bound of a range does not fall below, or None."""
    match node:
        case gast.Call(func=gast.Name(id="len")):
            return 0
        case gast.BinOp(left=left, op=gast.Add(), right=right):
            a, b = lower_bound(left, table, depth), lower_bound(right, table, depth)
            return None if a is None or b is None else a + b
    found = affine(node, table)
    low = None if found is None else 0 if found.target is None else lowest(found.target, table, depth)
    return None if low is None else low + found.offset


def components(index: Any, table: Versions) -> list[Any]:
    """An index axis by axis, as far as it is certain which axis each part means."""
    given = list(index.elts) if isinstance(index, gast.Tuple) else [index]
    return list(itertools.takewhile(lambda part: _of_one_axis(part, table), given))


def _of_one_axis(part: Any, table: Versions) -> bool:
    """A slice or an int, not an array, a newaxis or an ellipsis."""
    if isinstance(part, gast.Slice):
        return True
    found = affine(part, table)
    return found is not None and (found.target is None or found.target.value.kind == INT)


def step_of(loop: Any) -> int | None:
    """The sign in which the target of a range loop moves."""
    match loop:
        case gast.For(iter=gast.Call(func=gast.Name(id="range"), args=args)):
            step = literal(args[2]) if len(args) > 2 else 1
            return step if isinstance(step, int) else None
    return None


def start_of(loop: Any) -> int | None:
    """The constant a range loop starts from."""
    match loop:
        case gast.For(iter=gast.Call(func=gast.Name(id="range"), args=args)):
            if len(args) == 1:
                return 0
            start = literal(args[0])
            return start if isinstance(start, int) else None
    return None


def writes_after(s: Any, v: Version, table: Versions, effects: Any) -> bool:
    """Some statement writes the memory of v after s, in its own or a later iteration."""
    at, block = table.position[id(s)], table.block[id(s)]
    return any(
        id(w) not in table.position or table.position[id(w)] > at or bool(common_loops(block, table.block[id(w)]))
        for w in effects.written(v)
    )


def common_loops(a: Block, b: Block) -> list[Any]:
    """Loops that hold both blocks, by target: the statement."""
    mine = [x.owner for x in a.chain() if x.role == "loop"]
    theirs = {id(x.owner) for x in b.chain() if x.role == "loop"}
    return [s for s in mine if id(s) in theirs]


def apart_now(a: Any, b: Any, table: Versions) -> bool:
    """Two indices certainly mean different elements in the same iteration."""
    for x, y in zip(components(a, table), components(b, table)):
        if _from_the_end(x, y):
            return True
        u, v = span(x, table), span(y, table)
        if any(p.target is q.target and p.offset >= q.offset for p, q in (*_pairs(u, v), *_pairs(v, u))):
            return True
    return False


def _from_the_end(x: Any, y: Any) -> bool:
    """Two different constants that count from the end."""
    m, n = literal(x), literal(y)
    return isinstance(m, int) and isinstance(n, int) and m != n and m < 0 and n < 0


def _pairs(above: "Span", below: "Span") -> Iterator[tuple[Affine, Affine]]:
    """What the first does not fall below, with what the second stays below."""
    return itertools.product(above.low, below.high)


def untouched(
    store: Any, store_block: Block, store_at: float, read: Any, read_block: Block, read_at: float, table: Versions
) -> bool:
    """The store, at or after the time of the read, does not touch what was read there.

    That is shown for each loop that holds both: for the later turns of it in the same turns of the loops around it,
    whatever the loops inside are at; and for the same turn of all, unless the read comes after the store there.
    """
    loops = common_loops(store_block, read_block)
    axes = list(zip(components(store, table), components(read, table)))
    if any(_from_the_end(x, y) for x, y in axes):
        return True
    spans = [(span(x, table), span(y, table)) for x, y in axes]
    turns = [_Later(loop, table) for loop in loops] + ([_Later(None, table)] if read_at <= store_at else [])
    return all(any(turn.apart(u, v) for u, v in spans) for turn in turns)


class _Later:
    """Compares what holds at the time of a store with what held at the time of a read, in an earlier turn of a loop, or
    in the same turn of all (loop None)."""

    def __init__(self, loop: Any, table: Versions):
        self.loop, self.table = loop, table

    def apart(self, store: "Span", read: "Span") -> bool:
        """The store lies above what was read, or below it."""
        above = any(self.above(p, q) for p, q in _pairs(store, read))
        return above or any(self.below(p, q) for q, p in _pairs(read, store))

    def moved(self, target: Version | None) -> int | None:
        """By how much a value is larger at least (if positive) or smaller (if negative) at the time of the store; None
        if that is not known. 0 is for a value that is the same."""
        if target is None or not any(b.owner is self.loop for b in target.block.chain() if self.loop is not None):
            return 0
        return step_of(self.loop) or None if _targets(self.loop, target, self.table) else None

    def above(self, low: Affine, high: Affine) -> bool:
        """The store lies at `low` or above, and the read is below `high`."""
        step = self.moved(low.target) if low.target is high.target else None
        return step is not None and step >= 0 and low.offset + step >= high.offset

    def below(self, high: Affine, low: Affine) -> bool:
        """The store is below `high`, and the read lies at `low` or above."""
        step = self.moved(low.target) if low.target is high.target else None
        return step is not None and step <= 0 and high.offset + step <= low.offset


@struct(frozen=True)
class Span:
    """Numbers that positions along an axis do not fall below, and numbers that they stay below."""

    low: tuple[Affine, ...]
    high: tuple[Affine, ...]


def span(part: Any, table: Versions) -> Span:
    """The positions that an int or a slice means; a bound of which nothing is known is left out."""
    if not isinstance(part, gast.Slice):
        found = affine(part, table)
        if found is None or not never_negative(found, table):
            return Span((START,), ())
        return Span(_lows(found, table), _highs(found.plus(1), table))
    step = 1 if part.step is None else literal(part.step)
    if not isinstance(step, int) or step < 0:
        return Span((START,), ())
    lower, upper = (None if b is None else affine(b, table) for b in (part.lower, part.upper))
    low = _lows(lower, table) if lower is not None and never_negative(lower, table) else (START,)
    high = _highs(upper, table) if upper is not None and never_negative(upper, table) else ()
    return Span(low, high)


def _lows(found: Affine, table: Versions, depth: int = 0) -> tuple[Affine, ...]:
    """The number itself, and what it does not fall below as the target of a range."""
    bounds = _range_of(found, table) if depth < 4 else None
    if bounds is None:
        return (found,)
    first, stop, step = bounds
    least = first if step > 0 else None if stop is None else stop.plus(1)
    return (found, *(() if least is None else _lows(least.plus(found.offset), table, depth + 1)))


def _highs(found: Affine, table: Versions, depth: int = 0) -> tuple[Affine, ...]:
    """The number itself, and what it does not exceed as the target of a range."""
    bounds = _range_of(found, table) if depth < 4 else None
    if bounds is None:
        return (found,)
    first, stop, step = bounds
    most = first if step < 0 else None if stop is None else stop.plus(-1)
    return (found, *(() if most is None else _highs(most.plus(found.offset), table, depth + 1)))


def _range_of(found: Affine, table: Versions) -> tuple[Affine | None, Affine | None, int] | None:
    """(first, stop, step) of the range of which a number is the target."""
    loop = None if found.target is None else found.target.statement
    if not isinstance(loop, gast.For) or not _targets(loop, found.target, table):
        return None
    args = getattr(loop.iter, "args", [])
    step = step_of(loop)
    if not step:
        return None
    if len(args) == 1:
        return START, affine(args[0], table), step
    return affine(args[0], table), affine(args[1], table), step


def written_once(store: Any, block: Block, others: list[tuple[Any, Block]], stop: Block, table: Versions) -> bool:
    """No element is stored twice: by this store in its loops (inside `stop`), nor by the stores before it."""
    inside = []
    for b in block.chain():
        if b is stop:
            break
        if b.role == "loop":
            inside.append(b.owner)
    parts = [p for x in components(store, table) if (p := affine(x, table)) is not None and never_negative(p, table)]
    for s in inside:
        if step_of(s) in (None, 0) or not any(p.target is not None and _targets(s, p.target, table) for p in parts):
            return False
    return all(_apart(store, block, other, b, table) for other, b in others)


def _apart(a: Any, a_block: Block, b: Any, b_block: Block, table: Versions) -> bool:
    """Two stores never meet: a constant below the start of an upward loop, or different constants."""
    for x, y in zip(components(a, table), components(b, table)):
        u, v = affine(x, table), affine(y, table)
        if u is None or v is None:
            continue
        if u.target is None and v.target is None:
            if u.offset != v.offset and (u.offset >= 0) == (v.offset >= 0):
                return True
            continue
        if u.target is not None and v.target is not None:
            continue
        moving, fixed, block = (u, v, a_block) if u.target is not None else (v, u, b_block)
        around = (c.owner for c in block.chain() if c.role == "loop")
        loop = next((s for s in around if _targets(s, moving.target, table)), None)
        start, step = start_of(loop), step_of(loop)
        if start is not None and step is not None and step > 0 and 0 <= fixed.offset < start + moving.offset:
            return True
    return False


def _targets(loop: Any, version: Version, table: Versions) -> bool:
    """The version is what the loop binds its target to in each turn."""
    return (
        isinstance(loop, gast.For)
        and isinstance(loop.target, gast.Name)
        and table.defines.get(id(loop.target)) is version
    )
