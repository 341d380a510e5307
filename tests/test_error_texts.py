"""What autotangent refuses it says why, where, and what to write instead; and every such text has a test."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from autotangent import errors
from tests.harness import refusals
from tests.harness.own_rules import own_rules
from tests.refused import ROWS

ROOT = Path(__file__).resolve().parent.parent
RAISING = {"refuse", "unknown", "no_rule", "needs_own_name", "written_only", "refuse_active", "refuse_rule"}
CLASSES = {n for n, c in vars(errors).items() if isinstance(c, type) and issubclass(c, errors.AutotangentError)}


@pytest.mark.parametrize("mode", refusals.MODES)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: re.sub(r"\W+", "_", row.what)[:60])
def test_refused_with_this_text(row, mode, tmp_path):
    with own_rules():
        refusals.check(row, mode, tmp_path)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: re.sub(r"\W+", "_", row.what)[:60])
def test_says_what_to_write_instead(row):
    assert row.instead


def texts():
    """(file:line, the constant parts of the text) of every place in the sources that makes an error of autotangent."""
    for path in sorted((ROOT / "autotangent").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name not in RAISING and name not in CLASSES | {"Undecided", "Unnamed", "Late", "CommandError"}:
                continue
            found = next(filter(None, map(parts, node.args)), None)
            if found:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", found


def parts(node):
    """The constant parts of a text, None for another expression."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        return [v.value for v in node.values if isinstance(v, ast.Constant) and re.search(r"\w{3}", v.value)]
    return None


@cache
def said_in_tests():
    """Every text in the tests."""
    found = []
    for path in (ROOT / "tests").rglob("*.py"):
        if "golden" not in path.parts:
            nodes = ast.walk(ast.parse(path.read_text()))
            found += [n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    return "\0".join(found)


def is_tested(found):
    """One text of the tests has all the parts in order, or one that is long enough to mean no other."""
    whole = "[^\0]*?".join(map(re.escape, found))
    return re.search(whole, said_in_tests()) is not None


def test_every_text_has_a_test():
    missing = [f"{where}: {'...'.join(t)}" for where, t in texts() if not is_tested(t)]
    assert not missing, "without a test (a row in tests/refused):\n" + "\n".join(missing)
