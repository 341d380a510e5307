"""A project of a user's own, with a package below `src`, used by commands in processes of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = {
    "helpers": """
import numpy as np


def smooth(x):
    z = np.tanh(x)
    return z * z


def scale(v: float, k=2.0):
    return k * v
""",
    "plain": """# autotangent: differentiable
import numpy as np
from waves.helpers import scale, smooth


def loss(x, y):
    r = smooth(x) - y
    return scale(np.sum(r**2))
""",
    "net": """# autotangent: differentiable
class Net:
    def __init__(self, w: float):
        self.__w = w

    def __act(self, z):
        return z * z

    def loss(self, x: float):
        return self.__act(self.__w * x)
""",
    "made": """import autotangent


def power(n):
    @autotangent.differentiable
    def f(x):
        return x**n

    return f


cube = power(3)
""",
}
PROGRAM = """
import sys

sys.path.insert(0, "src")
import autotangent.hook
import numpy as np
from waves import made, net, plain

print(plain.loss_grad(np.ones(3), np.zeros(3))[0] > 0, net.Net(3.0).loss_grad(2.0), made.cube.grad(2.0))
"""
WORKS = "True 36.0 12.0\n"


class Project:
    """The folder of the project. settings: environment variables of all its processes."""

    def __init__(self, folder):
        self.folder = folder
        self.settings = {}
        (folder / "src" / "waves").mkdir(parents=True)
        self.write("__init__", "")
        for name, text in MODULES.items():
            self.write(name, text)
        (folder / "run.py").write_text(PROGRAM)

    def write(self, module, text):
        (self.folder / "src" / "waves" / f"{module}.py").write_text(text)

    def python(self, *argv, code=0):
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("AUTOTANGENT", "PYTHON"))}
        done = subprocess.run(
            [sys.executable, *argv], cwd=self.folder, capture_output=True, text=True,
            env=kept | {"PYTHONPATH": str(ROOT)} | self.settings,
        )  # fmt: skip
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def autotangent(self, *argv, code=0):
        return self.python("-m", "autotangent", *argv, code=code)

    def states(self, *argv, code=0):
        found = json.loads(self.autotangent("status", "--json", *argv, code=code))
        return {f"{e['function'].partition(':')[2]}.{e['variant']}": e["state"] for e in found}

    def file(self, pattern, below="src"):
        (found,) = (p for p in (self.folder / below).rglob(pattern) if ".base" not in p.parts)
        return found

    def edit(self, pattern, old, new, below="src"):
        path = self.file(pattern, below)
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))


@pytest.fixture
def project(tmp_path):
    made = Project(tmp_path)
    assert made.python("run.py") == WORKS
    return made


def test_a_project_with_its_package_below_src(project):
    assert set(project.states().values()) == {"clean"}
    assert "all clean" in project.autotangent("status", "waves.plain")
    assert "ready  loss  loss_grad" in project.autotangent("trace", "waves.plain")
    assert "loss_grad" in project.autotangent("show", "waves.net:Net.loss")


def test_private_methods_are_found_again(project):
    """A file that holds is not written again by the next process."""
    path = project.file("ad.net.Net.loss.grad~*.py")
    os.utime(path, (1_000_000_000, 1_000_000_000))
    project.python("run.py")
    assert path.stat().st_mtime == 1_000_000_000
    assert "checked: nothing found" in project.autotangent("check", "waves.net")


@pytest.mark.parametrize("way", ["AUTOTANGENT_CACHE_DIR", "PYTHONPYCACHEPREFIX"])
def test_commands_on_a_mirrored_cache(tmp_path, way):
    project = Project(tmp_path / "project")
    project.settings[way] = str(tmp_path / "mirror")
    project.python("run.py")
    assert not list((tmp_path / "project").rglob("__tangent_cache__"))
    function = "waves.plain:loss"
    states = project.states()
    assert states["loss.grad"] == "clean" and set(states.values()) == {"clean"}
    project.edit("ad.plain.loss.grad.py", "    return x_bar", "    # mine\n    return x_bar", "../mirror")
    project.edit("ad.plain.loss.grad~*.py", "    return x_bar", "    # mine\n    return x_bar", "../mirror")
    assert project.python("run.py") == WORKS
    assert project.states(function) == {"loss.grad": "edited"}
    assert "+    # mine" in project.autotangent("diff", function, code=1)
    project.write("plain", MODULES["plain"].replace("r**2", "r**4"))
    told = project.python("run.py", code=1)
    assert "EditConflict" in told and "fresh text is in" in told
    assert "is merged" in project.autotangent("merge", function)
    assert project.python("run.py") == WORKS
    assert "nothing found" in project.autotangent("check", "waves.plain", "--edit", function)
    assert "is pinned" in project.autotangent("pin", function)
    path = str(project.file("ad.plain.loss.grad.py", "../mirror"))
    assert project.states(path) == {"loss.grad": "pinned"}
    project.settings.clear()  # a command for a program that made the setting itself
    assert project.states(path) == {"loss.grad": "pinned"}
    assert "is no longer pinned" in project.autotangent("unpin", path)
    assert "is written again" in project.autotangent("regen", path, "--drop-edits", path)
    project.write("plain", MODULES["plain"])
    assert "removed" in project.autotangent("clean", path)


def test_numeric_compares_the_sweeps_of_helpers(project):
    """Those of any kind, which the hook writes first, and those of the kinds of a call."""
    for path in (project.folder / "src").rglob("ad.helpers.*.py"):
        if ".base" not in path.parts:
            path.write_text(path.read_text() + "# mine\n")
    edits = ["--edit", "waves.helpers:smooth", "--edit", "waves.helpers:scale"]
    assert "3 compared with finite differences: nothing found" in project.autotangent(
        "check", "waves.helpers", *edits, "--numeric"
    )
    given = project.autotangent("check", "waves.helpers:smooth", *edits, "--numeric", "--args", "(np.ones(3),)")
    assert "2 compared with finite differences: nothing found" in given
    other = project.autotangent("check", "waves.helpers:smooth", *edits, "--numeric", "--args", "'a'", code=1)
    assert "does not take the arguments of --args" in other
    project.edit("ad.helpers.smooth.pair-x~x_n.py", "2 * z", "3 * z")
    assert "central differences give" in project.autotangent("check", "waves.helpers", *edits, "--numeric", code=1)


def test_an_edit_of_the_general_text_is_right_with_helpers(project):
    project.edit("ad.plain.loss.grad.py", "    return x_bar", "    return 2 * x_bar")
    code = (
        "import sys; sys.path.insert(0, 'src'); import autotangent.hook, numpy as np; from waves import plain; "
        "g = plain.loss_grad(np.ones(3), np.zeros(3)); z = np.tanh(1.0); "
        "print(np.allclose(g, 2 * 2 * 2 * z**2 * 2 * z * (1 - z**2)))"
    )
    assert project.python("-c", code) == "True\n"


def test_a_closure_is_merged_with_the_text_that_its_call_wrote(project):
    """No command can make the function; what it says is what to do."""
    name = "ad.made.power.f.grad.py"
    project.edit(name, "    return ", "    # mine\n    return ")
    assert "are not" not in project.autotangent("status", "waves.made")
    told = project.autotangent("check", "waves.made", code=1)
    assert "only a call can derive it (if its text is right: --edit " + name + "=" in told
    listed = told.partition("--edit ")[2].partition(")")[0]
    assert "nothing found" in project.autotangent("check", "waves.made", "--edit", listed)
    project.write("made", MODULES["made"].replace("return x**n", "return 1.0 * x**n"))
    told = project.autotangent("merge", str(project.file(name)), code=1)
    assert "Call its gradient" in told
    assert "EditConflict" in project.python("run.py", code=1)
    assert "is merged" in project.autotangent("merge", str(project.file(name)))
    assert project.python("run.py") == WORKS and "# mine" in project.file(name).read_text()


def test_a_lost_base_is_kept_again_while_the_function_is_as_it_was(project):
    name = "ad.plain.loss.grad~x_n-y_n.py"
    project.edit(name, "    return x_bar", "    # mine\n    return x_bar")
    base = project.file(name).parent / ".base" / name
    base.unlink()
    changed = MODULES["plain"].replace("r**2", "r**4")
    project.write("plain", changed)
    assert "put the function back" in project.autotangent("merge", "waves.plain:loss", code=1)
    project.write("plain", MODULES["plain"])
    assert "which is kept in" in project.autotangent("merge", "waves.plain:loss") and base.exists()
    project.write("plain", changed)
    assert "is merged" in project.autotangent("merge", "waves.plain:loss")


def test_show_takes_the_kinds_of_another_derivative(project):
    project.write("late", "import numpy as np\n\n\ndef late(v):\n    t = v\n    t += v\n    return np.sum(t)\n")
    assert "--kinds" in project.autotangent("show", "waves.late:late", "--mode", "jvp", code=1)
    call = (
        "import sys; sys.path.insert(0, 'src'); import autotangent, waves.late; autotangent.grad(waves.late.late)(1.0)"
    )
    project.python("-c", call)
    assert "def late_jvp(v, *, v_dot)" in project.autotangent("show", "waves.late:late", "--mode", "jvp")
    assert "def late_vjp(v, *, y_bar)" in project.autotangent("show", "waves.late:late", "--mode", "vjp")
