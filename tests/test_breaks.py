"""Breakpoints on lines of a function that stop where the reverse sweep reverses them."""

import bdb
import io
import linecache
import re
import subprocess
import sys

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import ArgumentError

X = np.array([0.5, 1.5])


def residual(k, x):
    r = np.exp(-k * x)
    return r - x


def loss(k, x):
    a = 2 * k
    r = residual(a, x)
    print("looked at", len(x))
    total = 0.0
    for i in range(len(x)):
        total = total + r[i] ** 2
    return total


LINE = loss.__code__.co_firstlineno  # of its def


def texts(places):
    return [linecache.getline(*place).strip() for place in places]


def test_the_lines_that_reverse_a_line():
    assert texts(at.adjoint_lines(loss, LINE + 1, 0.3, X)) == ["k_bar = 2 * a_bar"]
    assert texts(at.adjoint_lines(at.grad(loss, ("k", "x")), LINE + 6, 0.3, X)) == ["r_bar[i] += 2 * r[i]"]
    inner = at.adjoint_lines(at.vjp(loss), f"test_breaks.py:{LINE - 4}", 0.3, X)
    assert texts(inner) == ["k_bar = -np.sum(x * r * r_bar)"]


def test_statements_that_stand_together():
    def differences(x):
        return np.sum((x[1:] - x[:-1]) ** 2) * x[0]

    assert len(at.adjoint_lines(differences, differences.__code__.co_firstlineno + 1, X)) == 1


def test_methods_and_what_is_meant_without_arguments():
    class Spring:  # not one of the module, which the import hook may have seen
        def __init__(self, k):
            self.k = k

        @at.differentiable
        def energy(self, x: float):
            e = self.k * x * x
            return 0.5 * e

    spring = Spring(4.0)
    line = Spring.energy.__code__.co_firstlineno + 2
    spring.energy.grad(3.0)
    assert texts(at.adjoint_lines(spring.energy.grad, line)) == ["x_bar = self.k * x"]


@pytest.mark.parametrize("line, said", [(LINE + 3, f" {LINE + 1}, {LINE + 2}, "), ("other.py:3", "Name a file")])
def test_lines_that_nothing_reverses(line, said):
    with pytest.raises(ArgumentError, match="nothing in the reverse sweep of loss reverses line [0-9]+ of ") as caught:
        at.adjoint_lines(loss, line, 0.3, X)
    assert said in caught.value.instead


def test_what_is_no_line():
    with pytest.raises(ArgumentError, match="'total = 0.0' is no line"):
        at.adjoint_lines(loss, "total = 0.0", 0.3, X)
    with pytest.raises(ArgumentError, match="no breakpoint is set on a line of loss that the reverse sweep reverses"):
        at.debug(loss)(0.3, X)


def driven(monkeypatch, capsys, commands, call):
    """(what call returns, what pdb printed) with these commands."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(commands))
    return call(), capsys.readouterr().out


def test_it_stops_where_a_line_is_reversed(monkeypatch, capsys):
    before = sys.gettrace()
    debugged = at.debug(loss, [LINE + 6, LINE + 1])
    found, out = driven(monkeypatch, capsys, "p i\nc\np i\nc\np a_bar\nc\n", lambda: debugged(0.3, X))
    assert found == at.grad(loss)(0.3, X) and sys.gettrace() is before
    assert re.findall(r"\(Pdb\) (-?[\d.]+)$", out, re.MULTILINE)[:2] == ["1", "0"]
    assert "-> r_bar[i] += 2 * r[i]" in out and "-> k_bar = 2 * a_bar" in out
    assert bdb.Bdb().get_all_breaks() == {}


def test_seeds_and_leaving(monkeypatch, capsys):
    debugged = at.debug(at.vjp(loss), LINE + 1)
    found, out = driven(monkeypatch, capsys, "p a_bar\nq\n", lambda: debugged(0.3, X, y_bar=2.0))
    assert found is None and "k_bar = 2 * a_bar" in out


PROGRAM = """\
import autotangent as at
import numpy as np

def f(x):
    h = np.sin(x)
    return np.sum(h**2)

f(np.ones(2))
print("end")
"""


def test_breakpoints_of_a_debugger_that_is_running(tmp_path):
    (tmp_path / "ops.py").write_text(PROGRAM)
    commands = "b 5\nb 8\nc\ncl 2\nc\np at.debug(f)(np.ones(2))\np h_bar\nc\nn\nq\n"
    command = [sys.executable, "-m", "pdb", "ops.py"]
    out = subprocess.run(command, input=commands, capture_output=True, text=True, cwd=tmp_path, check=False).stdout
    assert "-> h = np.sin(x)" in out and "-> x_bar = np.cos(x) * h_bar" in out
    assert "(Pdb) array([1.68294197, 1.68294197])" in out and "(Pdb) array([0.90929743, 0.90929743])" in out
    assert "-> return np.sum(h**2)" in out  # the program goes on where it was
