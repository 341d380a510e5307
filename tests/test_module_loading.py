"""The text of a file runs as the body of a function over live globals; what it binds stays in it."""

import inspect
import linecache
import pdb
import traceback
import types

import pytest

from autotangent.errors import NoSource
from autotangent.load import module

TEXT = """\
import math

HALF = 0.5


def f_grad(x):
    \"\"\"Gradient of f.\"\"\"
    y = HALF * math.sin(x) * K
    return [helper(v) + y for v in (x, K)]


def helper(v):
    return v * HALF
"""


def user_module(**names):
    made = types.ModuleType("user")
    made.__dict__.update(names)
    return made


def test_live_globals_and_private_names():
    user = user_module(K=2.0, helper="mine", math="mine too")
    made = module.run(TEXT, "<loading 1>", user.__dict__)
    assert made["f_grad"](0.0) == [0.0, 1.0]
    user.K = 10.0
    assert made["f_grad"](0.0) == [0.0, 5.0]
    assert (user.helper, user.math) == ("mine", "mine too")
    assert "f_grad" not in vars(user) and "HALF" not in vars(user)
    assert sorted(n for n in made) == ["HALF", "f_grad", "helper", "math"]
    assert made["f_grad"].__qualname__ == "f_grad" and made["f_grad"].__module__ == "user"


def closure():
    w, unused = 2.0, 3.0

    def f(x):
        return w * x + unused

    def change(value):
        nonlocal w
        w = value

    return f, change


def cells_of(f):
    return dict(zip(f.__code__.co_freevars, f.__closure__))


def test_the_original_cells_are_used():
    f, change = closure()
    made = module.run("def f_grad(x):\n    return w\n", "<loading 2>", f.__globals__, cells_of(f))
    assert made["f_grad"](1.0) == 2.0
    change(7.0)
    assert made["f_grad"](1.0) == 7.0
    assert made["f_grad"].__closure__[0] is cells_of(f)["w"]


def test_a_text_may_bind_the_name_of_a_cell():
    f, change = closure()
    text = "w = 'private'\n\n\ndef f_grad(x):\n    return w, unused\n"
    assert module.run(text, "<loading 3>", f.__globals__, cells_of(f))["f_grad"](0.0) == ("private", 3.0)
    assert f(1.0) == 5.0
    change(4.0)
    assert f(1.0) == 7.0


def test_cells_the_text_does_not_use_do_no_harm():
    cells = {name: types.CellType(1) for name in ("generated", "rebuild", "locals_", "x", "f_grad")}
    made = module.run("def f_grad(x):\n    return x\n", "<loading 4>", {}, cells)
    assert made["f_grad"](5) == 5


def test_an_empty_cell_raises_as_in_the_primal():
    made = module.run("def f_grad(x):\n    return w\n", "<loading 5>", {}, {"w": types.CellType()})
    with pytest.raises(NameError):
        made["f_grad"](1.0)


@pytest.mark.parametrize("text", ["from __future__ import annotations\n\n\n", ""])
def test_postponed_annotations(text):
    text += "def f_grad(x: Unknown) -> Unknown:\n    return x\n"
    made = module.run(text, "<loading 6>", {}, postponed=not text.startswith("from"))
    assert made["f_grad"].__annotations__ == {"x": "Unknown", "return": "Unknown"}


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("import math\nfrom math import *\n", 2, "import *"),
        ("x = 1\nreturn x\n", 2, "return outside a function"),
        ("if True:\n    yield 1\n", 2, "yield outside a function"),
        ("def f_grad(x):\n    return x +\n", 2, "invalid syntax"),
        ("def f_grad(x):\n    x = (1\n", 2, "was never closed"),
        ("x = 1\0\n", 1, "null bytes"),
    ],
)
def test_what_a_file_may_not_hold(text, line, part):
    with pytest.raises(NoSource, match="does not compile") as caught:
        module.run(text, "/somewhere/ad.user.f.grad.py", {})
    assert part in str(caught.value)
    assert caught.value.place.line == line and caught.value.place.file == "/somewhere/ad.user.f.grad.py"


def test_source_tracebacks_and_linecache():
    text = "def f_grad(x):\n    y = 1.0\n    return y / x\n"
    module.remember(text, "<autotangent loading 7>")
    linecache.checkcache()
    made = module.run(text, "<autotangent loading 7>", user_module().__dict__)
    assert inspect.getsource(made["f_grad"]) == text
    with pytest.raises(ZeroDivisionError) as caught:
        made["f_grad"](0)
    assert traceback.extract_tb(caught.value.__traceback__)[-1].line == "return y / x"


def test_pdb_stops_in_the_text(tmp_path):
    text = "SECRET = 4\n\n\ndef f_grad(x):\n    y = x * SECRET\n    return y\n"
    path = tmp_path / "ad.user.f.grad.py"
    path.write_text(text)
    made = module.run(text, str(path), {})
    stopped = []
    debugger = pdb.Pdb(nosigint=True, readrc=False)
    debugger.interaction = lambda frame, tb: stopped.append((frame.f_lineno, dict(frame.f_locals)))
    debugger.set_break(str(path), 6)
    debugger.runcall(made["f_grad"], 2)
    assert any(line == 6 and names == {"x": 2, "y": 8, "SECRET": 4} for line, names in stopped)


def test_classes_and_functions_are_named_as_written():
    made = module.run("class Box:\n    pass\n\n\ndef f_grad(x):\n    return Box()\n", "<loading 8>", {"__name__": "u"})
    assert made["Box"].__qualname__ == "Box" and type(made["f_grad"](0)).__module__ == "u"
