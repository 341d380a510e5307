"""The tables that analysis fills: keyed by node, never grafted on nodes."""

import contextlib
from collections.abc import Iterator
from typing import Any

import gast

from autotangent.derived import Resolved
from autotangent.errors import AutotangentError
from autotangent.kinds import UNKNOWN, Kind, Value
from autotangent.rules.registry import Rule
from autotangent.structs import field, struct
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import walk

_UNSEEN = Value(UNKNOWN)


@struct(frozen=True, eq=False)
class CallFact:
    """What a call, an operator or an attribute means.

    rule: its rule, or None. callee: the record of a Python function to be differentiated as a pair. bound: parameter ->
    argument node (for a variadic parameter a list of nodes). method: name of a container method. by_hand: a helper of
    the runtime whose forward and reverse sweep are there as well.
    """

    function: Any
    bound: dict[str, Any]
    rule: Rule | None = None
    callee: FunctionRecord | None = None
    method: str | None = None
    construct: bool = False
    by_hand: str = ""


@struct(frozen=True, eq=False)
class Output:
    """A call that writes into an array: place = value, where into says that value is the call without its out=; or, by
    op, place += value where equal positions add up; setter: the place is an attribute whose name is given as a text."""

    place: gast.Subscript
    value: gast.AST
    op: type | None = None
    into: bool = False
    setter: bool = False


@struct(frozen=True, eq=False)
class MadeFunction:
    """A function that a generated file makes: `helper(words)`."""

    function: Any
    helper: str
    words: tuple[str, ...]


@struct(eq=False)
class Facts:
    """Everything known of one function in normal form.

    values: id(expression) -> Value; keep, held: nodes that live as long as what is known by their id; calls:
    id(expression) -> CallFact; decided: id(if) -> which branch is alive; resolved: path -> Resolved; result: Value
    of the function; replaced: id(expression) -> what is put in its place; functions: the functions that the text
    makes, by name; integers: parameters that are integers although a derivative is asked; whole: id(expression) ->
    kind of what is of integers therefore; keys_change: some dict may get keys or lose them; defaults: what
    dicts make for keys that are looked up; outputs: id(writing call) -> its store; new: attributes that are stored and
    may not have been there; added: items of dicts that are stored and may not have been there; overrides:
    attributes of classes under whose name objects get active values; class_reads: those that are read of active
    objects; after: kinds of parameters at the end, where
    they changed; slots: id(statement) -> {(class, attribute): (kind that it gets, whether the object has the name
    that is written)}, where that is another kind than it had; kept_slots: numbers that attributes get which held such
    numbers, as far as is known; slots_known: (class, attribute, kind) that were found of
    those under other names; names: (id(node), what it is a name of) -> a name
    that the text gets; returned: functions that calls give; turns: see `turns.py`; mirrored: calls of helpers that do
    the same to tangents, and what reverse mode says of them; adds: those of them that add; guessed: a function is
    called of which nothing is known yet, see `interface_of`; complex_about: what is not known may be complex.
    """

    values: dict[int, Value] = field(default_factory=dict)
    calls: dict[int, CallFact] = field(default_factory=dict)
    decided: dict[int, bool] = field(default_factory=dict)
    resolved: dict[str, Resolved] = field(default_factory=dict)
    deps: dict[str, FunctionRecord] = field(default_factory=dict)
    result: Value = Value(UNKNOWN)
    integers: set[str] = field(default_factory=set)
    whole: dict[int, Kind] = field(default_factory=dict)
    interfaces: dict[int, Any] = field(default_factory=dict)
    mirrored: set[int] = field(default_factory=set)
    adds: set[int] = field(default_factory=set)
    replaced: dict[int, Any] = field(default_factory=dict)
    functions: dict[str, MadeFunction] = field(default_factory=dict)
    outputs: dict[int, Output] = field(default_factory=dict)
    keep: list[gast.AST] = field(default_factory=list)
    held: dict[int, gast.AST] = field(default_factory=dict)
    turns: dict[tuple[Any, ...], Any] = field(default_factory=dict)
    keys_change: bool = False
    defaults: set[Kind] = field(default_factory=set)
    new: set[int] = field(default_factory=set)
    added: set[int] = field(default_factory=set)
    slots: dict[int, dict[tuple[type, str], tuple[Kind, bool]]] = field(default_factory=dict)
    kept_slots: dict[int, set[tuple[type, str, Kind]]] = field(default_factory=dict)
    slots_known: tuple[tuple[type, str, Kind], ...] = ()
    names: dict[tuple[int, str], str] = field(default_factory=dict)
    overrides: set[str] = field(default_factory=set)
    class_reads: set[str] = field(default_factory=set)
    after: dict[str, Kind] = field(default_factory=dict)
    returned: set[Any] = field(default_factory=set)
    guessed: bool = False
    complex_about: bool = False

    def leads_to(self, node: gast.AST, part: gast.AST) -> bool:
        """The part is the node, or what was put in its place."""
        while node is not part and id(node) in self.replaced:
            node = self.replaced[id(node)]
        return node is part

    def put(self, node: gast.AST, new: gast.AST) -> None:
        """Another expression takes the place of one of the user's."""
        self.replaced[id(node)] = gast.copy_location(new, node)
        self.keep += [node, new]
        if hasattr(node, "passive"):  # see `normal/ignored.py`
            for n in walk(new):
                n.passive = node.passive

    def put_all(self, s: gast.AST, new: list[Any]) -> None:
        """Other statements take the place of one of the user's."""
        for t in new:
            t.origin = s
        self.replaced[id(s)] = new
        self.keep += [s, *new]

    def value(self, node: gast.AST) -> Value:
        """What is known of an expression of the user's."""
        return self.values.get(id(node), _UNSEEN)

    def decision(self, s: gast.AST) -> bool | None:
        """The branch of an if that is alive, or None where both may run."""
        return self.decided.get(id(s))

    def varied(self, node: gast.AST) -> bool:
        """The expression depends on wrt."""
        return self.value(node).varied


@contextlib.contextmanager
def telling(facts: Facts) -> Iterator[None]:
    """What is refused inside tells what was found up to there."""
    try:
        yield
    except AutotangentError as error:
        error.facts = facts
        raise
