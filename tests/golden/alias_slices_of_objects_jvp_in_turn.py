# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:in_turn   variant: tangent   wrt: x y
#     defines: in_turn_jvp
# source: ../alias_slices_of_objects.py   dc116abbd3b7ca50
# generated: 919f8502082cbb98   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Bare -> tests.programs.alias_slices_of_objects:Bare; begin ->
#     tests.programs.alias_slices_of_objects:begin; math -> math
# deps: tests.programs.alias_slices_of_objects:begin=8066ad88f76aa105
# pin: no

from autotangent.runtime import tangent, zeros

begin_jvp = tangent(
    begin,
    "bare",
    "bare tests.programs.alias_slices_of_objects:Bare{inner?: again(tests.programs.alias_slices_of_objects:Bare), v?: float, w?: list(optional(float))}",
)


def in_turn_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of in_turn along (x_dot, y_dot)."""
    t_1 = Bare()
    t_2 = Bare()
    inner_dot, outer_dot = zeros(t_1), zeros(t_2)
    inner, outer = t_1, t_2
    outer_dot.inner = inner_dot
    outer.inner = inner
    t_3, t_3_dot = begin_jvp(outer.inner, bare_dot=outer_dot.inner)
    inner_dot.v += x_dot
    inner.v += x
    outer_dot.inner.w[1] = inner_dot.v
    outer.inner.w[1] = inner.v
    t_4 = math.tanh(inner.v * inner.w[1] + inner.w[0])
    return (
        t_4 * y,
        (
            y * (1 - t_4**2) * (
                inner.w[1] * inner_dot.v + inner.v * inner_dot.w[1] + inner_dot.w[0]
            )
            + t_4 * y_dot
        ),
    )
