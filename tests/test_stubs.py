"""Stubs of hooked modules: what mypy knows with them, and that nobody's own stub is overwritten."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autotangent import stubs
from tests.harness.grid import ON_ONE_PYTHON

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def project(tmp_path):
    """A user's folder with a package whose functions are annotated."""
    shutil.copytree(ROOT / "tests" / "typing" / "stubs", tmp_path, dirs_exist_ok=True)
    return tmp_path


def run(folder, *command, path=""):
    """(exit code, all that was said) of a module's command in a folder."""
    settings = {
        "PYTHONPATH": str(ROOT),
        "MYPYPATH": f"{path}{ROOT}",
        "PATH": "/usr/bin:/bin",
        "AUTOTANGENT_CACHE": "mem",
    }
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=settings, text=True, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    return done.returncode, done.stdout


def checked(folder, file, path=""):
    """The errors that mypy finds in a file."""
    said = run(folder, "mypy", "--follow-imports=silent", "--cache-dir=/dev/null", file, path=path)[1]
    return [line for line in said.splitlines() if ": error: " in line]


@ON_ONE_PYTHON
def test_mypy_knows_the_gradients(project):
    assert checked(project, "use.py")
    assert run(project, "autotangent", "stubs", "pkg.ops") == (0, "pkg/ops.pyi\n")
    assert checked(project, "use.py") == []
    wrong = checked(project, "wrong.py")
    lines = (project / "wrong.py").read_text().splitlines()
    assert [int(w.split(":")[1]) for w in wrong] == [3, *range(len(lines) - 2, len(lines) + 1)], wrong
    assert run(project, "mypy", "--cache-dir=/dev/null", "--follow-imports=silent", "pkg/ops.pyi")[0] == 0


@ON_ONE_PYTHON
def test_a_folder_of_stubs_has_the_whole_package(project):
    assert run(project, "autotangent", "stubs", "pkg", "--out", "typings")[0] == 0
    assert sorted(p.name for p in (project / "typings" / "pkg").iterdir()) == ["__init__.pyi", "ops.pyi"]
    assert not (project / "pkg" / "ops.pyi").exists()
    assert checked(project, "use.py", path="typings:") == []


def test_a_stub_of_a_person_is_kept(project):
    stub = project / "pkg" / "ops.pyi"
    stub.write_text("def loss(x): ...\n")
    code, said = run(project, "autotangent", "stubs", "pkg.ops")
    assert code == 1 and "pkg/ops.pyi was written or edited by a person, and stays as it is" in said
    assert stub.read_text() == "def loss(x): ...\n"
    stub.unlink()
    for _ in range(2):
        assert run(project, "autotangent", "stubs", "pkg.ops")[0] == 0
    edited = stub.read_text() + "more: int\n"
    stub.write_text(edited)
    assert run(project, "autotangent", "stubs", "pkg.ops")[0] == 1
    assert stub.read_text() == edited


def test_a_stub_follows_its_module(project):
    run(project, "autotangent", "stubs", "pkg.ops")
    module = project / "pkg" / "ops.py"
    module.write_text(module.read_text().replace("def loss(x: npt", "def cost(x: npt"))
    assert run(project, "autotangent", "stubs", "pkg.ops")[0] == 0
    assert "def cost_grad(x: " in (project / "pkg" / "ops.pyi").read_text()


@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        (["nothing"], 2, "no module is called 'nothing'"),
        (["pkg:ops"], 2, "'pkg:ops' is not the name of a module"),
        (["pkg/ops.py"], 2, "'pkg/ops.py' is not the name of a module"),
        (["plain"], 1, "no function of plain has a gradient beside it; autotangent trace says why"),
        (["broken"], 1, "broken cannot be imported: ZeroDivisionError"),
        (["numpy.linalg"], 2, "numpy.linalg is installed, and left alone; give a folder with --out"),
        ([], 2, "required: MODULE"),
    ],
    ids=str,
)
def test_wrong_input(project, command, code, said):
    (project / "plain.py").write_text("def name(n: str) -> str:\n    return n\n")
    (project / "broken.py").write_text("1 / 0\n")
    found = run(project, "autotangent", "stubs", *command)
    assert found[0] == code and said in found[1]
    assert not list(project.rglob("*.pyi"))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from __future__ import annotations\nimport a.b as c", ["import a.b as c"]),
        ("try:\n    import a\nexcept ImportError:\n    a = None", ["import a"]),
        ("if K:\n    def f(): pass\nelse:\n    def f(x): pass", ["def f(): ..."]),
        ("x, (y, *z) = 1, (2, 3)\nw = 2.0", ["x: Any", "y: Any", "z: Any", "w: float"]),
        ("v: int = 3\nu: int", ["v: int = ...", "u: int"]),
        ("T = TypeVar('T', bound=int)", ["T = TypeVar('T', bound=int)"]),
        ("class A(B, metaclass=M):\n    'doc'", ["class A(B, metaclass=M): ..."]),
        ("class A:\n    def f(me, v: int):\n        me.x = me.y, me.z = v",
         ["class A:", "    def f(me, v: int): ...", "    x: int", "    y: Any", "    z: Any"]),
        ("@overload\ndef f(x: int): ...\n@overload\ndef f(x: str): ...",
         ["@overload", "def f(x: int): ...", "@overload", "def f(x: str): ..."]),
        ("async def f(*a: int, b: int = 2, **c) -> None: pass", ["async def f(*a: int, b: int=..., **c) -> None: ..."]),
    ],
)  # fmt: skip
def test_what_a_stub_says(source, expected):
    body = stubs.text(source, {}).partition("\n\n")[2]
    assert body.splitlines()[3:] == expected
    ast.parse(body)


def test_results_are_as_the_arguments():
    source = "def f(a: float, b: int, c: np.ndarray, d, e: float | np.ndarray): pass\n"
    for wrt, expected in (("a", "float"), ("b", "float"), ("c", "np.ndarray"), ("d", "Any"), ("e", "Any")):
        assert f" -> {expected}: ..." in stubs.text(source, {"f": ("f_grad", (wrt,), True)})
    assert " -> tuple[float, Any]: ..." in stubs.text(source, {"f": ("f_grad", ("a", "e"), False)})
