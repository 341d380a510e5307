"""One exit: early returns, break and continue become branches, so that every statement list runs to its end.

>>> from autotangent.normal.trial import trial
>>> print(trial(structure, '''
... def f(x, n):
...     if x < 0:
...         return -x
...     for i in range(n):
...         if x > i:
...             continue
...         x = x - i
...     return x
... '''))
def f(x, n):
    if x < 0:
        result = -x
    else:
        for i in range(n):
            if not x > i:
                x = x - i
        result = x
    return result
"""

import copy
from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import walk


def structure(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    _loops(tree.body, names)
    if not _early(tree.body):
        return
    if not returns_value(tree.body):
        tree.body = _Exits("", names).block(tree.body)
        return
    if not always(tree.body):
        tree.body = [*tree.body, gast.Return(quote.constant(None))]
    exits = _Exits(_result(tree.body, names), names)
    tree.body = [*exits.block(tree.body), quote.stmts("return x", x=exits.result)[0]]


def _early(body: list) -> bool:
    """Returns from anywhere but the end."""
    found = [n for s in body for n in walk(s) if isinstance(n, gast.Return)]
    return bool(found) and (len(found) > 1 or found[0] is not body[-1])


def returns_value(body: list) -> bool:
    """One of the returns does."""
    found = (n.value for s in body for n in walk(s) if isinstance(n, gast.Return))
    return any(value is not None and not _is_none(value) for value in found)


def _is_none(value: Any) -> bool:
    return isinstance(value, gast.Constant) and value.value is None


def always(body: list) -> bool:
    """Never runs to its end."""
    if not body:
        return False
    match body[-1]:
        case gast.Return() | gast.Break() | gast.Continue() | gast.Raise():
            return True
        case gast.If(body=then, orelse=other):
            return always(then) and always(other)
        case gast.With(body=inner):
            return always(inner)
    return False


def holds(s: gast.AST, kinds: tuple) -> bool:
    """A statement of one of the kinds that belongs to this level of loop."""
    if isinstance(s, kinds):
        return True
    match s:
        case gast.If(body=then, orelse=other):
            return any(holds(t, kinds) for t in (*then, *other))
        case gast.For(body=body) | gast.While(body=body):
            return gast.Return in kinds and any(holds(t, (gast.Return,)) for t in body)
        case gast.With(body=body) | gast.Try(body=body):
            return any(holds(t, kinds) for t in body)
    return False


def _loops(body: list, names: Any) -> None:
    """continue, loop else, and what follows a conditional break."""
    for k, s in reversed(list(enumerate(body))):
        match s:
            case gast.If():
                _loops(s.body, names)
                _loops(s.orelse, names)
            case gast.With():
                _loops(s.body, names)
            case gast.For() | gast.While():
                _loops(s.body, names)
                _loops(s.orelse, names)
                before = list(s.body)
                s.body = nested(s.body)
                if s.orelse or s.body != before:
                    s.lineno = None
                if s.orelse:
                    body[k : k + 1] = _otherwise(s, names)


def _otherwise(s: Any, names: Any) -> list[gast.AST]:
    """for ... else through a flag."""
    other, s.orelse = s.orelse, []
    if not any(holds(t, (gast.Break,)) for t in s.body):
        return [s, *other]
    flag = names.fresh("left")
    _before_break(s.body, flag)
    test = gast.If(quote.expr("not x", x=flag), other, [])
    return [quote.assign(flag, quote.constant(False)), s, test]


def _before_break(body: list, flag: str) -> None:
    for k, s in reversed(list(enumerate(body))):
        if isinstance(s, gast.Break):
            body.insert(k, quote.assign(flag, quote.constant(True)))
        elif isinstance(s, gast.If):
            _before_break(s.body, flag)
            _before_break(s.orelse, flag)


def nested(body: list) -> list:
    """What follows a conditional break or continue goes into the other branch."""
    for k, s in enumerate(body):
        if isinstance(s, gast.Continue):
            return body[:k]
        if isinstance(s, gast.Break):
            return body[: k + 1]
        if isinstance(s, gast.If) and holds(s, (gast.Break, gast.Continue)):
            rest = nested(body[k + 1 :])
            then, other = _with_rest(s.body, rest), _with_rest(s.orelse, copy.deepcopy(rest))
            return [*body[:k], *branch(s.test, then, other)]
    return body


def _with_rest(branch: list, rest: list) -> list:
    return nested(branch) if always(branch) else nested([*branch, *rest])


def branch(test: gast.AST, then: list, other: list) -> list:
    """An if, without branches that are empty."""
    if not then and not other:
        return [gast.Expr(test)]
    if not then:
        return [gast.If(quote.expr("not x", x=test), other, [])]
    return [gast.If(test, then, other)]


def _result(body: list, names: Any) -> str:
    """The name of the result: that of the one variable which all returns return, or a new one."""
    returned = [n.value for s in body for n in walk(s) if isinstance(n, gast.Return)]
    found = {n.id if isinstance(n, gast.Name) else "" for n in returned}
    return found.pop() if len(found) == 1 and "" not in found and always(body) else names.fresh("result")


class _Exits:
    """Early returns: the result is assigned, if there is one, and nothing runs after it."""

    def __init__(self, result: str, names: Any):
        self.result = result
        self.names = names

    def assigned(self, value: Any) -> list:
        """The assignment of what a return returns."""
        if not self.result or isinstance(value, gast.Name) and value.id == self.result:
            return []
        made = quote.assign(self.result, value if value is not None else quote.constant(None))
        made.returned = True
        return [made]

    def block(self, body: list, flag: str = "") -> list:
        """A statement list in which `result` is assigned instead of returned, and the flag set."""
        for k, s in enumerate(body):
            match s:
                case gast.Return(value=value):
                    left = [quote.assign(flag, quote.constant(True))] if flag else []
                    return [*body[:k], *self.assigned(value), *left]
                case gast.If() if holds(s, (gast.Return,)):
                    rest = body[k + 1 :]
                    then = self.block(s.body if always(s.body) else [*s.body, *rest], flag)
                    other = self.block(s.orelse if always(s.orelse) else [*s.orelse, *copy.deepcopy(rest)], flag)
                    return [*body[:k], *branch(s.test, then, other)]
                case gast.With() if always(s.body):
                    s.body = self.block(s.body, flag) or [gast.Pass()]
                    return [*body[:k], s]
                case gast.With() if holds(s, (gast.Return,)):
                    return [*body[:k], *self.context(s, body[k + 1 :], flag)]
                case gast.For() | gast.While() if holds(s, (gast.Return,)):
                    return [*body[:k], *self.loop(s, body[k + 1 :], flag)]
        return body

    def context(self, s: Any, rest: list, outer: str) -> list:
        """A return in a with block: what follows the block runs only if it was not taken."""
        flag = self.names.fresh("returned")
        s.body = self.block(s.body, flag)
        after = gast.If(quote.expr("not x", x=flag), self.block(rest, outer), [])
        passed = [gast.If(quote.name(flag), [quote.assign(outer, quote.constant(True))], [])] if outer else []
        start = self.assigned(quote.constant(None))
        for made in start:
            made.start, made.returned = True, False
        return [*start, quote.assign(flag, quote.constant(False)), s, *([after] if after.body else []), *passed]

    def loop(self, s: Any, rest: list, outer: str = "") -> list:
        """A return inside a loop: a flag, a break, and the rest only if it was not taken."""
        flag = self.names.fresh("returned")
        s.body = nested(self.inside(s.body, flag))
        after = gast.If(quote.expr("not x", x=flag), self.block(rest, outer), [])
        start = [quote.assign(flag, quote.constant(False))]
        passed = [gast.If(quote.name(flag), [quote.assign(outer, quote.constant(True))], [])] if outer else []
        return [*start, s, *([after] if after.body else []), *passed]

    def inside(self, body: list, flag: str) -> list:
        out: list = []
        for s in body:
            match s:
                case gast.Return(value=value):
                    out += [
                        *self.assigned(value),
                        quote.assign(flag, quote.constant(True)),
                        gast.Break(),
                    ]
                    return out
                case gast.If() if holds(s, (gast.Return,)):
                    out.append(gast.If(s.test, self.inside(s.body, flag), self.inside(s.orelse, flag)))
                case gast.For() | gast.While() if holds(s, (gast.Return,)):
                    s.body = nested(self.inside(s.body, flag))
                    out += [s, gast.If(quote.name(flag), [gast.Break()], [])]
                case _:
                    out.append(s)
        return out
