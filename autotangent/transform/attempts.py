"""The forward sweep of a try: its statements run inside, and a name says which handler ran."""

from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import tried_count
from autotangent.transform.layout import Tried


def attempt_of(s: Any) -> Any:
    """What a statement says of the try that it stands for, or None."""
    match s:
        case gast.Assign(value=gast.Call(func=gast.Constant() as made)):
            return getattr(made, "attempt", None)
    return None


def branch_of(body: list, s: gast.Assign) -> tuple[gast.If, int]:
    """(the branch that holds what the try does, how many of its statements are tried)."""
    name = attempt_of(s).name
    at = next(k for k, t in enumerate(body) if t is s)
    for t in body[at + 1 :]:
        count = tried_count(t)
        if count is not None and t.body[count].attempt == name:
            return t, count
    raise LookupError(name)


def laid_out(attempt: Any, items: list[Any], late: list[Any]) -> Tried:
    """The try with these items; `late`, which cannot fail, at the end."""
    handlers = []
    for kind, name, value in attempt.handlers:
        caught = f"{name}_caught" if name is not None else ""
        kept = [quote.assign(name, quote.name(caught))] if name is not None else []
        handlers.append((kind, caught, [quote.assign(attempt.name, quote.constant(value)), *kept]))
    good = quote.assign(attempt.name, quote.constant(attempt.success))
    return Tried([*items, *late, good], handlers)


def is_append(item: Any, records: set[str]) -> bool:
    """xs.append(x) of a record."""
    match item:
        case gast.Expr(value=gast.Call(func=gast.Attribute(value=gast.Name(id=name), attr="append"))):
            return name in records
    return False
