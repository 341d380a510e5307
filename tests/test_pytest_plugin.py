"""The pytest plugin, loaded as pytest loads it where autotangent is installed: by its entry point."""

import configparser
import importlib.metadata
import sys
from pathlib import Path

import pytest

pytest_plugins = ("pytester",)

ROOT = Path(__file__).resolve().parent.parent
DECAY = '''
import numpy as np


def decay(k, t):
    """
    >>> float(decay(0.0, np.ones(2)))
    2.0
    """
    return np.sum(np.exp(-k * t))


def kink(x):
    return x if x > 0.0 else 3.0 * x
'''
USE = """
import autotangent
import numpy as np
from pkg.decay import decay


def test_gradient():
    assert autotangent.grad(decay)(0.0, np.ones(2)) == -2.0
    assert autotangent.grad(decay).path
"""


@pytest.fixture
def project(pytester, monkeypatch):
    """A user's folder in which autotangent counts as installed, with a generated file that looks like a test."""
    parser = configparser.RawConfigParser()
    parser.read(ROOT / "setup.cfg")
    installed = pytester.mkdir("installed")
    facts = installed / "autotangent-0.dist-info"
    facts.mkdir()
    entries = parser["options.entry_points"]["pytest11"]
    (facts / "entry_points.txt").write_text(f"[pytest11]{entries}\n")
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: autotangent\nVersion: 0\n")
    monkeypatch.setenv("PYTHONPATH", f"{installed}:{ROOT}")
    for name in ("AUTOTANGENT_CACHE", "PYTEST_ADDOPTS", "PYTEST_DISABLE_PLUGIN_AUTOLOAD", "PYTHONDONTWRITEBYTECODE"):
        monkeypatch.delenv(name, raising=False)
    package = pytester.mkpydir("pkg")
    (package / "decay.py").write_text(DECAY)
    (package / "__tangent_cache__").mkdir()
    (package / "__tangent_cache__" / "test_decay.grad.py").write_text("raise SystemExit('was imported')\n")
    (package / "__tangent_cache__" / "test_text.txt").write_text(">>> 1\n2\n")
    pytester.makeini("[pytest]\naddopts = -p no:cacheprovider\nnorecursedirs = .* installed\npythonpath = .\n")
    return pytester


@pytest.mark.parametrize("options", [(), ("--import-mode=importlib",), ("--doctest-modules",), ("-n2",)], ids=str)
def test_generated_files_are_not_collected(project, options):
    project.makepyfile(test_use=USE)
    for _ in range(2):  # in the second run there are files of the first
        done = project.runpytest_subprocess(*options)
        done.assert_outcomes(passed=2 if "--doctest-modules" in options else 1)
    assert sorted(p.name for p in (project.path / "pkg" / "__tangent_cache__").glob("ad.*")) == [
        "ad.decay.decay.grad~k_f-t_n.py"
    ]


def test_text_files_there_hold_no_doctests(project):
    done = project.runpytest_subprocess("--doctest-modules", "--doctest-glob=*.txt", "pkg")
    done.assert_outcomes(passed=1)


def test_without_the_plugin_they_are(project):
    """The other tests see something."""
    assert project.runpytest_subprocess("--doctest-modules", "-p", "no:autotangent").ret != 0


def test_the_plugin_imports_next_to_nothing(project):
    project.makepyfile(
        """
        import sys

        def test_nothing_was_imported():
            assert "autotangent.pytest_plugin" in sys.modules
            loaded = {m for m in sys.modules if m.startswith(("autotangent", "numpy", "gast", "wrapt"))}
            assert loaded == {"autotangent", "autotangent.pytest_plugin"}
        """
    )
    others = [e.name for e in importlib.metadata.entry_points(group="pytest11") if e.name != "autotangent"]
    without = [word for name in others for word in ("-p", f"no:{name}")]
    project.runpytest_subprocess("-W", "error", *without).assert_outcomes(passed=1)


def test_check_grads_compares_with_differences(project):
    project.makepyfile(
        """
        import numpy as np
        import pytest
        from autotangent.errors import GradientMismatch
        from pkg.decay import decay, kink

        def test_right(check_grads):
            check_grads(decay, ("k", "t"))(0.5, np.ones(3))

        def test_wrong(check_grads):
            with pytest.raises(GradientMismatch):
                check_grads(kink)(0.0)

        def test_told(check_grads):
            check_grads(kink)(0.0)
        """
    )
    done = project.runpytest_subprocess("-n2")
    done.assert_outcomes(passed=2, failed=1)
    done.stdout.fnmatch_lines([">*check_grads(kink)(0.0)", "E *forward*reverse*differences", "E *x *"])
    done.stdout.no_fnmatch_line("*_check_one*")  # the line of the test, none of ours


def test_the_fixture_is_listed(project):
    done = project.runpytest_subprocess("--fixtures")
    done.stdout.fnmatch_lines(["check_grads*", "*autotangent.check_grads*central differences*"])


def test_a_run_inside_a_program_warns_of_nothing(project):
    project.makepyfile(test_use=USE)
    script = "import autotangent, pytest, sys; autotangent.grad; sys.exit(pytest.main(['-W', 'error']))"
    assert project.run(sys.executable, "-W", "error", "-c", script).ret == 0


MARKED = """
import numpy as np
from pkg.decay import decay, decay_grad


def test_gradient_beside_the_function():
    assert decay_grad(0.0, np.ones(2)) == -2.0
    assert decay_grad.primal is decay
"""


@pytest.mark.parametrize("options", [(), ("--doctest-modules", "-n2")], ids=str)
def test_packages_are_hooked_before_anything_imports_them(project, options):
    """A conftest, a doctest and a test module see the same module."""
    project.makeini((project.path / "tox.ini").read_text() + "\nautotangent_packages = pkg other.one\n")
    project.makeconftest("from pkg import decay\nassert decay.decay_grad")
    project.makepyfile(test_marked=MARKED)
    project.runpytest_subprocess(*options).assert_outcomes(passed=2 if options else 1)


def test_a_name_that_is_none_is_said_once(project):
    project.makeini("[pytest]\nautotangent_packages = pkg/decay.py\n")
    done = project.runpytest_subprocess("--co")
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    done.stderr.fnmatch_lines(["ERROR: autotangent_packages: 'pkg/decay.py' is not the name of a module or package*"])


def test_the_hook_ends_with_the_session(project):
    project.makeini((project.path / "tox.ini").read_text() + "\nautotangent_packages = pkg\n")
    project.makepyfile(test_marked=MARKED)
    script = "import pytest, sys; pytest.main([]); import autotangent.hook as h; sys.exit(h.is_installed())"
    done = project.run(sys.executable, "-c", script)
    done.stdout.fnmatch_lines(["*1 passed*"])


def test_gradients_beside_tests_are_no_tests(project):
    """The hook marks a test module that uses @differentiable."""
    project.makepyfile(
        """
        import autotangent
        import pytest

        @autotangent.differentiable
        def f(x):
            return x * x

        class Box:
            def __init__(self, value):
                self.value = value

        @pytest.mark.parametrize("cls", [Box])
        def test_f(cls):
            expected = cls(3.0 + 1.0).value
            assert f.grad(cls(2.0).value) == expected

        def test_there_is_one():
            assert test_f_grad.primal is test_f
        """
    )
    project.makeconftest("import autotangent.hook")
    project.runpytest_subprocess().assert_outcomes(passed=2)
