"""The command line: every state as a table, every verb, wrong input, what is trusted."""

import json
import os
import shutil
import subprocess
import sys

import numpy as np
import pytest

import autotangent as at
from autotangent.cli import VERBS, main
from autotangent.load import states
from autotangent.load.header import digest
from tests.test_cache import BODY, EDIT, MARK, SOURCE, F, environment

pytest_plugins = ("tests.stub",)

BEFORE = "def f_grad(x, k):\n"


@pytest.fixture
def cli(folder, stub, monkeypatch, capsys):
    """Runs a command as a process of its own would: with the module as it is now."""
    monkeypatch.chdir(folder.path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    at.grad(folder.write().f)(2.0, 5.0)

    def run(*argv, code=0):
        folder.load()
        capsys.readouterr()
        assert main([str(a) for a in argv]) == code, capsys.readouterr()
        said = capsys.readouterr()
        return said.out + said.err

    return run


def edit(folder):
    folder.edit(MARK, EDIT)


def add_line(folder):
    folder.edit(BEFORE, "# mine\n" + BEFORE)


def change_source(folder):
    (folder.path / "ops.py").write_text(SOURCE.replace("3.0", "4.0"))


def pin(folder):
    folder.edit("# pin: no", "# pin: yes")


def upgrade(folder):
    folder.edit("gen: 1.0.0", "gen: 1.99.0")


def new_major(folder):
    folder.edit("gen: 1.0.0", "gen: 0.9.0")


def no_header(folder):
    folder.edit("# autotangent-cache 1", "# mine")


def rename(folder):
    (folder.path / "ops.py").write_text(SOURCE.replace("def f(", "def g("))


def windows(folder):
    folder.file().write_bytes(folder.file().read_bytes().replace(b"\n", b"\r\n"))


# what was done; the state; exit codes of status and check; what regen, merge and clean make of the file
TABLE = [
    ([], states.CLEAN, 0, 0, "kept kept kept"),
    ([windows], states.CLEAN, 0, 0, "changed kept kept"),
    ([change_source], states.STALE, 0, 1, "changed kept gone"),
    ([upgrade], states.OLD_GENERATOR, 0, 1, "changed kept gone"),
    ([edit], states.EDITED, 0, 1, "kept kept kept"),
    ([edit, windows], states.EDITED, 0, 1, "kept kept kept"),
    ([edit, upgrade], states.EDITED, 0, 1, "kept kept kept"),
    ([edit, change_source], states.CONFLICT, 1, 1, "kept kept kept"),
    ([add_line, change_source], states.CONFLICT, 1, 1, "kept changed kept"),
    ([edit, new_major], states.CONFLICT, 1, 1, "kept changed kept"),
    ([pin], states.PINNED, 0, 0, "kept kept kept"),
    ([pin, change_source], states.PINNED, 0, 1, "kept kept kept"),
    ([edit, pin], states.PINNED, 0, 1, "kept kept kept"),
    ([no_header], states.FOREIGN, 1, 1, "kept kept kept"),
    ([rename], states.ORPHAN, 0, 0, "kept kept gone"),
    ([edit, rename], states.ORPHAN, 0, 1, "kept kept kept"),
]


@pytest.mark.parametrize(("changes", "state", "status", "check", "fate"), TABLE)
def test_states(cli, folder, changes, state, status, check, fate):
    for change in changes:
        change(folder)
    (found,) = json.loads(cli("status", "--json", code=status))
    assert found["state"] == state and found["edited"] is (edit in changes or add_line in changes)
    assert bool(json.loads(cli("check", "--json", code=check))["findings"]) is bool(check)
    before = folder.file().read_bytes()
    for verb, becomes in zip(("regen", "merge", "clean"), fate.split()):
        shutil.copytree(folder.cache, folder.path / "saved")
        folder.load()
        main([verb, "."])
        now = folder.file().read_bytes() if folder.file().exists() else None
        assert {"kept": now == before, "changed": now not in (None, before), "gone": now is None}[becomes], verb
        if before != now and (edit in changes or add_line in changes):
            assert folder.file(F + ".orig").read_bytes() == before
        shutil.rmtree(folder.cache, ignore_errors=True)
        shutil.move(folder.path / "saved", folder.cache)


# ---- verbs -----------------------------------------------------------------------------------------------------------
def test_diff_shows_an_edit_with_the_lines_of_the_file(cli, folder):
    assert cli("diff") == ""
    edit(folder)
    said = cli("diff", "ops:f", code=1)
    assert f"-    {MARK}\n+    {EDIT}\n" in said and "@@ -11,2 +11,2 @@" in said
    change_source(folder)
    assert "-    return 2 * 4.0 * k * x\n" in cli("diff", "--fresh", "ops.py", code=1)


@pytest.mark.parametrize("windows_lines", [False, True])
def test_a_clone_without_bases_keeps_its_edits_mergeable(cli, folder, windows_lines):
    add_line(folder)
    if windows_lines:
        windows(folder)
    shutil.rmtree(folder.cache / ".base")
    assert "+# mine" in cli("diff", code=1)
    change_source(folder)
    said = cli("merge", "ops:f", code=1)
    assert "cannot be merged" in said and "neither in" in said and F + ".new" in said
    assert b"4.0" in folder.file(F + ".new").read_bytes()


def test_merge_joins_and_keeps_the_style_of_the_file(cli, folder):
    add_line(folder)
    windows(folder)
    before = folder.file().read_bytes()
    change_source(folder)
    assert "is merged" in cli("merge", folder.file())
    data = folder.file().read_bytes()
    assert b"2 * 4.0" in data and b"# mine\r\n" in data and data.count(b"\n") == data.count(b"\r\n")
    assert folder.file(F + ".orig").read_bytes() == before
    gradient = at.grad(folder.load().f)
    assert gradient(2.0, 5.0) == 80.0 and gradient.edited


def test_merge_leaves_what_contradicts_and_says_where_the_pieces_are(cli, folder):
    edit(folder)
    change_source(folder)
    before = folder.file().read_bytes()
    said = cli("merge", "ops:f", code=1)
    assert "change the same lines at line 12" in said and f"edit:   {' ' * 4}{EDIT}" in said
    assert ".base" in said and F + ".new" in said and folder.file().read_bytes() == before
    assert "<<<<" not in folder.file().read_text()


def test_merge_without_its_library_says_what_to_install(cli, folder, monkeypatch):
    add_line(folder)
    change_source(folder)
    monkeypatch.setitem(sys.modules, "merge3", None)
    assert "pip install 'autotangent[merge]'" in cli("merge", "ops:f", code=1)


def test_a_merge_that_does_not_parse_is_not_written(cli, folder):
    folder.edit(BEFORE, "(\n" + BEFORE)
    change_source(folder)
    before = folder.file().read_bytes()
    assert "would not be a derivative" in cli("merge", "ops:f", code=1)
    assert folder.file().read_bytes() == before


def test_accept_takes_the_fresh_text_with_what_was_edited_in_it(cli, folder):
    edit(folder)
    assert "nothing is offered" in cli("accept", "ops:f")
    change_source(folder)
    before = folder.file().read_bytes()
    cli("regen", code=1)
    new = folder.file(F + ".new")
    new.write_text(new.read_text().replace("2 * 4.0", "8.5"))
    with pytest.raises(at.errors.EditConflict):
        at.grad(folder.load().f)(2.0, 5.0)
    assert "8.5" in new.read_text()  # an edited fresh text is not written again
    assert "was edited: accept it" in cli("merge", ".", code=1)
    cli("accept", "ops:f")
    assert not new.exists() and folder.file(F + ".orig").read_bytes() == before
    assert at.grad(folder.load().f)(2.0, 5.0) == 85.0


def test_accept_without_a_call_before_derives(cli, folder):
    edit(folder)
    change_source(folder)
    assert "holds the fresh text" in cli("accept", "ops:f")
    assert at.grad(folder.load().f)(2.0, 5.0) == 80.0 and "all clean" in cli("status")


@pytest.mark.parametrize("kinds", ["any", "x array(f; 1), k float"])
def test_an_edit_is_accepted_for_other_kinds(cli, folder, stub, kinds):
    edit(folder)
    stub.note = "arrays"
    with pytest.raises(at.errors.UneditedVariant, match="accept --for 'x array"):
        at.grad(folder.load().f)(np.array([2.0]), 5.0)
    cli("accept", "--for", kinds, "ops:f")
    assert at.grad(folder.load().f)(np.array([2.0]), 5.0).tolist() == [65.0]
    cli("accept", "--for", "x nonsense, k float", "ops:f", code=2)
    cli("accept", "--for", "y float", "ops:f", code=2)


def test_pin_changes_one_line_of_the_file(cli, folder):
    edit(folder)
    windows(folder)
    before = folder.file().read_bytes()
    cli("pin", "ops:f")
    assert folder.file().read_bytes() == before.replace(b"# pin: no", b"# pin: yes")
    change_source(folder)
    assert "f has changed" in cli("check", "--edit", "ops:f", code=1)
    cli("unpin", "ops:f")
    assert folder.file().read_bytes() == before


def test_regen_replaces_an_edit_only_by_name_and_keeps_it(cli, folder):
    edit(folder)
    before = folder.file().read_bytes()
    cli("regen", "--drop-edits", "ops:g", code=2)
    for _ in range(2):
        cli("regen", "ops:f", "--drop-edits", "ops:f")
        assert MARK in folder.file().read_text()
        edit(folder)
    folder.edit(EDIT, "return 7.5")
    cli("regen", ".", "--drop-edits", F)
    assert folder.file(F + ".orig").read_bytes() == before
    assert "7.5" in folder.file(F + ".orig.1").read_text() and not folder.file(F + ".orig.2").exists()


def test_clean_removes_leftovers_and_an_empty_folder(cli, folder):
    folder.file(F + ".new").write_bytes(folder.file().read_bytes())
    assert "would remove" in cli("clean", "-n") and folder.file(F + ".new").exists()
    cli("clean")
    assert not folder.file(F + ".new").exists() and folder.file().exists()
    rename(folder)
    cli("clean")
    assert not folder.cache.exists()


def test_check_believes_no_header(cli, folder):
    body = BODY.replace(MARK, "import os  # smuggled")
    folder.edit(BODY, body)
    folder.edit(digest(BODY), digest(body))
    assert "clean" in cli("status", "--all")
    said = cli("check", code=1)
    assert "its header says that it is as generated" in said
    listed = said.partition(" (")[2].partition(")")[0]
    assert listed == f"{F}={digest(body)}"
    (folder.path / "edits.txt").write_text(f"# reviewed\n{listed}\n")
    cli("check", "--edits", "edits.txt")
    folder.edit("smuggled", "smuggled again")
    cli("check", "--edits", "edits.txt", code=1)
    cli("check", "--edits", "none.txt", code=2)


def test_numeric_finds_a_wrong_edit_and_passes_a_right_one(cli, folder):
    folder.edit(MARK, "return k * x * 6.0")
    assert "1 compared" in cli("check", "--edit", F, "--numeric")
    assert "1 compared" in cli("check", "--edit", F, "--numeric", "--args", "2.0, 5.0")
    cli("check", "--numeric", "--edit", F, "--args", "1 +", code=2)
    folder.edit("6.0", "6.5")
    assert "central differences give" in cli("check", "--edit", F, "--numeric", code=1)


# ---- wrong input, trust ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "argv",
    [
        [], ["nonsense"], ["status", "nope"], ["status", "ops:nope"], ["status", "no.such:f"], ["merge"], ["pin"],
        ["status", "__tangent_cache__/ad.nope.py"], ["check", "--args", "1"], ["regen", "--drop-edits"],
        ["status", "notes.txt"], ["status", ":"], ["status", ""], ["status", "a b"],
    ],
)  # fmt: skip
def test_a_command_that_makes_no_sense_is_refused_in_one_line(cli, folder, argv):
    (folder.path / "notes.txt").write_text("")
    said = cli(*argv, code=2)
    assert said.startswith("autotangent") and said.count("\n") == 1 and "Traceback" not in said


@pytest.mark.parametrize("text", ["raise SystemExit(3)\n", "1 / 0\n", "import no_such_module\n", "def f(:\n"])
def test_a_module_that_cannot_be_imported_is_named(cli, folder, text, capsys):
    edit(folder)
    (folder.path / "ops.py").write_text(SOURCE + text)
    sys.modules.pop("ops")
    for argv in (["regen"], ["check"], ["merge", "."], ["diff", "--fresh"]):
        assert main(argv) == 1
        said = "".join(capsys.readouterr())
        assert "ops cannot be imported" in said and "Traceback" not in said
    assert main(["status"]) in (0, 1)


def test_nothing_of_a_cache_is_run_and_no_module_is_imported_to_look(cli, folder):
    folder.edit(BEFORE, "raise SystemExit('run')\n" + BEFORE)
    (folder.path / "ops.py").write_text(SOURCE + "raise SystemExit('imported')\n")
    sys.modules.pop("ops")
    for argv in (["status"], ["diff"], ["pin", "ops:f"], ["unpin", "."], ["clean"]):
        assert main(argv) in (0, 1), argv
    assert "run" in folder.file().read_text()


@pytest.mark.parametrize("what", ["file", "folder", "base"])
def test_commands_do_not_write_through_links(cli, folder, tmp_path_factory, what):
    other = tmp_path_factory.mktemp("other")
    place = {"file": folder.file(), "folder": folder.cache, "base": folder.cache / ".base"}[what]
    shutil.move(place, other / "moved")
    place.symlink_to(other / "moved")
    change_source(folder)
    before = {p: p.read_bytes() for p in other.rglob("*") if p.is_file()}
    folder.load()
    for argv in (["regen"], ["merge", "."], ["pin", "."], ["accept", "."], ["clean"]):
        main(argv)
    assert {p: p.read_bytes() for p in other.rglob("*") if p.is_file()} == before


def test_a_file_that_everyone_can_write_is_foreign(cli, folder):
    folder.file().chmod(0o666)
    assert "can be written by everyone" in cli("status", code=1)
    assert "foreign" in cli("check", code=1)


def test_private_methods_and_closures(cli, folder):
    folder.write(
        "class Net:\n    def __inner(self, x, k=1.0):\n        return 3.0 * k * x * x\n"
        "def make():\n    def f(x, k=1.0):\n        return 3.0 * k * x * x\n    return f\n"
    )
    ops = folder.load()
    at.grad(ops.make())(1.0, 1.0)
    cli("clean")
    states_found = {e["function"]: e["state"] for e in json.loads(cli("status", "--json"))}
    assert states_found["ops:make.<locals>.f"] == "clean"
    assert "only a call can derive it" in cli("check", code=1)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_examples(verb, capsys):
    assert main([verb, "--help"]) == 0
    assert f"autotangent {verb}" in capsys.readouterr().out


@pytest.mark.parametrize("argv", ["status", "status --json", "diff", "clean -n", "check", "--version"])
def test_as_a_process(folder, argv):
    folder.write("import autotangent as at\n" + SOURCE + "if __name__ == '__main__':\n    at.grad(f)(2.0, 5.0)\n")
    run = {"cwd": folder.path, "capture_output": True, "text": True, "env": environment(NO_COLOR="")}
    subprocess.run([sys.executable, "ops.py"], check=True, **run)
    done = subprocess.run([sys.executable, "-m", "autotangent", *argv.split()], check=False, **run)
    assert done.returncode == 0 and "\033" not in done.stdout + done.stderr and not done.stderr, done
    assert os.path.exists(folder.file())
