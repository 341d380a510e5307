"""A derivative beside its primal: both texts, and for each line of the one the lines of the other."""

import difflib
import types
from typing import Any

from autotangent import spelling, variants
from autotangent.derived import Request
from autotangent.errors import AutotangentError
from autotangent.kinds import Kind
from autotangent.load.cache import Text
from autotangent.load.header import BadHeader, parse
from autotangent.structs import field, struct
from autotangent.syntax.read import FunctionRecord, read
from autotangent.syntax.sourcemap import Origin
from autotangent.variants import Loaded


@struct(frozen=True)
class View:
    """One text and its primal. name: as in `Net.loss.grad`; first: the number of its first line in its file."""

    name: str
    title: str
    kinds: str
    record: FunctionRecord
    text: Text
    origins: tuple[Origin | None, ...]
    first: int = field(default=1)


def views(gradient: Any, kinds: dict[str, Kind] | None = None) -> list[View]:
    """The text of a gradient for some kinds, or the one that is meant without, and those of the functions it calls.

    Raises:
        AutotangentError: there is no text.
    """
    loaded = gradient._loaded((), {}) if kinds is None else gradient._variants.get(kinds)
    kinds = next((dict(k) for k, made in gradient._variants.texts.items() if made is loaded), {})
    title = (gradient.__doc__ or "").partition("\n")[0]
    request = gradient.mode, gradient.wrt, kinds, ()
    return [_view(gradient.__qualname__, title, loaded, request), *_called(loaded)]


def _called(loaded: Loaded) -> list[View]:
    """The texts that a text calls, and those that they call."""
    found: list[View] = []
    seen, pending = {id(loaded)}, list(loaded.pairs)
    while pending:
        pair = pending.pop(0)
        if id(pair) in seen:
            continue
        seen.add(id(pair))
        pending += pair.pairs
        found.append(_view_of_pair(pair))
    return found


def _view_of_pair(pair: Loaded) -> View:
    name = " and ".join(pair.names)
    title = f"Called for {pair.function.__qualname__}"
    try:
        header, _ = parse(pair.text.whole)
        request = header.mode, header.wrt, spelling.parse_kinds(header.kinds), header.shadows
    except (BadHeader, ValueError):
        return _view(name, f"{title}.", pair, None)
    return _view(name, f"{title}, active in {', '.join(header.wrt)}.", pair, request)


def _view(name: str, title: str, loaded: Loaded, request: tuple[str, tuple, dict[str, Kind], tuple] | None) -> View:
    text, record = loaded.text, read(loaded.function)
    lines = text.body.splitlines()
    first = len(text.whole.splitlines()) - len(lines) + 1
    origins: tuple[Origin | None, ...] = (None,) * len(lines)
    kinds = ""
    if request is not None:
        kinds = _spelled(request[2])
        origins = _origins(loaded.function, request, lines)
    return View(name, title, kinds, record, text, origins, first)


def _spelled(kinds: dict[str, Kind]) -> str:
    try:
        return spelling.spell_kinds(kinds)
    except spelling.Unspellable:
        return ""


def _origins(
    function: types.FunctionType, request: tuple[str, tuple, dict[str, Kind], tuple], lines: list[str]
) -> tuple[Origin | None, ...]:
    """Where the lines come from. In an edited text that is known of the lines that were left as they were."""
    mode, wrt, kinds, shadows = request
    try:
        derived = variants.derive(Request(read(function), mode, wrt, kinds, shadows))
    except AutotangentError:
        return (None,) * len(lines)
    fresh = derived.text.splitlines()
    if fresh == lines:
        return derived.origins
    found: list[Origin | None] = [None] * len(lines)
    for block in difflib.SequenceMatcher(None, fresh, lines, autojunk=False).get_matching_blocks():
        found[block.b : block.b + block.size] = derived.origins[block.a : block.a + block.size]
    return tuple(found)
