"""The import hook: which modules are marked, what is put beside their functions, and that imports work as before."""

import importlib
import importlib.machinery
import importlib.resources
import importlib.util
import inspect
import itertools
import json
import os
import pickle
import subprocess
import sys
import textwrap
import threading
import types
import warnings
import zipfile

import numpy as np
import pytest

from autotangent import hook
from autotangent.cli import main
from autotangent.errors import ArgumentError, CacheWarning, EditConflict, NoSource
from autotangent.hooking import finder, guess, marks
from autotangent.hooking.trace import LEFT, OWN, READY, WAITS
from autotangent.kinds import FLOAT, INT, ArrayKind

SOURCE = """
import numpy as np

def loss(x, k=1.0):
    return k * np.sum(x * x)
"""

fresh = (f"hooked{k}" for k in itertools.count())


class Project:
    """A folder on `sys.path`; every module of it has a name that no other test uses."""

    def __init__(self, folder, monkeypatch):
        self.folder, self.monkeypatch = folder, monkeypatch
        monkeypatch.syspath_prepend(str(folder))

    def write(self, text=SOURCE, name=None, **files):
        name = name or next(fresh)
        path = self.folder / (name.replace(".", os.sep) + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
        os.utime(path, (1_000_000_000, 1_000_000_000))
        importlib.invalidate_caches()
        return name

    def load(self, text=SOURCE):
        """The module, imported while it is marked by name."""
        name = self.write(text)
        with hook.installed(name):
            return importlib.import_module(name)

    def again(self, name, text=None):
        """Import a module anew, as another process would."""
        if text is not None:
            self.write(text, name)
        sys.modules.pop(name, None)
        with hook.installed(name):
            return importlib.import_module(name)

    def file(self, name, function="loss", mode="grad"):
        return self.folder / "__tangent_cache__" / f"ad.{name}.{function}.{mode}.py"

    def run(self, *arguments, **environment):
        """Python in a process of its own, in the folder."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("AUTOTANGENT", "PYTHONDONT"))}
        root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        kept["PYTHONPATH"] = root
        done = subprocess.run(
            [sys.executable, *arguments], cwd=self.folder, env=kept | environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr + done.stdout
        return done.stdout


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("AUTOTANGENT_CACHE", "rw")
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.delenv("AUTOTANGENT_PACKAGES", raising=False)
    monkeypatch.chdir(tmp_path)
    before = set(sys.modules)
    yield Project(tmp_path, monkeypatch)
    hook.uninstall()
    for name in set(sys.modules) - before:
        if name.startswith(("hooked", "ns_hooked")):
            del sys.modules[name]


def rows(module):
    return {row.name: row for row in hook.TRACES[module.__name__].rows}


# ---- what is put beside what -----------------------------------------------------------------------------------------
def test_a_gradient_stands_beside_its_function(project):
    m = project.load()
    assert m.loss_grad(np.array([1.0, 2.0]), 3.0).tolist() == [6.0, 12.0]
    assert rows(m)["loss"].state == READY and rows(m)["loss"].beside == "loss_grad"
    assert rows(m)["loss"].path == str(project.file(m.__name__))
    assert project.file(m.__name__).is_file()


def test_functions_are_left_as_they_are(project):
    m = project.load()
    assert type(m.loss) is types.FunctionType and "__wrapped__" not in vars(m.loss)
    assert inspect.getsource(m.loss).startswith("def loss(x, k=1.0):")
    assert pickle.loads(pickle.dumps(m.loss_grad)) is m.loss_grad


METHODS = """
import autotangent

class Model:
    scale = 3.0

    def __init__(self, k):
        self.k = k

    def loss(self, x):
        return self.k * x * x

    @staticmethod
    def square(x):
        return x * x

    @classmethod
    def scaled(cls, x):
        return cls.scale * x

    @autotangent.differentiable(wrt="k")
    def energy(self, x, k):
        return k * k * x

    @property
    def double(self):
        return 2 * self.k

    def __call__(self, x):
        return x

@autotangent.differentiable(wrt=("a", "b"))
def both(a, b):
    return a * b
"""


def test_methods_and_decorated_functions(project):
    m = project.load(METHODS)
    model = m.Model(2.0)
    assert model.loss_grad(3.0) == 12.0
    assert m.Model.square_grad(3.0) == model.square_grad(3.0) == 6.0
    assert m.Model.scaled_grad(1.0) == model.scaled_grad(1.0) == 3.0
    assert model.energy_grad(3.0, 5.0) == model.energy.grad(3.0, 5.0) == 30.0
    assert m.both_grad(2.0, 7.0) == (7.0, 2.0) and m.both_grad is m.both.grad
    assert not hasattr(m.Model, "double_grad") and not hasattr(m.Model, "__call___grad")
    assert set(rows(m)) == {"both", "Model.loss", "Model.square", "Model.scaled", "Model.energy"}


LEFT_ALONE = """
import enum
import math
import json
from math import sin
from json import loads

def own(x):
    return x * x

def own_grad(x):
    return "by hand"

def nothing():
    return 1.0

def number_of(n: int):
    return n * 2.0

def walk(x):
    yield x

async def later(x):
    return x

def read(path):
    return json.loads(path)["x"]

class Colour(enum.Enum):
    RED = 1

    def loss(self, x):
        return x

class Slotted:
    __slots__ = ("k",)

    def loss(self, x):
        return x * x

alias = own
made = lambda x: x * x
exec("def run(x):\\n    return x * x")
"""


def test_what_is_left_alone_and_why(project):
    m = project.load(LEFT_ALONE)
    found = rows(m)
    assert found["own"].state == OWN and m.own_grad(1.0) == "by hand"
    reasons = {n: found[n].why for n in ("nothing", "number_of", "walk", "later", "read")}
    assert reasons["nothing"] == "it has no parameters"
    assert reasons["number_of"] == "its parameter n is no float and no array"
    assert reasons["walk"] == "it is a generator" and reasons["later"] == "it is a coroutine"
    assert "json" in reasons["read"] or "loads" in reasons["read"]
    assert all(found[n].state == LEFT and not hasattr(m, n + "_grad") for n in reasons)
    assert m.Slotted().loss_grad(3.0) == 6.0
    for name in ("sin_grad", "loads_grad", "alias_grad", "made_grad", "run_grad"):
        assert not hasattr(m, name)
    assert not hasattr(m.Colour, "loss_grad")


def test_a_module_without_anything_to_differentiate_imports(project):
    m = project.load("def f(path):\n    with open(path) as file:\n        return file.read()\n")
    assert rows(m)["f"].state == LEFT and not hasattr(m, "f_grad")


def test_functions_that_wait_for_their_first_call(project):
    m = project.load("def f(x, y):\n    total = y\n    for v in x:\n        total += v\n    return total\n")
    assert rows(m)["f"].state == WAITS and "f:" not in rows(m)["f"].why
    assert m.f_grad([1.0, 2.0], 0.0) == [1.0, 1.0]


def test_annotations_defaults_calls_and_use_decide_the_first_text(project):
    text = """
    import math
    import numpy as np

    def annotated(x: float, n: int):
        return x * n

    def called(a, b):
        return np.sum(a * b)

    def used(x, w, n, k):
        total = 0.0
        for i in range(n):
            total = total + x[i] * math.exp(k)
        return total + np.sum(w @ w)

    def silent(x, y):
        return np.sum(x * y)

    WEIGHTS = np.ones((2, 3))
    assert called(WEIGHTS, -2.0) == -12.0
    """
    m = project.load(text)
    kinds = {n: rows(m)[n].path and _kinds_line(rows(m)[n].path) for n in ("annotated", "called", "used", "silent")}
    assert kinds == {
        "annotated": "x float, n int",
        "called": "a array(f; n n), b float",
        "used": "x array(f; n), w array(f; ...), n int, k float",
        "silent": "x any, y any",
    }


def _kinds_line(path):
    with open(path, encoding="utf-8") as file:
        return next(line.split("kinds: ")[1].strip() for line in file if line.startswith("# kinds: "))


def test_no_guess_ever_changes_what_runs(project):
    m = project.load("import numpy as np\n\ndef f(x, k):\n    return np.sum(x[0] * k)\n\ny = f(np.ones(3), 2.0)\n")
    x = np.array([[1.0, 2.0], [3.0, 4.0]])
    assert m.f_grad(x, 3.0).tolist() == [[3.0, 3.0], [0.0, 0.0]]
    assert m.f_grad(x, np.array([1.0, 2.0])).tolist() == [[1.0, 2.0], [0.0, 0.0]]


def test_of_use_leaves_open_what_may_be_both():
    def f(x, i, s, both):
        return x[i] + x[1:].sum() + s[0, 1] + both + len(both) * [both][0]

    found = guess.of_use(f)
    assert found["x"] == ArrayKind("f", ("x.0",)) and found["i"] == INT
    assert found["s"] == ArrayKind("f", ("s.0", "s.1"))
    assert "k" not in found and found["both"] == ArrayKind("f", None) and FLOAT not in found.values()


# ---- which modules ---------------------------------------------------------------------------------------------------
def test_only_marked_modules(project):
    name = project.write()
    with hook.installed("hooked_other"):
        m = importlib.import_module(name)
    assert not hasattr(m, "loss_grad") and name not in hook.TRACES


@pytest.mark.parametrize(
    "line, marked",
    [
        ("# autotangent: differentiable\n", True),
        ("import math  # autotangent: differentiable\n", False),
        ("TEXT = '''\n# autotangent: differentiables\n'''\n", False),
        ("    # autotangent: differentiable\n", False),
    ],
)
def test_the_line(project, line, marked):
    name = project.write(line.lstrip("\n") + SOURCE if not line.startswith(" ") else SOURCE + line)
    with hook.installed():
        m = importlib.import_module(name)
    assert hasattr(m, "loss_grad") is marked


def test_a_module_that_uses_the_decorator_is_marked(project):
    text = (
        "import autotangent as at\n\n@at.differentiable\ndef f(x):\n    return x * x\n\ndef g(x):\n    return 3 * x\n"
    )
    name = project.write(text)
    other = project.write(f"from {name} import f\n\ndef h(x):\n    return f(x)\n")
    with hook.installed():
        m, o = importlib.import_module(name), importlib.import_module(other)
    assert m.g_grad(1.0) == 3.0 and not hasattr(o, "h_grad")


@pytest.mark.parametrize(
    "file, text",
    [
        ("setup.cfg", "[tool:autotangent]\npackages =\n    {0}\n    elsewhere\n"),
        ("setup.cfg", "[tool:autotangent]\npackages = elsewhere, {0}\n"),
        ("pyproject.toml", '[tool.autotangent]\npackages = ["{0}"]\n'),
        ("pyproject.toml", '[tool.autotangent]\npackages = "{0}"\n'),
    ],
)
def test_settings_of_the_project(project, file, text):
    name = project.write()
    (project.folder / file).write_text(text.format(name))
    below = project.folder / "below"
    below.mkdir()
    project.monkeypatch.chdir(below)
    with hook.installed():
        m = importlib.import_module(name)
    assert hasattr(m, "loss_grad") and hook.TRACES[name].marked == str(project.folder / file)


@pytest.mark.parametrize("file", ["setup.cfg", "pyproject.toml"])
def test_broken_settings_mark_nothing(project, file):
    (project.folder / file).write_text("[tool:autotangent\npackages = ][\n\x00")
    with hook.installed():
        assert not hasattr(importlib.import_module(project.write()), "loss_grad")


def test_the_environment(project):
    name = project.write()
    project.monkeypatch.setenv("AUTOTANGENT_PACKAGES", f"elsewhere,{name}")
    with hook.installed():
        assert hasattr(importlib.import_module(name), "loss_grad")
    program = f"import autotangent.hook, {name}; print(hasattr({name}, 'loss_grad'))"
    assert project.run("-c", program, AUTOTANGENT_PACKAGES=name) == "True\n"
    program = f"import sys; sys.path[:0] = ['.', {os.path.dirname(os.path.dirname(__file__))!r}]; {program}"
    assert project.run("-E", "-c", program, AUTOTANGENT_PACKAGES=name) == "False\n"


def test_a_package_marks_its_modules_and_no_namesake(project):
    name = project.write("", next(fresh) + ".__init__").removesuffix(".__init__")
    inner, other = project.write(name=f"{name}.sub.inner"), project.write(name=f"{name}ling")
    with hook.installed(name):
        assert hasattr(importlib.import_module(inner), "loss_grad")
        assert not hasattr(importlib.import_module(other), "loss_grad")


@pytest.mark.parametrize("name", ["", "a-b", "a..b", "1a", 3, None])
def test_names_that_are_no_names(name):
    with pytest.raises(ArgumentError, match="is not the name of a module"):
        hook.install(name)


# ---- on and off ------------------------------------------------------------------------------------------------------
def test_a_name_of_the_standard_library_is_looked_at_where_it_is_marked(project, capsys):
    """A package of the user's own may hide one of the standard library."""
    inner = "import autotangent.hook\n{}\nfrom wave import model\nprint(hasattr(model, 'loss_grad'))"
    project.write("", "wave.__init__")
    project.write("# autotangent: differentiable\n" + SOURCE, "wave.model")
    assert project.run("-c", inner.format("")) == "False\n"
    assert project.run("-c", inner.format(""), AUTOTANGENT_PACKAGES="wave") == "True\n"
    assert project.run("-c", inner.format("autotangent.hook.install('wave', 'json')\nimport json")) == "True\n"
    assert main(["trace", "json"]) == main(["trace", "json", "--mark"]) == 1
    assert capsys.readouterr().out.count("json is part of the standard library") == 2
    hint = "wave.model is called like a module of the standard library, and only its name marks it"
    command = "import sys\nfrom autotangent.cli import main\nprint(main(sys.argv[1:]))"
    assert hint in project.run("-c", command, "trace", "wave.model")


def test_installing_twice_is_installing_once(project):
    hook.install()
    hook.install("hooked_x")
    assert sum(isinstance(f, finder.Finder) for f in sys.meta_path) == 1 and hook.is_installed()
    hook.uninstall()
    hook.uninstall()
    assert not hook.is_installed() and not any(isinstance(f, finder.Finder) for f in sys.meta_path)


def test_a_with_block_leaves_what_was_before(project):
    hook.install("hooked_outer")
    with hook.installed("hooked_inner"):
        assert hook._marks.named("hooked_inner") and hook._marks.named("hooked_outer")
    assert hook.is_installed() and hook._marks.named("hooked_outer") and not hook._marks.named("hooked_inner")


def test_modules_imported_earlier_are_augmented_in_place(project):
    name, by_line = project.write(), project.write("# autotangent: differentiable\n" + SOURCE)
    m, n = importlib.import_module(name), importlib.import_module(by_line)
    assert not hasattr(m, "loss_grad")
    loss = m.loss
    hook.install(name)
    assert m.loss is loss and m.loss_grad(2.0) == 4.0 and n.loss_grad(2.0) == 4.0
    assert hook.TRACES[name].how == "in place"


def test_reload_follows_the_new_text(project):
    m = project.load()
    with hook.installed(m.__name__):
        project.write(SOURCE.replace("k * np.sum", "5 * k * np.sum"), m.__name__)
        os.utime(m.__file__, (1_100_000_000, 1_100_000_000))
        importlib.reload(m)
    assert m.loss_grad(np.ones(1)).tolist() == [10.0]


# ---- imports work as before ------------------------------------------------------------------------------------------
def test_the_loader_steps_back(project):
    m = project.load()
    for loader in (m.__spec__.loader, m.__loader__):
        assert type(loader) is importlib.machinery.SourceFileLoader
    assert m.__spec__.origin == m.__file__ and m.__spec__.cached


def test_a_spec_that_is_only_looked_at_behaves_like_its_own(project):
    name = project.write()
    with hook.installed(name):
        spec = importlib.util.find_spec(name)
        assert isinstance(spec.loader, importlib.machinery.SourceFileLoader)
        assert spec.loader.get_source(name) == SOURCE and spec.loader.is_package(name) is False
        assert spec.loader.path == spec.origin and spec.loader.get_code(name).co_filename == spec.origin
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    assert module.loss_grad(2.0) == 4.0 and name not in sys.modules


def test_an_error_of_the_module_is_the_modules_own(project):
    name = project.write("import no_such_module_at_all\n")
    with hook.installed(name), pytest.raises(ModuleNotFoundError, match="no_such_module_at_all"):
        importlib.import_module(name)
    name = project.write("1 / 0\n")
    with hook.installed(name), pytest.raises(ZeroDivisionError) as caught:
        importlib.import_module(name)
    assert caught.traceback[-1].path.name == f"{name}.py" and name not in sys.modules


def test_what_goes_wrong_in_the_hook_is_a_warning(project):
    name = project.write()

    def broken(module, trace):
        raise RuntimeError("broken")

    project.monkeypatch.setattr(finder.augment, "augment", broken)
    with hook.installed(name), pytest.warns(CacheWarning, match=f"{name} has no gradients.*broken"):
        m = importlib.import_module(name)
    assert m.loss(2.0) == 4.0


def test_modules_without_python_source_are_not_touched(project):
    with hook.installed("json", "math", "_decimal", "numpy.linalg"):
        for name in ("math", "json", "_csv", "autotangent.kinds"):
            assert hook._finder.find_spec(name) is None
        (project.folder / "ns_hooked").mkdir()
        spec = importlib.util.find_spec("ns_hooked")
        assert not isinstance(object.__getattribute__(spec, "loader"), finder.Loader) and spec.origin is None
        inner = project.write(name="ns_hooked.inner")
        hook.install("ns_hooked")
        assert importlib.import_module(inner).loss_grad(2.0) == 4.0


def test_an_old_finder_and_one_that_asks_back(project):
    class Old:
        def find_module(self, name, path=None):
            return None

    class Asks:
        asked = ()

        def find_spec(self, name, path=None, target=None):
            if not name.startswith("hooked") or name in self.asked:
                return None
            self.asked = (*self.asked, name)
            return importlib.util.find_spec(name)

    name = project.write()
    project.monkeypatch.setattr(sys, "meta_path", [Old(), Asks(), *sys.meta_path])
    with hook.installed(name):
        assert importlib.import_module(name).loss_grad(2.0) == 4.0


def test_a_finder_in_front_and_an_editable_install(project):
    name = next(fresh)
    path = project.folder / "elsewhere" / f"{name}.py"
    path.parent.mkdir()
    path.write_text(SOURCE)

    class Editable:
        @staticmethod
        def find_spec(fullname, path_=None, target=None):
            return importlib.util.spec_from_file_location(fullname, path) if fullname == name else None

    project.monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, Editable])
    with hook.installed(name):
        m = importlib.import_module(name)
    assert m.loss_grad(2.0) == 4.0 and (path.parent / "__tangent_cache__" / f"ad.{name}.loss.grad.py").is_file()


def test_zip_files(project):
    name = next(fresh)
    with zipfile.ZipFile(project.folder / "lib.zip", "w") as file:
        file.writestr(f"{name}.py", SOURCE)
    project.monkeypatch.syspath_prepend(str(project.folder / "lib.zip"))
    with hook.installed(name):
        m = importlib.import_module(name)
    assert type(m.__loader__).__name__ == "zipimporter" and m.loss_grad(np.ones(2)).tolist() == [2.0, 2.0]


def test_compiled_files_without_source(project):
    import py_compile

    name = project.write()
    py_compile.compile(str(project.folder / f"{name}.py"), str(project.folder / f"{name}.pyc"))
    (project.folder / f"{name}.py").unlink()
    importlib.invalidate_caches()
    with hook.installed(name):
        m = importlib.import_module(name)
    assert m.loss(2.0) == 4.0 and not hasattr(m, "loss_grad")


def test_modules_that_import_each_other(project):
    a, b = next(fresh), next(fresh)
    project.write(f"import {b}\n\ndef f(x):\n    return {b}.g(x) * x\n", a)
    project.write(f"import {a}\n\ndef g(x):\n    return 2 * x\n\ndef h(x):\n    return {a}.f(x)\n", b)
    with hook.installed(a, b):
        m = importlib.import_module(a)
    assert m.f_grad(3.0) == 12.0 and sys.modules[b].g_grad(1.0) == 2.0 and sys.modules[b].h_grad(3.0) == 12.0


def test_a_module_that_puts_another_in_its_place(project):
    name = project.write("import sys, types\n\nm = types.SimpleNamespace(x=1)\nsys.modules[__name__] = m\n")
    with hook.installed(name):
        assert importlib.import_module(name).x == 1


def test_running_a_module_and_resources(project):
    package = next(fresh)
    project.write("", f"{package}.__init__")
    project.write(
        "import autotangent.hook\nimport importlib.resources as r\n"
        f"from {package} import ops\n\nif __name__ == '__main__':\n"
        f"    print(ops.loss_grad(2.0), r.files('{package}').joinpath('data.txt').read_text())\n",
        f"{package}.main",
    )
    project.write(SOURCE, f"{package}.ops")
    (project.folder / package / "data.txt").write_text("found")
    assert project.run("-m", f"{package}.main", AUTOTANGENT_PACKAGES=package) == "4.0 found\n"


def test_sixteen_threads_import_eight_modules(project):
    names = [project.write(SOURCE + f"\ndef f{k}(x):\n    return {k} * x\n") for k in range(8)]
    found, failed = [], []

    def work(k):
        try:
            for name in names[k % 8 :] + names[: k % 8]:
                found.append(importlib.import_module(name).loss_grad(np.array([1.0, float(k)])).tolist()[1] == 2.0 * k)
        except BaseException as error:
            failed.append(error)

    with hook.installed(*names):
        threads = [threading.Thread(target=work, args=(k,)) for k in range(16)]
        for t in threads:
            t.start()
        for t in threads:
            t.join(60)
    assert not failed and len(found) == 128 and all(found) and not any(t.is_alive() for t in threads)


OTHER_HOOKS = {
    "typeguard": "from typeguard import install_import_hook as other\nother({0!r})\n",
    "beartype": "from beartype.claw import beartype_package as other\nother({0!r})\n",
    "jaxtyping": "from jaxtyping import install_import_hook as other\nother({0!r}, None)\n",
}


@pytest.mark.parametrize("first", [True, False], ids=["theirs first", "ours first"])
@pytest.mark.parametrize("other", OTHER_HOOKS)
def test_beside_other_import_hooks(project, other, first):
    package = next(fresh)
    project.write("", f"{package}.__init__")
    project.write("def loss(x: float, k: float = 1.0) -> float:\n    return k * x * x\n", f"{package}.ops")
    theirs, ours = OTHER_HOOKS[other].format(package), f"import autotangent.hook as hook\nhook.install({package!r})\n"
    program = (theirs + ours if first else ours + theirs) + (
        f"from {package} import ops\nimport autotangent as at\n"
        "print(ops.loss(2.0), at.grad(ops.loss)(2.0), getattr(ops, 'loss_grad', at.grad(ops.loss))(2.0))\n"
    )
    assert project.run("-c", program) == "4.0 4.0 4.0\n"


def test_trace_says_who_displaced_the_hook(project):
    package = next(fresh)
    other = f"from typeguard import install_import_hook as other\nother({package!r})\n"
    project.write(other, f"{package}.__init__")
    project.write("def loss(x: float, k: float = 1.0) -> float:\n    return k * x * x\n", f"{package}.ops")
    command = [sys.executable, "-m", "autotangent", "trace", f"{package}.ops", "--mark"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("AUTOTANGENT")}
    environment["PYTHONPATH"] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    done = subprocess.run(command, cwd=project.folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 1 and not done.stderr
    assert "did not see its import: typeguard.TypeguardFinder comes before it" in done.stdout


def test_beside_coverage(project):
    name = project.write("# autotangent: differentiable\n" + SOURCE + "\ndef unused(x):\n    return x\n")
    project.write(f"import autotangent.hook, {name}\nprint({name}.loss_grad(2.0), {name}.loss(2.0))\n", "main")
    assert project.run("-m", "coverage", "run", "--include", f"{name}.py", "main.py") == "4.0 4.0\n"
    assert " 1    80%   9" in project.run("-m", "coverage", "report", "-m")


def test_beside_pytest(project):
    package = next(fresh)
    project.write("", f"{package}.__init__")
    project.write("def check(x):\n    assert x == 3.0\n    return x * x\n", f"{package}.checks")
    (project.folder / "conftest.py").write_text(
        "import pytest, autotangent.hook\n"
        f"autotangent.hook.install({package!r})\npytest.register_assert_rewrite({package + '.checks'!r})\n"
    )
    (project.folder / "test_it.py").write_text(
        f"import pytest\nfrom {package}.checks import check, check_grad\n\n"
        "def test_gradient():\n    assert check_grad(3.0) == 6.0\n\n"
        "def test_rewritten():\n"
        "    with pytest.raises(AssertionError, match='assert 4.0 == 3.0'):\n        check(4.0)\n"
    )
    done = project.run("-m", "pytest", "-q", "-p", "no:cacheprovider", ".")
    assert "2 passed" in done


# ---- autotangent trace -----------------------------------------------------------------------------------------------
def test_trace_says_what_was_done_and_why(project, capsys):
    name = project.write("# autotangent: differentiable\n" + LEFT_ALONE)
    assert main(["trace", name]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{name}: marked by its line `# autotangent: differentiable`, augmented at its import")
    lines = {line.split("  ")[2].strip(): line for line in said.splitlines()[1:] if line.startswith("  left alone")}
    assert "it is a generator" in lines["walk"] and "it has no parameters" in lines["nothing"]
    assert "ready" in said and f"__tangent_cache__{os.sep}ad.{name}.alias.grad.py" not in said


def test_trace_as_json_and_with_mark(project, capsys):
    name = project.write()
    assert main(["trace", name, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)[0]["marked"] is None
    del sys.modules[name]
    assert main(["trace", name, "--mark", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert found["marked"] == "install()" and found["loader"] == "SourceFileLoader"
    assert found["functions"] == [
        {"name": "loss", "state": READY, "why": "", "path": str(project.file(name)), "beside": "loss_grad"}
    ]


@pytest.mark.parametrize(
    "text, said",
    [(None, "cannot be imported"), ("1 / 0\n", "cannot be imported: ZeroDivisionError"), ("(", "SyntaxError")],
)
def test_trace_of_what_cannot_be_imported(project, capsys, text, said):
    name = next(fresh) if text is None else project.write(text)
    assert main(["trace", name]) == 2
    out, err = capsys.readouterr()
    assert not out and said in err and "Traceback" not in err


# ---- the states of files ---------------------------------------------------------------------------------------------
def edit(path):
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("return x_bar", "return 10 * x_bar"), encoding="utf-8")
    assert "10 * x_bar" in path.read_text()


def test_an_edit_of_the_file_written_at_import_is_used_for_every_call(project):
    m = project.load()
    assert _kinds_line(rows(m)["loss"].path) == "x any, k float"
    edit(project.file(m.__name__))
    m = project.again(m.__name__)
    assert rows(m)["loss"].state == "edited"
    assert m.loss_grad(np.array([1.0, 2.0])).tolist() == [20.0, 40.0] and m.loss_grad(3.0) == 60.0
    assert m.loss_grad.edited


def test_an_edit_of_a_method_serves_every_object(project):
    m = project.load(METHODS)
    edit(project.file(m.__name__, "Model.loss"))
    m = project.again(m.__name__)
    assert m.Model(2.0).loss_grad(3.0) == 120.0
    assert m.Model(np.array(2.0)).loss_grad(3.0) == 120.0


def test_a_conflict_is_an_error_of_the_call_and_not_of_the_import(project):
    m = project.load()
    path = project.file(m.__name__)
    edit(path)
    kept = path.read_bytes()
    m = project.again(m.__name__, SOURCE.replace("k * np.sum", "2 * k * np.sum"))
    assert rows(m)["loss"].state == "conflict" and m.loss(2.0) == 8.0
    with pytest.raises(EditConflict, match="was edited by hand"):
        m.loss_grad(2.0)
    assert path.read_bytes() == kept and path.with_name(path.name + ".new").is_file()


def test_a_stale_file_is_written_anew_at_import(project):
    m = project.load()
    m = project.again(m.__name__, SOURCE.replace("k * np.sum", "2 * k * np.sum"))
    assert rows(m)["loss"].state == READY and "spread(2 * k" in project.file(m.__name__).read_text()


@pytest.mark.parametrize(
    "old, new, match",
    [
        ("return x_bar", "return x_bar +", "does not compile"),
        ("def loss_grad(", "def loss_gradient(", "does not define loss_grad"),
        ("def loss_grad(x, k=1.0)", "def loss_grad(x)", "the function has the parameters x, k"),
    ],
)
def test_edits_that_cannot_be_used_are_named_at_the_call(project, old, new, match):
    m = project.load()
    path = project.file(m.__name__)
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    m = project.again(m.__name__)
    with pytest.raises(NoSource, match=match):
        m.loss_grad(2.0)
    assert new in path.read_text()


def test_a_warm_import_runs_and_writes_nothing(project):
    m = project.load()
    path = project.file(m.__name__)
    before = path.stat().st_mtime_ns, path.read_bytes()
    project.monkeypatch.setattr("autotangent.variants.derive", lambda request: pytest.fail("derived again"))
    project.monkeypatch.setattr("autotangent.load.module.run", lambda *a, **k: pytest.fail("run at import"))
    m = project.again(m.__name__)
    assert rows(m)["loss"].state == READY and (path.stat().st_mtime_ns, path.read_bytes()) == before


def test_fifty_functions_of_numpy_without_annotations(project):
    m = project.load(fifty())
    written = list((project.folder / "__tangent_cache__").glob("ad.*.py"))
    assert len(written) >= 45, {r.name: r.why for r in rows(m).values() if r.path is None}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert all(getattr(m, row.beside, None) is not None for row in rows(m).values())


def fifty():
    """A module of fifty functions of ten lines."""
    from benchmarks.import_hook import MODULE

    return MODULE


def test_split_and_names():
    assert marks.split("a,b\n c") == ["a", "b", "c"] and marks.plain_name("a.b") and not marks.plain_name("a b")


def test_what_depends_on_a_parameter_that_is_not_known_waits(project):
    m = project.load(
        """
        def apply(f, x):
            return f(x) * x

        def run(x, model):
            return model.predict(x)

        def square(x):
            return x * x

        class Model:
            def predict(self, x):
                return 3 * x
        """
    )
    assert {n: rows(m)[n].state for n in ("apply", "run")} == {"apply": WAITS, "run": WAITS}
    assert m.run_grad(2.0, m.Model()) == 3.0
