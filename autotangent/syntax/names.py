"""Deterministic names that collide with nothing in the user's function.

>>> names = Names({"x", "x_bar"})
>>> names.derived("x", "bar"), names.derived("h", "bar"), names.numbered("h"), names.numbered("h"), names.plural("x")
('x_bar_', 'h_bar', 'h_1', 'h_2', 'xs')
"""

import keyword


class Names:
    """The names taken in one emitted function.

    temporaries: numbered name -> what it is numbered after; forms: made name -> (name it is made from, template).
    """

    def __init__(self, taken: set[str]):
        self.taken = set(taken)
        self.temporaries: dict[str, str] = {}
        self.forms: dict[str, tuple[str, str]] = {}
        self._derived: dict[tuple[str, str], str] = {}

    def fresh(self, wish: str) -> str:
        """`wish`, with trailing underscores while it is taken."""
        while wish in self.taken or keyword.iskeyword(wish):
            wish += "_"
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
