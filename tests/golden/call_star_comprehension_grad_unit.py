# autotangent-cache 1
# function: tests.programs.call_star_comprehension:unit   variant: pair   wrt: v
#     shadows: v   defines: unit_fwd unit_rev
# source: ../call_star_comprehension.py   e7b63d9d360a1785
# generated: ef3a5cee53735c50   gen: 1.0.0
# kinds: v tests.programs.call_star_comprehension:Vector(float, float, float)
# result: tests.programs.call_star_comprehension:Vector(float, float, float)
# resolved: Vector -> tests.programs.call_star_comprehension:Vector; math -> math
# deps: tests.programs.call_star_comprehension:Vector.dot=0d6942fa5fdfd5de
# pin: no

from autotangent.runtime import pair, quotient

dot_fwd, dot_rev = pair(
    Vector.dot,
    "self other",
    "self tests.programs.call_star_comprehension:Vector(float, float, float), other tests.programs.call_star_comprehension:Vector(float, float, float)",
)


def unit_fwd(v):
    """Value of unit and what unit_rev needs."""
    length_1, saved = dot_fwd(v, v)
    length = math.sqrt(length_1)
    return Vector(v[0] / length, v[1] / length, v[2] / length), (length, saved, v)


def unit_rev(saved, y_bar, v_bar):
    """Adjoint of unit: adds into v_bar."""
    length, saved, v = saved
    # return Vector(*(c / length for c in v))
    v_bar[0] += y_bar[0] / length
    v_bar[1] += y_bar[1] / length
    v_bar[2] += y_bar[2] / length
    length_bar = (
        -v[0] * y_bar[0] / (length * length)
        - v[1] * y_bar[1] / (length * length)
        - v[2] * y_bar[2] / (length * length)
    )
    # length = math.sqrt(v.dot(v))
    dot_rev(saved, quotient(length_bar, length) / 2, v_bar, v_bar)
