# autotangent-cache 1
# function: tests.programs.object_sums:Vector.__rmul__   variant: tangent   wrt: self
#     defines: __rmul___jvp
# source: ../object_sums.py   a9878680ad04e0fe
# generated: 069c28758cbe0f0a   gen: 1.0.0
# kinds: self tests.programs.object_sums:Vector{parts: tuple(float, float)}, factor
#     float
# result: tests.programs.object_sums:Vector{parts: tuple(float, float)}
# resolved: Vector -> tests.programs.object_sums:Vector
# deps: tests.programs.object_sums:Vector.__init__=3c79c73f035c60fe
# pin: no

from autotangent.runtime import constructor, tangent

new_Vector = constructor(Vector)
new_Vector_jvp = tangent(new_Vector, "parts", "parts tuple(float, float)")


def __rmul___jvp(self, factor, *, self_dot):
    """Value and tangent of __rmul__ along self_dot."""
    t_1, t_1_dot = new_Vector_jvp(
        factor * self.parts[0],
        factor * self.parts[1],
        parts_dot=(factor * self_dot.parts[0], factor * self_dot.parts[1]),
    )
    return t_1, t_1_dot
