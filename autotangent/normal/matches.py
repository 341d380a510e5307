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
import types
from typing import Any

import gast
import numpy as np

from autotangent.errors import Unsupported
from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer, children, walk

ITSELF = ("bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple")


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place.

    Raises:
        Unsupported: a pattern that has no test of a fixed form.
    """
    if any(isinstance(n, gast.Match) for n in walk(tree)):
        _Expand(tree, names, record).visit(tree)


class _Expand(StatementTransformer):
    def __init__(self, tree: Any, names: Any, record: Any):
        self.names, self.record = names, record
        self.seen = _seen_outside(tree)

    def visit_Match(self, s: gast.Match) -> Any:
        self.generic_visit(s)
        first, subject = self.subject(s.subject, [case.pattern for case in s.cases])
        out: list[Any] = []
        for case in reversed(s.cases):
            found = _Pattern(self.record, self.names, case.pattern)
            found.match(case.pattern, subject)
            tests, captures = list(found.tests), _captures(found.captured)
            if case.guard is None:
                out = _branch(tests, [*captures, *case.body], out)
            elif self.keeps(case.guard, found.captured):
                tests.append(quote.substitute(case.guard, dict(found.captured)))
                out = _branch(tests, [*captures, *case.body], out)
            else:
                again = copy.deepcopy(tests)
                out = [*_branch(tests, captures, []), *_branch([*again, case.guard], case.body, out)]
        return [*first, *(out or [gast.Pass()])]

    def keeps(self, guard: Any, captured: list[tuple[str, Any]]) -> bool:
        """Nobody can tell whether what the pattern names is assigned before its `if` or after it."""
        names = {n for n, _ in captured}
        stored = {n.id for n in walk(guard) if isinstance(n, gast.Name) and not isinstance(n.ctx, gast.Load)}
        if names & self.seen or names & stored or any(isinstance(n, gast.Lambda) for n in walk(guard)):
            return False
        return not any(isinstance(n, gast.Call) and self.users(n.func) for n in walk(guard))

    def users(self, function: Any) -> bool:
        """Written in Python, so that it may change what is matched."""
        if isinstance(function, gast.Name):
            return not isinstance(self.record.resolve(function.id)[1], (type, types.BuiltinFunctionType, np.ufunc))
        return not isinstance(function, gast.Attribute) or not isinstance(function.value, gast.Name)

    def subject(self, node: Any, patterns: list[Any]) -> tuple[list[Any], Any]:
        """(statements, what is matched): a display that the patterns take apart stays one, other parts that are more
        than a name get one."""
        if isinstance(node, (gast.Name, gast.Constant)):
            return [], node
        below = _below(node, patterns)
        if below is not None:
            parts = [self.subject(e, ps) for e, ps in zip(node.elts, below)]
            return [s for first, _ in parts for s in first], type(node)([part for _, part in parts], gast.Load())
        name = self.names.numbered("t")
        return [quote.assign(name, node)], quote.name(name)


def _branch(tests: list[Any], body: list[Any], other: list[Any]) -> list[Any]:
    """if all of the tests hold: body; else: other"""
    if not tests:
        return body
    return [gast.If(_all(tests), body, other)] if body else []


def _seen_outside(tree: Any) -> set[str]:
    """The names that are read anywhere but in a case whose pattern names them."""
    found: set[str] = set()

    def visit(node: Any, captured: frozenset[str]) -> None:
        if isinstance(node, gast.match_case):
            captured |= {n.name for n in walk(node.pattern) if isinstance(n, (gast.MatchAs, gast.MatchStar)) and n.name}
            captured |= {n.rest for n in walk(node.pattern) if isinstance(n, gast.MatchMapping) and n.rest}
        if isinstance(node, gast.Name) and isinstance(node.ctx, gast.Load) and node.id not in captured:
            found.add(node.id)
        for child in children(node):
            visit(child, captured)

    visit(tree, frozenset())
    return found


def _below(node: Any, patterns: list[Any]) -> list[list[Any]] | None:
    """The patterns that each element of a display meets; None where it is needed as a whole."""
    if not isinstance(node, (gast.Tuple, gast.List)) or any(isinstance(e, gast.Starred) for e in node.elts):
        return None
    found: list[list[Any]] = [[] for _ in node.elts]
    for p in [p for whole in patterns for p in (whole.patterns if isinstance(whole, gast.MatchOr) else [whole])]:
        if isinstance(p, gast.MatchSequence):
            for parts, (inner, position) in zip(found, _laid_out(p.patterns, len(found)) or ()):
                parts += [inner] if isinstance(position, int) else []
        elif not (isinstance(p, gast.MatchAs) and p.pattern is None and p.name is None):
            if isinstance(node, gast.List):
                return None
            found = [[*parts, gast.MatchAs(None, "_")] for parts in found]
    return found


def _laid_out(patterns: list[Any], count: int) -> list[tuple[Any, Any]] | None:
    """(pattern, index or slice) for a sequence of this length, one for each element; None if it has another one."""
    star = next((k for k, p in enumerate(patterns) if isinstance(p, gast.MatchStar)), None)
    if star is None:
        return [(p, k) for k, p in enumerate(patterns)] if len(patterns) == count else None
    behind = len(patterns) - star - 1
    if count < star + behind:
        return None
    middle = [(patterns[star], slice(star, count - behind))] * (count - star - behind)
    last = [(p, count - behind + k) for k, p in enumerate(patterns[star + 1 :])]
    return [*((p, k) for k, p in enumerate(patterns[:star])), *middle, *last]


class _Pattern:
    """tests: what must hold; captured: (name, value) of what the pattern names."""

    def __init__(self, record: Any, names: Any, whole: Any):
        self.record, self.names, self.whole = record, names, whole
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
                self.alternatives(patterns, subject)
            case gast.MatchSequence(patterns=patterns):
                self.sequence(patterns, subject)
            case gast.MatchMapping(keys=keys, patterns=patterns, rest=rest):
                self.tests.append(self.decided(subject, "dict"))
                for key, p in zip(keys, patterns):
                    self.tests.append(quote.expr("k in x", k=key, x=_again(subject)))
                    self.match(p, quote.expr("x[k]", k=key, x=_again(subject)))
                if rest is not None:
                    self.captured.append((rest, self.without(keys, subject)))
            case gast.MatchClass():
                self.of_class(pattern, subject)

    def without(self, keys: list[Any], subject: Any) -> Any:
        """The dict without these keys."""
        if not keys:
            return quote.call("dict", _again(subject))
        k, v = self.names.fresh("key"), self.names.fresh("value")
        test = "k != c" if len(keys) == 1 else "k not in c"
        left = keys[0] if len(keys) == 1 else gast.Tuple(_again(keys), gast.Load())
        text = f"{{k: v for k, v in x.items() if {test}}}"
        return quote.expr(text, k=quote.name(k), v=quote.name(v), x=_again(subject), c=left)

    def alternatives(self, patterns: list[Any], subject: Any) -> None:
        """p | q: what they name is what the first one that fits says."""
        found = [_Pattern(self.record, self.names, self.whole) for _ in patterns]
        for inner, p in zip(found, patterns):
            inner.match(p, subject)
        tests = [_all(inner.tests) for inner in found]
        if None not in tests:
            self.tests.append(gast.BoolOp(gast.Or(), tests))
        for name, value in found[-1].captured:
            for test, inner in reversed(list(zip(tests[:-1], found[:-1]))):
                other = dict(inner.captured)[name]
                value = value if quote.same(value, other) else gast.IfExp(_again(test), other, value)
            self.captured.append((name, value))

    def sequence(self, patterns: list, subject: Any) -> None:
        star = next((k for k, p in enumerate(patterns) if isinstance(p, gast.MatchStar)), None)
        if isinstance(subject, (gast.Tuple, gast.List)):
            placed = _laid_out(patterns, len(subject.elts))
            if placed is None:
                self.tests.append(gast.Constant(False, None))
                return
            for p, k in placed:
                if isinstance(k, int):
                    self.match(p, subject.elts[k])
            behind = len(patterns) - 1 - (star or 0)
            middle = subject.elts[star : len(subject.elts) - behind] if star is not None else []
            self.rest(patterns, star, gast.List(_again(middle), gast.Load()))
            return
        count = len(patterns) - (star is not None)
        test = "len(x) == n" if star is None else "len(x) >= n"
        length = quote.expr(test, x=_again(subject), n=quote.constant(count))
        self.tests += [self.decided(subject, "list", "tuple"), *([_marked(length)] if star is None or count else [])]
        for k, p in enumerate(patterns):
            if k != star:
                position = k if star is None or k < star else k - len(patterns)
                self.match(p, quote.expr("x[k]", x=_again(subject), k=quote.constant(position)))
        upper = quote.constant(star - count) if star is not None and star != count else None
        rest = gast.Subscript(_again(subject), gast.Slice(quote.constant(star or 0), upper, None), gast.Load())
        self.rest(patterns, star, quote.call("list", rest))

    def rest(self, patterns: list, star: int | None, value: Any) -> None:
        """*rest takes the value."""
        if star is not None and patterns[star].name is not None:
            self.captured.append((patterns[star].name, value))

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


def _all(tests: list[Any]) -> Any:
    """a and b, None for no test."""
    return gast.BoolOp(gast.And(), tests) if len(tests) > 1 else next(iter(tests), None)


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
