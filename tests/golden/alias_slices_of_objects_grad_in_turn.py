# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:in_turn   variant: pair   wrt: x y
#     defines: in_turn_fwd in_turn_rev
# source: ../alias_slices_of_objects.py   dc116abbd3b7ca50
# generated: 9d749c9c7f6196cd   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Bare -> tests.programs.alias_slices_of_objects:Bare; begin ->
#     tests.programs.alias_slices_of_objects:begin; math -> math
# deps: tests.programs.alias_slices_of_objects:begin=8066ad88f76aa105
# pin: no

from autotangent.runtime import held, hold, namespace, shadowed_pair

begin_fwd, begin_rev = shadowed_pair(
    begin,
    "bare",
    "bare tests.programs.alias_slices_of_objects:Bare{inner?: again(tests.programs.alias_slices_of_objects:Bare), v?: float, w?: list(optional(float))}",
)


def in_turn_fwd(x, y):
    """Value of in_turn and what in_turn_rev needs."""
    t_1_bar = namespace()
    t_1 = Bare()
    t_2_bar = namespace()
    t_2 = Bare()
    inner_bar, outer_bar = t_1_bar, t_2_bar
    inner, outer = t_1, t_2
    outer_bar.inner = inner_bar
    outer.inner = inner
    outer_1 = held(outer.inner, 'v')
    outer_2 = held(outer.inner, 'w')
    _, saved = begin_fwd(outer.inner, bare_bar=outer_bar.inner)
    inner_1 = held(inner, 'v')
    inner.v += x
    outer_bar.inner.w[1] = 0.0
    outer_3 = outer.inner.w[1]
    outer.inner.w[1] = inner.v
    t_3 = math.tanh(inner.v * inner.w[1] + inner.w[0])
    return (
        t_3 * y,
        (
            inner,
            inner_1,
            inner_bar,
            outer,
            outer_1,
            outer_2,
            outer_3,
            outer_bar,
            saved,
            t_3,
            y,
        ),
    )


def in_turn_rev(saved, y_bar):
    """Adjoint of in_turn: returns x_bar, y_bar."""
    inner, inner_1, inner_bar, outer, outer_1, outer_2, outer_3, outer_bar, saved, t_3, y = saved
    # return math.tanh(inner.v * inner.w[1] + inner.w[0]) * y
    t_4_bar = y * (1 - t_3**2) * y_bar
    inner_bar.v += inner.w[1] * t_4_bar
    inner_bar.w[1] += inner.v * t_4_bar
    inner_bar.w[0] += t_4_bar
    y_bar_ = t_3 * y_bar
    outer.inner.w[1] = outer_3
    # outer.inner.w[1] = inner.v
    outer_4_bar = outer_bar.inner.w[1]
    outer_bar.inner.w[1] = 0.0
    inner_bar.v += outer_4_bar
    hold(inner, 'v', inner_1)
    # inner.v += x
    x_bar = inner_bar.v
    # begin(outer.inner)
    begin_rev(saved)
    hold(outer.inner, 'v', outer_1)
    hold(outer.inner, 'w', outer_2)
    return x_bar, y_bar_
