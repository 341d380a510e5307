"""What one statement's adjoint produces: finished statements, and contributions waiting to be added up."""

from typing import Any

import gast

from autotangent.analysis.versions import meaning
from autotangent.kinds import Kind
from autotangent.structs import field, struct
from autotangent.transform.layout import flat_groups
from autotangent.transform.terms import Term


@struct(eq=False)
class Slot:
    """Where an adjoint goes. name: the variable; target: its element (None for the whole); index: not basic; masks: the
    other elements were left out by a mask; given: the adjoint was made beside the value; repeats: nothing is known of
    the target, which may be elements at positions; sign: -1 where the place holds the adjoint with the other sign, as
    the imaginary part of that of a complex array does for its imaginary part."""

    name: str
    kind: Kind
    target: gast.AST | None = None
    index: gast.AST | None = None
    base: gast.AST | None = None
    node: Any = None
    masks: bool = False
    given: bool = False
    repeats: bool = False
    sign: int = 1

    def signed(self, term: Term) -> Term:
        """The term as it is added to the place."""
        return term if self.sign > 0 else term.negated()

    def key(self) -> str:
        """Equal for equal destinations."""
        if self.index is not None:
            return f"{meaning(self.base)}[{meaning(self.index)}]!"
        return self.name if self.target is None else meaning(self.target)


@struct(eq=False)
class Flow:
    """What one statement's adjoint produces, in order: finished statements, destinations with their terms, and slots
    whose adjoint must exist from there on.

    temporaries: names that statements of this flow give to adjoints of intermediate results. last: statements that come
    after all others.
    """

    entries: list[Any] = field(default_factory=list)
    temporaries: list[str] = field(default_factory=list)
    last: list[Any] = field(default_factory=list)

    def emit(self, *statements: gast.AST) -> None:
        """Finished statements."""
        self.entries.extend(statements)

    def pending(self) -> set[str]:
        """The variables that something goes to."""
        return {e[0].name for e in self.entries if isinstance(e, tuple)}

    def add(self, slot: Slot, term: Term) -> None:
        """A contribution; a destination is written where its last contribution arrives."""
        key = slot.key()
        term = slot.signed(term)
        terms = [term]
        for k, entry in enumerate(self.entries):
            if isinstance(entry, tuple) and entry[0].key() == key:
                terms = [*entry[1], term]
                del self.entries[k]
                break
        self.entries.append((slot, terms))


def sources_of(entry: Any) -> list[gast.AST]:
    """What an entry of a flow is computed from."""
    if isinstance(entry, Slot):
        return []
    if not isinstance(entry, tuple):
        return [s for s in flat_groups([entry]) if isinstance(s, gast.AST)]
    factors = [n for t in entry[1] for n, _ in (*t.factors, *t.divisors)]
    return [*factors, *(t.base for t in entry[1] if t.base is not None)]
