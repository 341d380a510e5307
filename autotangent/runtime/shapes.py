"""Transposes of functions that move, repeat, select or pad elements."""

from typing import Any

import numpy as np

from autotangent.runtime.sums import unbroadcast


def inverted(axes: Any) -> Any:
    """The permutation that undoes transpose(x, axes); None for None.

    >>> inverted((-1, 0, 1)).tolist()
    [1, 2, 0]
    """
    return None if axes is None else np.argsort(np.mod(axes, len(axes)))


def undiag(g: Any, v: Any, k: int = 0) -> Any:
    """The adjoint of v in diag(v, k): the diagonal of g, or zeros with g on the diagonal.

    >>> undiag(np.array([1.0, 2.0]), np.zeros((2, 3)), 1).tolist()
    [[0.0, 1.0, 0.0], [0.0, 0.0, 2.0]]
    """
    return np.diag(g, k) if np.ndim(v) == 1 else undiagonal(g, v, k)


def undiagonal(g: Any, a: Any, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Any:
    """The adjoint of a in diagonal(a, offset, axis1, axis2): zeros with g on the diagonal.

    >>> undiagonal(np.array([1.0, 2.0]), np.zeros((2, 2))).tolist()
    [[1.0, 0.0], [0.0, 2.0]]
    """
    a_bar = np.zeros(np.shape(a), np.result_type(g, np.float16))
    moved = np.moveaxis(a_bar, (axis1, axis2), (-2, -1))
    rows = np.arange(np.shape(g)[-1])
    moved[..., rows + max(0, -offset), rows + max(0, offset)] = g
    return a_bar


def diagonal_view(a: Any, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Any:
    """diagonal(a, offset, axis1, axis2), through which a can be written.

    >>> a = np.zeros((2, 3)); diagonal_view(a, 1)[...] = 5.0; a.tolist()
    [[0.0, 5.0, 0.0], [0.0, 0.0, 5.0]]
    """
    found = np.diagonal(a, offset, axis1, axis2)
    found.flags.writeable = True
    return found


def untrace(g: Any, a: Any, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Any:
    """The adjoint of a in trace(a, offset, axis1, axis2): zeros with g all along the diagonal.

    >>> untrace(2.0, np.zeros((2, 3))).tolist()
    [[2.0, 0.0, 0.0], [0.0, 2.0, 0.0]]
    """
    n = np.diagonal(a, offset, axis1, axis2).shape[-1]
    return undiagonal(np.broadcast_to(np.asarray(g)[..., None], (*np.shape(g), n)), a, offset, axis1, axis2)


def untake(g: Any, a: Any, indices: Any, axis: int | None = None) -> Any:
    """The adjoint of a in take(a, indices, axis): g added up at the positions, repeated ones as often as they occur.

    >>> untake(np.array([1.0, 2.0, 4.0]), np.zeros(3), [0, 2, 0]).tolist()
    [5.0, 0.0, 2.0]
    """
    a_bar = np.zeros(np.shape(a), np.result_type(g, np.float16))
    if not a_bar.size:  # np.resize makes zeros of nothing
        return a_bar
    if axis is None:
        np.add.at(a_bar.reshape(-1), np.asarray(indices), g)
        return a_bar
    axis = axis % a_bar.ndim
    rank = np.ndim(indices)
    moved = np.moveaxis(g, tuple(range(axis, axis + rank)), tuple(range(rank)))
    np.add.at(np.moveaxis(a_bar, axis, 0), np.asarray(indices), moved)
    return a_bar


def uninserted(g: Any, arr: Any, obj: Any, values: Any, axis: int | None = None) -> tuple[Any, Any]:
    """The adjoints of arr and values in insert(arr, obj, values, axis).

    >>> kept, new = uninserted(np.array([1.0, 2.0, 4.0, 8.0]), np.zeros(2), 1, [0.0, 0.0]); kept.tolist(), new.tolist()
    ([1.0, 8.0], [2.0, 4.0])
    """
    arr, values = np.asarray(arr), np.asarray(values)
    count = np.arange(arr.size + values.size)
    kept, new = count[: arr.size].reshape(arr.shape), count[arr.size :].reshape(values.shape)
    found = np.bincount(np.insert(kept, obj, new, axis).reshape(-1), np.reshape(g, -1), count.size)
    found = found.astype(np.result_type(g, np.float16), copy=False)
    return found[: arr.size].reshape(arr.shape), found[arr.size :].reshape(values.shape)


def unrepeat(g: Any, a: Any, repeats: Any, axis: int | None = None) -> Any:
    """The adjoint of a in repeat(a, repeats, axis): g added up over the copies of each element.

    >>> unrepeat(np.array([1.0, 2.0, 4.0]), np.zeros(2), [2, 1]).tolist()
    [3.0, 4.0]
    """
    flat = np.ravel(a) if axis is None or not np.ndim(a) else a
    k = 0 if axis is None or flat is not a else axis
    return untake(g, flat, np.repeat(np.arange(np.shape(flat)[k]), repeats), k).reshape(np.shape(a))


def untile(g: Any, a: Any, reps: Any) -> Any:
    """The adjoint of a in tile(a, reps): g added up over the copies.

    >>> untile(np.array([1.0, 2.0, 4.0, 8.0]), np.zeros(2), 2).tolist()
    [5.0, 10.0]
    """
    reps = np.asarray(reps).reshape(-1).tolist()
    shape = np.shape(a)
    reps = [1] * (len(shape) - len(reps)) + reps
    padded = (1,) * (len(reps) - len(shape)) + shape
    blocks = np.reshape(g, [n for pair in zip(reps, padded) for n in pair])
    return blocks.sum(axis=tuple(range(0, 2 * len(reps), 2))).reshape(shape)


def unpad(g: Any, a: Any, pad_width: Any) -> Any:
    """The part of g that corresponds to a in pad(a, pad_width). A view.

    >>> unpad(np.arange(5.0), np.zeros(2), (1, 2)).tolist()
    [1.0, 2.0]
    """
    if isinstance(pad_width, dict):
        widths: Any = [pad_width.get(k, pad_width.get(k - np.ndim(a), 0)) for k in range(np.ndim(a))]
        before = [np.ravel(w)[0] for w in widths]
    else:
        before = np.broadcast_to(pad_width, (np.ndim(a), 2))[:, 0].tolist()
    return np.asarray(g)[tuple(slice(b, b + n) for b, n in zip(before, np.shape(a)))]


def undiff(g: Any, a: Any, n: int = 1, axis: int = -1) -> Any:
    """The adjoint of a in diff(a, n, axis).

    >>> undiff(np.array([1.0, 4.0]), np.zeros(3)).tolist()
    [-1.0, -3.0, 4.0]
    """
    if np.shape(a)[axis] <= n:
        return np.zeros(np.shape(a))
    width = [(n, n) if k == axis % np.ndim(a) else (0, 0) for k in range(np.ndim(a))]
    return (-1) ** n * np.diff(np.pad(g, width), n, axis)


def undiff_bordered(
    g: Any, a: Any, n: int = 1, axis: int = -1, prepend: Any = None, append: Any = None
) -> tuple[Any, Any, Any]:
    """The adjoints of a, prepend and append in diff(a, n, axis, prepend, append).

    >>> [x.tolist() for x in undiff_bordered(np.array([1.0, 4.0]), np.zeros(2), prepend=0.0)[:2]]
    [[-3.0, 4.0], -1.0]
    """
    if not n:  # a itself, without what goes before or after
        return g, np.zeros(np.shape(prepend)), np.zeros(np.shape(append))
    shape = list(np.shape(a))
    sizes = [0 if p is None else np.shape(p)[axis] if np.ndim(p) else 1 for p in (prepend, append)]
    first, last = sizes[0], sizes[0] + shape[axis]
    shape[axis] += sum(sizes)
    before, own, after = np.split(undiff(g, np.empty(shape), n, axis), [first, last], axis)
    return own, before if np.ndim(prepend) else np.sum(before), after if np.ndim(append) else np.sum(after)


def split_like(g: Any, arrays: Any, axis: int | None = 0) -> list:
    """The adjoints of arrays that were joined along axis (None: flattened first), each in its own shape.

    >>> [p.tolist() for p in split_like(np.arange(5.0), (np.zeros(2), np.zeros(3)))]
    [[0.0, 1.0], [2.0, 3.0, 4.0]]
    """
    g = np.ravel(g) if axis is None else np.asarray(g)
    axis = 0 if axis is None else axis
    if not g.size:
        return [np.zeros(np.shape(x), g.dtype) for x in arrays]
    row = g.size // g.shape[axis]
    stops = np.cumsum([np.size(x) // row for x in arrays])
    return [p.reshape(np.shape(x)) for p, x in zip(np.split(g, stops[:-1], axis=axis), arrays)]


def joined_like(parts: Any, g: Any, axis: int | None = 0) -> Any:
    """The transpose of split_like(g, parts, axis): parts joined along axis in the shape of g.

    >>> joined_like([np.zeros(2), np.ones((2, 2))], np.zeros((3, 2))).tolist()
    [[0.0, 0.0], [1.0, 1.0], [1.0, 1.0]]
    """
    if axis is None or not np.size(g):
        return np.reshape(np.concatenate([np.ravel(p) for p in parts]), np.shape(g))
    shape = list(np.shape(g))
    shape[axis] = -1
    return np.concatenate([np.reshape(p, shape) for p in parts], axis)


def ediff1d_adjoints(g: Any, ary: Any, to_end: Any, to_begin: Any) -> tuple[Any, Any, Any]:
    """The adjoints of the arguments of ediff1d(ary, to_end, to_begin), zeros for one that is None.

    >>> [x.tolist() for x in ediff1d_adjoints(np.array([1.0, 2.0, 4.0, 8.0]), np.zeros(3), 0.0, [0.0])]
    [[-2.0, -2.0, 4.0], 8.0, [1.0]]
    """
    g, start, n = np.asarray(g), 0 if to_begin is None else np.size(to_begin), max(np.size(ary) - 1, 0)
    inner = undiff(g[start : start + n], np.ravel(ary))
    return (
        np.reshape(inner, np.shape(ary)),
        np.zeros(()) if to_end is None else np.reshape(g[start + n :], np.shape(to_end)),
        np.zeros(()) if to_begin is None else np.reshape(g[:start], np.shape(to_begin)),
    )


def trimmed_like(v: Any, filt: Any, trim: str = "fb", axis: Any = None) -> Any:
    """The part of v where trim_zeros(filt, trim, axis) keeps filt. A view.

    >>> trimmed_like(np.arange(4.0), np.array([0.0, 5.0, 0.0, 6.0])).tolist()
    [1.0, 2.0, 3.0]
    """
    places = np.argwhere(filt)
    rank, n = np.ndim(filt), len(places)
    axes = range(rank) if axis is None else [k % rank for k in (axis if isinstance(axis, tuple) else (axis,))]
    index = [slice(None)] * rank
    for k in axes:
        start = places[:, k].min() if n and "f" in trim.lower() else None
        stop = places[:, k].max() + 1 if n and "b" in trim.lower() else None if n else 0
        index[k] = slice(start, stop)
    return v[tuple(index)]


def untrimmed(g: Any, filt: Any, trim: str = "fb", axis: Any = None) -> Any:
    """The adjoint of filt in trim_zeros(filt, trim, axis): zeros where it was cut off.

    >>> untrimmed(np.array([1.0, 2.0]), np.array([0.0, 5.0, 6.0])).tolist()
    [0.0, 1.0, 2.0]
    """
    filt_bar = np.zeros(np.shape(filt), np.result_type(g, np.float16))
    trimmed_like(filt_bar, filt, trim, axis)[...] = g
    return filt_bar


def unblock(g: Any, arrays: Any) -> Any:
    """The adjoints of nested lists of arrays that were joined by block, in lists nested like them.

    >>> unblock(np.arange(4.0), [np.zeros(3), 0.0])
    [array([0., 1., 2.]), array(3.)]
    """
    if not isinstance(arrays, (list, tuple)):
        return np.reshape(g, np.shape(arrays))
    depth = 1 + _depth(arrays[0])
    found, start = [], 0
    for part in arrays:
        shape = np.shape(_leaf(part))
        stop = start + (shape[-depth] if len(shape) >= depth else 1)
        index: Any = (..., slice(start, stop), *(slice(None),) * (depth - 1))
        found.append(unblock(np.asarray(g)[index], part))
        start = stop
    return found


def _depth(arrays: Any) -> int:
    return 1 + _depth(arrays[0]) if isinstance(arrays, (list, tuple)) else 0


def _leaf(arrays: Any) -> Any:
    return _leaf(arrays[0]) if isinstance(arrays, (list, tuple)) else arrays


def unbroadcast_each(gs: Any, arrays: Any) -> list:
    """The adjoints of arrays that were broadcast against each other.

    >>> [g.tolist() for g in unbroadcast_each((np.ones(2), np.ones(2)), (np.zeros(1), np.zeros(2)))]
    [[2.0], [1.0, 1.0]]
    """
    return [unbroadcast(g, x) for g, x in zip(gs, arrays)]


def unrolled(g: Any, axis: int, start: int = 0) -> Any:
    """The adjoint of a in rollaxis(a, axis, start): its axes put back.

    >>> unrolled(np.zeros((3, 2, 4)), 1).shape
    (2, 3, 4)
    """
    rank = np.ndim(g)
    axis, start = axis % rank, start + rank if start < 0 else start
    return np.moveaxis(g, start - (axis < start), axis)
