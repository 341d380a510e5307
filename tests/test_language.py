"""Every node of Python's grammar: differentiated right, or refused by name at its line with what to write instead.

A row is the body of a function of x, at x = 1.7, and what becomes of it: `right` in all modes, or the name of the
error, at the line that ends with `# here`. What is not refused any more becomes `right`.
"""

import ast
import contextlib
import importlib.util
import io
import math
import sys

import pytest

import autotangent as at
from autotangent.errors import AutotangentError

HEAD = """\
import contextlib
import math

import numpy as np

K = 2.0


class Box:
    def __init__(self, v):
        self.v = v


"""
RIGHT, UNSUPPORTED = "right", "Unsupported"

STATEMENTS = [
    ("FunctionDef", RIGHT, "def g(t):\n    return t * x\nreturn g(x)"),
    ("AsyncFunctionDef", UNSUPPORTED, "async def g(t):  # here\n    return t\nreturn x * x"),
    ("ClassDef", UNSUPPORTED, "class A:  # here\n    k = 2.0\nreturn x * A.k"),
    ("Return", RIGHT, "return x * x"),
    ("Return", RIGHT, "if x < 0:\n    return -x\nreturn x * x"),
    ("Delete", RIGHT, "y = x * x\nz = y * x\ndel y\nreturn z"),
    (
        "Delete",
        RIGHT,
        "d = {'a': x, 'b': x * x}\nv = [x, 2.0, x]\ndel d['a'], v[1:]\nreturn d['b'] * v[0]",
    ),
    ("Delete", UNSUPPORTED, "b = Box(x)\ndel b.v  # here\nreturn x"),
    ("Assign", RIGHT, "y = z = x * 2\nreturn y * z"),
    ("TypeAlias", UNSUPPORTED, "type A = float  # here\nreturn x * x"),
    ("AugAssign", RIGHT, "y = x\ny *= x\ny -= 3.0 * x\nreturn y"),
    ("AnnAssign", RIGHT, "y: float = x * x\nz: float\nb = Box(x)\nb.v: float = y * x\nreturn b.v"),
    ("For", RIGHT, "y = x\nfor i in range(3):\n    y = y * x\nelse:\n    y = y + x\nreturn y"),
    ("While", RIGHT, "y = x\nwhile y < 10:\n    y = y * 2\nelse:\n    y = y + x\nreturn y"),
    ("If", RIGHT, "y = x\nif x > 5:\n    y = -x\nelif x > 1:\n    y = x * x\nreturn y"),
    ("With", RIGHT, "with np.errstate(all='ignore'):\n    y = x * x\nreturn y"),
    ("Match", RIGHT, "match 3:\n    case 3:\n        y = x * x\n    case _:\n        y = x\nreturn y"),
    ("Raise", RIGHT, "if x < -5:\n    raise ValueError(f'{x}') from None\nreturn x * x"),
    ("Try", RIGHT, "try:\n    y = x * x\nexcept ValueError:\n    y = x\nreturn y"),
    ("Try", RIGHT, "try:\n    return x * x\nfinally:\n    print('done')"),
    (
        "Try",
        RIGHT,
        "y = x\ntry:\n    for k in range(3):\n        y *= [x][k]\nexcept IndexError:\n    y = y * x\nreturn y",
    ),
    ("Try", UNSUPPORTED, "try:\n    y = x * x\nfinally:\n    return x  # here"),
    ("Try", RIGHT, "try:\n    import math as m\nexcept ImportError:\n    m = None\nreturn m.sin(x)"),
    ("Try", UNSUPPORTED, "try:\n    import not_there  # here\nexcept ImportError:\n    not_there = None\nreturn x"),
    ("TryStar", UNSUPPORTED, "try:  # here\n    y = x * x\nexcept* ValueError:\n    y = x\nreturn y"),
    ("Assert", RIGHT, "assert x > 0, x * 2\nreturn x * x"),
    ("Assert", UNSUPPORTED, "assert (y := x * x) > 0  # here\nreturn y"),
    ("Import", RIGHT, "import math as m\nreturn m.sin(x)"),
    ("Import", UNSUPPORTED, "if x > 0:\n    import math as m  # here\nreturn m.sin(x)"),
    ("Import", UNSUPPORTED, "import not_there  # here\nreturn not_there.sin(x)"),
    ("Import", UNSUPPORTED, "import math as m  # here\nm = x\nreturn m * x"),
    ("ImportFrom", RIGHT, "from math import pi, sin\nreturn sin(pi * x)"),
    ("ImportFrom", UNSUPPORTED, "from autotangent.kinds import numeric  # here\nreturn x"),
    ("Global", RIGHT, "global K\nK = 2.0\nreturn K * x"),
    ("Global", UNSUPPORTED, "global K\nK = x  # here\nreturn K * x"),
    ("Nonlocal", RIGHT, "k = 1.0\ndef g():\n    nonlocal k\n    k = x\ng()\nreturn x * k"),
    ("Nonlocal", UNSUPPORTED, "def g():  # here\n    nonlocal k\n    k = x\nfor k in (1.0, x):\n    g()\nreturn x * k"),
    ("Expr", RIGHT, "x * x\nprint(x)\nreturn x * x"),
    ("Pass", RIGHT, "if x > 0:\n    pass\nelse:\n    pass\nreturn x * x"),
    ("Break", RIGHT, "y = x\nfor i in range(5):\n    y = y * x\n    if y > 3:\n        break\nreturn y"),
    ("Break", RIGHT, "y = x\nwhile True:\n    y = y * x\n    break\nreturn y"),
    ("Continue", RIGHT, "y = x\nfor i in range(5):\n    if i == 2:\n        continue\n    y = y * x\nreturn y"),
]

EXPRESSIONS = [
    ("BoolOp", RIGHT, "return (x and x * x) or x"),
    ("NamedExpr", RIGHT, "if (y := x * x) > 1:\n    return y * x\nreturn x"),
    ("NamedExpr", RIGHT, "y = x\nwhile (z := y * x) < 9:\n    y = y + z\nreturn y"),
    ("NamedExpr", UNSUPPORTED, "y = x\nif any((y := x * k) > 9 for k in range(9)):  # here\n    return y\nreturn x"),
    ("BinOp", RIGHT, "return x * x + (x - 3.0) / x"),
    ("BinOp", UNSUPPORTED, "return x @ x  # here"),
    ("UnaryOp", RIGHT, "return -x * +x"),
    ("Lambda", RIGHT, "g = lambda t: t * x\nreturn g(x)"),
    ("Lambda", RIGHT, "return (lambda t: t * x)(x)"),
    ("IfExp", RIGHT, "return x if x > 5 else (x * x if x > 1 else x**3)"),
    ("Dict", RIGHT, "d = {'a': x, 'b': x * x}\nreturn d['a'] * d['b']"),
    ("Dict", RIGHT, "d = {'a': x}\ne = {**d, 'b': x * x}\nreturn e['a'] * e['b']"),
    ("Set", UNSUPPORTED, "return sum({x, x * x})  # here"),
    ("Set", RIGHT, "return x * x if 2 in {1, 2} else x"),
    ("ListComp", RIGHT, "return sum([k * x * j for k in range(3) for j in range(2) if k > j])"),
    ("SetComp", UNSUPPORTED, "return sum({k * x for k in range(3)})  # here"),
    ("SetComp", RIGHT, "return x * x if 2 in {k for k in range(3) if k} else x"),
    ("DictComp", UNSUPPORTED, "d = {k * x: k for k in range(3)}  # here\nreturn sum(d)"),
    ("DictComp", RIGHT, "d = {k: k * x for k in range(3)}\nreturn d[1] * d[2]"),
    ("GeneratorExp", RIGHT, "return sum(k * x * x for k in range(3)) + max(k * x for k in range(3))"),
    ("Yield", UNSUPPORTED, "yield x  # here"),
    ("YieldFrom", UNSUPPORTED, "yield from [x]  # here"),
    ("Compare", RIGHT, "return x * x if 0 < x <= 5 != 7 else x"),
    ("Call", RIGHT, "return math.sin(x) * pow(x, 2)"),
    ("Call", RIGHT, "a = (x, x)\nreturn math.hypot(*a)"),
    ("Call", RIGHT, "return float(x, **{}) * x"),
    ("Call", UNSUPPORTED, "return eval('x * x')  # here"),
    ("FormattedValue", RIGHT, "t = f'{x:.1f}{x!r:>30}'\nreturn x * len(t)"),
    ("JoinedStr", RIGHT, "t = f'a'\nreturn x * x * len(t)"),
    ("TemplateStr", UNSUPPORTED, "t = t'{x}'  # here\nreturn x"),
    ("Interpolation", UNSUPPORTED, "t = t'{x}'  # here\nreturn x"),
    ("Constant", RIGHT, "t = ...\nu = b'ab'\nreturn x * 1.0 * len(u) + True + 0x10 + 1e3 * x"),
    ("Attribute", RIGHT, "b = Box(x)\nreturn b.v * b.v"),
    ("Subscript", RIGHT, "a = [x, x * x]\nreturn a[0] * a[-1]"),
    ("Starred", RIGHT, "a, *b = (x, x * x, x)\nreturn a * b[0]"),
    ("Starred", RIGHT, "a = [x, x * x]\nb = [*a, x]\nreturn b[0] * b[2]"),
    ("Name", RIGHT, "return K * x * abs(x)"),
    ("Name", RIGHT, "sum = x * x\nreturn sum"),
    ("Name", NameError, "return x * nowhere"),
    ("Name", UNSUPPORTED, "y += x  # here\nreturn y"),
    ("List", RIGHT, "a = [x]\na.append(x * x)\nreturn a[1]"),
    ("Tuple", RIGHT, "(a, b), c = (x, x * x), x\nreturn a * b * c"),
    ("Slice", RIGHT, "v = np.array([x, x * x, x])\nreturn np.sum(v[::2]) * v[1:][0]"),
    ("Slice", RIGHT, "y = [0.0, x]\ny[1:] = [x * x]\nreturn y[1]"),
    ("comprehension", RIGHT, "return sum(a * b for a, b in zip([x, x], [x, x * x]))"),
    (
        "ExceptHandler",
        RIGHT,
        "try:\n    y = x * int('a')\nexcept (ValueError, KeyError) as e:\n    y = x * x\nreturn y",
    ),
    ("arguments", RIGHT, "g = lambda t, *u, k=2.0, **v: t * k\nreturn g(x)"),
    ("arg", RIGHT, "g = lambda t, k=2.0: t * k\nreturn g(x)"),
    ("keyword", RIGHT, "return np.sum(np.array([x, x * x]), axis=0)"),
    ("alias", RIGHT, "from math import sin as cos\nreturn cos(x)"),
    ("withitem", UNSUPPORTED, "with contextlib.suppress(ValueError) as e:  # here\n    return x * x"),
    ("match_case", RIGHT, "match 3:\n    case k if k > 2:\n        return x * x\nreturn x"),
    ("TypeVar", RIGHT, "def g[T](t: T) -> T:\n    return t\nreturn g(x)"),
    ("ParamSpec", RIGHT, "def g[**P](t):\n    return t\nreturn g(x)"),
    ("TypeVarTuple", RIGHT, "def g[*T](t):\n    return t\nreturn g(x)"),
    ("Load", RIGHT, "return x"),
    ("Store", RIGHT, "y = x\nreturn y * x"),
    ("Del", RIGHT, "y = x\ndel y\nreturn x * x"),
]

OPERATORS = [
    *((n, RIGHT, f"return x * x {s} (x + 1.5)") for n, s in dict(
        Add="+", Sub="-", Mult="*", Div="/", Mod="%", Pow="**", FloorDiv="//"
    ).items()),
    *((n, UNSUPPORTED, f"y = x\ny {s}= x  # here\nreturn y") for n, s in dict(
        LShift="<<", RShift=">>", BitOr="|", BitXor="^", BitAnd="&"
    ).items()),
    *((n, RIGHT, f"return x * (int(x) {s} 1)") for n, s in dict(
        LShift="<<", RShift=">>", BitOr="|", BitXor="^", BitAnd="&"
    ).items()),
    ("MatMult", UNSUPPORTED, "y = x\ny @= x  # here\nreturn y"),
    ("MatMult", RIGHT, "v = np.array([x, x * x])\nreturn v @ v"),
    ("And", RIGHT, "return x * x if x > 0 and x < 5 else x"),
    ("Or", RIGHT, "return x * x if x < 0 or x < 5 else x"),
    ("Invert", UNSUPPORTED, "return x * ~x  # here"),
    ("Invert", RIGHT, "return x * ~int(x)"),
    ("Not", RIGHT, "return x * x if not x > 5 else x"),
    ("UAdd", RIGHT, "return +x * x"),
    ("USub", RIGHT, "return -x * x"),
    *((n, RIGHT, f"return x * x if x {s} 1.0 else -x") for n, s in dict(
        Eq="==", NotEq="!=", Lt="<", LtE="<=", Gt=">", GtE=">="
    ).items()),
    ("Is", RIGHT, "return x * x if x is None else -x"),
    ("IsNot", RIGHT, "return x * x if x is not None else -x"),
    ("In", RIGHT, "return x * x if x in (1.0, 2.0) else -x"),
    ("NotIn", RIGHT, "return x * x if x not in [1.0, 2.0] else -x"),
]  # fmt: skip

PATTERNS = [
    (name, outcome, f"match [1, 2.0, 'a']:\n    case {pattern}:  # here\n        return x * x\nreturn x")
    for name, outcome, pattern in (
        ("MatchValue", RIGHT, "3"),
        ("MatchSingleton", RIGHT, "None"),
        ("MatchSequence", RIGHT, "[a, 2.0, b]"),
        ("MatchMapping", RIGHT, "{'k': a}"),
        ("MatchMapping", RIGHT, "{'k': a, **rest}"),
        ("MatchClass", RIGHT, "Box(v=3)"),
        ("MatchStar", RIGHT, "[a, *rest]"),
        ("MatchAs", RIGHT, "list() as a"),
        ("MatchOr", RIGHT, "1 | 2"),
        ("MatchOr", RIGHT, "[1, k, _] | [k, 2.0, *_]"),
    )
]

ASYNCHRONOUS = {  # in an async def, which is refused as a whole
    "Await": "return await x",
    "AsyncFor": "async for i in x:\n    pass\nreturn x",
    "AsyncWith": "async with x:\n    pass\nreturn x",
}
NOT_IN_A_FUNCTION = {"Module", "Interactive", "Expression", "FunctionType", "TypeIgnore"}
GONE = {"Num", "Str", "Bytes", "NameConstant", "Ellipsis", "Index", "ExtSlice", "Suite", "AugLoad", "AugStore", "Param"}
ROWS = [*STATEMENTS, *EXPRESSIONS, *OPERATORS, *PATTERNS]
POINT, STEP = 1.7, 1e-5


def named(rows):
    """The rows whose nodes this Python has, with names for pytest."""
    return [pytest.param(*row, id=f"{row[0]}-{k}") for k, row in enumerate(rows) if hasattr(ast, row[0])]


def function(folder, body, keyword="def"):
    """f(x) with this body, from a file of its own."""
    path = folder / "language.py"
    path.write_text(HEAD + f"{keyword} f(x):\n" + "".join(f"    {line}\n" for line in body.splitlines()))
    spec = importlib.util.spec_from_file_location("language", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["language"] = module
    spec.loader.exec_module(module)
    return module.f, path


def quietly(f, *args, **kwargs):
    with contextlib.redirect_stdout(io.StringIO()):
        return f(*args, **kwargs)


def derivatives(f):
    """The derivative at the point by each mode, as functions."""

    def pulled(x):
        y, pull = at.pullback(f)(x)
        return pull(1.0)

    return {
        "grad": at.grad(f),
        "value_and_grad": lambda x: at.value_and_grad(f)(x)[1],
        "vjp": lambda x: at.vjp(f)(x, y_bar=1.0),
        "jvp": lambda x: at.jvp(f)(x, x_dot=1.0)[1],
        "pullback": pulled,
    }


def line_of_marker(path):
    return next(k for k, line in enumerate(path.read_text().splitlines(), 1) if line.endswith("# here"))


def test_every_node_has_a_row():
    leaves = {
        n for n, c in vars(ast).items() if isinstance(c, type) and issubclass(c, ast.AST) and not c.__subclasses__()
    }
    rows = {name for name, _, _ in ROWS} | ASYNCHRONOUS.keys() | NOT_IN_A_FUNCTION | GONE
    assert {n for n in leaves - rows - {"AST"} if not n.startswith("_")} == set()


@pytest.mark.parametrize(("node", "outcome", "body"), named(ROWS))
def test_node(tmp_path, node, outcome, body):
    """The row holds the node, and every mode gives what the row says."""
    f, path = function(tmp_path, body)
    assert any(type(n).__name__ == node for n in ast.walk(ast.parse(path.read_text())))
    for mode, derivative in derivatives(f).items():
        if outcome == RIGHT:
            expected = (quietly(f, POINT + STEP) - quietly(f, POINT - STEP)) / (2 * STEP)
            got = quietly(derivative, POINT)
            assert math.isclose(got, expected, rel_tol=1e-7, abs_tol=1e-7), f"{mode}: {got}, differences {expected}"
        elif isinstance(outcome, type):
            with pytest.raises(outcome) as caught:
                quietly(derivative, POINT)
            with pytest.raises(outcome) as primal:
                quietly(f, POINT)
            assert str(caught.value) == str(primal.value), mode
        else:
            check_refused(derivative, outcome, path.name, line_of_marker(path), mode)


def check_refused(derivative, error, file, line, mode):
    with pytest.raises(AutotangentError) as caught:
        quietly(derivative, POINT)
    e = caught.value
    assert type(e).__name__ == error, f"{mode}: {e}"
    assert e.place is not None and e.place.file.endswith(file) and e.place.line == line, f"{mode}: {e}"
    assert e.instead, f"{mode}: {e.what} does not say what to write instead"


@pytest.mark.parametrize("node", ASYNCHRONOUS)
def test_asynchronous_node(tmp_path, node):
    f, path = function(tmp_path, ASYNCHRONOUS[node], "async def")
    line = HEAD.count("\n") + 1
    for mode, derivative in derivatives(f).items():
        check_refused(derivative, "NoSource", path.name, line, mode)
