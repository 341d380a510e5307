"""Lines of emitted text and the lines of the primal that they come from."""

import inspect

import numpy as np
import pytest

import autotangent as at
from autotangent import pipeline
from autotangent.classify import classify
from autotangent.derived import Request
from autotangent.syntax.read import read
from autotangent.syntax.sourcemap import FORWARD, REVERSE, TANGENT
from tests.harness import corpus, grid, status

WORKING = [n for n in corpus.names(status.MILESTONE) if n not in status.REFUSED and n != "data_self_attributes"]


def layer(x, w):
    return np.tanh(x @ w)


def loss(x, w, n):
    # the first layer
    h = layer(x, w)
    for i in range(n):
        h = layer(h, w)  # again
        if i % 2:
            h *= 2.0
        elif i % 3 == 0:
            h = h + 1
    y = np.exp(
        h
        - 1
    )  # fmt: skip
    return np.sum(y**2)


ARGUMENTS = {"x": np.ones((2, 3)), "w": np.ones((3, 3)), "n": 3}


def derived(f, mode, wrt, arguments):
    kinds = {name: classify(value, name) for name, value in arguments.items()}
    return pipeline.derive(Request(read(f), mode, wrt, kinds))


def tied(f, mode):
    """{line of the text, stripped: (sweep, lines of the primal, stripped)}, where that is unique."""
    made = derived(f, mode, ("w",), ARGUMENTS)
    source = [line.strip() for line in inspect.getsource(f).splitlines()]
    return {
        line.strip(): (o.sweep, [source[n - 1] for n in o.lines])
        for line, o in zip(made.text.splitlines(), made.origins, strict=True)
        if o is not None
    }


def test_the_sweeps_of_a_gradient():
    found = tied(loss, "grad")
    assert found["h = h + 1"] == (FORWARD, ["h = h + 1"])
    assert found["h, saved = layer_1_fwd(x, w)"] == (FORWARD, ["h = layer(x, w)"])
    assert found["for i in range(n):"] == (FORWARD, ["for i in range(n):"])
    assert found["for i in range(n - 1, -1, -1):"] == (REVERSE, ["for i in range(n):"])
    assert found["elif i % 3 == 0:"] == (FORWARD, ["elif i % 3 == 0:"])
    whole = ["y = np.exp(", "h", "- 1", ")  # fmt: skip"]
    assert found["- 1"] == (FORWARD, whole)
    assert found["# y = np.exp( h - 1 )"] == found["h_bar = y * y_bar"] == (REVERSE, whole)
    assert found["# h *= 2.0"] == found["h_bar *= 2"] == (REVERSE, ["h *= 2.0"])
    assert found["y_bar = 2 * y"] == (REVERSE, ["return np.sum(y**2)"])
    assert "def loss_grad(x, w, n):" not in found and "return w_bar" not in found


def test_forward_mode():
    found = tied(loss, "jvp")
    assert found["h = h + 1"] == (FORWARD, ["h = h + 1"])
    assert found["h_dot[...] = 2 * h_dot"] == (TANGENT, ["h *= 2.0"])
    assert found["y_dot = y * h_dot"][0] == TANGENT


@pytest.mark.parametrize("mode", ["pullback", "value_and_grad", "vjp"])
def test_every_mode_ties_both_sweeps(mode):
    found = tied(loss, mode)
    assert {sweep for sweep, _ in found.values()} == {FORWARD, REVERSE}


def test_nearly_every_line_of_the_corpus_is_tied():
    """Those that are not: returns, what is unpacked and copied first, statements that no line stands for."""
    lines, untied, quotes, strange = 0, 0, 0, 0
    for name in WORKING if grid.searched() == 1 else WORKING[::6]:
        program = corpus.load(name)
        args, keywords = program.bind(program.draw())
        gradient = at.vjp(program.primal, program.wrt)
        record = read(program.primal)
        made = pipeline.derive(Request(record, "vjp", gradient.wrt, gradient._sample(args, keywords)))
        source = record.source.splitlines()
        text = made.text.splitlines()
        assert len(text) == len(made.origins)
        for line, origin in zip(text, made.origins):
            if not line.strip() or origin is None and not line.startswith("    "):
                continue
            lines += 1
            untied += origin is None or not origin.lines
            if origin is not None and origin.lines and line.strip().startswith("# ") and origin.sweep == REVERSE:
                quotes += 1
                written = " ".join(source[n - 1].split("  # ")[0].strip() for n in origin.lines)
                strange += line.strip()[2:].removesuffix(" ...") not in written
    assert lines > 1000 and untied < 0.15 * lines
    assert quotes > 100 and strange < (0.3 if grid.searched() == 1 else 0.35) * quotes
