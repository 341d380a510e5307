"""The project's frame: what is written twice agrees, files stay short, the examples in docstrings run."""

import ast
import configparser
import doctest
import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILE_LINES, FUNCTION_LINES = 450, 60


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def configuration(name):
    parser = configparser.RawConfigParser()
    parser.read_string(text(name))
    return parser


def package_files():
    found = sorted((ROOT / "autotangent").rglob("*.py"))
    return [p for p in found if "__tangent_cache__" not in p.parts]


def spelled(path):
    return str(path.relative_to(ROOT))


def test_version_is_the_changelog_s_newest():
    newest = re.search(r"^## (\S+)", text("CHANGELOG.md"), re.MULTILINE)
    assert newest[1] == configuration("setup.cfg")["metadata"]["version"]


def readme_commands():
    """The README's commands that make an environment or run the tests, one a line."""
    lines = [line.strip("`* ") for line in text("README.md").splitlines()]
    return [line for line in lines if re.match(r"python3 -m venv|\.venv/bin/pip install", line)]


def test_ci_runs_the_readme_s_test_command():
    example, tests = readme_commands()
    assert example.startswith("python3 -m venv .venv && ")
    steps = re.findall(r"^step '(.*)'$", text(".ci/run"), re.MULTILINE)
    assert steps[:2] == ["python3 -m venv .venv", tests]


def test_tools_have_one_version():
    """What tox installs beside the package is what `pip install -e '.[dev]'` gives a developer."""
    extras = configuration("setup.cfg")["options.extras_require"]
    tox = configuration("tox.ini")
    pins = [line for s in tox.sections() for line in tox[s].get("deps", "").splitlines() if line.strip()]
    assert pins
    assert set(pins) <= {line for extra in ("dev", "test", "merge") for line in extras[extra].splitlines()}


def test_every_environment_of_tox_is_supported():
    python = configuration("setup.cfg")["options"]["python_requires"].removeprefix(">=")
    names = configuration("tox.ini")["tox"]["env_list"].split(", ")
    classified = re.findall(r"Python :: (3\.\d+)", configuration("setup.cfg")["metadata"]["classifiers"])
    assert [n for n in names if n.startswith("py")] == ["py" + v.replace(".", "") for v in classified]
    assert classified[0] == python


def test_every_folder_of_modules_is_a_package():
    """`packages = find:` leaves out a folder without __init__.py, and the wheel would lack it."""
    folders = {p.parent for p in package_files()}
    assert not [spelled(f) for f in folders if not (f / "__init__.py").exists()]


def test_files_are_short():
    sizes = {spelled(p): len(p.read_text(encoding="utf-8").splitlines()) for p in package_files()}
    assert not {f: n for f, n in sizes.items() if n >= FILE_LINES and not f.startswith("autotangent/rules/")}


def test_functions_are_short():
    long = {}
    for path in package_files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                length = node.end_lineno - node.lineno + 1
                if length > FUNCTION_LINES:
                    long[f"{spelled(path)}:{node.name}"] = length
    assert not long


@pytest.mark.parametrize("path", sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]), ids=spelled)
def test_links_lead_somewhere(path):
    text = re.sub(r"`[^`\n]*`", "", path.read_text(encoding="utf-8"))
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text)
    assert not [t for t in targets if ":" not in t and not (path.parent / t).exists()]


def with_examples():
    return [p for p in package_files() if ">>> " in p.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", with_examples(), ids=spelled)
def test_examples_in_docstrings(path):
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    result = doctest.testmod(importlib.import_module(name))
    assert result.attempted
    assert not result.failed
