"""What `verbose=2` prints: how a text comes about, for the person who reads it."""

import contextlib
from typing import Any

import gast

from autotangent import pipeline, spelling
from autotangent.analysis.versions import Version
from autotangent.derived import Request
from autotangent.kinds import Kind
from autotangent.syntax import quote
from autotangent.syntax.emit import tidy
from autotangent.transform.context import Context
from autotangent.transform.layout import Comment, Group, flat_groups, versions_in
from autotangent.transform.store import AGAIN, CARRIED, FOUND, KEPT, LISTED, PLAIN, Storage, Stores


class _Enough(Exception):
    """All has been seen."""


def report(request: Request) -> str:
    """The stages of one derivative: the function in normal form and for these kinds, which of its variables are active,
    where the reverse sweep has their values from, and the text before it is simplified.

    Raises:
        AutotangentError: it cannot be derived.
    """
    seen: dict[str, str] = {}

    def note(stage: str, found: Any) -> None:
        if stage in ("normal", "shadows"):
            seen[stage] = tidy(quote.unparse(found)).strip()
        elif stage == "context":
            seen[stage] = _activity(found, request)
        elif stage == "records":
            seen[stage] = _records(*found)
        elif stage == "sweeps":
            seen[stage] = found().strip()
            raise _Enough

    with contextlib.suppress(_Enough):
        pipeline.derive(request, note)
    if seen["shadows"] == seen["normal"]:
        del seen["shadows"]
    parts = [
        f"# ---- {title.format(f=request.record.qualname)}\n{seen[s]}\n" for s, title in TITLES.items() if s in seen
    ]
    return "\n".join(parts)


TITLES = {
    "normal": "{f} in normal form",
    "shadows": "{f} in normal form, for these kinds",
    "context": "its variables",
    "records": "where the reverse sweep has their values from",
    "sweeps": "both sweeps, before they are simplified",
}


def _columns(rows: list[tuple[str, ...]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)


# ---- activity --------------------------------------------------------------------------------------------------------
def _activity(ctx: Context, request: Request) -> str:
    """Name, kind, whether it is active, and why."""
    rows: list[tuple[str, ...]] = []
    for name, versions in ctx.table.by_name.items():
        active = [v for v in versions if v.value.varied]
        kind = _spelled((active or versions)[-1].value.kind)
        rows.append((name, kind, "active", _why(ctx, request, active)) if active else (name, kind, "constant", ""))
    return _columns(rows)


def _why(ctx: Context, request: Request, active: list[Version]) -> str:
    """Which values make a variable active."""
    if active[0].name in request.wrt:
        return "it is in wrt"
    for v in active:
        value = v.statement.iter if v.how == "target" else v.expression
        nodes = [n for n in gast.walk(value) if isinstance(n, gast.Name)] if value is not None else []
        names = dict.fromkeys(n.id for n in nodes if ctx.value_of(n).varied)
        if names:
            return f"of {', '.join(names)}: {tidy(quote.unparse(value))}"
    return "active values are stored into it"


def _spelled(kind: Kind) -> str:
    try:
        return spelling.spell(kind)
    except spelling.Unspellable:
        return "?"


# ---- records ---------------------------------------------------------------------------------------------------------
def _records(stores: Stores, items: list[Any]) -> str:
    """Value, where it is from, and what reads it."""
    if not stores.table:
        return "it reads none"
    return _columns([(_value(s), _had(s), _read_by(s.version, items)) for s in stores.table.values()])


def _value(s: Storage) -> str:
    v = s.version
    value = v.node if v.how == "made" else v.expression
    if v.how in ("made", "assign") and value is not None:
        return f"{v.name} = {tidy(quote.unparse(value))}"
    return v.name + WHEN.get(v.how, "")


WHEN = {"enter": ", as a turn begins", "exit": ", after the loop", "join": ", after the branch"}


def _had(s: Storage) -> str:
    if s.how == PLAIN and s.version.how == "made":
        return "is given a name"
    return HAD[s.how].format(name=s.name, record=s.record)


HAD = {
    PLAIN: "is still there",
    KEPT: "is kept as {name}, because the name is bound again",
    LISTED: "is recorded in {record}, once a turn",
    AGAIN: "is computed again",
    FOUND: "is read again where it was stored",
    CARRIED: "is what the turn after it began with",
}


def _read_by(v: Version, items: list[Any]) -> str:
    """The lines whose reverse reads a value."""
    groups = [g for g in flat_groups(items) if isinstance(g, Group) and v in versions_in(g.items)]
    texts = [c.text for g in groups for c in g.items if isinstance(c, Comment)]
    return f"for  {'  and  '.join(dict.fromkeys(texts))}" if texts else ""
