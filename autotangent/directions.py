"""Derivatives along directions, of each entry, and as SciPy's linear operators, without a matrix."""

import importlib
from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent import api
from autotangent.errors import ArgumentError
from autotangent.jacobians import Operator, check_result, real_arguments
from autotangent.seeds import fit
from autotangent.signatures import Wrt


def directional(f: Any, wrt: Wrt = 0) -> Operator:
    """The derivative of the result along seeds named after the arguments, given by keyword: the tangent of `jvp` alone.

    >>> def scaled(x: float, k: float) -> float:
    ...     return k * x
    >>> directional(scaled, ("x", "k"))(3.0, 2.0, x_dot=1.0, k_dot=10.0)
    32.0

    Raises:
        As `jvp`.
    """
    pushed = api.jvp(f, wrt)
    return Operator("directional", pushed, lambda *args, **kwargs: pushed(*args, **kwargs)[1], seeded=True)


def elementwise_grad(f: Any, wrt: int | str = 0) -> Operator:
    """The derivative of each entry of the result with respect to the entry of the argument at the same place.

    For functions that compute each entry of their result from one entry of the argument, `np.tanh(x) * k` say: of
    others, it is the sum of the partials of all entries.

    >>> def squared(x):
    ...     return x * x
    >>> elementwise_grad(squared)(np.array([1.0, 2.0]))
    array([2., 4.])

    Raises:
        ArgumentError: when called, if the result has not the shape of the argument.
        As `pullback`.
    """
    pulled = api.pullback(f, one_of(wrt))

    def call(*args: Any, **kwargs: Any) -> Any:
        ((name, x),) = real_arguments(pulled, args, kwargs).items()
        y, pull = pulled(*args, **kwargs)
        check_result(y, pulled)
        if np.shape(y) != np.shape(x):
            what = f"{pulled.primal.__qualname__}: the result has shape {np.shape(y)}, {name} has {np.shape(x)}"
            raise ArgumentError(what, instead="Use autotangent.jacobian.")
        return pull(np.ones_like(y) if isinstance(y, np.ndarray) else 1.0)

    return Operator("elementwise_grad", pulled, call)


# ---- SciPy's linear operators ----------------------------------------------------------------------------------------
def jacobian_operator(f: Any, wrt: int | str = 0) -> Operator:
    """The Jacobian at a point as a `scipy.sparse.linalg.LinearOperator`, of flattened arrays; no matrix is made.

    >>> def both(x):
    ...     return np.array([x[0] * x[1], x[0] + x[1], x[1]])
    >>> J = jacobian_operator(both)(np.array([2.0, 3.0]))
    >>> J.shape, J @ np.array([1.0, 0.0]), J.T @ np.array([1.0, 0.0, 0.0])
    ((3, 2), array([3., 1., 0.]), array([3., 2.]))

    Raises:
        ImportError: when called, without SciPy.
        As `jacobian`.
    """
    pulled, pushed = api.pullback(f, one_of(wrt)), api.jvp(f, one_of(wrt))

    def call(*args: Any, **kwargs: Any) -> Any:
        ((name, x),) = real_arguments(pulled, args, kwargs).items()
        y, pull = pulled(*args, **kwargs)
        check_result(y, pulled)

        def push(v: np.ndarray) -> np.ndarray:
            return np.ravel(pushed(*args, **kwargs, **{pushed.seeds[0]: like(v, x)})[1])

        return _operator((np.size(y), np.size(x)), push, lambda w: np.ravel(pull(like(w, y))))

    return Operator("jacobian_operator", pulled, call)


def hessian_operator(f: Any, wrt: int | str = 0) -> Operator:
    """The Hessian at a point as a `scipy.sparse.linalg.LinearOperator`, of flattened arrays; no matrix is made.

    >>> def energy(x):
    ...     return 0.5 * x[0] * x[1] ** 2
    >>> hessian_operator(energy)(np.array([2.0, 3.0])) @ np.array([1.0, 0.0])
    array([0., 3.])

    Raises:
        ImportError: when called, without SciPy.
        As `hvp`.
    """
    product = api.hvp(f, one_of(wrt))

    def call(*args: Any, **kwargs: Any) -> Any:
        ((name, x),) = real_arguments(product, args, kwargs).items()

        def multiply(v: np.ndarray) -> np.ndarray:
            return np.ravel(product(*args, **kwargs, **{product.seeds[0]: like(v, x)}))

        return _operator((np.size(x), np.size(x)), multiply, multiply)

    return Operator("hessian_operator", product, call)


def one_of(wrt: Any) -> Any:
    """wrt, if it names one parameter."""
    if isinstance(wrt, (tuple, list)):
        raise ArgumentError("wrt is a tuple", instead="Name one parameter.")
    return wrt


def like(v: np.ndarray, x: Any) -> Any:
    """A flat vector in the shape of an argument or result."""
    made = np.asarray(v, float).reshape(np.shape(x))
    return fit(made if isinstance(x, np.ndarray) else float(made), x, "a vector", "the argument")


def _operator(shape: tuple[int, int], multiply: Callable, transposed: Callable) -> Any:
    linalg = importlib.import_module("scipy.sparse.linalg")
    return linalg.LinearOperator(shape, matvec=multiply, rmatvec=transposed, dtype=float)
