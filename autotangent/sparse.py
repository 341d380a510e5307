"""Sparse Jacobians and Hessians: few products, each the sum of columns that do not overlap.

The pattern comes of the linear part of the function (`patterns`), its columns get colours (`colouring`), and one
product with the linear part gives all columns of a colour.
"""

import importlib
import math
from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent import api, batching, colouring, patterns
from autotangent.batching import FEW, Linear
from autotangent.directions import like, one_of
from autotangent.errors import ArgumentError, Unsupported
from autotangent.jacobians import MODES, Operator, check_result, real_arguments
from autotangent.structs import struct

CLOSE = 1e-6


@struct(frozen=True, eq=False)
class Pattern:
    """Which entries of a matrix may be other than zero, and colours; given as `pattern=`, it is not found again.

    matrix: a boolean `scipy.sparse.csr_array`; columns, rows: colours of these for a Jacobian, None where nothing asked
    for them; star: colours of the columns of a Hessian.
    """

    matrix: Any
    columns: np.ndarray | None = None
    rows: np.ndarray | None = None
    star: np.ndarray | None = None

    @property
    def colours(self) -> int:
        """The number of products that give the matrix."""
        given = [c for c in (self.columns, self.rows, self.star) if c is not None]
        return min(int(c.max(initial=-1)) + 1 for c in given)


class SparseOperator(Operator):
    """A function of arguments that gives a sparse matrix, with `pattern(*args)` beside it."""

    pattern: Callable[..., Pattern]


def sparse_jacobian(f: Any, wrt: int | str = 0, *, mode: str | None = None, pattern: Any = None) -> SparseOperator:
    """The partials of a real result as a `scipy.sparse.csr_array`, of flattened arrays, by a few products.

    mode: "forward" takes one product for each colour of the columns, "reverse" one for each colour of the rows; without
    it, the one that takes fewer. pattern: which entries may be other than zero, as a matrix or as `pattern(*args)` of
    what is returned gives it, for all arguments that take the same branches; without it, it is found at each call.

    >>> def differences(x):
    ...     return (x[1:] - x[:-1]) ** 2
    >>> J = sparse_jacobian(differences)
    >>> J.pattern(np.arange(4.0)).colours
    2
    >>> J(np.arange(4.0)).toarray()
    array([[-2.,  2.,  0.,  0.],
           [ 0., -2.,  2.,  0.],
           [ 0.,  0., -2.,  2.]])

    Raises:
        ImportError: when called, without SciPy.
        ArgumentError: `mode` is none of these, or the pattern given lacks entries.
        Unsupported: when called, if the pattern cannot be found; give it.
        As `linearize` and `pullback`.
    """
    if mode not in MODES:
        raise ArgumentError(f"mode is {mode!r}", instead='Write "forward" or "reverse", or leave it out.')
    linear, pulled = api.linearize(f, one_of(wrt)), api.pullback(f, wrt)

    def coloured(known: Pattern) -> Pattern:
        columns, rows = known.columns, known.rows
        if mode != "reverse" and columns is None:
            columns = colouring.of_columns(known.matrix.tocsc())
        if mode != "forward" and rows is None:
            rows = colouring.of_columns(known.matrix.T.tocsc())
        return Pattern(known.matrix, columns if mode != "reverse" else None, rows if mode != "forward" else None)

    def found(*args: Any, **kwargs: Any) -> Pattern:
        return coloured(Pattern(_matrix(*_run(linear, args, kwargs), linear)))

    def call(*args: Any, **kwargs: Any) -> Any:
        x, y, push = _run(linear, args, kwargs)
        check_result(y, linear)
        known = coloured(_given(pattern, (np.size(y), np.size(x))) or Pattern(_matrix(x, y, push, linear)))
        multiply, part = _flat(push, x, y), Linear(y, push, [x])
        rows, columns = _places(known.matrix)
        by_rows = known.columns is None or known.rows is not None and _count(known.rows) < _count(known.columns)
        if by_rows and known.rows is not None:
            made = _products(known.rows, batching.linear(pulled, args, kwargs, [x]), {"the argument": x})
            values = made[columns, known.rows[rows]]
        else:
            assert known.columns is not None
            values = _products(known.columns, part, {"the result": y})[rows, known.columns[columns]]
        return _checked(values, known.matrix, multiply, linear)

    return _operator("sparse_jacobian", linear, call, found)


def sparse_hessian(f: Any, wrt: int | str = 0, *, pattern: Any = None) -> SparseOperator:
    """The second partials of a real result as a `scipy.sparse.csr_array`, of flattened arrays, by a few products.

    One product for each colour of a star colouring, all with one linear part of the gradient. pattern: as for
    `sparse_jacobian`.

    >>> def energy(x):
    ...     return np.sum(x[1:] * x[:-1] ** 2)
    >>> H = sparse_hessian(energy)
    >>> H.pattern(np.ones(1000)).colours
    3
    >>> H(np.array([1.0, 2.0, 3.0])).toarray()
    array([[4., 2., 0.],
           [2., 6., 4.],
           [0., 4., 0.]])

    Raises:
        ImportError: when called, without SciPy.
        ArgumentError: the pattern given lacks entries, or the matrix is not symmetric.
        Unsupported: when called, if the pattern cannot be found; give it.
        As `linearize` and `grad`.
    """
    linear = api.linearize(api.grad(f, one_of(wrt)), wrt)

    def coloured(known: Pattern) -> Pattern:
        if known.star is not None:
            return known
        matrix = (known.matrix + known.matrix.T).tocsr()
        return Pattern(matrix, star=colouring.star(matrix))

    def found(*args: Any, **kwargs: Any) -> Pattern:
        x, _, push = _run(linear, args, kwargs)
        return coloured(Pattern(_matrix(x, x, push, linear)))

    def call(*args: Any, **kwargs: Any) -> Any:
        x, _, push = _run(linear, args, kwargs)
        known = coloured(_given(pattern, (np.size(x), np.size(x))) or Pattern(_matrix(x, x, push, linear)))
        multiply = _flat(push, x, x)
        return _checked(_symmetric(known, Linear(x, push, [x])), known.matrix, multiply, linear)

    return _operator("sparse_hessian", linear, call, found)


def _operator(name: str, linear: Any, call: Callable, found: Callable) -> SparseOperator:
    made = SparseOperator(name, linear, call)
    made.pattern = found
    return made


# ---- patterns --------------------------------------------------------------------------------------------------------
def _given(pattern: Any, shape: tuple[int, int]) -> Pattern | None:
    """The pattern that a caller gives."""
    if pattern is None:
        return None
    if not isinstance(pattern, Pattern):
        pattern = _scipy().csr_array(pattern)
        pattern = Pattern(
            _scipy().csr_array((np.ones(pattern.nnz, bool), pattern.indices, pattern.indptr), pattern.shape)
        )
        pattern.matrix.sum_duplicates()
    if pattern.matrix.shape != shape:
        what = f"the pattern has shape {pattern.matrix.shape}, the matrix has {shape}"
        raise ArgumentError(what, instead="Give a row for each entry of the result, a column for each of the argument.")
    return pattern


def _run(linear: Any, args: tuple, kwargs: dict[str, Any]) -> tuple[Any, Any, Any]:
    """(argument, result, linear part), as the text has them."""
    ((_, x),) = real_arguments(linear, args, kwargs).items()
    return x, *linear.run(*args, **kwargs)


def _matrix(x: Any, y: Any, push: Any, linear: Any) -> Any:
    """The pattern of the linear part, of a result that is like y."""
    try:
        rows, columns = patterns.of_linear(push, x, np.shape(y))
    except (TypeError, ValueError, AttributeError, ArithmeticError) as error:
        what = f"the sparsity pattern of {linear.root.__qualname__}: {error}"
        raise Unsupported(what, instead="Give it: pattern=a matrix that is not zero there.") from error
    return _scipy().csr_array((np.ones(len(rows), bool), (rows, columns)), (np.size(y), np.size(x)))


def _scipy() -> Any:
    return importlib.import_module("scipy.sparse")


# ---- products --------------------------------------------------------------------------------------------------------
def _flat(push: Callable, x: Any, y: Any) -> Callable[[np.ndarray], np.ndarray]:
    """The linear part, of flat vectors."""
    return lambda v: np.broadcast_to(push(like(v, x)), np.shape(y)).ravel()


def _count(colours: np.ndarray) -> int:
    return int(colours.max(initial=-1)) + 1


def _products(colours: np.ndarray, part: Linear, parts: dict[str, Any]) -> np.ndarray:
    """For each colour the sum of its columns. parts: what the linear part gives, see `Linear.along`."""
    shape, count = np.shape(part.like[0]), _count(colours)

    def seeds(k: int, n: int) -> list[np.ndarray]:
        chosen = colours == np.arange(k, n)[:, None]
        return [chosen.astype(batching.dtype_of(part.like[0])).reshape(n - k, *shape)]

    (found,) = part.along(count, seeds, parts, FEW)
    return found.reshape(count, math.prod(found.shape[1:])).T


def _places(matrix: Any) -> tuple[np.ndarray, np.ndarray]:
    """(rows, columns) of the entries of a csr matrix."""
    return np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr)), matrix.indices


def _symmetric(known: Pattern, part: Linear) -> np.ndarray:
    """The values of the entries: each is alone with its colour in its row, or is so at the other side."""
    rows, columns = _places(known.matrix)
    colours = np.asarray(known.star)
    made = _products(colours, part, {"the gradient": part.y})
    key = rows * made.shape[1] + colours[columns]
    alone = np.bincount(key, minlength=made.size)[key] == 1
    return np.where(alone, made[rows, colours[columns]], made[columns, colours[rows]])


def _checked(values: np.ndarray, matrix: Any, multiply: Callable, linear: Any) -> Any:
    """The matrix of these entries, if it multiplies as the linear part does.

    Raises:
        ArgumentError: it does not.
    """
    made = _scipy().csr_array((values, matrix.indices.copy(), matrix.indptr.copy()), matrix.shape)
    v = np.random.default_rng(0).normal(size=matrix.shape[1])
    wanted, found = multiply(v), made @ v
    bound = CLOSE * (abs(made) @ np.abs(v) + np.abs(wanted))
    if wanted.dtype == np.float32:
        bound *= 1e3
    known = np.isfinite(wanted) & np.isfinite(found)
    if np.any(np.abs(wanted - found)[known] > bound[known]):
        raise ArgumentError(
            f"{linear.root.__qualname__}: the pattern lacks entries, or the matrix is not symmetric as a Hessian is",
            instead="Leave the pattern out, or use autotangent.jacobian.",
        )
    return made
