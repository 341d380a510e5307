"""Dual numbers and dual arrays: the value and the tangent of a primal, by running the primal itself.

Shares nothing with autotangent. `math` and `np` below stand in for the modules of those names in
the text of the primal; a function that is missing there raises AttributeError.
"""

import functools
import math as real_math
from types import SimpleNamespace

import numpy as real_np


def parts(a):
    """Value and tangent of a dual or of a constant."""
    return (a.value, a.dot) if isinstance(a, (Dual, DualArray)) else (a, 0.0)


def wrap(value, dot):
    """An array for an array, a number for a number."""
    if isinstance(value, real_np.ndarray) and value.ndim:
        return DualArray(value, real_np.broadcast_to(dot, value.shape).astype(float))
    return Dual(value, float(dot))


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
        return wrap(abs(self.value), real_np.sign(self.value) * self.dot)

    def __lt__(self, other):
        return self.value < parts(other)[0]

    def __gt__(self, other):
        return self.value > parts(other)[0]

    def __le__(self, other):
        return self.value <= parts(other)[0]

    def __ge__(self, other):
        return self.value >= parts(other)[0]


class Dual(Arithmetic):
    """A number with its tangent."""

    def __init__(self, value, dot):
        self.value, self.dot = value, dot

    def __bool__(self):
        return bool(self.value)


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
        return DualArray(value, dot) if isinstance(value, real_np.ndarray) else Dual(value, float(dot))

    def __setitem__(self, index, new):
        value, dot = parts(new)
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


def chain(f, derivative):
    """A function of one argument from its value and its derivative in terms of (x, y)."""

    def dual(a):
        value, dot = parts(a)
        y = f(value)
        return wrap(y, derivative(value, y) * dot)

    return dual


def select(condition, a, b):
    (a, da), (b, db) = parts(a), parts(b)
    return wrap(real_np.where(condition, a, b), real_np.where(condition, da, db))


def maximum(a, b):
    (x, dx), (y, dy) = parts(a), parts(b)
    return wrap(real_np.maximum(x, y), real_np.where(x > y, dx, dy))


def zeros(n):
    return DualArray(real_np.zeros(n), real_np.zeros(n))


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
    sin=chain(real_math.sin, lambda x, y: real_math.cos(x)),
    cos=chain(real_math.cos, lambda x, y: -real_math.sin(x)),
    tanh=chain(real_math.tanh, lambda x, y: 1 - y * y),
    atan=chain(real_math.atan, lambda x, y: 1 / (1 + x * x)),
    exp=chain(real_math.exp, lambda x, y: y),
    log=chain(real_math.log, lambda x, y: 1 / x),
    sqrt=chain(real_math.sqrt, lambda x, y: 0.5 / y),
)
np = SimpleNamespace(
    sin=chain(real_np.sin, lambda x, y: real_np.cos(x)),
    tanh=chain(real_np.tanh, lambda x, y: 1 - y * y),
    sum=linear(real_np.sum),
    mean=linear(real_np.mean),
    cumsum=linear(real_np.cumsum),
    where=select,
    maximum=maximum,
    zeros=zeros,
    outer=outer,
)


@functools.lru_cache(4)
def compiled(text):
    """The code of a text without its imports of math and numpy."""
    body = text.replace("import math\n", "").replace("import numpy as np\n", "")
    return compile(body, "<primal on dual numbers>", "exec")


def run(text, function, args, dots):
    """Value and tangent of a function defined in a text that imports nothing but math and numpy."""
    names = {"math": math, "np": np}
    exec(compiled(text), names)
    duals = [
        DualArray(real_np.copy(a), real_np.copy(d)) if isinstance(a, real_np.ndarray) else Dual(a, d)
        for a, d in zip(args, dots)
    ]
    return parts(names[function](*duals))
