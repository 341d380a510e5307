"""The making of an object as a function: the object is made empty, filled as `__init__` does it, and returned.

Of a dataclass, whose `__init__` has no text, the fields are stored one by one.
"""

import copy
import dataclasses
import inspect
import types
from typing import Any

import gast

from autotangent.errors import NoSource, Unsupported
from autotangent.syntax import quote, scopes
from autotangent.syntax.making import default_of, made_once, mark, passed_on, wrapper
from autotangent.syntax.read import FunctionRecord, read

INITVAR = vars(dataclasses)["_FIELD_INITVAR"]
FROZEN = "object.__setattr__(o, name, v)"


def is_plain(cls: type) -> bool:
    """A class written in Python whose objects are nothing but attributes, and are made as usual."""
    written = all(c is object or c.__flags__ & 1 << 9 for c in cls.__mro__)
    usual = same(cls, object, "__new__") and same(type(cls), type, "__call__")
    return written and usual


def same(cls: type, base: type, name: str) -> bool:
    """The class has a method from `base`."""
    return getattr(cls, name) is getattr(base, name)


def initializer(cls: type) -> Any:
    """The `__init__` of a class, None where it does nothing."""
    found = inspect.getattr_static(cls, "__init__", None)
    nothing = found is object.__init__ or getattr(found, "__module__", "") == "typing"
    return None if nothing else found


def own_initializer(cls: type) -> bool:
    """It is written by a person, not made by `dataclasses`."""
    return not (dataclasses.is_dataclass(cls) and "__dataclass_fields__" in vars(_home(cls, "__init__")))


def _home(cls: type, name: str) -> type:
    return next(c for c in cls.__mro__ if name in vars(c))


def constructor(cls: type, *left: str) -> types.FunctionType:
    """The function that makes an object of a class. left: fields of a dataclass that get what their factory gives.

    Raises:
        NoSource: its `__init__` has no text.
        Unsupported: it is not made as usual.
    """
    if not is_plain(cls):
        raise Unsupported(f"objects of {cls.__name__} are not made as usual", instead="Use a dataclass.")
    if dataclasses.is_dataclass(cls) and not own_initializer(cls):
        return _of_dataclass(cls, left)
    init = initializer(cls)
    if not isinstance(init, types.FunctionType):
        raise NoSource(f"the __init__ of {cls.__name__} is not written in Python")
    return made_once(init, ("constructor", cls), lambda: _constructor(read(init), cls))


def _constructor(record: FunctionRecord, cls: type) -> types.FunctionType:
    tree = copy.deepcopy(record.tree)
    first = tree.args.posonlyargs or tree.args.args
    if not first:
        raise Unsupported("an __init__ without self", record.place(), "Name its first parameter self.")
    own = first.pop(0).id
    name = quote.apart(cls.__name__, set(record.globals) - {cls.__name__} | quote.names_in(tree))
    for s in scopes.within(tree.body):
        if isinstance(s, gast.Return):
            s.origin, s.value = copy.copy(s), quote.name(own)
    tree.body = [_empty(own, name), *tree.body, gast.Return(quote.name(own))]
    tree.name = f"new_{cls.__name__}"
    made = wrapper(tree, record, {name: cls}, passed_on(name, tree.args), default_of(record))
    cells = {**record.cells, name: types.CellType(cls)}
    return mark(made, record, tree, f"new {cls.__qualname__}", cells=cells)


def _empty(own: str, name: str) -> Any:
    return quote.assign(own, quote.expr("object.__new__(C)", C=name))


# ---- dataclasses -----------------------------------------------------------------------------------------------------
def _of_dataclass(cls: type, left: tuple[str, ...]) -> types.FunctionType:
    init: Any = vars(_home(cls, "__init__"))["__init__"]
    return made_once(init, ("constructor", cls, left), lambda: _dataclass(_record(cls, init), cls, left))


def _record(cls: type, init: Any) -> FunctionRecord:
    """What is known of an `__init__` that has no text: it stands where its class stands."""
    written = [c for c in cls.__mro__ if dataclasses.is_dataclass(c)]
    try:
        source = "\n".join(inspect.getsource(c) for c in written)
        file, (_, line) = inspect.getsourcefile(cls) or "", inspect.getsourcelines(cls)
    except (OSError, TypeError) as error:
        raise NoSource(f"the source of the class {cls.__name__} cannot be found") from error
    signature = inspect.signature(init, follow_wrapped=False)
    tree = gast.FunctionDef("__init__", _parameters(signature), [gast.Pass()], [], None, None, [])
    return FunctionRecord(
        init,
        "__init__",
        f"{cls.__qualname__}.__init__",
        cls.__module__,
        file,
        line,
        0,
        source,
        tree,
        init.__globals__,
        {},
        signature,
    )


def _parameters(signature: inspect.Signature) -> Any:
    given = list(signature.parameters.values())
    usual = [p for p in given if p.kind is not p.KEYWORD_ONLY]
    last = [p for p in given if p.kind is p.KEYWORD_ONLY]
    none = quote.constant(None)
    late = [none if p.default is not p.empty else None for p in last]
    defaults = [none for p in usual if p.default is not p.empty]
    names = [[quote.name(p.name, gast.Param()) for p in part] for part in (usual, last)]
    return gast.arguments(names[0], [], None, names[1], late, None, defaults)


def _dataclass(record: FunctionRecord, cls: type, left: tuple[str, ...]) -> types.FunctionType:
    tree = copy.deepcopy(record.tree)
    own = tree.args.args.pop(0).id
    given = {p.id for p in scopes.parameters(tree.args)} - set(left)
    _without(tree.args, left)
    name = quote.apart(cls.__name__, given | {own})
    cells = {name: types.CellType(cls)}
    body = [_empty(own, name)]
    frozen = cls.__dataclass_params__.frozen  # type: ignore[attr-defined]
    for field in dataclasses.fields(cls):
        if field.name in given:
            value: Any = quote.name(field.name)
        elif field.default_factory is not dataclasses.MISSING:
            factory = quote.apart(f"{field.name}_factory", given | {own})
            cells[factory] = types.CellType(field.default_factory)
            value = quote.call(factory)
        elif field.default is not dataclasses.MISSING and "__slots__" in vars(cls):
            value = quote.expr(f"C.__dataclass_fields__[{field.name!r}].default", C=name)
        else:
            continue
        place = quote.expr(f"o.{field.name}", o=own)
        text = quote.expr(FROZEN, o=own, name=quote.constant(field.name), v=value)
        body.append(gast.Expr(text) if frozen else quote.assign(place, value))
    if hasattr(cls, "__post_init__"):
        every = cls.__dataclass_fields__.values()  # type: ignore[attr-defined]
        extra = [quote.name(f.name) for f in every if f._field_type is INITVAR]
        body.append(gast.Expr(gast.Call(quote.expr("o.__post_init__", o=own), extra, [])))
    tree.body, tree.name = [*body, gast.Return(quote.name(own))], f"new_{cls.__name__}"
    call = passed_on(name, tree.args)
    call.keywords = [*(gast.keyword(a.id, a) for a in call.args), *call.keywords]
    call.args = []
    made = wrapper(tree, record, {name: cls}, call, default_of(record))
    made.__dict__["__autotangent_source__"] = record.source
    how = " ".join([f"new {cls.__qualname__}", *left])
    return mark(made, record, tree, how, cells=cells, parts=())


def _without(args: Any, left: tuple[str, ...]) -> None:
    """Take parameters that have a default out of the signature."""
    count = len(args.args) - len(args.defaults)
    late = [p for p in args.args[count:] if p.id not in left]
    args.args, args.defaults = [*args.args[:count], *late], args.defaults[: len(late)]
    kept = [(p, d) for p, d in zip(args.kwonlyargs, args.kw_defaults) if p.id not in left]
    args.kwonlyargs, args.kw_defaults = [p for p, _ in kept], [d for _, d in kept]
