"""No sequence of actions loses what a person wrote: edits, source changes, upgrades, commands, calls, kills, races.

AUTOTANGENT_TEST_SAMPLE scales the number of sequences (2000). A kill is an exception at any write, replace or unlink of
a file, after which the process writes nothing any more. A race is a person who saves while a command is at work.
"""

import contextlib
import io
import itertools
import os
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

import autotangent as at
from autotangent import variants
from autotangent.classify import classify
from autotangent.cli import main
from autotangent.derived import Derived
from autotangent.errors import AutotangentError
from autotangent.load import files, states
from tests.harness import grid
from tests.stub import Folder, forget_lines

SEQUENCES = max(20, int(2000 * grid.searched()))
PARTS = 4
NAME = "ad.ops.f.grad.py"
SOURCE = "def f(x, k=1.0):\n    return {} * k * x * x\n"
COMMANDS = (
    ["regen", "."], ["regen", ".", "--drop-edits", NAME], ["clean"], ["merge", "."], ["accept", "."],
    ["accept", "--for", "any", "."], ["pin", "."], ["unpin", "."], ["status"], ["diff"], ["check"],
)  # fmt: skip


HOW = ("line", "line", "line", "crlf", "break", "foreign")


class Killed(BaseException):
    """The process ends here."""


class Disk:
    """The functions by which files are changed, with a kill or a race at one of them."""

    def __init__(self):
        self.real = os.open, os.replace, os.unlink
        self.left, self.dead, self.save, self.kills = None, False, None, 0

    def race(self):
        """A person saves after a decision was made, and before it is acted on."""
        if self.save is not None:
            save, self.save = self.save, None
            save()

    def step(self):
        """One more change of a file."""
        if self.left is not None and not self.dead:
            self.left -= 1
            self.dead = self.left < 0
            self.kills += self.dead
        if self.dead:
            raise Killed

    def open(self, path, flags, *mode):
        if flags & os.O_CREAT:
            self.race()
            self.step()
        return self.real[0](path, flags, *mode)

    def replace(self, *args):
        self.step()
        return self.real[1](*args)

    def unlink(self, path):
        self.step()
        return self.real[2](path)

    @contextlib.contextmanager
    def at_work(self, kill, save):
        """A command or a call, which ends after `kill` changes of files, and meanwhile a person saves."""
        self.left, self.dead, self.save = kill, False, save
        names, remove = ("open", "replace", "unlink"), files.remove

        def removed(*args):
            self.race()
            return remove(*args)

        files.remove = removed
        vars(files)["os"] = Proxy(os, {n: getattr(self, n) for n in names})
        try:
            with contextlib.suppress(Killed, AutotangentError):
                yield
        finally:
            vars(files)["os"], files.remove = os, remove


class Proxy:
    """A module with other functions in the place of some."""

    def __init__(self, module, changed):
        self.__dict__.update(changed)
        self._module = module

    def __getattr__(self, name):
        return getattr(self._module, name)


def derive(request):
    """A stand-in for the pipeline whose text has several lines, one of which depends on the generator."""
    returned = ast_factor(request.record.source)
    text = (
        "def f_grad(x, k):\n"
        f"    a = 2 * {returned}\n    # two\n    # three\n    # four\n    b = a * k\n"
        f"    # generator {states.EPOCH}\n    # seven\n    c = b * x\n    # nine\n    return c\n"
    )
    return Derived(request, text, "f_grad", ("f_grad",), (), (), classify(1.0, "y"))


def ast_factor(source):
    return source.partition("return ")[2].partition(" *")[0]


def body_of(data):
    """What a person wrote of a file: all below a header that commands may change."""
    lines = data.split(b"\n")
    count = next((n for n, line in enumerate(lines) if not line.startswith(b"#")), 0)
    return b"\n".join(lines[count:]) if lines[0].rstrip(b"\r") == b"# autotangent-cache 1" else data


class Person(RuleBasedStateMachine):
    """A person with an editor, and everything else that happens to the files."""

    counts = Counter()
    number = itertools.count()

    @initialize()
    def begin(self):
        self.disk = Disk()
        self.folder = Folder(self.root / f"d{next(self.number)}")
        self.folder.path.mkdir()
        os.chdir(self.folder.path)
        self.before = list(sys.path)
        self.versions = []
        self.set_source("3.0")
        self.call(None, None)
        self.counts["sequences"] += 1

    def teardown(self):
        sys.path[:] = self.before
        sys.modules.pop("ops", None)
        states.EPOCH = "1.0"

    # ---- what happens ----
    def set_source(self, factor):
        (self.folder.path / "ops.py").write_text(SOURCE.format(factor))
        forget_lines()
        self.module = self.folder.load()

    @rule(factor=st.sampled_from(["3.0", "4.0", "5.0"]))
    def edit_source(self, factor):
        self.set_source(factor)

    @rule(epoch=st.sampled_from(["1.0", "1.1", "2.0"]))
    def upgrade(self, epoch):
        states.EPOCH = epoch

    @rule(
        how=st.sampled_from(HOW),
        new=st.booleans(),
        at=st.integers(0, 8),
    )
    def edit_cache(self, how, new, at):
        self.save(how, NAME + ".new" if new else NAME, at)

    def save(self, how, name, at):
        """A person saves a file: the version that was there is replaced by its own."""
        path = self.folder.cache / name
        if not path.is_file():
            return
        old = path.read_bytes()
        token = f"# person {next(self.number)}".encode()
        lines = old.split(b"\n")
        start = next((n for n, line in enumerate(lines) if not line.startswith(b"#")), 0)
        where = min(start + 2 + at, max(0, len(lines) - 1))
        match how:
            case "foreign":
                made = token + b"\n" + b"\n".join(lines[start:])
            case "crlf":
                made = b"\r\n".join([*old.replace(b"\r\n", b"\n").split(b"\n"), token])
            case _:
                line = b"    " + (b"(" if how == "break" else b"") + token
                made = b"\n".join([*lines[:where], line, *lines[where:]])
        path.write_bytes(made)
        if body_of(old) in self.versions:
            self.versions.remove(body_of(old))
        self.versions.append(body_of(made))
        self.counts["edits"] += 1

    kills = st.one_of(st.none(), st.integers(0, 3), st.integers(0, 6))
    races = st.one_of(st.none(), st.none(), st.sampled_from([NAME, NAME + ".new"]))

    @rule(kill=kills, race=races)
    def call(self, kill, race):
        save = None if race is None else lambda: self.save("line", race, 0)
        self.counts["calls"] += 1
        with self.disk.at_work(kill, save):
            self.module = self.folder.load()
            at.grad(self.module.f)(2.0, 5.0)
        self.counts["kills"] += self.disk.dead

    @rule(command=st.sampled_from(COMMANDS), kill=kills, race=races)
    def command(self, command, kill, race):
        save = None if race is None else lambda: self.save("line", race, 0)
        out = io.StringIO()
        self.counts[command[0]] += 1
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out), self.disk.at_work(kill, save):
            code = main(command)
            assert code in (0, 1) or "--drop-edits" in command, (command, out.getvalue())
            self.counts[f"{command[0]} did"] += code == 0
        self.counts["kills"] += self.disk.dead

    # ---- what holds ----
    @invariant()
    def nothing_is_lost(self):
        if not getattr(self, "versions", None):
            return
        held = [p.read_bytes() for p in self.folder.cache.iterdir() if p.is_file() and not p.name.endswith(".tmp")]
        for version in self.versions:
            assert any(version in data for data in held), version.decode()


@pytest.mark.filterwarnings("ignore::autotangent.errors.CacheWarning")
@pytest.mark.parametrize("part", range(PARTS))
def test_no_sequence_loses_what_a_person_wrote(part, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(variants, "derive", derive)
    monkeypatch.setattr(states, "EPOCH", "1.0")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    monkeypatch.setenv("AUTOTANGENT_CACHE", "rw")
    monkeypatch.chdir(tmp_path)
    machine = type(f"Person{part}", (Person,), {"root": Path(tmp_path), "counts": Counter()})
    began = time.monotonic()
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=SEQUENCES // PARTS, stateful_step_count=8, derandomize=True, deadline=None, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
    with capsys.disabled():
        said = ", ".join(f"{count} {name}" for name, count in sorted(machine.counts.items()))
        print(f"\n{said} in {time.monotonic() - began:.0f} s")
    assert machine.counts["sequences"] >= SEQUENCES // PARTS
