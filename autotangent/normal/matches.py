"""match becomes if and elif: patterns are tests, and what they capture is assigned.

>>> from autotangent.normal.trial import trial
>>> print(trial(expand, '''
... def f(x, kind):
...     match kind:
...         case "plain" | "simple":
...             y = x
...         case ("power", n) if n > 0:
...             y = x ** n
...         case _:
...             y = 0.0
...     return y
... '''))
def f(x, kind):
    if kind == 'plain' or kind == 'simple':
        y = x
    elif isinstance(kind, (list, tuple)) and len(kind) == 2 and (kind[0] == 'power') and (kind[1] > 0):
        n = kind[1]
        y = x ** n
    else:
        y = 0.0
    return y
"""

import copy
from typing import Any

import gast

from autotangent.errors import Unsupported
from autotangent.syntax import quote
from autotangent.syntax.walk import walk

ITSELF = ("bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple")


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place.

    Raises:
        Unsupported: a pattern that has no test of a fixed form.
    """
    _Expand(tree, names, record).visit(tree)


class _Expand(gast.NodeTransformer):
    def __init__(self, tree: Any, names: Any, record: Any):
        self.tree, self.names, self.record = tree, names, record

    def visit_Match(self, s: gast.Match) -> Any:
        self.generic_visit(s)
        first, subject = self.subject(s.subject)
        out: list[Any] = []
        for case in reversed(s.cases):
            found = _Pattern(self.record, case.pattern)
            found.match(case.pattern, subject)
            tests = list(found.tests)
            if case.guard is not None:
                self.check_guard(case, found.captured)
                tests.append(quote.substitute(case.guard, dict(found.captured)))
            body = [*_captures(found.captured), *case.body]
            if not tests:
                out = body
            else:
                test = tests[0] if len(tests) == 1 else gast.BoolOp(gast.And(), tests)
                out = [gast.If(test, body, out)]
        return [*first, *(out or [gast.Pass()])]

    def check_guard(self, case: Any, captured: list[tuple[str, Any]]) -> None:
        """What a pattern names is assigned before its `if` is looked at, and stays so where that fails."""
        inside = {id(n) for n in walk(case)}
        used = {n.id for n in walk(self.tree) if isinstance(n, gast.Name) and id(n) not in inside}
        name = next((n for n, _ in captured if n in used), None)
        if name is not None:
            raise Unsupported(
                f"a pattern with an if that names {name}, which is used elsewhere",
                self.record.place(case.pattern),
                f"Use another name than {name} in the pattern.",
            )

    def subject(self, node: Any) -> tuple[list[Any], Any]:
        """(statements, what is matched): parts that are more than a name get one."""
        if isinstance(node, (gast.Name, gast.Constant)):
            return [], node
        if isinstance(node, gast.Tuple) and not any(isinstance(e, gast.Starred) for e in node.elts):
            parts = [self.subject(e) for e in node.elts]
            return [s for first, _ in parts for s in first], gast.Tuple([part for _, part in parts], gast.Load())
        name = self.names.numbered("t")
        return [quote.assign(name, node)], quote.name(name)


class _Pattern:
    """tests: what must hold; captured: (name, value) of what the pattern names."""

    def __init__(self, record: Any, whole: Any):
        self.record, self.whole = record, whole
        self.tests: list[Any] = []
        self.captured: list[tuple[str, Any]] = []

    def refuse(self, what: str) -> Any:
        raise Unsupported(f"a pattern with {what}", self.record.place(self.whole), "Write if and elif.")

    def match(self, pattern: Any, subject: Any) -> None:
        match pattern:
            case gast.MatchValue(value=value):
                self.tests.append(quote.expr("x == y", x=_again(subject), y=value))
            case gast.MatchSingleton(value=value):
                self.tests.append(quote.expr("x is y", x=_again(subject), y=gast.Constant(value, None)))
            case gast.MatchAs(pattern=inner, name=name):
                if inner is not None:
                    self.match(inner, subject)
                if name is not None:
                    self.captured.append((name, _again(subject)))
            case gast.MatchOr(patterns=patterns):
                self.tests.append(gast.BoolOp(gast.Or(), [self.alternative(p, subject) for p in patterns]))
            case gast.MatchSequence(patterns=patterns):
                self.sequence(patterns, subject)
            case gast.MatchMapping(keys=keys, patterns=patterns, rest=rest):
                if rest is not None:
                    self.refuse("** in it")
                self.tests.append(self.decided(subject, "dict"))
                for key, p in zip(keys, patterns):
                    self.tests.append(quote.expr("k in x", k=key, x=_again(subject)))
                    self.match(p, quote.expr("x[k]", k=key, x=_again(subject)))
            case gast.MatchClass():
                self.of_class(pattern, subject)
            case _:
                self.refuse("* in it")

    def alternative(self, pattern: Any, subject: Any) -> Any:
        """The test of one side of |."""
        inner = _Pattern(self.record, self.whole)
        inner.match(pattern, subject)
        if inner.captured or not inner.tests:
            self.refuse("| of patterns that name something")
        return inner.tests[0] if len(inner.tests) == 1 else gast.BoolOp(gast.And(), inner.tests)

    def sequence(self, patterns: list, subject: Any) -> None:
        if any(isinstance(p, gast.MatchStar) for p in patterns):
            self.refuse("* in it")
        if isinstance(subject, gast.Tuple):
            if len(subject.elts) != len(patterns):
                self.tests.append(gast.Constant(False, None))
                return
            for p, part in zip(patterns, subject.elts):
                self.match(p, part)
            return
        count = quote.constant(len(patterns))
        self.tests += [
            self.decided(subject, "list", "tuple"),
            _marked(quote.expr("len(x) == n", x=_again(subject), n=count)),
        ]
        for k, p in enumerate(patterns):
            self.match(p, quote.expr("x[k]", x=_again(subject), k=quote.constant(k)))

    def decided(self, subject: Any, *classes: str) -> Any:
        """isinstance(x, (list, tuple)), which the kind of x must decide."""
        made = [quote.name(c) for c in classes]
        test = quote.call("isinstance", _again(subject), made[0] if len(made) == 1 else gast.Tuple(made, gast.Load()))
        test.by_kind = True
        return _marked(gast.copy_location(test, self.whole))

    def of_class(self, pattern: Any, subject: Any) -> None:
        """Class(a, b, c=p)"""
        self.tests.append(_marked(quote.expr("isinstance(x, c)", x=_again(subject), c=pattern.cls)))
        names: Any = ()
        if pattern.patterns:
            found, cls = self.record.resolve(pattern.cls.id) if isinstance(pattern.cls, gast.Name) else (False, None)
            if found and pattern.cls.id in ITSELF:
                self.match(pattern.patterns[0], subject)
                return
            names = getattr(cls, "__match_args__", ())
            if not found or len(names) < len(pattern.patterns):
                self.refuse("positions of a class that is not known here")
        pairs = [*zip(names, pattern.patterns), *zip(pattern.kwd_attrs, pattern.kwd_patterns)]
        for attribute, p in pairs:
            self.match(p, gast.Attribute(_again(subject), attribute, gast.Load()))


def _captures(captured: list[tuple[str, Any]]) -> list[Any]:
    """What a pattern names is assigned; at once where a name is one of those that are matched."""
    names = {n for n, _ in captured}
    if len(captured) > 1 and any(names & quote.names_in(value) for _, value in captured):
        target = gast.Tuple([quote.store(n) for n, _ in captured], gast.Store())
        return [gast.Assign([target], gast.Tuple([value for _, value in captured], gast.Load()), None)]
    return [quote.assign(n, value) for n, value in captured]


def drop_decided(tree: Any, facts: Any) -> None:
    """Leave out of the tests of patterns what the kinds decide."""
    for node in walk(tree):
        if isinstance(node, gast.BoolOp) and isinstance(node.op, gast.And):
            open_ = [v for v in node.values if not (hasattr(v, "pattern") and facts.value(v).const is True)]
            node.values = open_ or node.values[:1]


def _again(subject: Any) -> Any:
    return copy.deepcopy(subject)


def _marked(test: Any) -> Any:
    """A test that goes where the kinds decide it."""
    test.pattern = True
    return test
