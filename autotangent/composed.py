"""The texts of the derivative of a derivative.

Each text of the inner derivative is a function with a source like any other. For arguments of certain kinds the outer
derivative is that of the function in the inner text for these kinds; where the inner text holds no longer, or was
edited, the function is another one, and so is its derivative.
"""

import types
from typing import Any

from autotangent import signatures
from autotangent.derived import SEEDED
from autotangent.kinds import FLOAT, UNKNOWN, Kind
from autotangent.load import look
from autotangent.nesting import as_floats
from autotangent.variants import LOCK, Loaded, Variants

MOST = 64


class Composed:
    """What `Variants` is for the derivative of a function, for that of a derivative.

    inner: the variants of the inner derivative; seeds: the names of its seeds, which are parameters of the outer one;
    mode, wrt: of the outer one.
    """

    def __init__(self, inner: Any, seeds: tuple[str, ...], mode: str, wrt: tuple[str, ...]):
        self.inner, self.seeds, self.mode, self.wrt = inner, seeds, mode, wrt
        self.first: Loaded | None = None
        self.verbose = 0
        self._found: dict[int, tuple[Loaded, Variants]] = {}

    def get(self, kinds: dict[str, Kind], plain: bool = False) -> Loaded:
        """The text for these kinds of the parameters, the seeds of the inner derivative among them.

        Raises:
            AutotangentError: it cannot be derived, or was edited and no longer fits.
        """
        with LOCK:
            first = self.inner.get({n: k for n, k in kinds.items() if n not in self.seeds}, plain)
            return self._outer(first, kinds, plain)

    def default(self) -> Loaded:
        """The text that is meant where no arguments are given: for those for which the inner one was made first.

        Raises:
            AutotangentError: as `get`.
        """
        with LOCK:
            first = self.inner.default()
            own = next(dict(k) for k, v in self.inner.texts.items() if v is first)
            return self._outer(first, {**own, **{s: self._kind_of_seed(s, first, own) for s in self.seeds}}, True)

    @property
    def texts(self) -> dict[Any, Loaded]:
        """The texts by the kinds of the parameters."""
        held = {}
        for first, variants in self._found.values():
            names = self._names(first)
            for kinds, loaded in variants.texts.items():
                held[tuple((names.get(n, n), k) for n, k in kinds)] = loaded
        return held

    def be_verbose(self, level: int) -> None:
        """Print each text when it is made or found."""
        self.verbose = max(level, self.verbose)
        for _, variants in self._found.values():
            variants.be_verbose(level)

    def ready(self, guess: Any) -> list[look.Found]:
        """Nothing is made ahead."""
        return []

    def _outer(self, first: Loaded, kinds: dict[str, Kind], plain: bool) -> Loaded:
        variants = self._variants_of(first)
        names = self._names(first)
        given = {n: kinds[names.get(n, n)] for n in signatures.parameter_names(first.entry)}
        for seed, kind in given.items():
            if names.get(seed) in self.seeds:
                like = self._kind_of_seed(names[seed], first, kinds)
                given[seed] = kind if like == UNKNOWN else like
        loaded = variants.get(given, plain)
        if first not in loaded.pairs:
            loaded.pairs.append(first)  # its watches are those of the outer text as well
        if self.first is None or not self.first.holds():
            self.first = loaded
        return loaded

    def _variants_of(self, first: Loaded) -> Variants:
        found = self._found.get(id(first))
        if found is None:
            if len(self._found) >= MOST:
                self._found = {k: v for k, v in self._found.items() if v[0].holds()}
            function = first.entry
            assert isinstance(function, types.FunctionType)
            written = {names: n for n, names in self._names(first).items()}
            wrt = tuple(written.get(w, w) for w in self.wrt)
            found = self._found[id(first)] = first, Variants(function, self.mode, wrt)
        found[1].be_verbose(self.verbose)
        return found[1]

    def _names(self, first: Loaded) -> dict[str, str]:
        """Seeds as the inner text calls them: what the parameters of the inner derivative are called."""
        code = first.entry.__code__
        keywords = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
        return dict(zip(keywords[len(keywords) - len(self.seeds) :], self.seeds)) if self.seeds else {}

    def _kind_of_seed(self, seed: str, first: Loaded, kinds: dict[str, Kind]) -> Kind:
        """A seed has the kind of what it seeds."""
        if self.inner.mode in SEEDED:
            return as_floats(kinds[self.inner.wrt[self.seeds.index(seed)]])
        return first.result if first.result is not None else FLOAT
