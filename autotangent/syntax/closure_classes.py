"""A closure as an object: its attributes are what the function captured, and a call of it is one of the function.

A function that is kept in a list, a dict or an attribute, or that comes back with others, is no name whose meaning is
known where it is called; an object of a class is. `closure(g)` is the class for one inner function `g` (see
`closures.py`), and `called(C)` the function that calls its objects, which is differentiated as any other.
"""

import contextlib
import copy
import sys
import types
from collections.abc import Iterator
from typing import Any
from weakref import WeakKeyDictionary

import gast

from autotangent.errors import NoSource, Unsupported
from autotangent.syntax import quote
from autotangent.syntax.closures import capturing, inner
from autotangent.syntax.construction import constructor
from autotangent.syntax.making import default_of, is_made, made_once, mark, passed_on, wrapper
from autotangent.syntax.read import FunctionRecord, read

FUNCTION = "__autotangent_function__"
BOXES = "__autotangent_boxes__"
_known: dict[tuple[str, str], "WeakKeyDictionary[type, None]"] = {}  # several where a module was loaded again
_spaces: list[Any] = []


@contextlib.contextmanager
def found_for(space: dict[str, Any]) -> Iterator[None]:
    """Names mean the classes of the functions with these globals, if there are several."""
    _spaces.append(space)
    try:
        yield
    finally:
        _spaces.pop()


def is_closure(cls: Any) -> bool:
    """A class that was made here."""
    return isinstance(cls, type) and FUNCTION in vars(cls)


def function_of(cls: Any) -> types.FunctionType:
    """The inner function."""
    return vars(cls)[FUNCTION]


def attributes_of(cls: Any) -> tuple[str, ...]:
    """What objects of the class hold, in the order in which they are given."""
    record = read(function_of(cls))
    positional = [*record.tree.args.posonlyargs, *record.tree.args.args]
    return (*(p.id for p in positional[: record.captured]), *record.late)


def closure(function: types.FunctionType, *boxes: str) -> type:
    """The class of an inner function. boxes: what it captured that is given in a list of one item, since it changes."""
    return made_once(function, ("closure", boxes), lambda: _closure(read(function), boxes))


def _closure(record: FunctionRecord, boxes: tuple[str, ...]) -> type:
    name = record.qualname + (f".<{' '.join(['boxed', *boxes])}>" if boxes else "")
    cls: Any = type(record.name, (), {FUNCTION: record.function, BOXES: boxes, "__module__": record.module})
    cls.__qualname__ = _unlike_others(record, name)
    own, function = attributes_of(cls), record.function

    def __init__(self: Any, *values: Any) -> None:
        for attribute, value in zip(own, values, strict=True):
            setattr(self, attribute, value)

    def __call__(self: Any, *args: Any, **keywords: Any) -> Any:
        held = [getattr(self, a)[0] if a in boxes else getattr(self, a) for a in own[: record.captured]]
        given = record.signature.bind_partial(*held, *args, **keywords).arguments
        late = {p: getattr(self, p) for p in record.late if p not in given}
        return function(*held, *args, **keywords, **late)

    cls.__init__, cls.__call__ = __init__, __call__
    _known.setdefault((record.module, cls.__qualname__), WeakKeyDictionary())[cls] = None
    return cls


def _unlike_others(record: FunctionRecord, name: str) -> str:
    """A name that means no other class; a function that was defined anew takes that of the old one."""
    root: Any = (record.parts or (record,))[0]
    held: Any = sys.modules.get(record.module)
    for part in root.qualname.split("."):
        held = getattr(held, part, None)
    number, found = 1, name
    while held is not root.function and _known.get((record.module, found)):
        number += 1
        found = f"{name}.<number {number}>"
    return found


def called(cls: Any, *left: str) -> types.FunctionType:
    """The call of an object of the class as a function of the object. left: parameters whose default value, computed
    where the function was made, counts; the others must be given."""
    return made_once(function_of(cls), ("called", cls, left), lambda: _called(cls, read(function_of(cls)), left))


def _called(cls: Any, record: FunctionRecord, left: tuple[str, ...]) -> types.FunctionType:
    boxes, captured = vars(cls)[BOXES], attributes_of(cls)[: record.captured]
    own = quote.apart("closure", quote.names_in(record.tree) | set(record.globals) | set(record.cells))
    values = {p: quote.expr(f"c.{p}[0]" if p in boxes else f"c.{p}", c=own) for p in (*captured, *left)}
    tree = copy.copy(record.tree)
    a = tree.args = copy.deepcopy(record.tree.args)
    tree.body = [*(quote.assign(p, copy.deepcopy(v)) for p, v in values.items()), *record.tree.body]
    positional = [*a.posonlyargs, *a.args]
    late = dict(zip((p.id for p in positional[len(positional) - len(a.defaults) :]), a.defaults))
    a.posonlyargs, a.args = ([p for p in part if p.id not in values] for part in (a.posonlyargs, a.args))
    a.defaults = [late[p.id] for p in (*a.posonlyargs, *a.args) if p.id in late]
    keywords = [(p, d) for p, d in zip(a.kwonlyargs, a.kw_defaults) if p.id not in values]
    a.kwonlyargs, a.kw_defaults = [p for p, _ in keywords], [d for _, d in keywords]
    (a.posonlyargs or a.args)[:0] = [quote.name(own, gast.Param())]
    call = passed_on("primal", record.tree.args, values)
    made = wrapper(tree, record, {"primal": record.function}, call, default_of(record))
    how = " ".join(["called", *left])
    return mark(made, record, tree, how, cells=record.cells, closures=record.closures, compiled=record.compiled)


# ---- by name ---------------------------------------------------------------------------------------------------------
def find(module: str, name: str) -> type | None:
    """The class of this module and qualified name, made if it can be; None if it is not known in this process."""
    return _own(module, name) or _by_name(module, name)


def _own(module: str, name: str) -> type | None:
    """The class of this name that was made for the functions at hand, else the latest."""
    known = list(_known.get((module, name), ()))
    space = _spaces[-1] if _spaces else vars(sys.modules[module]) if module in sys.modules else None
    same = [cls for cls in known if read(function_of(cls)).globals is space]
    return (same or known or [None])[-1]  # type: ignore[list-item]


def is_found(module: str, name: str) -> bool:
    """Another process finds it too: names lead from the module to the function that makes the inner one."""
    found = _by_name(module, name)
    return found is not None and _own(module, name) is found


def _by_name(module: str, name: str) -> type | None:
    path, *made = name.split(".<")
    owner: Any = None
    function: Any = sys.modules.get(module)
    for part in path.split("."):
        owner, function = function, getattr(function, part, None)
    try:
        for how, *words in [m.removesuffix(">").split(" ") for m in made]:
            match how:
                case "inner":
                    function = inner(function, *words)
                case "capturing":
                    function = capturing(function, *words)
                case "new" if getattr(owner, "__qualname__", "") == words[0]:
                    function = constructor(owner)
                case "boxed":
                    return closure(function, *words)
                case _:
                    return None
        return closure(function) if is_made(function) else None
    except (AttributeError, KeyError, StopIteration, TypeError, NoSource, Unsupported):
        return None
