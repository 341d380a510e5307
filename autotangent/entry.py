"""The generated Python between a user's call and the text of a derivative.

Two small functions are written for each gradient: the dispatcher, with the primal's own parameters, which finds the
entry for the kinds of the arguments; and one entry for each signature, which checks that the names the text read still
mean the same, calls the text, and projects what it returns. Both are written, not interpreted, because they run at each
call.
"""

import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from autotangent import project, seeds
from autotangent.classify import key
from autotangent.derived import SEEDED
from autotangent.kinds import Kind
from autotangent.nesting import as_floats, is_whole
from autotangent.structs import replace, struct

_P = inspect.Parameter
_EMPTY = inspect.Parameter.empty


@struct(frozen=True)
class Shape:
    """What is fixed for one gradient: its name, mode, the primal's parameters, wrt, the names of its seeds.

    single: one adjoint is returned bare, not in a tuple. inner: what is differentiated, if that is a derivative.
    """

    name: str
    mode: str
    parameters: tuple[_P, ...]
    wrt: tuple[str, ...]
    seeds: tuple[str, ...]
    single: bool
    inner: "Shape | None" = None

    @property
    def prefix(self) -> str:
        """Begins the private names, and no parameter."""
        prefix = "_at"
        while any(p.name.startswith(prefix) for p in self.parameters):
            prefix += "_"
        return prefix

    @property
    def order(self) -> list[str]:
        """The names of the parameters."""
        return [p.name for p in self.parameters]


class Space:
    """The globals of a generated function; `bind` enters an object under a name of its own.

    names: an exact dict, since looking up globals in a subclass of dict is slow.
    """

    def __init__(self, prefix: str):
        self.names: dict[str, Any] = {}
        self.prefix = prefix
        self._known: dict[int, str] = {}

    def bind(self, hint: str, value: Any) -> str:
        """The name of an object."""
        if id(value) not in self._known:
            name = f"{self.prefix}_{hint}{len(self.names)}"
            self._known[id(value)] = name
            self.names[name] = value
        return self._known[id(value)]


def compiled(source: str, space: Space, name: str) -> Any:
    """The function of that name in a source."""
    exec(compile(source, f"<autotangent dispatcher of {name}>", "exec", dont_inherit=True), space.names)
    return space.names[name]


# ---- the dispatcher --------------------------------------------------------------------------------------------------
def dispatcher(
    shape: Shape, space: Space, table: dict, make: Callable[[Any, tuple], Callable], default: Callable[[str], Any]
) -> Any:
    """A function with the primal's parameters: kinds of the arguments -> entry. `default(name)` reads a default."""
    missing = space.bind("missing", seeds.MISSING)
    lines = [f"def {shape.name}({_parameters(shape, missing)}):"]
    for p in shape.parameters:
        if p.default is not _EMPTY:
            lines.append(f"    if {p.name} is {missing}: {p.name} = {space.bind('default', default)}({p.name!r})")
    keys = [_key_lines(p.name, k, space, lines) for k, p in enumerate(shape.parameters)]
    made = keys[0] if len(keys) == 1 else f"({', '.join(keys)})"
    arguments = ", ".join(shape.order) + ("," if len(shape.parameters) == 1 else "")
    call = f"({', '.join(shape.order + list(shape.seeds))})"
    entry, names = f"{shape.prefix}_entry", f"{shape.prefix}_key"
    lines += [
        f"    {names} = {made}",
        f"    try: {entry} = {space.bind('table', table)}[{names}]",
        f"    except {space.bind('absent', KeyError)}: {entry} = None",
        f"    if {entry} is None: {entry} = {space.bind('make', make)}({names}, ({arguments}))",
        f"    return {entry}{call}",
    ]
    return compiled("\n".join(lines) + "\n", space, shape.name)


def _parameters(shape: Shape, missing: str) -> str:
    """The parameter list; a default is read when the function is called, from the primal."""
    parts: list[str] = []
    seen_star = False
    previous = None
    for p in shape.parameters:
        if previous is _P.POSITIONAL_ONLY and p.kind is not _P.POSITIONAL_ONLY:
            parts.append("/")
        if p.kind is _P.KEYWORD_ONLY and not seen_star:
            parts.append("*")
            seen_star = True
        if p.kind is _P.VAR_KEYWORD:
            continue
        seen_star |= p.kind is _P.VAR_POSITIONAL
        star = "*" if p.kind is _P.VAR_POSITIONAL else ""
        parts.append(f"{star}{p.name}" + ("" if p.default is _EMPTY else f"={missing}"))
        previous = p.kind
    if previous is _P.POSITIONAL_ONLY:
        parts.append("/")
    if shape.seeds:
        parts += ([] if seen_star else ["*"]) + [f"{s}={missing}" for s in shape.seeds]
    parts += [f"**{p.name}" for p in shape.parameters if p.kind is _P.VAR_KEYWORD]
    return ", ".join(parts)


def _key_lines(name: str, number: int, space: Space, lines: list[str]) -> str:
    made = f"{space.prefix}_{number}"
    lines += [
        f"    {made} = {space.bind('type', type)}({name})",
        f"    if {made} is not {space.bind('float', float)}: {made} = {space.bind('key', key)}({name})",
    ]
    return made


# ---- the entry of one signature --------------------------------------------------------------------------------------
@struct(frozen=True)
class Target:
    """The text that an entry calls.

    function: of the text; keywords: its names of the seeds; tests: expressions that must hold, or else `again(*args)`
    is asked; space: what the tests name; kinds: of the arguments; result: kind of the primal's result, if known.
    """

    function: Callable
    keywords: tuple[str, ...]
    tests: Sequence[str]
    space: Space
    again: Callable
    kinds: dict[str, Kind]
    result: Any = None


def entry(shape: Shape, target: Target, arguments: Iterable[Any]) -> Callable:
    """Check, call, project: for arguments of the types of `arguments`."""
    space, types_of = target.space, dict(zip(shape.order, map(_type, arguments)))
    everything = ", ".join(shape.order + list(shape.seeds))
    lines = [f"def {shape.name}({everything}):"]
    if target.tests:
        ok = f"{shape.prefix}_ok"
        lines += [
            f"    try: {ok} = {' and '.join(target.tests)}",
            f"    except {space.bind('any_error', Exception)}: {ok} = False",
            f"    if not {ok}: return {space.bind('again', target.again)}({everything})",
        ]
    lines += _seed_lines(shape, target, types_of)
    lines += ["    " + line for line in _CALLS[shape.mode](shape, target, types_of)]
    return compiled("\n".join(lines) + "\n", space, shape.name)


def _type(argument: Any) -> type:
    """The type of an argument; an array of integers, whose adjoint is of another dtype, counts as any object."""
    whole = isinstance(argument, np.ndarray) and argument.dtype.kind not in "fc"
    return object if whole else type(argument)


def _call(shape: Shape, target: Target) -> str:
    """The call of the text, with all arguments given, so that its own defaults play no part."""
    parts = []
    for p in shape.parameters:
        match p.kind:
            case _P.VAR_POSITIONAL:
                parts.append(f"*{p.name}")
            case _P.VAR_KEYWORD:
                continue
            case _P.KEYWORD_ONLY:
                parts.append(f"{p.name}={p.name}")
            case _:
                parts.append(p.name)
    parts += [f"{k}={s}" for k, s in zip(target.keywords, shape.seeds)]
    parts += [f"**{p.name}" for p in shape.parameters if p.kind is _P.VAR_KEYWORD]
    return f"{target.space.bind('text', target.function)}({', '.join(parts)})"


def _seed_lines(shape: Shape, target: Target, types_of: dict[str, type]) -> list[str]:
    """Checks of the seeds, those of the derivatives inside first."""
    inner = replace(target, result=None)  # that of the function inside is another one
    checks = [line for s in _shapes(shape.inner) for line in _own_seed_lines(s, inner, types_of)]
    return [*checks, *_own_seed_lines(shape, target, types_of)]


def _shapes(shape: Shape | None) -> list[Shape]:
    return [] if shape is None else [*_shapes(shape.inner), shape]


def _own_seed_lines(shape: Shape, target: Target, types_of: dict[str, type]) -> list[str]:
    fit = target.space.bind("fit", seeds.fit)
    if shape.mode in SEEDED:
        return [
            f"    {_misfit(s, w, types_of[w], target)}{s} = {fit}({s}, {w}, {s!r}, {w!r}, {_kind(target, w)})"
            for s, w in zip(shape.seeds, shape.wrt)
        ]
    if shape.mode == "vjp":
        check = target.space.bind("fit_result", seeds.fit_result)
        kind = target.space.bind("result", target.result)
        arguments = "{" + ", ".join(f"{n!r}: {n}" for n in shape.order) + "}"
        return [f"    {s} = {check}({s}, {kind}, {arguments}, {s!r})" for s in shape.seeds]
    return []


def _misfit(seed: str, name: str, cls: type, target: Target) -> str:
    """The head of an if: the seed is not plainly like the argument."""
    if cls is float:
        return f"if {_is_not(seed, float, target.space)}: "
    if cls is np.ndarray and not is_whole(as_floats(target.kinds[name])):
        other = f"{seed}.dtype is not {name}.dtype or {seed}.shape != {name}.shape"
        return f"if {_is_not(seed, cls, target.space)} or {other}: "
    return ""


def _kind(target: Target, name: str) -> str:
    """The kind of an argument in the derivation, under a name."""
    return target.space.bind("kind", as_floats(target.kinds[name]))


def _adjoints(shape: Shape, target: Target, types_of: dict[str, type]) -> tuple[list[str], list[str], str]:
    """(names to unpack into, projecting lines, expression to return)."""
    names = [f"{shape.prefix}_b{k}" for k in range(len(shape.wrt))]
    lines = [_projection(b, w, types_of[w], target) for b, w in zip(names, shape.wrt)]
    result = names[0] if shape.single else f"({', '.join(names)},)"
    return names, lines, result


def _tangents(shape: Shape, target: Target, types_of: dict[str, type], names: list[str]) -> tuple[list, list, str]:
    """The same of the tangents of adjoints."""
    dots = [n + "_dot" for n in names]
    again = [_projection(d, w, types_of[w], target) for d, w in zip(dots, shape.wrt)]
    return dots, again, _unpacked(dots) if shape.single else f"({', '.join(dots)},)"


def _projection(adjoint: str, name: str, cls: type, target: Target) -> str:
    space = target.space
    if cls is float or cls is np.float64:
        wrong = _is_not(adjoint, cls, space)
        function = project.project_scalar
    elif cls is np.ndarray:
        wrong = (
            f"{_is_not(adjoint, cls, space)} or {adjoint}.dtype is not {name}.dtype or {adjoint}.shape != {name}.shape"
        )
        function = project.project_array
        if getattr(target.kinds[name], "axes", None) == ():
            return f"{adjoint} = {space.bind('project', function)}({adjoint}, {name}, {name!r})"
    else:
        whole = space.bind("project", project.project)
        return f"{adjoint} = {whole}({adjoint}, {name}, {name!r}, {_kind(target, name)})"
    return f"if {wrong}: {adjoint} = {space.bind('project', function)}({adjoint}, {name}, {name!r})"


def _is_not(name: str, cls: type, space: Space) -> str:
    return f"{space.bind('type', type)}({name}) is not {space.bind('class', cls)}"


def _unpacked(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"({', '.join(names)})"


def _grad(shape: Shape, target: Target, types_of: dict[str, type]) -> list[str]:
    names, lines, result = _adjoints(shape, target, types_of)
    return [f"{_unpacked(names)} = {_call(shape, target)}", *lines, f"return {result}"]


def _value_and_grad(shape: Shape, target: Target, types_of: dict[str, type]) -> list[str]:
    names, lines, result = _adjoints(shape, target, types_of)
    value = f"{shape.prefix}_value"
    check_scalar = target.space.bind("check", project.check_scalar)
    check = f"if {_is_not(value, float, target.space)}: {check_scalar}({value}, {shape.name!r})"
    return [f"{value}, {_unpacked(names)} = {_call(shape, target)}", check, *lines, f"return {value}, {result}"]


def _hvp(shape: Shape, target: Target, types_of: dict[str, type]) -> list[str]:
    """The tangent of a gradient is like the gradient."""
    assert shape.inner is not None
    return _grad(replace(shape, wrt=shape.inner.wrt), target, types_of)


def _jvp(shape: Shape, target: Target, types_of: dict[str, type]) -> list[str]:
    if shape.inner is not None and shape.inner.mode in ("grad", "vjp"):
        names, lines, result = _adjoints(shape.inner, target, types_of)
        dots, again, dotted = _tangents(shape.inner, target, types_of, names)
        pair = f"{_unpacked(names)}, {_unpacked(dots)} = {_call(shape, target)}"
        return [pair, *lines, *again, f"return {result}, {dotted}"]
    both, y, dot, kind = (f"{shape.prefix}_{part}" for part in ("both", "y", "dot", "kind"))
    type_of, plain = target.space.bind("type", type), [target.space.bind("class", c) for c in (float, np.float64)]
    other = " and ".join(f"{kind} is not {name}" for name in plain)
    projected = f"{y}, {target.space.bind('project', project.project_tangent)}({dot}, {y})"
    return [
        f"{both} = {y}, {dot} = {_call(shape, target)}",
        f"{kind} = {type_of}({y})",
        f"return ({projected}) if {type_of}({dot}) is not {kind} or {other} else {both}",
    ]


def _pullback(shape: Shape, target: Target, types_of: dict[str, type]) -> list[str]:
    names, lines, result = _adjoints(shape, target, types_of)
    y, pull, fit = f"{shape.prefix}_y", f"{shape.prefix}_pull", target.space.bind("fit", seeds.fit)
    return [
        f"{y}, {pull} = {_call(shape, target)}",
        "def pull(y_bar):",
        f"    y_bar = {fit}(y_bar, {y}, 'y_bar', 'the result')",
        f"    {_unpacked(names)} = {pull}(y_bar)",
        *("    " + line for line in lines),
        f"    return {result}",
        f"return {y}, pull",
    ]


def _linearize(shape: Shape, target: Target, types_of: dict[str, type]) -> list[str]:
    """As jvp, the tangent in a function of its own."""
    given = seeds.names("jvp", shape.wrt, tuple(shape.order))
    push, fit = f"{shape.prefix}_push", target.space.bind("fit", seeds.fit)
    missing = target.space.bind("missing", seeds.MISSING)
    inside = [
        f"{_misfit(s, w, types_of[w], target)}{s} = {fit}({s}, {w}, {s!r}, {w!r}, {_kind(target, w)})"
        for s, w in zip(given, shape.wrt)
    ]
    if shape.inner is not None and shape.inner.mode in ("grad", "vjp"):
        names, lines, y = _adjoints(shape.inner, target, types_of)
        dots, again, dotted = _tangents(shape.inner, target, types_of, names)
        inside += [f"{_unpacked(dots)} = {push}({', '.join(given)})", *again]
        left = _unpacked(names)
    else:
        y = left = f"{shape.prefix}_y"
        project_tangent = target.space.bind("project", project.project_tangent)
        lines, dotted = [], f"{project_tangent}({push}({', '.join(given)}), {y})"
    return [
        f"{left}, {push} = {_call(shape, target)}",
        *lines,
        f"def push(*, {', '.join(f'{s}={missing}' for s in given)}):",
        *(f"    {line}" for line in inside),
        f"    return {dotted}",
        f"return {y}, push",
    ]


_CALLS = {
    "grad": _grad,
    "value_and_grad": _value_and_grad,
    "vjp": _grad,
    "jvp": _jvp,
    "hvp": _hvp,
    "pullback": _pullback,
    "linearize": _linearize,
}
