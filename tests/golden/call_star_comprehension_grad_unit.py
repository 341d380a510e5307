# autotangent-cache 1
# function: tests.programs.call_star_comprehension:unit   variant: pair   wrt: v
#     shadows: v   defines: unit_fwd unit_rev
# source: ../call_star_comprehension.py   e7b63d9d360a1785
# generated: df17b6e927f2c843   gen: 1.0.0
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
    t_1_bar = y_bar[0] / length
    v_bar[0] += t_1_bar
    t_2_bar = y_bar[1] / length
    v_bar[1] += t_2_bar
    t_3_bar = y_bar[2] / length
    v_bar[2] += t_3_bar
    length_bar = -(v[0] * t_1_bar + v[1] * t_2_bar + v[2] * t_3_bar) / length
    # length = math.sqrt(v.dot(v))
    dot_rev(saved, quotient(length_bar, length) / 2, v_bar, v_bar)
