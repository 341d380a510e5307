"""Which elements of an array two indices mean: proofs that a store does not touch what is read elsewhere."""

from typing import Any

import gast

from autotangent.analysis.versions import Block, Version, Versions
from autotangent.structs import struct
from autotangent.syntax.literals import literal


@struct(frozen=True)
class Affine:
    """One value of a name + offset, or a constant (target None)."""

    target: Version | None
    offset: int


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


def components(index: Any) -> list[Any]:
    """An index axis by axis; chained subscripts count as further axes."""
    return list(index.elts) if isinstance(index, gast.Tuple) else [index]


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


def common_loops(a: Block, b: Block) -> list[Any]:
    """Loops that hold both blocks, by target: the statement."""
    mine = [x.owner for x in a.chain() if x.role == "loop"]
    theirs = {id(x.owner) for x in b.chain() if x.role == "loop"}
    return [s for s in mine if id(s) in theirs]


def apart_now(a: Any, b: Any, table: Versions) -> bool:
    """Two indices certainly mean different elements in the same iteration."""
    for x, y in zip(components(a), components(b)):
        u, v = affine(x, table), affine(y, table)
        if u is not None and v is not None and u.target is v.target and u.offset != v.offset:
            if _same_side(u, v, table):
                return True
    return False


def _same_side(u: Affine, v: Affine, table: Versions) -> bool:
    """Both count from the start, or both constants from the end."""
    if u.target is None and v.target is None:
        return (u.offset >= 0) == (v.offset >= 0)
    return never_negative(u, table) and never_negative(v, table)


def untouched(
    store: Any, store_block: Block, store_at: int, read: Any, read_block: Block, read_at: int, table: Versions
) -> bool:
    """The store, at or after the time of the read, does not touch what was read there.

    For a loop in steps of one sign: with store index i + c and read index i + d, going up, stores of the same or later
    iterations lie at or above i + c; they miss i + d if c > d, or c == d where the read comes after the store.
    """
    loops = common_loops(store_block, read_block)
    for x, y in zip(components(store), components(read)):
        u, v = affine(x, table), affine(y, table)
        if u is None or v is None or not _same_side(u, v, table):
            continue
        if u.target is None and v.target is None and u.offset != v.offset:
            return True
        if u.target is None or u.target is not v.target:
            continue
        loop = next((s for s in loops if _targets(s, u.target, table)), None)
        step = step_of(loop) if loop is not None else None
        if step is None or len(loops) > 1 and loops[-1] is not loop and not _outermost(loops, loop):
            continue
        ahead = (u.offset - v.offset) * (1 if step > 0 else -1)
        if ahead > 0 or ahead == 0 and read_at > store_at:
            return True
    return False


def _outermost(loops: list, loop: Any) -> bool:
    """With further loops around, a later turn of those starts over: only the outermost is a proof."""
    return loops[-1] is loop


def written_once(store: Any, block: Block, others: list[tuple[Any, Block]], stop: Block, table: Versions) -> bool:
    """No element is stored twice: by this store in its loops (inside `stop`), nor by the stores before it."""
    inside = []
    for b in block.chain():
        if b is stop:
            break
        if b.role == "loop":
            inside.append(b.owner)
    parts = [p for x in components(store) if (p := affine(x, table)) is not None and never_negative(p, table)]
    for s in inside:
        if step_of(s) in (None, 0) or not any(p.target is not None and _targets(s, p.target, table) for p in parts):
            return False
    return all(_apart(store, block, other, b, table) for other, b in others)


def _apart(a: Any, a_block: Block, b: Any, b_block: Block, table: Versions) -> bool:
    """Two stores never meet: a constant below the start of an upward loop, or different constants."""
    for x, y in zip(components(a), components(b)):
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
