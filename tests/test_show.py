"""`autotangent show`, its page, and highlighting."""

import ast
import importlib
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from autotangent import highlight, pipeline
from autotangent.cli import main

ROOT = Path(__file__).resolve().parent.parent
MODEL = '''
import autotangent
import numpy as np


def layer(x, w):
    return np.tanh(x @ w)


def loss(x: np.ndarray, w: np.ndarray, n: int):
    """A < b & "quotes" <script>alert(1)</script>"""
    h = layer(x, w)
    for i in range(n):
        h = layer(h, w) * (1 if "<b>" < "&" else 2.0)  # <i>
    return np.sum(h**2)


class Net:
    @autotangent.differentiable(wrt=("x", "k"))
    def loss(self, x: float, k: float):
        return k * x * x

    @staticmethod
    def half(x: float):
        return 0.5 * x


def late(x):
    y = x.measure()
    return x if x > 0 else y


def whole(x: float):
    y = x if x > 0 else 2 * x
    y += x
    return y
'''
KINDS = "x array(f; n n), w array(f; n n), n int"


@pytest.fixture
def model(tmp_path, monkeypatch):
    """A user's folder, the current one; each test imports its module afresh."""
    (tmp_path / "model_of_show.py").write_text(MODEL)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [p for p in sys.path if p])
    monkeypatch.setenv("AUTOTANGENT_CACHE", "mem")
    importlib.invalidate_caches()
    yield tmp_path
    sys.modules.pop("model_of_show", None)


def shown(capsys, *argv):
    """(exit code, output, error output) of `autotangent show`."""
    code = main(["show", *argv])
    said = capsys.readouterr()
    return code, said.out, said.err


# ---- text ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("argv", "line"),
    [
        (["model_of_show:Net.loss"], "def loss_grad(self, x, k):"),
        (["model_of_show.py:Net.loss", "--wrt", "k"], '    """Gradient of loss with respect to k."""'),
        (["./model_of_show.py:Net.loss"], '    """Gradient of loss with respect to (x, k)."""'),
        (["model_of_show:Net.half"], '    """Gradient of half with respect to x."""'),
        (["model_of_show:Net.loss.grad"], "def loss_grad(self, x, k):"),
        (["model_of_show:Net.loss", "--wrt", "x", "--mode", "hvp"], "def loss_hvp(self, x, k, *, x_dot):"),
        (
            ["model_of_show:loss", "--mode", "hvp", "--kinds", KINDS],
            '    """Tangent of loss_grad along x_dot: the Hessian times x_dot."""',
        ),
        (["model_of_show:Net.loss", "--wrt", "x, k", "--mode", "jvp"], "def loss_jvp(self, x, k, *, x_dot, k_dot):"),
        (["model_of_show:loss", "--wrt", "w", "--kinds", KINDS], "    for i in range(n - 1, -1, -1):"),
        (["model_of_show:loss", "--kinds", "x array(f; n n), w array(f; n n)"], "    return x_bar"),
        (["model_of_show:whole", "--after", "conditionals"], "    if x > 0:"),
        (["model_of_show:whole", "--after", "assemble"], "def whole_grad(x):"),
        (["model_of_show:whole", "--after", "normal", "--tree"], "        FunctionDef(name='whole',"),
    ],
    ids=str,
)
def test_texts(model, capsys, argv, line):
    code, said, complaint = shown(capsys, *argv)
    assert (code, complaint) == (0, "") and line in said.splitlines()
    assert "\033" not in said
    if "--tree" not in argv:
        ast.parse(said)


@pytest.mark.parametrize("stage", [s.name for s in pipeline.STAGES])
def test_every_stage_has_a_text(model, capsys, stage):
    code, said, _ = shown(capsys, "model_of_show:whole", "--after", stage)
    assert code == 0 and "def whole" in said
    assert f"{stage} " in shown(capsys, "--stages")[1]


def test_a_refusal_comes_after_the_stage_that_still_worked(model, capsys):
    code, said, complaint = shown(capsys, "model_of_show:late", "--after", "infer")
    assert (code, said) == (1, "") and "measure" in complaint and "--kinds 'x array(f; n)'" in complaint
    code, said, complaint = shown(capsys, "model_of_show:late", "--after", "normal")
    assert "def late(x):" in said and code == 1 and "measure" in complaint


@pytest.mark.parametrize(
    ("argv", "complaint"),
    [
        ([], "which function? Write MODULE:FUNCTION"),
        (["model_of_show"], "'model_of_show' does not name a function"),
        (["model_of_show:"], "does not name a function"),
        (["model_of_show:nothing"], "model_of_show has no 'nothing'"),
        (["model_of_show:Net.nothing"], "model_of_show has no 'Net.nothing'"),
        (["model_of_show:Net"], "Net in model_of_show is not a Python function"),
        (["model_of_show:np.tanh"], "np.tanh in model_of_show is not a Python function"),
        (["no_such_module:f"], "no module is called 'no_such_module'"),
        (["model_of_show.deeper:f"], "no module is called 'model_of_show.deeper'"),
        (["no-such:f"], "'no-such' is not the name of a module"),
        (["nowhere.py:f"], "there is no file nowhere.py"),
        (["model_of_show:loss", "--wrt", "q"], "loss has no parameter 'q'"),
        (["model_of_show:loss", "--wrt", "x,x"], "names x twice"),
        (["model_of_show:loss", "--kinds", "q float"], "loss has no parameter 'q'"),
        (["model_of_show:loss", "--kinds", "x"], "the kinds are not understood"),
        (["model_of_show:loss", "--after", "nowhere"], "there is no stage 'nowhere'; the stages are normal, infer"),
        (["model_of_show:loss", "--after", "infer", "--html"], "leave out --after and --tree"),
        (["model_of_show:loss", "--after", "infer", "--mode", "hvp"], "leave out --mode hvp"),
        (["model_of_show:Net.half", "--html", "model_of_show.py"], "is there and is no page of autotangent"),
        (["model_of_show:Net.half", "--html", "."], ". cannot be written"),
    ],
    ids=str,
)
def test_wrong_input(model, capsys, argv, complaint):
    code, said, told = shown(capsys, *argv)
    assert (code, said) == (2, "") and told.startswith("autotangent: ") and complaint in told
    assert (model / "model_of_show.py").read_text() == MODEL


@pytest.mark.parametrize(
    ("text", "why"), [("x = (", "SyntaxError"), ("1 / 0", "ZeroDivision"), ("import no_such", "'no_such'")]
)
def test_a_module_that_fails(model, capsys, text, why):
    Path("model_of_show.py").write_text(text + "\n")
    code, _, told = shown(capsys, "model_of_show:f")
    assert code == 1 and "model_of_show cannot be imported" in told and why in told


def test_a_tree_without_astor(model, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "astor", None)
    code, _, told = shown(capsys, "model_of_show:Net.half", "--tree")
    assert code == 2 and "pip install 'autotangent[tree]'" in told


def test_colours_on_a_terminal_only(model, capsys, monkeypatch):
    monkeypatch.setattr("autotangent.cli.console.coloured", lambda stream: True)
    said = shown(capsys, "model_of_show:Net.half")[1]
    assert "\033[34mdef\033[0m \033[1mhalf_grad\033[0m(x" in said


def test_the_edited_text_is_shown(model, capsys, monkeypatch):
    monkeypatch.setenv("AUTOTANGENT_CACHE", "rw")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    shown(capsys, "model_of_show:Net.half")
    (file,) = (model / "__tangent_cache__").glob("ad.*half*.py")
    file.write_text(file.read_text().replace("    return", "    x_bar = 7 * x_bar  # mine\n    return"))
    sys.modules.pop("model_of_show")
    assert "# mine" in shown(capsys, "model_of_show:Net.half")[1]
    page = shown(capsys, "model_of_show:Net.half", "--html", "-")[1]
    assert "edited by hand" in page and "# mine" in page


# ---- the page --------------------------------------------------------------------------------------------------------
class Page(HTMLParser):
    """What a page consists of."""

    VOID = {"meta", "link", "img", "br", "input", "hr"}

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.lines, self.text = [], [], {}, {}
        self.line = None
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.tags.append((tag, found))
        if tag not in self.VOID:
            self.open.append(tag)
        if "line" in (found.get("class") or "").split():
            self.line = found["id"]
            assert self.line not in self.lines
            self.lines[self.line], self.text[self.line] = found, ""

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        if tag == "code":
            self.line = None

    def handle_data(self, data):
        if self.line and self.open[-1] != "a" and "number" not in str(self.tags[-1][1].get("class")):
            self.text[self.line] += data


@pytest.fixture
def made(model, capsys):
    code, said, _ = shown(capsys, "model_of_show:loss", "--wrt", "w", "--kinds", KINDS, "--html", "out/loss.html")
    assert (code, said) == (0, "out/loss.html\n")
    return Path("out/loss.html").read_text(encoding="utf-8")


def test_the_page_is_self_contained(made):
    page = Page(made)
    assert not [t for t, _ in page.tags if t in ("link", "img", "iframe", "object", "base")]
    assert not [a for _, a in page.tags if {"src", "srcset", "action", "style-src"} & a.keys()]
    assert all(a["href"].startswith("#") for t, a in page.tags if t == "a")
    for outside in ("http:", "https:", "//cdn", "url(", "@import", "fetch(", "XMLHttp"):
        assert outside not in made
    assert [t for t, _ in page.tags].count("script") == 1 and "alert(1)</script>" not in made


def test_texts_are_those_of_the_files(made):
    page = Page(made)
    primal = [t for name, t in page.text.items() if name.startswith("p0-")]
    start = MODEL.splitlines().index("def loss(x: np.ndarray, w: np.ndarray, n: int):")
    assert primal == MODEL.splitlines()[start : start + len(primal)] and len(primal) == 6
    assert "def loss_grad(x, w, n):" in page.text.values()
    assert {n.partition("-")[0] for n in page.lines} == {"p0", "d0", "p1", "d1"} | {
        n.partition("-")[0] for n in page.lines if n[1] not in "01"
    }  # and the texts of the function that it calls


def test_lines_are_tied_both_ways(made):
    page = Page(made)
    ties = {name: (found.get("data-lines") or "").split() for name, found in page.lines.items()}
    assert sum(map(bool, ties.values())) > 15
    for name, others in ties.items():
        for other in others:
            assert (
                name in ties[other]
                and other[0] != name[0]
                and other[1:].partition("-")[0] == name[1:].partition("-")[0]
            )
    (loop,) = [n for n, t in page.text.items() if t == "    for i in range(n):" and n.startswith("p0")]
    assert {page.text[o].strip() for o in ties[loop]} >= {"for i in range(n):", "for i in range(n - 1, -1, -1):"}
    kinds = {page.lines[o]["class"].split()[-1] for o in ties[loop]}
    assert kinds == {"forward", "reverse"}
    for tag, found in page.tags:
        if tag == "a":
            assert found["href"].removeprefix("#") in page.lines and "line" in found["aria-label"]


def test_the_page_can_be_read_by_all(made):
    page = Page(made)
    assert ("html", {"lang": "en"}) in page.tags
    assert any(t == "meta" and a.get("name") == "viewport" for t, a in page.tags)
    ids = [a["id"] for _, a in page.tags if "id" in a]
    assert len(ids) == len(set(ids))
    assert all(a["aria-labelledby"] in ids for _, a in page.tags if "aria-labelledby" in a)
    assert [t for t, _ in page.tags if t in ("h1", "h2", "h3")][:4] == ["h1", "h2", "h2", "h2"]
    assert "prefers-color-scheme: dark" in made and "max-width" in made and "focus-visible" in made
    assert made.count('class="label forward"') >= 1 and made.count('class="label reverse"') >= 1


def test_only_a_page_is_overwritten(model, capsys, made):
    Path("out/loss.html").write_text(made.replace("loss", "loss "))
    assert shown(capsys, "--html", "model_of_show:Net.half")[:2] == (0, "Net.half.grad.html\n")
    assert shown(capsys, "model_of_show:Net.half", "--html", "out/loss.html")[0] == 0
    assert "half" in Path("out/loss.html").read_text()
    Path("note.html").write_text("<p>mine</p>")
    assert shown(capsys, "model_of_show:Net.half", "--html", "note.html")[0] == 2
    assert Path("note.html").read_text() == "<p>mine</p>"


def test_forward_mode_has_a_page(model, capsys):
    page = shown(capsys, "model_of_show:Net.loss", "--mode", "jvp", "--html", "-")[1]
    assert 'class="line linked tangent"' in page and 'class="label' not in page and ">tangent</li>" in page


# ---- highlighting ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "def f(x):\n    return f'{x!r:>{3}} < {1}' & '''a\n<b>\n''' # é < ü\n",
        "x = (\n",
        "  bad\n indent",
        "'''open",
        "a\\\nb",
    ],
)
def test_highlighting_keeps_every_character(text):
    """Also of what is not Python."""
    assert highlight.lines(text, lambda name, part: part, escape=str) == text.splitlines()
    html = "".join(f"<code>{line}</code>" for line in highlight.lines(text))
    parser = HTMLParser()
    read = []
    parser.handle_data = read.append
    parser.feed(html)
    assert "".join(read) == "".join(text.splitlines())


def test_as_a_command(model):
    command = [sys.executable, "-m", "autotangent", "show", "model_of_show:Net.half"]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=model, check=False, env={"PYTHONPATH": str(ROOT)}
    )
    assert done.returncode == 0 and "def half_grad" in done.stdout, done.stderr
