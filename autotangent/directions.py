"""Derivatives along directions, of each entry, and as SciPy's linear operators, without a matrix."""

import importlib
from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent import api, batching
from autotangent.errors import ArgumentError, SeedError, Unsupported
from autotangent.jacobians import Operator, arguments_of, check_result, real_arguments
from autotangent.seeds import MISSING, fit, many
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


# ---- many directions at once -----------------------------------------------------------------------------------------
class ManyOperator(Operator):
    """A function of arguments and of seeds for many directions; its text is that for such seeds."""

    point: Callable[..., batching.Linear]

    def source(self, *args: Any, **kwargs: Any) -> str:
        """The text for many directions, at sample arguments.

        Raises:
            ArgumentError: there are none; the text depends on what the function keeps.
            Unsupported: it has none, and is called for one direction after the other.
        """
        if not args and not kwargs:
            what = f"{self.__qualname__}.source() without arguments: its text depends on what the function keeps"
            raise ArgumentError(what, instead="Give sample arguments.")
        part = self.point(args, kwargs)
        return batching.text_of(part.one, part.like)


def batched_jvp(f: Any, wrt: Wrt = 0) -> ManyOperator:
    """Value, and tangents in many directions at once: the first axis of the seeds, and of the tangent, counts them.

    The function is run once, and its linear part once for all directions, or for as many at a time as memory allows.

    >>> def scaled(x: float, k: float) -> float:
    ...     return k * x
    >>> batched_jvp(scaled, ("x", "k"))(3.0, 2.0, x_dot=[1.0, 0.0], k_dot=[0.0, 10.0])
    (6.0, array([ 2., 30.]))

    Raises:
        SeedError: when called, if a seed is missing, or has another shape or number of directions.
        Unsupported: when called, if the result or an argument is not a number or an array.
        As `linearize`.
    """
    pushed, linear = api.jvp(f, wrt), api.linearize(f, wrt)

    def point(args: tuple, kwargs: dict[str, Any]) -> batching.Linear:
        return batching.linear(linear, args, kwargs, list(_numbers(linear, args, kwargs).values()))

    def call(*args: Any, **kwargs: Any) -> Any:
        given = {s: kwargs.pop(s, MISSING) for s in pushed.seeds}
        shapes = zip(given.items(), _numbers(linear, args, kwargs).items())
        seeds = _same_count({s: many(v, x, s, n) for (s, v), (n, x) in shapes})
        part = point(args, kwargs)
        _check_number(part.y, "the result", linear)
        found = part.along(len(seeds[0]), lambda k, n: [s[k:n] for s in seeds], {"the result": part.y})
        return part.y, found[0]

    return _many("batched_jvp", pushed, call, point)


def batched_vjp(f: Any, wrt: Wrt = 0) -> ManyOperator:
    """Adjoints for many seeds of the result at once: the first axis of `y_bar`, and of the adjoints, counts them.

    >>> def scaled(x: float, k: float) -> float:
    ...     return k * x
    >>> batched_vjp(scaled, ("x", "k"))(3.0, 2.0, y_bar=[1.0, 10.0])
    (array([ 2., 20.]), array([ 3., 30.]))

    Raises:
        As `batched_jvp`, and as `pullback`.
    """
    seeded, pulled = api.vjp(f, wrt), api.pullback(f, wrt)
    single = not isinstance(wrt, (tuple, list))

    def point(args: tuple, kwargs: dict[str, Any]) -> batching.Linear:
        return batching.linear(pulled, args, kwargs, list(_numbers(pulled, args, kwargs).values()))

    def call(*args: Any, **kwargs: Any) -> Any:
        (name,) = seeded.seeds
        seed, given = kwargs.pop(name, MISSING), _numbers(pulled, args, kwargs)
        part = point(args, kwargs)
        _check_number(part.y, "the result", pulled)
        seeds = many(seed, part.y, name, "the result")
        found = part.along(len(seeds), lambda k, n: [seeds[k:n]], given)
        return found[0] if single else tuple(found)

    return _many("batched_vjp", seeded, call, point)


def _many(name: str, derivative: Any, call: Callable, point: Callable) -> ManyOperator:
    made = ManyOperator(name, derivative, call, seeded=True)
    made.point = point
    return made


def _numbers(derivative: Any, args: tuple, kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments that wrt names, each a number or an array."""
    given = arguments_of(derivative, args, kwargs)
    for name, x in given.items():
        _check_number(x, name, derivative)
    return given


def _check_number(x: Any, name: str, derivative: Any) -> None:
    if not isinstance(x, np.ndarray) and (not isinstance(x, (int, float, complex, np.number)) or isinstance(x, bool)):
        what = f"many directions at once of {derivative.root.__qualname__}: {name} is a {type(x).__name__}"
        raise Unsupported(what, instead="Use pullback or linearize, and give one seed after the other.")


def _same_count(seeds: dict[str, np.ndarray]) -> list[np.ndarray]:
    """The seeds, as many directions in each."""
    (first, wanted), *others = ((n, len(s)) for n, s in seeds.items())
    for name, count in others:
        if count != wanted:
            raise SeedError(f"{name} has {count} directions, {first} has {wanted}")
    return list(seeds.values())


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
