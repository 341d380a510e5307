"""Tangent and adjoints of einsum: repeated letters, letters of one operand only, axes of length 1, ellipses."""

from typing import Any

import numpy as np

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def einsum_tangent(subscripts: str, operands: Any, tangents: Any) -> Any:
    """The tangent of einsum(subscripts, *operands): the sum over the operands that have one (0.0: has none).

    >>> float(einsum_tangent("i,i", (np.ones(2), np.ones(2)), (np.array([1.0, 2.0]), 0.0)))
    3.0
    """
    total: Any = 0.0
    for k, v in enumerate(tangents):
        if _given(v):
            total = total + np.einsum(subscripts, *_with(operands, k, v))
    return total


def einsum_adjoints(g: Any, subscripts: str, operands: Any) -> list:
    """The adjoints of all operands of einsum(subscripts, *operands).

    >>> [x.tolist() for x in einsum_adjoints(2.0, "i,i", (np.ones(2), np.array([1.0, 3.0])))]
    [[2.0, 6.0], [2.0, 2.0]]
    """
    return [einsum_adjoint(g, subscripts, operands, k) for k in range(len(operands))]


def einsum_second(g_dot: Any, g: Any, subscripts: str, operands: Any, tangents: Any) -> list:
    """The tangents of einsum_adjoints(g, subscripts, operands) for the tangents of g and of the operands; 0.0 for none.
    In the operands this is symmetric: it is its own transpose.

    >>> [x.tolist() for x in einsum_second(0.0, 2.0, "i,i", (np.ones(2), np.ones(2)), (np.array([1.0, 3.0]), 0.0))]
    [[0.0, 0.0], [2.0, 6.0]]
    """
    found = []
    for k, operand in enumerate(operands):
        total: Any = np.zeros(np.shape(operand))
        if _given(g_dot):
            total = einsum_adjoint(g_dot, subscripts, operands, k)
        for i, v in enumerate(tangents or ()):
            if i != k and _given(v):
                total = total + einsum_adjoint(g, subscripts, _with(operands, i, v), k)
        found.append(total)
    return found


def einsum_tangent_second(subscripts: str, operands: Any, tangents: Any, others: Any) -> Any:
    """The tangent of einsum_tangent(subscripts, operands, tangents) for tangents of the operands: two of these are
    replaced in turn.

    >>> x, v, w = np.array([1.0, 2.0]), np.array([1.0, 0.0]), np.array([3.0, 5.0])
    >>> float(einsum_tangent_second("i,i", (x, x), (v, v), (w, w)))
    6.0
    """
    total: Any = 0.0
    for k, v in enumerate(tangents):
        if _given(v):
            rest = [0.0 if i == k else w for i, w in enumerate(others)]
            total = total + einsum_tangent(subscripts, _with(operands, k, v), rest)
    return total


def _given(v: Any) -> bool:
    """A tangent that is not the number 0."""
    return bool(np.ndim(v)) or bool(v)


def _with(operands: Any, k: int, v: Any) -> list:
    """The operands, one of them replaced."""
    return [np.broadcast_to(v, np.shape(x)) if i == k else x for i, x in enumerate(operands)]


def einsum_adjoint(g: Any, subscripts: str, operands: Any, k: int) -> Any:
    """The adjoint of operand k of einsum(subscripts, *operands).

    >>> einsum_adjoint(1.0, "ii", (np.ones((2, 2)),), 0).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    """
    inputs, output = _spelled(subscripts, operands)
    mine = "".join(dict.fromkeys(inputs[k]))
    shape = dict(zip(inputs[k], np.shape(operands[k])))
    others = [(s, x) for i, (s, x) in enumerate(zip(inputs, operands)) if i != k]
    known = [c for c in mine if c in output or any(c in s for s, _ in others)]
    parts = [_squeezed(s, x) for s, x in ((output, g), *others)]
    known = [c for c in known if any(c in s for s, _ in parts)]
    made = np.einsum(f"{','.join(s for s, _ in parts)}->{''.join(known)}", *(x for _, x in parts))
    over = tuple(i for i, c in enumerate(known) if shape[c] == 1)
    made = np.sum(made, axis=over, keepdims=True)
    made = np.expand_dims(made, [i for i, c in enumerate(mine) if c not in known])
    made = np.broadcast_to(made, [shape[c] for c in mine])
    if mine == inputs[k]:
        return made
    x_bar = np.zeros(np.shape(operands[k]), made.dtype)
    np.einsum(f"{inputs[k]}->{mine}", x_bar)[...] = made
    return x_bar


def _squeezed(letters: str, x: Any) -> tuple[str, Any]:
    """An operand without its axes of length 1, which were broadcast."""
    shape = np.shape(x)
    kept = "".join(c for c, n in zip(letters, shape) if n != 1)
    return kept, np.reshape(x, [n for n in shape if n != 1])


def _spelled(subscripts: str, operands: Any) -> tuple[list[str], str]:
    """Letters of each operand and of the result, ellipses replaced by letters of their own."""
    left, arrow, output = subscripts.replace(" ", "").partition("->")
    inputs = left.split(",")
    free = [c for c in _LETTERS if c not in subscripts]
    most = 0
    for i, (s, x) in enumerate(zip(inputs, operands)):
        if "..." in s:
            n = np.ndim(x) - len(s) + 3
            most = max(most, n)
            inputs[i] = s.replace("...", "".join(free[:n][::-1]))
    dots = "".join(free[:most][::-1])
    if arrow:
        return inputs, output.replace("...", dots)
    counted = "".join(left.replace("...", "").replace(",", ""))
    return inputs, dots + "".join(sorted(c for c in set(counted) if counted.count(c) == 1))
