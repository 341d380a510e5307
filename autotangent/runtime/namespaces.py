"""Tangents and adjoints of objects: namespaces with the attributes that carry a derivative."""

import types
from typing import Any


def namespace(**attributes: Any) -> types.SimpleNamespace:
    """A tangent or adjoint of an object, attribute by attribute.

    >>> namespace(mass=1.0).mass
    1.0
    """
    return types.SimpleNamespace(**attributes)
