"""Statements that are left before their end become statements that run to it; what leaves is a marked `break`.

>>> leave = gast.Break()
>>> leave.leaves_region = True
>>> inner = gast.For(quote.store("i"), quote.name("xs"), [gast.If(quote.name("c"), [leave], [])], [], None)
>>> body = [inner, *quote.stmts("y = 1")]
>>> print(quote.unparse(gast.Module(settled(body, "left"), [])))
for i in xs:
    if c:
        left = True
        break
if not left:
    y = 1
"""

import copy
from typing import Any

import gast

from autotangent.normal.exits import always, branch
from autotangent.syntax import quote
from autotangent.syntax.walk import walk


class Stuck(Exception):
    """What was to be written out has to stay as it is."""


def leaves(s: Any) -> bool:
    """The statement leaves the region."""
    return getattr(s, "leaves_region", False)


def _holds(s: Any) -> bool:
    return any(leaves(n) for n in walk(s))


def needs_flag(body: list[Any], more: bool, inside: bool = False) -> bool:
    """What comes after a loop has to know that it was left; more: something comes after the body."""
    for k, s in enumerate(body):
        rest = more or k + 1 < len(body)
        if leaves(s) and more and not inside:
            return True
        if not _holds(s):
            continue
        match s:
            case gast.If(body=then, orelse=other):
                if any(needs_flag(b, rest and not inside, inside) for b in (then, other)):
                    return True
            case gast.For() | gast.While():
                if rest or inside or needs_flag(s.body, False, True):
                    return True
    return False


def settled(body: list[Any], flag: str, inside: bool = False) -> list[Any]:
    """The statements; inside: in a loop of the region, which `break` leaves."""
    out: list[Any] = []
    for k, s in enumerate(body):
        rest = body[k + 1 :]
        if leaves(s):
            s.leaves_region = False
            told = [quote.assign(flag, quote.constant(True))] if flag else []
            return [*out, *told, *([s] if inside else [])]
        if not _holds(s):
            out.append(s)
            continue
        match s:
            case gast.If() if inside:
                s.body, s.orelse = settled(s.body, flag, True), settled(s.orelse, flag, True)
                out.append(s)
            case gast.If():
                then = settled(s.body if always(s.body) else [*s.body, *rest], flag)
                other = settled(s.orelse if always(s.orelse) else [*s.orelse, *copy.deepcopy(rest)], flag)
                return [*out, *branch(s.test, then, other)]
            case gast.For() | gast.While() if not any(map(_holds, s.orelse)):
                s.body = settled(s.body, flag, True)
                out.append(s)
                if inside:
                    out.append(gast.If(quote.name(flag), [gast.Break()], []))
                elif rest:
                    after = settled(rest, flag)
                    return [*out, *([gast.If(quote.expr("not x", x=flag), after, [])] if after else [])]
            case _:
                raise Stuck
    return out
