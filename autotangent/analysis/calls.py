"""What calls and operators mean: a rule, a method of a container, a Python function, the making of an object."""

import builtins
import functools
import operator
import types
import typing
from typing import Any

import gast
import numpy as np

from autotangent.analysis import advice
from autotangent.analysis.binding import Default, bind, bind_python
from autotangent.analysis.classes import Classes
from autotangent.analysis.closure_objects import ClosureObjects
from autotangent.analysis.construction import Construction
from autotangent.analysis.contents import put_through
from autotangent.analysis.copies import COPYING, Copies
from autotangent.analysis.dicts import GROWN, merged
from autotangent.analysis.facts import CallFact, Facts
from autotangent.analysis.function_objects import holds_closure, holds_function, is_function
from autotangent.analysis.higher import HIGHER
from autotangent.analysis.interface import Interface, axis_map, given, passed, translate
from autotangent.analysis.joins import Joins
from autotangent.analysis.memoised import MEMOISED, Memoised
from autotangent.analysis.methods import Methods, method_function, number_of_number
from autotangent.analysis.objects import is_super
from autotangent.analysis.operator_calls import InPlace
from autotangent.analysis.origins import in_library, named, watched
from autotangent.analysis.outputs import Outputs
from autotangent.analysis.overloads import Overloads
from autotangent.analysis.reading import TooLong, within_library
from autotangent.analysis.records import OF_DATACLASSES, Records
from autotangent.analysis.reports import REPORTING, SAVING, reported
from autotangent.analysis.stars import Stars, has_stars, settled
from autotangent.analysis.values import OF_KINDS, Env, folded
from autotangent.classify import classify
from autotangent.derived import Resolved
from autotangent.errors import AutotangentError, NoRule, NoSource, Unsupported
from autotangent.kinds import (
    BOOL,
    INT,
    MISSING,
    NO_RETURN,
    UNKNOWN,
    ArrayKind,
    ClosureKind,
    DictKind,
    FunctionKind,
    IteratorKind,
    Kind,
    ListKind,
    ObjectKind,
    ScalarKind,
    TextKind,
    TupleKind,
    Value,
    dtypes,
)
from autotangent.rules import lookup, registry
from autotangent.rules.draws import ADVICE
from autotangent.rules.result_kinds import OF_REAL_PART
from autotangent.runtime.stand_ins import of_runtime, stand_in
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.level import level
from autotangent.syntax.listing import is_generator, listing
from autotangent.syntax.read import FunctionRecord, read
from autotangent.syntax.returned import returned
from autotangent.syntax.walk import dotted_path, root_name, walk

Pairs = list[tuple[gast.AST, Value]]
BITWISE = (operator.and_, operator.or_, operator.xor, operator.lshift, operator.rshift, operator.invert)
OF_KEYS = (iter, set, frozenset)  # of a dict, which carry no derivative
CONVERSIONS = {f: f"__{f.__name__}__" for f in (abs, operator.abs, bool, complex, float, round)}
CONSUMERS = (sum, max, min, sorted, list, tuple, any, all)
DYNAMIC = (eval, exec, globals, locals, super, vars)


def named_here(kind: Kind) -> Kind:
    """The kind of what a call gives: what functions in it captured has names in the callee only."""
    return UNKNOWN if holds_function(kind) else kind


def together(values: list[Value]) -> Value:
    """Facts of several arguments as of a tuple."""
    size = tuple(v.const if isinstance(v.const, int) else v.size for v in values)
    return Value(TupleKind(tuple(v.kind for v in values)), size=size, varied=any(v.varied for v in values))


class Calls(
    Classes, ClosureObjects, Construction, Copies, Joins, Memoised, Methods, InPlace, Outputs, Overloads, Records, Stars
):
    """The part of the walk that knows functions."""

    record: FunctionRecord
    facts: Facts
    ask: Any
    of_derivatives: Any
    complex_about: bool

    def classify(self, obj: Any, path: str) -> Kind:
        """The kind of an object found outside the function."""
        return classify(obj, path)

    def operate(self, node: gast.AST, function: Any, operands: Pairs, env: Env) -> Value:
        """An operator on values."""
        rule = lookup(function)
        kinds = [v.kind for _, v in operands]
        if function is operator.or_ and all(isinstance(k, DictKind) for k in kinds):
            parts = [n for n, _ in operands]
            united = Value(merged(kinds), varied=any(v.varied for _, v in operands))
            self.changed |= {GROWN} if id(node) in self.used_up else set()
            return united if id(node) in self.used_up else self.united(node, parts, env)
        if any(isinstance(k, (ListKind, TupleKind, TextKind)) for k in kinds):
            return self.operate_on_sequences(node, kinds, operands, env)
        if function is operator.matmul and any(isinstance(k, ScalarKind) for k in kinds):
            self.refuse(node, "@ of a number", "Write *.")
        if function in BITWISE and any(v.varied for _, v in operands):
            self.refuse(node, "an operation on the bits of an active number", "Make it an integer first: int(...).")
        bound = dict(zip(rule.parameters, (n for n, _ in operands)))
        self.facts.calls[id(node)] = CallFact(function, bound, rule)
        return self.ruled(rule, dict(zip(rule.parameters, (v for _, v in operands))), function)

    def ruled(self, rule: registry.Rule, values: dict[str, Any], function: Any) -> Value:
        """The value of a call that has a rule."""
        flat = {k: v if isinstance(v, Value) else together(v) for k, v in values.items()}
        if any(self.not_there(v.kind) for v in flat.values()):
            return Value(NO_RETURN)
        kind = rule.kind(flat) if rule.kind is not None else UNKNOWN
        open_dtype = self.complex_about and any("?" in dtypes(v.kind) for v in flat.values())
        if open_dtype and "f" in dtypes(kind) and rule.kind not in OF_REAL_PART:
            kind = UNKNOWN
        active = rule.form not in (registry.CONSTANT,) and any(
            flat[p].varied for p in flat if p in rule.differentiable or rule.form in (registry.OPAQUE, registry.INLINE)
        )
        const, size = MISSING, None
        if kind == INT or function in OF_KINDS:
            const, size = folded(function, list(flat.values()))
        arrays = [v.started for v in flat.values() if isinstance(v.kind, ArrayKind)]
        return Value(kind, const, size, active, isinstance(kind, ArrayKind) and arrays != [] and all(arrays))

    def not_there(self, kind: Kind) -> bool:
        """A call that it is computed of does not come back, or nothing is known of it yet."""
        if self.facts.guessed and isinstance(kind, ListKind):
            return kind.item == NO_RETURN
        return NO_RETURN in (kind, *(kind.items if isinstance(kind, TupleKind) else ()))

    def attribute_rule(self, node: gast.Attribute, base: Value) -> Value:
        """x.T and the like."""
        function = registry.ATTRIBUTES[node.attr]
        rule = lookup(function)
        first = next(iter(rule.parameters))
        self.facts.calls[id(node)] = CallFact(function, {first: node.value}, rule)
        return number_of_number(base, self.ruled(rule, {first: base}, function))

    # ---- calls ---------------------------------------------------------------------------------------------------
    def of_Call(self, node: gast.Call, env: Env) -> Value:
        values = self.arguments(node, env)
        if isinstance(node.func, gast.Attribute) and is_super(node.func.value):
            return self.super_method(node, env)
        spread = self.spread(node, values, env)
        if spread is not None:
            return spread
        if hasattr(node.func, "attempt"):
            return Value(BOOL if node.func.attempt.success is False else INT)
        if isinstance(node.func, gast.Constant):
            closure, name = node.func.closure
            return self.closure_value(node, closure, ("inner", name), env)
        if isinstance(node.func, gast.IfExp):
            self.expr(node.func, env)
        choice = self.choice_among(node)
        if choice is not None:
            return self.choose(node, choice, env)
        if isinstance(node.func, gast.Attribute):
            base = self.expr(node.func.value, env)
            held = self.held_function(node, base)
            if held is not None:
                return self.call_held(node, held, values, env)
            if self.holds_callable(node, base):
                self.expr(node.func, env)
                return self.unknown_call(node, values, env)
            if not isinstance(base.kind, FunctionKind):
                stored = self.output_call(node, method_function(base.kind, node.func.attr), True, env)
                return stored or self.writing_method(node, base, env) or self.method(node, base, values, env)
        function = self.function_of(node.func, env)
        if function is None:
            return self.unknown_call(node, values, env)
        stored = self.output_call(node, function, False, env) or self.writing_call(node, function, env)
        if stored is not None:
            return stored
        kind = self.facts.value(node.func).kind
        if not isinstance(kind, ClosureKind) and self.is_alias(node.func, function):
            kind = ClosureKind(function, text=self.text_of(node.func, kind))
        if isinstance(kind, ClosureKind):
            return self.closure_call(node, kind, env)
        self.run_over_object(node, function, values)
        return self.call(node, function, list(node.args), values, env)

    def run_over_object(self, node: gast.Call, function: Any, values: dict[int, Value]) -> None:
        """sum(o) is sum of what o yields."""
        if len(node.args) == 1 and function in CONSUMERS or function is sum and node.args:
            first = node.args[0]
            if isinstance(self.facts.value(first).kind, ObjectKind):
                items = self.object_items(first, self.facts.value(first))
                if items is not None:
                    values[id(first)] = self.facts.values[id(first)] = items

    def arguments(self, node: gast.Call, env: Env) -> dict[int, Value]:
        values = {}
        for a in (*node.args, *(k.value for k in node.keywords)):
            values[id(a)] = self.expr(a, env)
        return values

    def function_of(self, node: gast.AST, env: Env) -> Any:
        """The object that is called, or None."""
        value = self.expr(node, env)
        if not isinstance(value.kind, FunctionKind):
            return None
        function = value.kind.value
        path = dotted_path(node)
        if path is not None and path.split(".")[0] not in env and "." in path and watched(function, self.record):
            self.facts.resolved[path] = Resolved(path, function, True)
        return function

    def call(self, node: gast.Call, function: Any, args: list, values: dict, env: Env) -> Value:
        """A call of a known object with these argument nodes."""
        function = stand_in(function)
        if function in DYNAMIC and not hasattr(node, "made_here") and any(v.varied for v in env.values()):
            self.refuse(
                node, f"{function.__name__} hides what is computed from autotangent", "Write the expression itself."
            )
        if function is typing.cast and len(args) == 2:
            return self.instead(node, args[1], env)
        if function in CONVERSIONS and args:
            result = self.converted(node, CONVERSIONS[function], args, env)
            if result is not None:
                return result
        special = getattr(self, "call_" + getattr(function, "__name__", ""), None)
        if special is not None and getattr(builtins, function.__name__, None) is function:
            self.env = env
            result = special(node, values)
            if result is not None:
                return result
        if function == dict.fromkeys and len(args) in (1, 2) and not has_stars(args, node.keywords):
            return self.of_keys(node, env)
        for special_call in (self.of_random, self.outer_call, self.operator_call, self.of_derivatives):
            if (made := special_call(node, function, env)) is not None:
                return made
        rule = lookup(function)
        if rule is not None and self.fitting(rule, node, args).form != registry.INLINE:
            if any(map(self.holds_nothing_yet, args)):
                return self.of_nothing_yet(node, function)
            return self.call_ruled(node, rule, args, values)
        if function is functools.partial:
            return self.partial_value(node, env)
        if function in OF_DATACLASSES and (made := self.of_dataclass(node, function, env)):
            return made
        if function in COPYING and (made := self.copy_made(node, function, env)) is not None:
            return made
        if function in HIGHER:
            return self.higher_call(node, function, env)
        if isinstance(function, MEMOISED):
            if not any(v.varied for v in values.values()):
                return self.call(node, function.__wrapped__, args, values, env)
            return self.memoised_call(node, function, env)
        if function is np.vectorize:
            self.refuse(node, "np.vectorize in a function", "Make what it gives a global of the module.")
        if isinstance(function, type) and function not in OF_KEYS:
            return self.construct(node, function, values, env)
        if function is object.__new__:
            return self.made_empty(node)
        if isinstance(function, types.MethodType) and isinstance(function.__self__, type):
            return self.class_method(node, function, values, env)
        if isinstance(function, types.FunctionType):
            return self.call_python(node, function, args, values, rule, env)
        of_keys = function in OF_KEYS and all(isinstance(v.kind, DictKind) for v in values.values())
        if any(v.varied for v in values.values()) and not of_keys and function not in SAVING:
            self.no_rule(node, function)
        return Value(UNKNOWN)

    def not_yet_known(self, node: gast.AST) -> bool:
        """Holds a call of a function that is being looked at, of which nothing is known so far."""
        return any(isinstance(n, gast.Call) and self.facts.value(n).kind == NO_RETURN for n in walk(node))

    def fitting(self, rule: registry.Rule, node: gast.Call, args: list) -> registry.Rule:
        """The reading of the function that applies to a call; complex of what is not known where such numbers are."""
        if not rule.specials:
            return rule
        keywords = {k.arg: self.facts.value(k.value) for k in node.keywords if k.arg is not None}
        values = [self.facts.value(a) for a in args]
        if self.complex_about:
            values = [Value(ArrayKind("c", None), varied=v.varied) if v.kind == UNKNOWN else v for v in values]
        return rule.fitting(values, keywords)

    def call_ruled(self, node: gast.Call, rule: registry.Rule, args: list, values: dict) -> Value:
        if rule.form != registry.OPAQUE:
            self.refuse_objects(node, rule.function, [*args, *(k.value for k in node.keywords)])
        varied = any(self.facts.value(a).varied for a in (*args, *(k.value for k in node.keywords)))
        rule = self.fitting(rule, node, args)
        try:
            bound = bind(rule, args, node.keywords)
        except TypeError as error:
            if varied:
                self.refuse(
                    node, f"{named(rule.function)}: {error}", "Leave the argument out, or write it another way."
                )
            return Value(UNKNOWN)
        self.facts.calls[id(node)] = CallFact(rule.function, bound, rule)
        facts = {
            p: [self.facts.value(x) for x in b] if isinstance(b, list) else self.facts.value(b)
            for p, b in bound.items()
        }
        for p, v in facts.items():
            if isinstance(v, Value) and v.varied and rule.form not in (registry.CONSTANT, registry.INLINE):
                if p not in (*rule.differentiable, *rule.steady) and not is_function(v.kind):
                    instead = f"Register one with autotangent.rules.differential, or make {p} a constant."
                    what = f"{named(rule.function)} has no derivative in its argument {p}"
                    self.refuse(node, what, ADVICE.format(p) if rule.draws else instead)
        try:
            return self.ruled(rule, facts, rule.function)
        except Unsupported as error:
            if error.place is not None:
                raise
            raise Unsupported(error.what, self.record.place(node), error.instead) from None

    def call_python(self, node: gast.Call, function: Any, args: list, values: dict, rule: Any, env: Env) -> Value:
        """A Python function: a pair if it touches active values."""
        varied = any(self.facts.value(a).varied for a in (*args, *(k.value for k in node.keywords)))
        try:
            callee = read(function)
        except NoSource as error:
            if varied and function.__name__ == "<lambda>":
                self.refuse(node, error.what, error.instead)
            if varied:
                self.no_rule(node, function)
            return Value(UNKNOWN)
        if function.__module__ in REPORTING and rule is None:
            return reported(function)
        if varied and rule is None and in_library(function) and not of_runtime(function):
            self.no_rule(node, function)
        keywords = node.keywords
        if not settled(callee, args, keywords):
            if varied and (packed := self.packed_call(node, callee, args, env)) is not None:
                return packed
            if varied:
                return self.call_gathered(node, function, callee, args, rule, env)
            given = self.given_inactive(node, callee, args, in_library(function), env)
            if given is None:
                self.gives_away(v.kind for v in values.values())
                return Value(UNKNOWN)
            args, keywords = given
        bound = bind_python(self, node, callee, args, keywords)
        if varied and is_generator(callee):
            return self.listing_call(node, callee, args, env)
        chosen = self.choice_given(bound) if varied else None
        if chosen is not None:
            return self.instead(node, quote.with_arguments(node, {id(chosen): self.undecided(chosen)}), env)
        inner = returned(callee)
        inner = None if inner is not None and inner.function in self.kept else inner
        if inner is not None and (late := self.default_functions(bound)):
            return self.instead(node, gast.Call(node.func, node.args, [*node.keywords, *late]), env)
        given = self.functions_among(bound, varied or inner is not None)
        if given:
            return self.applied_call(node, callee, args, given, env)
        if inner is not None:
            return self.returned_function(node, callee, args, inner, env)
        self.facts.calls[id(node)] = CallFact(function, bound, callee=callee)
        arguments = {p: self.argument_value(b) for p, b in bound.items()}
        if not varied:
            return self.inactive_call(node, callee, arguments, env)
        for part in callee.parts or (callee,):
            if part is callee or part is not self.record:
                self.facts.deps[f"{part.module}:{part.qualname}"] = part
        found = self.interface(node, callee, arguments, env)
        return Value(named_here(found.result.kind), varied=found.result.varied)

    def inactive_call(self, node: gast.Call, callee: FunctionRecord, arguments: dict, env: Env) -> Value:
        """A call that carries no derivative: it runs as it is; only its kind and what it writes matter."""
        yields = is_generator(callee)
        try:
            found = self.interface(node, read(listing(callee.function)) if yields else callee, arguments, env)
        except AutotangentError as error:
            if isinstance(error, TooLong) and within_library():
                raise
            self.gives_away(kind.kind for kind in arguments.values())
            return Value(UNKNOWN)
        if yields and isinstance(found.result.kind, ListKind):
            return Value(IteratorKind(found.result.kind.item))
        if any(map(holds_closure, (found.result.kind, *(kind for _, kind in found.after)))):
            return Value(found.result.kind, varied=True)  # it is made of the text, for its functions are objects there
        return Value(named_here(found.result.kind), found.result.const, found.result.size)

    def interface(self, node: gast.Call, callee: FunctionRecord, arguments: dict, env: Env) -> Interface:
        """What the caller must know; parameters that become active by the call are active in it, and what it puts into
        a container may be there before."""
        bound = self.facts.calls[id(node)].bound
        became, active, kinds = set(), None, None
        while True:
            before = active, kinds
            kinds = {p: passed(given(v), p, callee) for p, v in arguments.items()}
            active = tuple(p for p, v in arguments.items() if v.varied or p in became)
            if (active, kinds) == before:
                break
            found = self.asked(node, callee, kinds, active)
            became |= set(found.varied)
            self.receive(found, bound, env)
            arguments = {p: self.argument_value(b) for p, b in bound.items()}
        table = axis_map(kinds, {p: v.kind for p, v in arguments.items()})
        result = Value(translate(found.result.kind, table), found.result.const, None, found.result.varied)
        found = replace(found, result=result)
        self.facts.interfaces[id(node)] = found
        self.name_written(callee, [bound[p] for p in found.mutates if found.varied])
        self.gives_away([kinds[p] for p in found.mutates if found.resizes])
        self.note_class_attributes(node, found, arguments)
        self.facts.guessed |= found.guessed
        self.complex_about |= found.complex_about
        self.change_objects(found, bound, table, env)
        return found

    def receive(self, found: Interface, bound: dict, env: Env) -> None:
        """What the arguments hold after a call."""
        for p in found.varied:
            if (base := root_name(bound.get(p))) is not None and base.id in env:
                env[base.id] = self.facts.values[id(base)] = Value(env[base.id].kind, varied=True)
            elif base is not None and level(self.record.function) == 1:
                self.refuse(bound[p], f"an active value is stored into the global {base.id}", "Return it instead.")
        for p, put in found.puts:
            base = root_name(bound.get(p))
            if base is not None and base.id in env:
                kind = put_through(env[base.id].kind, bound[p], put, self.facts)
                env[base.id] = self.facts.values[id(base)] = Value(kind, varied=True)
                self.expr(bound[p], env)

    def argument_value(self, bound: Any) -> Value:
        if isinstance(bound, Default):
            kind = classify(bound.value, "default")
            return Value(kind, bound.value if isinstance(bound.value, (int, str, type(None))) else MISSING)
        return self.facts.value(bound)

    def no_rule(self, node: gast.AST, function: Any) -> Any:
        name = named(function)
        if instead := advice.of(function):
            self.refuse(node, f"{name} of active values", instead)
        if isinstance(function, functools.partial):
            self.refuse(node, f"a functools.partial of {named(function.func)} that is made outside", "Write a def.")
        add = f"Add one:  autotangent.rules.differential({name}, lambda y, x, dx: ... * dx)\nor mark it constant"
        raise NoRule(f"no derivative rule for {name}", self.record.place(node), f"{add}; see docs/add-a-rule.md")
