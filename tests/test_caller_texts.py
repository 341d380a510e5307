"""Texts of errors that a call, a seed, a rule, a file or a command meets, which a row of `refused` cannot say."""

import functools
import inspect
import types

import numpy as np
import pytest

import autotangent as at
from autotangent import checks, decorator, dispatcher, errors, project, variants
from autotangent.cli import importing, numeric
from autotangent.kinds import UNKNOWN
from autotangent.load import look, module
from autotangent.rules import registry
from autotangent.syntax.construction import constructor
from autotangent.syntax.lambdas import lambda_body
from autotangent.syntax.read import read
from tests.harness.own_rules import own_rules


def scaled(x: float, factor=2.0):
    return x * factor


def both(x):
    return [x, x * x]


def total(xs):
    return xs[0] * xs[1]


def entries(table):
    return table["a"] * table["b"]


def as_table(x):
    return {"a": x, "b": x * x}


def rows(v):
    return v * v


def listed(v, n):
    return [v[0] * k for k in range(n)]


def extended(x, table):
    table["b"] = x * x
    return table


def with_count(pair):
    return pair[0] * pair[1]


def among_arrays(x, k=1):
    vals = [x * 1, x[0]]
    rows = [x * 2]
    a = rows[0]
    rows[0] = a[::-1]
    a[0] = x[1]
    rows.append(vals[k])
    return np.sum(rows[0]) * np.sum(rows[1])


def unpacked_among_arrays(x):
    rows = [x * 1, x[0], x * 2]
    rows[0][1] = x[0]
    a, b, c = rows
    a[0] = 2 * b
    return np.sum(a * c) * b


def into_row(x, k=0):
    rows = [np.outer(x, x), x[0]]
    y = np.sum(rows[k] ** 2)
    rows[k][0] = x
    return np.sum(rows[k] * x) + y


def shifted(v, w):
    v[0] = v[0] * 2
    return np.sum(v * w)


def whole(xs):
    xs[0] = xs[0] * 2
    return xs


def reads(xs):
    w = xs[0] * xs[1]
    xs[0] = xs[1] * w
    return w * xs[0]


def number(n):
    return len(n)


def picky(x):
    return x * [1.0, 2.0][int(x)]


def ruled_wrongly(x):
    return x * x


def ruled_apart(x):
    return x * x


def with_index(x):
    return 2 * x


def not_linear(x):
    return x * x


def uses_wrong_rule(x):
    return ruled_wrongly(x)


def uses_rules_apart(x):
    return ruled_apart(x)


@pytest.fixture(scope="module", autouse=True)
def rules_of_this_module():
    """They are there for these tests only."""
    with own_rules():
        at.rules.differential(ruled_wrongly, lambda y, x, dx: x * dx)
        at.rules.differential(ruled_apart, lambda y, x, dx: 2 * x * dx)
        at.rules.adjoint(ruled_apart, lambda y_bar, x: x * y_bar)
        at.rules.differential(with_index, lambda y, x, dx: (2 * dx)[...])
        at.rules.differential(not_linear, lambda y, x, dx: dx * dx)
        yield


class New:
    def __new__(cls, v):
        return object.__new__(cls)


class Bare:
    __init__ = len


@at.differentiable
def decorated(x):
    return x * x


@functools.wraps(decorated)
def wrapped(x):
    return decorated(x) + 1


UNNAMED = [lambda x: x * x][0]
V, ONES = np.array([1.0, 2.0, 3.0]), np.ones(3)
MASKED = np.ma.masked_array([1.0, 2.0], [False, True])

CALLS = [
    (
        lambda: at.jacobian(both)(1.0),
        "the Jacobian of both: its result is a list",
        "Return a real number or an array of floats, or use autotangent.pullback.",
    ),
    (
        lambda: at.jacobian(lambda xs: xs[0] * xs[1])([1.0, 2.0]),
        "partials with respect to xs of <lambda>.<locals>.<lambda>, which is a list",
        "Name real numbers or arrays in wrt.",
    ),
    (lambda: at.check_grads(scaled, order=0), "order is 0", "Give 1 for first derivatives."),
    (
        lambda: at.check_grads(scaled, modes=()),
        "modes is ()",
        "Give ('forward', 'reverse') or one of them in a tuple.",
    ),
    (
        lambda: at.grad(at.pullback(scaled)),
        "the derivative of a pullback",
        "Differentiate vjp of scaled.",
    ),
    (
        lambda: at.grad(at.grad(scaled, ("x",))),
        "the derivative of a grad with respect to a tuple of one",
        "Write wrt='x' instead of wrt=('x',).",
    ),
    (
        lambda: at.grad(functools.partial(scaled, factor=3.0)),
        "a functools.partial of scaled cannot be differentiated",
        "Differentiate scaled itself and pass all arguments, or write a function with def.",
    ),
    (
        lambda: at.grad(len),
        "len is not a Python function: it has no source to differentiate",
        "Pass a function written with def, or register a rule: see docs/add-a-rule.md",
    ),
    (
        lambda: read(len),
        "len is not a Python function: it has no source to differentiate",
        "Pass a function written with def, or register a rule: see docs/add-a-rule.md",
    ),
    (
        lambda: at.grad(rows)(MASKED),
        "a value is a MaskedArray, which computes in another way than numpy.ndarray",
        "Pass numpy.asarray(...) of it.",
    ),
    (
        lambda: at.grad(number)("abc"),
        "number.grad: the argument n is text, which has no derivative",
        "Pass a number or an array of floats, or leave n out of wrt.",
    ),
    (
        lambda: decorator.derivative(scaled),
        "the decorator derivative is for stubs only",
        "Use autotangent.differentiable.",
    ),
    (lambda: at.grad(scaled, ()), "wrt of scaled is empty", "Name at least one parameter."),
    (lambda: at.grad(scaled, ("x", 0)), "wrt of scaled names x twice", "Name each parameter once."),
    (
        lambda: wrapped.grad(1.0),
        "<gradient of tests.test_caller_texts.decorated with respect to x> was copied to a function that wraps "
        "decorated and may compute something else",
        "Put @differentiable outermost, above the decorator that wraps the function,\n"
        "or call autotangent.grad(...) of the wrapped function.",
    ),
    (
        lambda: at.grad(shifted, "v")(V, V),
        "v and w share memory, and the function writes one of them",
        "Pass a copy of one of them.",
    ),
    (
        lambda: at.grad(among_arrays)(V),
        "vals[k] is a number, where an array or a list could have been that is written in place",
        "Write float(vals[k]) where it is one, or keep numbers apart from other things.",
    ),
    (
        lambda: at.grad(unpacked_among_arrays)(V),
        "b is a number, where an array or a list could have been that is written in place",
        "Write float(b) where it is one, or keep numbers apart from other things.",
    ),
    (
        lambda: at.grad(into_row)(V),
        "rows[k][0] is a part of an array, where an item of a list could have been",
        "Keep arrays and lists in containers of their own.",
    ),
    (
        lambda: at.jvp(whole)([1.0, 2.0], xs_dot=[1.0, 1.0]),
        "the result is part of the argument xs, which is changed",
        "Return a copy.",
    ),
    (
        lambda: at.pullback(reads)([1.0, 2.0]),
        "pullback of reads, which changes its argument xs",
        "Use vjp, or store into a copy of xs.",
    ),
]


SEEDS = [
    (lambda: at.jvp(scaled)(1.0, x_dot=ONES), "x_dot has shape (3,), x is a number"),
    (lambda: at.jvp(scaled)(1.0, x_dot="a"), "x_dot is not a number or an array of numbers"),
    (lambda: at.jvp(total)([1.0, 2.0], xs_dot=[1.0]), "xs_dot must be a list of 2 seeds, one for each item of xs"),
    (
        lambda: at.jvp(entries)({"a": 1.0, "b": 2.0}, table_dot={"a": 1.0}),
        "table_dot must be a dict with the keys of table: 'a', 'b'",
    ),
    (
        lambda: at.jvp(with_count)((2.0, 3), pair_dot=(1.0, 1.0)),
        "pair_dot[1] is not zero, but pair[1] is an integer or a boolean there, which has no derivative",
    ),
    (lambda: at.vjp(rows)(ONES, y_bar=V[:2]), "y_bar has shape (2,), the result has shape (3)"),
    (lambda: at.vjp(as_table)(1.0, y_bar={"a": 1.0}), "y_bar must be a dict with the keys of the result: 'a', 'b'"),
    (
        lambda: at.vjp(extended)(1.0, {"a": 2.0}, y_bar={"a": 1.0}),
        "y_bar must be a dict with the keys of the result: 'a', 'b'",
    ),
    (lambda: at.vjp(listed)(ONES, 2, y_bar=1.0), "y_bar must be a list of seeds, one for each item of the result"),
    (lambda: at.vjp(listed)(ONES, 2, y_bar=[1.0]), "y_bar has 1 seeds for a list of 2 items"),
]


@pytest.mark.parametrize("call, what", SEEDS, ids=[what[:60] for _, what in SEEDS])
def test_seeds(call, what):
    with pytest.raises(errors.SeedError) as caught:
        call()
    assert caught.value.what == what


@pytest.mark.parametrize("call, what, instead", CALLS, ids=[what[:60] for _, what, _ in CALLS])
def test_calls(call, what, instead):
    with pytest.raises(errors.AutotangentError) as caught:
        call()
    assert (caught.value.what, caught.value.instead) == (what, instead)


def edited(text):
    """A copy of `scaled` whose text is another one now."""
    copy = types.FunctionType(scaled.__code__, scaled.__globals__, "scaled", (2.0,))
    copy.__autotangent_source__ = text
    return copy


def other_lambda():
    code = (lambda x: x * x).__code__
    return types.FunctionType(code.replace(co_firstlineno=1), globals(), "<lambda>")


HERE = "tests.test_caller_texts"
INSIDE = [
    (
        lambda: at.grad(lambda x: not_linear(x))(1.0),
        "the differential of tests.test_caller_texts.not_linear is not linear: dx * dx",
    ),
    (lambda: lambda_body(eval("lambda x: x")), "the text of this rule cannot be found"),
    (lambda: constructor(New), "objects of New are not made as usual"),
    (lambda: constructor(Bare), "the __init__ of Bare is not written in Python"),
    (lambda: read(edited("x = 1\n")), "no def of scaled at its line"),
    (lambda: read(edited("def scaled(x, factor\n")), "the source of scaled does not parse"),
    (lambda: read(edited("def scaled(q):\n    return q\n")), "the file of scaled was edited after it was imported"),
    (lambda: read(other_lambda()), "this lambda cannot be told from others on its line"),
    (
        lambda: project.project(ONES, V[:2], "v", UNKNOWN),
        "the adjoint of v has shape (3,), v has shape (2,)",
    ),
    (lambda: project.project([1.0], [1.0, 2.0], "xs", UNKNOWN), "the adjoint of xs has 1 items, xs has 2"),
    (lambda: project.check_scalar([1.0], "f"), "f: the result is a list, not a real number"),
    (lambda: checks._same_value(at.grad(scaled), 1.0, 2.0), "scaled.grad returns another value than scaled"),
    (
        lambda: dispatcher._restore(HERE, "gone", "grad", ("x",), True),
        "tests.test_caller_texts.gone is not a function any more",
    ),
    (
        lambda: look.wanted_header(look.Ask(lambda x: x, "grad", ("x",), {}, ())),
        "it has no name of its own for a file",
    ),
    (lambda: module.check("x = 1\n", "<text>", ["f"]), "it does not define f"),
    (lambda: variants.made_from_text("closure", "gone:f"), "gone:f is not found"),
    (
        lambda: importing.kinds_of("x float(", types.SimpleNamespace(path="f.py")),
        "the kinds 'x float(' of f.py are not understood: not a kind: 'float('",
    ),
    (
        lambda: at.grad(lambda x: with_index(x))(1.0),
        "the rule of tests.test_caller_texts.with_index cannot be transposed: (2 * dx)[...]",
    ),
    (
        lambda: at.jvp(lambda x: with_index(x))(1.0, x_dot=1.0),
        "the rule of tests.test_caller_texts.with_index holds what is not understood: (2 * dx)[...]",
    ),
]


@pytest.mark.parametrize("call, what", INSIDE, ids=[what[:60] for _, what in INSIDE])
def test_inside(call, what):
    with pytest.raises(errors.AutotangentError) as caught:
        call()
    assert caught.value.what == what


def test_checks_tell_what_differs():
    with pytest.raises(
        errors.GradientMismatch, match=": in direction 1 the derivative is .*, central differences give "
    ):
        at.check_grads(uses_wrong_rule)(1.5)
    with pytest.raises(errors.GradientMismatch, match=": the modes differ in direction 1: forward .*, reverse "):
        at.check_grads(uses_rules_apart)(1.5)


def turned(x):
    return 2.0 * x.T


def test_a_rule_whose_adjoint_has_another_shape():
    """The error says which rules were registered, and where."""
    with own_rules():
        at.rules.adjoint(turned, lambda y_bar, x: 2.0 * y_bar)
        with pytest.raises(errors.AutotangentError, match=r"x has shape \(3, 2\), x has shape \(2, 3\)") as caught:
            at.grad(lambda x: np.sum(turned(x) ** 2))(np.ones((2, 3)))
        line = inspect.getsourcelines(test_a_rule_whose_adjoint_has_another_shape)[1] + 3
        assert f"the rule of {HERE}.turned ({__file__}:{line})\n" in caught.value.instead


def test_an_adjoint_beside_a_differential_counts_as_another_rule():
    """Texts that were made without it are made again."""
    with own_rules():
        at.rules.differential(turned, lambda y, x, dx: 2.0 * dx.T)
        before = registry.fingerprint()
        at.rules.adjoint(turned, lambda y_bar, x: 2.0 * y_bar.T)
        assert registry.fingerprint() != before


def test_files(tmp_path):
    """What a text is saved to."""
    (tmp_path / "kept.py").write_text("mine = 1\n")
    for save, what, instead in [
        (
            lambda: at.grad(UNNAMED).save(tmp_path / "a.py", 1.0),
            "the text of <lambda>.grad has no header by which it could be found again",
            "Use a",
        ),
        (lambda: at.grad(scaled).save(tmp_path / "kept.py", 1.0), "kept.py is there and is no generated file", "Give"),
        (lambda: at.grad(scaled).save(tmp_path, 1.0), " cannot be written: ", ""),
    ]:
        with pytest.raises(errors.AutotangentError) as caught:
            save()
        assert what in caught.value.what and caught.value.instead.startswith(instead)
    assert (tmp_path / "kept.py").read_text() == "mine = 1\n"


def test_a_file_with_other_parameters():
    text = types.SimpleNamespace(filename="f.py")
    found = variants.Variants._unfit(types.SimpleNamespace(mode="grad", function=scaled), text, "defines f(q)")
    assert found.what == "the file of the grad of scaled defines f(q)"


def test_a_number_in_a_text_for_arrays():
    for adjoints in [(1.0, 2.0), (2.0,)]:  # with that of a result, and without
        with pytest.raises(errors.ArgumentError) as caught:
            variants._no_numbers(len, scaled, 1)(None, *adjoints)
        assert caught.value.what == "an argument of scaled is a number, in a text for arguments of any kind"
        assert caught.value.instead == "Such a text is for arrays only; numbers need a text of their own kinds."


def test_commands(monkeypatch):
    """What `autotangent check` says of a file whose function has changed, or whose text fails."""
    header = types.SimpleNamespace(kinds="x float", wrt=("lost",))
    entry = types.SimpleNamespace(name="m:scaled", path="f.py", header=header)
    monkeypatch.setattr(importing, "function_of", lambda entry: scaled)
    with pytest.raises(errors.NoSource) as caught:
        importing.ask_of(entry)
    assert caught.value.what == "m:scaled has no parameter lost any more"
    monkeypatch.setattr(numeric.calling, "runs", lambda loaded, path: True)
    ask = types.SimpleNamespace(mode="grad", kinds={})
    with pytest.raises(errors.GradientMismatch) as caught:
        numeric._one(entry, ask, at.grad(picky), {"x": 2.5})
    assert caught.value.what == "picky.grad fails on sample arguments: IndexError: list index out of range"
