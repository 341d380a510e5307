"""Rewriting of a function statement by statement, which the rewritings of lists and dicts share."""

from typing import Any

import gast

from autotangent.errors import Unsupported
from autotangent.syntax import quote
from autotangent.syntax.walk import walk


class Statements:
    """A rewriting gives `statement`: a statement -> the statements that take its place, itself if nothing does."""

    def __init__(self, names: Any, facts: Any, record: Any):
        self.names, self.facts, self.record, self.changed = names, facts, record, False

    def block(self, body: list) -> None:
        """Rewrite in place, what is inside of a statement before the statement."""
        out: list[Any] = []
        for s in body:
            for inner in (getattr(s, "body", None), getattr(s, "orelse", None)):
                if isinstance(inner, list):
                    self.block(inner)
            new = self.statement(s)
            self.changed |= len(new) != 1 or new[0] is not s
            whole = isinstance(s, (gast.If, gast.For, gast.While))  # whose text is that of what is inside, too
            for t in (n for made in new if made is not s for n in walk(made) if isinstance(n, gast.stmt)):
                if not whole and not hasattr(t, "origin") and not getattr(t, "lineno", None):
                    t.origin = getattr(s, "origin", s)
            out += new
        body[:] = out

    def statement(self, s: Any) -> list[Any]:
        raise NotImplementedError

    def active(self, *nodes: Any) -> bool:
        return any(self.facts.value(n).varied for n in nodes)

    def computed(self, values: list[Any], again: bool = False) -> tuple[list[Any], list[Any]]:
        """(statements, values): several values are all computed before the first is stored; again: more than once."""
        out: list[Any] = []
        made = list(values)
        for k, v in enumerate(values):
            if (again or len(values) > 1) and not isinstance(v, (gast.Name, gast.Constant)):
                made[k] = quote.name(self.names.numbered("t"))
                out.append(quote.assign(made[k].id, v))
        return out, made

    def refuse(self, node: Any, what: str, instead: str) -> Any:
        raise Unsupported(what, self.record.place(node), instead)
