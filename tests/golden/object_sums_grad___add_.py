# autotangent-cache 1
# function: tests.programs.object_sums:Vector.__add__   variant: pair   wrt: self other
#     shadows: self other   defines: __add___fwd __add___rev
# source: ../object_sums.py   cca7f8b2154c2ca4
# generated: a215fbc72b178f35   gen: 1.0.0
# kinds: self tests.programs.object_sums:Vector{parts: tuple(float, float)}, other
#     tests.programs.object_sums:Vector{parts: tuple(float, float)}
# result: tests.programs.object_sums:Vector{parts: tuple(float, float)}
# resolved: Vector -> tests.programs.object_sums:Vector; zip -> builtins:zip
# deps: tests.programs.object_sums:Vector.__init__=3c79c73f035c60fe
# pin: no

from autotangent.runtime import add_into, constructor, shadowed_pair

new_Vector = constructor(Vector)
new_Vector_fwd, new_Vector_rev = shadowed_pair(
    new_Vector,
    "parts",
    "parts tuple(float, float)",
)


def __add___fwd(self, other):
    """Value of __add__ and what __add___rev needs."""
    parts_bar = [0.0, 0.0]
    parts = (self.parts[0] + other.parts[0], self.parts[1] + other.parts[1])
    (t_1, t_1_bar), saved = new_Vector_fwd(*parts, parts_bar=parts_bar)
    return t_1, (parts_bar, saved, t_1_bar)


def __add___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __add__: adds into self_bar, other_bar."""
    parts_bar, saved, t_1_bar = saved
    # return Vector(*(a + b for a, b in zip(self.parts, other.parts)))
    add_into(t_1_bar, y_bar)
    # t_1, t_1_bar = new_Vector(*parts, parts_bar=parts_bar)
    new_Vector_rev(saved)
    # parts = (self.parts[0] + other.parts[0], self.parts[1] + other.parts[1])
    self_bar.parts[0] += parts_bar[0]
    other_bar.parts[0] += parts_bar[0]
    self_bar.parts[1] += parts_bar[1]
    other_bar.parts[1] += parts_bar[1]
