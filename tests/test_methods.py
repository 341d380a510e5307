"""Methods that call those of a base class with super(), and names private to a class."""

import pytest

import autotangent as at
from autotangent.errors import Unsupported
from autotangent.syntax.private import class_of, spelled_out


class Spring:
    def __init__(self, k):
        self.k, self.pulls = k, 0.0

    def energy(self, x):
        return self.k * x * x

    def pull(self):
        self.pulls += 1.0

    @staticmethod
    def half(x):
        return 0.5 * x

    @classmethod
    def twice(cls, x):
        return 2 * x


class Damped(Spring):
    def pull(self):
        super().pull()
        self.pulls += 0.5

    def energy(self, x):
        start = self.pulls * x
        for _ in range(2):
            super().pull()
        self.pull()
        return super().energy(x) - start * self.pulls


class Loud(Spring):
    def energy(self, x):
        return super().energy(x) * x


class Both(Loud, Damped):
    def energy(self, x):
        return super().energy(x) + super(Loud, self).energy(x) + super().half(x)

    def of_class(self, x):
        return super().twice(x)

    def kept(self, x):
        above = super()
        return above.energy(x)

    def attribute(self, x):
        return super().k * x


class Private(Spring):
    def __init__(self, k):
        super().__init__(k)
        self.__c = 0.5

    def __loss(self, x, *, __rate=0.5):
        return __rate * self.__c * x

    def energy(self, x):
        def __stretch(y):
            return self.__c * y * x

        self.__c += 1.0
        return __stretch(x) - self.__loss(x) * x + super().energy(x)


def nameless():
    class Inner(Spring):
        def energy(self, x):
            return super().energy(x) * 3.0

    class Outer(Inner):
        def energy(self, x):
            return super().energy(x) + x

    return Outer(2.0)


@pytest.mark.parametrize("cls", [Damped, Loud, Both, Private])
def test_methods_are_right_in_both_modes(cls):
    """Against differences of new objects, as a call may change its object."""
    h = 1e-6
    expected = (cls(3.0).energy(1.7 + h) - cls(3.0).energy(1.7 - h)) / (2 * h)
    assert at.grad(cls(3.0).energy)(1.7) == pytest.approx(expected, rel=1e-7)
    assert at.jvp(cls(3.0).energy)(1.7, x_dot=1.0)[1] == pytest.approx(expected, rel=1e-7)


def test_the_caller_s_object_is_left_as_it_was():
    spring = Damped(3.0)
    value, _ = at.value_and_grad(spring.energy)(1.7)
    assert (value, spring.pulls) == (Damped(3.0).energy(1.7), 0.0)


@pytest.mark.parametrize(
    ("method", "said"),
    [
        (Both(3.0).kept, "super"),
        (Both(3.0).attribute, "super"),
        (nameless().energy, "Name the class: Inner.energy"),
    ],
)
def test_what_super_cannot_mean_is_refused(method, said):
    with pytest.raises(Unsupported, match=said):
        at.grad(method)(1.7)


@pytest.mark.parametrize(
    ("qualname", "owner"),
    [("f", ""), ("A.f", "A"), ("A.B.f", "B"), ("A.f.<locals>.g", "A"), ("f.<locals>.A.g", "A"), ("f.<locals>.g", "")],
)
def test_the_class_around_a_function(qualname, owner):
    assert class_of(qualname) == owner


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("def __f(self, __x):\n    return __x.__y\n", "def __f(self, _A__x):\n    return _A__x._A__y\n"),
        (
            "def f(s, d):\n    return f\"{s.__x} __x {{__x}} {d['__x']:{s.__y}}\"\n",
            "def f(s, d):\n    return f\"{s._A__x} __x {{__x}} {d['__x']:{s._A__y}}\"\n",
        ),
        (
            "def f(s):\n    return rf'''{s.__x}\n{{{\ns.__y}}} __x''', s.__x\n",
            "def f(s):\n    return rf'''{s._A__x}\n{{{\ns._A__y}}} __x''', s._A__x\n",
        ),
        ("def f(self):\n    return '__x', __x__, _x, self.__class__  # __x\n", None),
        ("def f(self, s):\n    s = '''\n__x'''; return __y\n", "def f(self, s):\n    s = '''\n__x'''; return _A__y\n"),
        (
            "@d(__x)\ndef f(me):\n    return super(  ).f()\n",
            "@d(_A__x)\ndef f(me):\n    return super(__class__, me  ).f()\n",
        ),
        ("def f():\n    return super().f()\n", None),
        ("def f(*a):\n    return super().f()\n", None),
        ("def f(x):\n    return super(A, x).f()\n", None),
    ],
)
def test_private_names_are_spelled_out(text, spelled):
    assert spelled_out(text, "__A.f") == (text if spelled is None else spelled)
    assert spelled_out(text, "f") == text
    assert spelled_out(text, "___.f") == text


class Net:
    @at.differentiable
    def loss(self, x):
        return x * x


class Deep(Net):
    @at.differentiable
    def loss(self, x):
        return super().loss(x) * x


def test_a_differentiable_method_called_through_its_class(monkeypatch):
    """Looking it up makes a new object each time."""

    def through(net, x):
        return Net.loss(net, x) * x

    gradient = at.grad(through, "x")
    assert [gradient(Net(), 3.0), gradient(Net(), 3.0), Deep().loss.grad(3.0)] == [27.0, 27.0, 27.0]
    monkeypatch.setattr(Net, "loss", lambda self, x: x)
    assert gradient(Net(), 3.0) == 6.0
