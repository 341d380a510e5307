"""A function becomes a `FunctionRecord`: its tree, its text, and everything its names can mean."""

import ast
import functools
import inspect
import linecache
import textwrap
import tokenize
import types
from typing import Any

import gast

from autotangent.errors import NoSource, Place
from autotangent.structs import field, struct
from autotangent.syntax import blocks, boxes, getters, local_imports, memoised
from autotangent.syntax.private import spelled_out
from autotangent.syntax.unchanged import ensure_named, ensure_unchanged, not_found
from autotangent.syntax.walk import walk

RECORD = "__autotangent_record__"  # where a function that was made, not written, keeps its record
_HELD = "__autotangent_read__"  # where any other keeps it: what else is kept with a function refers to its tree


@struct(frozen=True, eq=False)
class FunctionRecord:
    """A function as read. Positions of `tree` are those of `source`, which is dedented.

    `first_line` is the line in `file` of the first line of `source`; `indent` the number of columns removed.
    A function that `closures.py` made has, besides, `closures`: the functions with captured values that its names mean;
    `parts`: the functions whose text it consists of; `captured`: how many of its first parameters stand for what it
    captured; `late`: its parameters with a default value that is computed where it is made; `listed`: the list of what
    a generator yields. `imported`: what is imported in its body, which also is in `cells`. `compiled`:
    the function that runs was made of `tree`, and keeps variables in lists as it does.
    """

    function: types.FunctionType
    name: str
    qualname: str
    module: str
    file: str
    first_line: int
    indent: int
    source: str
    tree: Any
    globals: dict
    cells: dict = field(repr=False)
    signature: inspect.Signature = field(repr=False)
    closures: dict = field(default_factory=dict, repr=False)
    parts: tuple = field(default=(), repr=False)
    captured: int = 0
    late: tuple[str, ...] = ()
    listed: str = ""
    imported: dict = field(default_factory=dict, repr=False)
    compiled: bool = False

    def place(self, node: Any = None, around: Any = None) -> Place:
        """Where `node` stands in the user's file. If it was made: the first part of it, or else of what stands around
        it, that was written; the `def` line if nothing was."""
        parts = (n for root in (node, around) if root is not None for n in walk(root))
        node = next((n for n in parts if getattr(n, "lineno", None) is not None), None)
        if node is None:
            return Place(self.file, self.first_line, self.indent)
        line = node.lineno
        last = node.end_col_offset if node.end_lineno == line else None
        column, end = node.col_offset + self.indent, None if last is None else last + self.indent
        lines = self.source.splitlines()
        text = " " * self.indent + lines[line - 1] if line <= len(lines) else None
        if text is not None and end is None:
            end = len(text)
        return Place(self.file, self.first_line + line - 1, column, end, text)

    def text(self, node: Any) -> str | None:
        """The user's own text of `node`, or None if the node was made, not written."""
        if getattr(node, "lineno", None) is None or getattr(node, "end_lineno", None) is None:
            return None
        lines = _encoded(self.source)[node.lineno - 1 : node.end_lineno]
        lines[-1] = lines[-1][: node.end_col_offset]
        lines[0] = lines[0][node.col_offset :]
        return b"\n".join(lines).decode()

    def resolve(self, name: str) -> tuple[bool, Any]:
        """(found, object) that a free name means now: closure cell, module global, builtin."""
        if name in self.cells:
            try:
                return True, self.cells[name].cell_contents
            except ValueError:
                return False, None
        if name in self.globals:
            return True, self.globals[name]
        builtins = self.globals.get("__builtins__", __builtins__)
        space = builtins if isinstance(builtins, dict) else vars(builtins)
        if name in space:
            return True, space[name]
        return False, None


@functools.lru_cache(16)
def _encoded(source: str) -> list[bytes]:
    """The lines of a text as the parser counts them, in the bytes that columns count."""
    return source.replace("\r\n", "\n").replace("\r", "\n").encode().split(b"\n")


def plain_function(f: Any) -> types.FunctionType:
    """The Python function behind `f` (bound methods give their function)."""
    if isinstance(f, types.MethodType):
        f = f.__func__
    if not isinstance(f, types.FunctionType):
        named = getattr(f, "__qualname__", None) or repr(f)
        raise NoSource(
            f"{named} is not a Python function: it has no source to differentiate",
            instead="Pass a function written with def, or register a rule: see docs/add-a-rule.md",
        )
    return f


def read(f: Any) -> FunctionRecord:
    """Read a function.

    Raises:
        NoSource: the text cannot be found, or the file was edited since it was imported.
    """
    f = plain_function(f)
    made = vars(f).get(RECORD)
    if made is not None and made.function is f:
        return made
    held = vars(f).get(_HELD)  # of another function, where functools.wraps copied it
    if held is None or held[0].function is not f or held[1] is not f.__code__:
        held = f.__dict__[_HELD] = _read(f), f.__code__
    return held[0]


def hold(f: types.FunctionType, record: FunctionRecord) -> None:
    """Let the record stand for the code that the function has now."""
    f.__dict__[_HELD] = record, f.__code__


def _read(f: types.FunctionType) -> FunctionRecord:
    code = f.__code__
    lines, first_line = _lines(f)
    source = textwrap.dedent("".join(lines))
    first = lines[0]
    indent = len(first) - len(first.lstrip())
    tree, source = _definition(f, source)
    imported = local_imports.taken_out(tree, f.__globals__)
    boxes.put_in(tree)
    cells = dict(zip(code.co_freevars, f.__closure__ or ()))
    outside = f.__globals__ | {name: found.value for name, found in imported.items()}
    getters.written_out(tree, outside)
    memoised.write_out(tree, outside)
    return FunctionRecord(
        function=f,
        name=tree.name,
        qualname=f.__qualname__,
        module=f.__module__ or "__main__",
        file=code.co_filename,
        first_line=first_line,
        indent=indent,
        source=source,
        tree=tree,
        globals=f.__globals__,
        cells=cells | {name: types.CellType(found.value) for name, found in imported.items()},
        signature=inspect.signature(f, follow_wrapped=False),
        imported=imported,
    )


def _lines(f: types.FunctionType) -> tuple[list[str], int]:
    given = getattr(f, "__autotangent_source__", None)
    if given is not None:
        return given.splitlines(True), 1
    linecache.checkcache(f.__code__.co_filename)
    ensure_named(f)
    lines = blocks.block(f.__code__, linecache.getlines(f.__code__.co_filename, f.__globals__))
    if not lines:
        raise not_found(f)
    return lines, f.__code__.co_firstlineno


def _definition(f: types.FunctionType, source: str) -> tuple[Any, str]:
    if f.__name__ == "<lambda>":
        return _lambda(f, source)
    place = Place(f.__code__.co_filename, f.__code__.co_firstlineno)
    try:
        source = spelled_out(source, f.__code__.co_qualname)
        tree = gast.parse(source).body[0]
    except (SyntaxError, IndexError, tokenize.TokenError) as error:
        raise NoSource(f"the source of {f.__qualname__} does not parse", place) from error
    if isinstance(tree, gast.AsyncFunctionDef):
        raise NoSource(f"{f.__qualname__} is a coroutine", place, "Differentiate a plain def.")
    if not isinstance(tree, gast.FunctionDef):
        raise NoSource(f"no def of {f.__qualname__} at its line", place, "Reload the module: its file has changed.")
    args = tree.args
    names = [a.id for a in args.posonlyargs + args.args + args.kwonlyargs]
    code = f.__code__
    count = code.co_argcount + code.co_kwonlyargcount
    if tree.name != f.__code__.co_name or tuple(names) != _argument_names(code, count):
        raise NoSource(
            f"the file of {f.__qualname__} was edited after it was imported",
            place,
            "Reload the module, then try again.",
        )
    if getattr(f, "__autotangent_source__", None) is None:
        ensure_unchanged(f)
    return tree, source


def _argument_names(code: types.CodeType, count: int) -> tuple[str, ...]:
    return code.co_varnames[:count]


def _lambda(f: types.FunctionType, source: str) -> tuple[Any, str]:
    """A lambda as a def with one return; located by comparing code objects."""
    span = lambda_span(f)
    if span is None:
        raise NoSource(
            "this lambda cannot be told from others on its line",
            Place(f.__code__.co_filename, f.__code__.co_firstlineno),
            "Write it as a def.",
        )
    parameters, body = span
    text = f"def lambda_({parameters}):\n    return {body}\n"
    return gast.parse(text).body[0], text


def lambda_span(f: types.FunctionType) -> tuple[str, str] | None:
    """(text of the parameters, text of the body) of a lambda, one line each, or None if it is ambiguous."""
    code = f.__code__
    lines = linecache.getlines(code.co_filename)
    if not lines:
        return None
    found = [
        node
        for node in ast.walk(_module_tree(code.co_filename, "".join(lines)))
        if isinstance(node, ast.Lambda) and node.lineno == code.co_firstlineno
    ]
    same = [node for node in found if _compiles_to(node, code)]
    same = [node for node in same if _stands_at(node.body, code)] or same
    if not same or len({ast.unparse(node) for node in same}) > 1:
        return None
    return ast.unparse(same[0].args), ast.unparse(same[0].body)


@functools.lru_cache(maxsize=16)
def _module_tree(filename: str, text: str) -> ast.Module:
    try:
        return ast.parse(text)
    except SyntaxError:
        return ast.Module([], [])


def _stands_at(body: ast.expr, code: types.CodeType) -> bool:
    """The instructions were made of this very place, which tells lambdas of one line apart."""
    spans = [
        ((line, column), (last, end))
        for line, last, column, end in code.co_positions()
        if None not in (line, last, column, end) and (line, column) != (last, end)
    ]
    first, last = (body.lineno, body.col_offset), (body.end_lineno, body.end_col_offset)
    return bool(spans) and all(first <= start and stop <= last for start, stop in spans)


def _compiles_to(node: ast.Lambda, code: types.CodeType) -> bool:
    built = compile(ast.Expression(node), "", "eval")
    inner = next((c for c in built.co_consts if isinstance(c, types.CodeType)), None)
    if inner is None:
        return False
    names = set(inner.co_names) | set(inner.co_freevars)
    return (
        inner.co_varnames == code.co_varnames
        and names == set(code.co_names) | set(code.co_freevars)
        and [c for c in inner.co_consts if not isinstance(c, types.CodeType)]
        == [c for c in code.co_consts if not isinstance(c, types.CodeType)]
    )
