"""Derivatives of derivatives: every nesting of the modes, their names, their files, and what is built of them."""

import inspect
import math
import os
import pickle
import subprocess
import sys
import textwrap

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import ArgumentError, GradientMismatch, NotScalar, SeedError, Unsupported

X = np.array([0.3, -0.7, 1.1, 0.4])
V = np.array([1.0, 0.5, -2.0, 0.25])
W = np.array([-0.2, 1.5, 0.3, 0.9])


def power(x, k):
    """x**4 sin(k x): all derivatives are known."""
    return x**4 * math.sin(k * x)


def rosenbrock(x, k=100.0):
    return np.sum(k * (x[1:] - x[:-1] ** 2) ** 2 + (1 - x[:-1]) ** 2)


def swept(x, w):
    """Loops, branches, a helper, an array that is written in place, records."""
    h = np.zeros(4)
    for i in range(4):
        h[i] = math.sin(x[i] * w[i]) + (h[i - 1] ** 2 if i > 0 else 0.0)
        if x[i] > 0:
            h[i] = scaled(h[i], w[i])
    total = 0.0
    while total < 1.0:
        total = total + np.sum(h**2) + 0.1
    return total * np.exp(0.1 * w[0])


def scaled(h, k):
    return h * k + h**3


class Spring:
    def __init__(self, k):
        self.k = k

    def energy(self, x):
        return 0.25 * self.k * x**4


def exact_hessian(f, *args, step=1e-5):
    """Central differences of the gradient of the first argument."""
    g = at.grad(f)
    columns = []
    for e in np.eye(args[0].size):
        shifted = [g(args[0] + s * step * e, *args[1:]) for s in (1, -1)]
        columns.append((shifted[0] - shifted[1]) / (2 * step))
    return np.stack(columns, axis=-1)


# ---- numbers ---------------------------------------------------------------------------------------------------------
def series_of_power(x, k, order):
    """The derivatives of x**4 sin(k x) by Leibniz."""
    total = 0.0
    for j in range(order + 1):
        left = math.prod(range(4 - j + 1, 5)) * x ** (4 - j) if j <= 4 else 0.0
        right = k ** (order - j) * math.sin(k * x + (order - j) * math.pi / 2)
        total += math.comb(order, j) * left * right
    return total


@pytest.mark.parametrize("order", [1, 2, 3, 4])
def test_reverse_of_reverse_to_order_four(order):
    derivative = power
    for _ in range(order):
        derivative = at.grad(derivative)
    assert derivative(0.7, 1.3) == pytest.approx(series_of_power(0.7, 1.3, order), rel=1e-12)


@pytest.mark.parametrize("order", [1, 2, 3, 4])
def test_forward_of_forward_to_order_four(order):
    derivative, seeds = power, {}
    for k in range(order):
        derivative = at.jvp(derivative)
        (seed,) = derivative.seeds[-1:]
        assert seed == ("x_dot" if k == 0 else f"x_dot{k + 1}")
        seeds[seed] = 1.0
    value = derivative(0.7, 1.3, **seeds)
    while isinstance(value, tuple):
        value = value[-1]
    assert value == pytest.approx(series_of_power(0.7, 1.3, order), rel=1e-12)


def test_any_nesting_of_the_modes():
    wanted = series_of_power(0.7, 1.3, 2)
    assert at.jvp(at.grad(power))(0.7, 1.3, x_dot=2.0)[1] == pytest.approx(2 * wanted)
    assert at.vjp(at.grad(power))(0.7, 1.3, y_bar=2.0) == pytest.approx(2 * wanted)
    assert at.vjp(at.jvp(power))(0.7, 1.3, x_dot=1.0, y_bar=(0.0, 3.0)) == pytest.approx(3 * wanted)
    assert at.vjp(at.vjp(power))(0.7, 1.3, y_bar=2.0, y_bar2=3.0) == pytest.approx(6 * wanted)
    assert at.jvp(at.vjp(power))(0.7, 1.3, y_bar=2.0, x_dot=3.0)[1] == pytest.approx(6 * wanted)
    assert at.value_and_grad(at.grad(power))(0.7, 1.3)[1] == pytest.approx(wanted)
    assert at.pullback(at.grad(power))(0.7, 1.3)[1](5.0) == pytest.approx(5 * wanted)
    third = series_of_power(0.7, 1.3, 3)
    assert at.hvp(at.grad(power))(0.7, 1.3, x_dot=1.0) == pytest.approx(third)
    assert at.grad(at.hvp(power))(0.7, 1.3, x_dot=1.0) == pytest.approx(third)
    assert at.jvp(at.hvp(power))(0.7, 1.3, x_dot=1.0, x_dot2=1.0)[1] == pytest.approx(third)


def test_with_respect_to_the_seed_of_the_inner_derivative():
    assert at.grad(at.hvp(power), "x_dot")(0.7, 1.3, x_dot=5.0) == pytest.approx(series_of_power(0.7, 1.3, 2))


def test_the_result_has_the_types_of_the_gradient():
    value, tangent = at.jvp(at.grad(power))(0.7, 1.3, x_dot=1.0)
    assert type(value) is float and type(tangent) is float
    value, tangent = at.jvp(at.grad(rosenbrock))(X.astype(np.float32), x_dot=V.astype(np.float32))
    assert value.dtype == tangent.dtype == np.float32
    assert at.hvp(rosenbrock)(X.astype(np.float32), x_dot=V.astype(np.float32)).dtype == np.float32
    whole = at.hvp(lambda x: x**3)(2, x_dot=1.0)
    assert whole == 12.0 and type(whole) is float


# ---- arrays ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("f", "more"), [(rosenbrock, ()), (swept, (W,))])
def test_products_with_the_hessian(f, more):
    wanted = exact_hessian(f, X, *more) @ V
    product = at.hvp(f)(X, *more, x_dot=V)
    np.testing.assert_allclose(product, wanted, rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(at.jvp(at.grad(f))(X, *more, x_dot=V)[1], product, rtol=1e-10)
    np.testing.assert_allclose(at.vjp(at.grad(f))(X, *more, y_bar=V), product, rtol=1e-10, atol=1e-13)
    np.testing.assert_array_equal(at.jvp(at.grad(f))(X, *more, x_dot=V)[0], at.grad(f)(X, *more))


def test_mixed_partials():
    both = at.hvp(swept, ("x", "w"))(X, W, x_dot=V, w_dot=np.zeros(4))
    assert isinstance(both, tuple)
    np.testing.assert_allclose(both[0], at.hvp(swept)(X, W, x_dot=V), rtol=1e-12)
    step = 1e-5
    shifted = [at.grad(swept, "w")(X + s * step * V, W) for s in (1, -1)]
    np.testing.assert_allclose(both[1], (shifted[0] - shifted[1]) / (2 * step), rtol=1e-6, atol=1e-6)
    (alone,) = at.hvp(swept, ("w",))(X, W, w_dot=V)
    np.testing.assert_allclose(alone, at.hvp(swept, "w")(X, W, w_dot=V))


def test_methods():
    spring = Spring(2.0)
    assert at.hvp(spring.energy)(3.0, x_dot=1.0) == pytest.approx(54.0)
    assert at.grad(at.grad(spring.energy))(3.0) == pytest.approx(54.0)
    assert at.hessian(spring.energy)(3.0) == pytest.approx(54.0)


def test_closures_do_not_share_a_second_derivative():
    def made(k):
        return lambda x: k * x**3

    two, five = made(2.0), made(5.0)
    assert [at.grad(at.grad(f))(1.0) for f in (two, five, two)] == [12.0, 30.0, 12.0]


def test_the_arguments_stay_as_they_were():
    x, w, v = X.copy(), W.copy(), V.copy()
    at.hvp(swept)(x, w, x_dot=v)
    np.testing.assert_array_equal([x, w, v], [X, W, V])


def damped(p, w, q):
    q *= math.tanh((w[0] - w[1]) / (1.5 + p**2))
    w *= math.sin(max(w[1], np.mean(w)))
    return w[0]


def by_its_effect(x, u):
    """The reverse sweep of the last call returns zeros, which nothing varies, and writes shadows."""
    u = u * 1.0
    for _ in range(2):
        x = math.tanh(0.5 * damped(u[1], u, 0.5) + x)
    unused = [math.sin(damped(min(x, u[2]), u, x))]
    unused.append(x)
    return np.sum(u * u)


def test_reverse_sweeps_that_return_constants_and_write_shadows():
    product = at.hvp(by_its_effect, ("x", "u"))(0.7, X, x_dot=0.5, u_dot=V)
    again = at.vjp(at.grad(by_its_effect, ("x", "u")), ("x", "u"))(0.7, X, y_bar=(0.5, V))
    assert again[0] == pytest.approx(product[0], rel=1e-11)
    np.testing.assert_allclose(again[1], product[1], rtol=1e-11)
    at.check_grads(by_its_effect, ("x", "u"), order=2)(0.7, X)


# ---- texts and files -------------------------------------------------------------------------------------------------
def test_one_text_with_names_of_its_own():
    product = at.hvp(rosenbrock)
    product(X, x_dot=V)
    text = product.source()
    assert "def rosenbrock_hvp(x, k=100.0, *, x_dot):" in text
    assert "x_bar_dot" in text
    assert "x_bar2 = " in at.grad(at.grad(power)).source()
    assert product.__name__ == "rosenbrock_hvp" and product.__qualname__ == "rosenbrock.hvp"
    assert at.grad(at.grad(power)).__qualname__ == "power.grad.grad"
    assert at.hvp(rosenbrock) is product


def test_what_only_gives_the_gradient_is_left_out():
    text = at.hvp(rosenbrock).source(X)
    assert "x_bar =" not in text and "x_bar_dot = np.zeros_like(x)" in text and "copy" not in text
    text = at.hvp(swept, ("x", "w")).source(X, W)
    assert "w_bar[" not in text and "w_bar_dot[" in text


def scaled_one(x):
    y = 2 * x
    return y


def moved(x):
    y = x + 1
    return y


def seen(x):
    y = x.reshape(2, 2).T
    return y


def kept(x):
    y = 3 * x
    both = [y, x]
    both[0][0] = x[1]
    y = both[1]
    return y


def chosen(x):
    y = 3 * x
    if x[0] > 0:
        y = x
    return y


@pytest.mark.parametrize("f", [scaled_one, moved, seen, kept, chosen])
def test_a_tangent_is_in_memory_of_its_own(f):
    seed = V.copy()
    y, y_dot = at.jvp(f)(X.copy(), x_dot=seed)
    assert not np.shares_memory(y_dot, seed) and np.array_equal(seed, V)
    assert np.allclose(y_dot, (f(X + 1e-6 * V) - f(X - 1e-6 * V)) / 2e-6)
    assert (".copy()" in at.jvp(f).source(X)) == (f is not scaled_one)


def tails(x, n):
    xs = [x * x, 2.0 * x, x**3]
    k = n
    ys = xs[k:]
    ys[0] = ys[0] * ys[-1]
    zs = xs[n - 3 :]
    return sum(ys) * x + zs[0] * zs[-1]


@pytest.mark.parametrize("n", [0, 1, 2, -1, -2, -3])
def test_parts_of_lists_from_a_place_that_is_computed(n):
    gradient, step = at.grad(tails), 1e-5
    wanted = (gradient(1.3 + step, n) - gradient(1.3 - step, n)) / (2 * step)
    assert at.hvp(tails)(1.3, n, x_dot=1.0) == pytest.approx(wanted, rel=1e-7)
    assert at.grad(gradient)(1.3, n) == pytest.approx(wanted, rel=1e-7)


def left_over(x):
    for a in x:  # noqa: B007
        pass
    b = 0.0
    for k in range(2):
        for b in x[k:]:
            b = b + 0.0
    return a**3 * b**2


def test_what_loops_leave_behind_is_needed():
    product = at.hvp(left_over)(X, x_dot=V)
    step = 1e-5
    g = at.grad(left_over)
    assert np.allclose(product, (g(X + step * V) - g(X - step * V)) / (2 * step), rtol=1e-7)


def listed(x):
    squares = [v * v for v in x]
    return np.sum(np.array(squares)) + squares[0] ** 2


class Cell:
    def __init__(self, load, response):
        self.load = load
        self.response = response


def responded(x):
    cell = Cell(x[0] * x[3], math.tanh)
    return cell.response(cell.load * x[1]) * x[2]


def added_up(x):
    pair = [x[0], Cell(x[1] * x[2], math.tanh)]
    parts = [pair[0], pair[1].load]
    total = sum(parts)
    square = parts[1] * parts[1]
    return float(square) + float(total)


@pytest.mark.parametrize("f", [listed, responded, added_up])
def test_what_helpers_do_to_values_they_do_to_tangents(f):
    g, step = at.grad(f), 1e-5
    difference = (g(X + step * V) - g(X - step * V)) / (2 * step)
    assert np.allclose(at.hvp(f)(X, x_dot=V), difference, rtol=1e-7, atol=1e-8)


AGAIN = """
import numpy as np
import autotangent as at

for k in (2, 3):
    def f(x):
        return np.sum(x**k)

    print(at.hvp(f)(np.ones(2), x_dot=np.ones(2)).tolist())
"""


def test_a_function_that_is_defined_again(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(AGAIN)
    environment = {**os.environ, "AUTOTANGENT_CACHE": "off", "PYTHONPATH": os.pathsep.join(sys.path)}
    made = subprocess.run([sys.executable, script], env=environment, capture_output=True, text=True)
    assert made.stdout.split("\n")[:2] == ["[2.0, 2.0]", "[6.0, 6.0]"], made.stderr


def test_it_can_be_pickled():
    for derivative in (at.hvp(rosenbrock), at.grad(at.grad(power))):
        assert pickle.loads(pickle.dumps(derivative)) is derivative


MODEL = """
import numpy as np


def stretched(x, k):
    return k * x**3


def energy(x, k):
    return np.sum(stretched(x, k)) + stretched(x[0], k)
"""


@pytest.fixture
def model(tmp_path, monkeypatch):
    """A module of its own, imported."""
    monkeypatch.setenv("AUTOTANGENT_CACHE", "rw")
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.syspath_prepend(tmp_path)
    name = f"model_{tmp_path.name.replace('-', '_')}"

    def imported(text=MODEL):
        (tmp_path / f"{name}.py").write_text(textwrap.dedent(text))
        sys.modules.pop(name, None)
        return __import__(name)

    yield imported
    sys.modules.pop(name, None)


def test_files_of_second_derivatives_lie_beside_the_first(model, tmp_path):
    module = model()
    np.testing.assert_allclose(at.hvp(module.energy)(np.array([1.0, 2.0]), 2.0, x_dot=np.ones(2)), [24.0, 24.0])
    path = at.hvp(module.energy).path
    folder = tmp_path / "__tangent_cache__"
    assert path == str(folder / f"ad.{module.__name__}.energy.grad~x_n-k_f.hvp~x_n-k_f.py")
    before = (folder / path).stat().st_mtime_ns
    again = model()
    np.testing.assert_allclose(at.hvp(again.energy)(np.array([1.0, 2.0]), 2.0, x_dot=np.ones(2)), [24.0, 24.0])
    assert (folder / path).stat().st_mtime_ns == before, "the file was written again"


def test_a_second_derivative_follows_the_edit_of_the_first(model):
    module = model()
    x, ones = np.array([1.0, 2.0]), np.ones(2)
    at.hvp(module.energy)(x, 2.0, x_dot=ones)
    path = at.grad(module.energy).path
    with open(path) as file:
        text = file.read()
    with open(path, "w") as file:
        file.write(text.replace("return x_bar", "return 10 * x_bar"))
    again = model()
    np.testing.assert_allclose(at.hvp(again.energy)(x, 2.0, x_dot=ones), [240.0, 240.0])
    assert at.grad(again.energy).edited and not at.hvp(again.energy).edited


def test_an_edit_of_the_second_is_used(model):
    module = model()
    x, ones = np.array([1.0, 2.0]), np.ones(2)
    at.hvp(module.energy)(x, 2.0, x_dot=ones)
    path = at.hvp(module.energy).path
    with open(path) as file:
        text = file.read()
    assert text.count("    return ") == 1
    with open(path, "w") as file:
        file.write(text.replace("    return ", "    return -"))
    again = model()
    np.testing.assert_allclose(at.hvp(again.energy)(x, 2.0, x_dot=ones), [-24.0, -24.0])
    assert at.hvp(again.energy).edited


def test_a_second_derivative_follows_the_helper_of_the_function(model):
    module = model()
    x, ones = np.array([1.0, 2.0]), np.ones(2)
    product = at.hvp(module.energy)
    np.testing.assert_allclose(product(x, 2.0, x_dot=ones), [24.0, 24.0])
    space = {}
    exec("def stretched(x, k):\n    return k * x**2\n", space)
    module.stretched = at.differentiable(source="def stretched(x, k):\n    return k * x**2\n")(space["stretched"])
    np.testing.assert_allclose(product(x, 2.0, x_dot=ones), [8.0, 4.0])


# ---- what is refused -------------------------------------------------------------------------------------------------
def test_a_tuple_of_one_and_pullbacks_are_refused():
    with pytest.raises(Unsupported, match="a tuple of one"):
        at.jvp(at.grad(power, ("x",)))
    with pytest.raises(Unsupported, match="the derivative of a pullback"):
        at.grad(at.pullback(power))


def test_seeds_of_all_levels_are_checked():
    with pytest.raises(SeedError, match="x_dot has shape"):
        at.hvp(rosenbrock)(X, x_dot=np.ones(3))
    with pytest.raises(SeedError, match="x_dot has shape"):
        at.jvp(at.jvp(rosenbrock))(X, x_dot=np.ones(3), x_dot2=V)
    with pytest.raises(SeedError, match="the seed x_dot2 is missing"):
        at.jvp(at.jvp(rosenbrock))(X, x_dot=V)
    with pytest.raises(TypeError):
        at.hvp(rosenbrock)(X, v=V)


def test_the_gradient_of_a_vector_is_refused():
    with pytest.raises(NotScalar):
        at.grad(at.grad(rosenbrock))(X)


# ---- Jacobians and Hessians ------------------------------------------------------------------------------------------
def wide(x, k):
    return np.array([k * x[0] * x[1], x[2] ** 2])


def tall(x):
    return np.outer(x, x)[:, :3] * np.sin(x[0])


@pytest.mark.parametrize("mode", [None, "forward", "reverse"])
def test_jacobians_of_both_modes(mode):
    np.testing.assert_allclose(
        at.jacobian(wide, mode=mode)(X, 3.0), [[3 * X[1], 3 * X[0], 0, 0], [0, 0, 2 * X[2], 0]], rtol=1e-14
    )
    of_x, of_k = at.jacobian(wide, ("x", "k"), mode=mode)(X, 3.0)
    np.testing.assert_allclose(of_k, [X[0] * X[1], 0.0])
    assert of_x.shape == (2, 4)
    found = at.jacobian(tall, mode=mode)(X)
    step = 1e-6
    columns = [(tall(X + step * e) - tall(X - step * e)) / (2 * step) for e in np.eye(4)]
    np.testing.assert_allclose(found, np.stack(columns, axis=-1), atol=1e-9)
    value, partials = at.value_and_jacobian(tall, mode=mode)(X)
    np.testing.assert_array_equal(value, tall(X))
    np.testing.assert_array_equal(partials, found)


def test_the_mode_is_the_one_with_fewer_sweeps():
    calls = []

    def noted(x, rows):
        calls.append(rows)
        return np.ones((rows, 4)) @ x**2

    assert at.jacobian(noted)(X, 3).shape == (3, 4)
    assert len(calls) == 1, "one forward sweep, whose record serves all rows"
    assert at.jacobian(noted)(X, 5).shape == (5, 4)
    assert len(calls) == 1 + 1 + 4, "one forward sweep, and a tangent for each column"
    assert at.jacobian(tall).derivative.mode == "pullback"
    assert at.jacobian(tall, mode="forward").derivative.mode == "jvp"


def test_jacobians_of_nothing():
    def empty(x):
        return x[:0] * 2.0

    for mode in (None, "forward", "reverse"):
        assert at.jacobian(empty, mode=mode)(X).shape == (0, 4)
        assert at.jacobian(np_sin, mode=mode)(np.zeros(0)).shape == (0, 0)


def np_sin(x):
    return np.sin(x)


def test_hessians():
    np.testing.assert_allclose(at.hessian(rosenbrock)(X), exact_hessian(rosenbrock, X), rtol=1e-6, atol=1e-5)
    found = at.hessian(swept)(X, W)
    np.testing.assert_allclose(found, exact_hessian(swept, X, W), rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(found, found.T, rtol=1e-10)
    (xx, xw), (wx, ww) = at.hessian(swept, ("x", "w"))(X, W)
    np.testing.assert_allclose(xx, found, rtol=1e-12)
    np.testing.assert_allclose(xw, wx.T, rtol=1e-10)
    np.testing.assert_allclose(ww, ww.T, rtol=1e-10)
    np.testing.assert_allclose(at.jacobian(at.grad(swept))(X, W), found, rtol=1e-10, atol=1e-13)
    matrix = np.arange(6.0).reshape(2, 3)
    assert at.hessian(lambda a: np.sum(a**3))(matrix).shape == (2, 3, 2, 3)


def test_directions_and_entries():
    np.testing.assert_allclose(at.directional(wide)(X, 3.0, x_dot=V), at.jvp(wide)(X, 3.0, x_dot=V)[1])
    np.testing.assert_allclose(at.elementwise_grad(np_sin)(X), np.cos(X))
    np.testing.assert_allclose(at.elementwise_grad(at.elementwise_grad(np_sin).derivative.primal)(X), np.cos(X))
    with pytest.raises(ArgumentError, match="the result has shape"):
        at.elementwise_grad(wide)(X, 3.0)
    with pytest.raises(ArgumentError, match="wrt is a tuple"):
        at.elementwise_grad(wide, ("x", "k"))


def test_operators_of_scipy():
    linalg = pytest.importorskip("scipy.sparse.linalg")
    J = at.jacobian_operator(tall)(X)
    dense = at.jacobian(tall)(X).reshape(12, 4)
    assert isinstance(J, linalg.LinearOperator)
    np.testing.assert_allclose(J @ V, dense @ V)
    np.testing.assert_allclose(J.T @ np.arange(12.0), dense.T @ np.arange(12.0))
    H = at.hessian_operator(rosenbrock)(X)
    np.testing.assert_allclose(H @ np.eye(4), at.hessian(rosenbrock)(X))
    with pytest.raises(ArgumentError, match="wrt is a tuple"):
        at.hessian_operator(swept, ("x", "w"))


def test_they_tell_of_their_text():
    J = at.jacobian(wide)
    J(X, 3.0)
    assert "def wide_pullback(x, k)" in J.source() and not J.edited
    assert J.__name__ == "wide_jacobian" and at.hessian(rosenbrock).__qualname__ == "rosenbrock.hessian"
    at.hessian(rosenbrock)(X)
    assert "def rosenbrock_hvp" in at.hessian(rosenbrock).source()
    assert list(inspect.signature(J).parameters) == ["x", "k"]
    assert list(inspect.signature(at.directional(wide)).parameters) == ["x", "k", "x_dot"]
    assert list(inspect.signature(at.hessian(Spring(1.0).energy)).parameters) == ["x"]


def test_what_has_no_jacobian():
    with pytest.raises(ArgumentError, match="mode is 'both'"):
        at.jacobian(wide, mode="both")
    for mode in (None, "forward", "reverse"):
        with pytest.raises(Unsupported, match="its result is a tuple"):
            at.jacobian(lambda x: (x, x), mode=mode)(1.0)


# ---- derivatives inside of functions ---------------------------------------------------------------------------------
def sum_of_both(y, x):
    return x + y


def perturbed(x):
    """x d/dy (x + y): those who confuse the two levels get 2."""
    return x * at.grad(sum_of_both)(1.0, x)


slope = at.grad(power)


@at.differentiable
def cubed(x, k):
    return k * x**3


def by_global(x):
    return slope(x, 1.3) * x


def by_attribute(x):
    return cubed.grad(x, 2.0) + cubed(x, x)


def by_local_name(x):
    d = at.value_and_grad(power, "x")
    total = 0.0
    for k in (0.5, 1.3):
        y, dy = d(x, k)
        total = total + y * dy
    return total


def newton(x, steps=3):
    """Of the stationary point of a function, by the derivatives that it takes itself."""
    for _ in range(steps):
        x = x - at.grad(power)(x, 1.3) / at.grad(at.grad(power))(x, 1.3)
    return x


def curvature(x, v):
    return at.hvp(rosenbrock)(x, x_dot=v) @ v


def along(x, v):
    _, tangent = at.jvp(rosenbrock)(x, x_dot=v)
    return tangent * np.sum(x)


def pulled(x):
    return np.sum(at.vjp(np_sin)(x, y_bar=x) ** 2)


def penalised(x, scale=0.5):
    gradient = at.grad(rosenbrock)(x)
    return rosenbrock(x) + scale * gradient @ gradient


@pytest.mark.parametrize(
    ("f", "arguments"),
    [
        (perturbed, (3.0,)), (by_global, (0.7,)), (by_attribute, (0.7,)), (by_local_name, (0.7,)), (newton, (1.9,)),
        (curvature, (X, V)), (along, (X, V)), (pulled, (X,)), (penalised, (X,)),
    ],
)  # fmt: skip
def test_functions_that_take_derivatives(f, arguments):
    x, *more = arguments
    direction = V if isinstance(x, np.ndarray) else 1.0
    value, tangent = at.jvp(f)(x, *more, x_dot=direction)
    assert value == pytest.approx(f(x, *more), rel=1e-14)
    step = 1e-6
    wanted = (f(x + step * direction, *more) - f(x - step * direction, *more)) / (2 * step)
    assert tangent == pytest.approx(wanted, rel=1e-7, abs=1e-9)
    assert np.sum(at.grad(f)(x, *more) * direction) == pytest.approx(tangent, rel=1e-11)


def test_the_two_levels_are_told_apart():
    assert at.grad(perturbed)(3.0) == 1.0


def test_the_text_says_which_derivative():
    assert "sum_of_both_grad = at.grad(sum_of_both)\n" in at.grad(perturbed).source(3.0)
    text = at.grad(by_local_name).source(0.7)
    assert 'power_value_and_grad = at.value_and_grad(power, "x")\n' in text.replace("'", '"')
    assert "power_value_and_grad_fwd, power_value_and_grad_rev = pair(" in text


def test_a_derivative_inside_follows_its_function(monkeypatch):
    assert at.grad(perturbed)(3.0) == 1.0
    monkeypatch.setattr(sys.modules[__name__], "sum_of_both", lambda y, x: x * x * y)
    assert at.grad(perturbed)(3.0) == 27.0  # x * x**2


def test_hessian_products_by_hand():
    v = V
    product = at.grad(lambda x: at.grad(rosenbrock)(x) @ v)
    np.testing.assert_allclose(product(X), at.hvp(rosenbrock)(X, x_dot=V), rtol=1e-12)


# ---- check_grads -----------------------------------------------------------------------------------------------------
def test_derivatives_of_all_orders_are_checked():
    at.check_grads(power, ("x", "k"), order=4)(0.7, 1.3)
    at.check_grads(swept, ("x", "w"), order=2)(X, W)
    at.check_grads(tall, order=2)(X)
    for mode in ("forward", "reverse"):
        at.check_grads(rosenbrock, order=2, modes=(mode,))(X)


def test_a_wrong_second_derivative_is_found():
    def wrong(x):
        return at.with_adjoint(x, lambda g: 1.5 * g) ** 3

    with pytest.raises(GradientMismatch, match="the modes differ"):
        at.check_grads(wrong)(2.0)
    with pytest.raises(GradientMismatch, match="wrong: in direction 1 the derivative is"):
        at.check_grads(wrong, modes=("reverse",))(2.0)
    at.check_grads(wrong, modes=("forward",))(2.0)

    def right_at_first(x):
        return x * x + 0.0 * at.stop_gradient(x)

    def bent(x):
        return x * at.stop_gradient(x) + right_at_first(x) / 2 - at.stop_gradient(x * x) / 2

    at.check_grads(right_at_first, order=2)(2.0)
    assert at.grad(bent)(2.0) == 4.0
    with pytest.raises(GradientMismatch, match="bent.vjp: in direction 1"):
        at.check_grads(bent, order=2, rtol=1e-6)(2.0)


def test_arguments_of_check_grads():
    with pytest.raises(ArgumentError, match="order is 0"):
        at.check_grads(power, order=0)
    for modes in ((), ("both",)):
        with pytest.raises(ArgumentError, match="modes is"):
            at.check_grads(power, modes=modes)


def windows(v, n):
    if n == 0:
        return (None, v)
    return (windows(v[1:] * 2, n - 1), v * v)


def weighed(node):
    rest, v = node
    return np.sum(v) if rest is None else weighed(rest) * v[0] + np.sum(v)


def weighed_windows(v):
    return weighed(windows(v, 2))


def scattered(x, n):
    return math.sin(x) if n == 0 else sum([scattered(x * k, n - 1) ** 2 for k in (1, 2)])


def test_derivatives_of_recursions_over_tuples_and_lists():
    at.check_grads(weighed_windows, order=2)(np.array([0.5, 1.2, 0.8, 0.3]))
    at.check_grads(scattered, order=2)(0.7, 2)


def mixed(x):
    return [complex(x) * (1 + 2j) * x, "a"]


def length_of_mixed(x):
    z = mixed(x)[0] * complex(x)
    return abs(z)


def test_what_is_not_known_may_be_complex_where_such_numbers_are_about():
    at.check_grads(length_of_mixed, order=2)(0.7)


def shrunk(x, n):
    return math.sin(x) if n == 0 else grown(0.5 * x, n - 1) * x


def grown(x, n):
    return x * x if n == 0 else shrunk(x, n - 1) + x


def slope_of_recursion(x):
    return at.grad(shrunk)(x, 3) * x


def test_gradients_of_functions_that_call_each_other_inside_of_functions():
    at.check_grads(slope_of_recursion)(0.7)
    at.check_grads(shrunk, order=2)(0.7, 3)


def test_third_derivatives_in_a_parameter_of_shape_are_refused():
    from scipy import special

    def share(a):
        return special.gammainc(a, 1.3)

    with pytest.raises(Unsupported) as caught:
        at.grad(at.grad(at.grad(share)))(1.5)
    assert caught.value.what == "the third derivative of a distribution in a parameter of its shape"
    assert caught.value.instead == "Take differences of the second derivatives."
