"""The parts of an emitted text: its functions with their heads and titles, imports, pairs of callees."""

import re
from typing import Any

import gast

from autotangent.analysis.interface import outward
from autotangent.axes import steady
from autotangent.derived import Derived, Request
from autotangent.kinds import Kind, ListKind, TupleKind
from autotangent.structs import struct
from autotangent.syntax import quote
from autotangent.syntax.sourcemap import Origin
from autotangent.transform import call
from autotangent.transform.context import Context
from autotangent.transform.insertions import written_out
from autotangent.transform.layout import nodes
from autotangent.transform.write import write

TITLE = {
    "grad": "Gradient of {f} with respect to {wrt}.",
    "value_and_grad": "Value and gradient of {f} with respect to {wrt}.",
    "jvp": "Value and tangent of {f} along {dots}.",
    "tangent": "Value and tangent of {f} along {dots}.",
    "hvp": "Tangent of {f} along {dots}: the Hessian times {dots}.",
    "vjp": "Adjoint of {f} with respect to {wrt}, seeded with {seed}.",
    "pullback": "Value of {f} and the pullback of its adjoint to {wrt}.",
    "fwd": "Value of {f} and what {rev} needs.",
    "push": "Tangent of {f} along {dots}.",
    "batched": "{f} for many directions: axis 0 of {seeds} counts them.",
    "linearize": "Value of {f} and the function from {dots} to its tangent.",
}


def own_name(name: str, suffix: str) -> str:
    """f_grad for f; f_hvp for f_grad."""
    return f"{name.removesuffix('_grad') if suffix == 'hvp' else name}_{suffix}"


def result_node(ctx: Context) -> Any:
    """The return statement, or None."""
    return next((s for s in reversed(ctx.tree.body) if isinstance(s, gast.Return)), None)


def seeded_kind(ctx: Context) -> Kind:
    """The kind of the result, for the checks on a seed: a list that is made in the return has its length."""

    def of(node: gast.AST, kind: Kind) -> Kind:
        match node, kind:
            case gast.Tuple(elts=elts), TupleKind(items, cls) if len(elts) == len(items):
                return TupleKind(tuple(map(of, elts, items)), cls)
            case gast.List(elts=elts), ListKind(item) if not any(isinstance(e, gast.Starred) for e in elts):
                return TupleKind(tuple(of(e, item) for e in elts))
        return kind

    node = result_node(ctx)
    return of(getattr(node, "value", None), ctx.facts.result.kind)


def passed_on(record: Any, function: str) -> gast.Call:
    """A call with the parameters of the primal passed on."""
    a = record.tree.args
    args = [quote.name(p.id) for p in (*a.posonlyargs, *a.args)]
    if a.vararg:
        args.append(gast.Starred(quote.name(a.vararg.id), gast.Load()))
    keywords = [gast.keyword(p.id, quote.name(p.id)) for p in a.kwonlyargs]
    if a.kwarg:
        keywords.append(gast.keyword(None, quote.name(a.kwarg.id)))
    return gast.Call(quote.name(function), args, keywords)


@struct(frozen=True)
class FunctionText:
    """One function of a text, and where its lines come from."""

    text: str
    origins: list[Origin | None]


def function_text(request: Request, ctx: Context, name: str, head: str, title: str, items: list[Any]) -> FunctionText:
    """def line, docstring, body."""
    dots = dots_of(request, ctx)
    title = title.format(f=request.record.name, wrt=listed(request.wrt), dots=listed(dots), seed=ctx.seed)
    written_out(ctx, items)
    for n in nodes(items):
        if isinstance(n, gast.Name):
            ctx.note_outside(ctx.value_of(n))
            n.id = ctx.imports.builtin(n.builtin.__name__) if hasattr(n, "builtin") else n.id
            n.id = ctx.imports.runtime(n.helper.__name__) if hasattr(n, "helper") else n.id
    lines, origins = write(request.record, items, ctx.sources)
    first = [*head.split("\n"), f'    """{title}"""']
    if written := getattr(request.record.tree, "written", ()):
        more = f"The result of {request.record.name} is what it writes into {listed(written)}."
        first[-1:] = [f'    """{title}', "", f"    {more}", '    """']
    return FunctionText("\n".join([*first, *lines]) + "\n", [None] * len(first) + origins)


def dots_of(request: Request, ctx: Context) -> list[str]:
    """The keywords of the tangents."""
    if request.mode in ("tangent", "linear"):
        return [ctx.passed(request.record, w, "dot") for w in request.wrt]
    return [ctx.dot(w) for w in request.wrt]


def listed(names: Any) -> str:
    """x or (x, w)"""
    return names[0] if len(names) == 1 else f"({', '.join(names)})"


def finished(request: Request, ctx: Context, texts: list[FunctionText], names: tuple[str, ...]) -> Derived:
    """Imports, pairs of callees, functions."""
    body = "\n\n".join(t.text for t in texts)
    pairs = [line for _, line in ctx.pair_lines.values() if line]
    pairs = [*call.made_lines(ctx, body + "\n".join(pairs)), *pairs]
    used = set(re.findall(r"\w+", body + "\n".join(pairs)))
    imports = ctx.imports.lines(used)
    head = "\n".join(imports) + "\n" if imports else ""
    if pairs:
        head += "\n" * bool(imports) + "\n".join(pairs) + "\n"
    head += "\n\n" if head else ""
    origins = [None] * head.count("\n") + [o for t in texts for o in (*t.origins, None, None)][:-2]
    return Derived(
        request,
        head + body,
        names[0],
        names,
        tuple(ctx.facts.resolved.values()),
        tuple(ctx.facts.deps.values()),
        outward(seeded_kind(ctx), lambda a: "?" if a.startswith("?") or not steady((a,)) else a),
        ctx.facts,
        tuple(origins),
    )
