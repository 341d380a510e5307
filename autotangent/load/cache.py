"""From a derivative that is asked for to its text: the file if it serves, a fresh text if not, never a lost edit.

`obtain` is the whole story; `look.py` finds the file, the states are those of `states.py`.
"""

import os
import re
import sys
import types
import warnings
from collections.abc import Callable, Iterator

from autotangent import spelling
from autotangent.derived import Derived, Resolved
from autotangent.errors import AutotangentError, CacheWarning
from autotangent.kinds import Kind
from autotangent.load import beside, ignore, meanings, module, places, states
from autotangent.load.conflicts import conflict, unedited_variant
from autotangent.load.header import Header, digest
from autotangent.load.look import (
    MEMORY,
    Ask,
    Found,
    covering,
    edited_sibling,
    is_edited,
    look,
    memory_key,
    wanted_header,
)
from autotangent.structs import replace, struct
from autotangent.syntax import closure_classes

Derive = Callable[[dict[str, Kind]], Derived]

_warned: set[str] = set()


@struct(frozen=True, eq=False)
class Text:
    """The text of a derivative with what is known of it. body: below the header; path: None if it is in memory."""

    whole: str
    body: str
    filename: str
    names: tuple[str, ...]
    resolved: tuple[Resolved, ...]
    deps: tuple[types.FunctionType, ...]
    result: Kind | None
    path: str | None = None
    edited: bool = False
    state: str = states.ABSENT


def obtain(ask: Ask, derive: Derive) -> Text:
    """The text of a derivative.

    Raises:
        EditConflict: the file was edited and its function has changed since.
        UneditedVariant: another signature was edited, and its text does not serve this one.
        AutotangentError: from `derive`.
    """
    try:
        wanted = wanted_header(ask)
    except (spelling.Unspellable, AutotangentError):
        return _in_memory(derive(ask.kinds), None)
    place = places.place_of(ask.function)
    found = look(ask, wanted, place)
    if found.state in (states.ABSENT, states.CLEAN, states.STALE, states.OLD_GENERATOR):
        sibling = edited_sibling(ask, wanted, place, found)
        if sibling is not None:
            wider = covering(sibling, ask)
            if wider is not None:
                return obtain(replace(ask, kinds=wider), derive)
            return _by_sibling(ask, wanted, sibling, found, derive)
    return _ACTIONS[found.state](ask, wanted, place, found, derive)


# ---- acting ----------------------------------------------------------------------------------------------------------
def _use(ask: Ask, wanted: Header, place: places.Place, found: Found, derive: Derive) -> Text:
    """The file as it is."""
    header = found.header
    assert header is not None
    edited = is_edited(found)
    if (edited or header.pinned) and os.path.dirname(found.path) in place.reads:
        ignore.show(os.path.dirname(found.path), os.path.basename(found.path), place.source)
    if header.pinned and found.facts and found.facts.changes:
        _warn(found.path, f"is pinned, and {', '.join(found.facts.changes)} has changed since")
    whole = _decoded(found.data)
    filename = found.path or _memory_name(header.function, header.mode, whole)
    if not found.path:
        module.remember(whole, filename)
    resolved, result, path = found.resolved or (), _result(header), found.path or None
    return Text(whole, found.body, filename, header.defines, resolved, found.deps, result, path, edited, found.state)


def _fresh(ask: Ask, wanted: Header, place: places.Place, found: Found, derive: Derive) -> Text:
    """A new text, in the place of a file that nobody edited or where there is none."""
    derived = derive(ask.kinds)
    whole = whole_text(wanted, derived)
    path = found.path
    lasting = _lasting(derived.text)
    if not path or not place.write or not _inside(path, place.write) or not lasting:
        if lasting:
            MEMORY[memory_key(ask.function, wanted)] = whole
        return _in_memory(derived, whole)
    data = whole.encode()
    ignore_first = not os.path.isdir(place.write)
    if not beside.write_both(path, data, found.data, place.source):
        _log(f"{path} could not be written; its text stays in memory")
        return _in_memory(derived, whole)
    if ignore_first or not os.path.lexists(os.path.join(place.write, ".gitignore")):
        ignore.written(place.write, place.source)
    return _text_of(derived, whole, path, path, states.CLEAN)


def _lasting(text: str) -> bool:
    """Another process finds the functions that are named in it, and so does a module that is loaded again."""
    return all(closure_classes.is_found(module, name) for module, name in _made_names(text))


def _made_names(text: str) -> Iterator[tuple[str, str]]:
    """(module, qualified name) of the functions in a text that were made: f.<inner g>, f.<applied g=f.<inner h>>."""
    for start in re.finditer(r"([\w.]+):(?=[\w.]+\.<)", text):
        depth, end = 0, start.end()
        while end < len(text) and (depth or text[end] in "<._" or text[end].isalnum()):
            depth += (text[end] == "<") - (text[end] == ">")
            end += 1
        yield start[1], text[start.end() : end]


def _conflict(ask: Ask, wanted: Header, place: places.Place, found: Found, derive: Derive) -> Text:
    """An edit whose primal changed: if the fresh text is still the one that was edited, the edit goes on to hold."""
    header, facts = found.header, found.facts
    assert header is not None and facts is not None
    try:
        derived = derive(ask.kinds)
    except AutotangentError as error:
        raise conflict(found.path, facts, ask.function, None) from error
    if digest(derived.text) == header.generated and facts.major_matches:
        deps = tuple(d.function for d in derived.deps)
        found = replace(found, resolved=derived.resolved, deps=deps, state=states.EDITED)
        return _use(ask, wanted, place, found, derive)
    choice = places.setting("ON_CONFLICT", "error")
    if choice == "fresh":
        return _in_memory(derived, whole_text(wanted, derived))
    if choice == "edited":
        return _use(ask, wanted, place, replace(found, resolved=found.resolved or derived.resolved), derive)
    data = whole_text(wanted, derived).encode()
    chosen = os.path.dirname(found.path) not in place.reads  # by differentiable(file=...)
    written = (chosen or place.write is not None) and beside.propose(found.path, data, place.source)
    raise conflict(found.path, facts, ask.function, beside.new_of(found.path) if written else None)


def _foreign(ask: Ask, wanted: Header, place: places.Place, found: Found, derive: Derive) -> Text:
    """A file that is not ours, or that others can write: not run, not touched."""
    _warn(found.path, f"is not used: {found.problem}")
    derived = derive(ask.kinds)
    return _in_memory(derived, whole_text(wanted, derived))


def _by_sibling(ask: Ask, wanted: Header, sibling: Found, found: Found, derive: Derive) -> Text:
    """An edit serves another signature too if the text that was edited is the text of that signature."""
    header = sibling.header
    assert header is not None
    derived = derive(ask.kinds)
    if digest(derived.text) != header.generated:
        raise unedited_variant(sibling.path, found.path, header.kinds, wanted.kinds)
    whole = _decoded(sibling.data)
    text = _text_of(derived, whole, sibling.path, sibling.path, states.EDITED)
    return replace(text, body=sibling.body, names=header.defines, edited=True)


_ACTIONS: dict[str, Callable[..., Text]] = {
    states.CLEAN: _use,
    states.EDITED: _use,
    states.PINNED: _use,
    states.ABSENT: _fresh,
    states.STALE: _fresh,
    states.OLD_GENERATOR: _fresh,
    states.CONFLICT: _conflict,
    states.FOREIGN: _foreign,
}


# ---- texts -----------------------------------------------------------------------------------------------------------
def whole_text(wanted: Header, derived: Derived) -> str:
    """The file of a fresh text."""
    try:
        result = spelling.spell(derived.result, exact=True) if derived.result is not None else "any"
    except spelling.Unspellable:
        result = "any"
    header = replace(
        wanted,
        defines=_defined(derived),
        generated=digest(derived.text),
        result=result,
        resolved=meanings.names_of(derived.resolved),
        deps=meanings.dep_names(d.function for d in derived.deps),
    )
    return f"{header.render()}\n{derived.text}"


def _text_of(derived: Derived, whole: str, filename: str, path: str | None, state: str) -> Text:
    deps = tuple(d.function for d in derived.deps)
    defined = _defined(derived)
    return Text(whole, derived.text, filename, defined, derived.resolved, deps, derived.result, path, False, state)


def _defined(derived: Derived) -> tuple[str, ...]:
    """The function that is called, and what else the text defines for its callers."""
    return (derived.name, *(n for n in derived.names if n != derived.name))


def _in_memory(derived: Derived, whole: str | None) -> Text:
    """A text without a file, known to tracebacks by a name of its own."""
    record = derived.request.record
    whole = derived.text if whole is None else whole
    filename = _memory_name(f"{record.module}:{record.qualname}", derived.request.mode, whole)
    module.remember(whole, filename)
    return _text_of(derived, whole, filename, None, states.ABSENT)


def _memory_name(function: str, mode: str, whole: str) -> str:
    return f"<autotangent {function} {mode} {digest(whole)[:6]}>"


def _result(header: Header) -> Kind | None:
    try:
        return spelling.parse(header.result, "result")
    except ValueError:
        return None


def _decoded(data: bytes | None) -> str:
    return (data or b"").decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")


def _inside(path: str, folder: str) -> bool:
    return os.path.dirname(path) == folder


def _warn(path: str, what: str) -> None:
    """Once for each file."""
    if path not in _warned:
        _warned.add(path)
        warnings.warn(f"{path} {what}", CacheWarning, stacklevel=2)


def _log(what: str) -> None:
    """A debug line, for a program that logs."""
    if "logging" in sys.modules:
        sys.modules["logging"].getLogger("autotangent").debug(what)
