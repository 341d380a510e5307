"""The functions whose derivative is wanted, and those that have one by another mechanism of the package than a rule.

`WANTED`: the public functions of NumPy that have a derivative, by the namespace people write. `WAYS`: what a
rewriting handles (a store for np.put, a loop for map) as a small function; each is derived in both modes.
"""

WANTED = {
    "numpy": """
        abs absolute acos acosh add amax amin angle append apply_along_axis apply_over_axes arccos arccosh arcsin
        arcsinh arctan arctan2 arctanh array array_split asanyarray asarray asarray_chkfinite ascontiguousarray
        asfortranarray asin asinh astype atan atan2 atanh atleast_1d atleast_2d atleast_3d average bincount block
        broadcast_arrays broadcast_to c_ cbrt choose clip column_stack compress concat concatenate conj conjugate
        convolve copy copysign copyto corrcoef correlate cos cosh cov cross cumprod cumsum cumulative_prod
        cumulative_sum deg2rad degrees delete diag diagflat diagonal diff divide divmod dot dsplit dstack ediff1d
        einsum exp exp2 expand_dims expm1 extract fabs fill_diagonal flip fliplr flipud float_power fmax fmin fmod
        frexp full full_like geomspace gradient histogram histogram2d histogramdd hsplit hstack hypot i0 imag inner
        insert interp intersect1d kaiser kron ldexp linspace log log10 log1p log2 logaddexp logaddexp2 logspace matmul
        matrix_transpose matvec max maximum mean median meshgrid min minimum mod modf moveaxis multiply nan_to_num
        nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar
        negative nextafter outer pad partition percentile permute_dims piecewise place poly polyadd polyder polydiv
        polyfit polyint polymul polysub polyval positive pow power prod ptp put put_along_axis putmask quantile r_
        rad2deg radians ravel real real_if_close reciprocal remainder repeat require reshape resize roll rollaxis roots
        rot90 row_stack select setdiff1d setxor1d sin sinc sinh sort sort_complex split sqrt square squeeze stack std
        subtract sum swapaxes take take_along_axis tan tanh tensordot tile trace transpose trapezoid tril trim_zeros
        triu true_divide union1d unique unique_all unique_counts unique_inverse unique_values unstack unwrap vander var
        vdot vecdot vecmat vsplit vstack where
    """,
    "numpy.linalg": """
        eigh(vectors) eig(vectors) svd(vectors) svd(full_matrices) qr(wide) norm(ord=1) norm(ord=2) norm(ord=inf)
        norm(ord=nuc) norm(vector,ord=1) norm(vector,ord=inf) norm(ord=3) cholesky cond cross det diagonal eig eigh
        eigvals eigvalsh inv lstsq matmul matrix_norm matrix_power matrix_transpose multi_dot norm outer pinv qr slogdet
        solve svd svdvals tensordot tensorinv tensorsolve trace vecdot vector_norm
    """,
    "numpy.fft": """
        fft fft2 fftn fftshift hfft ifft ifft2 ifftn ifftshift ihfft irfft irfft2 irfftn rfft rfft2 rfftn
    """,
    "numpy.emath": "sqrt log log2 log10 arccos arcsin arctanh power logn",
    "numpy.lib.stride_tricks": "sliding_window_view as_strided",
    "numpy.polynomial.polynomial": """
        polyval polyadd polysub polymul polydiv polypow polyder polyint polyfit polyroots polyfromroots polyvander
        polyval2d polyval3d polygrid2d polycompanion
    """,
    "numpy.ndarray": """
        T astype choose clip compress conj conjugate copy cumprod cumsum diagonal dot fill flat flatten getfield imag
        item mT max mean min partition prod put ravel real repeat reshape resize sort squeeze std sum swapaxes take
        tolist trace transpose var view __getitem__ __setitem__ __iter__ __float__ __complex__ __copy__ __deepcopy__
        __abs__ __neg__ __pos__ __add__ __radd__ __iadd__ __sub__ __rsub__ __isub__ __mul__ __rmul__ __imul__
        __truediv__ __rtruediv__ __itruediv__ __mod__ __rmod__ __imod__ __divmod__ __rdivmod__ __pow__ __rpow__ __ipow__
        __matmul__ __rmatmul__ __imatmul__ __getitem__(array) __getitem__(mask) __getitem__(ellipsis)
    """,
    "numpy.ufunc": """
        add.reduce multiply.reduce maximum.reduce minimum.reduce logaddexp.reduce hypot.reduce add.accumulate
        multiply.accumulate maximum.accumulate minimum.accumulate logaddexp.accumulate subtract.reduce divide.reduce
        power.reduce fmax.reduce fmin.reduce subtract.accumulate divide.accumulate add.outer subtract.outer
        multiply.outer divide.outer power.outer maximum.outer minimum.outer arctan2.outer hypot.outer add.reduceat
        multiply.reduceat maximum.reduceat add.at multiply.at maximum.at subtract.at
    """,
    "math": """
        acos acosh asin asinh atan atan2 atanh cbrt copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs fmod
        frexp fsum gamma hypot ldexp lgamma log log10 log1p log2 modf nextafter pow prod radians remainder sin sinh sqrt
        tan tanh
    """,
    "cmath": "acos acosh asin asinh atan atanh cos cosh exp log log10 phase polar rect sin sinh sqrt tan tanh",
    "operator": """
        abs add attrgetter call concat delitem getitem iadd iconcat imatmul imod imul ipow isub itemgetter itruediv
        matmul methodcaller mod mul neg pos pow setitem sub truediv
    """,
    "builtins": """
        abs sum max min pow divmod float complex sorted map zip enumerate reversed filter list tuple dict iter next
        getattr setattr super staticmethod property
    """,
}
GONE = ("numpy.row_stack",)  # since NumPy 2.5
# x and w are vectors of three, m a matrix of 3 x 3, t a number; all are positive. The last line is the result.
WAYS = {
    "numpy.apply_along_axis": "return np.apply_along_axis(lambda row: row[0] * row[1:], 1, m)",
    "numpy.apply_over_axes": "return np.apply_over_axes(np.sum, m * m, [0])",
    "numpy.c_": "return np.c_[x, w]",
    "numpy.copyto": "y = np.zeros(3)\nnp.copyto(y, x * w)\nreturn y",
    "numpy.fill_diagonal": "y = m * m\nnp.fill_diagonal(y, x)\nreturn y",
    "numpy.piecewise": "return np.piecewise(x, [x < 1.0, x >= 1.0], [lambda v: v * v, lambda v: t * v])",
    "numpy.ndarray": "y = np.ndarray(3)\ny[:] = x * w\nreturn y * t",
    "numpy.place": "y = x * w\nnp.place(y, np.array([True, False, True]), m[0, :2])\nreturn y",
    "numpy.put": "y = x * w\nnp.put(y, [0, 2], m[0, :2])\nreturn y",
    "numpy.put_along_axis": "y = m * m\nnp.put_along_axis(y, np.array([[1], [0], [2]]), x[:, None], axis=1)\nreturn y",
    "numpy.putmask": "y = x * w\nnp.putmask(y, np.array([True, False, True]), m[0])\nreturn y",
    "numpy.r_": "return np.r_[x, 0.0, w]",
    "numpy.save": "np.save(io.BytesIO(), x * t)\nreturn x * w",
    "numpy.savetxt": "np.savetxt(io.StringIO(), x * t)\nreturn x * w",
    "numpy.savez": "np.savez(io.BytesIO(), a=x * t)\nreturn x * w",
    "numpy.savez_compressed": "np.savez_compressed(io.BytesIO(), x, w)\nreturn x * w",
    "numpy.vectorize": "return squares(x)",
    "numpy.linalg.eigh(vectors)": "v = np.linalg.eigh(m + m.T)[1]\nreturn v * x @ v.T",
    "numpy.linalg.eig(vectors)": "v = np.linalg.eig(m + 1j * np.diag(w))[1]\nreturn np.abs(v)",
    "numpy.linalg.svd(vectors)": "u, s, v = np.linalg.svd(m[:, :2], full_matrices=False)\nreturn u * s * s @ v",
    "numpy.linalg.svd(full_matrices)": "u, s, v = np.linalg.svd(m[:, :2])\nreturn u[:, :2] * s @ v",
    "numpy.linalg.qr(wide)": "q, r = np.linalg.qr(m[:2])\nreturn q @ q.T @ r",
    "numpy.linalg.norm(ord=1)": "return np.linalg.norm(m, 1)",
    "numpy.linalg.norm(ord=2)": "return np.linalg.norm(m, ord=2)",
    "numpy.linalg.norm(ord=inf)": "return np.linalg.norm(m, np.inf)",
    "numpy.linalg.norm(ord=nuc)": "return np.linalg.norm(m, 'nuc')",
    "numpy.linalg.norm(vector,ord=1)": "return np.linalg.norm(x, 1)",
    "numpy.linalg.norm(vector,ord=inf)": "return np.linalg.norm(x, np.inf)",
    "numpy.linalg.norm(ord=3)": "return np.linalg.norm(x, 3)",
    "numpy.ndarray.fill": "y = np.zeros(3)\ny.fill(t * t)\nreturn y * x",
    "numpy.ndarray.flat": "y = m * m\ny.flat[1] = t\nreturn y * m.flat[3]",
    "numpy.ndarray.getfield": "return x.getfield(x.dtype) * w",
    "numpy.ndarray.partition": "y = x * w\ny.partition(1)\nreturn y[1]",
    "numpy.ndarray.put": "y = x * w\ny.put([0, 2], m[0, :2])\nreturn y",
    "numpy.ndarray.resize": "y = x * w\ny.resize((2, 2))\nreturn y * t",
    "numpy.ndarray.sort": "y = x * w\ny.sort()\nreturn y",
    "numpy.ndarray.view": "return x.view(x.dtype) * w",
    "numpy.ndarray.device": "return x * w if x.device == 'cpu' else x",
    "numpy.ndarray.dtype": "return x * w.astype(x.dtype)",
    "numpy.ndarray.flags": "return x * w if x.flags.writeable else x",
    "numpy.ndarray.itemsize": "return x * x.itemsize",
    "numpy.ndarray.nbytes": "return x * x.nbytes",
    "numpy.ndarray.ndim": "return x * m.ndim",
    "numpy.ndarray.shape": "return x * m.shape[0]",
    "numpy.ndarray.size": "return x * x.size",
    "numpy.ndarray.strides": "return x * x.strides[0]",
    "numpy.ndarray.__getitem__": "return x[1:] * m[0, 0]",
    "numpy.ndarray.__getitem__(array)": "return x[np.array([0, 2, 0])]",
    "numpy.ndarray.__getitem__(mask)": "return x[np.array([True, False, True])]",
    "numpy.ndarray.__getitem__(ellipsis)": "return m[..., None, 1]",
    "numpy.ndarray.__setitem__": "y = x * w\ny[1:] = t\nreturn y",
    "numpy.ndarray.__iter__": "y = 0.0\nfor v in x:\n    y += v * v\nreturn y",
    "numpy.ndarray.__float__": "return float(x[0] * w[1])",
    "numpy.ndarray.__complex__": "return abs(complex(x[0]) + 1j * t)",
    "numpy.ndarray.__copy__": "y = copy.copy(x)\ny[0] = t\nreturn x * y",
    "numpy.ndarray.__deepcopy__": "y = copy.deepcopy(x)\ny[0] = t\nreturn x * y",
    "numpy.ndarray.__abs__": "return abs(x - 1.0)",
    "numpy.ndarray.__neg__": "return -x",
    "numpy.ndarray.__pos__": "return +x",
    "numpy.ndarray.__add__": "return x + t",
    "numpy.ndarray.__radd__": "return t + x",
    "numpy.ndarray.__iadd__": "y = x * w\ny += x\nreturn y",
    "numpy.ndarray.__sub__": "return x - t",
    "numpy.ndarray.__rsub__": "return t - x",
    "numpy.ndarray.__isub__": "y = x * w\ny -= x\nreturn y",
    "numpy.ndarray.__mul__": "return x * t",
    "numpy.ndarray.__rmul__": "return t * x",
    "numpy.ndarray.__imul__": "y = x * w\ny *= x\nreturn y",
    "numpy.ndarray.__truediv__": "return x / t",
    "numpy.ndarray.__rtruediv__": "return t / x",
    "numpy.ndarray.__itruediv__": "y = x * w\ny /= x + 1.0\nreturn y",
    "numpy.ndarray.__mod__": "return x % t",
    "numpy.ndarray.__rmod__": "return t % x",
    "numpy.ndarray.__imod__": "y = x * w\ny %= t\nreturn y",
    "numpy.ndarray.__divmod__": "return divmod(x, t)[1]",
    "numpy.ndarray.__rdivmod__": "return divmod(t, x)[1]",
    "numpy.ndarray.__pow__": "return x ** t",
    "numpy.ndarray.__rpow__": "return t ** x",
    "numpy.ndarray.__ipow__": "y = x * w\ny **= t\nreturn y",
    "numpy.ndarray.__matmul__": "return m @ x",
    "numpy.ndarray.__rmatmul__": "return x @ m",
    "numpy.ndarray.__imatmul__": "y = m * m\ny @= m\nreturn y",
    "numpy.ufunc.add.outer": "return np.add.outer(x, w)",
    "numpy.ufunc.subtract.outer": "return np.subtract.outer(x, w)",
    "numpy.ufunc.multiply.outer": "return np.multiply.outer(x, w)",
    "numpy.ufunc.divide.outer": "return np.divide.outer(x, w)",
    "numpy.ufunc.power.outer": "return np.power.outer(x, w)",
    "numpy.ufunc.maximum.outer": "return np.maximum.outer(x, w)",
    "numpy.ufunc.minimum.outer": "return np.minimum.outer(x, w)",
    "numpy.ufunc.arctan2.outer": "return np.arctan2.outer(x, w)",
    "numpy.ufunc.hypot.outer": "return np.hypot.outer(x, w)",
    "numpy.ufunc.add.at": "y = x * w\nnp.add.at(y, [0, 2, 0], x)\nreturn y",
    "numpy.ufunc.multiply.at": "y = x * w\nnp.multiply.at(y, [0, 2, 0], x)\nreturn y",
    "numpy.ufunc.maximum.at": "y = x * w\nnp.maximum.at(y, [0, 2, 0], x)\nreturn y",
    "numpy.ufunc.subtract.at": "y = x * w\nnp.subtract.at(y, [0, 2, 0], x)\nreturn y",
    "operator.abs": "return operator.abs(x - 1.0)",
    "operator.attrgetter": "return operator.attrgetter('real')(x) * w",
    "operator.call": "return operator.call(np.sin, x)",
    "operator.concat": "return operator.concat([t], [x[0]])[1] * t",
    "operator.delitem": "y = [t, x[0], w[0]]\noperator.delitem(y, 1)\nreturn y[1] * y[0]",
    "operator.getitem": "return operator.getitem(m, 1) * x",
    "operator.iadd": "y = x * w\ny = operator.iadd(y, x)\nreturn y",
    "operator.iconcat": "y = [t]\ny = operator.iconcat(y, [t * t])\nreturn y[0] * y[1]",
    "operator.imatmul": "y = m * m\ny = operator.imatmul(y, m)\nreturn y",
    "operator.imod": "y = x * w\ny = operator.imod(y, t)\nreturn y",
    "operator.imul": "y = x * w\ny = operator.imul(y, x)\nreturn y",
    "operator.ipow": "y = x * w\ny = operator.ipow(y, t)\nreturn y",
    "operator.isub": "y = x * w\ny = operator.isub(y, x)\nreturn y",
    "operator.itruediv": "y = x * w\ny = operator.itruediv(y, x + 1.0)\nreturn y",
    "operator.iand": "y = x > 1.0\noperator.iand(y, w > 1.0)\nreturn x * y",
    "operator.ior": "y = x > 1.0\noperator.ior(y, w > 1.0)\nreturn x * y",
    "operator.ixor": "y = x > 1.0\noperator.ixor(y, w > 1.0)\nreturn x * y",
    "operator.ifloordiv": "y = x * w\nk = operator.ifloordiv(y, 0.4)\nreturn x * k",
    "operator.ilshift": "k = np.array([1, 2, 3])\noperator.ilshift(k, 1)\nreturn x * k",
    "operator.irshift": "k = np.array([1, 2, 3])\noperator.irshift(k, 1)\nreturn x * k",
    "operator.itemgetter": "return operator.itemgetter(1)(x) * t",
    "operator.methodcaller": "return operator.methodcaller('sum')(x * w)",
    "operator.setitem": "y = x * w\noperator.setitem(y, 1, t)\nreturn y",
    "operator.inv": "return x * operator.inv(3)",
    "operator.index": "return x[operator.index(1)] * t",
    "operator.countOf": "return t * operator.countOf([1, 2, 1], 1)",
    "operator.indexOf": "return x[operator.indexOf([1, 2], 2)] * t",
    "operator.length_hint": "return t * operator.length_hint([1, 2])",
    "builtins.map": "return sum(map(lambda v: v * v, x))",
    "builtins.zip": "return sum(a * b for a, b in zip(x, w))",
    "builtins.enumerate": "return sum(k * v * v for k, v in enumerate(x))",
    "builtins.reversed": "y = t\nfor v in reversed(x):\n    y = y * v + v\nreturn y",
    "builtins.filter": "return sum(v * v for v in filter(lambda v: v > 1.0, x))",
    "builtins.list": "y = list(x * w)\nreturn y[0] * y[1]",
    "builtins.dict": "y = dict(a=t, b=x)\nreturn y['a'] * y['b']",
    "builtins.iter": "it = iter([t, t * t])\na = next(it)\nreturn a * next(it)",
    "builtins.next": "it = iter([t, t * t])\na = next(it)\nreturn a * next(it)",
    "builtins.getattr": "return getattr(Scaled(t), 'factor') * x",
    "builtins.setattr": "s = Scaled(t)\nsetattr(s, 'factor', t * t)\nreturn s.factor * x",
    "builtins.super": "return Twice(t).of(x)",
    "builtins.staticmethod": "return Scaled.plain(x)",
    "builtins.classmethod": "return Scaled.made(t).of(x)",
    "builtins.property": "return Scaled(t).square * x",
    "builtins.slice": "return x[slice(1, None)] * t",
    "builtins.object": "return t * isinstance(x, object)",
}
# Methods and attributes of arrays that are no function of what is in the array.
REFUSED_METHODS = {
    "base": "x[1:].base",
    "byteswap": "x.byteswap()",
    "ctypes": "x.ctypes",
    "data": "x.data",
    "setfield": "(x * w).setfield(t, float)",
    "setflags": "(x * w).setflags(write=False)",
    "to_device": "x.to_device('cpu')",
}
