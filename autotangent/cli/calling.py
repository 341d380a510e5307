"""A function that does nothing but call a helper: its derivative runs the sweeps of the helper."""

import inspect
import os
import types
from typing import Any

from autotangent import signatures, variants
from autotangent.kinds import Kind

MODES = {"pair": "pullback", "overlap": "pullback", "shadow": "pullback", "tangent": "jvp"}
_P = inspect.Parameter


class OneText(variants.Variants):
    """The derivative for certain kinds, whatever the arguments are."""

    def __init__(self, function: types.FunctionType, mode: str, wrt: tuple[str, ...], kinds: dict[str, Kind]):
        super().__init__(function, mode, wrt)
        self.kinds = kinds

    def get(self, kinds: dict[str, Kind], plain: bool = False) -> variants.Loaded:
        """The one text."""
        return super().get(self.kinds, plain)


def caller(helper: types.FunctionType, wrt: tuple[str, ...], returns: bool) -> types.FunctionType:
    """`def calls_f(x, k): return f(x, k)`; of a helper that returns nothing, what it may have written."""
    found = signatures.parameters(helper)
    name = f"calls_{helper.__name__.strip('_')}"
    written = ", ".join(wrt) + ("," if len(wrt) == 1 else "")
    call = f"helper({', '.join(map(_passed, found))})"
    lines = [f"    return {call}"] if returns else [f"    {call}", f"    return ({written})"]
    shown = inspect.Signature([p.replace(default=_P.empty, annotation=_P.empty) for p in found])
    text = "\n".join([f"def {name}{shown}:", *lines]) + "\n"
    space: dict[str, Any] = {"helper": helper, "__name__": helper.__module__}
    exec(compile(text, f"<{name}>", "exec", dont_inherit=True), space)
    made = space[name]
    made.__autotangent_source__ = text
    return made


def _passed(p: inspect.Parameter) -> str:
    match p.kind:
        case _P.VAR_POSITIONAL:
            return f"*{p.name}"
        case _P.VAR_KEYWORD:
            return f"**{p.name}"
        case _P.KEYWORD_ONLY:
            return f"{p.name}={p.name}"
    return p.name


def runs(loaded: variants.Loaded, path: str) -> bool:
    """A text or one of those that it calls is that of a file."""
    seen: set[int] = set()
    pending = [loaded]
    while pending:
        one = pending.pop()
        if one.text.path is not None and os.path.realpath(one.text.path) == path:
            return True
        if id(one) not in seen:
            seen.add(id(one))
            pending += one.pairs
    return False
