"""Each program with other kinds of arguments: types, layouts, unit axes, aliases."""

from dataclasses import dataclass

import numpy as np

from tests.harness.checks import Case

LIMIT = 10  # coordinates an argument that are measured in the grid


@dataclass(frozen=True)
class Variant:
    """Some arguments changed in value (`choose`) and then in kind or layout (`dress`).

    Differences move the entries between the two steps; `measured` false leaves `dress` out there,
    which is what an integer needs: the differences run on floats around it.
    """

    label: str
    targets: tuple
    choose: object = staticmethod(lambda value: value)
    dress: object = staticmethod(lambda value: value)
    measured: bool = True
    alias: tuple = ()

    def case(self, program):
        """The program's case under this signature."""

        def plain():
            kwargs = program.draw()
            for name in self.targets:
                kwargs[name] = self.choose(kwargs[name])
            for target, source in self.alias:
                kwargs[target] = np.copy(kwargs[source])
            return kwargs

        def dressed(kwargs):
            new = {k: self.dress(v) if k in self.targets else v for k, v in kwargs.items()}
            for target, source in self.alias:
                new[target] = new[source]
            return new

        oracle = dressed if self.measured and not self.alias else None
        return Case(program, plain, dressed, limit=LIMIT, dress_for_oracle=oracle)


def first(value):
    """One number out of an array, far from its neighbours' rounding."""
    return float(np.ravel(value)[0])


def whole(value):
    """Distinct-looking integers as floats, none of them zero."""
    rounded = np.round(3 * np.asarray(value))
    rounded = np.where(rounded == 0, 2.0, rounded)
    return rounded if isinstance(value, np.ndarray) else float(rounded)


def as_integers(value):
    return value.astype(int) if isinstance(value, np.ndarray) else int(value)


def strided(value):
    """The same entries, every second of a longer last axis, reversed in memory along the first."""
    store = np.full((*value.shape[:-1], 2 * value.shape[-1]), 7.0)
    view = store[::-1, ..., ::2] if value.ndim > 1 else store[::-2]
    view[...] = value
    return view


def read_only(value):
    value = value.copy(order="K")
    value.flags.writeable = False
    return value


def rotated(value):
    """A complex number or array with the given real part."""
    return value + 0.25j * np.cos(value) if isinstance(value, np.ndarray) else complex(value, 0.3)


def tupled(value):
    return tuple(tupled(v) for v in value) if isinstance(value, list) else value


def is_array(value):
    return isinstance(value, np.ndarray) and value.dtype == np.float64


def is_number(value):
    return isinstance(value, float)


def targets(program, test):
    """Active arguments that pass a test: all together, and the first alone where there are more."""
    kwargs = program.draw()
    found = tuple(n for n in program.wrt if n in kwargs and test(kwargs[n]))
    if not found:
        return []
    return [("", found)] if len(found) == 1 else [("", found), (f" {found[0]} only", found[:1])]


def plain_variants(program, name, test, **how):
    return [Variant(name + where, chosen, **how) for where, chosen in targets(program, test)]


def unit_axes(program):
    """Every axis of every active array set to 1 in turn, and the arrays cut to their first entries."""
    kwargs = program.draw()
    found = []
    for name in program.wrt:
        value = kwargs.get(name)
        for axis in range(value.ndim if is_array(value) else 0):
            if value.shape[axis] > 1:
                cut = (slice(None),) * axis + (slice(1),)
                found.append(Variant(f"unit axis {name} {axis}", (name,), lambda v, cut=cut: v[cut].copy()))
    return found


def aliased(program):
    """Two arguments of one shape passed as the same array, at least one of them active."""
    kwargs = program.draw()
    arrays = [n for n, v in kwargs.items() if is_array(v)]
    for i, source in enumerate(arrays):
        for target in arrays[i + 1 :]:
            same_shape = kwargs[source].shape == kwargs[target].shape
            if same_shape and (source in program.wrt or target in program.wrt):
                lead, other = (source, target) if source in program.wrt else (target, source)
                return [Variant(f"aliased {lead} {other}", (), alias=((other, lead),))]
    return []


def variants(program):
    """All signatures that make sense for the program, in the order of the issue."""

    def either(value):
        return is_array(value) or is_number(value)

    def vector(value):
        return is_array(value) and value.ndim > 0

    def matrix(value):
        return is_array(value) and value.ndim > 1

    return [
        *plain_variants(program, "float", is_array, choose=first),
        *plain_variants(program, "NumPy scalar", either, choose=first, dress=np.float64),
        *plain_variants(program, "0-d", either, choose=first, dress=np.array),
        *unit_axes(program),
        *plain_variants(program, "int", either, choose=whole, dress=as_integers, measured=False),
        *plain_variants(program, "F-order", matrix, choose=np.asfortranarray),
        *plain_variants(program, "strided", vector, dress=strided),
        *plain_variants(program, "read-only", is_array, dress=read_only),
        *aliased(program),
        *plain_variants(program, "complex", either, choose=rotated),
        *plain_variants(program, "list", vector, dress=lambda v: v.tolist()),
        *plain_variants(program, "tuple", vector, dress=lambda v: tupled(v.tolist())),
    ]
