"""autotangent writes the derivative of a Python function as Python source that you can open.

>>> @differentiable
... def energy(x: float, k: float) -> float:
...     return 0.5 * k * x * x
>>> energy.grad(3.0, 2.0)
6.0
"""

import importlib
from typing import TYPE_CHECKING, Any

from autotangent import errors, variants
from autotangent.api import grad, jacobian, jvp, pullback, value_and_grad, vjp
from autotangent.checks import check_grads
from autotangent.decorator import differentiable
from autotangent.runtime import dispatch

if TYPE_CHECKING:
    from autotangent import rules

    __version__: str

dispatch.derive = variants.pair_from_text
dispatch.make = variants.made_from_text

__all__ = [
    "check_grads",
    "differentiable",
    "errors",
    "grad",
    "jacobian",
    "jvp",
    "pullback",
    "rules",
    "value_and_grad",
    "vjp",
]


def __getattr__(name: str) -> Any:
    """`rules` and `__version__`, looked up when they are first used."""
    if name == "rules":
        return importlib.import_module("autotangent.rules")
    if name == "__version__":
        return importlib.import_module("importlib.metadata").version("autotangent")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
