"""What a header says of names and functions, compared with what they are now."""

import types
from collections.abc import Iterable

from autotangent import spelling
from autotangent.classify import classify
from autotangent.derived import Resolved
from autotangent.errors import AutotangentError
from autotangent.load.header import Header, Name, digest
from autotangent.load.texts import text_digest
from autotangent.load.watch import GONE, meaning

UNNAMED = "?"


def function_word(function: types.FunctionType) -> str:
    """`module:qualname` of a function, found there or not."""
    return f"{spelling.module_name(function.__module__ or '__main__')}:{function.__qualname__}"


def names_of(resolved: Iterable[Resolved]) -> tuple[Name, ...]:
    """The words of what a derivation looked at."""
    return tuple(sorted((_name(r) for r in resolved), key=lambda n: n.path))


def _name(r: Resolved) -> Name:
    if not r.identity:
        return Name(r.path, _kind_word(r), False)
    return Name(r.path, _object_word(r.value), True)


def _kind_word(r: Resolved) -> str:
    try:
        return spelling.spell(r.kind) if r.kind is not None else "any"
    except spelling.Unspellable:
        return UNNAMED


def _object_word(value: object) -> str:
    """The name of an object; a function that no name leads to is known by its text."""
    try:
        word = spelling.spell_object(value)
    except spelling.Unspellable:
        if not isinstance(value, types.FunctionType):
            return UNNAMED
        word = function_word(value)
    if isinstance(value, types.FunctionType) and spelling.find_object(word) is not value:
        try:
            return f"{word}={text_digest(value)}"
        except AutotangentError:
            return UNNAMED
    return word


def resolve(function: types.FunctionType, header: Header) -> tuple[Resolved, ...] | None:
    """The names of a header with what they mean now; None if one means something else, or that cannot be told."""
    found = []
    for name in header.resolved:
        value = meaning(function, name.path)
        if value is GONE:
            return None
        kind = None if name.identity else classify(value, name.path)
        now = Resolved(name.path, value, name.identity, kind)
        if name.word == UNNAMED or _name(now) != name:
            return None
        found.append(now)
    return tuple(found)


def dep_names(functions: Iterable[types.FunctionType]) -> tuple[tuple[str, str], ...]:
    """(name, digest of text and defaults) of functions that were consulted."""
    return tuple(sorted({(function_word(f), dep_digest(f)) for f in functions}))


def dep_digest(function: types.FunctionType) -> str:
    """Digest of the text of a function, and of its default values as they are now."""
    values = [*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()]
    return digest_with(text_digest(function), values)


def digest_with(text: str, values: list) -> str:
    """Digest of the digest of a text, and of default values."""
    return digest(f"{text} {' '.join(map(_default_word, values))}") if values else text


def _default_word(value: object) -> str:
    if isinstance(value, (bool, int, float, complex, str, bytes, type(None))):
        return repr(value)
    try:
        return spelling.spell(classify(value, "default"))
    except (spelling.Unspellable, AutotangentError):
        return UNNAMED


def deps(
    header: Header, resolved: Iterable[Resolved], function: types.FunctionType
) -> tuple[tuple[types.FunctionType, ...], list[str]]:
    """The functions of a header as they are now, and the names of those that have not the text they had. function: the
    primal, which may have captured some."""
    held = [r.value for r in resolved] + [meaning(function, name) for name in function.__code__.co_freevars]
    known: dict[str, list[types.FunctionType]] = {}
    for f in held:
        if isinstance(f, types.FunctionType):  # several pairs of one function have one name
            known.setdefault(function_word(f), []).append(f)
    found, changed = [], []
    for name, text in header.deps:
        candidates = known.get(name, []) or [f for f in [plain(spelling.find_object(name))] if f is not None]
        same = next((f for f in candidates if not _changed(f, text)), None)
        if same is None:
            changed.append(name)
        else:
            found.append(same)
    return tuple(found), changed


def plain(value: object) -> types.FunctionType | None:
    """The function under a method or a decorator's descriptor."""
    for _ in range(8):
        if value is None or type(value) is types.FunctionType:  # a wrapt proxy only claims to be one
            return value
        value = getattr(value, "__func__", None) or getattr(value, "__wrapped__", None)
    return None


def _changed(function: types.FunctionType, text: str) -> bool:
    try:
        return dep_digest(function) != text
    except AutotangentError:
        return True
