"""Every rule through the emitted source of a function that calls it: both modes, all layouts and kinds of numbers.

AUTOTANGENT_TEST_SAMPLE (default 1) is the fraction of the cases that runs, always the same ones.
"""

import os
import warnings
import zlib

import numpy as np
import pytest

import autotangent
from tests.rules import catalogue, evaluate, kind_checks, wrapped

FRACTION = float(os.environ.get("AUTOTANGENT_TEST_SAMPLE", "1"))


def drawn(cases):
    """The cases that run at this fraction."""
    return [c for c in cases if zlib.crc32(c.label.encode()) < FRACTION * 2**32]


def leading(cases, count):
    """The first samples of each rule."""
    return [c for c in cases if int(c.label.rsplit("-", 1)[1]) < count]


def labelled(cases):
    return {"argvalues": [pytest.param(c, id=c.label) for c in cases]}


CASES = drawn(catalogue.cases() + catalogue.read())
CALLED = [c for c in CASES if not c.helper]  # by users, with arguments of all sorts


@pytest.fixture(autouse=True)
def quiet():
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


def both_modes(case, made, values, wrt):
    """(value, tangent, adjoints by name) along random directions, and the directions."""
    rng = np.random.default_rng(11)
    y = made.function(**values)
    y_bar = evaluate.random_like(y, rng)
    y_bar = kept_type(y, y_bar)
    dots = {k: like(values[k], evaluate.random_like(np.asarray(values[k]), rng)) for k in wrt}
    before = {k: np.copy(v) for k, v in values.items()}
    value, y_dot = autotangent.jvp(made.function, wrt=wrt)(**values, **{f"{k}_dot": v for k, v in dots.items()})
    bars = autotangent.vjp(made.function, wrt=wrt)(**values, y_bar=y_bar)
    for k, v in before.items():
        assert np.array_equal(v, values[k], equal_nan=True), f"the argument {k} was changed"
    assert same(value, y), "the primal's value differs"
    apart(bars, [*values.values(), *arrays_in(y_bar)])
    return y_bar, y_dot, dict(zip(wrt, bars)), dots


def apart(bars, others):
    """Whoever gets adjoints may write them: they share no memory with each other, an argument or a seed."""
    for k, x_bar in enumerate(bars):
        for array in arrays_in(x_bar):
            assert array.flags.writeable
            assert not any(np.shares_memory(array, other) for other in (*others, *bars[k + 1 :]))


def arrays_in(value):
    """The arrays of a value or a sequence of them."""
    if isinstance(value, (list, tuple)):
        return [a for v in value for a in arrays_in(v)]
    return [value] if isinstance(value, np.ndarray) else []


def like(value, made):
    """A direction of the same dtype and type."""
    if isinstance(value, (np.ndarray, np.generic)):
        return made.astype(value.dtype) if isinstance(value, np.ndarray) else value.dtype.type(made)
    return type(value)(made)


def same(a, b):
    """Bit for bit equal."""
    if isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    return np.asarray(a).tobytes() == np.asarray(b).tobytes() and np.shape(a) == np.shape(b)


def dot_product(y_bar, y_dot, bars, dots, rtol):
    """<y_bar, y_dot> = sum of <x_bar, x_dot>."""
    left = evaluate.paired(evaluate.unnamed(y_bar), evaluate.unnamed(y_dot))
    parts = [evaluate.paired(bars[k], dots[k]) for k in bars]
    terms = evaluate.mapped(
        lambda b, d: np.sum(np.abs(np.multiply(b, d))), evaluate.unnamed(y_bar), evaluate.unnamed(y_dot)
    )
    scale = max([1e-3, *map(abs, parts), *evaluate.flat(terms)])
    assert abs(left - sum(parts)) <= rtol * scale, (left, sum(parts))


def equal_shapes(a, b):
    assert np.shape(a) == np.shape(b)


def subsets(case, wrt):
    """All arguments together; of the first samples of a rule each by itself, too."""
    return [wrt, *((k,) for k in wrt)] if len(wrt) > 1 and leading([case], 2) else [wrt]


@pytest.mark.parametrize("case", **labelled(CASES))
def test_both_modes(case):
    """Tangents agree with differences, adjoints with tangents, for several choices of active arguments."""
    made = wrapped.wrap(case)
    for wrt in subsets(case, made.wrt):
        y_bar, y_dot, bars, dots = both_modes(case, made, made.values, wrt)
        dot_product(y_bar, y_dot, bars, dots, 1e-11)
        for k, x_bar in bars.items():
            assert np.shape(x_bar) == np.shape(made.values[k])
            assert type(x_bar) is type(made.values[k])

        def at(step, dots=dots):
            values = {k: v + step * dots[k] if k in dots else v for k, v in made.values.items()}
            return evaluate.unnamed(made.function(**values))

        evaluate.close(y_dot, evaluate.central(at), 2e-7, 1e-7)
        evaluate.mapped(equal_shapes, evaluate.unnamed(y_dot), evaluate.unnamed(at(0)))


def of_other_lengths():
    """(sample, sizes) where an axis of an array has such a length; helpers have arguments that belong together."""
    for case in leading(CASES, 1):
        arrays = case.bound.values()
        if case.label.startswith("autotangent.") or any(isinstance(v, (list, tuple)) for v in arrays):
            continue
        for sizes in ({3: 1}, {2: 1, 4: 1}, {3: 0}):
            if any(n in sizes for v in arrays for n in np.shape(v)):
                yield pytest.param(case, sizes, id=f"{case.label} {sizes}")


@pytest.mark.parametrize(("case", "sizes"), of_other_lengths())
def test_lengths(case, sizes):
    """Axes of one element, which broadcast, and of none."""
    rng = np.random.default_rng(13)
    bound = {p: kind_checks.resized(v, sizes, rng) for p, v in case.bound.items()}
    try:
        y = case.value(bound)
    except (ValueError, IndexError, TypeError, np.linalg.LinAlgError, ZeroDivisionError):
        pytest.skip("the function raises")
    if [np.ndim(part) for part in evaluate.flat(y)] != [np.ndim(part) for part in evaluate.flat(case.value())]:
        pytest.skip("it gives something else for nothing")
    if not all(np.all(np.isfinite(part)) for part in evaluate.flat(y)):
        pytest.skip("no number")
    args = tuple(bound[p] for p in case.bound if p not in case.kwargs)
    made = wrapped.wrap(catalogue.Case("", case.rule, args, {p: bound[p] for p in case.kwargs}))
    y_bar, y_dot, bars, dots = both_modes(case, made, made.values, made.wrt)
    dot_product(y_bar, y_dot, bars, dots, 1e-11)
    for k, x_bar in bars.items():
        assert np.shape(x_bar) == np.shape(made.values[k])


@pytest.mark.parametrize("case", **labelled(leading(CASES, 1)))
def test_parts(case):
    """A seed of zeros gives zeros; of several results each may be the only one that is used."""
    made = wrapped.wrap(case)
    y = made.function(**made.values)
    zero = kept_type(y, evaluate.mapped(lambda v: np.zeros_like(v)[()], evaluate.unnamed(y)))
    for x_bar in autotangent.vjp(made.function, wrt=made.wrt)(**made.values, y_bar=zero):
        assert not np.any(x_bar)
    if not isinstance(y, tuple):
        return
    rng = np.random.default_rng(12)
    y_bar = evaluate.random_like(y, rng)
    alone = [[b if k == j else np.zeros_like(b)[()] for j, b in enumerate(y_bar)] for k in range(len(y))]
    seeds = [kept_type(y, parts) for parts in [*alone, y_bar]]
    *found, whole = (autotangent.vjp(made.function, wrt=made.wrt)(**made.values, y_bar=s) for s in seeds)
    for *parts, x_bar in zip(*found, whole):
        np.testing.assert_allclose(np.sum(parts, axis=0), x_bar, rtol=1e-9, atol=1e-11)


def kept_type(y, made):
    """The parts as a tuple of the class of y."""
    return type(y)(*made) if hasattr(y, "_fields") else tuple(made) if isinstance(y, tuple) else made


def fortran(x):
    return np.asfortranarray(x)


def strided(x):
    wide = np.zeros((*x.shape[:-1], 2 * x.shape[-1]), x.dtype)
    wide[..., ::2] = x
    return wide[..., ::2]


def backwards(x):
    return np.ascontiguousarray(x[..., ::-1])[..., ::-1]


def read_only(x):
    x = x.copy()
    x.flags.writeable = False
    return x


def held(case, kind):
    """The arguments of a kind, also in lists."""
    return [v for v in evaluate.flat(list(case.bound.values())) if isinstance(v, kind)]


def of_arrays(cases):
    """Those with an array that has axes."""
    return [c for c in cases if any(v.ndim for v in held(c, np.ndarray))]


LAYOUTS = (fortran, strided, backwards, read_only)


@pytest.mark.parametrize("case", **labelled(of_arrays(leading(CALLED, 3))))
def test_layouts(case):
    """How an array lies in memory changes nothing."""
    made = wrapped.wrap(case)
    _, wanted_dot, wanted, _ = both_modes(case, made, made.values, made.wrt)
    for layout in LAYOUTS:
        values = {k: layout(v) if isinstance(v, np.ndarray) and v.ndim else v for k, v in made.values.items()}
        _, y_dot, bars, _ = both_modes(case, made, values, made.wrt)
        evaluate.close([y_dot, *bars.values()], [wanted_dot, *wanted.values()], 1e-9, 1e-11)


def narrowed(x, dtype="float32"):
    """float32 for float64 arrays, complex64 for complex128."""
    if not isinstance(x, np.ndarray) or not catalogue.floats(x):
        return x
    return x.astype(np.complex64 if np.iscomplexobj(x) else dtype)


@pytest.mark.parametrize("case", **labelled(of_arrays(leading(CALLED, 3))))
def test_float32(case):
    """Adjoints of float32 arrays are float32, and about right."""
    made = wrapped.wrap(case)
    of_width(case, {k: narrowed(v) for k, v in made.values.items()}, made, 1e-2)


OF_LAPACK = ("scipy.linalg.", "scipy.stats._multivariate.")  # which SciPy gives wider numbers, and NumPy none


@pytest.mark.parametrize(
    "case", **labelled([c for c in of_arrays(leading(CALLED, 1)) if not c.label.startswith(OF_LAPACK)])
)
def test_float16(case):
    """Adjoints of float16 arrays are float16, where the function takes them."""
    made = wrapped.wrap(case)
    half = {k: narrowed(v, "float16") for k, v in made.values.items()}
    try:
        parts = evaluate.flat(made.function(**half))
    except (TypeError, ValueError):
        pytest.skip("the function takes none")
    if not all(np.all(np.isfinite(part)) for part in parts):
        pytest.skip("it overflows")
    of_width(case, half, made, 0.1)


def of_width(case, narrow, made, rtol):
    """Both modes at narrow arrays."""
    if not any(isinstance(v, np.ndarray) and v.dtype.char in "efF" for v in narrow.values()):
        pytest.skip("no array")
    y_bar, y_dot, bars, dots = both_modes(case, made, narrow, made.wrt)
    for k, x_bar in bars.items():
        if isinstance(narrow[k], np.ndarray):
            assert x_bar.dtype == narrow[k].dtype
    dot_product(y_bar, y_dot, bars, dots, rtol)


NUMBERS = {
    "numpy scalar": lambda x: np.asarray(x)[()],
    "0-d array": np.asarray,
    "float32 scalar": lambda x: np.float32(x) if not isinstance(x, complex) else np.complex64(x),
}


def active_numbers(case):
    """A float or complex number among the arguments in which the rule differentiates."""
    return any(isinstance(v, (float, complex)) for p in case.active for v in evaluate.flat(case.bound[p]))


@pytest.mark.parametrize("case", **labelled([c for c in CALLED if active_numbers(c)]))
def test_numbers(case):
    """NumPy scalars and 0-d arrays for Python numbers."""
    made = wrapped.wrap(case)
    for number, of in NUMBERS.items():
        values = {k: of(v) if isinstance(v, (float, complex)) else v for k, v in made.values.items()}
        y_bar, y_dot, bars, dots = both_modes(case, made, values, made.wrt)
        dot_product(y_bar, y_dot, bars, dots, 2e-3 if "32" in number else 1e-11)
        for k, x_bar in bars.items():
            assert np.shape(x_bar) == np.shape(values[k])


@pytest.mark.parametrize("rule", [pytest.param(r, id=n) for n, r in catalogue.ruled() if "#" not in n])
def test_unknown_keyword(rule):
    """A keyword that the rule does not know is refused, never ignored."""
    case = next(catalogue.Case("", rule, a, k) for a, k in catalogue.samples(rule))
    made = wrapped.wrap(case)
    head, call = made.text.rstrip().split("return ")
    if not call.endswith(")") or "(" not in call:
        pytest.skip("an operator")
    text = f"{head}return {call[:-1]}{', ' if not call.endswith('()') else ''}surprise=1)\n"
    with pytest.raises(autotangent.errors.AutotangentError):
        autotangent.vjp(wrapped.compiled(text), wrt=made.wrt)(**made.values, y_bar=1.0)
