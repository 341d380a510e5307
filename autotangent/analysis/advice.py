"""What to write instead of functions that are refused."""

import builtins
import collections
import itertools
from typing import Any

import numpy as np

from autotangent.analysis.origins import distribution

MEAN = "Write sum(xs) / len(xs), or np.mean(...) of an array."

INSTEAD: dict[Any, str] = {
    itertools.groupby: "Append to lists in a dict: groups.setdefault(key, []), then loop over groups.items().",
    itertools.tee: "Make a list of it.",
    itertools.compress: "Write [x for x, keep in zip(xs, kept) if keep].",
    itertools.combinations: "Write loops over the positions, or give it 2 or 3.",
    itertools.permutations: "Write loops over the positions, or give it 2.",
    itertools.combinations_with_replacement: "Write loops over the positions.",
    np.vectorize.__call__: "Call the function for each: np.array([f(v) for v in a]), or write it for arrays.",
    np.apply_along_axis: "Write a loop over the rows, or the function for arrays: axis=.",
    np.fromiter: "Make an array of a list: np.array([...]).",
    itertools.islice: "Loop over positions: range(start, stop).",
    itertools.chain: "Loop over a list of the items: [*xs, *ys].",
    itertools.accumulate: "Add up in the loop.",
    np.unique: "Write a[i] with the positions: _, i = np.unique(a, return_index=True).",
    np.nditer: "Loop over a.ravel(), or over the indices: for i in list(np.ndindex(a.shape)).",
    np.ndenumerate: "Write the indices one by one: for (i, j), v in np.ndenumerate(a).",
    collections.ChainMap: "Join the dicts: {**second, **first}.",
    set: "Use a list or a tuple.",
    next: "Give the iterator a name, and take its items in statements: v = next(it).",
    iter: "Loop over the list itself, or give the iterator a name of its own: it = iter(xs).",
}
_IN_NUMPY = {
    "Read the file outside of the function, and give it the array.": """fromfile fromregex genfromtxt load
        loadtxt memmap""",
    "Make an array of a list: np.array([...]).": "bmat frombuffer fromstring from_dlpack record recarray",
    "Use arrays of np.array: a @ b is the product of matrices.": "asmatrix matrix",
    "Make an array: np.zeros(shape), or x[...] for a look at another.": "ndarray",
    "Write np.broadcast_shapes(x.shape, y.shape), or np.broadcast_arrays(x, y).": "broadcast",
    "Write x.flat[i], or loop over x.ravel().": "flatiter nested_iters",
    "Call the function with the indices: f(*np.indices(shape)).": "fromfunction",
    "Call the function for each: np.array([f(v) for v in a]), or write it for arrays.": "frompyfunc ufunc",
    "Write np.polyval(p, x), and np.polymul, np.polyder of the coefficients.": "poly1d",
    "Give it what carries no derivative: dates have none.": "busdaycalendar busday_count busday_offset is_busday",
    "Give it constants: it is a setting.": """geterr geterrcall getbufsize get_printoptions setbufsize seterr seterrcall
        set_printoptions printoptions""",
    "Call it outside of the function.": "get_include info show_config show_runtime",
    "Write np.asarray(x, dtype), or x.astype(dtype).": """float32 float16 complex64 bool_ int8 int16 int32 int64 uint8
        uint16 uint32 uint64 longlong ulonglong intc uintc str_ bytes_ object_ void datetime64 timedelta64""",
}
_IN_PYTHON = {
    "Write the attribute or the item: o.x, o.x = value.": "delattr dir",
    "Write the statements in the function itself.": "compile",
    "Use a list or a tuple.": "frozenset bytearray bytes memoryview",
    "Write def, for and with: nothing runs at the same time.": "aiter anext",
    "Call it outside of the function.": "breakpoint input open",
}
_IN_POLYNOMIAL = {
    "Write the functions of numpy.polynomial.polynomial: polyval(x, c), polymul(c, d).": "Polynomial",
    "Write a product: polyvander(x, n)[..., :, None] * polyvander(y, m)[..., None, :].": "polyvander2d polyvander3d",
    "Write the differences: np.prod(x - roots[:, None], axis=0).": "polyvalfromroots",
    "Write polyval of polyval: polyval(z, polygrid2d(x, y, c)).": "polygrid3d polyvalnd",
    "Make an array of a list: np.array([offset, slope]).": "polyline",
    "Write np.concatenate(([0.0], c)).": "polymulx",
}
for _home, _groups in ((np, _IN_NUMPY), (builtins, _IN_PYTHON)):
    for _text, _names in _groups.items():
        INSTEAD |= {getattr(_home, n): _text for n in _names.split() if hasattr(_home, n)}
# By name, for the modules take time to import.
BY_NAME = {
    "heapq.merge": "Sort: sorted([*xs, *ys]).",
    "statistics.mean": MEAN,
    "statistics.fmean": MEAN,
    "numpy.polynomial.polyutils.trimcoef": "Write np.trim_zeros(c, 'b'), or c[:n].",
    **{f"numpy.polynomial.polynomial.{n}": t for t, names in _IN_POLYNOMIAL.items() for n in names.split()},
}

OF_DISTRIBUTIONS = ("pdf", "logpdf", "cdf", "logcdf", "sf", "logsf", "ppf", "isf", "pmf", "logpmf")


def of_method(name: str) -> str:
    """What to write instead of a method of a value of unknown kind."""
    if name in OF_DISTRIBUTIONS:
        return f"Call it of the distribution with the parameters: stats.norm.{name}(x, loc, scale)."
    return "Annotate the parameter, or call a function instead."


def with_parameters(distribution: Any) -> str:
    """A call of a method of a distribution with all parameters.

    >>> from scipy import stats
    >>> with_parameters(stats.t), with_parameters(stats.poisson), with_parameters(stats.multivariate_normal)
    ('logpdf(x, df, loc, scale)', 'logpmf(k, mu, loc)', 'logpdf(x, ...)')
    """
    shapes = "".join(f"{name.strip()}, " for name in (getattr(distribution, "shapes", None) or "").split(",") if name)
    if hasattr(distribution, "logpmf"):
        return f"logpmf(k, {shapes}loc)"
    return f"logpdf(x, {shapes}loc, scale)" if hasattr(distribution, "shapes") else "logpdf(x, ...)"


def of(function: Any) -> str:
    """What to write, if it is known."""
    owner = getattr(function, "__self__", None)
    if isinstance(owner, np.ufunc) and function not in INSTEAD:
        return f"Write a loop: for v in x: y = np.{owner.__name__}(y, v)"
    if known := distribution(function):
        return f"Call its methods with the parameters: stats.{known}.{with_parameters(function)}."
    module = getattr(function, "__module__", None) or ""
    name = f"{module.lstrip('_')}.{getattr(function, '__name__', '')}"  # what is written in C is of _heapq
    try:
        return INSTEAD.get(function) or BY_NAME.get(name, "")
    except TypeError:  # it has no hash
        return ""
