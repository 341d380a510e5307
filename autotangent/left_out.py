"""A function runs without the blocks that are for its reverse sweep, see `normal/insertions.py`."""

import __future__

import ast
import types
from typing import Any

from autotangent.errors import NoSource
from autotangent.syntax.read import hold, read

NAME = "insert_grad_of"
_FUTURE = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)


def leave_blocks_out(function: types.FunctionType) -> None:
    """Exchange the code of a function that has such blocks. Its derivatives are made of the source as before."""
    code = function.__code__
    if not any(map(_Without(function.__globals__).named, code.co_names)):
        return
    try:
        record = read(function)
    except NoSource:  # then the block says what it is when it is entered
        return
    tree = ast.parse(record.source)
    tree = ast.increment_lineno(_Without(function.__globals__).visit(tree), record.first_line - 1)
    for n in ast.walk(tree):
        for name in ("col_offset", "end_col_offset"):
            if hasattr(n, name):
                setattr(n, name, getattr(n, name) + record.indent)
    around: Any = ast.parse(f"def around({', '.join(code.co_freevars)}): pass")
    around.body[0].body = tree.body
    made = compile(around, code.co_filename, "exec", code.co_flags & _FUTURE, dont_inherit=True)
    for _ in range(2):
        made = next(c for c in made.co_consts if isinstance(c, types.CodeType))
    function.__code__ = made.replace(co_qualname=code.co_qualname)
    hold(function, record)


class _Without(ast.NodeTransformer):
    def __init__(self, space: dict[str, Any]):
        self.space = space

    def named(self, name: str) -> bool:
        return NAME in (name, getattr(self.space.get(name), "__name__", ""))

    def visit_With(self, s: ast.With) -> Any:
        self.generic_visit(s)
        calls = [i.context_expr.func for i in s.items if isinstance(i.context_expr, ast.Call)]
        if not any(self.named(getattr(f, "attr", getattr(f, "id", ""))) for f in calls):
            return s
        # what is never run, and names all that the block names: the function keeps the variables it captured
        return ast.copy_location(ast.If(ast.copy_location(ast.Constant(False), s), s.body, []), s)
