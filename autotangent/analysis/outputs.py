"""Calls that write into an array they are given: np.sin(x, out=y) is a store of np.sin(x) into y, np.add.at(y, i, x)
adds x to y[i]; of others it is known what they write, and they are refused where it is active."""

import inspect
import sys
import types
from typing import Any

import gast
import numpy as np

from autotangent.analysis import indexing
from autotangent.analysis.facts import CallFact, Facts, Output
from autotangent.analysis.interface import Interface
from autotangent.analysis.resizing import Resizing
from autotangent.analysis.restored import Restored
from autotangent.analysis.unbuffered import Unbuffered, ufunc_of
from autotangent.analysis.values import Env
from autotangent.analysis.written import WritingCall, Written
from autotangent.kinds import NONE, ArrayKind, NoneKind, ObjectKind, RandomKind, ScalarKind, TupleKind, Value
from autotangent.rules import lookup, registry
from autotangent.rules.result_kinds import as_array
from autotangent.syntax import quote
from autotangent.syntax.construction import same
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import root_name

OUT = "out"
FIRST_WRITTEN = (np.put, np.putmask, np.place, np.put_along_axis, np.fill_diagonal, np.copyto)
WRITING_METHODS = ("fill", "sort", "partition", "resize", "put", "itemset", "setfield")
UNBUFFERED = {np.add: gast.Add, np.subtract: gast.Sub}


class Outputs(Resizing, Restored, Unbuffered, Written):
    """The part of the walk that knows out=."""

    facts: Facts
    expr: Any
    instead: Any
    one_by_one: Any
    refuse: Any
    widen: Any
    needs_own_name: Any

    def name_written(self, callee: FunctionRecord, given: list[Any]) -> None:
        """f(np.transpose(a)[1]), which writes it: what is written has a name."""
        for b in given:
            fact = self.facts.calls.get(id(b))
            copied = fact is not None and fact.rule is not None and not fact.rule.view
            if isinstance(b, (gast.Call, gast.Subscript, gast.Attribute, gast.IfExp)) and not copied:
                if root_name(b) is None and isinstance(self.facts.value(b).kind, ArrayKind):
                    self.needs_own_name(b)

    def output_call(self, node: gast.Call, function: Any, method: bool, env: Env) -> Value | None:
        """The value of a call that writes its result into an array; None for other calls."""
        made = without_output(node, function, method)
        if made is None:
            return None
        target, call = made
        if isinstance(target, gast.Starred):  # which may stand for nothing
            return self.instead(node, gast.Call(node.func, *self.one_by_one(node, node.args)), env)
        known = self.expr(target, env)
        self.facts.keep += [node, call]
        if isinstance(known.kind, NoneKind):
            return self.instead(node, call, env)
        if method and isinstance(self.facts.value(node.func.value).kind, RandomKind):
            self.refuse(node, "out= of a random draw", "Assign it to a slice: y[...] = rng.random(y.shape)")
        if isinstance(target, gast.Tuple) and len(target.elts) == 1:
            target, known = target.elts[0], self.facts.value(target.elts[0])
        if any(k.arg == "where" for k in call.keywords):
            return self.under_mask(node, function, target, call, env)
        self.check_target(node, target, known)
        value = self.expr(call, env)
        call = self.facts.replaced.get(id(call), call)
        self.check_shape(node, function, value, known)
        place = self.whole_place(target, known)
        self.note(node, Output(place, call, into=True))
        self.widen(place, value, env)
        return Value(known.kind, varied=known.varied or value.varied)

    def writing_call(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """A library function that writes its first argument."""
        if function in (setattr, object.__setattr__) and any(self.facts.varied(a) for a in node.args):
            return self.attribute_set(node, function, env)
        ufunc = ufunc_of(function)
        if (known := self.of_helper(node, function, env)) is not None:
            return known
        if ufunc is None and not _writes_first(function) or not node.args:
            return None
        if ufunc in UNBUFFERED and len(node.args) == 3:
            return self.added_at(node, UNBUFFERED[ufunc], env)
        if ufunc is not None and any(self.facts.value(a).varied for a in node.args):
            return self.applied_at(node, ufunc, env)
        stored = self.as_store(node, function, env)
        if stored is not None:
            return stored
        if ufunc is not None:
            return self.written_only(node, node.args[0], f"numpy.{ufunc.__name__}.at")
        return self.written_only(node, node.args[0], f"numpy.{function.__name__}")

    def writing_method(self, node: gast.Call, base: Value, env: Env) -> Value | None:
        """A method of an array that writes it, or of a generator that writes its argument."""
        name = node.func.attr
        if isinstance(base.kind, ArrayKind) and name in WRITING_METHODS:
            if name == "fill" and len(node.args) == 1:
                return self.stored_whole(node, node.func.value, node.args[0], env)
            if name in ("sort", "partition") and base.varied:
                self.check_target(node, node.func.value, base)
                return WritingCall(self, node, node.func.value, env).arranged(name)
            if name == "put" and base.varied and len(node.args) == 2 and not node.keywords:
                self.check_target(node, node.func.value, base)
                return WritingCall(self, node, node.func.value, env).put(None, *node.args)
            if name == "resize":
                return self.resized(node, base, env)
            return self.written_only(node, node.func.value, f"the in-place method {name}")
        if name == "shuffle" and node.args:
            drawn = "Take the items in a drawn order: xs = [xs[k] for k in rng.permutation(len(xs))]"
            return self.written_only(node, node.args[0], "shuffle", drawn)
        return None

    def written_only(
        self, node: gast.Call, target: gast.AST, what: str, instead: str = "Assign to a slice instead."
    ) -> Value:
        """The call runs as it is; what it overwrites comes back in the reverse sweep."""
        given = [target, *node.args, *(k.value for k in node.keywords)]
        if any(self.facts.value(n).varied for n in given):
            self.refuse(node, f"{what} is not supported yet: it writes into an array", instead)
        self.facts.calls[id(node)] = CallFact(None, {"self": target})
        self.facts.interfaces[id(node)] = Interface(Value(NONE), mutates=("self",))
        return Value(NONE)

    def stored_whole(self, node: gast.Call, target: gast.AST, value: gast.AST, env: Env) -> Value:
        """target[...] = value"""
        known = self.facts.value(target)
        self.parts_named(target)
        if not isinstance(known.kind, ArrayKind):
            self.check_target(node, target, known)
        place = self.whole_place(target, known)
        self.widen(place, self.facts.value(value), env)
        self.note(node, Output(place, value))
        return Value(NONE)

    def added_at(self, node: gast.Call, op: type, env: Env) -> Value:
        """target[index] += value, where equal positions add up."""
        target, index, value = node.args
        self.check_target(node, target, self.facts.value(target))
        base = gast.copy_location(quote.with_context(target, gast.Load), target)
        place = gast.copy_location(gast.Subscript(base, index, gast.Store()), node)
        self.facts.keep += [base, place]
        self.facts.values[id(place)] = self.expr(place, env)
        self.widen(place, self.facts.value(value), env)
        self.note(node, Output(place, value, op))
        return Value(NONE)

    def attribute_set(self, node: gast.Call, function: Any, env: Env) -> Value:
        """setattr(o, "name", value) is o.name = value."""
        name = self.facts.value(node.args[1]).const if len(node.args) == 3 else None
        base = self.facts.value(node.args[0]) if node.args else None
        if not isinstance(name, str):
            self.refuse(
                node, "setattr with a name that is not known where the derivative is written", "Write o.x = ..."
            )
        if not isinstance(base.kind, ObjectKind) or not stored_plainly(base.kind.cls, name, function):
            self.refuse(node, f"setattr of {name}, which may run code of the class", f"Write o.{name} = ...")
        owner = gast.copy_location(quote.with_context(node.args[0], gast.Load), node.args[0])
        place = gast.copy_location(gast.Attribute(owner, name, gast.Store()), node)
        self.facts.keep += [owner, place]
        self.facts.values[id(place)] = self.expr(place, env)
        self.widen(place, self.facts.value(node.args[2]), env)
        self.note(node, Output(place, node.args[2], setter=True))
        return Value(NONE)

    def note(self, node: gast.Call, output: Output) -> None:
        self.facts.outputs[id(node)] = output
        self.facts.keep.append(node)

    def whole_place(self, target: gast.AST, known: Value) -> gast.Subscript:
        """target[...], or target itself where it is part of an array."""
        new = [base := gast.copy_location(quote.with_context(target, gast.Load), target)]
        if isinstance(target, gast.Subscript) and isinstance(self.facts.value(target.value).kind, ArrayKind):
            base.ctx = gast.Store()
        else:
            new.append(gast.copy_location(gast.Subscript(base, gast.Constant(..., None), gast.Store()), target))
        for n in new:
            self.facts.values[id(n)] = known
        self.facts.keep += new
        return new[-1]

    def check_target(self, node: gast.Call, target: gast.AST, known: Value) -> None:
        """The array must be the very one that has a name."""
        instead = "Give it a name first, or assign to a slice: y[...] = ..."
        self.parts_named(target)
        if isinstance(known.kind, TupleKind):
            self.refuse(node, "out= of several arrays", "Assign the results to slices: y[...] = ...")
        if not isinstance(target, (gast.Name, gast.Subscript, gast.Attribute)):
            self.needs_own_name(target)
        if not isinstance(known.kind, ArrayKind):
            self.refuse(node, f"what {gast.unparse(target)}, which is written, is, is not known here", instead)
        array = isinstance(target, gast.Subscript) and isinstance(self.facts.value(target.value).kind, ArrayKind)
        if array and not indexing.is_basic(target.slice, self.facts):
            self.refuse(node, "out= of a copy that an array of positions makes", instead)

    def parts_named(self, target: Any) -> None:
        """The real or imaginary part of an array that is written gets a name."""
        while isinstance(target, (gast.Subscript, gast.Attribute)):
            part = isinstance(target, gast.Attribute) and target.attr in ("real", "imag")
            if part and isinstance(self.facts.value(target.value).kind, ArrayKind):
                self.needs_own_name(target)
            target = target.value

    def check_shape(self, node: gast.Call, function: Any, value: Value, known: Value) -> None:
        """What a store would broadcast, and the call does not."""
        made, rank = as_array(value.kind), len(known.kind.axes) if known.kind.axes is not None else None
        axes = () if isinstance(made, ScalarKind) else getattr(made, "axes", None)
        if axes is None or rank is None:
            return
        fits = len(axes) <= rank if isinstance(function, np.ufunc) else len(axes) == rank
        if not fits:
            self.refuse(node, "out= of an array of another shape", "Give it an array of the shape of the result.")


def without_output(node: gast.Call, function: Any, method: bool) -> tuple[Any, gast.Call] | None:
    """(the array, the call without it), or None for a call that has none."""
    target = next((k.value for k in node.keywords if k.arg == OUT), None)
    if target is None and len(node.args) + method < 2 or not writes_output(function):  # out is never the first
        return None
    names = positional(function)
    place = names.index(OUT) - method if OUT in names else len(node.args)
    keywords = [k for k in node.keywords if k.arg != OUT]
    if len(node.args) > place:
        target = node.args[place]
        after = zip(names[place + method + 1 :], node.args[place + 1 :])
        keywords = [*(gast.keyword(n, a) for n, a in after), *keywords]
    if target is None:
        return None
    return target, gast.copy_location(gast.Call(node.func, node.args[:place], keywords), node)


def stored_plainly(cls: type, name: str, function: Any) -> bool:
    """setattr, or object.__setattr__, runs no code of the class."""
    found = inspect.getattr_static(cls, name, None)
    slot = isinstance(found, types.MemberDescriptorType) or not hasattr(type(found), "__set__")
    return slot and (function is not setattr or same(cls, object, "__setattr__"))


def writes_output(function: Any) -> bool:
    """It is no function whose source says what becomes of out."""
    rule = lookup(function)
    return not inspect.isfunction(function) or rule is not None and rule.form != registry.INLINE


def positional(function: Any) -> list[str]:
    """The names of the parameters that may be given by position, if one of them may be out."""
    if isinstance(function, np.ufunc):
        return [*(f"x{k}" for k in range(function.nin)), OUT]
    text = getattr(function, "__text_signature__", None)
    if text is not None and OUT not in text:  # inspect would tokenize it
        return []
    try:
        given = inspect.signature(function).parameters.values() if lookup(function) is not None else ()
    except (TypeError, ValueError):
        return []
    return [p.name for p in given if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]


def _writes_first(function: Any) -> bool:
    """A function of a library that writes the first of its arguments; numpy.random is not imported to tell."""
    shuffle = getattr(sys.modules.get("numpy.random"), "shuffle", None)
    return any(function is f for f in FIRST_WRITTEN) or function is not None and function is shuffle
