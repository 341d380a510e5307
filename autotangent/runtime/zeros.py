"""The zero adjoint of any supported value, structure kept."""

import collections
import types
from typing import Any

import numpy as np

from autotangent.runtime.slots import attributes

_NO_DATA = (types.FunctionType, types.BuiltinFunctionType, types.ModuleType, type, np.ufunc)


def zeros(x: Any, dtype: Any = None, known: dict[int, Any] | None = None) -> Any:
    """A zero adjoint that can be accumulated into: arrays as arrays, tuples and lists as lists, dicts as dicts, other
    objects as namespaces. An object reachable twice has one adjoint, an array or list one for each place, for what is
    taken out of a place is added to the other. dtype: complex where what is added may be; known: id -> adjoints made
    already, where arrays and lists reachable twice have one adjoint as well.

    >>> zeros({"w": np.ones(2), "b": 1.0})
    {'w': array([0., 0.]), 'b': 0.0}
    """
    return _zeros(x, known or {}, dtype, known is not None)


def addable(x: Any) -> Any:
    """As `zeros`; of a number an array without axes, which a function that is given it can add to.

    >>> addable(2.0), addable([2.0])
    (array(0.), [0.0])
    """
    made = zeros(x)
    return np.asarray(made) if isinstance(made, (float, complex)) else made


def complete(x_bar: Any, x: Any) -> None:
    """The adjoint of an object, and of all objects in x, gets zeros for the attributes that the object got, or that
    were None, since it was made.

    >>> x = types.SimpleNamespace(a=1.0, o=types.SimpleNamespace(c=None)); x_bar = zeros(x)
    >>> x.b, x.o.c = 2.0, 3.0; complete(x_bar, x); x_bar
    namespace(a=0.0, o=namespace(c=0.0), b=0.0)
    """
    pending, seen = [(x_bar, x)], set()
    while pending:
        part_bar, part = pending.pop()
        if id(part) in seen or part_bar is None:
            continue
        seen.add(id(part))
        if isinstance(part, dict):
            pending += [(part_bar[k], v) for k, v in part.items() if k in part_bar]
        elif isinstance(part, (list, tuple, collections.deque)):
            pending += zip(part_bar, part)
        elif isinstance(part_bar, types.SimpleNamespace):
            for name, value in (attributes(part) or {}).items():
                if getattr(part_bar, name, None) is None:
                    setattr(part_bar, name, zeros(value))
                else:
                    pending.append((getattr(part_bar, name), value))


def _zeros(x: Any, seen: dict[int, Any], dtype: Any, shared: bool) -> Any:
    if isinstance(x, (int, float, np.bool_, np.integer, np.floating)):
        return 0.0
    if isinstance(x, (str, bytes, type(None), *_NO_DATA)):
        return None
    if isinstance(x, (complex, np.complexfloating)):
        return 0j
    if isinstance(x, tuple):
        return [_zeros(v, seen, dtype, shared) for v in x]
    if id(x) in seen:
        return seen[id(x)]
    if isinstance(x, np.ndarray):
        made: Any = np.zeros_like(x, dtype) if x.dtype.kind in "fc" else np.zeros(x.shape, dtype or float)
        if shared:
            seen[id(x)] = made
        return made
    if isinstance(x, dict):
        factory = getattr(x, "default_factory", None)
        made = {} if factory is None else collections.defaultdict(lambda: zeros(factory(), dtype))
        seen[id(x)] = made
        made.update((k, _zeros(v, seen, dtype, shared)) for k, v in x.items())
    elif isinstance(x, (list, collections.deque)):
        made = collections.deque() if isinstance(x, collections.deque) else []
        seen[id(x)] = made
        made.extend(_zeros(v, seen, dtype, shared) for v in x)
    else:
        made = types.SimpleNamespace()
        seen[id(x)] = made
        for k, v in (attributes(x) or {}).items():
            setattr(made, k, _zeros(v, seen, dtype, shared))
        return made
    if not shared:
        del seen[id(x)]
    return made
