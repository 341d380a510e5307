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

from autotangent.errors import NoSource
from autotangent.normal import ignored, iterators, matches
from autotangent.normal.exits import holds, nested
from autotangent.normal.regions import Stuck, needs_flag, settled
from autotangent.structs import struct
from autotangent.syntax import quote, scopes
from autotangent.syntax.closures import inners
from autotangent.syntax.listing import is_generator
from autotangent.syntax.read import read
from autotangent.syntax.walk import walk

YIELDS = (gast.Yield, gast.YieldFrom)
LEAVES = (gast.Break, gast.Return)
FIXED = (types.ModuleType, types.FunctionType, types.BuiltinFunctionType, type)  # what a name goes on to mean
DEEPEST = 4  # generators that yield from each other
MOST = 60  # statements that the bodies at all yields of a generator may have together


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place; `tree.inlined` holds the generator functions that were written out, by name."""
    rewriting = Expand(tree, names, record)
    rewriting.visit(tree)
    rewriting.forget_made()
    quote.set_names_apart(tree)


class Expand(gast.NodeTransformer):
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
        early = any(holds(t, LEAVES) for t in s.body) or any(isinstance(n, YIELDS) for t in s.body for n in walk(t))
        loop = Loop(self, s)
        if not early and not loop.for_ever():
            return s
        before = copy.deepcopy(s.body), set(self.names.taken), self.depth
        try:
            return loop.written()
        except Stuck:
            s.body, self.names.taken, self.depth = before
            return s

    def forget_made(self) -> None:
        """The generator functions made inside that nobody calls any more."""
        read = {n.id for n in walk(self.tree) if isinstance(n, gast.Name) and not _stores(n)}
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


class Loop:
    """One loop over a generator, or over `zip`, `enumerate` or `islice` of one."""

    def __init__(self, rewriting: Expand, s: gast.For):
        self.rewriting, self.names, self.s = rewriting, rewriting.names, s
        self.stored = {n.id for t in (s.target, *s.body) for n in walk(t) if isinstance(n, gast.Name) and _stores(n)}
        self.before: list[Any] = []
        self.head, self.target = s.iter, s.target
        self.first: list[Any] = []  # what goes before the body where the generator yields
        self.after: list[Any] = []  # what goes after it
        self.beside: list[tuple[Any, Any]] = []  # (target, iterable) of zip
        self._look()

    def _look(self) -> None:
        """Take the head apart."""
        match self.head:
            case gast.Call(func=gast.Name(id="enumerate"), args=[src, *start], keywords=keywords):
                start += [k.value for k in keywords]
                if isinstance(self.target, gast.Tuple) and len(self.target.elts) == 2 and self.is_source(src):
                    number = self.names.counted("n")
                    self.before = [quote.assign(number, start[0] if start else quote.constant(0))]
                    count, self.target = self.target.elts
                    self.first = quote.stmts("k = n\nn += 1", k=count, n=number)
                    self.head = src
            case gast.Call(func=gast.Name(id="zip"), args=args, keywords=[]):
                found = [k for k, a in enumerate(args) if self.is_source(a)]
                if len(found) > 1:
                    found = [k for k in found if self.never_ends(args[k])]
                if isinstance(self.target, gast.Tuple) and len(self.target.elts) == len(args) and len(found) == 1:
                    pairs = list(zip(self.target.elts, args))
                    self.target, self.head = pairs.pop(found[0])
                    self.beside = pairs
            case gast.Call(func=f, args=[src, bound], keywords=[]) if self.rewriting.meaning(
                f
            ) is iterators.itertools.islice and self.is_source(src):
                self.head = src
                self.beside = [(None, quote.call("range", bound))]

    def is_source(self, node: Any) -> bool:
        return isinstance(node, gast.GeneratorExp) or self.rewriting.generator(node) is not None

    def for_ever(self) -> bool:
        """The generator does not end by itself."""
        if isinstance(self.s.iter, gast.Call) and self.head is not self.s.iter and self.beside:
            return True
        return self.never_ends(self.head)

    def never_ends(self, node: Any) -> bool:
        if isinstance(node, gast.GeneratorExp):
            return any(self.never_ends(n) for g in node.generators for n in walk(g.iter) if isinstance(n, gast.Call))
        found = self.rewriting.generator(node)
        return found is not None and any(
            isinstance(n, gast.While) and isinstance(n.test, gast.Constant) for n in walk(found[1])
        )

    def written(self) -> Any:
        """The statements.

        Raises:
            Stuck: the loop has to stay as it is.
        """
        source = self.rewriting.source(self.head, self.stored)
        if source is None:
            return self.s
        before, body = source
        before = [*self.before, *before]
        if self.beside:
            return [*before, *self.side_by_side(body)]
        if self.s.orelse and any(isinstance(n, gast.Return) for t in body for n in walk(t)):
            raise Stuck
        left(body, gast.Return)
        user = without_continue(self.s.body)
        left(user, gast.Break)
        yields = sum(isinstance(n, YIELDS) for t in body for n in walk(t))
        size = sum(isinstance(n, gast.stmt) for t in user for n in walk(t))
        if yields > 1 and (size * yields > MOST or any(hasattr(n, "closure") for t in user for n in walk(t))):
            raise Stuck
        woven = self.woven(body, user)
        flag = self.names.fresh("left") if needs_flag(woven, bool(self.s.orelse)) else ""
        out = settled(woven, flag)
        if self.s.orelse:
            out.append(gast.If(quote.expr("not x", x=flag), self.s.orelse, []))
        start = [quote.assign(flag, quote.constant(False))] if flag else []
        return [*before, *start, *out]

    def woven(self, body: list[Any], user: list[Any]) -> list[Any]:
        """The generator's statements with the loop's body where it yields."""
        out: list[Any] = []
        for s in body:
            match s:
                case gast.Expr(value=gast.Yield(value=value)):
                    value = value if value is not None else quote.constant(None)
                    item = gast.Assign([copy.deepcopy(self.target)], value, None)
                    out += [*copy.deepcopy(self.first), item, *copy.deepcopy(user)]
                case gast.Expr(value=gast.YieldFrom(value=value)):
                    source = self.rewriting.source(value, self.stored)
                    if source is None:
                        inner = [*copy.deepcopy(self.first), *copy.deepcopy(user)]
                        out.append(gast.For(copy.deepcopy(self.target), value, inner, [], None))
                        continue
                    if any(isinstance(n, gast.Return) for t in source[1] for n in walk(t)):
                        raise Stuck
                    self.rewriting.depth += 1
                    out += [*source[0], *self.woven(source[1], user)]
                    self.rewriting.depth -= 1
                case gast.If() | gast.For() | gast.While():
                    s.body, s.orelse = self.woven(s.body, user), self.woven(s.orelse, user)
                    out.append(s)
                case _:
                    if any(isinstance(n, YIELDS) for n in walk(s)):
                        raise Stuck
                    out.append(s)
        return out

    def side_by_side(self, body: list[Any]) -> list[Any]:
        """A generator that never ends, beside what ends: a loop over that."""
        parts = endless(body)
        if not all(map(pure, parts.rest)):
            raise Stuck
        user = without_continue(self.s.body) if parts.rest else self.s.body
        inside = [*parts.up_to, gast.Assign([self.target], parts.value, None), *user, *parts.rest]
        return [*parts.first, beside_loop(self.names, self.beside, inside, self.s.orelse)]


@struct(frozen=True, eq=False)
class Endless:
    """first; while True: up_to; yield value; rest"""

    first: list[Any]
    up_to: list[Any]
    value: Any
    rest: list[Any]


def endless(body: list[Any]) -> Endless:
    """The parts of a generator that is one endless loop with one yield.

    Raises:
        Stuck: it is not.
    """
    *first, loop = body
    if not isinstance(loop, gast.While) or not isinstance(loop.test, gast.Constant) or not loop.test.value:
        raise Stuck
    at = [k for k, t in enumerate(loop.body) if isinstance(t, gast.Expr) and isinstance(t.value, gast.Yield)]
    others = [t for k, t in enumerate(loop.body) if k not in at]
    leaving = (*YIELDS, *LEAVES, gast.Continue)
    if len(at) != 1 or any(isinstance(n, leaving) for t in (*first, *others) for n in walk(t)):
        raise Stuck
    value = loop.body[at[0]].value.value
    value = value if value is not None else quote.constant(None)
    return Endless(first, loop.body[: at[0]], value, loop.body[at[0] + 1 :])


def beside_loop(names: Any, beside: list[tuple[Any, Any]], body: list[Any], orelse: list[Any]) -> gast.For:
    """The loop over (target, iterable) pairs; a target that is None gets a name."""
    if len(beside) == 1:
        target, head = beside[0]
    else:
        target = gast.Tuple([t for t, _ in beside], gast.Store())
        head = quote.call("zip", *(h for _, h in beside))
    return gast.For(quote.store(names.index()) if target is None else target, head, body, orelse, None)


def without_continue(body: list[Any]) -> list[Any]:
    """The body of a loop without `continue`."""
    if not any(holds(t, (gast.Continue,)) for t in body):
        return body
    if any(isinstance(t, (gast.With, gast.Try)) and holds(t, (gast.Continue,)) for t in body):
        raise Stuck
    return nested(body)


def left(body: list[Any], kind: type) -> None:
    """Mark in place the statements of a kind that leave the region."""
    for k, s in enumerate(body):
        if isinstance(s, kind):
            if isinstance(s, gast.Return):
                s = body[k] = gast.Break()
            s.leaves_region = True
        elif isinstance(s, gast.If) or kind is gast.Return and isinstance(s, (gast.For, gast.While)):
            left(s.body, kind)
            left(s.orelse, kind)
        elif isinstance(s, (gast.With, gast.Try)) and holds(s, (kind,)):
            raise Stuck


def _plain(tree: Any) -> bool:
    """Only statements that may stand anywhere, and yields that are statements."""
    yields = sum(isinstance(n, YIELDS) for n in scopes.within(tree.body))
    alone = sum(isinstance(n, gast.Expr) and isinstance(n.value, YIELDS) for n in scopes.within(tree.body))
    other = (*scopes.FUNCTIONS, gast.Global, gast.Nonlocal, gast.Import, gast.ImportFrom, gast.With, gast.Try)
    return yields == alone and not any(isinstance(n, other) for s in tree.body for n in walk(s))


def pure(s: Any) -> bool:
    """An assignment to names that nobody can tell from none if they are not read."""
    if not isinstance(s, (gast.Assign, gast.AugAssign)):
        return False
    targets = s.targets if isinstance(s, gast.Assign) else [s.target]
    names = all(isinstance(n, (gast.Name, gast.Tuple)) for t in targets for n in walk(t))
    return names and not any(isinstance(n, (gast.Subscript, gast.NamedExpr)) for n in walk(s.value))


def _yields(tree: Any) -> bool:
    return any(isinstance(n, YIELDS) for n in scopes.within(tree.body))


def _stores(n: gast.Name) -> bool:
    return not isinstance(n.ctx, gast.Load)


def _docstring(s: Any) -> bool:
    return isinstance(s, gast.Expr) and isinstance(s.value, gast.Constant)
