"""A call that gives a function which the callee makes: what that captured gets names where the call stands."""

from typing import Any

import gast

from autotangent.analysis.binding import Default
from autotangent.analysis.facts import Facts
from autotangent.analysis.functions import is_function
from autotangent.analysis.values import Env
from autotangent.errors import Unsupported
from autotangent.kinds import ClosureKind, FunctionKind, Kind, Value
from autotangent.syntax import quote
from autotangent.syntax.closures import Closure, Inner
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.returned import captures
from autotangent.syntax.walk import walk


class Unnamed(Unsupported):
    """A part of an expression needs a name of its own. facts: what was found up to there."""

    part: gast.AST
    facts: Facts

    def holds(self, s: gast.AST, node: gast.AST) -> bool:
        """The part stands here in a statement as it was."""
        return self.facts.leads_to(node, self.part)

    def lies_in(self, node: gast.AST) -> bool:
        """The part is somewhere inside."""
        return any(self.facts.leads_to(n, self.part) for n in walk(node))


class Returns:
    """The part of the walk that knows functions that come back from calls."""

    record: FunctionRecord
    facts: Facts
    expr: Any
    refuse: Any
    named: Any
    path_of_callee: Any
    text_outside: Any
    closure_value: Any
    do_Assign: Any
    taken: set[str]
    assigning: gast.Assign | None
    own: dict[str, str]

    def returned_function(self, node: gast.Call, callee: FunctionRecord, args: list, inner: Inner, env: Env) -> Value:
        """A call that gives a function: what that captured gets names here, as if the function were made here."""
        self.facts.returned.add(inner.function)
        s = self.assigning
        if not self.is_given_by(s, node):
            self.needs_own_name(node)
        name = s.targets[0].id
        path = self.path_of_callee(node)
        made = self.named(node, ClosureKind(captures(callee.function), text=("captures", path)))
        names = tuple(self.own_name(f"{name}_{c}") for c in inner.captured)
        stores = [quote.store(n) for n in names]
        target = stores[0] if len(names) == 1 else gast.Tuple(stores, gast.Store())
        call = gast.Call(made, list(args), node.keywords)
        new = gast.Assign([target], call, None) if names else gast.Expr(call)
        self.facts.put(s, new)
        if names:
            self.do_Assign(new, env)
        else:
            self.expr(call, env)
        return self.closure_value(None, Closure(inner.function, names), ("inner_of", path, inner.name), env)

    def default_functions(self, bound: dict[str, Any]) -> list[gast.keyword]:
        """The parameters that are functions because nothing else was given, as if they were given."""
        late = {p: b.value for p, b in bound.items() if isinstance(b, Default) and is_function(FunctionKind(b.value))}
        texts = {p: self.text_outside(f) for p, f in late.items()}
        return [gast.keyword(p, quote.expr(text[-1])) for p, text in texts.items() if text is not None]

    def refuse_made(self, node: gast.AST, kind: Kind) -> None:
        """Refuse a comprehension whose items are functions that differ in what they captured."""
        if isinstance(kind, ClosureKind) and (not isinstance(node, gast.DictComp) or kind.captured or kind.defaulted):
            self.refuse(node, "functions made in a comprehension", "Write one function, and give it what differs.")

    def needs_own_name(self, node: gast.AST) -> None:
        """The statement is to be written as two, if it can be."""
        what = f"{quote.unparse(node)} needs a statement of its own, and none can come before where it stands"
        error = Unnamed(what, self.record.place(node), "Give it a name in a statement of its own.")
        error.part, error.facts = node, self.facts
        raise error

    def is_given_by(self, s: gast.Assign | None, node: gast.AST) -> bool:
        """The statement gives one name to the value of the call, as it stood first."""
        if s is None or len(s.targets) != 1 or not isinstance(s.targets[0], gast.Name):
            return False
        return self.facts.leads_to(s.value, node)

    def own_name(self, wish: str) -> str:
        """A name for a variable that the text gets."""
        number, name = 0, wish
        while name in self.taken and self.own.get(name) != wish:
            number += 1
            name = f"{wish}_{number}"
        self.own[name] = wish
        self.taken.add(name)
        return name
