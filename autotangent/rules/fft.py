"""Discrete Fourier transforms. The matrix of each is symmetric, so it is its own transpose: nothing is conjugated.

A transform of real numbers is the first half of the whole one, for whose other half zeros stand in the transpose; that
the argument takes the real part of its adjoint is said for all rules. What is made real doubles the half it was given.
"""

import numpy as np

from autotangent.rules import fft_kinds as spectra
from autotangent.rules import shape_kinds as shapes
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import Sampler, args, either, grid
from autotangent.rules.when import absent, both, present, ranks
from autotangent.runtime import count, half_spectrum, resized_like, sizes_along


def _complex(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    return rng.normal(size=shape) + 1j * rng.normal(size=shape)


def _of_both(shapes: tuple, *keywords: dict) -> Sampler:
    return either(grid(shapes, *keywords, draw=_complex), grid(shapes, *keywords))


_along = ({}, {"axis": 0, "norm": "ortho"}, {"norm": "forward"})
_of_length = ({"n": 6}, {"n": 2, "axis": 0, "norm": "forward"}, {"n": 3, "norm": "ortho"})
_planes = ({}, {"axes": (0, 1), "norm": "ortho"}, {"axes": (1,), "norm": "forward"})
_of_sizes = ({"s": (4, 2), "axes": (0, 1)}, {"s": (2, 5), "axes": (1, 0), "norm": "forward"})
longer, larger = present(1, "n"), present(1, "s")
all_axes = both(absent(1, "s"), absent(2, "axes"))

# ---- of complex numbers ----------------------------------------------------------------------------------------------
adjoint(
    np.fft.fft,
    lambda y_bar, a, n=None, axis=-1, norm=None: np.fft.fft(y_bar, axis=axis, norm=norm),
    kind=spectra.along_axis,
    sample=_of_both(((4,), (3, 4)), *_along),
)
adjoint(
    np.fft.ifft,
    lambda y_bar, a, n=None, axis=-1, norm=None: np.fft.ifft(y_bar, axis=axis, norm=norm),
    kind=spectra.along_axis,
    sample=_of_both(((4,), (3, 4)), *_along),
)
adjoint(
    np.fft.fft,
    lambda y_bar, a, n=None, axis=-1, norm=None: resized_like(np.fft.fft(y_bar, axis=axis, norm=norm), a),
    kind=spectra.along_axis,
    when=longer,
    sample=_of_both(((4,), (3, 4)), *_of_length),
)
adjoint(
    np.fft.ifft,
    lambda y_bar, a, n=None, axis=-1, norm=None: resized_like(np.fft.ifft(y_bar, axis=axis, norm=norm), a),
    kind=spectra.along_axis,
    when=longer,
    sample=_of_both(((4,), (3, 4)), *_of_length),
)
adjoint(
    np.fft.fft2,
    lambda y_bar, a, s=None, axes=(-2, -1), norm=None: np.fft.fft2(y_bar, axes=axes, norm=norm),
    kind=spectra.along_plane,
    sample=_of_both(((3, 4), (2, 3, 4)), *_planes),
)
adjoint(
    np.fft.ifft2,
    lambda y_bar, a, s=None, axes=(-2, -1), norm=None: np.fft.ifft2(y_bar, axes=axes, norm=norm),
    kind=spectra.along_plane,
    sample=_of_both(((3, 4), (2, 3, 4)), *_planes),
)
adjoint(
    np.fft.fftn,
    lambda y_bar, a, s=None, axes=None, norm=None: np.fft.fftn(y_bar, axes=axes, norm=norm),
    kind=spectra.along_axes,
    sample=_of_both(((4,), (2, 3, 4)), {}, {"axes": (0,), "norm": "ortho"}),
)
adjoint(
    np.fft.ifftn,
    lambda y_bar, a, s=None, axes=None, norm=None: np.fft.ifftn(y_bar, axes=axes, norm=norm),
    kind=spectra.along_axes,
    sample=_of_both(((4,), (2, 3, 4)), {}, {"axes": (0,), "norm": "ortho"}),
)
adjoint(
    np.fft.fft2,
    lambda y_bar, a, s=None, axes=(-2, -1), norm=None: resized_like(np.fft.fft2(y_bar, axes=axes, norm=norm), a),
    kind=spectra.distinct(spectra.along_plane),
    when=larger,
    sample=_of_both(((3, 4),), {"s": (4, 2)}, *_of_sizes),
)
adjoint(
    np.fft.ifft2,
    lambda y_bar, a, s=None, axes=(-2, -1), norm=None: resized_like(np.fft.ifft2(y_bar, axes=axes, norm=norm), a),
    kind=spectra.distinct(spectra.along_plane),
    when=larger,
    sample=_of_both(((3, 4),), {"s": (4, 2)}, *_of_sizes),
)
adjoint(
    np.fft.fftn,
    lambda y_bar, a, s=None, axes=None, norm=None: resized_like(np.fft.fftn(y_bar, s, axes=axes, norm=norm), a),
    kind=spectra.distinct(spectra.along_axes),
    when=larger,
    sample=_of_both(((3, 4),), *_of_sizes),
)
adjoint(
    np.fft.ifftn,
    lambda y_bar, a, s=None, axes=None, norm=None: resized_like(np.fft.ifftn(y_bar, s, axes=axes, norm=norm), a),
    kind=spectra.distinct(spectra.along_axes),
    when=larger,
    sample=_of_both(((3, 4),), *_of_sizes),
)

# ---- of real numbers: zeros stand for the other half of the adjoint --------------------------------------------------
adjoint(
    np.fft.rfft,
    lambda y_bar, a, n=None, axis=-1, norm=None: np.fft.fft(y_bar, count(a, axis=axis), axis=axis, norm=norm),
    kind=spectra.half_along_axis,
    sample=grid(((4,), (3, 4)), *_along),
)
adjoint(
    np.fft.ihfft,
    lambda y_bar, a, n=None, axis=-1, norm=None: np.fft.ifft(y_bar, count(a, axis=axis), axis=axis, norm=norm),
    kind=spectra.half_along_axis,
    sample=grid(((4,), (3, 4)), *_along),
)
adjoint(
    np.fft.rfft,
    lambda y_bar, a, n=None, axis=-1, norm=None: resized_like(np.fft.fft(y_bar, n, axis=axis, norm=norm), a),
    kind=spectra.half_along_axis,
    when=longer,
    sample=grid(((4,), (3, 4)), *_of_length),
)
adjoint(
    np.fft.ihfft,
    lambda y_bar, a, n=None, axis=-1, norm=None: resized_like(np.fft.ifft(y_bar, n, axis=axis, norm=norm), a),
    kind=spectra.half_along_axis,
    when=longer,
    sample=grid(((4,), (3, 4)), *_of_length),
)
adjoint(
    np.fft.rfft2,
    lambda y_bar, a, s=None, axes=(-2, -1), norm=None: np.fft.fft2(y_bar, sizes_along(a, axes), axes=axes, norm=norm),
    kind=spectra.distinct(spectra.half_along_plane),
    sample=grid(((3, 4), (2, 3, 4)), *_planes),
)
adjoint(
    np.fft.rfftn,
    lambda y_bar, a, s=None, axes=None, norm=None: np.fft.fftn(y_bar, sizes_along(a, axes), axes=axes, norm=norm),
    kind=spectra.distinct(spectra.half_along_axes),
    sample=grid(((2, 3, 4),), {"axes": (0, -1)}, {"axes": (1, 0), "norm": "ortho"}, {"axes": (0,)}),
)
adjoint(
    np.fft.rfft2,
    lambda y_bar, a, s=None, axes=(-2, -1), norm=None: np.fft.fft2(y_bar, np.shape(a), norm=norm),
    kind=spectra.half_along_plane,
    when=both(ranks((2, 2)), all_axes),
    sample=grid(((3, 4),), {}, {"norm": "ortho"}),
)
adjoint(
    np.fft.rfft2,
    lambda y_bar, a, s=None, axes=(-2, -1), norm=None: resized_like(np.fft.fft2(y_bar, s, axes=axes, norm=norm), a),
    kind=spectra.distinct(spectra.half_along_plane),
    when=larger,
    sample=grid(((3, 4),), {"s": (4, 2)}, *_of_sizes),
)
adjoint(
    np.fft.rfftn,
    lambda y_bar, a, s=None, axes=None, norm=None: np.fft.fftn(y_bar, np.shape(a), norm=norm),
    kind=spectra.distinct(spectra.half_along_axes),
    when=all_axes,
    sample=grid(((4,), (2, 3, 4)), {}, {"norm": "ortho"}),
)
adjoint(
    np.fft.rfftn,
    lambda y_bar, a, s=None, axes=None, norm=None: resized_like(np.fft.fftn(y_bar, s, axes=axes, norm=norm), a),
    kind=spectra.distinct(spectra.half_along_axes),
    when=larger,
    sample=grid(((3, 4),), *_of_sizes),
)

# ---- with a real result: what stands for two entries of the whole spectrum counts twice ------------------------------
adjoint(
    np.fft.irfft,
    lambda y_bar, a, n=None, axis=-1, norm=None: half_spectrum(
        np.fft.ifft(np.real(y_bar), axis=axis, norm=norm), a, axis=axis
    ),
    kind=spectra.real_along_axis,
    sample=_of_both(((4,), (3, 4)), *_along, *_of_length),
)
adjoint(
    np.fft.hfft,
    lambda y_bar, a, n=None, axis=-1, norm=None: half_spectrum(
        np.fft.fft(np.real(y_bar), axis=axis, norm=norm), a, axis=axis
    ),
    kind=spectra.real_along_axis,
    sample=_of_both(((4,), (3, 4)), *_along, *_of_length),
)
adjoint(
    np.fft.irfft2,
    lambda y_bar, a, s=None, axes=(-2, -1), norm=None: half_spectrum(
        np.fft.ifft2(np.real(y_bar), axes=axes, norm=norm), a, axis=axes[-1]
    ),
    kind=spectra.distinct(spectra.real_along_plane),
    sample=_of_both(((3, 4),), {}, {"s": (4, 3)}, *_planes, *_of_sizes),
)
adjoint(
    np.fft.irfft2,
    lambda y_bar, a, s=None, axes=(-2, -1), norm=None: half_spectrum(np.fft.ifft2(np.real(y_bar), norm=norm), a),
    kind=spectra.real_along_plane,
    when=absent(2, "axes"),
    sample=_of_both(((3, 4),), {}, {"s": (4, 3)}, {"norm": "ortho"}),
)
adjoint(
    np.fft.irfftn,
    lambda y_bar, a, s=None, axes=None, norm=None: half_spectrum(
        np.fft.ifftn(np.real(y_bar), axes=axes, norm=norm), a, axis=axes[-1]
    ),
    kind=spectra.distinct(spectra.real_along_axes),
    sample=_of_both(((2, 3, 4),), {"axes": (0, 2)}, {"axes": (1, 0), "norm": "ortho"}, {"s": (3, 4), "axes": (0, 1)}),
)
adjoint(
    np.fft.irfftn,
    lambda y_bar, a, s=None, axes=None, norm=None: half_spectrum(np.fft.ifftn(np.real(y_bar), s=s, norm=norm), a),
    kind=spectra.distinct(spectra.real_along_axes),
    when=absent(2, "axes"),
    sample=_of_both(((3, 4), (2, 3, 4)), {}, {"norm": "forward"}),
)

# ---- order and frequencies -------------------------------------------------------------------------------------------
adjoint(
    np.fft.fftshift,
    lambda y_bar, x, axes=None: np.fft.ifftshift(y_bar, axes=axes),
    kind=shapes.same,
    sample=_of_both(((5,), (3, 4)), {}, {"axes": 0}, {"axes": (-1,)}),
)
adjoint(
    np.fft.ifftshift,
    lambda y_bar, x, axes=None: np.fft.fftshift(y_bar, axes=axes),
    kind=shapes.same,
    sample=_of_both(((5,), (3, 4)), {}, {"axes": 0}, {"axes": (-1,)}),
)
for _frequencies, _kind in ((np.fft.fftfreq, spectra.frequencies), (np.fft.rfftfreq, spectra.half_frequencies)):
    differential(
        _frequencies,
        lambda y, n, d=1.0, *, dd: -y / d * dd,
        kind=_kind,
        sample=args(lambda rng: (5, 0.3), lambda rng: ((4,), {"d": 0.5})),
    )
    adjoint(_frequencies, lambda y_bar, n, d=1.0, *, y: (None, -np.sum(y * y_bar) / d))
