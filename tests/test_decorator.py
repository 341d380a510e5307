"""`@differentiable`: the function comes back as itself; methods are descriptors; copies are not trusted."""

import functools
import importlib.util
import inspect
import multiprocessing
import pickle
import subprocess
import sys
import threading
import types

import pytest

import autotangent as at
from autotangent.decorator import Borrowed
from autotangent.errors import ArgumentError, NoSource
from tests.harness.grid import sample

pytest_plugins = ("tests.stub",)


@at.differentiable
def loss(x, k=2.0):
    """The loss."""
    return k * x * x


@at.differentiable(wrt=("x", "k"))
def both(x, k):
    return k * x * x


class Net:
    def __init__(self, w):
        self.w = w

    @at.differentiable
    def loss(self, x):
        """Loss of a net."""
        return self.w * x * x

    @at.differentiable(wrt=("self", "x"))
    def own(self, x):
        return self.w * x

    @at.differentiable
    @staticmethod
    def square(x):
        return x * x

    @at.differentiable
    @classmethod
    def cube(cls, x):
        return x * x * x


class Deeper(Net):
    pass


def test_a_plain_function_comes_back_as_itself():
    def f(x):
        return x * x

    assert at.differentiable(f) is f and type(f) is types.FunctionType
    assert f(3.0) == 9.0 and f.grad(3.0) == 6.0
    assert f.value_and_grad(3.0) == (9.0, 6.0)
    assert f.vjp(3.0, y_bar=2.0) == 12.0
    assert f.jvp(3.0, x_dot=2.0) == (9.0, 12.0)
    assert f.pullback(3.0)[1](1.0) == 6.0
    assert f.grad is at.grad(f) and f.grad.primal is f
    assert {"grad", "jvp"} <= set(dir(f))


def test_nothing_is_derived_or_compiled_at_decoration(monkeypatch):
    monkeypatch.setattr("autotangent.variants.derive", None)
    monkeypatch.setattr("autotangent.entry.compiled", None)
    assert at.differentiable(lambda x: x).grad.mode == "grad"


def test_wrt_and_defaults():
    assert both.grad(3.0, 2.0) == (12.0, 9.0)
    assert loss.grad(3.0) == 12.0
    with pytest.raises(ArgumentError, match="no parameter 'z'"):
        at.differentiable(wrt="z")(lambda x: x)


@pytest.mark.parametrize("thing", [3, len, Net, functools.partial(len)])
def test_what_is_not_a_function_is_refused(thing):
    with pytest.raises(NoSource, match="is not a Python function"):
        at.differentiable(thing)


def ten_times(f):
    @functools.wraps(f)
    def wrapper(*args):
        return 10.0 * f(*args)

    return wrapper


def test_a_copied_gradient_is_not_trusted():
    wrapped = ten_times(loss)
    assert wrapped(3.0) == 180.0 and isinstance(wrapped.grad, Borrowed)
    for use in (lambda: wrapped.grad(3.0), lambda: wrapped.grad.source(), lambda: wrapped.vjp(3.0, y_bar=1.0)):
        with pytest.raises(ArgumentError, match="outermost"):
            use()
    assert loss.grad(3.0) == 12.0
    again = at.differentiable(ten_times(loss))
    assert again.grad.primal is again and again.grad is not loss.grad


def test_methods():
    net, deeper = Net(3.0), Deeper(5.0)
    assert net.loss(2.0) == 12.0 and Net.loss(net, 2.0) == 12.0
    assert net.loss.grad(2.0) == 12.0 and Net.loss.grad(net, 2.0) == 12.0 and deeper.loss.grad(2.0) == 20.0
    assert net.loss.value_and_grad(2.0) == (12.0, 12.0)
    assert net.loss.vjp(2.0, y_bar=2.0) == 24.0 and net.loss.jvp(2.0, x_dot=2.0) == (12.0, 24.0)
    w_bar, x_bar = net.own.grad(2.0)
    assert (w_bar.w, x_bar) == (2.0, 3.0)
    assert Net.square(3.0) == 9.0 and Net.square.grad(3.0) == net.square.grad(3.0) == 6.0
    assert Net.cube(2.0) == 8.0 and Net.cube.grad(2.0) == net.cube.grad(2.0) == Deeper.cube.grad(2.0) == 12.0
    assert inspect.signature(net.loss) == inspect.signature(Net(1.0).loss) and Net.loss.__doc__ == "Loss of a net."
    assert list(inspect.signature(net.loss.grad).parameters) == ["x"]
    assert at.grad(net.loss)(2.0) == 12.0 and at.grad(Net.loss, "x")(net, 2.0) == 12.0


@pytest.mark.parametrize(
    "thing",
    [
        loss, loss.grad, both.vjp, Net.loss, Net.loss.grad, Net.square, Net.square.grad, Net.cube.grad, Net.cube,
        at.grad(loss, "k"), at.jvp(both, ("k",)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickling(thing, protocol):
    again = pickle.loads(pickle.dumps(thing, protocol))
    assert again is thing or again == thing


def test_pickling_bound_methods():
    net = Net(3.0)
    assert pickle.loads(pickle.dumps(net.loss.grad))(2.0) == 12.0
    assert pickle.loads(pickle.dumps(net.loss))(2.0) == 12.0
    assert pickle.loads(pickle.dumps(at.grad(net.loss)))(2.0) == 12.0


def test_what_has_no_name_does_not_pickle():
    def f(x):
        return x

    with pytest.raises(pickle.PicklingError, match="not found by name"):
        pickle.dumps(at.grad(f))


def test_a_spawn_pool_maps_a_gradient():
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        assert pool.map(loss.grad, [1.0, 2.0, 3.0]) == [4.0, 8.0, 12.0]
        assert pool.map(Net(3.0).loss.grad, [1.0, 2.0]) == [6.0, 12.0]


def test_verbose_prints_each_text_once(capsys):
    @at.differentiable(verbose=1)
    def f(x):
        return x * x

    f.grad(1.0), f.grad(2.0)
    printed = capsys.readouterr().out
    assert printed.count("def f_grad(x):") == 1 and f.grad.source() in printed


def test_source_of_a_function_without_a_file():
    text = "def f(x):\n    return x * x\n"
    space = {}
    exec(text, space)
    assert at.differentiable(source=text)(space["f"]).grad(3.0) == 6.0


def test_a_gradient_file_of_ones_own(folder):
    text = "import autotangent as at\n\ndef f(x):\n    return x * x\n"
    ops = folder.write(text)
    at.grad(ops.f)(1.0)
    mine = folder.path / "mine.py"
    mine.write_text(folder.file().read_text().replace("2 * x", "max(-1.0, min(1.0, 2 * x))"))
    ops = folder.load()
    gradient = at.differentiable(file=mine)(ops.f).grad
    assert gradient(3.0) == 1.0 and gradient.edited and gradient.path == str(mine)
    assert at.grad(folder.load().f)(3.0) == 6.0


def test_wrapt_is_imported_only_for_methods():
    code = (
        "import sys, autotangent as at\n"
        "@at.differentiable\n"
        "def f(x):\n    return x\n"
        "assert 'wrapt' not in sys.modules and 'autotangent.pipeline' not in sys.modules\n"
        "class A:\n    @at.differentiable\n    def f(self, x):\n        return x\n"
        "assert 'wrapt' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_signature_survives_for_people():
    assert str(inspect.signature(loss)) == "(x, k=2.0)" == str(inspect.signature(loss.grad))
    assert str(inspect.signature(loss.vjp)) == "(x, k=2.0, *, y_bar)"
    assert loss.__doc__ == "The loss." and loss.__name__ == "loss"


def test_threads_that_call_first_at_once():
    @at.differentiable
    def f(x):
        return x * x

    start, found = threading.Barrier(8), []

    def call():
        start.wait()
        found.append((f.grad(3.0), f.grad.source()))

    threads = [threading.Thread(target=call) for _ in range(8)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    assert len(set(found)) == 1 and found[0][0] == 6.0


@pytest.mark.skipif(sample() < 1, reason="on one Python is enough")
@pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="mypy is not installed")
def test_types():
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--follow-imports=silent",
        "--cache-dir=/dev/null",
        "tests/typing/sample.py",
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=at.__path__[0] + "/..")
    expected = [
        'sample.py:44: error: Argument 1 to "__call__" of "Differentiable" has incompatible type "str"; '
        'expected "float"  [arg-type]',
        'sample.py:45: error: Too many arguments for "__call__" of "Derivative"  [call-arg]',
    ]
    found = [line.split("typing/")[-1] for line in done.stdout.splitlines() if ": error: " in line]
    assert found == expected
