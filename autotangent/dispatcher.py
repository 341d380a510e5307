"""The gradient function a user calls: kinds of the arguments -> variant; projects what returns."""

import functools
import importlib
import inspect
import linecache
import os
import pickle
import types
from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent import entry, seeds, signatures
from autotangent.bound import Bound
from autotangent.classify import classify, key
from autotangent.composed import Composed
from autotangent.errors import ArgumentError, AutotangentError, NoSource, UnknownKind, Unsupported
from autotangent.kinds import (
    UNKNOWN,
    ArrayKind,
    DictKind,
    Kind,
    ScalarKind,
    TextKind,
    TupleKind,
    differentiable_kind,
)
from autotangent.kinds import NoneKind as NoneKind_
from autotangent.load import export, look, meanings, watch
from autotangent.syntax.checkers import unchecked
from autotangent.variants import LOCK, Loaded, Variants

MODES = ("grad", "value_and_grad", "vjp", "jvp", "pullback", "linearize")  # of a function; hvp is one of its gradient
_TABLE_SIZE = 1024
_under_way: list["Gradient"] = []  # those that are derived because a function takes them
_POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
_TITLES = {
    "grad": "Gradient of {f} with respect to {wrt}.",
    "value_and_grad": "Value and gradient of {f} with respect to {wrt}.",
    "vjp": "Adjoint of {wrt} in {f}, for a seed of the result.",
    "jvp": "Value and tangent of {f}, for seeds of {wrt}.",
    "hvp": "Tangent of {f}, for seeds of {wrt}: the Hessian times the seeds.",
    "pullback": "Value of {f} and a function from seeds of the result to adjoints of {wrt}.",
    "linearize": "Value of {f} and a function from tangents of {wrt} to that of the result.",
}


def _not_built(*args: Any, **kwargs: Any) -> Any:
    return this._called(args, kwargs)(*args, **kwargs)  # type: ignore[name-defined]  # noqa: F821  in the globals of each copy


class Gradient(functools.partial):
    """A derivative of a function, as a function with the same parameters.

    It derives from `functools.partial` because that is the callable with attributes that costs least to call.
    Attributes: `primal`, `mode`, `wrt`; `source()`, `path` and `edited` tell of the text that is called.
    """

    primal: Any  # a FunctionType, which a type checker would take for a method
    mode: str
    wrt: tuple[str, ...]
    single: bool
    __name__: str
    __qualname__: str
    _variants: Any  # Variants, or Composed where a derivative is differentiated
    _table: dict[Any, Callable]
    _built: bool
    in_one_part = False  # its text was found not to come in two

    def __new__(cls, primal: Any, variants: Variants | Composed, single: bool) -> "Gradient":
        space = entry.Space("_at")
        self = super().__new__(cls, types.FunctionType(_not_built.__code__, space.names, primal.__name__))
        space.names["this"] = self
        mode, wrt = variants.mode, variants.wrt
        self.primal, self.mode, self.wrt, self.single = primal, mode, wrt, single
        named = primal.primal if mode == "hvp" else primal
        self.__name__ = f"{_identifier(named.__name__)}_{mode}"
        self.__qualname__ = self.func.__qualname__ = f"{named.__qualname__}.{mode}"
        self.__module__ = primal.__module__
        self.__doc__ = _describe(primal, self.root, mode, wrt)
        self._variants, self._table, self._built = variants, {}, False
        return self

    # ---- being called ------------------------------------------------------------------------------------------------
    def _called(self, args: tuple, kwargs: dict[str, Any]) -> Callable:
        """What to call: the entry, where the first arguments are as many as the parameters, for many a gradient is
        called once and compiling the dispatcher takes longer than all else that it needs; else the dispatcher."""
        shape = self._shape
        plain = len(args) == len(shape.parameters) and not kwargs and not shape.seeds and not self._table
        if plain and all(p.kind in _POSITIONAL for p in shape.parameters):
            return self._make_entry(key(args[0]) if len(args) == 1 else tuple(map(key, args)), args)
        with LOCK:
            if not self._built:
                self._build()
        return self.func

    @property
    def root(self) -> Any:
        """The function that a person wrote, below all derivatives."""
        below: Any = self.primal
        while isinstance(below, Gradient):
            below = below.primal
        return below

    @property
    def level(self) -> int:
        """1 for the derivative of a function, 2 for that of a derivative."""
        return self.primal.level + 1 if isinstance(self.primal, Gradient) else 1

    def _build(self) -> None:
        """Give the function that is called the code of the dispatcher."""
        space = entry.Space(self._shape.prefix)
        space.names = self.func.__globals__
        made = entry.dispatcher(self._shape, space, self._table, self._make_entry, self._default)
        self.func.__kwdefaults__, self.func.__defaults__ = made.__kwdefaults__, made.__defaults__
        self.func.__code__ = made.__code__
        self._built = True

    @functools.cached_property
    def _shape(self) -> entry.Shape:
        found = signatures.parameters(self.primal)
        names = tuple(p.name for p in found)
        seed_names = seeds.names(self.mode, self.wrt, names, self.level)
        inner = self.primal._shape if isinstance(self.primal, Gradient) else None
        return entry.Shape(self.__name__, self.mode, found, self.wrt, seed_names, self.single, inner)

    @property
    def seeds(self) -> tuple[str, ...]:
        """The names of the keyword-only seeds."""
        return self._shape.seeds

    def _default(self, name: str) -> Any:
        """The default of a parameter now; the primal's own error if it has none any more."""
        for p in signatures.parameters(self.primal):
            if p.name == name and p.default is not p.empty:
                return p.default
        raise TypeError(f"{self.primal.__qualname__}() missing 1 required argument: {name!r}")

    def _make_entry(self, key: Any, arguments: tuple) -> Callable:
        """The entry for arguments of a new signature, or for one whose names mean something else by now."""
        try:
            kinds = self._kinds(arguments)
            self._check_arguments(kinds, arguments)
            with LOCK:
                made = self._entry(key, kinds, arguments)
        except AutotangentError as error:
            raise short(error) from None
        if len(self._table) >= _TABLE_SIZE:
            self._table.clear()
        self._table[key] = made
        return made

    def _entry(self, key: Any, kinds: dict[str, Kind], arguments: tuple) -> Callable:
        loaded = self._variants.get(kinds)
        space = entry.Space(self._shape.prefix)
        count = len(self._shape.parameters)

        def again(*everything: Any) -> Any:
            return self._make_entry(key, everything[:count])(*everything)

        text = loaded.entry
        own = {p.name for p in self._shape.parameters}
        code = text.__code__
        first = code.co_argcount
        keywords = tuple(n for n in code.co_varnames[first : first + code.co_kwonlyargcount] if n not in own)
        tests = watch.conditions(loaded.everything(), space.bind)
        target = entry.Target(text, keywords, tests, space, again, kinds, loaded.result)
        return entry.entry(self._shape, target, arguments)

    def _kinds(self, arguments: tuple) -> dict[str, Kind]:
        return {p.name: classify(v, p.name) for p, v in zip(self._shape.parameters, arguments)}

    def _check_arguments(self, kinds: dict[str, Kind], arguments: tuple) -> None:
        """Refuse what cannot have a derivative where one is asked for."""
        for name, value in zip(kinds, arguments):
            if name in self.wrt and (reason := _inactive(kinds[name], value)):
                raise ArgumentError(
                    f"{self.__qualname__}: the argument {name} is {reason}, which has no derivative",
                    instead=f"Pass a number or an array of floats, or leave {name} out of wrt.",
                )

    def loaded_for(self, kinds: dict[str, Kind]) -> Loaded:
        """The text for parameters and seeds of these kinds.

        Raises:
            AutotangentError: it cannot be derived.
        """
        own = {p.name for p in self._shape.parameters}
        with LOCK:
            if self in _under_way:
                what = f"{self.__qualname__}, which is taken in {self.root.__qualname__} itself"
                raise Unsupported(what, instead="Differentiate another function.")
            _under_way.append(self)
            try:
                return self._variants.get({n: k for n, k in kinds.items() if n in own})
            finally:
                _under_way.remove(self)

    def run(self, *args: Any, **kwargs: Any) -> Any:
        """What the text itself returns: adjoints and tangents as they are in it."""
        return self._loaded(args, kwargs).entry(*args, **kwargs)

    def be_verbose(self, level: int) -> None:
        """Print the text of each variant when it is made or found in its file; from level 2 on the stages before it."""
        self._variants.be_verbose(level)

    # ---- being looked at ---------------------------------------------------------------------------------------------
    def source(self, *args: Any, **kwargs: Any) -> str:
        """The text of the derivative; for the kinds of sample arguments, if they are given."""
        return self._loaded(args, kwargs).text.body

    def save(self, path: Any, *args: Any, **kwargs: Any) -> str:
        """Write the text with its header to a file, for `differentiable(file=path)`, and return the full path; the text
        for the kinds of sample arguments, if they are given.

        Raises:
            EditConflict: the file is there and was edited by hand.
            ArgumentError: the file is there and is none of ours, or it cannot be written.
        """
        return export.save(self._loaded(args, kwargs).text, path, self.__qualname__)

    def prepare(self, *args: Any, **kwargs: Any) -> None:
        """Derive for sample arguments. The first such text gets the plainest file name."""
        try:
            self._variants.get(self._sample(args, kwargs), plain=True)
        except AutotangentError as error:
            raise short(error) from None

    def ready(self, guess: Callable[[], dict[str, Kind]]) -> list[look.Found]:
        """There are files for the signatures used before, or for the one guessed; see `Variants.ready`."""
        return self._variants.ready(guess)

    @property
    def path(self) -> str | None:
        """The file of the text, or None if it is only in memory."""
        return self._loaded((), {}).text.path

    @property
    def edited(self) -> bool:
        """Whether the text that is used was edited by hand."""
        return self._loaded((), {}).text.edited

    def _loaded(self, args: tuple, kwargs: dict) -> Loaded:
        """The text for these arguments; without any, the one made first, or the one for the stated kinds."""
        try:
            with LOCK:
                if args or kwargs:
                    return self._variants.get(self._sample(args, kwargs))
                return self._variants.default()
        except UnknownKind as error:
            more = (
                "" if args or kwargs else "\nOr give arguments as to the function, samples of what it is called with."
            )
            raise UnknownKind(error.what, error.place, error.instead + more) from None
        except AutotangentError as error:
            raise short(error) from None

    def _sample(self, args: tuple, kwargs: dict) -> dict[str, Kind]:
        try:
            bound = signatures.signature(self.primal).bind(*args, **kwargs)
        except TypeError as error:
            raise ArgumentError(f"{self.primal.__qualname__}: {error}") from None
        bound.apply_defaults()
        arguments = tuple(bound.arguments.values())
        kinds = self._kinds(arguments)
        self._check_arguments(kinds, arguments)
        return kinds

    @property
    def __signature__(self) -> inspect.Signature:
        own = signatures.signature(self.primal)
        given = [*own.parameters.values()]
        keyword = [inspect.Parameter(s, inspect.Parameter.KEYWORD_ONLY) for s in self._shape.seeds]
        rest = [p for p in given if p.kind is p.VAR_KEYWORD]
        return own.replace(
            parameters=[p for p in given if p.kind is not p.VAR_KEYWORD] + keyword + rest,
            return_annotation=inspect.Signature.empty,
        )

    @property
    def __wrapped__(self) -> Callable:
        """The function of the text. Before there is one, a stand-in whose source is looked up when it is read."""
        if self._variants.first is not None:
            return self._variants.first.entry
        filename = f"gradient {self.__qualname__} of {self.__module__} {id(self)}"
        linecache.cache[filename] = (functools.partial(_source_of, self),)
        code = _not_built.__code__.replace(co_filename=filename, co_firstlineno=1, co_name=self.__name__)
        return types.FunctionType(code, self.root.__globals__, self.__name__)

    @property
    def __code__(self) -> types.CodeType:
        """The code of the text, for `break f.grad` in pdb."""
        try:
            return self._loaded((), {}).entry.__code__
        except AutotangentError as error:
            raise AttributeError("__code__") from error  # those who only look whether there is one

    def _repr_html_(self) -> str:
        """The text, for a notebook."""
        shown: str = importlib.import_module("autotangent.display").html(self)
        return shown

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """The text below the representation, for IPython, unless the gradient is part of something else."""
        alone = len(getattr(printer, "stack", ())) <= 1
        printer.text(importlib.import_module("autotangent.display").plain(self) if alone else repr(self))

    def __repr__(self) -> str:
        kind = "gradient" if self.mode == "grad" else self.mode
        return f"<{kind} of {self.__module__}.{self.primal.__qualname__} with respect to {', '.join(self.wrt)}>"

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else Bound(self, instance)

    def __reduce__(self) -> tuple:
        f = self.primal
        if isinstance(f, Gradient):
            return _restore_outer, (f, self.mode, self.wrt, self.single)
        found = "<" not in f.__qualname__ and _resolved(f.__module__, f.__qualname__) is f
        if not found:
            raise pickle.PicklingError(f"{self!r} cannot be pickled: {f.__qualname__} is not found by name")
        return _restore, (f.__module__, f.__qualname__, self.mode, self.wrt, self.single)

    def __copy__(self) -> "Gradient":
        return self

    def __deepcopy__(self, memo: dict) -> "Gradient":
        return self


def short(error: AutotangentError) -> AutotangentError:
    """The error without the frames inside autotangent, which tell a user nothing; AUTOTANGENT_TRACEBACK keeps them."""
    return error if os.environ.get("AUTOTANGENT_TRACEBACK") else error.with_traceback(None)


def _identifier(name: str) -> str:
    return name if name.isidentifier() else "".join(c for c in name if c.isidentifier()) + "_"


def _describe(primal: Any, root: Any, mode: str, wrt: tuple[str, ...]) -> str:
    title = _TITLES[mode].format(f=primal.__qualname__, wrt=", ".join(wrt))
    about = (root.__doc__ or "").partition(">>>")[0].rstrip()  # its examples are not those of the derivative
    return f"{title}\n\n{about}" if about else title


def _source_of(gradient: Gradient) -> str:
    return inspect.getsource(gradient._loaded((), {}).entry)


def _inactive(kind: Kind, value: Any) -> str:
    """Why a value cannot have a derivative, or nothing."""
    match kind:
        case ScalarKind("b") | ArrayKind("b", _):
            return "boolean"
        case TextKind():
            return "text"
        case NoneKind_():
            return "None"
    if kind is UNKNOWN and isinstance(value, np.ndarray):
        return f"an array of {value.dtype}"
    if isinstance(kind, (TupleKind, DictKind)) and value and not differentiable_kind(kind):
        return f"a {type(value).__name__} without floats"
    return ""


# ---- one gradient for each function, mode and wrt --------------------------------------------------------------------
class Memo:
    """The gradients of one function or derivative. It is kept with the function, and knows which one that is."""

    def __init__(self, owner: Any):
        self.owner = owner
        self.gradients: dict[Any, Gradient] = {}
        self.variants: dict[Any, Variants | Composed] = {}


def memo_of(function: Any) -> Memo:
    """The function's own memo: `functools.wraps` copies that of another function."""
    memo = function.__dict__.get("__autotangent_memo__")
    if memo is None or memo.owner is not function:
        memo = function.__dict__["__autotangent_memo__"] = Memo(function)
    return memo


def gradient(function: Any, mode: str, wrt: Any, skip: int = 0) -> Gradient:
    """The gradient object of a function or of a derivative, the same one each time."""
    function = unchecked(function)
    memo = memo_of(function)
    wrt = tuple(wrt) if isinstance(wrt, list) else wrt
    asked = mode, type(wrt), wrt, skip  # the type, because True == 1
    found = memo.gradients.get(asked)
    if found is None:
        names = signatures.names_of(function, wrt, skip)
        single = not isinstance(wrt, tuple)
        with LOCK:
            variants = memo.variants.setdefault((mode, names), _variants(function, mode, names))
            found = memo.gradients.setdefault((mode, names, single), Gradient(function, variants, single))
            memo.gradients[asked] = found
    return found


def hessian_product(function: Any, wrt: Any, skip: int = 0) -> Gradient:
    """The gradient's tangent, alone."""
    alone = isinstance(wrt, (tuple, list)) and len(wrt) == 1
    return gradient(gradient(function, "grad", wrt[0] if alone else wrt, skip), "hvp", wrt, skip)


def _variants(function: Any, mode: str, wrt: tuple[str, ...]) -> Variants | Composed:
    if isinstance(function, Gradient):
        return Composed(function._variants, function.seeds, mode, wrt)
    return Variants(function, mode, wrt)


def by_name(module: str, qualname: str) -> Any:
    """What a module holds under a dotted name."""
    value: Any = importlib.import_module(module)
    for part in qualname.split("."):
        value = getattr(value, part)
    return value


def _resolved(module: str, qualname: str) -> types.FunctionType | None:
    """The function a name means, under a descriptor too."""
    try:
        return meanings.plain(by_name(module, qualname))
    except (ImportError, AttributeError):
        return None


def _restore_outer(inner: Gradient, mode: str, wrt: tuple[str, ...], single: bool) -> Gradient:
    return gradient(inner, mode, wrt[0] if single else wrt)


def _restore(module: str, qualname: str, mode: str, wrt: tuple[str, ...], single: bool) -> Gradient:
    function = _resolved(module, qualname)
    if function is None:
        raise NoSource(f"{module}.{qualname} is not a function any more")
    return gradient(function, mode, wrt[0] if single else wrt)
