"""The pages of docs/ and the README do what they say: their blocks are run in order, and what comes out is compared.

A comment above a block says what the block is:

    <!-- file: NAME -->             the content of a file, which is written
    <!-- run -->                    a session: lines with $ are commands, lines with (Pdb) go to the debugger
    <!-- show: PATTERN -->          the text of the file that the pattern finds, below its header
    <!-- source: EXPRESSION -->     what the expression is, a text
    <!-- insert: PATTERN -->        lines that are written into that file by hand, above its last line
    <!-- not run -->                nothing

A Python block without a comment is run, all of one page in one module, and the text block below it is what it prints,
or the error it ends with. `...` stands for anything; the folder of the page is /home/you. `--update-golden` writes what
comes out into the pages, but for blocks with a `...`.
"""

import contextlib
import doctest
import io
import math
import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from autotangent.errors import AutotangentError
from autotangent.rules import registry
from tests.harness.own_rules import own_rules

ROOT = Path(__file__).resolve().parent.parent
PAGES = (
    "README.md",
    "docs/first-hour.md",
    "docs/higher-order.md",
    "docs/how-it-works.md",
    "docs/coming-from.md",
    "docs/editing.md",
    "docs/limits.md",
    "docs/add-a-rule.md",
    "docs/import-hook.md",
    "docs/notebooks.md",
    "docs/surgery.md",
    "docs/testing.md",
)
HOME = "/home/you"
_FENCE = re.compile(r"^(?:<!-- (?P<said>.*?) -->\n)?```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """One fenced block: the comment above it, its language, its text, its line, where its text begins in the page."""

    said: str
    language: str
    text: str
    line: int
    start: int


def blocks(page):
    """The blocks of a page in order."""
    text = (ROOT / page).read_text(encoding="utf-8")
    for found in _FENCE.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        yield Block(found["said"] or "", found["language"], found["text"], line, found.start("text"))


class Page:
    """What has happened on a page so far."""

    def __init__(self, name, folder, monkeypatch, update):
        self.name, self.folder, self.update = name, folder, update
        self.changes = []
        monkeypatch.chdir(folder)
        monkeypatch.syspath_prepend(str(folder))
        monkeypatch.setenv("AUTOTANGENT_CACHE", "mem")
        self.space = {"__name__": "page"}
        self.printed = None

    def play(self, block):
        """Do what a block says."""
        kind, _, rest = block.said.partition(": ")
        match kind:
            case "not run":
                return
            case "file":
                path = Path(self.folder, rest)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block.text, encoding="utf-8")
            case "run":
                self.session(block)
            case "show":
                self.compare(block, self.found(rest).read_text(encoding="utf-8").partition("\n\n")[2])
            case "source":
                self.compare(block, eval(rest, self.space))
            case "insert":
                self.insert(block, self.found(rest))
            case "" if block.language == "python":
                self.printed = self.run(block)
            case "" if block.language == "text":
                self.compare(block, self.printed)
                self.printed = None
            case _:
                raise AssertionError(f"{self.name}:{block.line}: what is this block?")

    def found(self, pattern):
        """The one file of that pattern."""
        (path,) = Path(self.folder).glob(pattern)
        return path

    def insert(self, block, path):
        """Write lines above the last one of a file, as a person does."""
        lines = path.read_text(encoding="utf-8").splitlines(True)
        path.write_text("".join([*lines[:-1], block.text, lines[-1]]), encoding="utf-8")

    def compare(self, block, got):
        got = got.replace(str(self.folder), HOME)
        same = doctest.OutputChecker().check_output(block.text, got, doctest.ELLIPSIS)
        if not same and self.update and "..." not in block.text:
            self.changes.append((block, got))
            return
        assert same, f"{self.name}:{block.line}: there is\n{block.text}\nbut it is\n{got}"

    def write(self):
        """Put what came out into the page, from the last block to the first."""
        text = (ROOT / self.name).read_text(encoding="utf-8")
        for block, got in reversed(self.changes):
            text = text[: block.start] + got + text[block.start + len(block.text) :]
        if self.changes:
            (ROOT / self.name).write_text(text, encoding="utf-8")

    def run(self, block):
        """What a Python block prints, and the error that it ends with, if it is one of autotangent's."""
        path = Path(self.folder, str(block.line), "model.py")
        path.parent.mkdir()
        path.write_text(block.text, encoding="utf-8")
        os.utime(path, (0, 0))
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            try:
                exec(compile(block.text, str(path), "exec"), self.space)
            except AutotangentError as error:
                said = f"{type(error).__module__}.{type(error).__qualname__}: {error}"
                print(said.replace(f"{path.parent}{os.sep}", "").replace(" " * len(f"{path.parent}{os.sep}"), ""))
        return out.getvalue()

    def session(self, block):
        """Run the commands of a session and compare all of it."""
        commands = [part.partition("\n")[0] for part in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]]
        typed = [part.partition("\n")[0] for part in re.split(r"^\(Pdb\) ", block.text, flags=re.MULTILINE)[1:]]
        said = "".join(f"$ {c}\n{self.command(c, typed)}" for c in commands)
        self.compare(block, said)

    def command(self, command, typed):
        settings = {k: v for k, v in os.environ.items() if not k.startswith(("AUTOTANGENT", "PYTHONDONT"))}
        settings |= {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "PYTHON_COLORS": "0"}
        command = re.sub(r"^autotangent\b", "python -m autotangent", command)
        line = re.sub(r"^python\b", shlex.quote(sys.executable), command)
        done = subprocess.run(
            line, shell=True, cwd=self.folder, env=settings, input="".join(t + "\n" for t in typed),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120, check=False,
        )  # fmt: skip
        if "pdb" not in command:
            return done.stdout
        parts = done.stdout.split("(Pdb) ")
        return parts[0] + "".join(f"(Pdb) {t}\n{p}" for t, p in zip(typed, parts[1:]))


@pytest.fixture
def forgotten_rules():
    """Rules that a page registers are forgotten afterwards."""
    with own_rules():
        yield


@pytest.mark.usefixtures("forgotten_rules")
@pytest.mark.parametrize("name", PAGES)
def test_page(name, tmp_path, monkeypatch, request):
    page = Page(name, tmp_path, monkeypatch, request.config.getoption("--update-golden"))
    for block in blocks(name):
        page.play(block)
    page.write()


def test_the_readme_counts_the_rules_of_numpy():
    registry.load_families()
    forms = registry.DIFFERENTIAL, registry.ADJOINT
    known = [r.function for r in registry.RULES.values() if r.form in forms]
    homes = [getattr(f, "__module__", None) or type(f).__module__ for f in known]
    count = sum(home.partition(".")[0] == "numpy" for home in homes)
    assert 270 <= count < 350
    assert "some 300 functions of NumPy" in (ROOT / "README.md").read_text(encoding="utf-8")
    functions = [f for name, f in vars(math).items() if callable(f) and not name.startswith("_")]
    assert not [f for f in functions if f not in registry.RULES]
