"""Deterministic names that collide with nothing in the user's function.

>>> names = Names({"x", "x_bar"})
>>> names.derived("x", "bar"), names.derived("h", "bar"), names.numbered("h"), names.numbered("h"), names.plural("x")
('x_bar_', 'h_bar', 'h_1', 'h_2', 'xs')
"""

import itertools
import keyword
from collections.abc import Iterable


def unused(wish: str, taken: set[str], level: int = 1) -> str:
    """The wish, or what is like it and not taken; see `Names.fresh`."""
    if level > 1 and wish in taken and wish.endswith(("_bar", "_dot")):
        return next(name for name in (f"{wish}{k}" for k in itertools.count(2)) if name not in taken)
    while wish in taken or keyword.iskeyword(wish):
        wish += "_"
    return wish


def passed(parameter: str, suffix: str, parameters: Iterable[str], level: int = 1) -> str:
    """The keyword by which a caller passes the adjoint or tangent of an argument.

    >>> passed("x", "dot", ("x", "k")), passed("x", "dot", ("x", "x_dot"))
    ('x_dot', 'x_dot_')
    """
    return unused(f"{parameter}_{suffix}", set(parameters), level)


class Names:
    """The names taken in one emitted function.

    level: 2 where a derivative is differentiated. temporaries: numbered name -> what it is numbered after; forms: made
    name -> (name it is made from, template).
    """

    def __init__(self, taken: set[str], level: int = 1):
        self.taken, self.level = set(taken), level
        self.temporaries: dict[str, str] = {}
        self.forms: dict[str, tuple[str, str]] = {}
        self._derived: dict[tuple[str, str], str] = {}

    def fresh(self, wish: str) -> str:
        """`wish`, if it is taken with trailing underscores; an adjoint of an adjoint is x_bar2.

        >>> Names({"x_bar", "y"}, level=2).fresh("x_bar"), Names({"x_bar", "y"}).fresh("x_bar")
        ('x_bar2', 'x_bar_')
        """
        wish = unused(wish, self.taken, self.level)
        self.taken.add(wish)
        return wish

    def index(self) -> str:
        """i, j, k, ..."""
        return self.fresh(next((letter for letter in "ijkmn" if letter not in self.taken), "i"))

    def derived(self, base: str, suffix: str) -> str:
        """`base_suffix`, always the same for the same base."""
        key = base, suffix
        if key not in self._derived:
            self._derived[key] = self.formed(base, "{}_" + suffix)
        return self._derived[key]

    def formed(self, base: str, template: str) -> str:
        """The template with `base` put in."""
        name = self.fresh(template.format(base))
        self.forms[name] = base, template
        return name

    def is_derived(self, name: str, *suffixes: str) -> bool:
        """Whether `derived` made the name, for one of the suffixes if any are given."""
        return any(name == made and (not suffixes or s in suffixes) for (_, s), made in self._derived.items())

    def bases(self, suffix: str) -> dict[str, str]:
        """What `derived` made for a suffix, and of which name."""
        return {made: base for (base, s), made in self._derived.items() if s == suffix}

    def numbered(self, base: str) -> str:
        """base_1, base_2, ..."""
        k = 1
        while f"{base}_{k}" in self.taken:
            k += 1
        return self.temporary(base, f"{base}_{k}")

    def counted(self, base: str) -> str:
        """base, base_1, base_2, ..."""
        return self.numbered(base) if base in self.taken else self.temporary(base, base)

    def temporary(self, base: str, wish: str) -> str:
        """A name that may be exchanged for another one of the same base: see `transform/renumber.py`."""
        name = self.fresh(wish)
        self.temporaries[name] = base
        return name

    def plural(self, base: str) -> str:
        """The list that records `base`."""
        return self.formed(base, "all_{}" if base.endswith("s") else "{}s")
