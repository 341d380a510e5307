"""Gradients derived once more: forward over reverse, reverse over reverse, and differences of gradients."""

import warnings

import numpy as np
import pytest

import autotangent as at
from tests import test_random_programs as random_checks
from tests.harness import checks, corpus, trees
from tests.rules.wrapped import compiled

# fmt: off
PROGRAMS = [
    "scalar_powers", "scalar_haversine", "flow_walrus", "recurrence", "heat", "prefix_sums", "array_softmax",
    "array_norm", "array_cross_kron", "array_einsum", "array_fourier_filter", "array_sort", "array_inverse",
    "array_variance", "gp_marginal", "call_solver", "call_doubled_entries", "inplace_helper_hands_on",
    "data_dict_iteration", "data_method", "flow_zero_trips", "flow_while_test_pops",
    "inplace_calls_in_slices", "inplace_array_in_object", "alias_object_argument", "inplace_unnamed_places",
    "data_tuples_made", "data_list_of_arrays", "array_adjoint_kept", "alias_gram_schmidt",
]
FORWARD = [  # what reverse mode refuses, since it is not known what containers hold
    "data_dict_accumulate", "data_deque", "data_comprehension", "data_attributes_by_name", "data_dataclass_made",
    "data_none_until", "data_list_stacked", "alias_helper_keeps", "call_taken_elements",
    "call_next",
]
# fmt: on


@pytest.fixture(autouse=True)
def quiet():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def gradient(name):
    """The program with its arguments, and the text of its gradient as a function."""
    program = corpus.load(name)
    case = checks.cases(program)[0]
    found = at.grad(program.primal, case.wrt)
    args, kwargs = program.bind(case.arguments())
    checks.quietly(found, *args, **kwargs)
    return case, found.__wrapped__


def moved(case, gradient, directions, step):
    """The gradient at arguments that were moved."""
    given = case.arguments()
    for w, direction in directions.items():
        given[w] = trees.transform(given[w], lambda path, v, d=direction: v + step * trees.at(d, path))
    args, kwargs = case.program.bind(given)
    return checks.quietly(gradient, *args, **kwargs)[0]


@pytest.mark.parametrize("name", PROGRAMS)
def test_second_derivatives(name):
    case, f_grad = gradient(name)
    value = moved(case, f_grad, {}, 0.0)
    directions = {w: checks.tangent_like(case, w, 3) for w in case.wrt}
    bars = trees.random_like(value, np.random.default_rng(5))
    pushed, pulled = at.jvp(f_grad, case.wrt), at.vjp(f_grad, case.wrt)
    args, kwargs = case.program.bind(case.arguments())
    dots = dict(zip(pushed.seeds, directions.values()))
    (again, tangent), _ = checks.quietly(pushed, *args, **kwargs, **dots)
    assert trees.same(again, value)
    args, kwargs = case.program.bind(case.arguments())
    adjoint, _ = checks.quietly(pulled, *args, **kwargs, **{pulled.seeds[0]: bars})
    forward = checks.pairing(bars, tangent)
    backward = sum(checks.pairing(a, d) for a, d in zip(adjoint, directions.values()))
    assert abs(forward - backward) <= 1e-10 * max(1.0, abs(forward))
    ahead, behind = (moved(case, f_grad, directions, step) for step in (1e-5, -1e-5))
    difference = (checks.pairing(bars, ahead) - checks.pairing(bars, behind)) / 2e-5
    assert abs(forward - difference) <= 1e-5 * max(1.0, abs(forward))


X = np.array([1.0, 2.5, 3.0, 2.5])
FUNCTIONS = {
    "logsumexp, with equal elements": ("special.logsumexp(x)", dict(x=X)),
    "logsumexp with factors": ("special.logsumexp(x, b=w)", dict(x=X, w=X / 3)),
    "logaddexp.reduce": ("np.logaddexp.reduce(x) * 2", dict(x=X)),
    "gradient by a step": ("np.sum(np.gradient(x, t) ** 2)", dict(x=X, t=0.3)),
    "gradient along an axis": ("np.sum(np.gradient(x, axis=1) ** 3)", dict(x=np.outer(X, X))),
    "interp at a number": ("np.interp(t, np.arange(4.0), x) ** 2", dict(x=X, t=0.3)),
    "interp at points": ("np.sum(np.interp(w, np.arange(4.0), x) ** 3)", dict(x=X, w=np.array([0.4, 1.7]))),
    "cumprod": ("np.sum(np.cumprod(x) ** 2)", dict(x=X)),
    "cumprod along an axis": ("np.sum(np.cumprod(x, axis=1) ** 2)", dict(x=np.outer(X, X))),
    "unique": ("np.sum(np.unique(x) ** 3)", dict(x=X[:3])),
    "cho_solve": ("w @ linalg.cho_solve(linalg.cho_factor(x), w)", dict(x=np.diag(X) + 0.1, w=X)),
    "solve, positive definite": ("w @ linalg.solve(x, w, assume_a='pos')", dict(x=np.diag(X) + 0.1, w=X)),
    "polar": ("cmath.polar(x)[0] ** 2 * cmath.polar(x)[1]", dict(x=0.3 + 0.8j)),
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_second_derivatives_of_functions(name):
    body, arguments = FUNCTIONS[name]
    f = compiled(f"def f({', '.join(arguments)}):\n    return {body}\n")
    at.check_grads(f, tuple(arguments), order=2)(**arguments)


@pytest.mark.parametrize("name", FORWARD)
def test_products_with_the_hessian(name):
    case, f_grad = gradient(name)
    directions = {w: checks.tangent_like(case, w, 3) for w in case.wrt}
    pushed = at.jvp(f_grad, case.wrt)
    args, kwargs = case.program.bind(case.arguments())
    (value, tangent), _ = checks.quietly(pushed, *args, **kwargs, **dict(zip(pushed.seeds, directions.values())))
    assert trees.same(value, moved(case, f_grad, {}, 0.0))
    bars = trees.random_like(value, np.random.default_rng(5))
    ahead, behind = (moved(case, f_grad, directions, step) for step in (1e-5, -1e-5))
    difference = (checks.pairing(bars, ahead) - checks.pairing(bars, behind)) / 2e-5
    forward = checks.pairing(bars, tangent)
    assert abs(forward - difference) <= 1e-5 * max(1.0, abs(forward))


TEXTS = {
    "a branch that only the value of the gradient needs": """
    x += x * x
    if x < y:
        return y
    return 0.5 * x
""",
}  # of functions of (x, y, u, v); found as random programs


@pytest.mark.parametrize("name", TEXTS)
def test_second_derivatives_of_texts(name, tmp_path):
    text = f"import math\n\nimport numpy as np\n\n\ndef primal(x, y, u, v):{TEXTS[name]}"
    path = tmp_path / "second_order_text.py"
    path.write_text(text)
    random_checks.compare_second(random_checks.load(path).primal, text, random_checks.arguments(1))
