"""Looking for the file of a derivative, and judging what is found."""

import contextlib
import os
import sys
import types
from collections.abc import Iterator

from autotangent import spelling
from autotangent.derived import Resolved
from autotangent.errors import AutotangentError, NoSource
from autotangent.kinds import Kind
from autotangent.load import files, meanings, names, places, states
from autotangent.load.header import BadHeader, Header, digest, parse
from autotangent.load.texts import text_digest
from autotangent.nesting import covers
from autotangent.structs import replace, struct
from autotangent.syntax.making import is_made

MEMORY: dict[tuple, str] = {}  # texts that have no file, for other closures of the same function


@struct(frozen=True, eq=False)
class Ask:
    """The derivative that is asked for.

    default: the parameters that are meant when no wrt is given; plain: a signature whose file has no kinds in its name.
    """

    function: types.FunctionType
    mode: str
    wrt: tuple[str, ...]
    kinds: dict[str, Kind]
    shadows: tuple[str, ...] = ()
    default: tuple[str, ...] = ()
    plain: bool = False


@struct(frozen=True, eq=False)
class Found:
    """One file that was found, or the free name for one. data: its bytes, with which a replacement is compared."""

    path: str
    state: str
    data: bytes | None = None
    header: Header | None = None
    body: str = ""
    facts: states.Facts | None = None
    resolved: tuple[Resolved, ...] | None = None
    deps: tuple[types.FunctionType, ...] = ()
    problem: str = ""


def wanted_header(ask: Ask) -> Header:
    """The header that a fresh file would have, as far as it is known before the text is."""
    f = ask.function
    if f.__name__ == "<lambda>" or is_made(f):
        raise NoSource("it has no name of its own for a file")
    return Header(
        function=meanings.function_word(f),
        mode=ask.mode,
        wrt=ask.wrt,
        shadows=ask.shadows,
        defines=(),
        source=places.spelled(f.__code__.co_filename),
        text=text_digest(f),
        generated="",
        gen=states.generator(_rules()),
        kinds=spelling.spell_kinds(ask.kinds),
    )


def _rules() -> str:
    """The digest of the rules that a user registered: none, as long as nobody needed the registry."""
    registry = sys.modules.get("autotangent.rules.registry")
    return "0" if registry is None else registry.fingerprint()


def _candidates(ask: Ask, wanted: Header, place: places.Place) -> list[str]:
    """File names from the plainest on: without kinds, with kinds, with a digest of everything."""
    stem = names.stem(place.source, ask.function, ask.mode, ask.wrt, ask.default)
    signed = stem + names.signature(ask.kinds, wanted.kinds)
    identity = digest(f"{wanted.function} {wanted.mode} {wanted.wrt} {wanted.shadows} {wanted.kinds}")[:4]
    return [name + names.SUFFIX for name in (stem, signed, f"{signed}~{identity}")]


def look(ask: Ask, wanted: Header, place: places.Place) -> Found:
    """The file of the derivative, or the name that a new one gets."""
    own = _file_of_ones_own(ask, place)
    if own is not None and own.header is not None and _serves(own.header, wanted):
        return judged(own, ask.function, wanted)
    candidates = _candidates(ask, wanted, place)
    free = ""
    for number, name in enumerate(candidates):
        taken = False
        for folder in place.reads:
            found = opened(os.path.join(folder, name), place.source)
            if found.state == states.FOREIGN or (found.header is not None and _serves(found.header, wanted)):
                return judged(found, ask.function, wanted)
            taken |= found.state != states.ABSENT
        if not taken and not free and (number > 0 or ask.plain):
            free = name
    if place.write and free:
        return Found(os.path.join(place.write, free), states.ABSENT)
    held = MEMORY.get(memory_key(ask.function, wanted))
    if held is None:
        return Found("", states.ABSENT)
    header, body = parse(held)
    return judged(Found("", states.CLEAN, held.encode(), header, body.lstrip("\n")), ask.function, wanted)


def memory_key(function: types.FunctionType, wanted: Header) -> tuple:
    return function.__code__.co_filename, wanted.function, wanted.mode, wanted.wrt, wanted.shadows, wanted.kinds


def _file_of_ones_own(ask: Ask, place: places.Place) -> Found | None:
    """The file given as `differentiable(file=...)`, which may be that of another derivative of the function.

    Raises:
        NoSource: it cannot be used, or belongs to another function.
    """
    path = getattr(ask.function, "__autotangent_file__", None)
    if path is None:
        return None
    found = opened(path, place.source)
    reason = found.problem or "there is no such file"
    if found.header is not None:
        belongs = found.header.function.rpartition(":")[2] == ask.function.__qualname__
        reason = "" if belongs else f"it is that of {found.header.function}"
    if reason:
        raise NoSource(f"{path} cannot be used as a derivative of {ask.function.__qualname__}: {reason}")
    return found


def opened(path: str, source: str) -> Found:
    """A file with its header, if it is one of ours that may be executed; not yet judged."""
    got = files.read(path, source)
    if got.refused:
        return Found(path, states.FOREIGN, problem=got.refused)
    if got.data is None:
        return Found(path, states.ABSENT)
    try:
        header, body = parse(got.data.decode("utf-8"))
    except (BadHeader, UnicodeDecodeError) as error:
        return Found(path, states.FOREIGN, got.data, problem=str(error))
    return Found(path, states.CLEAN, got.data, header, body.lstrip("\n"))


def _serves(header: Header, wanted: Header) -> bool:
    return header.same_derivative(wanted) and (header.kinds == wanted.kinds or header.serves(wanted.kinds))


def judged(found: Found, function: types.FunctionType, wanted: Header) -> Found:
    """The same with its state, and with what its names mean now."""
    if found.header is None:
        return found
    resolved = meanings.resolve(function, found.header)
    changes = [] if found.header.text == wanted.text else [function.__qualname__]
    deps: tuple[types.FunctionType, ...] = ()
    if resolved is None:
        changes.append("what its names mean")
    else:
        deps, changed = meanings.deps(found.header, resolved, function)
        changes += changed
    facts = states.facts(found.header, found.body, wanted.gen, tuple(changes))
    return replace(found, state=states.state(found.header, facts), facts=facts, resolved=resolved, deps=deps)


def recorded(ask: Ask) -> list[Found]:
    """The files of this derivative, whatever their kinds, judged: edited ones first, then plain names."""
    try:
        wanted = wanted_header(ask)
    except (spelling.Unspellable, AutotangentError):
        return []
    found = _siblings(ask, wanted, places.place_of(ask.function))
    return sorted((judged(f, ask.function, wanted) for f in found), key=lambda f: (not is_edited(f), len(f.path)))


def kinds_in_files(function: types.FunctionType) -> list[dict[str, Kind]]:
    """The signatures for which some derivative of a function has a file, whatever its mode and wrt."""
    place, found = places.place_of(function), []
    word = meanings.function_word(function)
    for folder in place.reads:
        for name in sorted(files.listed(folder), key=lambda n: (len(n), n)):
            held = opened(os.path.join(folder, name), place.source) if name.endswith(names.SUFFIX) else None
            if held is not None and held.header is not None and held.header.function == word:
                with contextlib.suppress(ValueError):
                    found.append(spelling.parse_kinds(held.header.kinds))
    return found


def edited_sibling(ask: Ask, wanted: Header, place: places.Place, found: Found) -> Found | None:
    """An edited file of the same derivative for other kinds, before others one for kinds that cover those asked for."""
    edited = [f for f in _siblings(ask, wanted, place, found.path) if is_edited(f)]
    return next((f for f in edited if covering(f, ask) is not None), edited[0] if edited else None)


def covering(found: Found, ask: Ask) -> dict[str, Kind] | None:
    """The kinds of a file, if what it assumes of its arguments holds for all those that are asked for, or if a person
    said that it serves them.
    """
    try:
        kinds = spelling.parse_kinds(found.header.kinds) if found.header is not None else {}
    except ValueError:
        return None
    wider = kinds.keys() == ask.kinds.keys() and kinds != ask.kinds
    if not wider or found.header is None:
        return None
    said = found.header.serves(spelling.spell_kinds(ask.kinds))
    return kinds if said or all(covers(kinds[n], k) for n, k in ask.kinds.items()) else None


def _siblings(ask: Ask, wanted: Header, place: places.Place, known: str = "") -> Iterator[Found]:
    """The files of one derivative, for all kinds, but for the one whose path is known."""
    own = _file_of_ones_own(ask, place)
    if own is not None and own.path != known and own.header is not None and own.header.same_derivative(wanted):
        yield own
    named = wanted.function.rpartition(":")[2].rpartition(".")[2]
    likely = (f".{named}.", f".{named}~") if named.isascii() and len(named) < names.LONGEST_PART else ("",)
    if places.is_generated(place.source):
        likely = ("",)
    for folder in place.reads:
        for name in files.listed(folder):
            if not (name.endswith(names.SUFFIX) and f".{wanted.mode}" in name and any(part in name for part in likely)):
                continue
            path = os.path.join(folder, name)
            if path != known:
                found = opened(path, place.source)
                if found.header is not None and found.header.same_derivative(wanted):
                    yield found


def is_edited(found: Found) -> bool:
    return found.header is not None and digest(found.body) != found.header.generated
