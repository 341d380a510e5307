"""Gradients in a notebook: a real kernel runs the cells."""

import subprocess
import sys
from pathlib import Path

import nbclient
import nbformat
import numpy as np
import pytest

import autotangent as at

ROOT = Path(__file__).resolve().parent.parent
IMPORTS = "import autotangent as at\nimport numpy as np"
SQUARES = "@at.differentiable\ndef f(x, k):\n    return np.sum(k * x**2)"
EDITED = SQUARES.replace("differentiable", 'differentiable(file="mine.py")')
SAVED = 'print(f.grad(np.ones(2), 3.0), f.grad.save("mine.py"))'
EDIT = 'text = open("mine.py").read().replace("2 * k * x", "-2 * k * x")\nprint(open("mine.py", "w").write(text) > 0)'


class Notebook:
    """Runs cells in one kernel; what a cell shows or raises comes back as text."""

    def __init__(self, folder):
        self.client = nbclient.NotebookClient(
            nbformat.v4.new_notebook(), kernel_name="python3", allow_errors=True, timeout=120,
            resources={"metadata": {"path": str(folder)}},
        )  # fmt: skip

    def run(self, source, form="text/plain"):
        self.client.nb.cells.append(nbformat.v4.new_code_cell(source))
        cell = self.client.execute_cell(self.client.nb.cells[-1], len(self.client.nb.cells) - 1)
        said = []
        for output in cell.outputs:
            match output.output_type:
                case "stream":
                    said.append(output.text)
                case "error":
                    said.append(f"{output.ename}: {output.evalue}")
                case _:
                    said.append(output.data[form])
        return "".join(said).rstrip()


@pytest.fixture
def notebook(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))
    monkeypatch.delenv("AUTOTANGENT_CACHE", raising=False)
    made = Notebook(tmp_path)
    with made.client.setup_kernel(cwd=str(tmp_path)):
        assert made.run(IMPORTS) == ""
        yield made


def test_kinds_of_functions_in_cells(notebook):
    """The text of a cell is found, whatever stands in it."""
    assert notebook.run("at.grad(lambda x: x * x)(3.0)") == "6.0"
    assert notebook.run(
        "def made(k):\n    return lambda x: k * x\nat.grad(made(2.0))(1.0), at.grad(made(7.0))(1.0)"
    ) == ("(2.0, 7.0)")
    assert notebook.run(
        "class Net:\n    def __init__(self, w):\n        self.__w = w\n"
        "    @at.differentiable\n    def loss(self, x):\n        return self.__w * x * x\n"
        "class Deep(Net):\n    @at.differentiable\n    def loss(self, x):\n        return super().loss(x) * x\n"
        "Net(2.0).loss.grad(3.0), Deep(2.0).loss.grad(3.0)"
    ) == "(12.0, 54.0)"  # fmt: skip
    said = notebook.run('exec("def q(x):\\n    return x * x\\n")\nat.grad(q)(3.0)')
    assert said.startswith("NoSource: the source of q cannot be found") and "differentiable(source='...')" in said
    source = '"def q(x):\\n    return x * x\\n"'
    assert notebook.run(f"at.differentiable(source={source})(q).grad(3.0)") == "6.0"


def test_running_a_cell_again(notebook):
    """The same or another text under the same name, its helpers and constants: never a stale gradient."""
    cell = "def g(x):\n    return {} * x\n@at.differentiable\ndef f(x):\n    return g(x) * x\nf.grad(1.0)"
    for factor, expected in ((3.0, "6.0"), (3.0, "6.0"), (5.0, "10.0"), (3.0, "6.0")):
        assert notebook.run(cell.format(factor)) == expected
    assert notebook.run("def g(x):\n    return 7.0 * x\nf.grad(1.0)") == "14.0"
    assert notebook.run("K = 2.0\ndef h(x):\n    return K * x\nat.grad(h)(1.0)") == "2.0"
    assert notebook.run("K = 4.0\nat.grad(h)(1.0)") == "4.0"
    assert notebook.run("K = np.ones(3)\nat.vjp(h)(1.0, y_bar=np.ones(3))") == "3.0"


def test_a_gradient_shows_its_text(notebook):
    """Without a call that of the stated kinds, later each of those that were made, the first one open."""
    notebook.run(SQUARES)
    assert "def f_grad(x, k):" in notebook.run("f.grad")
    assert notebook.run("f.grad(np.ones(2), 3.0)\n[f.grad]") == "[<gradient of __main__.f with respect to x>]"
    notebook.run("f.grad(2.0, 3.0)")
    page = notebook.run("f.grad", "text/html")
    assert page.count("<details open>") == 1 and page.count("<details>") == 2
    assert "x array(f; n), k float" in page and "# return np.sum(k * x**2)" in page and "in memory" in page
    assert "on 0x" not in page and "<script" not in page


def test_a_gradient_without_a_text_says_why(notebook):
    notebook.run("def refused(x, w):\n    return x.any_method(w) * x < 3")
    for form in ("text/plain", "text/html"):
        said = notebook.run("at.grad(refused)", form)
        assert "the method any_method of a value of unknown kind" in said and "refused.grad.source(...)" in said
    assert "&lt; 3" in said and "< 3" not in said


def test_an_edited_file_is_picked_up(notebook, tmp_path):
    notebook.run(SQUARES)
    assert notebook.run(SAVED) == f"[6. 6.] {tmp_path / 'mine.py'}"
    assert notebook.run(SAVED) == f"[6. 6.] {tmp_path / 'mine.py'}"
    assert notebook.run(f"{EDITED}\nprint(f.grad.edited, f.grad.path)") == f"False {tmp_path / 'mine.py'}"
    assert notebook.run(EDIT) == "True"
    for _ in range(2):
        said = notebook.run(f"{EDITED}\nprint(f.grad.edited, f.grad(np.ones(2), 3.0), f.grad.path)")
        assert said == f"True [-6. -6.] {tmp_path / 'mine.py'}"
    assert "<b>edited</b>" in notebook.run("f.grad", "text/html")
    said = notebook.run("f.grad(1.0, 3.0)")
    assert said.startswith(f"UneditedVariant: {tmp_path / 'mine.py'} was edited by hand for the kinds x array(f; n)")
    notebook.run("import os\nos.mkdir('elsewhere'); os.chdir('elsewhere')")
    assert notebook.run("f.grad(np.ones(2), 5.0)") == "array([-10., -10.])"
    notebook.run(SQUARES)
    assert notebook.run('f.grad(np.ones(2), 3.0)\nf.grad.save("../mine.py")').startswith("EditConflict: ../mine.py was")
    assert "-2 * k * x" in (tmp_path / "mine.py").read_text()


def test_an_edit_of_another_function_is_not_used(notebook, tmp_path):
    notebook.run(f"{SQUARES}\n{SAVED}\n{EDIT}")
    mine = (tmp_path / "mine.py").read_text()
    said = notebook.run(EDITED.replace("x**2", "x**3") + "\nf.grad(np.ones(2), 3.0)")
    assert said.startswith(f"EditConflict: {tmp_path / 'mine.py'} was edited by hand, and f has changed since")
    assert f"The fresh text is in {tmp_path / 'mine.py.new'}" in said
    assert "3 * k * x**2" in (tmp_path / "mine.py.new").read_text()
    said = notebook.run(EDITED.replace("def f", "def other") + "\nother.grad(np.ones(2), 3.0)")
    assert said == (
        f"NoSource: {tmp_path / 'mine.py'} cannot be used as a derivative of other: it is that of __main__:f"
    )
    said = notebook.run(EDITED.replace("mine.py", "none.py") + "\nf.grad(np.ones(2), 3.0)")
    assert said.endswith("there is no such file")
    assert (tmp_path / "mine.py").read_text() == mine and "-2 * k * x" in mine


def test_a_file_that_is_not_edited_follows_the_function(notebook):
    notebook.run(f"{SQUARES}\n{SAVED}")
    said = notebook.run(EDITED.replace("x**2", "x**3") + "\nprint(f.grad(np.ones(2), 3.0), f.grad.edited)")
    assert said == "[9. 9.] False"


# ---- without a kernel ------------------------------------------------------------------------------------------------
def test_saving_overwrites_nothing_of_a_person(tmp_path):
    def f(x):
        return np.sum(x * x)

    note, link = tmp_path / "note.txt", tmp_path / "link.py"
    note.write_text("mine")
    link.symlink_to(note)
    gradient = at.grad(f)
    for path in (note, link, tmp_path):
        with pytest.raises(at.errors.ArgumentError):
            gradient.save(path)
    with pytest.raises(at.errors.NoSource, match="has no header"):
        at.grad(lambda x: x * x).save(tmp_path / "lambda.py")
    assert note.read_text() == "mine" and not (tmp_path / "lambda.py").exists()
    saved = gradient.save(tmp_path / "new" / "f.py", np.ones(3))
    assert "# kinds: x array(f; n)\n" in Path(saved).read_text()
    Path(saved).write_text(Path(saved).read_text().replace("# pin: no", "# pin: yes"))
    with pytest.raises(at.errors.EditConflict):
        gradient.save(saved, np.ones(3))


def test_a_file_of_ones_own_leaves_its_folder_alone(tmp_path, monkeypatch):
    """No .gitignore is written outside of a cache folder."""
    monkeypatch.chdir(tmp_path)
    Path("model.py").write_text("def f(x):\n    return x * x\n")
    space = {"__name__": "model"}
    exec(compile(Path("model.py").read_text(), str(tmp_path / "model.py"), "exec"), space)
    at.grad(space["f"], like=(1.0,)).save("mine.py")
    Path("mine.py").write_text(Path("mine.py").read_text() + "# edited\n")
    gradient = at.differentiable(file="mine.py")(space["f"]).grad
    assert gradient.edited and gradient(3.0) == 6.0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["mine.py", "model.py"]


@pytest.mark.parametrize("arguments", [["-c"], ["-"]], ids=["-c", "stdin"])
@pytest.mark.parametrize("made", ["def f(x):\n    return x * x\n", "exec('def f(x):\\n    return x * x\\n')\n"])
def test_a_text_that_is_in_no_file(arguments, made):
    """The gradient, where Python keeps the text (-c, from 3.13 on), or what to write instead."""
    script = f"import autotangent as at\n{made}print(at.grad(f)(3.0))\n"
    given = {"input": script} if arguments == ["-"] else {}
    command = [sys.executable, *arguments, *([script] if arguments == ["-c"] else [])]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False, **given)
    assert done.stdout == "6.0\n" or "give its text: differentiable(source='...')" in done.stderr
    assert done.stdout == "6.0\n" or sys.version_info < (3, 13) or "exec" in made or arguments == ["-"]
