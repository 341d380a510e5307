"""The five verbs by which a function gets its derivative, and the look-up.

A rule is one line of mathematics. `differential` states it for functions that are not linear; forward mode is the
line itself, reverse mode its transpose (`rules/transpose.py`). `adjoint` states the transpose of a linear function,
whose forward mode is the function itself. The names of the parameters carry the contract: `d<argument>` present means
differentiable in that argument; what is missing raises, it is never zero.
"""

import hashlib
import importlib
import inspect
import sys
import types
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

import gast

from autotangent import project
from autotangent.errors import RuleError
from autotangent.kinds import Kind, Value
from autotangent.rules import calls
from autotangent.structs import field, struct
from autotangent.syntax import quote
from autotangent.syntax.lambdas import in_statements, lambda_body

DIFFERENTIAL, ADJOINT, CONSTANT, INLINE, OPAQUE = "differential", "adjoint", "constant", "inline", "opaque"


@struct(eq=False)
class Rule:
    """What is known of the derivative of one function.

    parameters: of the primal, in order, with their defaults. kind: values of the arguments -> kind of the result.
    sample: () -> list of argument tuples (or (args, kwargs) pairs) at which the rule is tested.
    singular_at: {parameter: points} where a partial is infinite or undefined. view: the result may share memory with
    an argument, or with these. takes: names of the parameters of a constant function, where its signature does not
    tell; the first is required, unless it ends with "=".
    when: (arguments, keywords) -> whether this reading of the function applies; specials: the readings beside this one.
    draws: each call gives another result, and changes what the next gives.
    steady: parameters of which the result takes the shape, or depends on in steps: they may be varied, and have no
    derivative. whole: the adjoint is no linear function of the result's, so that no factor may be taken out of it.
    """

    function: Any
    form: str
    formula: Callable | None = None
    transpose: Callable | None = None
    kind: Callable[..., Kind] | None = None
    sample: Any = None
    singular_at: dict[str, tuple] = field(default_factory=dict)
    jvp: Callable | None = None
    vjp: Callable | None = None
    view: bool | tuple[str, ...] = False
    takes: str | None = None
    when: Callable[[Sequence[Value], Mapping[str, Value]], bool] | None = None
    specials: list["Rule"] = field(default_factory=list)
    draws: bool = False
    steady: tuple[str, ...] = ()
    whole: bool = False

    def fitting(self, arguments: Sequence[Value], keywords: Mapping[str, Value]) -> "Rule":
        """The reading of the function that applies to a call: a special one, or this one."""
        return next((r for r in self.specials if r.when is not None and r.when(arguments, keywords)), self)

    @cached_property
    def stated(self) -> Mapping[str, inspect.Parameter]:
        """The parameters of the line of mathematics."""
        return inspect.signature(self.formula or self.transpose).parameters

    @cached_property
    def parameters(self) -> dict[str, inspect.Parameter]:
        """The primal's parameters as the rule names them."""
        if not (self.formula or self.transpose):
            return _own_parameters(self.function, self.takes)
        primal = dict(list(self.stated.items())[1:])
        if self.formula is not None:
            primal = {n: p for n, p in primal.items() if not (n[0] == "d" and n[1:] in primal)}
        return primal

    @cached_property
    def result(self) -> str:
        """The rule's name for the result."""
        if self.form == OPAQUE:
            return next(n for n in ("y", "result", "value") if n not in self.parameters)
        first = next(iter(self.stated))
        return first if self.formula is not None else first.removesuffix("_bar")

    @cached_property
    def differentiable(self) -> tuple[str, ...]:
        """The parameters the rule differentiates in; of what is read as Python, all."""
        if self.form == INLINE or self.form == OPAQUE and self.vjp is None:
            return tuple(p for p in self.parameters if p not in self.steady)
        if self.formula is not None:
            return tuple(p for p in self.parameters if "d" + p in self.stated)
        if self.transpose is None and self.form != OPAQUE:
            return ()
        parts = self.adjoint_parts
        return tuple(p for p, part in parts.items() if part is not None)

    @cached_property
    def differential_body(self) -> gast.AST:
        """The expression of the differential, checked to be linear in its differentials."""
        assert self.formula is not None
        if in_statements(self.formula):
            raise RuleError(
                f"the differential of {_named(self.function)} is written in statements",
                instead="Write one expression, or give two functions of your own: autotangent.rules.opaque.",
            )
        body = lambda_body(self.formula)
        check_linear(body, {"d" + p for p in self.differentiable}, self)
        return body

    @cached_property
    def adjoint_parts(self) -> dict[str, gast.AST | None]:
        """Parameter -> expression of its adjoint in terms of the result's, None where there is none."""
        if self.form == OPAQUE:
            return calls.vjp_parts(self.vjp, self.parameters, self.result)
        assert self.transpose is not None
        if in_statements(self.transpose):
            return calls.pullback_parts(self.transpose, self.parameters, self.result)
        body = lambda_body(self.transpose)
        parts = body.elts if isinstance(body, gast.Tuple) else [body]
        none = [isinstance(p, gast.Constant) and p.value is None for p in parts]
        return {p: None if skip else part for p, part, skip in zip(self.parameters, parts, none)}

    @cached_property
    def at_once(self) -> bool:
        """No factor is taken out of the adjoint, which may be no linear function of the result's."""
        return self.whole or self.form == OPAQUE or self.transpose is not None and in_statements(self.transpose)

    @property
    def globals(self) -> dict:
        """Where the free names of the rule live: in its module, and in the function that made it; and its functions."""
        if self.form == OPAQUE:
            return {f.__name__: f for f in (self.jvp, self.vjp) if f is not None}
        given = [f for f in (self.formula, self.transpose) if f is not None]
        own = {f.__name__: f for f in given if f.__name__ != "<lambda>"}
        cells = {n: c.cell_contents for f in given for n, c in zip(f.__code__.co_freevars, f.__closure__ or ())}
        return {**given[0].__globals__, **cells, **own} if cells or own else given[0].__globals__


RULES: dict[Any, Rule] = {}
METHODS: dict[str, Any] = {}
ATTRIBUTES: dict[str, Any] = {}
_user_rules: list[tuple[str, str]] = []  # (what tells one from another, the function and where)
_families_loaded = False
LATE = {
    "numpy.polynomial.polynomial": "autotangent.rules.polynomial_series",
    "scipy.special": "autotangent.rules.scipy_special",
    "scipy.linalg": "autotangent.rules.scipy_linalg",
    "scipy.stats": "autotangent.rules.scipy_stats",
}


def differential(function: Any, formula: Callable, **facts: Any) -> None:
    """Register dy, an expression that is linear in the differentials of the arguments.

    Example: `differential(np.sin, lambda y, x, dx: np.cos(x) * dx)`; parameters: result, arguments, differentials.

    Raises:
        RuleError: when first used, if the expression is not linear in its differentials.
    """
    known = _known()
    if "when" not in facts and function in known and known[function].form == ADJOINT:
        facts = {"transpose": known[function].transpose, **facts}
    _register(Rule(function, DIFFERENTIAL, formula, **facts))


def adjoint(function: Any, transpose: Callable | None = None, **facts: Any) -> Any:
    """Register the transpose of a linear function: adjoint of the result -> adjoints of the arguments.

    Example: `adjoint(np.transpose, lambda y_bar, x: np.transpose(y_bar))`. None stands for an argument without one.
    Beside a `differential` it overrides the derived transpose.
    """
    earlier = _known().get(function)
    when = facts.get("when")
    if earlier is not None and when is not None:
        earlier = next((r for r in earlier.specials if r.when is when), None)
    if earlier is not None and earlier.form == DIFFERENTIAL:
        earlier.transpose = transpose
        _note(function, ADJOINT, transpose)
        return
    _register(Rule(function, ADJOINT, transpose=transpose, **facts))


def constant(function: Any, **facts: Any) -> None:
    """Declare that the derivative of `function` is zero in every argument."""
    _register(Rule(function, CONSTANT, **facts))


def inline(function: Any, **facts: Any) -> None:
    """Differentiate the Python source of `function`, although it belongs to a library."""
    _register(Rule(function, INLINE, **facts))


def opaque(function: Any, *, jvp: Callable | None = None, vjp: Callable | None = None, **facts: Any) -> None:
    """Call two functions of yours: jvp(args, tangents) -> tangent, vjp(y, args, y_bar) -> tuple of adjoints."""
    _register(Rule(function, OPAQUE, jvp=jvp, vjp=vjp, **facts))


def _register(rule: Rule) -> None:
    if rule.when is not None:
        _known()[rule.function].specials.append(rule)
    else:
        _known()[rule.function] = rule
    _note(rule.function, rule.form, rule.formula or rule.transpose or rule.jvp or rule.vjp)


def _known() -> dict[Any, Rule]:
    """All rules, with those that a user's rule is to take the place of."""
    if _families_loaded:
        load_late()
    return RULES


def _note(function: Any, form: str, source: Any) -> None:
    """Remember what a user registers."""
    if not _families_loaded:
        return
    code = getattr(source, "__code__", None)
    known = f"{code.co_code.hex()} {code.co_consts} {code.co_names}" if code is not None else "  "
    where = f" ({code.co_filename}:{code.co_firstlineno})" if code is not None else ""
    _user_rules.append((f"{_named(function)} {form} {known}", _named(function) + where))


def _own_parameters(function: Any, takes: str | None) -> dict[str, inspect.Parameter]:
    """The parameters of a function without formula; nothing is written to through `out`, nor by position after it."""
    P = inspect.Parameter
    if takes is None and hasattr(function, "nin"):
        takes = " ".join(("x", "y", "z")[: function.nin])
    if takes is not None:
        defaults = {n: P.empty if k == 0 and n[-1] != "=" else None for k, n in enumerate(takes.split())}
        return {n.strip("="): P(n.strip("="), P.POSITIONAL_OR_KEYWORD, default=d) for n, d in defaults.items()}
    try:
        given = list(inspect.signature(function).parameters.values())
    except ValueError:
        return {"args": P("args", P.VAR_POSITIONAL), "options": P("options", P.VAR_KEYWORD)}
    out = next((k for k, p in enumerate(given) if p.name == "out"), len(given))
    after = [p.replace(kind=P.KEYWORD_ONLY) if p.kind == P.POSITIONAL_OR_KEYWORD else p for p in given[out + 1 :]]
    return {p.name: p for p in (*given[:out], *after)}


def _named(function: Any) -> str:
    return f"{getattr(function, '__module__', '')}.{getattr(function, '__qualname__', function)}"


def fingerprint() -> str:
    """Changes when a user registers rules, so that cached texts are derived again."""
    if not _user_rules:
        return "0"
    return hashlib.sha256("\n".join(text for text, _ in _user_rules).encode()).hexdigest()[:8]


def of_users() -> list[str]:
    """The functions of which users registered rules that have a formula, and where; the last ones."""
    return list(dict.fromkeys(where for _, where in _user_rules if where.endswith(")")))[-5:]


project.rules_of_users = of_users


def load_families(modules: tuple[types.ModuleType, ...] = ()) -> None:
    """Called once, before the first look-up, by `rules/__init__`."""
    global _families_loaded
    _families_loaded = True


def lookup(function: Any) -> Rule | None:
    """The rule of a function, or None. Rules of a library that is used by few are loaded when it has been imported."""
    try:
        rule = RULES.get(function)
    except TypeError:
        return None
    return RULES.get(function) if rule is None and load_late() else rule


def load_late() -> bool:
    """Load the rules of libraries that have been imported since."""
    global _families_loaded
    found = [name for name in LATE if name in sys.modules]
    for name in found:
        before, _families_loaded = _families_loaded, False
        importlib.import_module(LATE.pop(name))
        _families_loaded = before
    return bool(found)


def check_linear(body: gast.AST, names: set[str], rule: Rule) -> None:
    """Refuse an expression that is not linear in `names`.

    Raises:
        RuleError: naming the part that is not.
    """

    def active(e: gast.AST) -> bool:
        return bool(quote.names_in(e) & names)

    def check(e: gast.AST) -> None:
        match e:
            case gast.Name(id=i) if i in names:
                return
            case gast.UnaryOp(op=gast.USub() | gast.UAdd(), operand=u):
                return check(u)
            case gast.BinOp(left=left, op=gast.Add() | gast.Sub(), right=right) if active(left) and active(right):
                check(left)
                return check(right)
            case gast.BinOp(left=left, op=gast.Mult() | gast.MatMult(), right=right) if active(left) != active(right):
                return check(left if active(left) else right)
            case gast.BinOp(left=left, op=gast.Div(), right=right) if not active(right):
                return check(left)
            case gast.Call(args=args):
                return [check(a) for a in args if active(a)] and None
            case gast.Attribute(value=value) | gast.Subscript(value=value) if active(value):
                return check(value)
            case gast.Tuple(elts=parts):
                return [check(part) for part in parts if active(part)] and None
        raise RuleError(f"the differential of {_named(rule.function)} is not linear: {quote.unparse(e)}")

    check(body)
