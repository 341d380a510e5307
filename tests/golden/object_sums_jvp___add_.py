# autotangent-cache 1
# function: tests.programs.object_sums:Vector.__add__   variant: tangent   wrt: self
#     other   defines: __add___jvp
# source: ../object_sums.py   cca7f8b2154c2ca4
# generated: 9379d434c2def784   gen: 1.0.0
# kinds: self tests.programs.object_sums:Vector{parts: tuple(float, float)}, other
#     tests.programs.object_sums:Vector{parts: tuple(float, float)}
# result: tests.programs.object_sums:Vector{parts: tuple(float, float)}
# resolved: Vector -> tests.programs.object_sums:Vector; zip -> builtins:zip
# deps: tests.programs.object_sums:Vector.__init__=3c79c73f035c60fe
# pin: no

from autotangent.runtime import constructor, tangent

new_Vector = constructor(Vector)
new_Vector_jvp = tangent(new_Vector, "parts", "parts tuple(float, float)")


def __add___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __add__ along (self_dot, other_dot)."""
    t_1, t_1_dot = new_Vector_jvp(
        self.parts[0] + other.parts[0],
        self.parts[1] + other.parts[1],
        parts_dot=(
            self_dot.parts[0] + other_dot.parts[0],
            self_dot.parts[1] + other_dot.parts[1],
        ),
    )
    return t_1, t_1_dot
