"""What functions give that find positions: the kind says no more than what is true, and it is not given up."""

import inspect

import numpy as np
import pytest

from autotangent.kinds import UNKNOWN, ArrayKind, TupleKind, Value
from autotangent.rules import lookup
from tests.rules import kind_checks

X, SQUARE = np.array([0.0, 2.0, 0.0, 3.0]), np.array([[0.0, 1.0, 2.0], [3.0, 0.0, 4.0], [0.0, 0.0, 5.0]])
FLAT, TABLE = np.array([5, 0, 5, 3]), np.array([[0, 1], [5, 5]])
CALLS = [
    (np.nonzero, (X,)),
    (np.nonzero, (SQUARE,)),
    (np.flatnonzero, (SQUARE,)),
    (np.argwhere, (X,)),
    (np.argwhere, (SQUARE,)),
    (np.tril_indices, (3,)),
    (np.triu_indices, (3, 1)),
    (np.triu_indices, (3, 0, 4)),
    (np.tril_indices_from, (SQUARE,)),
    (np.triu_indices_from, (SQUARE, 1)),
    (np.diag_indices, (3,)),
    (np.diag_indices, (1,)),
    (np.diag_indices, (2, 3)),
    (np.diag_indices_from, (SQUARE,)),
    (np.unravel_index, (4, (2, 3))),
    (np.unravel_index, (FLAT, (2, 3))),
    (np.unravel_index, (TABLE, (6,))),
    (np.unravel_index, ([0, 5], (2, 3))),
    (np.ix_, (FLAT, np.array([1, 0]))),
    (np.ix_, ([0, 1], X > 0.0)),
    (np.isin, (X, [2.0, 3.0])),
    (np.isin, (2.0, X)),
    (np.indices, ((2, 3),)),
    (np.indices, ((4,),)),
]


@pytest.mark.parametrize("hide", [False, True])
@pytest.mark.parametrize("function, args", CALLS, ids=lambda v: getattr(v, "__name__", ""))
def test_what_positions_are(function, args, hide):
    signature = inspect.signature(function)
    seen, facts = {}, {}
    for name, value in signature.bind(*args).arguments.items():
        if signature.parameters[name].kind == inspect.Parameter.VAR_POSITIONAL:
            items = [kind_checks.facts_of(v, f"{name}{k}", seen, hide) for k, v in enumerate(value)]
            facts[name] = Value(TupleKind(tuple(i.kind for i in items)))
        else:
            facts[name] = kind_checks.facts_of(value, name, seen, hide)
    kind = lookup(function).kind(facts)
    kind_checks.check(kind, function(*args), seen)
    parts = kind.items if isinstance(kind, TupleKind) else (kind,)
    assert hide or kind != UNKNOWN and all(not isinstance(k, ArrayKind) or k.axes is not None for k in parts)
