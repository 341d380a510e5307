"""The gradient function a user calls: signature, kinds, checks on entry, projection of results, seeds, speed."""

import collections
import contextlib
import dataclasses
import gc
import inspect
import math
import sys
import threading
import types
import weakref

import numpy as np
import pytest

import autotangent as at
from autotangent import variants
from autotangent.classify import classify, key
from autotangent.derived import Derived, Resolved
from autotangent.errors import ArgumentError, AutotangentError, NotScalar, SeedError
from autotangent.kinds import FLOAT, INT, ArrayKind, DictKind, FunctionKind, ListKind, ObjectKind, TupleKind
from autotangent.load import look

Point = collections.namedtuple("Point", "a b")


@dataclasses.dataclass(frozen=True)
class Pair:
    a: float
    b: np.ndarray
    name: str = "n"


class Net:
    def __init__(self, w):
        self.w, self.label, self.act = w, "l", math.sin


class Writer:
    """Stands for the pipeline: writes what it is told. `assume(name, ...)` are names that are resolved."""

    def __init__(self):
        self.requests, self.bodies, self.identity, self.constants = [], {}, (), ()
        self.result = None

    def __call__(self, request):
        self.requests.append(request)
        record = request.record
        own = inspect.signature(record.function)
        seeds = {"jvp": [f"{w}_dot" for w in request.wrt], "vjp": ["y_bar"]}.get(request.mode, [])
        parameters = [p.replace(default=p.empty, annotation=p.empty) for p in own.parameters.values()]
        rest = [p for p in parameters if p.kind is p.VAR_KEYWORD]
        parameters = [p for p in parameters if p.kind is not p.VAR_KEYWORD]
        parameters += [inspect.Parameter(s, inspect.Parameter.KEYWORD_ONLY) for s in seeds]
        name = f"{record.name}_{request.mode}"
        head = inspect.Signature(parameters + rest)
        text = f"def {name}{head}:\n    return {self.bodies[request.mode]}\n"
        found = [Resolved(n, self.find(record, n), True) for n in self.identity]
        found += [Resolved(n, None, False, classify(self.find(record, n), n)) for n in self.constants]
        return Derived(request, text, name, (name,), tuple(found), (), self.result)

    def find(self, record, path):
        root, *rest = path.split(".")
        value = record.resolve(root)[1]
        for part in rest:
            value = getattr(value, part)
        return value


@pytest.fixture
def writer(monkeypatch):
    made = Writer()
    look.MEMORY.clear()
    monkeypatch.setattr(variants, "derive", made)
    return made


def gradient(writer, body, f=None, wrt=0, mode="grad"):
    writer.bodies[mode] = body

    def f_(x):
        return x

    return getattr(at, mode)(f or f_, wrt)


# ---- signature -------------------------------------------------------------------------------------------------------
def every(a, b, /, c, d=4.0, *args, e, g=7.0, **kwargs):
    return a


def few(a, *, b=2.0):
    return a


def only(a, b=2.0, /):
    return a


@pytest.mark.parametrize(
    ("f", "args", "kwargs", "expected"),
    [
        (every, (1.0, 2.0, 3.0), {"e": 6.0}, (1.0, 2.0, 3.0, 4.0, (), 6.0, 7.0, {})),
        (every, (1.0, 2.0), {"e": 6.0, "c": 3.0, "z": 9.0}, (1.0, 2.0, 3.0, 4.0, (), 6.0, 7.0, {"z": 9.0})),
        (every, (1.0, 2.0, 3.0, 4.5, 5.0, 5.5), {"e": 6.0, "g": 8.0}, (1.0, 2.0, 3.0, 4.5, (5.0, 5.5), 6.0, 8.0, {})),
        (few, (1.0,), {}, (1.0, 2.0)),
        (few, (), {"a": 1.0, "b": 3.0}, (1.0, 3.0)),
        (only, (1.0,), {}, (1.0, 2.0)),
        (only, (1.0, 5.0), {}, (1.0, 5.0)),
    ],
)
@pytest.mark.parametrize("mode", ["grad", "vjp", "jvp"])
def test_arguments_arrive_as_in_the_primal(writer, f, args, kwargs, expected, mode):
    names = list(inspect.signature(f).parameters)
    seeds = {"grad": {}, "vjp": {"y_bar": 1.0}, "jvp": {"a_dot": 1.0}}[mode]
    seen = []
    f.__globals__["SEEN"] = seen
    body = f"SEEN.append(({', '.join(names)},)) or " + {"grad": "a", "vjp": "a * y_bar", "jvp": "(a, a_dot)"}[mode]
    gradient(writer, body, f, 0, mode)(*args, **kwargs, **seeds)
    assert seen[-1] == expected
    at.vjp(f)._variants.texts.clear()


@pytest.mark.parametrize("f", [every, few, only])
def test_signature_and_errors_are_those_of_the_primal(f):
    assert inspect.signature(at.grad(f)).parameters == inspect.signature(f).parameters
    assert list(inspect.signature(at.vjp(every)).parameters) == [
        "a",
        "b",
        "c",
        "d",
        "args",
        "e",
        "g",
        "y_bar",
        "kwargs",
    ]
    with pytest.raises(TypeError, match="missing|required"):
        at.grad(every)(1.0)
    with pytest.raises(TypeError, match="unexpected keyword"):
        at.grad(few)(1.0, z=2.0)
    for _ in range(2):
        with pytest.raises(TypeError, match=r"^few\.grad\(\) takes 1 positional argument but 2 were given$"):
            at.grad(few)(1.0, 2.0)


def test_the_first_call_does_without_the_dispatcher(writer):
    def f(x, y):
        return x * y

    g = gradient(writer, "y", f)
    stub = g.func.__code__
    assert g(1.0, 2.0) == 2.0 and g.func.__code__ is stub
    assert g(1.0, np.float32(3.0)) == 3.0 and g.func.__code__ is not stub  # another signature
    assert len(g._table) == 2 and g(5.0, 4.0) == 4.0 and len(g._table) == 2  # what the first call made is found


def test_defaults_are_read_when_called(writer):
    def f(x, y=2.0, *, z=3.0):
        return x * y * z

    g = gradient(writer, "y * z", f)
    assert g(1.0) == 6.0
    f.__defaults__, f.__kwdefaults__ = (10.0,), {"z": np.float64(0.5)}
    assert g(1.0) == 5.0
    assert str(inspect.signature(g)) == "(x, y=10.0, *, z=np.float64(0.5))"
    f.__defaults__ = None
    with pytest.raises(TypeError, match="'y'"):
        g(1.0)


def test_parameters_may_have_any_name(writer):
    def f(_at, _at_key, type, float, fit, self, args):
        return _at

    assert gradient(writer, "type * float", f)(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0) == 12.0


def test_seeds_make_way_for_parameters(writer):
    def f(x, x_dot, y_bar):
        return x

    assert at.jvp(f, ("x", "x_dot")).seeds == ("x_dot_", "x_dot_dot")
    assert at.vjp(f).seeds == ("y_bar_",)


# ---- kinds -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (1.0, FLOAT),
        (np.float32(1), FLOAT),
        (1, INT),
        (np.int8(1), INT),
        (np.array(1.0), ArrayKind("f", ())),
        (np.ones((3, 1, 0)), ArrayKind("f", ("x.0", 1, "x.2"))),
        (np.ones(2, complex), ArrayKind("c", ("x.0",))),
        (np.ones(2, np.uint8), ArrayKind("i", ("x.0",))),
        ((1.0, np.ones(2)), TupleKind((FLOAT, ArrayKind("f", ("x[1].0",))))),
        (Point(1.0, 2), TupleKind((FLOAT, INT), Point)),
        ([1.0, 2], ListKind(FLOAT)),
        ([np.ones(2), np.ones(5)], ListKind(ArrayKind("f", ("x[].0",)))),
        ([np.ones(2), np.ones(1)], ListKind(ArrayKind("f", None))),
        ([np.ones(2), np.ones((1, 1))], ListKind(ArrayKind("f", None))),
        ({"w": 1.0, 3: np.ones(2)}, DictKind((("w", FLOAT), (3, ArrayKind("f", ("x[3].0",)))))),
        (dict.fromkeys(range(33), 1.0), DictKind(None, FLOAT)),
        (math.sin, FunctionKind(math.sin)),
        (np, FunctionKind(np)),
    ],
)
def test_kinds(value, kind):
    assert classify(value, "x") == kind


def test_kinds_of_objects():
    net = Net(np.ones((2, 1)))
    found = classify(net, "net")
    assert isinstance(found, ObjectKind) and found.cls is Net
    assert dict(found.attributes)["w"] == ArrayKind("f", ("net.w.0", 1))
    net.myself = net
    assert str(dict(classify(net, "net").attributes)["myself"]) == "UnknownKind()"


@pytest.mark.parametrize("value", [np.ones((1, 1)).view(np.matrix), np.ma.array([1.0])])
def test_arrays_of_another_arithmetic_are_refused(writer, value):
    with pytest.raises(ArgumentError, match="numpy.asarray"):
        gradient(writer, "x")(value)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("text", "text"),
        (None, "None"),
        (True, "boolean"),
        (np.bool_(True), "boolean"),
        (np.array([True]), "boolean"),
        (np.array(["a"]), "an array of <U1"),
        (np.array([None]), "an array of object"),
    ],
)
def test_what_has_no_derivative_is_refused_by_name(writer, value, reason):
    with pytest.raises(ArgumentError) as caught:
        gradient(writer, "x")(value)
    assert f"the argument x is {reason}" in str(caught.value)
    assert not writer.requests


def test_objects_that_refer_to_each_other():
    nodes = [types.SimpleNamespace(w=1.0) for _ in range(60)]
    for node in nodes:
        node.others = nodes
    assert key(nodes[0]) == key(nodes[1]) and dict(classify(nodes[0], "n").attributes)["w"] == FLOAT


def test_equal_keys_mean_equal_kinds():
    values = [
        1.0, 1, True, 1j, None, "a", np.float32(1), np.int8(3), np.array(1.0), np.ones(1), np.ones(3), np.ones((3, 4)),
        np.ones((1, 4)), np.ones((3, 1)), np.ones(3, np.float32), np.ones(3, int), (1.0,), (1.0, 2.0), (1.0, 2), [1.0],
        [1.0, 2.0], [1], [1.0, 2], [], (), {}, {"a": 1.0}, {"b": 1.0}, {"a": 1}, [np.ones(3)], [np.ones(3), np.ones(1)],
        (np.ones(3),), (np.ones(1),), Point(1.0, 2.0), Pair(1.0, np.ones(2)), Net(1.0), Net(np.ones(3)), math.sin,
        math.cos,
        range(3), [[1.0]], [(1.0, 2)], ((1.0,), 2), {1: 1.0}, {1.0: 1.0}, {True: 1.0},
        {"a": {"b": 1.0}}, {"a": {"b": np.ones(2)}}, type, np,
    ]  # fmt: skip
    for a in values:
        for b in values:
            if key(a) == key(b):
                assert classify(a, "x") == classify(b, "x") and hash(key(a)) == hash(key(b))


def test_one_variant_for_each_signature(writer):
    g = gradient(writer, "2 * x")
    for x in (1.0, np.float64(1), 2.0, np.ones(3), np.ones(4), np.ones((1, 2)), 3, np.ones((1, 5)), 1.0):
        g(x)
    assert [r.kinds["x"] for r in writer.requests] == [
        FLOAT, ArrayKind("f", ("x.0",)), ArrayKind("f", (1, "x.1")), INT,
    ]  # fmt: skip


def test_after_sixteen_variants_ranks_are_left_open(writer):
    g = gradient(writer, "2 * x")
    for rank in range(2, 23):
        assert g(np.ones((2,) * rank)).shape == (2,) * rank
    assert len(writer.requests) == 17
    assert writer.requests[-1].kinds["x"] == ArrayKind("f", None)


# ---- names on entry --------------------------------------------------------------------------------------------------
def user_module(text):
    made = types.ModuleType("user_of_dispatcher")
    made.__file__ = "/somewhere/user_of_dispatcher.py"
    exec(text, made.__dict__)
    made.f.__autotangent_source__ = text[text.index("def f") :]
    return made


USER = """
K = 2.0
W = [1.0]
def act(x):
    return x
class space:
    pass
def f(x):
    return act(x) * K + max(x, 0.0)
"""


def test_a_changed_value_is_live_and_a_changed_kind_is_derived_again(writer):
    user = user_module(USER)
    writer.constants = ("K",)
    g = gradient(writer, "K", user.f)
    assert g(1.0) == 2.0
    user.K = 3.5
    assert g(1.0) == 3.5 and len(writer.requests) == 1
    user.K = np.float64(4.5)
    assert [g(1.0), g(1.0)] == [4.5, 4.5] and len(writer.requests) == 1
    user.K = 7
    assert g(1.0) == 7.0 and writer.requests[-1].record.globals["K"] == 7 and len(writer.requests) == 2
    user.K = np.ones(3)
    with pytest.raises(AutotangentError, match="shape"):
        g(1.0)
    assert len(writer.requests) == 3
    del user.K
    with pytest.raises((NameError, TypeError)):
        g(1.0)


@pytest.mark.parametrize(
    "change",
    [
        lambda user: setattr(user, "act", math.sin),
        lambda user: setattr(user, "max", min),
        lambda user: setattr(user.space, "inner", math.cos),
        lambda user: delattr(user, "act"),
        lambda user: setattr(user.f, "__code__", user.f.__code__.replace(co_firstlineno=99)),
    ],
)
def test_a_patched_name_is_derived_again(writer, change):
    user = user_module(USER)
    user.space.inner = math.sin
    writer.identity = ("act", "max", "space.inner")
    g = gradient(writer, "x", user.f)
    g(1.0), g(1.0)
    assert len(writer.requests) == 1
    change(user)
    with contextlib.suppress(AttributeError):
        g(1.0)
    assert len(writer.requests) == 2


def test_a_patched_attribute_of_a_library_is_not_watched(writer, monkeypatch):
    user = user_module("import numpy as np\ndef f(x):\n    return np.sin(x)\n")
    writer.identity = ("np", "np.sin")
    g = gradient(writer, "x", user.f)
    g(1.0)
    monkeypatch.setattr(np, "sin", np.cos)
    g(1.0)
    assert len(writer.requests) == 1
    user.np = math
    g(1.0)
    assert len(writer.requests) == 2


def test_closure_cells_are_live_and_watched(writer):
    def make(w):
        def f(x):
            return w * x

        def change(value):
            nonlocal w
            w = value

        return f, change

    writer.constants = ("w",)
    (f, change), (other, _) = make(2.0), make(5.0)
    g, h = gradient(writer, "w", f), gradient(writer, "w", other)
    assert (g(1.0), h(1.0)) == (2.0, 5.0)
    change(3.0)
    assert (g(1.0), h(1.0)) == (3.0, 5.0)
    before = len(writer.requests)
    change(4)
    assert g(1.0) == 4.0 and len(writer.requests) == before + 1


PAIRED = """
C = 2.0
def inner(x):
    return C * x
def outer(x):
    return inner(x)
"""


def test_names_of_pairs_are_watched_too(monkeypatch):
    user = types.ModuleType("user_of_pairs")
    exec(PAIRED, user.__dict__)
    user.inner.__autotangent_source__ = "def inner(x):\n    return C * x\n"
    user.outer.__autotangent_source__ = "def outer(x):\n    return inner(x)\n"
    made = []

    def derive(request):
        name = request.record.name
        made.append(name)
        if request.mode == "pair":
            kind = type(user.C).__name__
            text = f"def inner_fwd(x):\n    return C * x, '{kind}'\n\n\n"
            text += "def inner_rev(saved, y_bar):\n    return C * y_bar\n"
            return Derived(
                request,
                text,
                "inner_fwd",
                ("inner_fwd", "inner_rev"),
                (Resolved("C", user.C, False, classify(user.C, "C")),),
            )
        text = (
            "from autotangent.runtime import pair\n\ninner_fwd, inner_rev = pair(inner, 'x', 'x float')\n\n\n"
            "def outer_grad(x):\n    y, saved = inner_fwd(x)\n    return inner_rev(saved, 1.0) + 0 * len(saved)\n"
        )
        return Derived(request, text, "outer_grad", ("outer_grad",), (Resolved("inner", user.inner, True),))

    look.MEMORY.clear()
    monkeypatch.setattr(variants, "derive", derive)
    g = at.grad(user.outer)
    assert g(1.0) == 2.0 and made == ["outer", "inner"]
    user.C = 5.0
    assert g(1.0) == 5.0 and made == ["outer", "inner"]
    user.C = 5
    assert g(1.0) == 5.0 and made == ["outer", "inner", "inner"]
    user.inner.__autotangent_source__ = "def inner(x):\n    return C * x  # other\n"
    user.inner.__code__ = user.inner.__code__.replace(co_firstlineno=99)
    assert g(1.0) == 5.0 and made == ["outer", "inner", "inner", "outer", "inner"]


def test_pairs_that_ask_for_each_other(monkeypatch):
    user = types.ModuleType("user_of_recursion")
    exec("def even(n):\n    return 1.0\ndef odd(n):\n    return 0.0\n", user.__dict__)
    for name in ("even", "odd"):
        getattr(user, name).__autotangent_source__ = f"def {name}(n):\n    return 1.0\n"
    other = {"even": "odd", "odd": "even"}
    made = []

    def derive(request):
        a = request.record.name
        b = other[a]
        made.append(a)
        text = (
            f"from autotangent.runtime import pair\n\n{b}_fwd, {b}_rev = pair({b}, 'n', 'n float')\n\n\n"
            f"def {a}_fwd(n):\n    return ('{a}', n) if n <= 0 else {b}_fwd(n - 1)\n\n\n"
            f"def {a}_rev(saved, y_bar):\n    return y_bar if y_bar > 9 else {b}_rev(saved, y_bar + 1)\n"
        )
        return Derived(request, text, f"{a}_fwd", (f"{a}_fwd", f"{a}_rev"))

    monkeypatch.setattr(variants, "derive", derive)
    fwd, rev = variants.load_pair(user.even, ("n",), {"n": FLOAT}, ())
    assert fwd(5) == ("odd", 0) and fwd(4) == ("even", 0) and rev(None, 3) == 10
    assert made == ["even", "odd"]
    assert variants.load_pair(user.odd, ("n",), {"n": FLOAT}, ())[0](1) == ("even", 0)
    assert made == ["even", "odd"]


# ---- results ---------------------------------------------------------------------------------------------------------
F32 = np.float32


@pytest.mark.parametrize(
    ("argument", "adjoint", "expected"),
    [
        (1.0, np.float64(2), 2.0),
        (1.0, np.array(2.0), 2.0),
        (1.0, 2 + 3j, 2.0),
        (1.0, 2, 2.0),
        (3, 2.5, 2.5),
        (np.int8(3), 2.5, np.float64(2.5)),
        (F32(1), 2.5, F32(2.5)),
        (np.float64(1), 2.5, np.float64(2.5)),
        (1j, 2.0, 2 + 0j),
        (np.complex64(1j), 2.0, np.complex64(2)),
        (np.array(1.0), np.float64(2), np.array(2.0)),
        (np.array(1.0), 2.0, np.array(2.0)),
        (np.ones(2, F32), np.ones(2), np.ones(2, F32)),
        (np.ones(2, int), np.ones(2), np.ones(2)),
        (np.ones(2, int), np.ones(2, int), np.ones(2)),
        (np.ones(2, int), np.ones(2, F32), np.ones(2)),
        (np.ones(2), np.array([1 + 2j, 3j]), np.array([1.0, 0.0])),
        (np.ones(2, complex), np.ones(2), np.ones(2, complex)),
        (np.ones((2, 0)), np.ones((2, 0)), np.ones((2, 0))),
        ((1.0, np.ones(2, F32)), [2, np.ones(2)], (2.0, np.ones(2, F32))),
        ([1.0, F32(2)], (2, 3.0), [2.0, F32(3)]),
        (Point(1.0, np.ones(1)), [2.0, np.ones(1)], Point(2.0, np.ones(1))),
        (Point(1.0, 2.0), types.SimpleNamespace(a=3.0), Point(3.0, 0.0)),
        ({"w": F32(1), "b": 2.0, "s": "text"}, {"w": 1.5}, {"w": F32(1.5), "b": 0.0, "s": None}),
        (Pair(1.0, np.ones(2, F32)), types.SimpleNamespace(a=np.float64(3)), Pair(3.0, np.zeros(2, F32), None)),
        (Net(F32(1)), types.SimpleNamespace(w=2.0), types.SimpleNamespace(w=F32(2))),
        (Net(1.0), None, types.SimpleNamespace()),
        ((1.0, "s"), None, (0.0, None)),
    ],
)
def test_projection(writer, monkeypatch, argument, adjoint, expected):
    monkeypatch.setitem(globals(), "ADJOINT", adjoint)

    def f(x):
        return x

    got = gradient(writer, "ADJOINT", f)(argument)
    check_same(got, expected)


def check_same(got, expected):
    assert type(got) is type(expected)
    if isinstance(expected, np.ndarray):
        assert got.dtype == expected.dtype and got.shape == expected.shape and np.array_equal(got, expected)
        assert got.flags.writeable
    elif isinstance(expected, dict):
        assert list(got) == list(expected)
        [check_same(got[k], expected[k]) for k in expected]
    elif isinstance(expected, (tuple, list)):
        assert len(got) == len(expected)
        [check_same(a, b) for a, b in zip(got, expected)]
    elif hasattr(expected, "__dict__"):
        check_same(vars(got), vars(expected))
    else:
        assert got == expected


def test_what_fits_is_returned_as_it_is(writer, monkeypatch):
    made = np.ones(3)
    monkeypatch.setitem(globals(), "MADE", made)

    def f(x):
        return x

    assert gradient(writer, "MADE", f)(np.ones(3)) is made


@pytest.mark.parametrize(
    ("argument", "adjoint"),
    [(1.0, [1.0, 2.0]), (np.ones(3), 1.0), (np.ones(3), np.ones((3, 1))), ((1.0, 2.0), [1.0]), (F32(1), np.ones(1))],
)
def test_another_shape_is_an_error(writer, monkeypatch, argument, adjoint):
    monkeypatch.setitem(
        globals(), "ADJOINT", np.array(adjoint) if isinstance(adjoint, list) and argument == 1.0 else adjoint
    )

    def f(x):
        return x

    with pytest.raises(AutotangentError, match="the adjoint of x has"):
        gradient(writer, "ADJOINT", f)(argument)


def test_one_name_gives_a_value_and_a_tuple_gives_a_tuple(writer):
    def f(x, k):
        return x

    assert gradient(writer, "2.0 * x", f)(3.0, 1.0) == 6.0
    assert gradient(writer, "2.0 * x", f, ("x",))(3.0, 1.0) == (6.0,)
    assert gradient(writer, "2.0 * x, 5", f, ("x", 1))(3.0, 1.0) == (6.0, 5.0)
    assert gradient(writer, "7.0, (2.0 * x, 5)", f, ("x", 1), "value_and_grad")(3.0, 1.0) == (7.0, (6.0, 5.0))
    assert len(writer.requests) == 3


@pytest.mark.parametrize("value", ["(1.0, 2.0)", "True", "None", "1j", "__import__('numpy').ones(1)"])
def test_a_value_that_is_no_real_number(writer, value):
    with pytest.raises(NotScalar, match="vjp"):
        gradient(writer, f"{value}, x", mode="value_and_grad")(1.0)


@pytest.mark.parametrize("value", [1.5, np.float64(1.5), np.float32(1.5), np.array(1.5), 1, np.int64(1), np.array(1)])
def test_a_value_is_returned_as_the_primal_gives_it(writer, monkeypatch, value):
    monkeypatch.setitem(globals(), "VALUE", value)

    def f(x):
        return x

    got, _ = gradient(writer, "VALUE, x", f, mode="value_and_grad")(1.0)
    assert got is value


# ---- seeds -----------------------------------------------------------------------------------------------------------
def test_seeds_of_arguments(writer):
    def f(x, k):
        return x

    g = gradient(writer, "(x, (x_dot, k_dot))", f, ("x", "k"), "jvp")
    writer.bodies["jvp"] = "((x, k), (x_dot, k_dot))"
    assert g(1.0, np.ones(2), x_dot=3, k_dot=[1, 2])[1][0] == 3.0
    dot = g(1.0, np.ones(2, F32), x_dot=np.array(3), k_dot=np.ones(2))[1][1]
    assert dot.dtype == F32
    for seeds, part in [
        ({"x_dot": 1.0}, "the seed k_dot is missing"),
        ({"x_dot": 1.0, "k_dot": np.ones(3)}, r"k_dot has shape \(3,\), k has shape \(2,\)"),
        ({"x_dot": np.ones(1), "k_dot": np.ones(2)}, "x_dot has shape"),
        ({"x_dot": 1j, "k_dot": np.ones(2)}, "x_dot is complex, x is real"),
        ({"x_dot": "a", "k_dot": np.ones(2)}, "x_dot is not a number"),
    ]:
        with pytest.raises(SeedError, match=part):
            g(1.0, np.ones(2), **seeds)
    with pytest.raises(TypeError, match="positional"):
        g(1.0, np.ones(2), 1.0, np.ones(2))
    with pytest.raises(TypeError, match="z_dot"):
        g(1.0, np.ones(2), x_dot=1.0, k_dot=np.ones(2), z_dot=1.0)


def test_seeds_of_containers(writer):
    g = gradient(writer, "(x, x_dot)", mode="jvp")
    value = {"w": np.ones(2), "p": (1.0, 2.0)}
    y, dot = g(value, x_dot={"w": [1, 2], "p": [3, 4]})
    check_same(dot, {"w": np.array([1.0, 2.0]), "p": (3.0, 4.0)})
    for seed in ({"w": [1, 2]}, {"w": [1, 2], "p": (1.0,)}, [1.0], {"w": [1, 2, 3], "p": (1.0, 2.0)}):
        with pytest.raises(SeedError, match="x_dot"):
            g(value, x_dot=seed)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (FLOAT, [1.0, 2, np.float64(3), np.array(4.0)], [np.ones(1), 1j, "a"]),
        (ArrayKind("f", ("x.0",)), [np.ones(3), [1, 2, 3]], [1.0, np.ones(2), np.ones((3, 1)), 1j * np.ones(3)]),
        (ArrayKind("f", (1, "max(0, x.0 - 1)")), [np.ones((1, 2))], [np.ones((2, 1)), np.ones((1, 3))]),
        (ArrayKind("f", None), [np.ones(3), np.ones((3, 3))], ["a"]),
        (TupleKind((FLOAT, ArrayKind("f", ("?1",)))), [(1.0, np.ones(7)), [2, [1]]], [1.0, (1.0,), (1.0, 2.0)]),
        (DictKind((("a", FLOAT),)), [{"a": 1.0}], [{}, {"b": 1.0}, 1.0]),
        (None, [1.0, np.ones(3), (1.0, 2.0)], []),
    ],
)
def test_seeds_of_results(writer, kind, good, bad):
    writer.result = kind
    g = gradient(writer, "2 * x + 0 * bool(y_bar is None)", mode="vjp")
    for seed in good:
        assert g(np.ones(3), y_bar=seed).tolist() == [2.0] * 3
    for seed in bad:
        with pytest.raises(SeedError, match="y_bar"):
            g(np.ones(3), y_bar=seed)
    with pytest.raises(SeedError, match="y_bar is missing"):
        g(np.ones(3))


def test_the_pull_of_a_pullback(writer):
    g = gradient(writer, "(2 * x, lambda y_bar: 2 * y_bar)", mode="pullback")
    y, pull = g(np.ones(2, F32))
    assert y.dtype == F32 and pull([1, 2]).dtype == F32
    with pytest.raises(SeedError, match="shape"):
        pull(np.ones(3))


# ---- being an object -------------------------------------------------------------------------------------------------
def documented(x, k=1.0):
    """What it computes."""
    return x * k


def test_source_path_and_names(writer):
    g = gradient(writer, "k", documented)
    assert g.__name__ == "documented_grad" and g.__qualname__ == "documented.grad" and g.__module__ == __name__
    assert g.__doc__ == "Gradient of documented with respect to x.\n\nWhat it computes."
    assert repr(g) == f"<gradient of {__name__}.documented with respect to x>"
    assert inspect.getsource(g) == g.source() == "def documented_grad(x, k):\n    return k\n"  # before any call
    assert g(2.0, 3.0) == 3.0
    assert inspect.getsource(g) == g.source() and g.path is None and g.edited is False
    assert g.primal is documented and g.mode == "grad" and g.wrt == ("x",)
    assert g.source(np.ones(2), 3.0) == g.source() and len(writer.requests) == 3
    assert inspect.unwrap(g).__code__ is g.__code__


def test_source_for_bad_samples(writer):
    g = gradient(writer, "k", documented)
    with pytest.raises(ArgumentError, match="documented"):
        g.source(1.0, 2.0, 3.0)
    with pytest.raises(ArgumentError, match="text"):
        g.source("text")


def test_tracebacks_show_the_text(writer):
    def f(x):
        return 1.0 / x

    with pytest.raises(ZeroDivisionError) as caught:
        gradient(writer, "1.0 / x", f)(0.0)
    last = inspect.getinnerframes(caught.value.__traceback__)[-1]
    assert last.code_context == ["    return 1.0 / x\n"]


def test_errors_carry_no_frames_from_inside(writer):
    def f(x):
        return x

    with pytest.raises(ArgumentError) as caught:
        gradient(writer, "x", f)("text")
    files = [frame.filename for frame in inspect.getinnerframes(caught.value.__traceback__)]
    assert files[0] == __file__ and len(files) <= 5
    assert caught.value.__suppress_context__


def test_a_gradient_in_a_class_is_a_method(writer):
    def loss(self, x):
        return x

    class Model:
        loss_grad = gradient(writer, "3.0 * x", loss, "x")

    assert Model().loss_grad(2.0) == 6.0
    assert list(inspect.signature(Model().loss_grad).parameters) == ["x"]


def test_functions_and_their_gradients_are_collected(writer):
    def made():
        def f(x):
            return x

        gradient(writer, "x", f)(1.0)
        return weakref.ref(f)

    writer.requests = type("Forget", (), {"append": lambda self, r: None})()
    kept = made()
    gc.collect()
    assert kept() is None


def test_threads_agree(writer):
    for _ in range(5):

        def f(x):
            return x

        g, results, start = gradient(writer, "x * 2.0", f), [], threading.Barrier(8)

        def call(g=g, results=results, start=start):
            start.wait()
            results.append(g(1.5))

        threads = [threading.Thread(target=call) for _ in range(8)]
        [t.start() for t in threads]
        [t.join() for t in threads]
        assert results == [3.0] * 8 and len(writer.requests) == 1  # five closures of one text


# ---- cost ------------------------------------------------------------------------------------------------------------
COSTLY = """
def act(x):
    return x
def other(x):
    return x
def f(x, y):
    return act(x) * other(y)
"""


def test_a_gradient_is_not_held_by_its_calls(writer):
    """What entering costs is measured in `benchmarks/`."""
    user = user_module(COSTLY)
    writer.identity = ("act", "other")
    g = gradient(writer, "y, x", user.f, (0, 1))
    g(1.5, 2.5)
    g(np.ones(3), np.ones(3))
    assert at.grad(user.f) is at.grad(user.f)
    assert sys.getrefcount(g) < 50
