"""autotangent writes the derivative of a Python function as Python source that you can open.

>>> import autotangent
>>> @autotangent.differentiable
... def energy(x: float, k: float) -> float:
...     return 0.5 * k * x * x
>>> energy.grad(3.0, 2.0)
6.0

PYTEST_DONT_REWRITE: pytest would warn of a package that has a plugin and was imported before.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from autotangent import errors, rules
    from autotangent.api import grad, hvp, jvp, linearize, pullback, value_and_grad, vjp
    from autotangent.breaks import adjoint_lines, debug
    from autotangent.checks import check_grads
    from autotangent.decorator import differentiable
    from autotangent.directions import (
        batched_jvp,
        batched_vjp,
        directional,
        elementwise_grad,
        hessian_operator,
        jacobian_operator,
    )
    from autotangent.jacobians import hessian, jacobian, value_and_jacobian
    from autotangent.nans import nan_check
    from autotangent.runtime.surgery import insert_grad_of, stop_gradient, with_adjoint
    from autotangent.sparse import sparse_hessian, sparse_jacobian
    from autotangent.steps import trace_gradients

    __version__: str

__all__ = [
    "adjoint_lines",
    "batched_jvp",
    "batched_vjp",
    "check_grads",
    "debug",
    "differentiable",
    "directional",
    "elementwise_grad",
    "errors",
    "grad",
    "hessian",
    "hessian_operator",
    "hvp",
    "insert_grad_of",
    "jacobian",
    "jacobian_operator",
    "jvp",
    "linearize",
    "nan_check",
    "pullback",
    "rules",
    "sparse_hessian",
    "sparse_jacobian",
    "stop_gradient",
    "trace_gradients",
    "value_and_grad",
    "value_and_jacobian",
    "vjp",
    "with_adjoint",
]

# Where a name is defined. Nothing is imported before one is used: pytest imports this package wherever it is installed.
_HOMES = {
    "check_grads": "autotangent.checks",
    **dict.fromkeys(["adjoint_lines", "debug"], "autotangent.breaks"),
    "differentiable": "autotangent.decorator",
    **dict.fromkeys(["grad", "hvp", "jvp", "linearize", "pullback", "value_and_grad", "vjp"], "autotangent.api"),
    **dict.fromkeys(["insert_grad_of", "stop_gradient", "with_adjoint"], "autotangent.runtime.surgery"),
    **dict.fromkeys(["hessian", "jacobian", "value_and_jacobian"], "autotangent.jacobians"),
    "nan_check": "autotangent.nans",
    "trace_gradients": "autotangent.steps",
    **dict.fromkeys(["sparse_hessian", "sparse_jacobian"], "autotangent.sparse"),
    **dict.fromkeys(
        ["batched_jvp", "batched_vjp", "directional", "elementwise_grad", "hessian_operator", "jacobian_operator"],
        "autotangent.directions",
    ),
}


def __getattr__(name: str) -> Any:
    """The public names and `__version__`, looked up when they are first used."""
    if name in _HOMES:
        value = globals()[name] = getattr(importlib.import_module(_HOMES[name]), name)
        return value
    if name in ("errors", "rules"):
        return importlib.import_module(f"autotangent.{name}")
    if name == "__version__":
        return importlib.import_module("importlib.metadata").version("autotangent")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "__version__"})
