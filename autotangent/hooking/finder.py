"""The finder in `sys.meta_path`, and the loader that stands in for a module's own until that has run.

Nothing of the user's is rewritten: another finder's spec is taken, its loader runs the module as ever, and only then
are gradients put beside the functions. So whatever else rewrites imports goes on to work.
"""

import contextlib
import importlib.machinery
import sys
import threading
import types
import warnings
from collections.abc import Iterator, Sequence
from typing import Any, cast

from autotangent.errors import CacheWarning
from autotangent.hooking import augment, marks
from autotangent.hooking.trace import LEFT, TRACES, Trace


class Finder:
    """Asks the other finders, and wraps the loader of a module that may be marked."""

    def __init__(self, marked: marks.Marks):
        self.marks = marked
        self._busy = threading.local()

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """The spec that the other finders have for the module."""
        if self.marks.never(fullname):
            return None
        with self._once(fullname) as first:
            spec = self._others(fullname, path, target) if first else None
        if spec is None or marks.reserved(fullname) and not marks.users_own(spec.origin):
            return None
        if not _has_source(spec):
            return spec
        named = self.marks.named(fullname)
        if named or marks.users_own(spec.origin):
            spec.loader = cast(Any, Loader(spec.loader, named))
        return spec

    @contextlib.contextmanager
    def _once(self, fullname: str) -> Iterator[bool]:
        """False where another finder, asked by us for this module, comes back to ask us."""
        names = self._busy.__dict__.setdefault("names", set())
        if fullname in names:
            yield False
            return
        names.add(fullname)
        try:
            yield True
        finally:
            names.discard(fullname)

    def _others(self, fullname: str, path: Any, target: Any) -> importlib.machinery.ModuleSpec | None:
        for finder in list(sys.meta_path):
            find = getattr(finder, "find_spec", None)
            if finder is not self and find is not None:
                spec = find(fullname, path, target)
                if spec is not None:
                    return spec
        return None

    def displaced_by(self) -> list[str]:
        """The finders that are asked before this one; of what they find by themselves it is never told."""
        before = sys.meta_path[: sys.meta_path.index(self)] if self in sys.meta_path else sys.meta_path
        return [f"{type(f).__module__}.{type(f).__qualname__}" for f in before if not isinstance(f, type)]

    def invalidate_caches(self) -> None:
        """Nothing is kept."""


def _has_source(spec: importlib.machinery.ModuleSpec) -> bool:
    """Run by a loader of today from a file of Python: not built in, frozen, an extension or a namespace."""
    loader = spec.loader
    if loader is None or not spec.has_location or not hasattr(loader, "exec_module"):
        return False
    return not isinstance(loader, importlib.machinery.ExtensionFileLoader) and not isinstance(loader, Loader)


class Loader:
    """Stands for another loader while a module is loaded, and steps back before the module runs."""

    def __init__(self, loader: Any, named: str):
        self._own = loader
        self._named = named

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        """That of the loader it stands for, for those who ask what kind of loader it is."""
        return type(self._own)

    def __getattr__(self, name: str) -> Any:
        if name == "_own":
            raise AttributeError(name)
        return getattr(self._own, name)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType | None:
        """What the loader makes."""
        create = getattr(self._own, "create_module", None)
        return None if create is None else create(spec)

    def exec_module(self, module: types.ModuleType) -> None:
        """Run the module, then put gradients beside its functions if it is marked."""
        own = self._own
        spec: Any = module.__spec__
        if spec is not None and spec.loader is self:
            spec.loader = own
        if getattr(module, "__loader__", None) is self:
            module.__loader__ = own
        with _imports.running():
            own.exec_module(module)
            loaded = sys.modules.get(module.__name__, module)
            see(loaded, self._named, "at its import")
            _imports.again_if_left(loaded, self._named)


class _Imports(threading.local):
    """The imports that run in a thread. Of modules that import each other, one is augmented before the other has run:
    what was left alone then is looked at again when the outermost import is done."""

    def __init__(self) -> None:
        self.depth = 0
        self.left: list[tuple[Any, str]] = []

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        self.depth += 1
        try:
            yield
        finally:
            self.depth -= 1
            if not self.depth:
                left, self.left = self.left, []
                for module, named in left:
                    see(module, named, "at its import")

    def again_if_left(self, module: Any, named: str) -> None:
        trace = TRACES.get(getattr(module, "__name__", ""))
        if self.depth > 1 and trace is not None and any(row.state == LEFT for row in trace.rows):
            self.left.append((module, named))


_imports = _Imports()


def see(module: Any, named: str, how: str) -> None:
    """Augment a module that has run, if it is marked. What goes wrong in this is a warning, never an ImportError."""
    if not isinstance(module, types.ModuleType):
        return
    try:
        why = named or _mark_of(module)
        if why:
            loader = getattr(module.__spec__, "loader", None) if module.__spec__ else None
            trace = TRACES[module.__name__] = Trace(module.__name__, why, how, type(loader).__name__)
            augment.augment(module, trace)
    except Exception as error:
        warnings.warn(f"{module.__name__} has no gradients beside its functions: {error!r}", CacheWarning, stacklevel=2)


def _mark_of(module: types.ModuleType) -> str:
    """How a module marks itself."""
    used = marks.by_use(module)
    return used or marks.by_text(_source(module))


def _source(module: types.ModuleType) -> bytes:
    spec = module.__spec__
    read = getattr(spec.loader, "get_data", None) if spec is not None else None
    if spec is None or read is None or not spec.origin:
        return b""
    try:
        return read(spec.origin)
    except (OSError, ImportError):
        return b""
