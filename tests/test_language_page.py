"""docs/language.md: the table of Python's grammar, written from the rows of `test_language` and the corpus.

`pytest tests/test_language_page.py --update-golden`, on the newest Python that is supported, writes it.
"""

import ast
import functools
import sys
from pathlib import Path

import pytest

from autotangent.errors import AutotangentError
from tests import test_language as language
from tests.harness import corpus, status

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "language.md"
NEWEST = (3, 13)
GROUPS = {
    "Statements": language.STATEMENTS,
    "Expressions": language.EXPRESSIONS,
    "Operators": language.OPERATORS,
    "Patterns of `match`": language.PATTERNS,
}
NEW_SYNTAX = {"TypeAlias", "TypeVar", "ParamSpec", "TypeVarTuple"}  # the corpus runs on Python 3.11 too
HEAD = """\
# The language

Every kind of node in Python's grammar (3.11 to 3.13), and what becomes of it in a function that is differentiated. Each
row is a program that the tests run in all modes; `autotangent` differentiates it like any other, or refuses it at the
line that ends with `# here`, with what to write instead. The last column names the shortest program of `tests/programs`
that the node stands in: these are checked against differences, for their values and for their effects.

`x` is the parameter in question, `K` a number of the module, `Box` a class with one attribute `v`.
"""
TAIL = """
`async def` is refused as a whole, and `await`, `async for` and `async with` with it. Type annotations, docstrings and
comments are passed over, but for one:

## Lines without a derivative

What a line computes that ends with `# autotangent: ignore` is a constant for the derivative; it is computed as ever.

```python
import autotangent
import numpy as np


def scaled_norm(w):
    scale = np.max(np.abs(w))  # autotangent: ignore
    return scale * np.sqrt(np.sum((w / scale) ** 2))


print(autotangent.grad(scaled_norm)(np.array([3.0, -4.0])))
```

```text
[ 0.6 -0.8]
```

In `y = e` and `x[i] = e` that is `e`; in `x += e` too, and `x` keeps the derivative that it had. In a call that stands
alone, `xs.append(e)`, it is the arguments. A line that calls a function which writes an array or object that the
derivative follows cannot be ignored, nor one that gives a second name to one that is written later: both are refused.
"""


@functools.cache
def programs():
    """{node: the shortest program of the corpus that it stands in}"""
    texts = {n: (ROOT / "tests" / "programs" / f"{n}.py").read_text() for n in corpus.names(status.MILESTONE)}
    found = {}
    for name in sorted(texts, key=lambda n: (-len(texts[n]), n)):
        for node in ast.walk(ast.parse(texts[name])):
            found[type(node).__name__] = name
    return found


def refusal(body, folder):
    """(what was refused, what to write instead)"""
    own = folder / str(len(list(folder.iterdir())))  # a file that is written again would count as edited
    own.mkdir()
    f, _ = language.function(own, body)
    try:
        language.quietly(language.derivatives(f)["value_and_grad"], language.POINT)
    except AutotangentError as error:
        return error.what, error.instead
    raise AssertionError(f"not refused:\n{body}")


def code(line):
    """A line of code whose indentation Markdown keeps."""
    indented = "\N{NO-BREAK SPACE}" * (len(line) - len(line.lstrip()))
    return f"`{indented}{line.lstrip()}`"


def cell(text):
    return text.replace("|", "\\|")


def entry(node, outcome, body, folder):
    """One row: node, example, what becomes of it."""
    if outcome == language.RIGHT:
        became = "differentiated"
    elif isinstance(outcome, type):
        became = f"`{outcome.__name__}`, as the function itself"
    else:
        what, instead = refusal(body, folder)
        became = f"refused: {what}. {instead}"
    example = "<br>".join(code(line) for line in body.splitlines())
    name = programs().get(node)
    program = f"[{name}](../tests/programs/{name}.py)" if name is not None else ""
    return f"| {node} | {cell(example)} | {cell(became)} | {program} |"


def page(folder):
    """(the lines of the page, the nodes of the rows by line)"""
    lines = HEAD.splitlines()
    for group, rows in GROUPS.items():
        lines += ["", f"## {group}", "", "| Node | Example | What becomes of it | Program |", "|---|---|---|---|"]
        lines += [entry(*row, folder) for row in rows if hasattr(ast, row[0])]
    return [*lines, *TAIL.splitlines()]


def node_of(line):
    """The node that a line is about, if it is a row."""
    first = line.split(" | ")[0].removeprefix("| ")
    return first if any(first == node for node, _, _ in language.ROWS) else None


@pytest.mark.skipif(sys.version_info[:2] > NEWEST, reason="a newer Python has more nodes")
def test_page_is_current(tmp_path, update_golden):
    lines = page(tmp_path)
    if update_golden and sys.version_info[:2] == NEWEST:
        PAGE.write_text("\n".join(lines) + "\n")
    there = [n for n in PAGE.read_text().splitlines() if node_of(n) is None or hasattr(ast, node_of(n))]
    assert lines == there, "write it anew with --update-golden"


def test_nodes_stand_in_programs():
    """What is differentiated is also part of a program of the corpus."""
    right = {node for rows in GROUPS.values() for node, outcome, _ in rows if outcome == language.RIGHT}
    assert {n for n in right - NEW_SYNTAX if n not in programs()} == set()
