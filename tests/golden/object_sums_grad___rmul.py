# autotangent-cache 1
# function: tests.programs.object_sums:Vector.__rmul__   variant: pair   wrt: self
#     shadows: self   defines: __rmul___fwd __rmul___rev
# source: ../object_sums.py   a9878680ad04e0fe
# generated: 44e29d98c5fad7f3   gen: 1.0.0
# kinds: self tests.programs.object_sums:Vector{parts: tuple(float, float)}, factor
#     float
# result: tests.programs.object_sums:Vector{parts: tuple(float, float)}
# resolved: Vector -> tests.programs.object_sums:Vector
# deps: tests.programs.object_sums:Vector.__init__=3c79c73f035c60fe
# pin: no

from autotangent.runtime import add_into, constructor, shadowed_pair

new_Vector = constructor(Vector)
new_Vector_fwd, new_Vector_rev = shadowed_pair(
    new_Vector,
    "parts",
    "parts tuple(float, float)",
)


def __rmul___fwd(self, factor):
    """Value of __rmul__ and what __rmul___rev needs."""
    parts_bar = [0.0, 0.0]
    parts = (factor * self.parts[0], factor * self.parts[1])
    (t_1, t_1_bar), saved = new_Vector_fwd(*parts, parts_bar=parts_bar)
    return t_1, (factor, parts_bar, saved, t_1_bar)


def __rmul___rev(saved, y_bar, self_bar):
    """Adjoint of __rmul__: adds into self_bar."""
    factor, parts_bar, saved, t_1_bar = saved
    # return Vector(*(factor * a for a in self.parts))
    add_into(t_1_bar, y_bar)
    # t_1, t_1_bar = new_Vector(*parts, parts_bar=parts_bar)
    new_Vector_rev(saved)
    # parts = (factor * self.parts[0], factor * self.parts[1])
    self_bar.parts[0] += factor * parts_bar[0]
    self_bar.parts[1] += factor * parts_bar[1]
