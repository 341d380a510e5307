"""Functions whose result is an argument of theirs, or a view of it, for some arguments: what is written afterwards.

Each is right in both modes, or refused because an array is written.
"""

import contextlib
import importlib.util
import itertools

import gast
import numpy as np
import pytest

import autotangent
from autotangent.errors import AliasError, Unsupported
from autotangent.rules import registry
from autotangent.syntax import quote
from autotangent.syntax.fresh import FRESH_CALLS, VIEWING_CALLS, called
from tests.harness import checks, corpus, grid, trees
from tests.rules import catalogue, evaluate
from tests.rules.kind_checks import facts_of, resized

VECTORS = """
np.asarray(b)|np.asarray(b, float)|np.asarray(b, copy=True)|np.asarray(b, copy=False)|np.array(b)|np.array(b, copy=True)
np.array(b, copy=None)|np.array(b, copy=False)|np.array(b, ndmin=1, copy=None)|np.require(b)|np.ascontiguousarray(b)
np.asarray_chkfinite(b)|np.squeeze(b[None])|np.unwrap(b)|np.trim_zeros(b)|np.real(b)|b.real|np.imag(1j * b)
np.atleast_1d(b)|np.atleast_2d(b)|np.atleast_3d(b)|np.nan_to_num(b)|np.broadcast_arrays(b, w)[0]|np.meshgrid(b)[0]
np.ravel(b)|b.flatten()|np.conj(b)|b.conj()|np.positive(b)|+b|b.astype(float)|b.astype(float, copy=False)
b.astype(float, copy=True)|np.diff(b, n=0)|np.diff(b, none)|np.diff(b, none, prepend=0.0)|np.diff(b, one, prepend=w)
np.roll(b, 0)|np.delete(b, [])|np.insert(b, [], [])|np.append(b, [])|np.split(b, 1)[0]|np.array_split(b, 1)[0]
np.polyder(b, 0)|np.polyder(b, none)|np.polyint(b, 0)|np.polyint(b, m=none)|np.tile(b, 1)|np.repeat(b, 1)
np.resize(b, (3,))|np.concatenate([b])|np.stack([b])[0]|np.hstack([b])|np.r_[b]|np.pad(b, 0)|np.clip(b, None, None)
np.sort(b)|np.flip(b)|b[::1]|b[...]|b[None][0]|b[[0, 1, 2]]|np.where(b > -9, b, b)|np.select([b > -9], [b])|np.copy(b)
b.copy()|np.lib.stride_tricks.as_strided(b)|b.view()|np.expand_dims(b, ())|sum([b])|sum([w] * none, b)
sum((w, w), b)|max([b], key=np.sum)|functools.reduce(operator.add, [b])|np.fft.fftshift(b, axes=())|np.float64(b)
np.complex128(b + 0j).real|np.polymul(b, [1.0])|np.polyadd(b, [0.0])|np.polysub(b, [0.0])|np.polydiv(b, [1.0])[0]
P.polyadd(b, [0.0])|P.polysub(b, [0.0])|P.polyadd([0.0], b)|P.polyder(b, 0)|P.polyint(b, 0)|P.polypow(b, 1)
P.polymul(b, [1.0])|np.apply_along_axis(lambda t: t, 0, b)|list([b])[0]|(b,)[0]|[b].pop()|sorted([b], key=np.sum)[0]
(b if w > 0 else b + 1)|np.linalg.diagonal(np.diag(b)).copy()|np.permute_dims(b, (0,))|np.partition(b, 1)
"""
MATRICES = """
np.linalg.matrix_power(b, 1)|np.linalg.matrix_power(b, one)|np.linalg.matrix_power(b, 2)|np.linalg.matrix_power(b, -1)
np.asfortranarray(b)|np.asfortranarray(b.T)|np.asarray(b, order="F")|np.ravel(b, "F")|np.ravel(b.T, order="K")|b.mT
np.reshape(b, (3, 3), order="F")|np.moveaxis(b, 0, 0)|np.rollaxis(b, 0)|np.swapaxes(b, 0, 0)|np.rot90(b, 0)
np.rot90(b, none)|np.tril(b, 9)|np.triu(b, -9)|np.linalg.multi_dot([b, np.eye(3)])|np.einsum("ij->ji", b)
np.einsum("ij", b)|np.einsum("ij->ij", b, optimize=True)|np.einsum("ii->i", b)|np.einsum("...", b)|np.block(b)
np.flip(b, ())|np.sum(b, axis=())|np.max(b, axis=())|np.mean(b, axis=())|np.cumsum(b[:1], axis=0)|np.vsplit(b, 1)[0]
np.diff(b, none, axis=0)|scipy.linalg.expm(b)|scipy.linalg.solve(np.eye(3), b)|np.kron(1, b)|np.dot(b, 1.0)|np.vstack(b)
np.transpose(b, (0, 1))|np.matrix_transpose(b)|np.delete(b, np.array([], int), axis=0)|np.add.reduce(b, axis=())
"""
FORMS = {
    "both are written": """\
    y[0] = w * y[-1]
    b[1] = np.sum(y[0]) * w
    y += b.sum() / 9
    b[0] *= y.sum()
""",
    "one is written after a sum of the other": """\
    s = np.sum(np.sin(y) * y)
    b[0] = 3.0 * w
    y[0] = s * w
""",
    "the argument is written": """\
    b *= w
    b[0] = w * w * b[0]
""",
}
HEAD = """\
import functools
import operator

import numpy as np
import scipy
from numpy.polynomial import polynomial as P


def f(x, w, none=0, one=1):
    b = x * w
    y = {expression}
{writes}    return np.sum(np.cos(y) * y) + np.sum(b**3)
"""
ALWAYS = (  # planted faults are tried on them
    "np.linalg.matrix_power(b, one)",
    "sum([w] * none, b)",
    "np.array(b, copy=None)",
    "np.trim_zeros(b)",
)
VECTOR = np.array([0.31, 0.52, 0.93])
MATRIX = np.array([[1.1, 0.2, 0.3], [0.15, 1.3, 0.4], [0.25, 0.35, 1.7]])
CASES = [
    pytest.param(x, expression, writes, id=f"{expression}, {name}")
    for x, table in ((VECTOR, VECTORS), (MATRIX, MATRICES))
    for expression in table.strip().replace("\n", "|").split("|")
    for name, writes in FORMS.items()
    if expression in ALWAYS or grid.is_chosen(expression, name, max(grid.searched(), 0.3))
]
_numbers = itertools.count()


def written(folder, text):
    """f of a module of its own."""
    path = folder / f"memory_{next(_numbers)}.py"
    path.write_text(text)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.f


@pytest.mark.parametrize("x, expression, writes", CASES)
def test_written_afterwards(x, expression, writes, tmp_path):
    f = written(tmp_path, HEAD.format(expression=expression, writes=writes))
    program = corpus.Program("f", None, f, ("x", "w"), 3)
    case = checks.Case(program, lambda: trees.duplicate({"x": x, "w": 0.7}))
    with contextlib.suppress(AliasError):
        checks.check_against_oracle(case, checks.gradient(case))
    still = np.where(x == x.ravel()[-1], 0.0, x)  # of which something else is left by np.trim_zeros
    for x_dot, w_dot in ((np.roll(x, 1), 0.3), (still, 0.0)):
        tangent = autotangent.jvp(f, ("x", "w"))(x.copy(), 0.7, x_dot=x_dot, w_dot=w_dot)[1]
        differences = evaluate.central(lambda h: f(x + h * x_dot, 0.7 + h * w_dot))  # noqa: B023
        np.testing.assert_allclose(tangent, differences, rtol=1e-6, atol=1e-7)


def arrays(value):
    return [v for v in evaluate.flat(value) if isinstance(v, np.ndarray)]


def shares(value, other):
    return any(np.shares_memory(a, b) for a in arrays(value) for b in arrays(other))


SIZES = ({}, {3: 1, 4: 1, 2: 1}, {4: 2})
TRIED = (0, 1, -1, None, (), True, False, "K", "C", (0,), ((0, 0),))
RULED = [c for c in catalogue.cases() if not c.helper and grid.is_chosen(c.label, "memory", max(grid.searched(), 0.3))]


@pytest.mark.parametrize("case", RULED, ids=[c.label for c in RULED])
def test_result_is_a_view(case):
    """What shares memory with an argument is said to, whatever the other arguments are."""
    for sizes in SIZES:
        bound = {p: resized(v, sizes, np.random.default_rng(3)) for p, v in case.bound.items()}
        options = [p for p, v in bound.items() if isinstance(v, (int, str, tuple)) and not arrays(v)]
        for p, other in [(None, None), *itertools.product(options, TRIED)]:
            given = {**bound, p: other} if p is not None else bound
            try:
                value = case.value(given)
            except Exception:  # they are no arguments of the function
                continue
            if any(shares(value, v) for v in given.values()):
                facts = {q: facts_of(v, q, {}) for q, v in given.items()}
                positional = [facts[q] for q in case.rule.parameters if q in facts and q not in case.kwargs]
                rule = registry.lookup(case.rule.function)
                fitting = rule.fitting(positional, {q: v for q, v in facts.items() if q in case.kwargs})
                assert fitting.view or p in ("axes", "s"), (p, other)  # no axis is refused


TERMS = [c for c in catalogue.cases() if not c.helper]


@pytest.mark.parametrize("case", TERMS, ids=[c.label for c in TERMS])
def test_terms_that_are_views_are_known(case):
    """A term of a tangent or adjoint whose memory is that of the differential is a call that is known for it."""
    rule, y, rng = case.rule, case.value(), np.random.default_rng(2)
    given = {rule.result: y, **{p: v.default for p, v in rule.parameters.items()}, **case.bound}
    given[rule.result + "_bar"] = evaluate.random_like(y, rng)
    moving = {"d" + p: evaluate.random_like(given[p], rng) for p in case.active}
    parts = [*rule.adjoint_parts.values()] if rule.transpose is not None else []
    parts += [rule.differential_body] if rule.formula is not None else []
    for term in [t for part in parts if part is not None for t in terms(part)]:
        if not isinstance(term, gast.Call):
            continue
        try:
            value = eval(quote.unparse(term), {**rule.globals, **given, **moving})
        except NameError:  # of what does not move here
            continue
        if shares(value, list({**given, **moving}.values())):
            assert called(term) in VIEWING_CALLS, quote.unparse(term)
            assert called(term) not in FRESH_CALLS, quote.unparse(term)


def terms(node):
    match node:
        case gast.BinOp(left=left, op=gast.Add() | gast.Sub(), right=right):
            return terms(left) + terms(right)
        case gast.Tuple(elts=parts):
            return [t for part in parts for t in terms(part)]
    return [node]


def edges_written(x, w):
    bins = np.array([0.0, 1.0, 2.6])
    heights, edges = np.histogram(np.array([0.2, 0.3, 1.5]), bins, weights=x)
    edges[0] = w
    return np.sum(heights * edges[1:]) + np.sum(bins**2)


def test_edges_of_a_histogram():
    """They are the array that was given, which nothing differentiates in."""
    for make in (autotangent.grad, autotangent.jvp):
        seeds = {} if make is autotangent.grad else {"x_dot": np.ones(3), "w_dot": 1.0}
        with pytest.raises(Unsupported, match="bins"):
            make(edges_written, ("x", "w"))(np.ones(3), 0.5, **seeds)
