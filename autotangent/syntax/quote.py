"""Quasi-quotation: source text with named holes becomes tree.

>>> gast.unparse(expr("a * f(x)", a=expr("u + v"), f=name("sin")))
'(u + v) * sin(x)'
"""

import builtins
import copy
import functools
from typing import Any

import gast

from autotangent.syntax.walk import walk

BUILTINS = {name: value for name, value in vars(builtins).items() if not name.startswith("_")}
_NODE_FIELDS = ("lineno", "col_offset", "end_lineno", "end_col_offset")


OPPOSITES = {gast.Is: gast.IsNot, gast.IsNot: gast.Is, gast.In: gast.NotIn, gast.NotIn: gast.In}


def name(identifier: str, ctx: Any = None) -> gast.Name:
    """A bare name."""
    return gast.Name(identifier, ctx or gast.Load(), None, None)


def builtin(identifier: str) -> gast.Name:
    """The name of a function or class of Python itself, also where the user's function means something else by it."""
    node = name(identifier)
    node.builtin = BUILTINS[identifier]
    return node


def helper(function: Any, *args: gast.AST) -> gast.Call:
    """A call of a function of the runtime, which the user's module may not have."""
    node = name(function.__name__)
    node.helper = function
    return gast.Call(node, list(args), [])


def store(identifier: str) -> gast.Name:
    """A name that is assigned."""
    return name(identifier, gast.Store())


def constant(value: Any) -> gast.AST:
    """A literal; negative numbers as a unary minus, as the parser gives them."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value < 0:
        return gast.UnaryOp(gast.USub(), gast.Constant(-value, None))
    return gast.Constant(value, None)


def call(function: str | gast.AST, *args: gast.AST, **keywords: gast.AST) -> gast.Call:
    """A call of a (dotted) name or of an expression."""
    f = dotted(function) if isinstance(function, str) else function
    return gast.Call(f, list(args), [gast.keyword(k, v) for k, v in keywords.items()])


def dotted(path: str) -> gast.AST:
    """a.b.c as a tree."""
    head, *rest = path.split(".")
    node: gast.AST = builtin(head) if head in BUILTINS and not rest else name(head)
    for part in rest:
        node = gast.Attribute(node, part, gast.Load())
    return node


def assign(target: gast.AST | str, value: gast.AST) -> gast.Assign:
    """target = value."""
    node = store(target) if isinstance(target, str) else with_context(target, gast.Store)
    return gast.Assign([node], value, None)


def augment(target: gast.AST | str, op: type, value: gast.AST) -> gast.AugAssign:
    """target op= value."""
    node = store(target) if isinstance(target, str) else with_context(target, gast.Store)
    return gast.AugAssign(node, op(), value)


def with_context(node: gast.AST, ctx: type) -> gast.AST:
    """A copy of an assignable expression in another context."""
    node = copy.copy(node)
    node.ctx = ctx()
    if isinstance(node, (gast.Tuple, gast.List)):
        node.elts = [with_context(e, ctx) for e in node.elts]
    return node


def expr(template: str, **holes: gast.AST | str) -> Any:
    """The expression `template`, each hole's name replaced by its tree."""
    return substitute(_parsed(template), _trees(holes))


def stmts(template: str, **holes: gast.AST | str) -> list:
    """The statements of `template`, each hole's name replaced by its tree."""
    return [substitute(s, _trees(holes)) for s in _module(template)]


def _trees(holes: dict) -> dict:
    return {k: name(v) if isinstance(v, str) else v for k, v in holes.items()}


@functools.cache
def _parsed(template: str) -> Any:
    return _made(gast.parse(template, mode="eval").body)


@functools.cache
def _module(template: str) -> tuple:
    return tuple(_made(s) for s in gast.parse(template).body)


def _made(node: Any) -> Any:
    for n in walk(node):
        if isinstance(n, gast.Name) and n.id in BUILTINS:
            n.builtin = BUILTINS[n.id]
    return forget_place(node)


def substitute(node: Any, trees: dict[str, gast.AST]) -> Any:
    """A copy of `node` with the names in `trees` replaced; what is put in is not copied."""
    if isinstance(node, gast.Name):
        if node.id not in trees:
            return copy.copy(node)
        new = trees[node.id]
        return with_context(new, type(node.ctx)) if not isinstance(node.ctx, gast.Load) else new
    if isinstance(node, list):
        return [substitute(n, trees) for n in node]
    if not isinstance(node, gast.AST):
        return node
    new = copy.copy(node)
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, (gast.AST, list)):
            setattr(new, field, substitute(value, trees))
    return new


def forget_place(node: gast.AST) -> gast.AST:
    """Remove positions in place: text that was made has no place in the user's file."""
    for n in walk(node):
        for field in _NODE_FIELDS:
            if hasattr(n, field):
                delattr(n, field)
    return node


def names_in(node: Any) -> set[str]:
    """Every name read or bound in a tree."""
    nodes = node if isinstance(node, (list, tuple)) else [node]
    return {n.id for root in nodes for n in walk(root) if isinstance(n, gast.Name)}


def apart(name: str, taken: set[str]) -> str:
    """The name, numbered if it is taken."""
    number, made = 0, name
    while made in taken:
        number += 1
        made = f"{name}_{number}"
    return made


def unparse(node: gast.AST) -> str:
    """The text of a tree."""
    if isinstance(node, gast.Name) and node.annotation is None:
        return node.id
    starred = False
    for n in walk(node):
        if isinstance(n, gast.stmt) and not hasattr(n, "lineno"):
            n.lineno = None
        starred |= isinstance(n, gast.Call) and (_holds_display(n) or _item(n))
    return gast.unparse(without_displays(node) if starred else node).strip("\n")


def without_displays(node: Any) -> Any:
    """A copy that passes `f(*(x, y), **{"k": v})` as `f(x, y, k=v)`, and has `x[k]` for `x.__getitem__(k)`.

    >>> unparse(expr("g(f(x, *(y, z), k=1, **{'v': w}), *t)"))
    'g(f(x, y, z, k=1, v=w), *t)'
    """
    if isinstance(node, list):
        return [without_displays(n) for n in node]
    if not isinstance(node, gast.AST):
        return node
    node = copy.copy(node)
    for field in node._fields:
        setattr(node, field, without_displays(getattr(node, field, None)))
    if isinstance(node, gast.Call) and _holds_display(node):
        node.args = [e for a in node.args for e in (a.value.elts if _display(a) else [a])]
        pairs = [zip(k.value.keys, k.value.values) if _display(k) else [(k, None)] for k in node.keywords]
        node.keywords = [k if v is None else gast.keyword(k.value, v) for part in pairs for k, v in part]
    if isinstance(node, gast.Call) and _item(node):
        return gast.Subscript(node.func.value, node.args[0], gast.Load())
    return node


def _item(call: gast.Call) -> bool:
    return getattr(call.func, "attr", "") == "__getitem__" and len(call.args) == 1 and not call.keywords


def _holds_display(call: gast.Call) -> bool:
    return any(_display(a) for a in (*call.args, *call.keywords))


def _display(argument: Any) -> bool:
    """* before a tuple, or ** before a dict, whose parts are written out."""
    match argument:
        case gast.Starred(value=gast.Tuple()):
            return True
        case gast.keyword(arg=None, value=gast.Dict(keys=keys)):
            return all(isinstance(k, gast.Constant) and str(k.value).isidentifier() for k in keys)
    return False


def same(a: gast.AST, b: gast.AST) -> bool:
    """Equal text."""
    return a is b or unparse(a) == unparse(b)


def index_argument(index: gast.AST) -> gast.AST:
    """An index as an argument of a call: slice(a, None, None) for a:, slice(None) for a mere colon."""
    match index:
        case gast.Slice(lower=None, upper=None, step=None):
            return call("slice", constant(None))
        case gast.Slice(lower=lower, upper=upper, step=step):
            return call("slice", *(constant(None) if p is None else p for p in (lower, upper, step)))
        case gast.Tuple(elts=elts) if any(isinstance(e, gast.Slice) for e in elts):
            return gast.Tuple([index_argument(e) for e in elts], gast.Load())
    return index


def index_of_argument(argument: gast.AST) -> gast.AST:
    """The index that such an argument stands for, as it is written in [].

    >>> unparse(index_of_argument(index_argument(expr("x[1:]").slice)))
    '1:'
    """
    match argument:
        case gast.Call(func=gast.Name(id="slice"), args=[_]):
            return gast.Slice(None, None, None)
        case gast.Call(func=gast.Name(id="slice"), args=args):
            return gast.Slice(*(None if isinstance(a, gast.Constant) and a.value is None else a for a in args))
    return argument


def whole_of(target: gast.AST) -> gast.AST:
    """The array that a store writes all of: y of y[...], y[0] of y[0]."""
    match target:
        case gast.Subscript(value=value, slice=gast.Constant(value=index)) if index is ...:
            return value
    return with_context(target, gast.Load)


def with_arguments(node: gast.Call, others: dict[int, gast.AST]) -> gast.Call:
    """The call with other nodes for some of its arguments, by their id."""
    keywords = [gast.keyword(k.arg, others.get(id(k.value), k.value)) for k in node.keywords]
    return gast.Call(node.func, [others.get(id(a), a) for a in node.args], keywords)


def opposite(test: gast.AST) -> gast.AST:
    """`not test`, as one writes it.

    >>> [unparse(opposite(expr(t))) for t in ("not a", "a is b", "a in b", "a < b")]
    ['a', 'a is not b', 'a not in b', 'not a < b']
    """
    match test:
        case gast.UnaryOp(op=gast.Not(), operand=operand):
            return operand
        case gast.Compare(left=left, ops=[op], comparators=comparators) if type(op) in OPPOSITES:
            return gast.Compare(left, [OPPOSITES[type(op)]()], comparators)
    return expr("not x", x=test)


def set_names_apart(tree: Any, seen: set[int] | None = None) -> None:
    """Every place of a tree gets a name of its own, for what is known of a name differs from place to place.

    >>> x = name("x")
    >>> tree = gast.BinOp(x, gast.Add(), x)
    >>> set_names_apart(tree)
    >>> tree.left is tree.right
    False
    """
    seen = set() if seen is None else seen
    for field in tree._fields:
        part = getattr(tree, field, None)
        if isinstance(part, list):
            part[:] = [_apart(p, seen) for p in part]
        elif isinstance(part, gast.AST):
            setattr(tree, field, _apart(part, seen))


def _apart(node: Any, seen: set[int]) -> Any:
    if isinstance(node, gast.Name):
        node = copy.copy(node) if id(node) in seen else node
        seen.add(id(node))
    elif isinstance(node, gast.AST) and node._fields:
        set_names_apart(node, seen)
    return node


def parts_of_place(target: gast.AST) -> tuple[gast.AST, gast.AST]:
    """What holds an item or attribute, and its key or name as an argument."""
    if isinstance(target, gast.Attribute):
        return target.value, constant(target.attr)
    return target.value, index_argument(target.slice)
