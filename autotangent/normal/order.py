"""A part of a statement gets a name before it, and so does what is evaluated earlier and must stay earlier.

`set_apart` does it for calls that write what the rest of their statement reads, and for what must have a name.

>>> from autotangent.normal.trial import trial
>>> def first(earlier, node):
...     return not isinstance(earlier, (gast.Constant, gast.Name))
>>> print(trial(lambda tree, names, record: set_apart(tree, names, first, lambda s, n: isinstance(n, gast.Call)), '''
... def f(x, a):
...     y = a[0] * x + a[1] * g(a)
...     a[0] += h(a)
...     g(a)
...     return x * g(a)
... '''))
def f(x, a):
    t_1 = a[0] * x
    t_2 = a[1]
    t_3 = g(a)
    y = t_1 + t_2 * t_3
    t_4 = a[0]
    t_5 = h(a)
    a[0] = t_4 + t_5
    g(a)
    t_6 = g(a)
    return x * t_6
"""

import copy
from collections.abc import Callable
from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import children, walk

LAZY = (gast.BoolOp, gast.IfExp, gast.Lambda, gast.ListComp, gast.GeneratorExp, gast.DictComp, gast.SetComp)
PLACE = ("lineno", "end_lineno", "col_offset", "end_col_offset")


# First: an expression that is evaluated before another must still be so when the other gets a statement before it.
First = Callable[[Any, Any], bool]
Needed = Callable[[Any, Any], bool]


def set_apart(tree: gast.FunctionDef, names: Any, first: First, needed: Needed) -> bool:
    """Rewrite in place; whether anything was rewritten. needed: statement, call -> it cannot stay where it is."""
    return _block(tree.body, names, first, needed)


def not_a_name(node: Any, other: Any) -> bool:
    """What is evaluated earlier is more than a name: it stays earlier."""
    return not isinstance(node, (gast.Constant, gast.Name))


def _block(body: list, names: Any, first: First, needed: Needed) -> bool:
    out: list[Any] = []
    changed = False
    for s in body:
        if isinstance(s, gast.While) and any(needed(s, n) for n in walk(s.test)):
            test_inside(s)
            changed = True
        found = next((n for n in eager(head(s)) if needed(s, n)), None)
        if found is not None and not alone(s, found):
            out += taken_out(s, found, lambda name, call: [quote.assign(name, call)], first, names)
        else:
            out.append(s)
    changed |= len(out) != len(body)
    body[:] = out
    for s in body:
        inner = [b for b in (getattr(s, "body", None), getattr(s, "orelse", None)) if isinstance(b, list)]
        if sum(_block(b, names, first, needed) for b in inner):
            s.lineno, changed = None, True
    return changed


def head(s: Any) -> Any:
    """The expression of a statement that is evaluated first, once."""
    match s:
        case gast.If(test=node) | gast.For(iter=node) | gast.Expr(value=node) | gast.Return(value=node):
            return node
        case gast.Assign(value=node) | gast.AnnAssign(value=node) | gast.AugAssign(value=node):
            return node
        case gast.Assert(test=node):
            return node
    return None


def test_inside(s: gast.While) -> None:
    """while test: ... becomes while True: if not test: break ..., where the test needs statements of its own."""
    negated = isinstance(s.test, gast.UnaryOp) and isinstance(s.test.op, gast.Not)
    leave = gast.If(s.test.operand if negated else quote.expr("not x", x=s.test), [gast.Break()], [])
    counted = s.body[: hasattr(s, "counter")]  # the iteration in which the loop ends, too
    s.test, s.body, s.lineno = quote.constant(True), [*counted, leave, *s.body[len(counted) :]], None


def alone(s: Any, node: Any) -> bool:
    """The statement does nothing but evaluate and name it."""
    return (
        head(s) is node
        and not getattr(node, "named", False)
        and isinstance(s, (gast.Expr, gast.Assign, gast.Return))
        and not _stores(s)
    )


def _stores(s: Any) -> bool:
    return isinstance(s, gast.Assign) and not all(isinstance(t, (gast.Name, gast.Tuple)) for t in s.targets)


def parts(node: Any) -> list[Any]:
    """Operands in the order of evaluation."""
    if isinstance(node, gast.Dict):
        return [n for pair in zip(node.keys, node.values) for n in pair if n is not None]
    inside = children(node)
    if isinstance(node, gast.Call):
        func = node.func
        if isinstance(func, (gast.Call, gast.Subscript)) or hasattr(func, "is_value"):
            inside[:1] = [func]
        else:
            inside[:1] = [func.value] if isinstance(func, gast.Attribute) else []
    bounds = [b for c in inside for b in (children(c) if isinstance(c, gast.Slice) else [c])]
    return [c.value if isinstance(c, gast.keyword) else c for c in bounds if isinstance(c, (gast.expr, gast.keyword))]


def eager(node: Any) -> list[Any]:
    """Expressions in an expression that are certainly evaluated, operands first."""
    found: list[Any] = []

    def visit(n: Any) -> None:
        for p in parts(n) if not isinstance(n, LAZY) else ():
            visit(p)
        found.append(n)

    if node is not None:
        visit(node)
    return found


def earlier(s: Any, node: Any) -> list[Any]:
    """The largest parts of a statement's expression that are evaluated before node."""
    root, found = head(s), []
    if not holds(root, node):
        return [root] if isinstance(s, gast.Assign) else []
    while root is not node:
        k, inner = next((k, p) for k, p in enumerate(parts(root)) if holds(p, node))
        found += parts(root)[:k]
        root = inner
    return found


def holds(root: Any, node: Any) -> bool:
    """node is a part of root."""
    return any(n is node for n in walk(root))


def taken_out(s: Any, node: Any, make: Any, first: First, names: Any) -> list[Any]:
    """The statements for s; those that `make` gives for a name and node come before it."""
    new, before = _loaded(s, node, first, names)
    for field in PLACE:
        setattr(new, field, None)
    for e in _taken_along(new, node, first):
        held = names.numbered("t")
        before.append(quote.assign(held, e))
        replace(new, e, quote.name(held))
    name = node.target.id if isinstance(node, gast.NamedExpr) else names.numbered("t")
    replace(new, node, quote.name(name))
    return [*before, *make(name, node), new]


def _taken_along(s: Any, node: Any, first: First) -> list[Any]:
    """What is evaluated before node, and must still be so, if node is taken out; in that order."""
    out = [node]
    for e in reversed(earlier(s, node)):
        if not isinstance(e, gast.Starred) and any(first(e, n) for n in out):
            out.insert(0, e)
    return out[:-1]


def _loaded(s: Any, node: Any, first: First, names: Any) -> tuple[Any, list[Any]]:
    """(a copy of s, statements before it): a[i] += e evaluates i once and loads a[i] before it evaluates e."""
    kept = getattr(s, "augmented", False) and isinstance(s.targets[0], gast.Subscript) and holds(s.value.right, node)
    kept = kept and isinstance(s.value.left, gast.Subscript)  # else it was loaded for another part
    if not kept and (not isinstance(s, gast.AugAssign) or hasattr(s, "unbuffered") or not holds(s.value, node)):
        return copy.copy(s), []
    target, value = (s.targets[0], s.value.right) if kept else (s.target, s.value)
    taken = [*_taken_along(gast.Assign([], value, None), node, first), node]
    if not kept and not any(first(target, n) for n in taken):
        return copy.copy(s), []
    target, before = _placed(target, lambda part: any(first(part, n) for n in taken), names)
    old: Any = gast.copy_location(quote.with_context(copy.deepcopy(target), gast.Load), target)
    if not kept:
        held = names.numbered("t")
        before.append(quote.assign(held, old))
        old = quote.name(held)
    result = gast.BinOp(old, s.value.op if kept else s.op, value)
    new = gast.copy_location(gast.Assign([target], gast.copy_location(result, s), None), s)
    if kept:
        new.augmented = True
    return new, before


def _placed(target: Any, must: Callable[[Any], bool], names: Any) -> tuple[Any, list[Any]]:
    """(the target with names for those parts that must be evaluated before others, their assignments)."""
    before: list[Any] = []

    def named(part: Any) -> Any:
        if part is None or isinstance(part, gast.Constant) or not must(part):
            return part
        if isinstance(part, gast.Slice):
            return gast.Slice(*(named(bound) for bound in (part.lower, part.upper, part.step)))
        if isinstance(part, gast.Tuple):
            return gast.Tuple([named(e) for e in part.elts], gast.Load())
        place = names.numbered("t")
        before.append(quote.assign(place, part))
        return quote.name(place)

    if not isinstance(target, gast.Subscript):
        return target, []
    owner = target.value if isinstance(target.value, gast.Name) else named(target.value)
    return gast.copy_location(gast.Subscript(owner, named(target.slice), target.ctx), target), before


def replace(root: Any, old: Any, new: Any) -> None:
    """Copies the path down to `old` and puts `new` there."""
    for f in root._fields:
        part = getattr(root, f, None)
        if part is old:
            setattr(root, f, new)
        elif isinstance(part, list):
            items = []
            for p in part:
                if p is old:
                    items.append(new)
                elif isinstance(p, gast.AST) and holds(p, old):
                    p = copy.copy(p)
                    replace(p, old, new)
                    items.append(p)
                else:
                    items.append(p)
            setattr(root, f, items)
        elif isinstance(part, gast.AST) and holds(part, old):
            part = copy.copy(part)
            setattr(root, f, part)
            replace(part, old, new)
