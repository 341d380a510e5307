"""autotangent writes the derivative of a Python function as Python source that you can open."""

from autotangent import errors
from autotangent.api import grad, jvp, pullback, value_and_grad, vjp

__all__ = ["errors", "grad", "jvp", "pullback", "value_and_grad", "vjp"]
