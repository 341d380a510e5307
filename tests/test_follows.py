"""A gradient follows its function: whatever the function reads may change after the gradient was made."""

import functools
import math
import sys

import numpy as np
import pytest

import autotangent as at

pytest_plugins = ("tests.stub",)

HELPERS = """\
def act(x, scale=2.0):
    return scale * x * x

def twice(f):
    def wrapper(x):
        return 2.0 * f(x)
    return wrapper
"""
OPS = """\
import math
import helpers
from helpers import act

K = 3.0

def plain(x):
    return K * x * x

def calls(x):
    return act(x) + K * x

def through(x):
    return helpers.act(x)

def deep(x):
    return calls(x) * 2.0

def defaults(x, p=3):
    return x**p
"""


@pytest.fixture
def ops(folder):
    folder.write(HELPERS, "helpers")
    return folder.write(OPS)


def test_a_global(ops):
    g = at.grad(ops.plain)
    assert g(1.0) == 6.0
    ops.K = 5.0
    assert g(1.0) == 10.0
    ops.K = np.float64(7.0)
    assert g(1.0) == 14.0
    ops.K = 2
    assert g(1.0) == 4.0
    ops.K = np.array(4.0)
    assert g(1.0) == 8.0


def test_a_global_of_a_callee(ops):
    g = at.grad(ops.deep)
    assert g(1.0) == 14.0
    ops.K = 5.0
    assert g(1.0) == 18.0
    ops.K = 5
    assert g(1.0) == 18.0


def test_a_helper_that_is_replaced_or_patched(ops, monkeypatch):
    calls, through, deep = at.grad(ops.calls), at.grad(ops.through), at.grad(ops.deep)
    assert (calls(1.0), through(1.0), deep(1.0)) == (7.0, 4.0, 14.0)
    with monkeypatch.context() as patch:
        patch.setattr(ops, "act", math.sin)
        assert calls(1.0) == math.cos(1.0) + 3.0 and deep(1.0) == 2.0 * (math.cos(1.0) + 3.0)
        assert through(1.0) == 4.0
        patch.setattr(ops.helpers, "act", math.exp)
        assert through(1.0) == math.exp(1.0)
    assert (calls(1.0), through(1.0), deep(1.0)) == (7.0, 4.0, 14.0)


def test_defaults(ops):
    calls, own = at.grad(ops.calls), at.grad(ops.defaults)
    assert calls(1.0) == 7.0 and own(2.0) == 12.0
    ops.act.__defaults__ = (10.0,)
    assert calls(1.0) == 23.0
    ops.defaults.__defaults__ = (2,)
    assert own(2.0) == 4.0
    ops.defaults.__defaults__ = (2.0,)
    assert own(2.0) == 4.0


def test_a_function_whose_code_is_replaced(ops):
    g = at.grad(ops.plain)
    assert g(1.0) == 6.0
    ops.plain.__code__ = ops.defaults.__code__.replace(co_name="plain")
    with pytest.raises(at.errors.NoSource, match="plain"):
        g(1.0)


def test_a_closure_cell_and_two_closures():
    def make(k):
        def f(x):
            return k * x * x

        def change(value):
            nonlocal k
            k = value

        return f, change

    (f, change), (other, _) = make(3.0), make(5.0)
    g, h = at.grad(f), at.grad(other)
    assert (g(1.0), h(1.0)) == (6.0, 10.0)
    change(4.0)
    assert (g(1.0), h(1.0)) == (8.0, 10.0)
    change(np.float64(6.0))
    assert (g(1.0), h(1.0)) == (12.0, 10.0)


def test_a_wrapper_is_another_function():
    def doubled(f):
        @functools.wraps(f)
        def wrapper(x):
            return 2.0 * f(x)

        return wrapper

    def f(x):
        return x * x

    assert at.grad(f)(1.0) == 2.0
    assert at.grad(doubled(f))(1.0) != 2.0 or at.grad(doubled(f))(1.0) == 4.0


def test_a_second_signature(ops):
    g = at.grad(ops.plain)
    assert g(2.0) == 12.0 and g(2) == 12.0 and g(np.float32(2)) == 12.0 and type(g(np.float32(2))) is np.float32
    assert at.vjp(ops.plain)(np.ones(2), y_bar=np.ones(2)).tolist() == [6.0, 6.0]
    assert g(2.0) == 12.0


def test_a_helper_changed_in_its_file(folder, ops):
    assert at.grad(ops.calls)(1.0) == 7.0
    sys.modules.pop("helpers"), sys.modules.pop("ops")
    folder.write(HELPERS.replace("scale * x * x", "scale * x * x * x"), "helpers")
    assert at.grad(folder.load().calls)(1.0) == 9.0
    assert at.grad(folder.load().calls)(1.0) == 9.0


def test_constants_of_the_users_modules(folder):
    folder.write("K = 3.0\n", "config")
    ops = folder.write("import config\n\ndef f(x):\n    return config.K * x * x\n")
    g = at.grad(ops.f)
    assert g(1.0) == 6.0
    ops.config.K = 4.0
    assert g(1.0) == 8.0
    ops.config.K = 5
    assert g(1.0) == 10.0
    assert "config.K is int" in folder.file().read_text()


METHODS = """\
class Net:
    def __init__(self, w):
        self.w = w

    def act(self, x):
        return self.w * x * x

    def loss(self, x):
        return 2.0 * self.act(x)
"""


def test_a_method_that_is_replaced(folder, monkeypatch):
    ops = folder.write(METHODS)
    net = ops.Net(3.0)
    assert at.grad(net.loss)(1.0) == 12.0
    folder.write("def act(self, x):\n    return x * x * x\n", "other")
    monkeypatch.setattr(ops.Net, "act", sys.modules["other"].act)
    assert at.grad(net.loss)(1.0) == 6.0
    monkeypatch.undo()
    assert at.grad(net.loss)(1.0) == 12.0
