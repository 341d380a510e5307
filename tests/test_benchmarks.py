"""The benchmarks: each compares gradients that agree, and what is measured is what is printed."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from benchmarks import __main__ as everything
from benchmarks import inplace, overheads, report, timing
from benchmarks.case import CONTROL, EMITTED, HAND
from tests.harness import grid

ROOT = Path(__file__).resolve().parent.parent
CASES = {case.name: case for case in everything.cases()}
IN_PLACE = {case.name: case for case in inplace.cases()}


@grid.ON_ONE_PYTHON
@pytest.mark.parametrize("name", CASES)
def test_hand_written_and_emitted_gradients_agree(name):
    calls = CASES[name].calls()
    CASES[name].check({k: calls[k] for k in (HAND, EMITTED, CONTROL)})


@pytest.mark.parametrize("name", IN_PLACE)
def test_adjoints_of_what_writes_in_place_agree(name):
    calls = IN_PLACE[name].calls()
    IN_PLACE[name].check({k: calls[k] for k in (HAND, EMITTED, CONTROL)})


@grid.ON_ONE_PYTHON
@pytest.mark.parametrize("name", [n for n in CASES if "10000" not in n])
def test_other_systems_agree(name):
    case = CASES[name]
    case.check(case.calls())


def steps(call):
    """Calls of Python and of C functions that a call makes, and the elements of the arrays that it makes afresh."""
    count = 0

    def profile(frame, event, arg):
        nonlocal count
        count += event in ("call", "c_call")

    def counted(shape, *args, **keywords):
        nonlocal count
        count += int(np.prod(np.shape(shape) if np.ndim(shape) else shape))
        return zeros(shape, *args, **keywords)

    zeros = np.zeros_like
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(np, "zeros_like", counted)
        sys.setprofile(profile)
        try:
            call()
        finally:
            sys.setprofile(None)
    return count


def test_loops_grow_linearly():
    """n = 10,000 takes as many steps as n = 1,000 ten times, with a helper and without; `benchmarks/` has the times."""
    for name in ("x[i] loop", "helper in a loop"):
        small, large = (steps(CASES[f"{name}, n={n}"].calls()[EMITTED]) for n in (1000, 10_000))
        assert 2000 < small < large < 10.5 * small


def test_every_round_times_every_call():
    order = []
    calls = {"a": lambda: order.append("a"), "b": lambda: order.append("b")}
    rounds = timing.interleaved(calls, rounds=4)
    assert [set(r) for r in rounds] == [{"a", "b"}] * 4
    assert all(seconds > 0 for r in rounds for seconds in r.values())


def test_a_run_whose_control_is_off_is_void_and_repeated(monkeypatch):
    made = iter([[{"x": 1.0, "y": 1.05}] * 15, [{"x": 1.0, "y": 1.02}] * 15])
    monkeypatch.setattr(timing, "interleaved", lambda calls, rounds: next(made))
    rounds, ok, tries = timing.measured({}, "x", "y")
    assert (ok, tries, rounds[0]["y"]) == (True, 2, 1.02)


def test_ratio_is_the_median_of_the_rounds():
    rounds = [{"a": 2.0, "b": 1.0}, {"a": 9.0, "b": 3.0}, {"b": 1.0}, {"a": 4.0, "b": 1.0}]
    assert timing.ratio(rounds, "a", "b") == 3.0


def test_a_row_of_the_table():
    row = {"workload": "w", "hand_seconds": 2e-4, "ratios": {EMITTED: 1.04, "jax": 123.4, CONTROL: 1.001},
           "valid": True, "runs": 1}  # fmt: skip
    assert report.line(row).split() == ["w", "200.00", "us", "1.04", "-", "123", "-", "-", "1.001", "1"]
    assert "void 1.00" in report.line(row | {"valid": False})


def test_the_long_function_has_thirty_lines():
    lines = overheads.LONG[overheads.LONG.index("def ") :].strip().splitlines()
    assert len(lines) == 30


def test_entry_overhead_is_measured_for_the_text_that_is_called():
    seconds = overheads.entry(overheads.product, (2.0, 3.0), ("x", "y"))
    assert 0 < seconds < 1e-4


def test_one_workload_from_the_command_line(tmp_path):
    target = tmp_path / "figures.json"
    command = [sys.executable, "-m", "benchmarks.mlp", "--quick", "--json", str(target)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr
    assert "def loss_gradient(W1, b1, W2, b2, x, y):" in done.stdout
    assert "def loss_grad(W1, b1, W2, b2, x, y):" in done.stdout
    found = json.loads(target.read_text(encoding="utf-8"))
    assert [r["workload"] for r in found["workloads"]] == ["MLP, batch 8", "MLP, batch 128"]
    assert all(r["ratios"][EMITTED] > 0 for r in found["workloads"])
