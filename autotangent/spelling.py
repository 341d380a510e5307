"""Kinds and objects as words in the header of a file, and back.

>>> from autotangent.kinds import FLOAT, ArrayKind, TupleKind
>>> line = spell_kinds({"x": ArrayKind("f", ("x.0", 1)), "k": TupleKind((FLOAT, FLOAT))})
>>> line
'x array(f; n 1), k tuple(float, float)'
>>> parse_kinds(line)["x"]
ArrayKind(dtype='f', axes=('x.0', 1))
"""

import functools
import hashlib
import os
import re
import sys
import types
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from autotangent import axes as ax
from autotangent.joined import settled
from autotangent.kinds import (
    BOOL,
    COMPLEX,
    FLOAT,
    INT,
    NO_RETURN,
    NONE,
    RANGE,
    TEXT,
    UNKNOWN,
    AgainKind,
    AroundKind,
    ArrayKind,
    ChoiceKind,
    ClassesKind,
    ClosureKind,
    DequeKind,
    DictKind,
    DtypeKind,
    EndlessKind,
    FunctionKind,
    IteratorKind,
    Kind,
    ListKind,
    ObjectKind,
    RandomKind,
    TupleKind,
    as_optional,
)

_WORDS = {
    "float": FLOAT, "int": INT, "complex": COMPLEX, "bool": BOOL, "str": TEXT, "None": NONE, "range": RANGE,
    "any": UNKNOWN,
}  # fmt: skip
_NAMES = {kind: word for word, kind in _WORDS.items()}
_OPENING, _CLOSING = "([{<", ")]}>"
_MADE = r"<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>"  # as in f.<applied g=h.<inner k>>
_HEAD = rf"((?:[\w.:]|{_MADE})+)([({{])(.*)[)}}]"
made: Callable[[str, str], Any] | None = None  # finds what was made of a function, see `syntax/closure_classes.py`


class Unspellable(ValueError):
    """There is no word for this object that another process would understand."""


# ---- objects ---------------------------------------------------------------------------------------------------------
def spell_object(value: Any) -> str:
    """`module` or `module:qualname`, such that it is found there.

    Raises:
        Unspellable: it is found nowhere by name.
    """
    if isinstance(value, types.ModuleType):
        if sys.modules.get(value.__name__) is value:
            return module_name(value.__name__)
        raise Unspellable(repr(value))
    name = getattr(value, "__qualname__", None) or getattr(value, "__name__", None)
    for module in _homes(value):
        if isinstance(name, str) and _inside(sys.modules.get(module), name) is value:
            return f"{module_name(module)}:{name}"
    named = isinstance(value, (types.FunctionType, type)) and "<lambda>" not in value.__qualname__
    if named or hasattr(value, "__autotangent_boxes__"):
        return f"{module_name(value.__module__)}:{value.__qualname__}"
    raise Unspellable(repr(value))


def _homes(value: Any) -> list[str]:
    home = getattr(value, "__module__", None)
    homes = [home] if isinstance(home, str) else []
    if isinstance(value, np.ufunc):
        homes += ["numpy", "scipy.special"]
    return homes + ([] if homes else ["builtins", "math", "numpy"])


def find_object(word: str) -> Any:
    """The object of a word among the modules that are imported, or None."""
    name, _, qualname = word.partition(":")
    module = sys.modules.get(name)
    if module is None and name == module_name("__main__"):
        module = sys.modules.get("__main__")
    if ".<" in qualname and made is not None:
        return made(module.__name__ if module is not None else name, qualname)
    return _inside(module, qualname) if qualname else module


def _inside(value: Any, qualname: str) -> Any:
    for part in qualname.split("."):
        value = next((getattr(value, n) for n in spellings(value, part) if hasattr(value, n)), None)
    return value


def spellings(owner: Any, name: str) -> tuple[str, ...]:
    """The names under which an owner may hold a member: its own, and the one that a class gives a private member.

    >>> class Net: pass
    >>> spellings(Net, "__act"), spellings(Net, "act")
    (('__act', '_Net__act'), ('act',))
    """
    if not isinstance(owner, type) or not name.startswith("__") or name.endswith("__"):
        return (name,)
    return name, f"_{owner.__name__.lstrip('_')}{name}"


def module_name(name: str) -> str:
    """The name under which a module is imported, also of one that runs as the main program."""
    if name not in ("__main__", "__mp_main__"):
        return name
    module = sys.modules.get(name)
    spec = getattr(module, "__spec__", None)
    if spec is not None:
        return spec.name.removesuffix(".__main__")
    file = getattr(module, "__file__", None)
    return name_of_file(file) if file else name


@functools.lru_cache(maxsize=8)
def name_of_file(file: str) -> str:
    """The name under which the module of a file is imported from the first folder above that is no package."""
    folder, base = os.path.split(os.path.abspath(file))
    parts = [os.path.splitext(base)[0]]
    while os.path.isfile(os.path.join(folder, "__init__.py")):
        folder, base = os.path.split(folder)
        parts.insert(0, base)
    return ".".join(parts)


# ---- kinds -> words --------------------------------------------------------------------------------------------------
def spell_kinds(kinds: Mapping[str, Kind]) -> str:
    """`x array(f; n), k float`, as in the header of a file.

    Raises:
        Unspellable: a function among them has no name.
    """
    return ", ".join(f"{name} {spell(kind)}" for name, kind in kinds.items())


def spell(kind: Kind, exact: bool = False) -> str:
    """The word of a kind. exact: sizes are written in full, not as n (not 1) and ? (may be 1)."""
    if kind.optional:
        return f"optional({spell(as_optional(kind, False), exact)})"
    match kind:
        case ArrayKind(dtype, None):
            return f"array({dtype}; ...)"
        case ArrayKind(dtype, axes):
            sizes = [str(a).replace(" ", "") if exact else _size(a) for a in axes or ()]
            return f"array({dtype}; {' '.join(sizes)})" if sizes else f"array({dtype};)"
        case TupleKind(items, cls):
            return f"{spell_object(cls) if cls else 'tuple'}({', '.join(spell(i, exact) for i in items)})"
        case IteratorKind(item):
            return f"iterator({'' if item == NO_RETURN else spell(item, exact)})"
        case DequeKind(item):
            return f"{'bounded' if kind.bounded else 'deque'}({'' if item == NO_RETURN else spell(item, exact)})"
        case ListKind(item, maybe):
            return f"{'sequence' if maybe else 'list'}({'' if item == NO_RETURN else spell(item, exact)})"
        case DictKind(None, value, key):
            return f"mapping({f'{spell(key, exact)}: ' if key and value else ''}{spell(value, exact) if value else ''})"
        case DictKind(items, _):
            return f"dict({', '.join(f'{_key(k)}: {spell(v, exact)}' for k, v in items or ())})"
        case ObjectKind(cls, attributes, more):
            mark = dict.fromkeys(kind.maybe, "?")
            held = [*(f"{_key(k)}{mark.get(k, '')}: {spell(v, exact)}" for k, v in attributes), *["..."] * more]
            return spell_object(cls) + "{" + ", ".join(held) + "}"
        case RandomKind(source):
            return f"random({source})"
        case DtypeKind(letter):
            return f"dtype({letter})"
        case AgainKind(cls):
            return f"again({spell_object(cls)})"
        case EndlessKind(body):
            return f"endless({spell(body, exact)})"
        case AroundKind(level):
            return f"around({level})"
        case ClassesKind(options):
            return f"object({', '.join(spell(o, exact) for o in options)})"
        case ClosureKind():
            raise Unspellable("a function that captured values")
        case FunctionKind(value):
            return f"function({spell_object(value)})"
        case ChoiceKind(functions) if functions:
            return f"choice({', '.join(map(spell_object, functions))})"
    return _NAMES.get(kind, "any")


def _size(axis: Any) -> str:
    return "1" if axis == 1 else "n" if ax.not_one(axis) else "?"


def _key(key: Any) -> str:
    """A key that is a name or a small number as it is; of any other only a digest, for it may be a user's data."""
    if isinstance(key, str) and key.isidentifier() and len(key) <= 40:
        return key
    if isinstance(key, int) and not isinstance(key, bool) and abs(key) < 1000:
        return str(key)
    return "~" + hashlib.sha256(repr(key).encode()).hexdigest()[:8]


# ---- words -> kinds --------------------------------------------------------------------------------------------------
def parse_kinds(line: str) -> dict[str, Kind]:
    """The kinds of the parameters that a header states.

    Raises:
        ValueError: that is not such a line, or a class in it is not imported.
    """
    kinds = {}
    for part in split(line, ","):
        name, _, word = part.strip().partition(" ")
        if not name.isidentifier():
            raise ValueError(f"not a parameter: {name!r}")
        kinds[name] = parse(word.strip(), name)
    return kinds


def parse(word: str, symbol: str) -> Kind:
    """The kind of a word; `symbol` names its axes.

    Raises:
        ValueError: there is no such kind.
    """
    if word in _WORDS:
        return _WORDS[word]
    found = re.fullmatch(_HEAD, word)
    if not found:
        raise ValueError(f"not a kind: {word!r}")
    head, bracket, inner = found.groups()
    parts = [p.strip() for p in split(inner, ",")] if inner.strip() else []
    match head, bracket:
        case "array", "(":
            return _parse_array(inner, symbol)
        case "list" | "sequence", "(":
            return ListKind(parse(inner, f"{symbol}[]") if inner else NO_RETURN, head == "sequence")
        case "deque" | "bounded", "(":
            held = parse(inner, f"{symbol}[]") if inner else NO_RETURN
            return DequeKind(held, bounded=head == "bounded")
        case "iterator", "(":
            return IteratorKind(parse(inner, f"{symbol}[]") if inner else NO_RETURN)
        case "mapping", "(":
            *keys, value = split(inner, ": ") if inner else [""]
            key = parse(keys[0], symbol) if keys else None
            return DictKind(None, parse(value, f"{symbol}[]") if value else None, key)
        case "dict", "(":
            return DictKind(tuple(_parse_item(p, symbol + "[{!r}]") for p in parts))
        case "function", "(":
            return FunctionKind(_found(inner))
        case "object", "(":
            return ClassesKind(tuple(parse(p, symbol) for p in parts))
        case "optional", "(":
            return as_optional(parse(inner, symbol))
        case "random", "(":
            return RandomKind(inner)
        case "dtype", "(":
            return DtypeKind(inner)
        case "again", "(":
            return AgainKind(_found(inner))
        case "endless", "(":
            return EndlessKind(settled(parse(inner, symbol)))
        case "around", "(":
            return AroundKind(int(inner))
        case "choice", "(":
            return ChoiceKind(tuple(map(_found, parts)))
        case _, "(":
            cls = None if head == "tuple" else _found(head)
            return TupleKind(tuple(parse(p, f"{symbol}[{k}]") for k, p in enumerate(parts)), cls)
    more = parts[-1:] == ["..."]
    named = [p.partition(": ") for p in parts[: len(parts) - more]]
    items = [_parse_item(name.removesuffix("?") + colon + word, symbol + ".{}") for name, colon, word in named]
    maybe = frozenset(key for (key, _), (name, *_) in zip(items, named) if name.endswith("?"))
    return ObjectKind(_found(head), tuple(items), more, maybe=maybe)


def _parse_array(inner: str, symbol: str) -> ArrayKind:
    dtype, _, sizes = inner.partition(";")
    if dtype not in ("f", "c", "i", "b"):
        raise ValueError(f"not a dtype: {dtype!r}")
    words = split(sizes.strip(), " ") if sizes.strip() else []
    if words == ["..."]:
        return ArrayKind(dtype, None)
    return ArrayKind(dtype, tuple(_parse_size(w, f"{symbol}.{k}") for k, w in enumerate(words)))


def _parse_size(word: str, symbol: str) -> Any:
    if word.isdigit():
        return int(word)
    return {"n": symbol, "?": "?" + symbol}.get(word, word)


def _parse_item(part: str, symbol: str) -> tuple[Any, Kind]:
    key, colon, word = part.partition(": ")
    if not colon or key.startswith("~"):
        raise ValueError(f"not an item: {part!r}")
    made: Any = int(key) if key.lstrip("-").isdigit() else key
    return made, parse(word, symbol.format(made))


def _found(word: str) -> Any:
    value = find_object(word)
    if value is None:
        raise ValueError(f"not imported: {word}")
    return value


def split(text: str, separator: str) -> list[str]:
    """The parts between separators that stand outside all brackets.

    >>> split("a, b(c, d), e", ", "), split("f -> m:f; g -> m:h.<inner g; h>", "; ")
    (['a', 'b(c, d)', 'e'], ['f -> m:f', 'g -> m:h.<inner g; h>'])
    """
    parts, depth, start = [], 0, 0
    for k, c in enumerate(text):
        depth += (c in _OPENING) - (c in _CLOSING and text[k - 1 : k + 1] != "->")
        if depth == 0 and k >= start and text.startswith(separator, k):
            parts.append(text[start:k])
            start = k + len(separator)
    return [*parts, text[start:]] if text else []
