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
        if np.ndim(v) or v:
            total = total + np.einsum(
                subscripts, *operands[:k], np.broadcast_to(v, np.shape(operands[k])), *operands[k + 1 :]
            )
    return total


def einsum_adjoints(g: Any, subscripts: str, operands: Any) -> list:
    """The adjoints of all operands of einsum(subscripts, *operands).

    >>> [x.tolist() for x in einsum_adjoints(2.0, "i,i", (np.ones(2), np.array([1.0, 3.0])))]
    [[2.0, 6.0], [2.0, 2.0]]
    """
    return [einsum_adjoint(g, subscripts, operands, k) for k in range(len(operands))]


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
