"""What a cache has to survive: many processes at once, a killed writer, a full disk, a tree that cannot be written, a
folder that goes away. Every gradient is right, and a file is there whole or not at all."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

import autotangent as at
from autotangent.load import files, header
from tests.harness.grid import sample

ROOT = Path(at.__file__).resolve().parent.parent

SOURCE = """# autotangent: differentiable
import numpy as np


def loss(w, X, y):
    r = X @ w - y
    return np.sum(r * r)


def energy(x: float, k: float = 2.0):
    total = 0.0
    for i in range(3):
        total = total + k * x * x * helper(x, i)
    return total


def helper(x: float, i: int):
    return x + i
"""

PROGRAM = """
import sys
sys.path.insert(0, {folder!r})
import autotangent.hook
import numpy as np
import ops
X = np.arange(6.0).reshape(3, 2)
print(ops.loss_grad(np.ones(2), X, np.ones(3)).tolist(), ops.energy_grad(2.0), ops.helper_grad(1.0, 2))
"""
WANTED = "[80.0, 104.0] 96.0 1.0"  # 2 X' (X w - y), and 2 k x (3 x + 3) + 3 k x**2


def write(folder, text=SOURCE):
    path = folder / "ops.py"
    path.write_text(text)
    os.utime(path, (1_000_000_000, 1_000_000_000))


def environment(**more):
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("AUTOTANGENT", "PYTHONDONTWRITE"))}
    return {**kept, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1", **more}


def start(folder, program=PROGRAM, **more):
    command = [sys.executable, "-c", program.format(folder=str(folder))]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(**more))


def whole_files(folder):
    """The generated files, each of which must be one that is complete."""
    found = sorted((folder / "__tangent_cache__").glob("ad.*.py"))
    for path in found:
        parsed, body = header.parse(path.read_text())
        assert header.digest(body.lstrip("\n")) == parsed.generated, path
    return found


def test_the_wanted_gradients(tmp_path):
    write(tmp_path)
    out, err = start(tmp_path).communicate()
    assert out.strip() == WANTED, err


def test_twenty_four_cold_processes_at_once(tmp_path):
    write(tmp_path)
    done = [p.communicate() for p in [start(tmp_path) for _ in range(24)]]
    assert [out.strip() for out, _ in done] == [WANTED] * 24, [err for _, err in done]
    assert len(whole_files(tmp_path)) >= 3 and not list(tmp_path.rglob("*.tmp"))
    assert (tmp_path / "__tangent_cache__" / ".gitignore").read_text().count("autotangent") == 1


KILLED = """
import os, signal, sys
count, last = 0, int(sys.argv[1]) if len(sys.argv) > 1 else int(os.environ["LAST"])
def counted(real):
    def call(*args, **kwargs):
        global count
        count += 1
        if count == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)
    return call
from autotangent.load import files
class Os:
    def __getattr__(self, name):
        found = getattr(os, name)
        return counted(found) if name in ("open", "fdopen", "replace", "unlink", "makedirs", "fchmod") else found
files.os = Os()
"""


@pytest.mark.parametrize("old", [False, True], ids=["no file before", "a stale file before"])
def test_a_writer_that_is_killed_between_any_two_calls(tmp_path, old):
    write(tmp_path)
    if old:
        assert start(tmp_path).communicate()[0].strip() == WANTED
        write(tmp_path, SOURCE.replace("    r = X", "    # another text\n    r = X").replace("k * x * x", "x * k * x"))
    survived = 0
    for last in range(1 + old, 60, 3 if sample() == 1 else 12):
        process = start(tmp_path, KILLED + PROGRAM, LAST=str(last))
        out, err = process.communicate()
        assert process.returncode == -signal.SIGKILL or out.strip() == WANTED, err
        survived += process.returncode == 0
        whole_files(tmp_path)
        if survived:
            break
    out, err = start(tmp_path).communicate()
    assert out.strip() == WANTED, err
    assert survived or last > 40


def test_a_full_disk(tmp_path):
    """A limit on the size of files, which is met in the middle of a write."""
    write(tmp_path)
    limited = (
        "import resource, signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))\n"
    )
    out, err = start(tmp_path, limited + PROGRAM, PYTHONDONTWRITEBYTECODE="1").communicate()
    assert out.strip() == WANTED, err
    (tmp_path / "__tangent_cache__").mkdir(exist_ok=True)
    out, err = start(tmp_path, limited + PROGRAM, PYTHONDONTWRITEBYTECODE="1").communicate()
    assert out.strip() == WANTED, err
    assert whole_files(tmp_path) == [] and not list(tmp_path.rglob("*.tmp"))
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 200


WARM_UP = """
import os, sys
sys.path.insert(0, {warm!r})
import autotangent.hook
import numpy as np
import warm
warm.loss_grad(np.ones(2), np.ones((3, 2)), np.ones(3)), warm.energy_grad(2.0), warm.helper_grad(1.0, 2)
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
"""


@pytest.mark.parametrize("folder_exists", [False, True])
def test_a_tree_that_cannot_be_written(tmp_path, folder_exists):
    """As a user to whom the tree does not belong; root, whom no permission stops, becomes one, with all modules loaded
    before, for this user may not be able to read them."""
    (tmp_path / "warm.py").write_text(SOURCE)
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        write(folder)
        if folder_exists:
            (folder / "__tangent_cache__").mkdir()
            (folder / "__tangent_cache__").chmod(0o555)
        folder.chmod(0o555)
        out, err = start(folder, WARM_UP.replace("{warm!r}", repr(str(tmp_path))) + PROGRAM).communicate()
        folder.chmod(0o755)
        assert out.strip() == WANTED, err
        assert list(folder.rglob("ad.*")) == []


def test_a_folder_that_is_removed_all_the_time(tmp_path):
    write(tmp_path)
    stop = threading.Event()

    def remove():
        while not stop.wait(0.01):
            shutil.rmtree(tmp_path / "__tangent_cache__", ignore_errors=True)

    remover = threading.Thread(target=remove)
    remover.start()
    try:
        done = [p.communicate() for p in [start(tmp_path) for _ in range(6)]]
    finally:
        stop.set()
        remover.join()
    assert [out.strip() for out, _ in done] == [WANTED] * 6, [err for _, err in done]


def test_a_reader_during_a_write(tmp_path):
    """Never a part of a file, and never none."""
    source, path = tmp_path / "ops.py", tmp_path / "cache" / "ad.ops.f.grad.py"
    source.write_text("")
    texts = [bytes([letter]) * size for letter, size in ((97, 3_000), (98, 200_000))]
    assert files.write(str(path), texts[0], None, str(source))
    stop, swaps, failed = threading.Event(), [0], []

    def writes():
        while not stop.is_set():
            before = files.current(str(path))
            swaps[0] += files.write(str(path), texts[before == texts[0]], before, str(source))

    def reads():
        for _ in range(1_500):
            got = files.read(str(path), str(source)).data
            if got not in texts:
                failed.append(got if got is None else len(got))

    writer, readers = threading.Thread(target=writes), [threading.Thread(target=reads) for _ in range(2)]
    for thread in [writer, *readers]:
        thread.start()
    for thread in readers:
        thread.join()
    stop.set()
    writer.join()
    assert not failed and swaps[0] > 10
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_sixteen_threads_ask_for_one_gradient(tmp_path, monkeypatch):
    write(tmp_path)
    program = """
import threading
import autotangent as at
wait, found = threading.Barrier(16), []
def call():
    wait.wait()
    found.append(at.grad(ops.energy, "k")(2.0, 3.0))
threads = [threading.Thread(target=call) for _ in range(16)]
[t.start() for t in threads]; [t.join() for t in threads]
print(len(found), set(found))
"""
    out, err = start(tmp_path, PROGRAM + program.replace("{", "{{").replace("}", "}}")).communicate()
    assert out.splitlines() == [WANTED, "16 {36.0}"], err
    whole_files(tmp_path)
