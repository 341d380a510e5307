"""Calls with * and **, and functions that take *args and **kwargs: what each parameter is given is written out.

`f(a, *t, **d)` becomes `f(a, t[0], t[1], k=d["k"])`. Where `f` takes *args or **kwargs, what these hold is one display
each, `f(a, *(x, y), **{"k": v})`, which stands for the parameter; `syntax/quote.py` prints it without the display.
"""

import functools
import inspect
import types
from typing import Any

import gast

from autotangent.analysis import indexing
from autotangent.analysis.dicts import OPEN, general
from autotangent.analysis.effects import holds_memory
from autotangent.analysis.facts import Facts
from autotangent.analysis.methods import method_function
from autotangent.analysis.values import Env
from autotangent.errors import Unsupported
from autotangent.joined import join, refolded
from autotangent.kinds import (
    NO_RETURN,
    ArrayKind,
    DictKind,
    FunctionKind,
    Kind,
    ListKind,
    NoReturnKind,
    RangeKind,
    TextKind,
    TupleKind,
    Value,
)
from autotangent.rules import lookup, registry
from autotangent.runtime import snapshot, zeros
from autotangent.runtime.stand_ins import stand_in
from autotangent.syntax import quote
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import root_name, walk

Given = tuple[list, list]  # positional arguments, keywords


class Stars:
    """The part of the walk that knows * and **."""

    facts: Facts
    assumed: frozenset[str]
    counts: Any
    record: FunctionRecord
    tree: Any
    expr: Any
    instead: Any
    refuse: Any
    function_of: Any
    item: Any
    needs_name: Any
    call_python: Any

    def spread(self, node: gast.Call, values: dict, env: Env) -> Value | None:
        """The value of the call with its arguments one by one, None if it may stay as it is."""
        if not has_stars(node.args, node.keywords):
            return None
        base = self.expr(node.func.value, env) if isinstance(node.func, gast.Attribute) else None
        known = base is None or isinstance(base.kind, FunctionKind)
        function = stand_in(self.function_of(node.func, env)) if known else method_function(base.kind, node.func.attr)
        form = rule.form if (rule := lookup(function)) is not None else registry.INLINE
        varied = any(v.varied for v in values.values()) or base is not None and base.varied
        python = isinstance(function, types.FunctionType) and form == registry.INLINE
        if not varied or form == registry.CONSTANT or python and _only_displays(node):
            return None
        if any(isinstance(v.kind, NoReturnKind) for v in values.values()):
            return Value(NO_RETURN)
        made_by = getattr(function, "__init__", None) if isinstance(function, type) else function
        if (python or made_by is not function) and takes_more(made_by) and any(map(self.of_some_length, node.args)):
            return None
        if function in (max, min) and not node.keywords and any(map(self.of_some_length, node.args)):
            items = node.args[0].value if len(node.args) == 1 else gast.List(node.args, gast.Load())
            return self.instead(node, gast.Call(node.func, [items], []), env)
        return self.instead(node, gast.Call(node.func, *self.one_by_one(node, node.args)), env)

    def one_by_one(self, node: gast.Call, args: list) -> Given:
        """The arguments of a call without * and **."""
        keywords = [k for given in node.keywords for k in self.entries(node, given)]
        names = [k.arg for k in keywords]
        twice = next((n for n in names if names.count(n) > 1), None)
        if twice is not None:
            self.refuse(node, f"the argument {twice} is given twice", "Give it once.")
        return [e for a in args for e in self.elements(node, a)], keywords

    def elements(self, node: Any, argument: gast.AST) -> list[gast.AST]:
        """What a positional argument stands for."""
        if not isinstance(argument, gast.Starred):
            return [argument]
        held = self.facts.replaced.get(id(argument.value), argument.value)
        if isinstance(held, (gast.Tuple, gast.List)):
            return [e for x in held.elts for e in self.elements(node, x)]
        if (items := self.of_each(argument, held)) is not None:
            return items
        kind = self.facts.value(held).kind
        if not isinstance(kind, TupleKind):
            self.refuse(
                argument,
                f"how many arguments *{quote.unparse(held)} stands for is not known where the derivative is written",
                self.instead_of_star(node, held),
            )
        positions = range(len(kind.items))
        if isinstance(held, gast.Subscript) and isinstance(held.slice, gast.Slice):
            whole, cut = self.facts.value(held.value).kind, indexing.constant_slice(held.slice, self.facts)
            if isinstance(whole, TupleKind) and cut is not None:
                held, positions = held.value, range(len(whole.items))[cut]
        self.needs_name(held)
        return [gast.Subscript(quote.substitute(held, {}), quote.constant(k), gast.Load()) for k in positions]

    def of_some_length(self, argument: Any) -> bool:
        """* before what has a length that is not known."""
        if not isinstance(argument, gast.Starred):
            return False
        held = self.facts.replaced.get(id(argument.value), argument.value)
        known = isinstance(held, (gast.Tuple, gast.List)) and not any(map(self.of_some_length, held.elts))
        return (
            not known
            and self.of_each(argument, held) is None
            and not isinstance(self.facts.value(held).kind, TupleKind)
        )

    def packed(self, node: gast.Call, callee: FunctionRecord, args: list) -> list | None:
        """The positional arguments of a call that gives *args a list, of which the last is a tuple of what these hold;
        None if each argument is known."""
        tree = callee.tree.args
        at = next((k for k, a in enumerate(args) if self.of_some_length(a)), None)
        if at is None or tree.vararg is None or callee.late:
            return None
        held = self.facts.replaced.get(id(args[at].value), args[at].value)
        known = [e for a in args[:at] for e in self.elements(node, a)]
        missing = max(len(tree.posonlyargs) + len(tree.args) - len(known), 0)
        if missing and (tree.defaults or not isinstance(self.facts.value(held).kind, (ListKind, ArrayKind))):
            return None
        if missing:
            self.needs_name(held)
        given = [
            *known[: len(known) + missing],
            *(quote.expr("t[k]", t=held, k=quote.constant(k)) for k in range(missing)),
        ]
        count = len(tree.posonlyargs) + len(tree.args)
        fixed, more = given[:count], given[count:]
        rest: Any = quote.expr("t[k:]", t=held, k=quote.constant(missing)) if missing else held
        if more or args[at + 1 :]:
            rest = gast.List([*more, gast.Starred(rest, gast.Load()), *args[at + 1 :]], gast.Load())
        return [*fixed, quote.call("tuple", rest)]

    def of_each(self, argument: gast.AST, held: gast.AST) -> list[gast.AST] | None:
        """The items of a comprehension over a tuple; None for anything else."""
        if not isinstance(held, (gast.GeneratorExp, gast.ListComp)) or len(held.generators) != 1:
            return None
        one = held.generators[0]
        tuples, targets = [one.iter], [one.target]
        if isinstance(one.iter, gast.Call) and isinstance(one.target, gast.Tuple) and self.pairs(one.iter):
            tuples, targets = one.iter.args, one.target.elts
        kinds = [self.facts.value(t).kind for t in tuples]
        plain = all(isinstance(t, gast.Name) for t in targets) and not one.ifs and len(targets) == len(tuples)
        if not plain or not all(isinstance(k, TupleKind) for k in kinds):
            return None
        for t in tuples:
            self.needs_name(t)

        def item(t: gast.AST, k: int) -> gast.AST:
            return gast.Subscript(quote.substitute(t, {}), quote.constant(k), gast.Load())

        turns = range(min(len(k.items) for k in kinds))
        each = ({name.id: item(t, k) for name, t in zip(targets, tuples)} for k in turns)
        return [quote.substitute(held.elt, items) for items in each]

    def with_stars(self, node: gast.Tuple, env: Env) -> Value:
        """(a, *xs): as it is where what is active comes first, or else with what xs holds; of any length, a list."""
        varied = [self.facts.varied(e) for e in node.elts]
        first = next(k for k, e in enumerate(node.elts) if isinstance(e, gast.Starred))
        if not any(varied[first:]):
            return Value(self.kind_with_stars(node), varied=any(varied))
        new: Any = gast.List(node.elts, gast.Load())
        if any(map(self.of_some_length, node.elts)):
            new = quote.call("tuple", new)
        else:
            new = gast.Tuple([x for e in node.elts for x in self.elements(node, e)], gast.Load())
        self.facts.keep.append(new)
        value: Value = self.expr(new, env)
        self.facts.put(node, new)
        return value

    def kind_with_stars(self, node: gast.Tuple) -> Kind:
        """A sequence of any length where that of what has a star is not known."""
        kinds: list[Kind] = []
        known = True
        for e in node.elts:
            kind = self.facts.value(e).kind
            if not isinstance(e, gast.Starred):
                kinds.append(kind)
            elif isinstance(kind, TupleKind):
                kinds += kind.items
            else:
                count = self.count_of(e.value)
                known &= count is not None
                kinds += [self.item(e.value, self.facts.value(e)).kind] * (1 if count is None else count)
        return refolded(TupleKind(tuple(kinds))) if known else ListKind(functools.reduce(join, kinds), True)

    def count_of(self, node: gast.AST) -> int | None:
        """How many items it holds."""
        kind = self.facts.value(node).kind
        if isinstance(node, gast.ListComp) and len(node.generators) == 1 and not node.generators[0].ifs:
            kind = self.facts.value(node.generators[0].iter).kind
        return len(kind.items) if isinstance(kind, TupleKind) else None

    def pairs(self, node: gast.Call) -> bool:
        """It is a call of zip."""
        return isinstance(node.func, gast.Name) and self.facts.value(node.func).const is zip and not node.keywords

    def instead_of_star(self, node: gast.Call, held: gast.AST) -> str:
        """What to write for *held of which the length is not known."""
        function, text = quote.unparse(node.func), quote.unparse(held) if root_name(held) is not None else "t"
        named = f"Give it a name {text}, and write" if root_name(held) is None else "Write"
        return f"{named} {function}({text}[0], {text}[1]), or let {function} take all of {text} as one argument."

    def entries(self, node: gast.Call, given: Any) -> list[Any]:
        """What a keyword argument stands for."""
        if given.arg is not None:
            return [given]
        held = self.facts.replaced.get(id(given.value), given.value)
        if isinstance(held, gast.Dict):
            pairs = zip(held.keys, held.values)
            return [e for k, v in pairs for e in self.entries(node, gast.keyword(self.key(k), v))]
        kind, text = self.facts.value(held).kind, quote.unparse(held)
        known = isinstance(kind, DictKind) and kind.items is not None
        if not known or self.assumed - {OPEN} and not self.keeps_keys(held):
            what = f"which arguments **{text} stands for is not known where the derivative is written"
            first, name = ("Write", text) if root_name(held) is not None else ("Give it a name d, and write", "d")
            self.refuse(given.value, what, f"{first} them one by one: {quote.unparse(node.func)}(k={name}['k']).")
        self.needs_name(held)
        keys = [quote.constant(k) for k, _ in kind.items]
        return [gast.keyword(k.value, gast.Subscript(quote.substitute(held, {}), k, gast.Load())) for k in keys]

    def keeps_keys(self, held: gast.AST) -> bool:
        """A name for a dict that is written out, of which nothing is done but reading items and giving them all."""
        if not isinstance(held, gast.Name) or self.counts[held.id] != 1:
            return False
        found: set[int] = set()
        for n in walk(self.tree):
            match n:
                case gast.Assign(targets=[gast.Name() as x], value=gast.Dict()):
                    found.add(id(x))
                case gast.Subscript(value=x, ctx=gast.Load()) | gast.keyword(arg=None, value=x):
                    found.add(id(x))
                case gast.Call(func=gast.Name(id=name), args=[x]) if self.record.resolve(name)[1] in (snapshot, zeros):
                    found.add(id(x))
        return all(id(n) in found for n in walk(self.tree) if isinstance(n, gast.Name) and n.id == held.id)

    def key(self, node: Any) -> str | None:
        """The name that a key of a display means; None stands for another dict, as in `{**d}`."""
        if node is None:
            return None
        name = self.facts.value(node).const
        if not isinstance(name, str):
            what = f"which argument {quote.unparse(node)} names is not known where the derivative is written"
            self.refuse(node, what, "Name the argument: g(a=...).")
        return name

    def gathered(self, node: gast.Call, callee: FunctionRecord, args: list) -> Given:
        """The arguments as `callee` takes them: those of *args and **kwargs in one display each."""
        tree = callee.tree.args
        args, keywords = self.one_by_one(node, args)
        count = len(tree.posonlyargs) + len(tree.args)
        if tree.vararg is not None and len(args) > count:
            given = gast.Tuple(args[count:], gast.Load())
            given.given_to = tree.vararg.id
            args = [*args[:count], gast.Starred(given, gast.Load())]
        own = {p.id for p in (*tree.args, *tree.kwonlyargs)}
        more = [k for k in keywords if k.arg not in own]
        if tree.kwarg is not None and more:
            given = gast.Dict([quote.constant(k.arg) for k in more], [k.value for k in more])
            given.given_to = tree.kwarg.id
            keywords = [*(k for k in keywords if k.arg in own), gast.keyword(None, given)]
        return args, keywords

    def call_gathered(self, node: gast.Call, function: Any, callee: Any, args: list, rule: Any, env: Env) -> Value:
        """A call of a Python function that has to be written in this way."""
        given, keywords = self.gathered(node, callee, args)
        own = given[1:] if getattr(node, "is_method", False) else given
        new = gast.Call(node.func, own, keywords)
        new.is_method = getattr(node, "is_method", False)
        self.facts.put(node, new)
        values = {id(a): self.expr(a, env) for a in (*own, *(k.value for k in keywords))}
        self.facts.values[id(new)] = value = self.call_python(new, function, given, values, rule, env)
        return value

    def given_inactive(
        self, node: gast.Call, callee: FunctionRecord, args: list, library: bool, env: Env
    ) -> Given | None:
        """The arguments of a call that stays as it is; None if they are not known, and are nothing it could write."""
        try:
            given, keywords = self.gathered(node, callee, args)
        except Unsupported:
            stars = [a.value for a in args if isinstance(a, gast.Starred)]
            held = [*stars, *(k.value for k in node.keywords if k.arg is None)]
            if not library and any(_holds_arrays(self.facts.value(a).kind) for a in held):
                raise
            return None
        made = [*given, *(k.value for k in keywords)]
        self.facts.keep += made
        for a in made:
            self.expr(a, env)
        return given, keywords


def takes_more(function: Any) -> bool:
    """It is written in Python, and has *args."""
    return isinstance(function, types.FunctionType) and bool(function.__code__.co_flags & inspect.CO_VARARGS)


def has_stars(args: list, keywords: list) -> bool:
    """Arguments are given with * or **."""
    return any(isinstance(a, gast.Starred) for a in args) or any(k.arg is None for k in keywords)


def settled(callee: FunctionRecord, args: list, keywords: list) -> bool:
    """The call gives each parameter one argument: those of *args and **kwargs a display."""
    tree = callee.tree.args
    count = len(tree.posonlyargs) + len(tree.args)
    rest = args[count:] if tree.vararg is not None else []
    fixed = args[: len(args) - len(rest)]
    own = {p.id for p in (*tree.args, *tree.kwonlyargs)}
    more = [k for k in keywords if tree.kwarg is not None and k.arg not in own]
    return (
        not has_stars(fixed, [k for k in keywords if k.arg in own or tree.kwarg is None])
        and (not rest or len(rest) == 1 and isinstance(rest[0], gast.Starred) and _display(rest[0].value))
        and (not more or len(more) == 1 and more[0].arg is None and isinstance(more[0].value, gast.Dict))
    )


def _holds_arrays(kind: Kind) -> bool:
    """Its parts may be memory that a function can write."""
    match kind:
        case ListKind(item):
            return holds_memory(item)
        case TupleKind(items, _):
            return any(map(holds_memory, items))
        case DictKind():
            return holds_memory(general(kind))
        case ArrayKind(_, axes) if axes is not None:
            return len(axes) > 1
    return not isinstance(kind, (RangeKind, TextKind))


def _only_displays(node: gast.Call) -> bool:
    """What the call gives with * and ** is written out there."""
    stars = [a.value for a in node.args if isinstance(a, gast.Starred)]
    doubles = [k.value for k in node.keywords if k.arg is None]
    return all(map(_display, stars)) and all(isinstance(d, gast.Dict) and None not in d.keys for d in doubles)


def _display(node: Any) -> bool:
    """The elements of a tuple one by one."""
    return isinstance(node, gast.Tuple) and not has_stars(node.elts, [])
