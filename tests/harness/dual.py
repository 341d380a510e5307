"""Dual numbers and dual arrays: the value and the tangent of a primal, by running the primal itself.

Shares nothing with autotangent. `math` and `np` below stand in for the modules of those names in
the text of the primal; a function that is missing there raises AttributeError. With complex arguments the imaginary
part of the tangent is a second derivative, by a complex step: what is compared are real parts.
"""

import cmath
import functools
import math as real_math
import operator
from types import SimpleNamespace

import numpy as real_np


def parts(a):
    """Value and tangent of a dual or of a constant."""
    return (a.value, a.dot) if isinstance(a, (Dual, DualArray)) else (a, 0.0)


def wrap(value, dot):
    """An array for an array, a number for a number."""
    if isinstance(value, real_np.ndarray) and value.ndim:
        dtype = real_np.result_type(value, dot, float)
        return DualArray(value, real_np.broadcast_to(dot, value.shape).astype(dtype))
    return Dual(value, dot)


def real(a):
    """The real part of a value, which decides branches."""
    return parts(a)[0].real


class Arithmetic:
    """Operators by the textbook rules, the value computed exactly as the primal computes it."""

    __array_ufunc__ = None  # an ndarray on the left hands the operation over

    def __add__(self, other):
        (a, da), (b, db) = parts(self), parts(other)
        return wrap(a + b, da + db)

    def __radd__(self, other):
        (a, da), (b, db) = parts(other), parts(self)
        return wrap(a + b, da + db)

    def __sub__(self, other):
        (a, da), (b, db) = parts(self), parts(other)
        return wrap(a - b, da - db)

    def __rsub__(self, other):
        (a, da), (b, db) = parts(other), parts(self)
        return wrap(a - b, da - db)

    def __mul__(self, other):
        (a, da), (b, db) = parts(self), parts(other)
        return wrap(a * b, da * b + a * db)

    def __rmul__(self, other):
        (a, da), (b, db) = parts(other), parts(self)
        return wrap(a * b, da * b + a * db)

    def __truediv__(self, other):
        (a, da), (b, db) = parts(self), parts(other)
        return wrap(a / b, da / b - a * db / (b * b))

    def __rtruediv__(self, other):
        (a, da), (b, db) = parts(other), parts(self)
        return wrap(a / b, da / b - a * db / (b * b))

    def __pow__(self, n):
        assert isinstance(n, int), "only constant integer exponents"
        return wrap(self.value**n, n * self.value ** (n - 1) * self.dot)

    def __neg__(self):
        return wrap(-self.value, -self.dot)

    def __abs__(self):
        sign = real_np.sign(self.value.real)
        return wrap(sign * self.value, sign * self.dot)

    def __lt__(self, other):
        return real(self) < real(other)

    def __gt__(self, other):
        return real(self) > real(other)

    def __le__(self, other):
        return real(self) <= real(other)

    def __ge__(self, other):
        return real(self) >= real(other)


class Dual(Arithmetic):
    """A number with its tangent."""

    def __init__(self, value, dot):
        self.value, self.dot = value, dot

    def __bool__(self):
        return bool(self.value.real)


class DualArray(Arithmetic):
    """An array with its tangent; slices are views of both, as in NumPy."""

    def __init__(self, value, dot):
        assert value.shape == dot.shape
        self.value, self.dot = value, dot

    def __len__(self):
        return len(self.value)

    @property
    def T(self):
        return DualArray(self.value.T, self.dot.T)

    def __iter__(self):
        return (self[k] for k in range(len(self.value)))

    def reshape(self, *shape):
        return DualArray(self.value.reshape(*shape), self.dot.reshape(*shape))

    def __getitem__(self, index):
        value, dot = self.value[index], self.dot[index]
        return DualArray(value, dot) if isinstance(value, real_np.ndarray) else Dual(value, dot)

    def __setitem__(self, index, new):
        value, dot = parts(new)
        assert self.value.dtype.kind == "c" or not real_np.iscomplexobj(value), "an imaginary part is lost"
        self.value[index] = value
        self.dot[index] = dot

    def __iadd__(self, other):
        self[...] = self + other
        return self

    def __isub__(self, other):
        self[...] = self - other
        return self

    def __imul__(self, other):
        self[...] = self * other
        return self

    def __matmul__(self, other):
        (a, da), (b, db) = parts(self), parts(other)
        return wrap(a @ b, da @ b + a @ db)

    def copy(self):
        return DualArray(self.value.copy(), self.dot.copy())

    def sum(self, **how):
        return wrap(self.value.sum(**how), self.dot.sum(**how))


def chain(name, derivative, module=real_math):
    """A function of one argument from its derivative, which is given the functions and (x, y)."""

    def dual(a):
        value, dot = parts(a)
        functions = cmath if module is real_math and isinstance(value, complex) else module
        y = getattr(functions, name)(value)
        return wrap(y, derivative(functions, value, y) * dot)

    return dual


def select(condition, a, b):
    (a, da), (b, db) = parts(a), parts(b)
    return wrap(real_np.where(condition, a, b), real_np.where(condition, da, db))


def maximum(a, b):
    (x, dx), (y, dy) = parts(a), parts(b)
    first = real(a) > real(b)
    return wrap(real_np.where(first, x, y), real_np.where(first, dx, dy))


def zeros(dtype, n):
    return DualArray(real_np.zeros(n, dtype), real_np.zeros(n, dtype))


def outer(a, b):
    (x, dx), (y, dy) = parts(a), parts(b)
    return wrap(real_np.outer(x, y), real_np.outer(dx, y) + real_np.outer(x, dy))


def linear(f):
    """A linear function acts on the tangent as it acts on the value."""

    def dual(a, **how):
        value, dot = parts(a)
        return wrap(f(value, **how), f(dot, **how))

    return dual


math = SimpleNamespace(
    sin=chain("sin", lambda m, x, y: m.cos(x)),
    cos=chain("cos", lambda m, x, y: -m.sin(x)),
    tanh=chain("tanh", lambda m, x, y: 1 - y * y),
    atan=chain("atan", lambda m, x, y: 1 / (1 + x * x)),
    exp=chain("exp", lambda m, x, y: y),
    log=chain("log", lambda m, x, y: 1 / x),
    sqrt=chain("sqrt", lambda m, x, y: 0.5 / y),
)
np = dict(
    sin=chain("sin", lambda m, x, y: m.cos(x), real_np),
    tanh=chain("tanh", lambda m, x, y: 1 - y * y, real_np),
    cos=chain("cos", lambda m, x, y: -m.sin(x), real_np),
    add=operator.add,
    sum=linear(real_np.sum),
    mean=linear(real_np.mean),
    cumsum=linear(real_np.cumsum),
    where=select,
    maximum=maximum,
    outer=outer,
)


@functools.lru_cache(4)
def compiled(text):
    """The code of a text without its imports of math and numpy."""
    body = text.replace("import math\n", "").replace("import numpy as np\n", "")
    return compile(body, "<primal on dual numbers>", "exec")


def run(text, function, args, dots):
    """Value and tangent of a function defined in a text that imports nothing but math and numpy."""
    dtype = real_np.result_type(float, *args)
    names = {"math": math, "np": SimpleNamespace(**np, zeros=functools.partial(zeros, dtype))}
    exec(compiled(text), names)
    duals = [
        DualArray(a.astype(dtype), d.astype(dtype)) if isinstance(a, real_np.ndarray) else Dual(a, d)
        for a, d in zip(args, dots)
    ]
    return parts(names[function](*duals))
