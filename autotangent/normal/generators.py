"""A loop that leaves a generator early becomes the generator's own loops, with the body where it yields.

>>> from autotangent.normal.trial import trial
>>> print(trial(expand, '''
... def halves(x):
...     while True:
...         yield x
...         x = x / 2
...
... def f(x):
...     total = 0.0
...     for k, y in zip(range(4), halves(x)):
...         total += k * y
...     for y in halves(x):
...         if y < 1:
...             break
...         total += y
...     return total
... '''))
def f(x):
    total = 0.0
    x_1 = x
    for k in range(4):
        y = x_1
        total += k * y
        x_1 = x_1 / 2
    x_2 = x
    while True:
        y = x_2
        if y < 1:
            break
        total += y
        x_2 = x_2 / 2
    return total
"""

import copy
import types
from typing import Any

import gast

from autotangent.analysis.higher import plain_parameters
from autotangent.errors import NoSource
from autotangent.normal import ignored, iterators, matches
from autotangent.normal.exits import holds
from autotangent.normal.regions import Stuck
from autotangent.normal.steady import writes
from autotangent.normal.weaving import LEAVES, YIELDS, Loop, stores
from autotangent.syntax import quote, scopes
from autotangent.syntax.closures import inners
from autotangent.syntax.listing import is_generator
from autotangent.syntax.read import read
from autotangent.syntax.walk import StatementTransformer, walk

FIXED = (types.ModuleType, types.FunctionType, types.BuiltinFunctionType, type)  # what a name goes on to mean
DEEPEST = 4  # generators that yield from each other


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place; `tree.inlined` holds the generator functions that were written out, by name."""
    rewriting = Expand(tree, names, record)
    rewriting.visit(tree)
    rewriting.forget_made()
    quote.set_names_apart(tree)


class Expand(StatementTransformer):
    def __init__(self, tree: Any, names: Any, record: Any):
        self.tree, self.names, self.record = tree, names, record
        self.bound = [name for name, _ in scopes.bindings(tree)]
        self.inner: set[str] = set()  # generators made inside that were written out
        self.writing: list[Any] = []  # the generators that are being written out
        self.depth = 0  # of yields from generators

    def meaning(self, f: Any) -> Any:
        """What a dotted name from outside the function is now."""
        if isinstance(f, gast.Attribute):
            return getattr(self.meaning(f.value), f.attr, None)
        known = isinstance(f, gast.Name) and f.id not in self.bound
        return self.record.resolve(f.id)[1] if known else None

    def visit_For(self, s: gast.For) -> Any:
        self.generic_visit(s)
        s.iter = self.one_by_one(s.iter, s.body)
        early = any(holds(t, LEAVES) for t in s.body) or any(isinstance(n, YIELDS) for t in s.body for n in walk(t))
        loop = Loop(self, s)
        meets = loop.meets()
        if not early and not meets and not loop.for_ever():
            return s
        before = copy.deepcopy(s.body), set(self.names.taken), self.depth
        try:
            return loop.written()
        except Stuck:
            s.body, self.names.taken, self.depth = before
            if meets:
                s.meets = True
            return s

    def one_by_one(self, head: Any, body: list[Any]) -> Any:
        """The head of a loop with a generator expression for map or filter, where the loop changes what the function
        reads."""
        if not isinstance(head, gast.Call) or head.keywords:
            return head
        of = self.meaning(head.func)
        if of in (zip, enumerate):
            head.args = [self.one_by_one(a, body) for a in head.args]
        if of in (map, filter) and len(head.args) > 1 and isinstance(function := head.args[0], gast.Lambda):
            changes = any(writes(t, set(scopes.free(function)), lambda call: []) for t in body)
            if changes and plain_parameters(function, len(head.args) - 1):
                return gast.copy_location(_expression(of, function, head.args[1:]), head)
        return head

    def forget_made(self) -> None:
        """The generator functions made inside that nobody calls any more."""
        read = {n.id for n in walk(self.tree) if isinstance(n, gast.Name) and not stores(n)}
        for s in [s for s in self.tree.body if isinstance(s, gast.Assign) and hasattr(s.value, "func")]:
            name = getattr(s.targets[0], "id", "")
            if hasattr(s.value.func, "closure") and name in self.inner and name not in read:
                self.tree.body.remove(s)

    # ---- generators ----------------------------------------------------------------------------------------------
    def generator(self, node: Any) -> tuple[str, Any, Any] | None:
        """(name, tree, function) of the generator function that is called; function: None if it is made inside."""
        if not isinstance(node, gast.Call) or not isinstance(node.func, gast.Name):
            return None
        name = node.func.id
        if self.bound.count(name) == 1:
            made = next((i for i in inners(self.record) if i.name == name), None)
            if made is not None and isinstance(made.node, gast.FunctionDef):
                return (name, made.node, None) if _yields(made.node) else None
        function = self.meaning(node.func)
        try:
            callee = read(function) if isinstance(function, types.FunctionType) else None
        except NoSource:
            return None
        return (name, callee.tree, callee) if callee is not None and is_generator(callee) else None

    def source(self, node: Any, stored: set[str]) -> tuple[list[Any], list[Any]] | None:
        """(statements before, statements with yields) of what a loop runs over; None if it is no generator."""
        if isinstance(node, gast.GeneratorExp):
            return [], self.of_expression(node)
        found = self.generator(node)
        if found is None:
            return None
        name, tree, callee = found
        if any(t is tree for t in self.writing) or self.depth > DEEPEST or not _plain(tree):
            raise Stuck
        if callee is not None:
            self.same_meanings(tree, callee)
        before, body = self.with_arguments(node, tree, callee, stored)
        self.writing.append(tree)
        part = gast.FunctionDef(name, tree.args, body, [], None, None, [])
        for rewrite in (iterators.expand, matches.expand):
            rewrite(part, self.names, self.record)
        self.generic_visit(part)
        self.writing.pop()
        if callee is not None:
            self.tree.inlined = {**getattr(self.tree, "inlined", {}), name: callee}
        else:
            self.inner.add(name)
        return before, part.body

    def same_meanings(self, tree: Any, callee: Any) -> None:
        """What the generator reads from outside means the same here."""
        for name in scopes.free(tree):
            found, value = callee.resolve(name)
            same = found and name not in self.bound and self.record.resolve(name)[1] is value
            if name in callee.cells or name in self.record.cells:
                same &= callee.cells.get(name) is self.record.cells.get(name)
            elif callee.globals is not self.record.globals:
                same &= isinstance(value, FIXED)
            if not same:
                raise Stuck

    def of_expression(self, node: gast.GeneratorExp) -> list[Any]:
        """The loops of a generator expression."""
        node = copy.deepcopy(node)
        own = {n.id for g in node.generators for n in walk(g.target) if isinstance(n, gast.Name)}
        renamed: dict[str, gast.AST] = {n: quote.name(self.names.counted(n)) for n in sorted(own)}
        body: list[Any] = [gast.Expr(gast.Yield(quote.substitute(node.elt, renamed)))]
        for k, g in reversed(list(enumerate(node.generators))):
            for test in reversed(g.ifs):
                body = [gast.If(quote.substitute(test, renamed), body, [])]
            head = quote.substitute(g.iter, renamed) if k else g.iter
            loop = gast.For(quote.substitute(g.target, renamed), head, body, [], None)
            body = self.visit_For(loop)
            body = body if isinstance(body, list) else [body]
        return body

    def with_arguments(self, node: gast.Call, tree: Any, callee: Any, stored: set[str]) -> tuple[list[Any], list[Any]]:
        """(assignments of arguments, the body with names of its own)."""
        parameters = [*tree.args.posonlyargs, *tree.args.args]
        if tree.args.vararg or tree.args.kwarg or tree.args.kwonlyargs or len(node.args) > len(parameters):
            raise Stuck
        if any(isinstance(a, gast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
            raise Stuck
        given = dict(zip((p.id for p in parameters), node.args))
        given |= {k.arg: k.value for k in node.keywords}
        defaults = dict(zip((p.id for p in reversed(parameters)), reversed(tree.args.defaults)))
        missing = [p.id for p in parameters if p.id not in given]
        if len(given) != len(node.args) + len(node.keywords) or any(
            not isinstance(defaults.get(p), gast.Constant) for p in missing
        ):
            raise Stuck
        given |= {p: copy.copy(defaults[p]) for p in missing}
        own = copy.deepcopy(tree)
        ignored.mark(own, self.names, callee if callee is not None else self.record)
        body = [quote.forget_place(s) for s in own.body]
        while isinstance(body[-1], gast.Return):
            body.pop()
        changed = {n for n, b in scopes.bindings(tree) if not isinstance(getattr(b, "ctx", None), gast.Param)}
        renamed: dict[str, gast.AST] = {}
        before: list[Any] = []
        for p, value in given.items():
            if self.stays(p, value, changed, stored, body):
                renamed[p] = value
                continue
            new = self.names.counted(p)
            before.append(quote.assign(new, value))
            renamed[p] = quote.name(new)
        for n in sorted(changed - set(renamed)):
            renamed[n] = quote.name(self.names.counted(n))
        return before, [quote.substitute(s, renamed) for s in body if not _docstring(s)]

    def stays(self, p: str, value: Any, changed: set[str], stored: set[str], body: list[Any]) -> bool:
        """The argument may stand where the parameter is read."""
        if isinstance(value, gast.Constant):
            return p not in changed
        if isinstance(value, gast.Name):
            return p not in changed and value.id not in stored
        if not isinstance(value, gast.GeneratorExp) and self.generator(value) is None:
            return False
        uses = [n for s in body for n in walk(s) if isinstance(n, gast.Name) and n.id == p]
        heads = [s.iter for s in body if isinstance(s, gast.For)]
        heads += [s.value.value for s in body if isinstance(s, gast.Expr) and isinstance(s.value, gast.YieldFrom)]
        if len(uses) == 1 and any(uses[0] is h for h in heads):
            return True
        raise Stuck


def _expression(of: Any, function: gast.Lambda, xs: list[Any]) -> gast.GeneratorExp:
    """(f(a) for a in xs), (a for a in xs if f(a))"""
    targets = [quote.store(p.id) for p in function.args.args]
    target = targets[0] if len(targets) == 1 else gast.Tuple(targets, gast.Store())
    over = xs[0] if len(xs) == 1 else quote.call("zip", *xs)
    if of is map:
        return gast.GeneratorExp(function.body, [gast.comprehension(target, over, [], 0)])
    return gast.GeneratorExp(quote.name(targets[0].id), [gast.comprehension(target, over, [function.body], 0)])


def _plain(tree: Any) -> bool:
    """Only statements that may stand anywhere, and yields that are statements."""
    yields = sum(isinstance(n, YIELDS) for n in scopes.within(tree.body))
    alone = sum(isinstance(n, gast.Expr) and isinstance(n.value, YIELDS) for n in scopes.within(tree.body))
    other = (*scopes.FUNCTIONS, gast.Global, gast.Nonlocal, gast.Import, gast.ImportFrom, gast.With, gast.Try)
    return yields == alone and not any(isinstance(n, other) for s in tree.body for n in walk(s))


def _yields(tree: Any) -> bool:
    return any(isinstance(n, YIELDS) for n in scopes.within(tree.body))


def _docstring(s: Any) -> bool:
    return isinstance(s, gast.Expr) and isinstance(s.value, gast.Constant)
