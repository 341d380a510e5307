"""The text of a file is told from that of an older version by compiling it."""

import textwrap

import pytest

from autotangent.syntax.unchanged import runs

SAMPLES = {
    "plain": "def f(x, /, y=2, *args, k, **kw):\n    '''Doc.'''\n    return [x + v for v in args] + [k]\n",
    "method": "class Net:\n    def f(self, x):\n        return self.__w * super().__hash__()\n",
    "closure": "def make(w):\n    n = 1\n    def f(x):\n        nonlocal n\n        n += w\n        return lambda: x\n"
    "    return f\nf = make(2)\n",
    "future": "from __future__ import annotations\ndef f(x: Unknown) -> Unknown:\n    y: Unknown = x\n    return y\n",
}


def function(text):
    space = {"__name__": "user"}
    exec(compile(text, "<user>", "exec", dont_inherit=True), space)
    return space["Net"].f if "Net" in space else space["f"]


@pytest.mark.parametrize("name", SAMPLES)
def test_its_own_text_and_another(name):
    text = SAMPLES[name]
    f = function(text)
    lines = text.splitlines(True)
    first = next(k for k, line in enumerate(lines) if line.strip().startswith("def f("))
    indent = lines[first].index("def")
    body = [line for line in lines[first + 1 :] if line.strip()]
    end = next((k for k, line in enumerate(body) if len(line) - len(line.lstrip()) <= indent), len(body))
    own = textwrap.dedent("".join([lines[first], *body[:end]]))
    assert runs(f, own)
    assert runs(f, "@decorated\n" + own.replace("return", "# comment\n    return", 1) if name == "plain" else own)
    assert not runs(f, own.replace("x", "z"))
    assert not runs(f, own.replace("return ", "return not "))
    assert not runs(f, own + "    pass +\n")
