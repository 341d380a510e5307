# autotangent-cache 1
# function: tests.programs.call_star_comprehension:Vector.dot   variant: tangent   wrt:
#     self other   defines: dot_jvp
# source: ../call_star_comprehension.py   0d6942fa5fdfd5de
# generated: 882f751d6c11faef   gen: 1.0.0
# kinds: self tests.programs.call_star_comprehension:Vector(float, float, float), other
#     tests.programs.call_star_comprehension:Vector(float, float, float)
# result: float
# resolved:
# deps:
# pin: no

def dot_jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of dot along (self_dot, other_dot)."""
    return (
        self.x * other.x + self.y * other.y + self.z * other.z,
        (
            other.x * self_dot[0]
            + self.x * other_dot[0]
            + other.y * self_dot[1]
            + self.y * other_dot[1]
            + other.z * self_dot[2]
            + self.z * other_dot[2]
        ),
    )
