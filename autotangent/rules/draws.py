"""Random draws: what they give, and the derivative of those that are functions of a draw without parameters.

Figurnov, Mohamed and Mnih (2018), "Implicit reparameterization gradients", section 2: where y = g(z, parameters) for a
z that does not depend on them, the derivative at the z that was drawn is that of g. It is written in terms of y here,
so z need not be known. What a parameter does by rejection or to an integer has no such derivative.

>>> draw("Generator", "normal").differentiable, draw("Generator", "poisson").differentiable
(('loc', 'scale'), ())
"""

import functools
import math
from collections.abc import Callable

import numpy as np

from autotangent import axes as ax
from autotangent.kinds import INT, TEXT, UNKNOWN, ArrayKind, Kind, ListKind, NoneKind, RangeKind, ScalarKind, TupleKind
from autotangent.rules.making_kinds import made, sizes
from autotangent.rules.registry import DIFFERENTIAL, Rule
from autotangent.rules.result_kinds import Bound, array_of, as_array, broadcast_kinds, elementwise, one_item, with_dtype

FLOATS = {
    "random": "size= dtype", "random_sample": "size=", "standard_normal": "size= dtype", "standard_cauchy": "size=",
    "standard_exponential": "size= dtype method", "standard_gamma": "shape size dtype", "standard_t": "df size",
    "beta": "a b size", "chisquare": "df size", "noncentral_chisquare": "df nonc size", "f": "dfnum dfden size",
    "noncentral_f": "dfnum dfden nonc size", "wald": "mean scale size", "triangular": "left mode right size",
}  # fmt: skip
INTEGERS = {
    "integers": "low high size dtype endpoint", "randint": "low high size dtype", "binomial": "n p size",
    "poisson": "lam size", "geometric": "p size", "zipf": "a size", "logseries": "p size",
    "negative_binomial": "n p size", "hypergeometric": "ngood nbad nsample size",
}  # fmt: skip
LOCATED = ("normal", "laplace", "logistic", "gumbel")  # loc + scale * z
SCALED = ("exponential", "rayleigh")  # scale * z
DIMENSIONS = {"rand": "random", "randn": "standard_normal"}  # whose arguments are the sizes
ADVICE = "Draw with a constant {}, or write what is drawn as a function of a draw without parameters."


# ---- kinds -----------------------------------------------------------------------------------------------------------
def drawn(dtype: str) -> Callable[[Bound], Kind]:
    """A number for numbers, an array of the given size, or as wide as the parameters."""

    def kind(bound: Bound) -> Kind:
        size = bound.get("size")
        if size is not None and not isinstance(size.kind, NoneKind):
            return made(dtype, sizes(size)) if size.kind != UNKNOWN else UNKNOWN
        parameters = [v.kind for p, v in bound.items() if p not in ("size", "dtype", "method", "endpoint")]
        known = broadcast_kinds(parameters)
        return with_dtype(known, dtype) if isinstance(known, (ScalarKind, ArrayKind)) else UNKNOWN

    return elementwise(kind)


FLOAT_DRAW, INTEGER_DRAW = drawn("f"), drawn("i")


def vectors(parameter: str, dtype: str) -> Callable[[Bound], Kind]:
    """One vector, or as many as the size says: dirichlet, multinomial, multivariate_normal."""

    def kind(bound: Bound) -> Kind:
        size, axes = bound.get("size"), array_of(bound[parameter].kind)[1]
        before = () if size is None or isinstance(size.kind, NoneKind) else sizes(size)
        return UNKNOWN if axes is None or before is None else ArrayKind(dtype, (*before, *axes))

    return kind


def chosen(bound: Bound) -> Kind:
    """choice of NumPy: of range(n), or of what an array or list holds."""
    given, size = bound["a"].kind, bound.get("size")
    array = ArrayKind("i", (ax.open_axis(),)) if given == INT else as_array(given)
    if not isinstance(array, ArrayKind) or not array.axes or "axis" in bound:
        return UNKNOWN
    before = () if size is None or isinstance(size.kind, NoneKind) else sizes(size)
    axes = None if before is None else (*before, *array.axes[1:])
    return ScalarKind(array.dtype) if axes == () else ArrayKind(array.dtype, axes)


def permuted(bound: Bound) -> Kind:
    """permutation: of range(n), or of the rows of an array."""
    first = bound["x"]
    return made("i", sizes(first)) if first.kind == INT else as_array(first.kind)


def item(bound: Bound) -> Kind:
    """choice of Python's random: one of the items, the very object."""
    match bound["seq"].kind:
        case ListKind(held):
            return held
        case TupleKind(items) if items and all(isinstance(k, ScalarKind) for k in items):
            return one_item(list(items))
        case RangeKind():
            return INT
        case kind if kind == TEXT:
            return TEXT
    return UNKNOWN


def several(bound: Bound) -> Kind:
    """choices and sample: a list of items."""
    held = item({"seq": next(iter(bound.values()))})
    return UNKNOWN if held == UNKNOWN else ListKind(held)


# ---- the draws of NumPy ----------------------------------------------------------------------------------------------
def _ruled(kind: Callable[[Bound], Kind], formula: Callable | None = None, takes: str | None = None) -> Rule:
    return Rule(None, DIFFERENTIAL, formula, kind=kind, takes=takes, draws=True)


def _plain(kind: Callable[[Bound], Kind], table: dict[str, str]) -> dict[str, Rule]:
    return {name: _ruled(kind, takes=takes) for name, takes in table.items()}


def _numpy() -> dict[str, Rule]:
    both = {**_plain(FLOAT_DRAW, FLOATS), **_plain(INTEGER_DRAW, INTEGERS)}
    for name in LOCATED:
        both[name] = _ruled(
            FLOAT_DRAW, lambda y, loc=0.0, scale=1.0, size=None, *, dloc, dscale: dloc + (y - loc) / scale * dscale
        )
    for name in SCALED:
        both[name] = _ruled(FLOAT_DRAW, lambda y, scale=1.0, size=None, *, dscale: y / scale * dscale)
    both["uniform"] = _ruled(
        FLOAT_DRAW,
        lambda y, low=0.0, high=1.0, size=None, *, dlow, dhigh: (
            (high - y) / (high - low) * dlow + (y - low) / (high - low) * dhigh
        ),
    )
    both["gamma"] = _ruled(FLOAT_DRAW, lambda y, shape, scale=1.0, size=None, *, dscale: y / scale * dscale)
    both["vonmises"] = _ruled(FLOAT_DRAW, lambda y, mu, kappa, size=None, *, dmu: dmu)
    both["lognormal"] = _ruled(
        FLOAT_DRAW,
        lambda y, mean=0.0, sigma=1.0, size=None, *, dmean, dsigma: y * dmean + y * (np.log(y) - mean) / sigma * dsigma,
    )
    for name in ("weibull", "power"):
        both[name] = _ruled(FLOAT_DRAW, lambda y, a, size=None, *, da: -y * np.log(y) / a * da)
    both["pareto"] = _ruled(FLOAT_DRAW, lambda y, a, size=None, *, da: -(1 + y) * np.log1p(y) / a * da)
    both["multivariate_normal"] = _ruled(
        elementwise(vectors("mean", "f")),
        lambda y, mean, cov, size=None, check_valid="warn", tol=1e-8, *, method="svd", dmean: dmean,
    )
    both["dirichlet"] = _ruled(vectors("alpha", "f"), takes="alpha size")
    both["multinomial"] = _ruled(vectors("pvals", "i"), takes="n pvals size")
    both["choice"] = _ruled(chosen, takes="a size replace p axis shuffle")
    both["permutation"] = _ruled(permuted, takes="x axis")
    return both


# ---- the draws of Python ---------------------------------------------------------------------------------------------
def _python() -> dict[str, Rule]:
    found = _plain(
        FLOAT_DRAW,
        {"random": "", "betavariate": "alpha beta", "triangular": "low high mode", "vonmisesvariate": "mu kappa"},
    )
    found |= _plain(
        INTEGER_DRAW,
        {"randint": "a b", "randrange": "start stop step", "getrandbits": "k", "binomialvariate": "n p"},
    )
    found["uniform"] = _ruled(FLOAT_DRAW, lambda y, a, b, *, da, db: (b - y) / (b - a) * da + (y - a) / (b - a) * db)
    for name in ("gauss", "normalvariate"):
        found[name] = _ruled(FLOAT_DRAW, lambda y, mu=0.0, sigma=1.0, *, dmu, dsigma: dmu + (y - mu) / sigma * dsigma)
    found["lognormvariate"] = _ruled(
        FLOAT_DRAW,
        lambda y, mu=0.0, sigma=1.0, *, dmu, dsigma: y * dmu + y * (math.log(y) - mu) / sigma * dsigma,
    )
    found["expovariate"] = _ruled(FLOAT_DRAW, lambda y, lambd=1.0, *, dlambd: -y / lambd * dlambd)
    found["gammavariate"] = _ruled(FLOAT_DRAW, lambda y, alpha, beta, *, dbeta: y / beta * dbeta)
    found["paretovariate"] = _ruled(FLOAT_DRAW, lambda y, alpha, *, dalpha: -y * math.log(y) / alpha * dalpha)
    found["weibullvariate"] = _ruled(
        FLOAT_DRAW,
        lambda y, alpha, beta, *, dalpha, dbeta: y / alpha * dalpha - y * math.log(y / alpha) / beta * dbeta,
    )
    found["choice"] = _ruled(item, takes="seq")
    found["choices"] = _ruled(several, takes="population weights cum_weights k")
    found["sample"] = _ruled(several, takes="population k counts")
    return found


class Draw:
    """A method of the generators of one library, which have it in common."""

    def __init__(self, module: str, name: str):
        self.__module__, self.__qualname__ = module, name


@functools.cache
def _table(module: str) -> dict[str, Rule]:
    table = _python() if module == "random" else _numpy()
    for name, rule in table.items():
        rule.function = Draw(module, name)
    return table


def draw(source: str, name: str) -> Rule | None:
    """The rule of a method of generators of random numbers; source: Generator or RandomState of NumPy, or Random."""
    return _table("random" if source == "Random" else "numpy.random").get(name)
