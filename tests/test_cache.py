"""Files of derivatives: names, places, header, every state of the table, and that no edit is ever lost."""

import errno
import os
import stat
import subprocess
import sys
import threading
import warnings
from pathlib import Path

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import CacheWarning, EditConflict, NoSource, UneditedVariant
from autotangent.load import files, header, look, states

pytest_plugins = ("tests.stub",)

SOURCE = "def f(x, k=1.0):\n    return 3.0 * k * x * x\n"

F = "ad.ops.f.grad.py"
MARK = "return 2 * 3.0 * k * x"
BODY = f"def f_grad(x, k):\n    {MARK}\n"
EDIT = "return 6.5 * k * x"


def grad_of(module, *args, wrt=0):
    return at.grad(module.f, wrt)(*args)


# ---- names and places ------------------------------------------------------------------------------------------------
def test_a_first_call_writes_a_file_and_its_base(folder, stub):
    ops = folder.write()
    assert grad_of(ops, 2.0, 5.0) == 60.0
    assert folder.names() == [F]
    assert folder.file(".base/" + F).read_bytes() == folder.file().read_bytes()
    assert folder.file(".gitignore").read_text().splitlines()[1:] == ["*"]
    assert folder.file().read_text() == (
        "# autotangent-cache 1\n"
        "# function: ops:f   variant: grad   wrt: x   defines: f_grad\n"
        f"# source: ../ops.py   {header.digest(SOURCE)}\n"
        f"# generated: {header.digest(BODY)}   gen: {states.EPOCH}.0\n"
        "# kinds: x float, k float\n"
        "# result: float\n"
        "# resolved:\n"
        "# deps:\n"
        "# pin: no\n"
        "\n"
        "def f_grad(x, k):\n"
        "    return 2 * 3.0 * k * x\n"
    )
    assert at.grad(ops.f).path == str(folder.file())


@pytest.mark.parametrize(
    ("wrt", "mode", "args", "name"),
    [
        (0, "grad", (2.0, 5.0), "ad.ops.f.grad.py"),
        ("k", "grad", (2.0, 5.0), "ad.ops.f.grad-k.py"),
        (("x", "k"), "grad", (2.0, 5.0), "ad.ops.f.grad-x-k.py"),
        (0, "value_and_grad", (2.0, 5.0), "ad.ops.f.value_and_grad.py"),
        (0, "grad", (2, 5.0), "ad.ops.f.grad~x_i-k_f.py"),
        (0, "grad", (np.ones((2, 1)), 5.0), "ad.ops.f.grad~x_n1-k_f.py"),
        (0, "grad", (np.ones((2, 3)), np.ones((2, 3))), "ad.ops.f.grad~x_nn-k_nn.py"),
    ],
)
def test_file_names(folder, stub, wrt, mode, args, name):
    ops = folder.write()
    getattr(at, mode)(ops.f, wrt)(*args)
    assert folder.names() == [name]


def test_kinds_without_a_short_name_get_digits(folder, stub):
    ops = folder.write()
    at.grad(ops.f)(np.ones((2, 2)), np.int64(3))
    at.grad(ops.f)(np.ones(2), np.array([1, 2]))
    assert folder.names()[0].startswith("ad.ops.f.grad~") and len(folder.names()[0]) == len("ad.ops.f.grad~3fa91c.py")
    assert folder.names()[1] == "ad.ops.f.grad~x_nn-k_i.py"


def test_two_signatures_have_two_files_and_both_are_read_again(folder, stub):
    ops = folder.write()
    for _ in range(2):
        assert grad_of(ops, 2.0, 5.0) == 60.0
        assert grad_of(ops, np.array([1.0, 2.0]), 5.0).tolist() == [30.0, 60.0]
        ops = folder.load()
    assert folder.names() == [F, "ad.ops.f.grad~x_n-k_f.py"]
    assert len(stub.requests) == 2


def test_like_gives_the_plain_name(folder, stub):
    ops = folder.write()
    at.grad(ops.f, like=(np.ones(3), 5.0))
    grad_of(ops, 2.0, 5.0)
    assert folder.names() == [F, "ad.ops.f.grad~x_f-k_f.py"]
    assert "# kinds: x array(f; n), k float\n" in folder.file().read_text()


NESTED = """\
class Net:
    def f(self, x, k=1.0):
        return 3.0 * k * x * x

def make(flag):
    if flag:
        def f(x, k=1.0):
            return 3.0 * k * x * x
    else:
        def f(x, k=1.0):
            return 4.0 * k * x * x
    return f
try:
    def f(x, k=1.0):
        return 5.0 * k * x * x
except ImportError:
    def f(x, k=1.0):
        return 6.0 * k * x * x
"""


def test_functions_of_one_name_do_not_share_a_file(folder, stub):
    ops = folder.write(NESTED)
    for _ in range(2):
        assert [at.grad(f)(1.0, 1.0) for f in (ops.make(True), ops.make(False), ops.f)] == [6.0, 8.0, 10.0]
        ops = folder.load()
    assert len(stub.requests) == 3
    assert folder.names() == ["ad.ops.f.grad.py", "ad.ops.make.f.grad.py", "ad.ops.make.f~2.grad.py"]


def test_names_that_differ_in_case_do_not_share_a_file_where_case_does_not_count(folder, stub, monkeypatch):
    ops = folder.write("def f(x, k=1.0):\n    return 3.0 * k * x * x\n\ndef F(x, k=1.0):\n    return 4.0 * k * x * x\n")
    real = os.path.basename
    monkeypatch.setattr(look.names, "stem", lambda *a: "ad.ops.f.grad")
    for _ in range(2):
        assert [at.grad(f)(1.0, 1.0) for f in (ops.f, ops.F)] == [6.0, 8.0]
        ops = folder.load()
    assert len(stub.requests) == 2 and len(folder.names()) == 2 and real("a/b") == "b"


def test_two_closures_share_a_file_and_not_a_value(folder, stub):
    text = "def make(A):\n    def f(x, k=1.0):\n        return A * k * x * x\n    return f\n"
    ops = folder.write(text)
    assert [at.grad(ops.make(a))(1.0, 1.0) for a in (3.0, 5.0)] == [6.0, 10.0]
    assert len(stub.requests) == 1 and folder.names() == ["ad.ops.make.f.grad.py"]


def test_the_same_file_run_and_imported(folder, stub):
    ops = folder.write()
    grad_of(ops, 2.0, 5.0)
    ops = folder.load()
    ops.f.__module__ = "__main__"
    assert grad_of(ops, 2.0, 5.0) == 60.0 and len(stub.requests) == 1


@pytest.mark.parametrize(
    ("variables", "place"),
    [
        ({}, "beside"),
        ({"AUTOTANGENT_CACHE": "ro"}, None),
        ({"AUTOTANGENT_CACHE": "mem"}, None),
        ({"AUTOTANGENT_CACHE": "off"}, None),
        ({"AUTOTANGENT_CACHE_DIR": "{tmp}/elsewhere"}, "elsewhere"),
    ],
)
def test_environment(folder, stub, monkeypatch, tmp_path, variables, place):
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(tmp=tmp_path))
    ops = folder.write()
    assert grad_of(ops, 2.0, 5.0) == 60.0
    found = [p for p in tmp_path.rglob(F) if ".base" not in p.parts]
    match place:
        case None:
            assert not found and at.grad(ops.f).path is None
        case "beside":
            assert found == [folder.file()]
        case _:
            assert found == [tmp_path / place / str(tmp_path).lstrip("/") / "__tangent_cache__" / F]


def test_pycache_prefix_is_mirrored_and_an_edit_beside_the_source_comes_first(folder, stub, monkeypatch, tmp_path):
    ops = folder.write()
    grad_of(ops, 2.0, 5.0)
    folder.edit(MARK, EDIT)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "prefix"))
    assert grad_of(folder.load(), 2.0, 5.0) == 65.0
    folder.file().unlink()
    assert grad_of(folder.load(), 2.0, 5.0) == 60.0
    assert [p.name for p in (tmp_path / "prefix").rglob("ad.*.py") if ".base" not in p.parts] == [F]


def test_dont_write_bytecode_makes_no_folder_and_uses_one(folder, stub, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    grad_of(folder.write(), 2.0, 5.0)
    assert not folder.cache.exists()
    folder.cache.mkdir()
    grad_of(folder.load(), 2.0, 5.0)
    assert folder.names() == [F]


def test_nothing_is_written_into_site_packages(stub, folder, tmp_path):
    folder.path = tmp_path / "site-packages"
    folder.path.mkdir()
    ops = folder.write()
    assert grad_of(ops, 2.0, 5.0) == 60.0
    assert not folder.cache.exists()


def test_a_wheel_may_ship_files(stub, folder, tmp_path):
    ops = folder.write()
    grad_of(ops, 2.0, 5.0)
    shipped = tmp_path / "site-packages"
    shipped.mkdir()
    for part in ("ops.py", "__tangent_cache__"):
        (tmp_path / part).rename(shipped / part)
    folder.path = shipped
    assert grad_of(folder.load(), 2.0, 5.0) == 60.0 and len(stub.requests) == 1


# ---- states ----------------------------------------------------------------------------------------------------------
def changed_source(folder, monkeypatch):
    (folder.path / "ops.py").write_text(SOURCE.replace("3.0", "4.0"))


def other_generator(folder, monkeypatch):
    monkeypatch.setattr(states, "EPOCH", states.EPOCH.split(".")[0] + ".99")


def other_major(folder, monkeypatch):
    monkeypatch.setattr(states, "EPOCH", "99.0")


def edited(folder, monkeypatch):
    folder.edit(MARK, EDIT)


def pinned(folder, monkeypatch):
    folder.edit("# pin: no", "# pin: yes")


def windows_lines(folder, monkeypatch):
    folder.file().write_bytes(folder.file().read_bytes().replace(b"\n", b"\r\n"))


def shifted_source(folder, monkeypatch):
    (folder.path / "ops.py").write_text("# a line\n\n" + SOURCE)


def decorated_source(folder, monkeypatch):
    (folder.path / "ops.py").write_text("def kept(f):\n    return f\n\n@kept\n" + SOURCE)


# what is done to the folder; the gradient at (2, 5) then; derivations; the state; whether the file is touched
TABLE = [
    ([], 60.0, 0, states.CLEAN, False),
    ([windows_lines], 60.0, 0, states.CLEAN, False),
    ([shifted_source], 60.0, 0, states.CLEAN, False),
    ([decorated_source], 60.0, 0, states.CLEAN, False),
    ([changed_source], 80.0, 1, states.CLEAN, True),
    ([changed_source, other_generator], 80.0, 1, states.CLEAN, True),
    ([other_generator], 60.0, 1, states.CLEAN, True),
    ([edited], 65.0, 0, states.EDITED, False),
    ([edited, windows_lines], 65.0, 0, states.EDITED, False),
    ([edited, other_generator], 65.0, 0, states.EDITED, False),
    ([edited, changed_source], EditConflict, 1, states.CONFLICT, False),
    ([edited, changed_source, other_generator], EditConflict, 1, states.CONFLICT, False),
    ([edited, other_major], EditConflict, 1, states.CONFLICT, False),
    ([pinned], 60.0, 0, states.PINNED, False),
    ([pinned, changed_source], 60.0, 0, states.PINNED, False),
    ([edited, pinned, changed_source, other_major], 65.0, 0, states.PINNED, False),
]


@pytest.mark.parametrize(("changes", "expected", "derivations", "state", "touched"), TABLE)
@pytest.mark.filterwarnings("ignore::autotangent.errors.CacheWarning")
def test_states(folder, stub, monkeypatch, changes, expected, derivations, state, touched):
    grad_of(folder.write(), 2.0, 5.0)
    for change in changes:
        change(folder, monkeypatch)
    before, base = folder.file().read_bytes(), folder.file(".base/" + F).read_bytes()
    stub.requests.clear()
    f = folder.load().f
    if isinstance(expected, float):
        assert at.grad(f)(2.0, 5.0) == expected
        assert at.grad(f)._variants.first.text.state == state
        assert at.grad(f).edited is (edited in changes)
    else:
        with pytest.raises(expected):
            at.grad(f)(2.0, 5.0)
    assert len(stub.requests) == derivations
    assert (folder.file().read_bytes() != before) is touched
    assert (folder.file(".base/" + F).read_bytes() != base) is touched
    assert folder.file(F + ".new").exists() is (state == states.CONFLICT)


def test_a_conflict_says_what_to_do_and_can_be_resolved(folder, stub, monkeypatch):
    grad_of(folder.write(), 2.0, 5.0)
    edited(folder, monkeypatch)
    changed_source(folder, monkeypatch)
    ops = folder.load()  # not at import
    with pytest.raises(EditConflict) as caught:
        at.grad(ops.f)(2.0, 5.0)
    said = str(caught.value)
    new = folder.file(F + ".new")
    assert str(folder.file()) in said and str(new) in said and "f has changed" in said
    assert "ops.py:1" in said and "def f(x, k=1.0):" in said
    new.write_text(new.read_text().replace("2 * 4.0", "8.5"))
    new.rename(folder.file())
    gradient = at.grad(folder.load().f)
    assert gradient(2.0, 5.0) == 85.0 and gradient.edited


def test_a_conflict_can_be_decided_for_production(folder, stub, monkeypatch):
    grad_of(folder.write(), 2.0, 5.0)
    edited(folder, monkeypatch)
    changed_source(folder, monkeypatch)
    for choice, expected in (("fresh", 80.0), ("edited", 65.0)):
        monkeypatch.setenv("AUTOTANGENT_ON_CONFLICT", choice)
        assert grad_of(folder.load(), 2.0, 5.0) == expected
    assert not folder.file(F + ".new").exists()


def test_a_change_that_leaves_the_text_alone_is_no_conflict(folder, stub, monkeypatch):
    grad_of(folder.write(), 2.0, 5.0)
    edited(folder, monkeypatch)
    (folder.path / "ops.py").write_text(SOURCE.replace("k * x * x", "k * (x * x)"))
    assert grad_of(folder.load(), 2.0, 5.0) == 65.0


def test_a_pinned_file_warns_once_when_its_source_changes(folder, stub, monkeypatch):
    grad_of(folder.write(), 2.0, 5.0)
    pinned(folder, monkeypatch)
    changed_source(folder, monkeypatch)
    with pytest.warns(CacheWarning, match="is pinned, and f has changed"):
        grad_of(folder.load(), 2.0, 5.0)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        grad_of(folder.load(), 2.0, 5.0)


def damaged(text):
    return text.replace("# kinds:", "# kind:")


DAMAGE = {
    "not ours": lambda text: "def f_grad(x, k):\n    return 'executed'\n",
    "empty": lambda text: "",
    "a field renamed": damaged,
    "a field twice": lambda text: text.replace("# deps:", "# pin: no\n# deps:"),
    "a field missing": lambda text: text.replace("# pin: no\n", ""),
    "a digest too short": lambda text: text.replace("gen:", "x gen:").replace("# generated: ", "# generated: 0"),
    "another version": lambda text: text.replace("cache 1", "cache 9"),
    "pin: maybe": lambda text: text.replace("pin: no", "pin: maybe"),
    "no text": lambda text: "\udcff\udcfe",
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_or_foreign_file_is_never_run_or_touched(folder, stub, name):
    grad_of(folder.write(), 2.0, 5.0)
    folder.edit(MARK, "raise SystemExit('executed')")
    data = DAMAGE[name](folder.file().read_text()).encode("utf-8", "surrogateescape")
    folder.file().write_bytes(data)
    ops = folder.load()
    with pytest.warns(CacheWarning, match="is not used") as caught:
        assert grad_of(ops, 2.0, 5.0) == 60.0
        assert grad_of(ops, np.ones(2), 5.0).tolist() == [30.0, 30.0]
    assert len([w for w in caught if str(folder.file()) in str(w.message)]) == 1
    assert folder.file().read_bytes() == data
    assert at.grad(ops.f).path is None and "2 * 3.0" in at.grad(ops.f).source()


def test_an_edit_that_does_not_parse_points_at_its_line(folder, stub):
    grad_of(folder.write(), 2.0, 5.0)
    folder.edit(MARK, "return (6.5 *")
    with pytest.raises(NoSource) as caught:
        grad_of(folder.load(), 2.0, 5.0)
    assert caught.value.place.file == str(folder.file()) and caught.value.place.line == 12
    assert "return (6.5 *" in str(caught.value)


def test_an_edit_that_renames_the_function_is_named(folder, stub):
    grad_of(folder.write(), 2.0, 5.0)
    folder.edit("def f_grad(", "def f_gradient(")
    with pytest.raises(NoSource, match="does not define f_grad"):
        grad_of(folder.load(), 2.0, 5.0)


def test_an_edit_that_changes_the_parameters_is_named(folder, stub):
    grad_of(folder.write(), 2.0, 5.0)
    folder.edit("def f_grad(x, k):", "def f_grad(x, k, extra=1.0):")
    with pytest.raises(NoSource, match=r"defines f_grad\(x, k, extra=1.0\), the function has the parameters x, k"):
        grad_of(folder.load(), 2.0, 5.0)
    folder.edit("def f_grad(x, k, extra=1.0):", "def f_grad(x, k, *, extra=1.0):")
    assert grad_of(folder.load(), 2.0, 5.0) == 60.0


def test_an_edit_serves_a_signature_with_the_same_text(folder, stub, monkeypatch):
    grad_of(folder.write(), 2.0, 5.0)
    edited(folder, monkeypatch)
    ops = folder.load()
    assert grad_of(ops, np.array([2.0]), 5.0).tolist() == [65.0]
    assert folder.names() == [F]


@pytest.mark.parametrize("unedited_exists", [False, True])
def test_an_edit_never_silently_stops_applying(folder, stub, monkeypatch, unedited_exists):
    ops = folder.write()
    grad_of(ops, 2.0, 5.0)
    stub.note = "arrays"
    if unedited_exists:
        grad_of(ops, np.array([2.0]), 5.0)
    edited(folder, monkeypatch)
    ops = folder.load()
    assert grad_of(ops, 2.0, 5.0) == 65.0
    with pytest.raises(UneditedVariant) as caught:
        grad_of(ops, np.array([2.0]), 5.0)
    assert str(folder.file()) in str(caught.value) and "ad.ops.f.grad~x_1-k_f.py" in str(caught.value)
    folder.edit("# pin: no", "# pin: no\n# covers: any")
    assert grad_of(folder.load(), np.array([2.0]), 5.0).tolist() == [65.0]


def test_git_sees_exactly_what_a_person_wrote(folder, stub, monkeypatch):
    ops = folder.write()
    grad_of(ops, 2.0, 5.0)
    grad_of(ops, 2.0, 5.0, wrt="k")
    edited(folder, monkeypatch)
    grad_of(folder.load(), 2.0, 5.0)
    grad_of(folder.load(), 2.0, 5.0)
    lines = folder.file(".gitignore").read_text().splitlines()
    assert lines[1:] == ["*", "!.base/", ".base/*", f"!{F}", f"!.base/{F}"]


def test_a_gitignore_of_the_users_own_is_left_alone(folder, stub, monkeypatch):
    grad_of(folder.write(), 2.0, 5.0)
    folder.file(".gitignore").write_text("mine\n")
    edited(folder, monkeypatch)
    grad_of(folder.load(), 2.0, 5.0)
    assert folder.file(".gitignore").read_text() == "mine\n"


# ---- what the header says of names -----------------------------------------------------------------------------------
HELPED = "C = 2.0\n\ndef act(x):\n    return x\n\ndef f(x, k=1.0):\n    return 3.0 * k * x * x\n"


def test_names_and_deps_are_compared(folder, stub):
    stub.names, stub.constants = ("act",), ("C",)
    ops = folder.write(HELPED)
    from autotangent.syntax.read import read

    stub.deps = (read(ops.act),)
    grad_of(ops, 2.0, 5.0)
    text = folder.file().read_text()
    assert "# resolved: C is float; act -> ops:act\n" in text
    assert f"# deps: ops:act={header.digest('def act(x):' + chr(10) + '    return x' + chr(10))}\n" in text
    for source, derivations in [
        (HELPED, 0),
        (HELPED.replace("2.0", "7.0"), 0),
        (HELPED.replace("2.0", "7"), 1),
        (HELPED.replace("return x\n\n", "return -x\n\n"), 1),
        (HELPED.replace("def act(x):\n    return x", "from math import sin as act"), 1),
    ]:
        stub.requests.clear()
        (folder.path / "ops.py").write_text(source)
        ops = folder.load()
        stub.deps = (read(ops.act),) if "def act" in source else ()
        grad_of(ops, 2.0, 5.0)
        assert len(stub.requests) == derivations, source
        grad_of(folder.load(), 2.0, 5.0)
        assert len(stub.requests) == derivations, source


def test_a_name_that_no_word_can_say_is_derived_again(folder, stub):
    stub.names = ("act",)
    ops = folder.write("act = object()\n" + SOURCE)
    for _ in range(2):
        assert grad_of(ops, 2.0, 5.0) == 60.0
        ops = folder.load()
    assert len(stub.requests) == 2 and "# resolved: act -> ?\n" in folder.file().read_text()


def test_an_edit_with_such_a_name_still_serves(folder, stub, monkeypatch):
    stub.names = ("act",)
    grad_of(folder.write("act = object()\n" + SOURCE), 2.0, 5.0)
    edited(folder, monkeypatch)
    assert grad_of(folder.load(), 2.0, 5.0) == 65.0


# ---- writing ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("call", ["makedirs", "open", "replace", "fchmod", "stat"])
@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.ENOSPC, errno.ENOTDIR])
def test_every_error_of_the_file_system_means_memory(folder, stub, monkeypatch, call, code):
    ops = folder.write()
    real = getattr(os, call)

    def fails(*args, **kwargs):
        ours = "__tangent_cache__" in str(args[0]) and (call != "open" or args[1] & os.O_CREAT)
        if call in ("stat", "open") and not ours:
            return real(*args, **kwargs)
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(files.os, call, fails)
    assert grad_of(ops, 2.0, 5.0) == 60.0
    monkeypatch.undo()
    assert list(folder.cache.rglob("*.tmp")) == [] if folder.cache.exists() else True


def test_a_file_in_the_place_of_the_folder(folder, stub):
    folder.path.joinpath("__tangent_cache__").write_text("mine")
    with pytest.warns(CacheWarning):
        assert grad_of(folder.write(), 2.0, 5.0) == 60.0
    assert folder.path.joinpath("__tangent_cache__").read_text() == "mine"


def test_an_edit_between_reading_and_writing_is_kept(folder, stub, monkeypatch):
    grad_of(folder.write(), 2.0, 5.0)
    changed_source(folder, monkeypatch)
    ops = folder.load()
    real = stub.text

    def saves_meanwhile(request):
        edited(folder, monkeypatch)
        return real(request)

    monkeypatch.setattr(stub, "text", saves_meanwhile)
    assert grad_of(ops, 2.0, 5.0) == 80.0
    assert EDIT in folder.file().read_text()


def test_write_is_compare_and_swap(tmp_path):
    source, path = tmp_path / "ops.py", tmp_path / "c" / "a.py"
    source.write_text("")
    assert files.write(str(path), b"one", None, str(source))
    assert not files.write(str(path), b"two", None, str(source))
    assert not files.write(str(path), b"two", b"other", str(source))
    assert path.read_bytes() == b"one"
    assert files.write(str(path), b"two", b"one", str(source))
    assert path.read_bytes() == b"two" and sorted(p.name for p in path.parent.iterdir()) == ["a.py"]


# ---- trust -----------------------------------------------------------------------------------------------------------
def make_link(folder):
    other = folder.path / "other.py"
    folder.file().rename(other)
    folder.file().symlink_to(other)


def make_folder_link(folder):
    folder.cache.rename(folder.path / "other")
    folder.cache.symlink_to(folder.path / "other")


def make_fifo(folder):
    folder.file().unlink()
    os.mkfifo(folder.file())


TRUST = {
    "link": make_link,
    "folder is a link": make_folder_link,
    "fifo": make_fifo,
    "world-writable": lambda folder: folder.file().chmod(0o666),
    "writable by others": lambda folder: folder.file().chmod(0o646),
    "world-writable folder": lambda folder: folder.cache.chmod(0o777),
    "group-writable": lambda folder: folder.file().chmod(0o664),
    "too large": lambda folder: folder.file().write_text(folder.file().read_text() + "#" * files.LARGEST),
    "a folder": lambda folder: (folder.file().unlink(), folder.file().mkdir()),
}


@pytest.mark.skipif(os.name != "posix", reason="POSIX rules")
@pytest.mark.parametrize("name", TRUST)
def test_what_others_can_write_is_not_run(folder, stub, name):
    ops = folder.write()
    (folder.path / "ops.py").chmod(0o644)
    grad_of(ops, 2.0, 5.0)
    folder.edit(MARK, "raise SystemExit('executed')")
    TRUST[name](folder)
    before = folder.file().lstat()
    with pytest.warns(CacheWarning, match="is not used"):
        assert grad_of(folder.load(), 2.0, 5.0) == 60.0
    after = folder.file().lstat()
    assert (before.st_ino, before.st_mtime_ns, before.st_mode) == (after.st_ino, after.st_mtime_ns, after.st_mode)


def test_group_writable_files_of_a_group_writable_source(folder, stub):
    folder.write()
    (folder.path / "ops.py").chmod(0o664)
    grad_of(folder.load(), 2.0, 5.0)
    assert stat.S_IMODE(folder.file().stat().st_mode) == 0o664
    grad_of(folder.load(), 2.0, 5.0)
    assert len(stub.requests) == 1


# ---- header ----------------------------------------------------------------------------------------------------------
def test_a_header_is_read_as_it_was_written():
    made = header.Header(
        "pkg.ops:Net.f", "pair", ("x", "k"), ("x",), ("f_fwd", "f_rev"), "../my ops.py", "0" * 16, "1" * 16, "1.0.0",
        "x array(f; n 1), k dict(w: float, b: tuple(float, int))", "array(f; x.0 max(0,x.0-2))",
        tuple(header.Name(f"name{k}.act", f"pkg.mod:function_{k}", True) for k in range(9))
        + (header.Name("K", "array(f; n)", False),),
        tuple((f"pkg.mod:function_{k}", f"{k:016x}") for k in range(9)), True,
        ("x array(f; n 1), k dict(w: float, b: tuple(float, int))", "x float, k mapping(float)"),
    )  # fmt: skip
    text = made.render()
    assert max(map(len, text.splitlines())) <= header.WIDTH
    read, body = header.parse(text + "\nx = 1\n")
    assert read == made and body == "\nx = 1\n" and read.lines == len(text.splitlines())
    assert header.parse(text.replace("\n", "\r\n") + "x = 1\r\n")[0] == made


def test_path_and_edited_before_any_call(folder, stub, monkeypatch):
    ops = folder.write()
    grad_of(ops, np.ones((2, 3)), 5.0)
    grad_of(ops, np.ones(3), 5.0)
    gradient = at.grad(folder.load().f)
    assert gradient.path == str(folder.file("ad.ops.f.grad~x_n-k_f.py")) and gradient.edited is False
    folder.edit(MARK, EDIT, "ad.ops.f.grad~x_nn-k_f.py")
    gradient = at.grad(folder.load().f)
    assert gradient.edited and gradient.path == str(folder.file("ad.ops.f.grad~x_nn-k_f.py"))
    assert "6.5" in gradient.source() and len(stub.requests) == 2


SCRIPT = """
import sys
sys.path.insert(0, {path!r})
import ops, autotangent as at
print(at.grad(ops.f)(2.0, 5.0))
"""


def environment(**more):
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("AUTOTANGENT", "PYTHONDONTWRITE"))}
    package = str(Path(at.__file__).parent.parent)
    return {**kept, "PYTHONPATH": package, **more}


def test_cold_processes_at_once(folder):
    folder.write()
    command = [sys.executable, "-c", SCRIPT.format(path=str(folder.path))]
    pipes = dict(stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment())
    outputs = [p.communicate() for p in [subprocess.Popen(command, **pipes) for _ in range(6)]]
    assert outputs == [("60.0\n", "")] * 6
    assert folder.names() == [F] and not list(folder.cache.rglob("*.tmp"))
    header.parse(folder.file().read_text())


def test_a_program_in_pdb_breaks_in_the_file(folder):
    text = SOURCE + "import autotangent as at\nprint(at.grad(f)(2.0, 5.0))\nprint(at.grad(f)(3.0, 5.0))\n"
    (folder.path / "ops.py").write_text(text)
    commands = "n\nn\nn\nb at.grad(f)\nc\np k\nw\nc\nq\n"
    command = [sys.executable, "-m", "pdb", "ops.py"]
    done = subprocess.run(command, input=commands, capture_output=True, text=True, cwd=folder.path, env=environment())
    assert f"{folder.file()}(" in done.stdout and "f_grad()" in done.stdout, done.stdout + done.stderr
    assert "(Pdb) 5.0" in done.stdout


def test_threads_agree(folder, stub):
    gradient, results = at.grad(folder.write().f), []
    start = threading.Barrier(8)

    def call():
        start.wait()
        results.append(gradient(2.0, 5.0))

    threads = [threading.Thread(target=call) for _ in range(8)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    assert results == [60.0] * 8 and len(stub.requests) == 1


def test_a_file_edited_after_import_is_refused_with_or_without_a_cache(folder, stub, monkeypatch):
    ops = folder.write()
    changed_source(folder, monkeypatch)
    with pytest.raises(NoSource, match="edited after it was imported"):
        grad_of(ops, 2.0, 5.0)
    assert grad_of(folder.load(), 2.0, 5.0) == 80.0  # another process has written the file by now
    old = folder.load()
    (folder.path / "ops.py").write_text(SOURCE)
    grad_of(folder.load(), 2.0, 5.0)
    with pytest.raises(NoSource, match="Reload the module"):
        grad_of(old, 2.0, 5.0)
