"""The text of a file is told from that of an older version by compiling it."""

import pytest

from autotangent.syntax.unchanged import runs

SAMPLES = {
    "plain": "def f(x, /, y=2, *args, k, **kw):\n    '''Doc.'''\n    return [x + v for v in args] + [k]\n",
    "method": "class Net:\n    def f(self, x):\n        return self.__w * super().__hash__()\n",
    "closure": "def make(w):\n    n = 1\n    def f(x):\n        nonlocal n\n        n += w\n        return lambda: x\n"
    "    return f\nf = make(2)\n",
    "future": "from __future__ import annotations\ndef f(x: Unknown) -> Unknown:\n    y: Unknown = x\n    return y\n",
    "decorated": "def kept(f):\n    return f\n@kept\ndef f(x):\n    return x\n",
    "module": "import math\nfrom os import path\ndef f(x):\n    return math.sin(x) + path.join(x)\n",
}


@pytest.mark.parametrize("name", SAMPLES)
def test_its_own_text_and_another(name):
    text = SAMPLES[name]
    space = {"__name__": "user"}
    exec(compile(text, "<user>", "exec", dont_inherit=True), space)
    code = (space["Net"].f if "Net" in space else space["f"]).__code__
    assert runs(code, text) and runs(code, text + "\n\ndef g(x):\n    return 1\n")
    assert not runs(code, text.replace("x", "z"))
    assert not runs(code, text.replace("return ", "return not "))
    assert not runs(code, "\n" + text)
    assert not runs(code, text + "    pass +\n")
