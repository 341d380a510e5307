"""`import autotangent.hook`: marked modules are imported with gradients beside their functions.

A module is marked by a name in the settings (`[tool:autotangent] packages` of setup.cfg, `[tool.autotangent]` of
pyproject.toml, AUTOTANGENT_PACKAGES), by `install("package")`, by the line `# autotangent: differentiable` in it, or by
its use of `@differentiable`. Every function `loss` of it that can be differentiated has a `loss_grad` beside it.
"""

import contextlib
import sys
import types
from collections.abc import Iterator

from autotangent.errors import ArgumentError
from autotangent.hooking import finder, marks
from autotangent.hooking.trace import TRACES

_marks = marks.Marks()
_finder = finder.Finder(_marks)

__all__ = ["install", "installed", "is_installed", "uninstall", "unseen"]


def install(*packages: str) -> None:
    """Mark packages or modules, and see to their imports from now on; those imported earlier are augmented in place.

    Without names: those of the settings. It may be called again, with the same names or with others.

    Raises:
        ArgumentError: a name is not the name of a module.

    >>> install("wave.model")
    >>> is_installed()
    True
    >>> uninstall()
    """
    for name in packages:
        if not marks.plain_name(name):
            raise ArgumentError(
                f"{name!r} is not the name of a module or package", instead="Give names like 'pkg.mod'."
            )
    _marks.add(packages, "install()")
    for where, names in marks.from_settings():
        _marks.add([n for n in names if marks.plain_name(n)], where)
    if not is_installed():
        sys.meta_path.insert(0, _finder)
    for name, module in list(sys.modules.items()):
        if name not in TRACES and _may_be_augmented(name, module):
            finder.see(module, _marks.named(name), "in place")


def uninstall() -> None:
    """See to no imports any more, and forget which names were marked. Gradients that stand beside functions stay."""
    with contextlib.suppress(ValueError):
        sys.meta_path.remove(_finder)
    _marks.given.clear()


def is_installed() -> bool:
    """Whether imports are seen to."""
    return _finder in sys.meta_path


def unseen(module: str) -> str:
    """Why a module that was imported has no gradients: who displaced the hook, or what its name stands for."""
    by = _marks.named(module)
    if module in TRACES or module not in sys.modules or not (by or marks.reserved(module)):
        return ""
    if marks.reserved(module) and not marks.users_own(getattr(sys.modules[module], "__file__", None)):
        return f"{module} is part of the standard library, which is left alone"
    if not by:
        return f"{module} is called like a module of the standard library, and only its name marks it: see --mark"
    before = ", ".join(_finder.displaced_by()) or "another finder"
    return f"{module} is marked by {by}, but the hook did not see its import: {before} comes before it in sys.meta_path"


@contextlib.contextmanager
def installed(*packages: str) -> Iterator[None]:
    """The hook within a `with` block; what was before is there again after it.

    >>> with installed("wave.model"):
    ...     is_installed()
    True
    >>> is_installed()
    False
    """
    before, given = is_installed(), dict(_marks.given)
    install(*packages)
    try:
        yield
    finally:
        uninstall()
        _marks.given.update(given)
        if before:
            sys.meta_path.insert(0, _finder)


def _may_be_augmented(name: str, module: object) -> bool:
    """Run to its end, and marked by name or the user's own, which may be marked by a line."""
    if not isinstance(module, types.ModuleType) or _marks.never(name):
        return False
    spec = getattr(module, "__spec__", None)
    if spec is None or getattr(spec, "_initializing", False) or not spec.has_location:
        return False
    return marks.users_own(spec.origin) or bool(_marks.named(name)) and not marks.reserved(name)


install()
