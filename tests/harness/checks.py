"""The checks of one program against autotangent; each raises AssertionError with the reason."""

import contextlib
import functools
import importlib
import io
import itertools
import warnings
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from tests.harness import differences, trees

IDENTITY = 1e-10


def autotangent():
    """The package under test, imported late so that the corpus can be checked without it."""
    return importlib.import_module("autotangent")


def errors():
    return importlib.import_module("autotangent.errors")


def quietly(f, *args, **kwargs):
    """The result and what was printed; the warnings are the primal's own and of no interest here."""
    with (
        contextlib.redirect_stdout(io.StringIO()) as out,
        warnings.catch_warnings(action="ignore", category=RuntimeWarning),
        warnings.catch_warnings(action="ignore", category=np.exceptions.ComplexWarning),
    ):
        return f(*args, **kwargs), out.getvalue()


def is_real_scalar(y):
    """What `grad` accepts as a result; an integer comes of integer arguments."""
    if isinstance(y, np.ndarray):
        return y.shape == () and y.dtype.kind in "fi"
    return isinstance(y, (float, int, np.floating, np.integer)) and not isinstance(y, bool)


@dataclass
class Case:
    """A program with one way to make its arguments.

    `plain` are the arguments whose entries are moved by the differences, `dress` gives them the
    layout and type of the signature under test.
    """

    program: object
    plain: object
    dress: object = None
    wrt: tuple = ()
    limit: int = differences.ALL_COORDINATES
    dress_for_oracle: object = None  # `dress`, unless the differences need other kinds of arguments

    def __post_init__(self):
        self.wrt = self.wrt or self.program.wrt

    def arguments(self):
        """Fresh arguments, in the layout under test."""
        return self.dress(self.plain()) if self.dress else self.plain()

    def run(self, plain):
        """The primal at other values of the plain arguments, as the differences see it."""
        kwargs = self.dress_for_oracle(plain) if self.dress_for_oracle else plain
        return quietly(self.program.call, kwargs)[0]

    @cached_property
    def primal(self):
        """The value, what the primal printed, and its arguments afterwards."""
        kwargs = self.arguments()
        y, printed = quietly(self.program.call, kwargs)
        return y, printed, kwargs

    @cached_property
    def y_bar(self):
        """A seed like the result: 1 for a scalar, so that it serves `grad` too."""
        y = self.run(self.plain())
        if is_real_scalar(y):
            return trees.transform(y, lambda _, v: np.ones_like(v) if isinstance(v, np.ndarray) else type(v)(1.0))
        return trees.random_like(y, np.random.default_rng(7))

    @cached_property
    def oracle(self):
        rng = np.random.default_rng(11)
        return differences.oracle(self.run, self.plain(), self.wrt, self.y_bar, rng, self.limit)


def gradient(case):
    """Adjoints of the case's arguments through `grad`, or `vjp` where the result is no scalar."""
    args, keywords = case.program.bind(case.arguments())
    if is_real_scalar(case.primal[0]):
        return quietly(autotangent().grad(case.program.primal, case.wrt), *args, **keywords)[0]
    pull = autotangent().vjp(case.program.primal, case.wrt)
    return quietly(pull, *args, **keywords, **{case.program.seed_name("y_bar"): case.y_bar})[0]


def check_value(case):
    """Value, type, printed text and remaining state are those of the primal."""
    y, printed, after = case.primal
    kwargs = case.arguments()
    before = {k: trees.Snapshot.of(v) for k, v in kwargs.items()}
    args, keywords = case.program.bind(kwargs)
    if is_real_scalar(y):
        f = autotangent().value_and_grad(case.program.primal, case.wrt)
        (value, grads), text = quietly(f, *args, **keywords)
    else:
        f = autotangent().pullback(case.program.primal, case.wrt)
        (value, pull), text = quietly(f, *args, **keywords)
        grads = quietly(pull, case.y_bar)[0]
    assert trees.same(value, y), f"value {value!r} ({type(value)}), primal {y!r} ({type(y)})"
    assert text == printed, f"printed {text!r}, primal printed {printed!r}"
    check_unchanged(case, kwargs, before, after)
    check_fresh(case, grads, kwargs)
    return grads


def check_unchanged(case, kwargs, before, after):
    """Active arguments keep their bytes; the others are as before or as the primal leaves them."""
    for name, value in kwargs.items():
        now = trees.Snapshot.of(value)
        if name in case.wrt:
            assert now.image == before[name].image, f"argument {name} was changed"
        else:
            left = trees.Snapshot.of(after[name])
            assert now.equals(before[name]) or now.equals(left), f"argument {name} is left in a third state"


def check_fresh(case, grads, kwargs):
    """Returned adjoints are writable and share no memory with each other, arguments or seeds."""
    found = [a for g in grads for a in trees.arrays(g)]
    others = trees.arrays(list(kwargs.values())) + trees.arrays(case.y_bar)
    for a in found:
        assert a.flags.writeable, "a returned adjoint is read-only"
        assert a.size < 2 or 0 not in a.strides, "a returned adjoint is a broadcast view"
        for b in others:
            assert not np.shares_memory(a, b), "a returned adjoint shares memory with an argument or seed"
    for a, b in itertools.combinations(found, 2):
        assert not np.shares_memory(a, b), "two returned adjoints share memory"


def check_structure(name, value, adjoint):
    """Same container, shape, dtype and scalar type as the argument; float64 for integers."""
    if isinstance(value, (int, np.integer)) or (isinstance(value, np.ndarray) and value.dtype.kind == "i"):
        assert np.asarray(adjoint).dtype == np.float64, f"adjoint of {name} is {adjoint!r}"
        assert np.shape(adjoint) == np.shape(value), f"adjoint of {name} has shape {np.shape(adjoint)}"
    for path, leaf in trees.leaves(value):
        where = name + differences._spell(path)
        try:
            got = trees.at(adjoint, path)
        except LookupError:
            continue  # an attribute that is never read; the values below must then be zero
        assert type(got) is type(leaf), f"adjoint of {where} is {type(got)}, argument {type(leaf)}"
        assert np.shape(got) == np.shape(leaf), f"adjoint of {where} has shape {np.shape(got)}"
        if isinstance(leaf, np.ndarray):
            assert got.dtype == leaf.dtype, f"adjoint of {where} has dtype {got.dtype}"
    if isinstance(value, (tuple, list, dict)):
        assert type(adjoint) is type(value), f"adjoint of {name} is a {type(adjoint)}"


def pairing(adjoint, direction):
    """<adjoint, direction>; what the adjoint lacks counts as zero, and so does an entry not moved."""
    total = 0.0
    for path, leaf in trees.leaves(direction):
        with contextlib.suppress(LookupError):
            products = np.asarray(trees.at(adjoint, path)) * leaf
            total += float(np.real(np.sum(products[np.asarray(leaf) != 0])))
    return total


def check_against_oracle(case, grads):
    """Every probe of the oracle that is not at a kink."""
    by_name = dict(zip(case.wrt, grads))
    for p in (p for p in case.oracle.probes if p.known):
        got = pairing(by_name[p.name], p.direction)
        error = abs(got - p.expected)
        assert error <= case.oracle.tolerance(p), (
            f"along {p.label}: {got:.12g}, {'complex step' if p.exact else 'differences'} {p.expected:.12g}"
        )


def check_gradient(case):
    """`grad` has the arguments' structure and agrees with the differences."""
    grads = gradient(case)
    assert isinstance(grads, tuple) and len(grads) == len(case.wrt), "grad of a tuple gives a tuple"
    kwargs = case.arguments()
    for name, g in zip(case.wrt, grads):
        check_structure(name, kwargs[name], g)
    check_against_oracle(case, grads)
    return grads


def tangent_like(case, name, seed):
    """A random tangent like an argument; a float one for an integer."""
    value = case.arguments()[name]
    like = value if trees.leaves(value) else case.plain()[name]
    return trees.random_like(like, np.random.default_rng([seed, case.wrt.index(name)]))


def check_tangent(case, grads):
    """`jvp` gives the primal's value, and <y_bar, y_dot> = <x_bar, x_dot>."""
    y, printed, after = case.primal
    kwargs = case.arguments()
    before = {k: trees.Snapshot.of(v) for k, v in kwargs.items()}
    dots = {n: tangent_like(case, n, 3) for n in case.wrt}
    keyword = {case.program.seed_name(f"{n}_dot"): dot for n, dot in dots.items()}
    args, keywords = case.program.bind(kwargs)
    f = autotangent().jvp(case.program.primal, case.wrt)
    (value, y_dot), text = quietly(f, *args, **keywords, **keyword)
    assert trees.same(value, y), f"jvp gives value {value!r}, primal {y!r}"
    assert text == printed, f"jvp printed {text!r}, primal printed {printed!r}"
    check_unchanged(case, kwargs, before, after)
    if not all(np.all(np.isfinite(leaf)) for _, leaf in trees.leaves(y)):
        return  # the primal has overflowed; its derivatives owe nothing
    forward = trees.inner(case.y_bar, y_dot)
    parts = [pairing(g, dots[n]) for n, g in zip(case.wrt, grads)]
    rtol = differences.SINGLE if case.oracle.coarse else IDENTITY
    bound = rtol * max(sum(map(abs, parts)), abs(forward), 1e-3)
    assert abs(forward - sum(parts)) <= bound, f"<y_bar, y_dot> = {forward!r}, <x_bar, x_dot> = {sum(parts)!r}"


def cases(program):
    """The program with its own arguments, and with those that take other paths."""
    return [Case(program, functools.partial(program.draw, change=change)) for change in program.also]


def check_case(case):
    """All checks of a program with one set of arguments."""
    assert any(p.known for p in case.oracle.probes), "the differences found no smooth direction"
    assert_right(case)


def assert_right(case):
    """Value, gradient, tangent, freshness and purity."""
    grads = check_gradient(case)
    again = check_value(case)
    for name, a, b in zip(case.wrt, grads, again):
        for path, leaf in trees.leaves(a):
            assert np.allclose(leaf, trees.at(b, path), rtol=1e-12, atol=1e-14, equal_nan=True), (
                f"grad and value_and_grad differ in {name}: {leaf!r} {trees.at(b, path)!r}"
            )
    check_tangent(case, grads)


def check_program(program):
    """All checks of a program with all its sets of arguments; a failure says which."""
    for change, case in zip(program.also, cases(program)):
        try:
            check_case(case)
        except AssertionError as e:
            raise AssertionError(f"{change or ''} {e}".strip()) from e
    return case


def check_refused(program, error):
    """The program is refused with the named error, which says where."""
    case = Case(program, program.draw)
    try:
        gradient(case)
    except errors().AutotangentError as e:
        assert type(e).__name__ == error, f"refused with {type(e).__name__}, the table says {error}"
        assert e.place is not None, f"the refusal names no place: {e}"
        assert e.place.file == program.primal.__code__.co_filename, f"the refusal names {e.place.file}"
        return e
    raise AssertionError("is not refused any more; take it out of the table")
