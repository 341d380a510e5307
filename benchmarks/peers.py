"""The other systems, each imported only when it is asked for."""

import importlib
import types
from collections.abc import Callable
from typing import Any

import autotangent
from benchmarks.case import Case, NotCompiled


def under(f: Callable, replaced: dict[str, Any]) -> Callable:
    """A copy of f whose module has other meanings for some names; its helpers are copied likewise."""
    space = dict(f.__globals__)
    for name in f.__code__.co_names:
        helper = space.get(name)
        if isinstance(helper, types.FunctionType) and helper.__module__ == f.__module__:
            space[name] = under(helper, replaced)
    return types.FunctionType(f.__code__, space | replaced, f.__name__, f.__defaults__, f.__closure__)


def autograd(case: Case) -> Callable:
    """The primal's own text over autograd.numpy, whose functions also stand for those of `math`."""
    anp = importlib.import_module("autograd.numpy")
    grad = importlib.import_module("autograd").grad
    positions = case.positions()
    single = isinstance(case.wrt, str)
    gradient = grad(under(case.primal, {"np": anp, "math": anp}), positions[0] if single else positions)
    return lambda: gradient(*case.arguments)


def jax(primal: Callable, static: tuple[int, ...] = ()) -> Callable[[Case], Callable]:
    """A primal written for JAX, compiled; arguments and results stay JAX's arrays, in double precision."""

    def make(case: Case) -> Callable:
        library = importlib.import_module("jax")
        library.config.update("jax_enable_x64", True)
        library.config.update("jax_platforms", "cpu")
        positions = case.positions()
        single = isinstance(case.wrt, str)
        gradient = library.jit(library.grad(primal, positions[0] if single else positions), static_argnums=static)
        arguments = [a if k in static else library.numpy.asarray(a) for k, a in enumerate(case.arguments)]
        return lambda: library.block_until_ready(gradient(*arguments))

    return make


def torch(primal: Callable, whole: tuple[int, ...] = ()) -> Callable[[Case], Callable]:
    """A primal written for PyTorch, run eagerly. whole: positions of arguments that stay Python's own numbers."""

    def make(case: Case) -> Callable:
        library = importlib.import_module("torch")
        library.set_num_threads(1)
        arguments = [
            a if k in whole else library.tensor(a, dtype=library.float64) for k, a in enumerate(case.arguments)
        ]
        active = [arguments[k].requires_grad_() for k in case.positions()]
        return lambda: library.autograd.grad(primal(*arguments), active)

    return make


def compiled(case: Case) -> Callable:
    """The emitted text, compiled by Numba."""
    library = importlib.import_module("numba")
    gradient = autotangent.grad(case.primal, case.wrt)
    gradient(*case.arguments)
    fast = _compiled(gradient.__wrapped__, library.njit)
    try:
        fast(*case.arguments)
    except library.core.errors.NumbaError as error:
        raise NotCompiled(case.name) from error
    return lambda: fast(*case.arguments)


def _compiled(f: types.FunctionType, njit: Callable) -> Callable:
    """A function of an emitted text, after the pairs that it calls."""
    held = [c.cell_contents for c in f.__closure__ or ()]
    cells = [types.CellType(_compiled(v, njit) if isinstance(v, types.FunctionType) else v) for v in held]
    return njit(types.FunctionType(f.__code__, f.__globals__, f.__name__, f.__defaults__, tuple(cells)))
