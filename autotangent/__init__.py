"""autotangent writes the derivative of a Python function as Python source that you can open."""

from autotangent import errors, variants
from autotangent.api import grad, jvp, pullback, value_and_grad, vjp
from autotangent.runtime import dispatch

dispatch.derive = variants.pair_from_text

__all__ = ["errors", "grad", "jvp", "pullback", "value_and_grad", "vjp"]
