"""Derivatives that a function takes inside: grad(g)(x), and calls of what grad made outside.

The function of the text of that derivative, for the kinds of these arguments, is a function like any other.
"""

from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.interface import canonical
from autotangent.analysis.values import Env
from autotangent.classify import classify
from autotangent.errors import AutotangentError, Unsupported
from autotangent.kinds import UNKNOWN, ClosureKind, FunctionKind, Value
from autotangent.syntax import quote
from autotangent.syntax.walk import walk

OTHERS = ("autotangent.jacobians", "autotangent.directions", "autotangent.checks")
MAKING = ("grad", "value_and_grad", "vjp", "jvp", "hvp")


class Derivatives:
    """The part of the walk that knows derivatives."""

    facts: Facts
    refuse: Any
    named: Any
    replace: Any
    counts: dict[str, int]
    record: Any
    texts_of_derivatives: dict[int, str]

    def of_derivatives(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """A call that makes a derivative, or that of one; None for other functions."""
        home = getattr(function, "__module__", None)
        if home == "autotangent.api" and function.__name__ in MAKING:
            return self.derivative_made(node, function, env)
        if home in OTHERS or type(function).__module__ in OTHERS:
            what = f"{'autotangent.' * (home in OTHERS)}{function.__name__} in a function"
            self.refuse(node, what, f"Take {', '.join(MAKING[:-1])} or {MAKING[-1]} there.")
        return self.derivative_call(node, function, env) if hasattr(function, "loaded_for") else None

    def derivative_made(self, node: gast.Call, make: Any, env: Env) -> Value:
        """grad(g, "x"), a value that is known."""
        args = [self.known_argument(a) for a in node.args]
        made = make(*args, **{str(k.arg): self.known_argument(k.value) for k in node.keywords})
        written = [*map(self.text_of_argument, node.args)]
        written += [f"{k.arg}={self.text_of_argument(k.value)}" for k in node.keywords]
        self.texts_of_derivatives[id(made)] = f"{quote.unparse(node.func)}({', '.join(written)})"
        return Value(FunctionKind(made))

    def text_of_argument(self, node: gast.AST) -> str:
        """As written, a local name of a derivative by what made that."""
        return self.texts_of_derivatives.get(
            id(getattr(self.facts.value(node).kind, "value", None)), quote.unparse(node)
        )

    def known_argument(self, node: gast.AST) -> Any:
        """A function, a position or a name."""
        kind = self.facts.value(node).kind
        local = any(isinstance(n, gast.Name) and n.id in self.counts for n in walk(node))
        local = local and id(getattr(kind, "value", None)) not in self.texts_of_derivatives
        if isinstance(kind, FunctionKind) and not isinstance(kind, ClosureKind) and not local:
            return kind.value
        match node:
            case gast.Constant(value=value):
                return value
            case gast.Tuple(elts=elts):
                return tuple(self.known_argument(e) for e in elts)
        return self.refuse(
            node,
            f"a derivative by {quote.unparse(node)}, which is not known where the text is written",
            "Differentiate a function of the module, and pass what it needs as arguments.",
        )

    def derivative_call(self, node: gast.Call, derivative: Any, env: Env) -> Value:
        """A call of the function of its text."""
        if not any(self.facts.varied(a) for a in (*node.args, *(k.value for k in node.keywords))):
            return Value(UNKNOWN)
        path = quote.unparse(node.func)
        if any(isinstance(n, gast.Name) and n.id in self.counts for n in walk(node.func)):
            path = self.texts_of_derivatives[id(derivative)]
        if not derivative.single and len(derivative.wrt) == 1:
            what = f"a {derivative.mode} with respect to a tuple of one in a function"
            self.refuse(node, what, f"Write wrt={derivative.wrt[0]!r} instead of wrt=({derivative.wrt[0]!r},).")
        try:
            function = derivative.loaded_for(self.kinds_given(node, derivative)).entry
        except AutotangentError as error:
            raise (
                error if error.place is not None else type(error)(error.what, self.record.place(node), error.instead)
            ) from None
        text = (path,) if path.isidentifier() else ("derivative", path)
        name = self.named(node, ClosureKind(function, text=text))
        return self.replace(node, gast.Call(name, node.args, node.keywords), function, env)

    def kinds_given(self, node: gast.Call, derivative: Any) -> dict[str, Any]:
        """The kinds of all parameters of a derivative in a call."""
        given = {k.arg: k.value for k in node.keywords}
        try:
            bound = derivative.__signature__.bind(*node.args, **given)
        except TypeError as error:
            self.refuse(
                node, f"{derivative.__name__}: {error}", f"It is {derivative.__name__}{derivative.__signature__}."
            )
        kinds = {}
        for p in derivative.__signature__.parameters.values():
            if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD):
                raise Unsupported(
                    f"a derivative of a function with {p} in a function",
                    self.record.place(node),
                    "Write its parameters.",
                )
            given_node = bound.arguments.get(p.name)
            kind = classify(p.default, p.name) if given_node is None else self.facts.value(given_node).kind
            kinds[p.name] = canonical(kind, p.name, True)
        return kinds
