"""What the derivatives are: one line of mathematics a function. The five verbs and the look-up are public.

>>> import numpy as np
>>> lookup(np.sin).form
'differential'
"""

from typing import Any

from autotangent.rules import registry
from autotangent.rules.registry import Rule, adjoint, constant, differential, fingerprint, inline, opaque

__all__ = ["adjoint", "constant", "differential", "fingerprint", "inline", "lookup", "opaque"]


def lookup(function: Any) -> Rule | None:
    """The rule of a function, or None. Loads the families of rules at the first call."""
    return registry.lookup(function)


from autotangent.rules import (  # noqa: E402, F401
    builtin_functions,
    complex_mathematics,
    constants,
    curves,
    decompositions,
    elementwise,
    fft,
    grids,
    helper_products,
    helper_slopes,
    helper_structures,
    helper_transposes,
    helpers,
    joining,
    linalg,
    masked,
    mathematics,
    members,
    methods,
    missing_values,
    operators,
    polynomials,
    products,
    quantiles,
    reductions,
    selections,
    shapes,
    signals,
    surgery,
    ufunc_methods,
    windows,
)

registry.load_families()
