"""Which entries of a linear map may be other than zero: the map, run on what each value depends on.

A value of the linear part of a function is a sum of inputs times coefficients. Here it is the set of these inputs
instead, one bit each. Coefficients keep sets whatever their values are, so the pattern holds for all arguments that
take the same branches: an entry that only happens to be zero at a point is in it.
"""

import functools
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

AT_ONCE = 2048  # inputs: longer sets take more time and memory
ROWS = 4096


class Inputs:
    """What a number depends on.

    >>> a, b = Inputs(0b01), Inputs(0b10)
    >>> bin((2.0 * a - b / 3.0).bits)
    '0b11'
    """

    __slots__ = ("bits",)

    def __init__(self, bits: int):
        self.bits = bits

    def _joined(self, other: Any) -> Any:
        """A sum."""
        if isinstance(other, np.ndarray):
            return NotImplemented
        return Inputs(self.bits | other.bits) if isinstance(other, Inputs) and other.bits != self.bits else self

    def _scaled(self, other: Any) -> Any:
        """A product with a coefficient."""
        if isinstance(other, Inputs):
            raise TypeError("a tangent is multiplied with a tangent")
        return NotImplemented if isinstance(other, np.ndarray) else self

    def _kept(self, *shape: Any) -> "Inputs":
        return self

    __add__ = __radd__ = __sub__ = __rsub__ = _joined
    __mul__ = __rmul__ = __truediv__ = _scaled
    __neg__ = __pos__ = conjugate = reshape = _kept
    real = imag = property(_kept)

    def __float__(self) -> float:
        raise TypeError("a tangent is made a float")


class _Followed(np.ndarray):
    """An array of a linear part: what is computed of it is followed too."""

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, out: Any = None, **kwargs: Any) -> Any:
        plain = [_plain(x) for x in inputs]
        made = _product(*plain) if ufunc is np.matmul else getattr(ufunc, method)(*plain, **kwargs)
        if out is None:
            return _followed(made)
        _plain(out[0])[...] = made
        return out[0]

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        if function is np.zeros_like:
            return np.zeros(np.shape(args[0]), object).view(Dependencies)
        if function is np.dot and max(map(np.ndim, args)) <= 2:
            return _followed(_product(*map(_plain, args)))
        try:
            return _followed(super().__array_function__(function, types, args, kwargs))
        except (TypeError, ValueError, AttributeError):
            return _on_all(function, args, kwargs)


class Dependencies(_Followed):
    """Of `Inputs` and numbers. What NumPy cannot do with these depends on all of them."""

    real = imag = property(lambda self: self)


class Coefficients(_Followed):
    """Of numbers; what begins as zeros of its shape may get dependencies."""


def _plain(x: Any) -> Any:
    return x.view(np.ndarray) if isinstance(x, _Followed) else x


def _followed(x: Any) -> Any:
    if isinstance(x, (list, tuple)) and not hasattr(x, "_fields"):
        return type(x)(map(_followed, x))
    if not isinstance(x, np.ndarray):
        return x
    return x.view(Dependencies if x.dtype == object else Coefficients)


def _product(a: Any, b: Any) -> Any:
    """a @ b depends on the row or column that it sums over."""
    a, b = np.asarray(a), np.asarray(b)
    if not a.ndim or not b.ndim:
        return a * b
    batch = np.broadcast_shapes(a.shape[:-2], b.shape[:-2])
    made = np.empty(batch + a.shape[-2:-1] + (b.shape[-1:] if b.ndim > 1 else ()), object)
    if a.dtype != object and b.dtype != object:
        return a @ b
    if any(isinstance(x, Inputs) for x in a.flat):
        sums = np.add.reduce(a, axis=-1)
        made[...] = sums if a.ndim == 1 or b.ndim == 1 else sums[..., None]
    else:
        sums = np.add.reduce(b, axis=max(b.ndim - 2, 0))
        made[...] = sums if a.ndim == 1 or b.ndim == 1 else sums[..., None, :]
    return made[()]


def _on_all(function: Callable, args: Any, kwargs: Any) -> Any:
    """What a function returns, each entry of it depending on all that is in the arguments."""
    found, rng = [0], np.random.default_rng(0)

    def stand_in(x: Any) -> Any:
        match x:
            case Inputs():
                found[0] |= x.bits
                return 0.7
            case np.ndarray() if x.dtype == object:
                for v in x.flat:
                    stand_in(v)
                return rng.normal(size=x.shape)
            case np.ndarray():
                return _plain(x)
            case list() | tuple():
                return type(x)(map(stand_in, x))
        return x

    def filled(x: Any) -> Any:
        if isinstance(x, (list, tuple)):
            return [filled(v) for v in x]
        made = np.empty(np.shape(x), object)
        made[...] = Inputs(found[0])
        return _followed(made) if made.ndim else made[()]

    return filled(function(*stand_in(args), **{k: stand_in(v) for k, v in kwargs.items()}))


# ---- linear maps -----------------------------------------------------------------------------------------------------
def of_linear(push: functools.partial, like: Any, shape: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
    """(rows, columns) of the entries of a linear part that may be other than zero.

    push: as a text returns it, with what it has kept; like: the argument; shape: of the result.

    Raises:
        TypeError: the linear part does what this cannot follow.
    """
    rows, columns = [np.zeros(0, int)], [np.zeros(0, int)]
    for first in range(0, np.size(like), AT_ONCE):
        made = np.asarray(push.func(*_opened(push.args), _seed(like, first)), object)
        result = np.broadcast_to(made, shape).ravel().tolist()
        for start, block in _blocks([x.bits if isinstance(x, Inputs) else 0 for x in result]):
            r, c = np.nonzero(block)
            rows.append(r + start)
            columns.append(c + first)
    return np.concatenate(rows), np.concatenate(columns)


def _seed(like: Any, first: int) -> Any:
    """The argument, each entry depending on itself; those outside of the block that begins at `first` are zero."""
    if not isinstance(like, np.ndarray):
        return Inputs(1)
    flat = np.zeros(like.size, object)
    for k in range(first, min(first + AT_ONCE, like.size)):
        flat[k] = Inputs(1 << (k - first))
    return flat.reshape(like.shape).view(Dependencies)


def _opened(x: Any) -> Any:
    """What is kept, with arrays of coefficients that say so."""
    match x:
        case np.ndarray() if x.dtype.kind in "fc":
            return x.view(Coefficients)
        case list() | tuple():
            return type(x)(map(_opened, x)) if not hasattr(x, "_fields") else type(x)(*map(_opened, x))
        case dict():
            return {k: _opened(v) for k, v in x.items()}
    return x


def _blocks(sets: list[int]) -> Iterator[tuple[int, np.ndarray]]:
    """(number of the first, the bits of some of the sets)"""
    for start in range(0, len(sets), ROWS):
        some = sets[start : start + ROWS]
        width = max(1, max((s.bit_length() + 7) // 8 for s in some))
        raw = np.frombuffer(b"".join(s.to_bytes(width, "little") for s in some), np.uint8)
        yield start, np.unpackbits(raw.reshape(len(some), width), axis=1, bitorder="little")
