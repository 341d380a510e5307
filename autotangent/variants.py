"""The texts of one derivative, one for each signature: made when first asked for, dropped when they no longer hold."""

import contextlib
import functools
import importlib
import inspect
import os
import threading
import types
from collections.abc import Callable, Iterator
from typing import Any

from autotangent import signatures, spelling
from autotangent.classify import generic
from autotangent.derived import Derived, Request
from autotangent.errors import ArgumentError, NoSource, Place
from autotangent.kinds import FLOAT, UNKNOWN, FunctionKind, Kind, ScalarKind, boxed, dtypes
from autotangent.load import attributes, cache, look, module, states, watch
from autotangent.runtime import dispatch
from autotangent.runtime.stand_ins import stand_in
from autotangent.structs import field, struct
from autotangent.syntax import (
    cached,
    closure_classes,
    closures,
    construction,
    listing,
    making,
    packing,
    remembering,
    returned,
)
from autotangent.syntax.level import raise_level
from autotangent.syntax.read import read

LOCK = threading.RLock()
if hasattr(os, "register_at_fork"):  # a child must not inherit the lock of a thread that it does not have
    os.register_at_fork(before=LOCK.acquire, after_in_parent=LOCK.release, after_in_child=LOCK.release)
MOST = 16
PAIRS = ("pair", "overlap", "shadow")
IN_TWO = (*PAIRS, "linear")
_FUTURE_ANNOTATIONS = module.POSTPONED
_running: list["Loaded"] = []


@struct(eq=False)
class Loaded:
    """A text that runs.

    function: the primal; entry: the function of the text that is called; names: what it defines (two for a pair);
    result: kind of the primal's result; watches: what must still mean the same; pairs: of the callees, which have
    watches of their own.
    """

    function: types.FunctionType
    text: cache.Text
    names: tuple[str, ...]
    result: Kind | None
    watches: list[watch.Kept]
    pairs: list["Loaded"] = field(default_factory=list)
    made: dict[str, Any] = field(default_factory=dict)

    @property
    def entry(self) -> Callable:
        """The function that a gradient calls."""
        return self.made[self.names[0]]

    def everything(self) -> Iterator[watch.Kept]:
        """All watches, those of the pairs too."""
        seen: set[int] = set()
        pending = [self]
        while pending:
            loaded = pending.pop()
            if id(loaded) not in seen:
                seen.add(id(loaded))
                yield from loaded.watches
                pending += loaded.pairs

    def holds(self) -> bool:
        """Everything that was read still means the same."""
        return all(w.holds() for w in self.everything())


class Variants:
    """The texts of the derivative of one function in one mode with respect to some parameters."""

    def __init__(self, function: types.FunctionType, mode: str, wrt: tuple[str, ...], shadows: tuple[str, ...] = ()):
        self.function, self.mode, self.wrt, self.shadows = function, mode, wrt, shadows
        self.texts: dict[Any, Loaded] = {}
        self.first: Loaded | None = None
        self.verbose = 0
        self.default_wrt = () if mode in PAIRS else signatures.default_of(function)

    def get(self, kinds: dict[str, Kind], plain: bool = False) -> Loaded:
        """The text for these kinds of the parameters. plain: its file has no kinds in its name, if that is free.

        Raises:
            AutotangentError: it cannot be derived, or was edited and no longer fits.
        """
        with LOCK:
            if len(self.texts) >= MOST:
                kinds = {name: generic(kind) for name, kind in kinds.items()}
            found = self.texts.get(tuple(kinds.items()))
            if found is None or not found.holds():
                found = self._make(kinds, plain or kinds == self.usual)
            return found

    @functools.cached_property
    def usual(self) -> dict[str, Kind]:
        """The signature that the function itself states; what it says nothing of is taken for a float."""
        return {n: FLOAT if k == UNKNOWN else k for n, k in signatures.stated_kinds(self.function).items()}

    def default(self) -> Loaded:
        """The text that is meant where no arguments are given: the first that was made, else one that has a file, else
        that for the kinds which the function states.

        Raises:
            AutotangentError: as `get`.
        """
        with LOCK:
            if self.first is not None:
                return self.first
            for found in look.recorded(self._ask(self.usual, False)):
                kinds = _kinds_of(found)
                if kinds is not None:
                    return self.get(kinds)
            return self.get(signatures.stated_kinds(self.function))

    def ready(self, guess: Callable[[], dict[str, Kind]]) -> list[look.Found]:
        """There are files that hold: of the signatures that have one, or else of the one guessed.

        Files that hold are neither compiled nor run. Returns what was found before.

        Raises:
            AutotangentError: one is needed and cannot be derived.
        """
        with LOCK:
            before = look.recorded(self._ask(self.usual, False))
            if not before:
                self.get(guess(), plain=True)
            for found in before:
                kinds = _kinds_of(found)
                if found.state in (states.STALE, states.OLD_GENERATOR) and kinds is not None:
                    self.get(kinds)
            return before

    def _ask(self, kinds: dict[str, Kind], plain: bool) -> look.Ask:
        return look.Ask(self.function, self.mode, self.wrt, kinds, self.shadows, self.default_wrt, plain)

    def _make(self, kinds: dict[str, Kind], plain: bool) -> Loaded:
        text = cache.obtain(self._ask(kinds, plain), lambda kinds: derived(self._ask(kinds, plain)))
        self._say(text, kinds)
        loaded = self._run(text, kinds)
        if len(self.texts) >= 4 * MOST:  # functions as arguments, say, of which there may be any number
            del self.texts[next(iter(self.texts))]
        self.texts[tuple(kinds.items())] = loaded
        if self.first is None or not self.first.holds():
            self.first = loaded
        return loaded

    def be_verbose(self, level: int) -> None:
        """Print each text when it is made or found; from level 2 on its stages before it."""
        said, self.verbose = self.verbose, max(level, self.verbose)
        if level > said:
            for kinds, loaded in self.texts.items():
                self._say(loaded.text, dict(kinds))

    def _say(self, text: cache.Text, kinds: dict[str, Kind]) -> None:
        if self.verbose > 1:
            request = Request(read(self.function), self.mode, self.wrt, kinds, self.shadows)
            print(importlib.import_module("autotangent.stages").report(request))
            print(f"# ---- the {self.mode} of {self.function.__qualname__}")
        if self.verbose:
            print(text.body)

    def _run(self, text: cache.Text, kinds: dict[str, Kind]) -> Loaded:
        f = self.function
        found: list[watch.Kept] = list(watch.watches(f, text.resolved))
        found += [watch.Body.of(f, defaults=self.mode in PAIRS)]
        found += [watch.Body.of(d) for d in text.deps]
        found += watch.Member.among(kinds.values(), f.__code__)
        found += [watch.Body.of(part.function) for part in read(f).parts] if making.is_made(f) else []
        cells = watch.cells(f)
        cells |= {n: types.CellType(k.value) for n, k in kinds.items() if isinstance(k, FunctionKind)}
        loaded = Loaded(f, text, text.names, text.result, found)
        _running.append(loaded)
        try:
            postponed = bool(f.__code__.co_flags & _FUTURE_ANNOTATIONS)
            with closure_classes.found_for(f.__globals__):
                loaded.made = module.run(text.whole, text.filename, f.__globals__, cells, postponed)
        finally:
            _running.pop()
        for name in text.names:
            if not isinstance(loaded.made.get(name), types.FunctionType):
                raise self._unfit(text, f"does not define {name}")
            raise_level(loaded.made[name], f, text.edited, kinds)
        self._check_parameters(loaded)
        if f.__defaults__ is not None or f.__kwdefaults__ is not None:
            _give_defaults(loaded.made[text.names[0]], f)
        return loaded

    def _check_parameters(self, loaded: Loaded) -> None:
        """The parameters are the primal's and the seeds, in whatever way the file was edited."""
        own = signatures.parameter_names(self.function)
        if signatures.parameter_names(loaded.entry) == own:
            return
        given = inspect.signature(loaded.entry).parameters
        extra = [p for p in given.values() if p.name not in own]
        kept = [name for name in given if name in own] == own
        if not kept or any(p.kind is not p.KEYWORD_ONLY for p in extra):
            shown = f"{loaded.names[0]}({', '.join(map(str, given.values()))})"
            raise self._unfit(loaded.text, f"defines {shown}, the function has the parameters {', '.join(own)}")

    def _unfit(self, text: cache.Text, what: str) -> NoSource:
        return NoSource(
            f"the file of the {self.mode} of {self.function.__qualname__} {what}",
            Place(text.filename, 1, text=""),
            f"Correct it there, or take the fresh text:  autotangent regen --drop-edits {text.filename}",
        )


def _kinds_of(found: look.Found) -> dict[str, Kind] | None:
    """The signature that a file is for, None where it cannot be read any more."""
    try:
        return spelling.parse_kinds(found.header.kinds) if found.header is not None else None
    except ValueError:
        return None


def _give_defaults(made: Any, function: types.FunctionType) -> None:
    """The sweep of a callee has the default values that the callee has now, not those its text would compute."""
    made.__defaults__ = function.__defaults__
    made.__kwdefaults__ = {**(made.__kwdefaults__ or {}), **(function.__kwdefaults__ or {})} or None


def derived(ask: look.Ask) -> Derived:
    """A fresh text, whatever the files say, and all that it assumes.

    Raises:
        AutotangentError: it cannot be derived.
    """
    made = derive(Request(read(ask.function), ask.mode, ask.wrt, ask.kinds, ask.shadows))
    return attributes.with_attributes(made)


def derive(request: Request) -> Derived:
    """The pipeline, which is imported when a text is first derived: a warm cache does without."""
    return importlib.import_module("autotangent.pipeline").derive(request)


# ---- pairs -----------------------------------------------------------------------------------------------------------
def load_pair(
    function: types.FunctionType,
    wrt: tuple[str, ...],
    kinds: dict[str, Kind],
    shadows: tuple[str, ...],
    mode: str = "pair",
) -> tuple[Callable, ...]:
    """Forward and reverse sweep of a callee, or (mode tangent, linear) its forward twin, made once for each signature.

    A pair that is asked for while it is being made (recursion) is given as two functions that forward to the real ones.
    """
    with LOCK:
        pairs = _pairs_of(function)
        request = wrt, shadows, tuple(kinds.items()), mode
        waiting = pairs.making.get(request)
        if waiting is not None:
            waiting.asked += _running[-1:]
            return waiting.functions
        loaded = pairs.text(request, kinds)
        return tuple(loaded.made[name] for name in loaded.names)


def batched_of(function: types.FunctionType, seeds: tuple[str, ...], kinds: dict[str, Kind]) -> Loaded:
    """The text of a linear part for many directions.

    Raises:
        AutotangentError: it has none.
    """
    with LOCK:
        return _pairs_of(function).text((seeds, (), tuple(kinds.items()), "batched"), kinds)


class _Forward:
    """Stands for a pair that is being made."""

    def __init__(self, mode: str) -> None:
        self.loaded: Loaded | None = None
        self.asked: list[Loaded] = []
        self.functions = tuple(self._forward(k) for k in range(2 if mode in IN_TWO else 1))

    def _forward(self, number: int) -> Callable:
        def forward(*args: Any, **keywords: Any) -> Any:
            return self.loaded.made[self.loaded.names[number]](*args, **keywords)  # type: ignore[union-attr]

        return forward

    def give_way(self, caller: Loaded) -> None:
        """The names of a text that mean it mean the real functions from now on, which have a source."""
        assert self.loaded is not None
        real = {id(f): self.loaded.made[name] for f, name in zip(self.functions, self.loaded.names)}
        caller.made = {name: real.get(id(value), value) for name, value in caller.made.items()}
        for function in caller.made.values():
            for cell in getattr(function, "__closure__", None) or ():
                with contextlib.suppress(ValueError):  # of a name that is bound later or never
                    cell.cell_contents = real.get(id(cell.cell_contents), cell.cell_contents)


class _Pairs:
    """The pairs of one function."""

    def __init__(self, function: types.FunctionType):
        self.function = function
        self.made: dict[Any, Loaded] = {}
        self.making: dict[Any, _Forward] = {}

    def text(self, request: Any, kinds: dict[str, Kind]) -> Loaded:
        """The text that was asked for, which is a part of the one that is being run."""
        loaded = self.made.get(request)
        if loaded is None or not loaded.holds():
            loaded = self.make(request, kinds)
        if _running:
            _running[-1].pairs.append(loaded)
        return loaded

    def make(self, request: Any, kinds: dict[str, Kind]) -> Loaded:
        wrt, shadows, _, mode = request
        variants = Variants(self.function, mode, wrt, shadows)
        forward = self.making[request] = _Forward(mode)
        try:
            forward.loaded = loaded = variants.get(kinds)
        finally:
            del self.making[request]
        for caller in forward.asked:
            caller.pairs.append(loaded)
            forward.give_way(caller)
        self.made[request] = loaded
        return loaded


def _pairs_of(function: types.FunctionType) -> _Pairs:
    """Kept with the function; a wrapper that copied its attributes has none of its own."""
    held = vars(function).get("__autotangent_pairs__")
    if held is None or held.function is not function:
        held = _Pairs(function)
        function.__dict__["__autotangent_pairs__"] = held
    return held


def pair_from_text(function: types.FunctionType, active: str, kinds: str, mode: str = "pair") -> Any:
    """What a line of a generated file asks for, `pair(spring, "x k", "x array(f; n), i int, k float")`.

    Active parameters that can be mutated are passed as shadows, the others' adjoints are returned.
    """
    wrt = tuple(active.split())
    try:
        parsed = spelling.parse_kinds(kinds)
    except ValueError as error:
        what = f"the kinds of the arguments of {function.__qualname__} are not understood: {error}"
        raise NoSource(what, instead="A class must be defined in a module that is imported.") from error
    function = _text_of(function, parsed) if hasattr(function, "loaded_for") else stand_in(function)
    shadows = tuple(w for w in wrt if not isinstance(parsed[w], ScalarKind)) if mode in PAIRS else ()
    made = load_pair(function, wrt, parsed, shadows, mode)
    if any("?" in dtypes(parsed[w]) for w in shadows):
        places = 0 if mode == "shadow" else sum(not boxed(parsed[w]) for w in shadows)
        made = made[0], _no_numbers(made[1], function, places)
    return made if mode in IN_TWO else made[0]


def _text_of(derivative: Any, kinds: dict[str, Kind]) -> types.FunctionType:
    """The function of the text of a derivative that is taken inside a function; what it watches the outer one does."""
    loaded: Loaded = derivative.loaded_for(kinds)
    if _running:
        _running[-1].pairs.append(loaded)
    return loaded.made[loaded.names[0]]


def _no_numbers(reverse: Callable, function: types.FunctionType, count: int) -> Callable:
    """A reverse sweep for arguments of any kind, which adds into their adjoints in place: that of a number is lost.
    count: of these adjoints, which come last."""

    def checked(saved: Any, *adjoints: Any, **named: Any) -> Any:
        for bar in (*adjoints[len(adjoints) - count :], *named.values()):
            if isinstance(bar, (float, complex)):
                what = f"an argument of {function.__qualname__} is a number, in a text for arguments of any kind"
                raise ArgumentError(
                    what, None, "Such a text is for arrays only; numbers need a text of their own kinds."
                )
        return reverse(saved, *adjoints, **named)

    checked.unchecked = reverse  # type: ignore[attr-defined]
    return checked


_MAKERS: dict[str, Callable] = {
    "inner": closures.inner,
    "closure": closure_classes.closure,
    "called": closure_classes.called,
    "capturing": closures.capturing,
    "applied": closures.applied,
    "listing": listing.listing,
    "packing": packing.packing,
    "remembering": remembering.remembering,
    "cached": cached.cached,
    "captures": returned.captures,
    "constructor": construction.constructor,
}


def made_from_text(how: str, *args: Any, **functions: Any) -> types.FunctionType:
    """What a line of a generated file makes: `inner(f, "g")`, `applied(h, f=g)`, `capturing(g, "k")`."""
    if how == "inner" and len(args) == 1:  # of the primal of the file that is being run
        args = (_running[-1].function, *args)
    if how == "closure" and isinstance(args[0], str):
        found = spelling.find_object(args[0])
        if found is None:
            raise NoSource(f"{args[0]} is not found", instead="The module of the function must be imported.")
        return found
    return _MAKERS[how](*map(stand_in, args), **functions)


dispatch.derive = pair_from_text
dispatch.make = made_from_text
spelling.made = closure_classes.find
