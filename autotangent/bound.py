"""Derivatives of methods."""

import functools
import inspect
from typing import Any


class Bound(functools.partial):
    """A derivative of a method, bound to an object; its attributes are those of the derivative."""

    func: Any  # a Gradient

    def __new__(cls, gradient: Any, instance: Any) -> "Bound":
        self = super().__new__(cls, gradient, instance)
        self.__dict__["__self__"] = instance
        return self

    def source(self, *args: Any, **kwargs: Any) -> str:
        """The text of the derivative; for the kinds of sample arguments, if they are given."""
        return self.func.source(*self._with_self(args, kwargs), **kwargs)

    def prepare(self, *args: Any, **kwargs: Any) -> None:
        """Derive for sample arguments."""
        self.func.prepare(*self._with_self(args, kwargs), **kwargs)

    def run(self, *args: Any, **kwargs: Any) -> Any:
        """What the text itself returns."""
        return self.func.run(*self._with_self(args, kwargs), **kwargs)

    def _with_self(self, args: tuple, kwargs: dict) -> tuple:
        return (*self.args, *args) if args or kwargs else ()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.func, name)

    @property
    def __signature__(self) -> inspect.Signature:
        own = self.func.__signature__
        return own.replace(parameters=list(own.parameters.values())[1:])

    def __get__(self, instance: Any, owner: type | None = None) -> "Bound":
        return self

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bound) and other.func is self.func and other.args[0] is self.args[0]

    def __hash__(self) -> int:
        return hash((id(self.func), id(self.args[0])))

    def __repr__(self) -> str:
        return f"<bound {repr(self.func)[1:-1]} of {self.args[0]!r}>"

    def __reduce__(self) -> tuple:
        return Bound, (self.func, self.args[0])
