"""The stub of a hooked module, for type checkers: what it says of itself, and the gradients beside its functions.

>>> source = "def f(x: float, k=2.0) -> float:\\n    return k * x * x\\n"
>>> print(text(source, {"f": ("f_grad", ("x",), True)}).partition("\\n\\n")[2])
from autotangent.decorator import derivative
from typing import Any
<BLANKLINE>
def f(x: float, k=...) -> float: ...
@derivative
def f_grad(x: float, k=...) -> float: ...
<BLANKLINE>
"""

import ast
from collections.abc import Iterable, Iterator, Mapping

from autotangent.load.header import digest

Beside = Mapping[str, tuple[str, tuple[str, ...], bool]]
MAGIC = "# Written by `autotangent stubs`; once it is edited it is yours. "
_LITERALS = (bool, int, float, complex, str, bytes)
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def text(source: str, beside: Beside) -> str:
    """The stub of a module. beside: qualified name of a function -> name of its gradient, its wrt, whether that is one.

    Raises:
        SyntaxError: the source is no Python.
    """
    stubs = _Stubs(beside)
    lines = list(stubs.block(ast.parse(source).body, "", ""))
    imports = ["from autotangent.decorator import derivative", "from typing import Any"]
    body = "\n".join([*imports, "", *lines]) + "\n"
    return f"{MAGIC}{digest(body)}\n\n{body}"


def written_by_a_person(held: str) -> bool:
    """A stub that is none of ours, or was edited."""
    first, _, body = held.replace("\r\n", "\n").partition("\n\n")
    return not first.startswith(MAGIC) or first.removeprefix(MAGIC) != digest(body)


class _Stubs:
    """Definitions without their bodies. A name that is defined twice, in branches say, is taken once."""

    def __init__(self, beside: Beside):
        self.beside = beside

    def block(self, body: Iterable[ast.stmt], scope: str, margin: str) -> Iterator[str]:
        """The lines of a module or class."""
        seen: set[str] = set()
        for s in body:
            yield from self.statement(s, scope, margin, seen)

    def statement(self, s: ast.stmt, scope: str, margin: str, seen: set[str]) -> Iterator[str]:
        match s:
            case ast.Import() | ast.ImportFrom():
                bound = {n.asname or n.name.partition(".")[0] for n in s.names}
                if not (isinstance(s, ast.ImportFrom) and s.module == "__future__") and not bound <= seen:
                    seen |= bound - {"*"}
                    yield margin + ast.unparse(s)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                if name not in seen or _again(s):
                    seen.add(name)
                    yield from self.function(s, scope, margin)
            case ast.ClassDef(name=name) if name not in seen:
                seen.add(name)
                yield from self.class_(s, scope, margin)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                seen.add(name)
                yield f"{margin}{name}: {ast.unparse(annotation)}{' = ...' if value is not None else ''}"
            case ast.Assign(targets=targets, value=value):
                yield from self.names(targets, value, margin, seen)
            case ast.If() if ast.unparse(s.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
                yield from self.inside(s.body, scope, margin, seen)
            case ast.If() | ast.Try() | ast.With() | ast.For() | ast.While():
                for part in ("body", "handlers", "orelse", "finalbody"):
                    yield from self.inside(getattr(s, part, []), scope, margin, seen)
            case ast.ExceptHandler():
                yield from self.inside(s.body, scope, margin, seen)
            case _ if type(s).__name__ == "TypeAlias":
                yield margin + ast.unparse(s)

    def inside(self, body: Iterable[ast.AST], scope: str, margin: str, seen: set[str]) -> Iterator[str]:
        """What branches define, which a checker is to know whatever happens at run time."""
        for s in body:
            yield from self.statement(s, scope, margin, seen)  # type: ignore[arg-type]

    def names(self, targets: list[ast.expr], value: ast.expr, margin: str, seen: set[str]) -> Iterator[str]:
        """name: type, as far as a literal says it."""
        for target in targets:
            for node in ast.walk(target):
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id not in seen:
                    seen.add(node.id)
                    if node.id in ("__all__", "__slots__") or _special(value):
                        yield f"{margin}{node.id} = {ast.unparse(value)}"
                    else:
                        kind = _literal(value) if node is target else None
                        yield f"{margin}{node.id}: {kind or 'Any'}"

    def class_(self, s: ast.ClassDef, scope: str, margin: str) -> Iterator[str]:
        yield from (f"{margin}@{ast.unparse(d)}" for d in s.decorator_list)
        bare = ast.ClassDef(s.name, s.bases, s.keywords, [ast.Expr(ast.Constant(...))], [])
        setattr(bare, "type_params", getattr(s, "type_params", []))  # noqa: B010  from Python 3.12 on
        head = ast.unparse(ast.fix_missing_locations(bare)).partition(":\n")[0]
        qualname = f"{scope}{s.name}."
        lines = [*self.block(s.body, qualname, margin + "    "), *self.attributes(s, margin + "    ")]
        yield f"{margin}{head}:" + ("" if lines else " ...")
        yield from lines

    def attributes(self, s: ast.ClassDef, margin: str) -> Iterator[str]:
        """What methods store in their object, and the class does not declare."""
        known = {
            n.id
            for t in s.body
            for n in ast.walk(t)
            if isinstance(t, (ast.Assign, ast.AnnAssign)) and isinstance(n, ast.Name)
        }
        known |= {t.name for t in s.body if isinstance(t, (ast.FunctionDef, ast.ClassDef))}
        for method in s.body:
            if not isinstance(method, ast.FunctionDef) or not method.args.args:
                continue
            own = method.args.args[0].arg
            stated = {a.arg: ast.unparse(a.annotation) for a in _arguments(method) if a.annotation is not None}
            for node in ast.walk(method):
                for name, kind in _stored(node, own, stated):
                    if name not in known:
                        known.add(name)
                        yield f"{margin}{name}: {kind}"

    def function(self, s: _Function, scope: str, margin: str) -> Iterator[str]:
        yield from (f"{margin}@{ast.unparse(d)}" for d in s.decorator_list)
        yield margin + _head(s, s.name, s.returns)
        if f"{scope}{s.name}" in self.beside:
            name, wrt, single = self.beside[f"{scope}{s.name}"]
            marks = [ast.unparse(d) for d in s.decorator_list]
            ways = [m for m in marks if m in ("staticmethod", "classmethod")]
            yield from (f"{margin}@{way}" for way in ways or ["derivative"])
            stated = {a.arg: a.annotation for a in _arguments(s)}
            kinds = [_adjoint(stated.get(w)) for w in wrt]
            shown = kinds[0] if single else f"tuple[{', '.join(kinds)}]"
            yield margin + _head(s, name, ast.parse(shown, mode="eval").body)


def _head(s: _Function, name: str, returns: ast.expr | None) -> str:
    """def name(...) -> ...: ...; a default value is told as that there is one."""
    made = type(s)(name, _without_values(s.args), [ast.Expr(ast.Constant(...))], [], returns)
    setattr(made, "type_params", getattr(s, "type_params", []))  # noqa: B010  from Python 3.12 on
    return ast.unparse(ast.fix_missing_locations(made)).replace(":\n    ...", ": ...")


def _without_values(a: ast.arguments) -> ast.arguments:
    dots: list[ast.expr] = [ast.Constant(...) for _ in a.defaults]
    keyword: list[ast.expr | None] = [None if d is None else ast.Constant(...) for d in a.kw_defaults]
    return ast.arguments(a.posonlyargs, a.args, a.vararg, a.kwonlyargs, keyword, a.kwarg, dots)


def _arguments(s: _Function) -> list[ast.arg]:
    return [*s.args.posonlyargs, *s.args.args, *s.args.kwonlyargs]


def _again(s: _Function) -> bool:
    """Overloads, and setters of properties."""
    return any(ast.unparse(d).rpartition(".")[2] in ("overload", "setter", "deleter") for d in s.decorator_list)


def _adjoint(annotation: ast.expr | None) -> str:
    """The type of an adjoint: that of the argument, where it is plainly a number or an array."""
    stated = ast.unparse(annotation) if annotation is not None else ""
    if stated in ("float", "int"):
        return "float"
    return stated if "|" not in stated and ("ndarray" in stated or "NDArray" in stated) else "Any"


def _literal(value: ast.expr) -> str | None:
    if isinstance(value, ast.Constant) and isinstance(value.value, _LITERALS):
        return type(value.value).__name__
    return None


def _special(value: ast.expr) -> bool:
    """TypeVar("T") and its like, which a checker must see as they are."""
    return isinstance(value, ast.Call) and ast.unparse(value.func).rpartition(".")[2] in (
        "TypeVar", "ParamSpec", "TypeVarTuple", "NewType", "NamedTuple", "namedtuple", "TypedDict",
    )  # fmt: skip


def _stored(node: ast.AST, own: str, stated: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(attribute, its type) of a statement that stores into the object."""
    match node:
        case ast.AnnAssign(target=ast.Attribute(value=ast.Name(id=name), attr=attr), annotation=annotation):
            if name == own:
                yield attr, ast.unparse(annotation)
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                for part in ast.walk(target):
                    match part:
                        case ast.Attribute(value=ast.Name(id=name), attr=attr, ctx=ast.Store()) if name == own:
                            plain = part is target
                            known = stated.get(value.id) if isinstance(value, ast.Name) else _literal(value)
                            yield attr, (known if plain else None) or "Any"
