"""Which elements of an array two indices mean: proofs that a store does not touch what is read elsewhere."""

from dataclasses import dataclass
from typing import Any

import gast

from autotangent.analysis.versions import Block
from autotangent.syntax import quote
from autotangent.syntax.literals import literal


@dataclass(frozen=True)
class Affine:
    """loop target + offset, or a constant (target None)."""

    target: str | None
    offset: int


def affine(node: Any) -> Affine | None:
    """The form `i + c` or `c` of an index, if it has it."""
    value = literal(node)
    if isinstance(value, int):
        return Affine(None, value)
    match node:
        case gast.Name(id=i):
            return Affine(i, 0)
        case gast.BinOp(left=left, op=gast.Add() | gast.Sub() as op, right=right):
            a, c = affine(left), literal(right)
            if a is not None and isinstance(c, int):
                return Affine(a.target, a.offset + (c if isinstance(op, gast.Add) else -c))
            a, c = affine(right), literal(left)
            if a is not None and isinstance(c, int) and isinstance(op, gast.Add):
                return Affine(a.target, a.offset + c)
    return None


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


def same_element_now(a: Any, b: Any) -> bool | None:
    """Do two indices mean one element in the same iteration? None if unknown."""
    p, q = components(a), components(b)
    if quote.unparse(a) == quote.unparse(b):
        return True
    for x, y in zip(p, q):
        u, v = affine(x), affine(y)
        if u is not None and v is not None and u.target == v.target and u.offset != v.offset:
            if u.target is not None or (u.offset >= 0) == (v.offset >= 0):
                return False
    return None


def untouched(store: Any, store_block: Block, store_at: int, read: Any, read_block: Block, read_at: int) -> bool:
    """The store, at or after the time of the read, does not touch what was read there.

    For a loop in steps of one sign: with store index i + c and read index i + d, going up, stores of the same or later
    iterations lie at or above i + c; they miss i + d if c > d, or c == d where the read comes after the store.
    """
    loops = common_loops(store_block, read_block)
    for x, y in zip(components(store), components(read)):
        u, v = affine(x), affine(y)
        if u is None or v is None:
            continue
        if u.target is None and v.target is None and u.offset != v.offset and (u.offset >= 0) == (v.offset >= 0):
            return True
        if u.target is None or u.target != v.target:
            continue
        loop = next((s for s in loops if _targets(s, u.target)), None)
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


def written_once(store: Any, block: Block, others: list[tuple[Any, Block]], stop: Block) -> bool:
    """No element is stored twice: by this store in its loops (inside `stop`), nor by the stores before it."""
    inside = []
    for b in block.chain():
        if b is stop:
            break
        if b.role == "loop":
            inside.append(b.owner)
    parts = [affine(x) for x in components(store)]
    for s in inside:
        if step_of(s) in (None, 0) or not isinstance(getattr(s, "target", None), gast.Name):
            return False
        if not any(p is not None and p.target == s.target.id for p in parts):
            return False
    return all(_apart(store, block, other, b) for other, b in others)


def _apart(a: Any, a_block: Block, b: Any, b_block: Block) -> bool:
    """Two stores never meet: a constant below the start of an upward loop, or different constants."""
    for x, y in zip(components(a), components(b)):
        u, v = affine(x), affine(y)
        if u is None or v is None:
            continue
        if u.target is None and v.target is None:
            if u.offset != v.offset and (u.offset >= 0) == (v.offset >= 0):
                return True
            continue
        if u.target is not None and v.target is not None:
            continue
        moving, fixed, block = (u, v, a_block) if u.target is not None else (v, u, b_block)
        loop = next((c.owner for c in block.chain() if c.role == "loop" and _targets(c.owner, moving.target)), None)
        start, step = start_of(loop), step_of(loop)
        if start is not None and step is not None and step > 0 and 0 <= fixed.offset < start + moving.offset:
            return True
    return False


def _targets(loop: Any, name: str | None) -> bool:
    return isinstance(loop, gast.For) and isinstance(loop.target, gast.Name) and loop.target.id == name
