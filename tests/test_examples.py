"""The examples: what they find, what they print, and the walk through an edit."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"

pytest.importorskip("scipy")
pytest.importorskip("matplotlib")


def module(name):
    """An example as a module."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    made = importlib.util.module_from_spec(spec)
    sys.modules[name] = made
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def copy(tmp_path):
    """A copy of the examples, in which gradients are written beside them."""
    shutil.copytree(EXAMPLES, tmp_path / "examples", ignore=shutil.ignore_patterns("__*", "*.png"))
    return tmp_path / "examples"


def run(folder, name):
    """What an example prints when it is run as a script."""
    settings = {k: v for k, v in os.environ.items() if not k.startswith(("AUTOTANGENT", "PYTHONDONT"))}
    settings["PYTHONPATH"] = str(ROOT)
    done = subprocess.run(
        [sys.executable, name], cwd=folder, env=settings, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_lynx_hare_finds_the_parameters():
    lynx_hare = module("lynx_hare")
    _, hares, lynxes = lynx_hare.pelts()
    found, _ = lynx_hare.fit(hares, lynxes)
    assert abs(found.fun - 2.0187) < 1e-3
    np.testing.assert_allclose(np.exp(found.x), [0.5402, 0.0272, 0.7964, 0.0237, 34.60, 5.84], rtol=0.01)


def test_lynx_hare_s_gradient_is_that_of_its_loss():
    lynx_hare = module("lynx_hare")
    _, hares, lynxes = lynx_hare.pelts()
    theta = np.log(lynx_hare.START)
    value, gradient = lynx_hare.loss_and_gradient(theta, hares, lynxes)
    assert value == lynx_hare.loss(theta, hares, lynxes)
    np.testing.assert_allclose(gradient, lynx_hare.differences(theta, hares, lynxes), rtol=1e-6)


def test_lynx_hare_as_a_script(copy):
    said = run(copy, "lynx_hare.py")
    assert re.search(r"^gradient +\d+ +\d+\.\d+ +2\.0187$", said, re.MULTILINE)
    assert re.search(r"^differences +\d+ +\d+\.\d+ +2\.0187$", said, re.MULTILINE)
    path = Path(re.search(r"^The whole file: (.+)$", said, re.MULTILINE)[1])
    assert path.parent == copy / "__tangent_cache__"
    shown = said[said.index("The last five lines") :].splitlines()[2:7]
    assert "\n".join(shown) in path.read_text(encoding="utf-8")
    assert (copy / "lynx_hare.png").read_bytes()[1:4] == b"PNG"


def test_state_space_s_gradient_is_that_of_its_loss():
    state_space = module("state_space")
    theta, ys = state_space.simulated(seed=1)
    value, gradient = state_space.for_scipy(theta, ys[:20])
    assert len(theta) == 200
    assert value == state_space.loss(*state_space.split(theta), ys[:20])
    assert np.max(np.abs(gradient - state_space.differences(theta, ys[:20]))) < 1e-4 * np.max(np.abs(gradient))


def test_state_space_as_a_script(copy):
    said = run(copy, "state_space.py")
    assert float(re.search(r"differences .* s   (\d+) times as long", said)[1]) > 5
    at = [float(x) for x in re.search(r"likelihood: (\S+) at the start, (\S+) at .*,\n(\S+) after", said).groups()]
    assert at[2] < at[1] < at[0]
    assert Path(re.search(r"^The gradient's file: (.+)$", said, re.MULTILINE)[1]).is_file()


def losses(said):
    """The losses that penguins.py prints."""
    return [float(x) for x in re.findall(r"^step +\d+ +loss (\S+)$", said, re.MULTILINE)]


def test_penguins_the_walk(copy):
    """Run, open the file, clip the gradient, run again: the edit is used, and stays."""
    first = run(copy, "penguins.py")
    assert "as autotangent wrote it" in first
    line = re.search(r"^    w_bar \*= .*$", first, re.MULTILINE)[0]
    path = Path(first.splitlines()[-1])
    text = path.read_text(encoding="utf-8")
    assert text.endswith("    return w_bar\n")
    edited = text.removesuffix("    return w_bar\n") + line + "\n    return w_bar\n"
    path.write_text(edited, encoding="utf-8")

    second = run(copy, "penguins.py")
    assert "edited by hand" in second
    assert second.splitlines()[-1] == str(path)
    assert path.read_text(encoding="utf-8") == edited
    assert losses(first)[0] == losses(second)[0]
    assert losses(first)[-1] > 1
    assert losses(second) == sorted(losses(second), reverse=True)
    assert losses(second)[-1] < 0.4


def test_penguins_gradient():
    penguins = module("penguins")
    X, y = penguins.penguins()
    assert X.shape == (219, 5)
    assert y.sum() == 68
    w = np.linspace(-0.5, 0.5, 5)
    by_hand = X.T @ (1 / (1 + np.exp(-X @ w)) - y) / len(y)
    np.testing.assert_allclose(penguins.loss.grad(w, X, y), by_hand, rtol=1e-12)
