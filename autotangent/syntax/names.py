"""Deterministic names that collide with nothing in the user's function.

>>> names = Names({"x", "x_bar"})
>>> names.derived("x", "bar"), names.derived("h", "bar"), names.numbered("h"), names.numbered("h"), names.plural("x")
('x_bar_', 'h_bar', 'h_1', 'h_2', 'xs')
"""

import keyword


class Names:
    """The names taken in one emitted function."""

    def __init__(self, taken: set[str]):
        self.taken = set(taken)
        self._derived: dict[tuple[str, str], str] = {}

    def fresh(self, wish: str) -> str:
        """`wish`, with trailing underscores while it is taken."""
        while wish in self.taken or keyword.iskeyword(wish):
            wish += "_"
        self.taken.add(wish)
        return wish

    def derived(self, base: str, suffix: str) -> str:
        """`base_suffix`, always the same for the same base."""
        key = base, suffix
        if key not in self._derived:
            self._derived[key] = self.fresh(f"{base}_{suffix}")
        return self._derived[key]

    def numbered(self, base: str) -> str:
        """base_1, base_2, ..."""
        k = 1
        while f"{base}_{k}" in self.taken:
            k += 1
        return self.fresh(f"{base}_{k}")

    def plural(self, base: str) -> str:
        """The list that records `base`."""
        return self.fresh(f"all_{base}" if base.endswith("s") else base + "s")
