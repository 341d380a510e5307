# autotangent-cache 1
# function: tests.programs.call_star_comprehension:unit   variant: tangent   wrt: v
#     defines: unit_jvp
# source: ../call_star_comprehension.py   e7b63d9d360a1785
# generated: c63cbfb7c04743c2   gen: 1.0.0
# kinds: v tests.programs.call_star_comprehension:Vector(float, float, float)
# result: tests.programs.call_star_comprehension:Vector(float, float, float)
# resolved: Vector -> tests.programs.call_star_comprehension:Vector; math -> math
# deps: tests.programs.call_star_comprehension:Vector.dot=0d6942fa5fdfd5de
# pin: no

from autotangent.runtime import quotient, tangent

dot_jvp = tangent(
    Vector.dot,
    "self other",
    "self tests.programs.call_star_comprehension:Vector(float, float, float), other tests.programs.call_star_comprehension:Vector(float, float, float)",
)


def unit_jvp(v, *, v_dot):
    """Value and tangent of unit along v_dot."""
    length_1, length_1_dot = dot_jvp(v, v, self_dot=v_dot, other_dot=v_dot)
    length = math.sqrt(length_1)
    length_dot = quotient(length_1_dot, length) / 2
    return (
        Vector(v[0] / length, v[1] / length, v[2] / length),
        (
            (v_dot[0] - v[0] * length_dot / length) / length,
            (v_dot[1] - v[1] * length_dot / length) / length,
            (v_dot[2] - v[2] * length_dot / length) / length,
        ),
    )
