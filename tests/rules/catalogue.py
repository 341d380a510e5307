"""Every reading of every rule with its samples: the list from which the tests are generated."""

import importlib
import inspect
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import linalg

from autotangent.rules import registry
from autotangent.runtime import triangle


@dataclass(frozen=True, eq=False)
class Case:
    """One sample of one rule: arguments bound to the names the rule uses."""

    label: str
    rule: registry.Rule
    args: tuple
    kwargs: dict

    @property
    def bound(self) -> dict[str, Any]:
        """Parameter -> argument, as far as they are given."""
        parameters = self.rule.parameters.values()
        positional = inspect.Signature(
            [p.replace(kind=p.POSITIONAL_OR_KEYWORD) if p.kind == p.POSITIONAL_ONLY else p for p in parameters]
        )
        return dict(positional.bind(*self.args, **self.kwargs).arguments)

    @property
    def active(self) -> list[str]:
        """Differentiable parameters that hold floats here."""
        return [p for p, v in self.bound.items() if p in self.rule.differentiable and floats(v)]

    @property
    def helper(self) -> bool:
        """The function stands in emitted text only: its arguments belong together."""
        return self.label.startswith("autotangent.runtime.")

    def value(self, bound: dict[str, Any] | None = None) -> Any:
        """The function itself at these arguments."""
        bound = self.bound if bound is None else bound
        args, kwargs = [], {}
        for name, parameter in self.rule.parameters.items():
            if name not in bound:
                continue
            if isinstance(self.bound.get(name), tuple) and isinstance(bound[name], list):
                bound = {**bound, name: tuple(bound[name])}  # np.r_ tells them apart
            if parameter.kind == parameter.VAR_POSITIONAL:
                args += bound[name]
            elif name in self.kwargs:
                kwargs[name] = bound[name]
            else:
                args.append(bound[name])
        return tidied(self.rule.function, self.rule.function(*args, **kwargs))


def tidied(function: Any, value: Any) -> Any:
    """What the function says that it gives: cho_factor leaves in the other triangle what it finds there."""
    return (triangle(*value), bool(value[1])) if function is linalg.cho_factor else value


def floats(value: Any) -> bool:
    """A float, an array of floats, a sequence of these; a pair of an array of floats and a bool."""
    if isinstance(value, (list, tuple)):
        return bool(value) and all(floats(v) or isinstance(v, bool) for v in value) and any(map(floats, value))
    return not isinstance(value, (bool, int, str, type, type(None))) and np.asarray(value).dtype.kind in "fc"


def named(function: Any) -> str:
    """module.name"""
    if isinstance(getattr(function, "__self__", None), np.ufunc):
        return f"{named(function.__self__)}.{function.__name__}"
    if (home := getattr(getattr(function, "__self__", None), "name", None)) is not None:
        return f"scipy.stats.{home}.{function.__name__}"
    module = getattr(function, "__module__", None) or "numpy"
    owner = getattr(function, "__objclass__", None)
    if isinstance(function, np.ufunc) and function.__name__ not in vars(np):
        module = "scipy.special"
    name = getattr(function, "__qualname__", None) or getattr(function, "__name__", str(function))
    return name if module == "builtins" else f"{module if owner is None else 'numpy'}.{name}"


def readings() -> list[tuple[str, registry.Rule]]:
    """All rules with the special readings, labelled."""
    found = []
    for library in registry.LATE:
        importlib.import_module(library)
    registry.load_late()
    for function, rule in registry.RULES.items():
        found.append((named(function), rule))
        found += [(f"{named(function)}#{k + 1}", r) for k, r in enumerate(rule.specials)]
    return sorted(found, key=lambda pair: pair[0])


def ruled() -> list[tuple[str, registry.Rule]]:
    """Those with a derivative."""
    return [(n, r) for n, r in readings() if r.form in (registry.DIFFERENTIAL, registry.ADJOINT)]


def samples(rule: registry.Rule, seed: int = 0) -> list[tuple[tuple, dict]]:
    """(args, kwargs) of each sample; 0-d arrays become numbers."""
    drawn = rule.sample(np.random.default_rng(seed))
    pairs = [s if len(s) == 2 and isinstance(s[0], tuple) and isinstance(s[1], dict) else (s, {}) for s in drawn]
    return [(tuple(map(plain, args)), {k: plain(v) for k, v in kwargs.items()}) for args, kwargs in pairs]


def plain(value: Any) -> Any:
    """NumPy scalars and 0-d arrays as Python numbers."""
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, tuple) and any(isinstance(v, np.ndarray) for v in value):
        return tuple(map(plain, value))
    return value.item() if isinstance(value, (np.ndarray, np.generic)) and np.ndim(value) == 0 else value


def read() -> list[Case]:
    """Every sample of the functions that are read as Python."""
    return made_of([(n, r) for n, r in readings() if r.form == registry.INLINE])


def cases() -> list[Case]:
    """Every sample of every rule with a derivative."""
    return made_of(ruled())


def made_of(rules: list[tuple[str, registry.Rule]]) -> list[Case]:
    """Every sample of some rules."""
    return [
        Case(f"{name}-{k}", rule, args, kwargs)
        for name, rule in rules
        if rule.sample is not None
        for k, (args, kwargs) in enumerate(samples(rule))
    ]
