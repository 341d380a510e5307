"""try becomes statements that say whether they failed, and branches: the path that was taken is differentiated.

What is tried at once assigns new names, so that a failure changes nothing; the statements up to `pass` are those tried.

>>> from autotangent.normal.trial import trial
>>> print(trial(expand, '''
... def f(x, table):
...     try:
...         x = x * table['gain']
...     except KeyError:
...         x = 2 * x
...     return x
... '''))
def f(x, table):
    failed = 'try'(KeyError)
    if not failed:
        x_1 = x * table['gain']
        pass
        x = x_1
    else:
        x = 2 * x
    return x
"""

import contextlib
import copy
from typing import Any

import gast
import numpy as np

from autotangent.analysis.contexts import open_block
from autotangent.errors import Unsupported
from autotangent.normal.exits import holds
from autotangent.normal.tried import Flag, Scope, Tried
from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer, dotted_path, walk

LEAVING = (gast.Return, gast.Break, gast.Continue)
COMPOUND = (gast.If, gast.For, gast.While, gast.With, gast.Try)


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place.

    Raises:
        Unsupported: what a failure would leave behind is not known.
    """
    _Expand(tree, names, record).visit(tree)


class _Expand(StatementTransformer):
    def __init__(self, tree: Any, names: Any, record: Any):
        self.names, self.record = names, record
        self.tried = Tried(tree, names, record)

    def refuse(self, node: Any, what: str, instead: str) -> Any:
        raise Unsupported(what, self.record.place(node), instead)

    def visit_Try(self, s: gast.Try) -> list[Any]:
        return self.attempt(s, Scope())

    def visit_With(self, s: gast.With) -> Any:
        """with contextlib.suppress(E): is a try whose handler does nothing."""
        call = s.items[0].context_expr
        if len(s.items) > 1 or not isinstance(call, gast.Call) or s.items[0].optional_vars is not None:
            return self.generic_visit(s)
        if self.tried.meaning(call.func) is not contextlib.suppress or not call.args or call.keywords:
            return self.generic_visit(s)
        caught = call.args[0] if len(call.args) == 1 else gast.Tuple(call.args, gast.Load())
        return self.attempt(
            self.like(s, gast.Try(s.body, [self.handles(caught, None, [gast.Pass()])], [], [])), Scope()
        )

    def like(self, s: Any, made: Any) -> Any:
        return gast.copy_location(made, s)

    def handles(self, kind: Any, name: str | None, body: list[Any]) -> Any:
        return gast.ExceptHandler(kind, None if name is None else quote.store(name), body)

    # ---- one try -------------------------------------------------------------------------------------------------
    def attempt(self, s: gast.Try, scope: Scope) -> list[Any]:
        """The statements for a try inside of others."""
        for t in s.finalbody:
            if holds(t, LEAVING):
                self.refuse(t, "a finally that is left", "Leave after the try.")
        quiet = getattr(s, "quiet", False) or all(map(_assigns_only, s.finalbody))
        if s.finalbody and (scope.caught() or not quiet):
            return self.attempt_finally(s, scope)
        if not s.handlers:
            beside = Scope((), s.finalbody, scope)
            return [*self.block(s.body, beside), *self.block(copy.deepcopy(s.finalbody), scope)]
        flag = scope.flag() or Flag(self.names, self.many(s))
        own = tuple((*self.tried.handler_of(h, self.refuse), flag.code()) for h in s.handlers)
        seen = self.tried.observed(s)
        body = self.block(s.body, Scope(own, s.finalbody, scope, flag, seen))
        beside = Scope((), s.finalbody, scope)
        good = self.block(s.orelse, beside)
        bad = [(code, self.block(h.body, beside)) for (_, _, code), h in zip(own, s.handlers)]
        after = self.block(copy.deepcopy(s.finalbody), scope)
        whole = not scope.caught()
        if not whole:
            bad = [(code, [flag.set(), *b]) for code, b in bad]
        if whole and _at_once(body):
            body[1].body += good
            body[1].orelse = flag.dispatch(bad, whole)
            return [*body, *after]
        first = [flag.set()] if whole else []
        if good:
            return [*first, *body, gast.If(flag.test(), good, flag.dispatch(bad, whole)), *after]
        return [*first, *body, *flag.dispatch(bad, False), *after]

    def many(self, s: gast.Try) -> bool:
        """More than one handler says that something failed."""
        return len(s.handlers) > 1 or any(self.is_try(n) for t in s.body for n in walk(t))

    def is_try(self, n: Any) -> bool:
        suppresses = isinstance(n, gast.With) and self.tried.meaning(getattr(n.items[0].context_expr, "func", None))
        return isinstance(n, gast.Try) or suppresses is contextlib.suppress

    def attempt_finally(self, s: gast.Try, scope: Scope) -> list[Any]:
        """finally: also before an exception goes on that no handler takes."""
        body = [self.like(s, gast.Try(s.body, s.handlers, s.orelse, []))] if s.handlers else s.body
        name = self.names.fresh("error")
        again = gast.Raise(quote.name(name), None)
        every = self.handles(quote.name("BaseException"), name, [*copy.deepcopy(s.finalbody), again])
        flag = scope.flag() or Flag(
            self.names, bool(s.handlers) or any(self.is_try(n) for t in s.body for n in walk(t))
        )
        outer = self.like(s, gast.Try(body, [every], [], []))
        own = ((*self.tried.handler_of(every, self.refuse), flag.code()),)
        inside = Scope(own, s.finalbody, scope, flag, self.tried.observed(outer, s.finalbody))
        made = self.block(body, inside)
        bad = [(code, self.block(h.body, scope)) for (_, _, code), h in zip(own, [every])]
        after = self.block(copy.deepcopy(s.finalbody), scope)
        if scope.caught():
            bad = [(code, [flag.set(), *b]) for code, b in bad]
            return [*made, *flag.dispatch(bad, False), gast.If(flag.test(), after, [])]
        if _at_once(made):
            made[1].orelse = flag.dispatch(bad, True)
            return [*made, *after]
        return [flag.set(), *made, *flag.dispatch(bad, False), *after]

    # ---- what stands in one --------------------------------------------------------------------------------------
    def block(self, body: list[Any], scope: Scope) -> list[Any]:
        if not body:
            return []
        if not scope.caught():
            return [u for t in body for u in self.plain(t, scope)]
        run, rest = self.tried.run(body, scope)
        if run:
            first, branch = self.tried.leaf(run, scope)
            branch.body += self.block(rest, scope)
            return [first, branch]
        made, tail = self.compound(body[0], scope), self.block(rest[1:], scope)
        if not tail or isinstance(body[0], LEAVING):
            return made
        return [*made, *tail] if isinstance(body[0], gast.Pass) else [*made, gast.If(scope.flag().test(), tail, [])]

    def plain(self, t: Any, scope: Scope) -> list[Any]:
        """A statement in which nothing is caught, but that may leave a try with a finally."""
        if isinstance(t, LEAVING):
            return self.leaving(t, scope)
        if not scope.finals() or not isinstance(t, COMPOUND):
            new = self.visit(t)
            return new if isinstance(new, list) else [new]
        return self.compound(t, scope)

    def leaving(self, t: Any, scope: Scope) -> list[Any]:
        """What finally does stands before each statement that leaves a try."""
        left = scope.left(isinstance(t, gast.Return))
        if left is None:
            return [t]
        final, first = copy.deepcopy(left.final), []
        if isinstance(t, gast.Return) and t.value is not None:
            bound = {n.id for s in final for n in walk(s) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Store)}
            if not isinstance(t.value, gast.Name) or t.value.id in bound:
                name = self.names.numbered("t")
                first = [quote.assign(name, t.value)]
                t.value = quote.name(name)
        return [*first, *self.block([*final, t], left.outer)]

    def compound(self, t: Any, scope: Scope) -> list[Any]:
        match t:
            case gast.Return() | gast.Break() | gast.Continue():
                return self.leaving(t, scope)
            case gast.Pass():
                return []
            case gast.If():
                made: Any = gast.If(t.test, self.block(t.body, scope) or [gast.Pass()], self.block(t.orelse, scope))
            case gast.For():
                made = gast.For(t.target, t.iter, self.turn(t.body, scope), self.block(t.orelse, scope), None)
            case gast.While():
                made = gast.While(t.test, self.turn(t.body, scope), self.block(t.orelse, scope))
            case gast.Try():
                return self.attempt(t, scope)
            case gast.With() if not scope.caught() or self.harmless(t):
                made = gast.With(t.items, self.block(t.body, scope), None)
            case gast.With() if self.is_try(t):
                caught = t.items[0].context_expr.args
                kind = caught[0] if len(caught) == 1 else gast.Tuple(caught, gast.Load())
                return self.attempt(
                    self.like(t, gast.Try(t.body, [self.handles(kind, None, [gast.Pass()])], [], [])), scope
                )
            case gast.With(items=items) if all(isinstance(i.context_expr, gast.Call) for i in items):
                for call in [i.context_expr for i in items]:
                    open_block(call, self.tried.meaning(call.func), dotted_path(call.func))
                self.refuse(t, "a block of statements inside a try", "Put it into a function, and call that.")
            case gast.Import() | gast.ImportFrom():
                self.refuse(t, "an import inside a try", "Import at the top of the module, in a try there.")
            case _:
                self.refuse(t, "a block of statements inside a try", "Put it into a function, and call that.")
        return [self.like(t, made)]

    def turn(self, body: list[Any], scope: Scope) -> list[Any]:
        """The body of a loop, which ends where something fails."""
        made = self.block(body, Scope((), [], scope, loop=True))
        if not scope.caught():
            return made
        if _at_once(made):
            made[1].orelse = [gast.Break()]
            return made
        return [*made, gast.If(scope.flag().test(False), [gast.Break()], [])]

    def harmless(self, s: gast.With) -> bool:
        """np.errstate, which does not look at exceptions."""
        calls = [item.context_expr for item in s.items]
        return all(isinstance(c, gast.Call) and self.tried.meaning(c.func) is np.errstate for c in calls)


def _at_once(made: list[Any]) -> bool:
    """All of a block is tried in one go."""
    return len(made) == 2 and hasattr(made[0], "tries") and not any(hasattr(n, "tries") for n in walk(made[1]))


def _assigns_only(s: Any) -> bool:
    """Gives values to names, which nobody sees after an exception."""
    match s:
        case gast.Assign(targets=targets):
            return all(isinstance(t, gast.Name) for t in targets) and not _calls(s)
        case gast.AugAssign(target=gast.Name()):
            return not _calls(s)
    return isinstance(s, gast.Pass)


def _calls(s: Any) -> bool:
    return any(isinstance(n, (gast.Call, gast.NamedExpr)) for n in walk(s))
