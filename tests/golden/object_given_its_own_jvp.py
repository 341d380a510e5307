import numpy as np
from autotangent.runtime import namespace, tangent

plus_jvp = tangent(
    Box.plus,
    "self w",
    "self tests.programs.object_given_its_own:Box{v: array(f; n)}, w array(f; n)",
)
double_jvp = tangent(
    double,
    "box v",
    "box tests.programs.object_given_its_own:Box{v: array(f; n)}, v array(f; n)",
)
mix_jvp = tangent(
    Box.mix,
    "self other",
    "self tests.programs.object_given_its_own:Box{v: array(f; n)}, other tests.programs.object_given_its_own:Box{v: array(f; n)}",
)
pump_jvp = tangent(pump, "levels a", "levels list(array(f; n)), a array(f; n)")


def primal_jvp(x, c, *, x_dot, c_dot):
    """Value and tangent of primal along (x_dot, c_dot)."""
    box = Box(x * c)
    box_dot = namespace(v=c * x_dot + x * c_dot)
    t_1, t_1_dot = plus_jvp(box, box.v, self_dot=box_dot, w_dot=box_dot.v)
    t_2, t_2_dot = double_jvp(
        box, box.v * c, box_dot=box_dot, v_dot=c * box_dot.v + box.v * c_dot
    )
    t_3, t_3_dot = double_jvp(box, box.v, box_dot=box_dot, v_dot=box_dot.v)
    t_4, t_4_dot = mix_jvp(
        box, Box(x + 1.0), self_dot=box_dot, other_dot=namespace(v=x_dot)
    )
    t_5, t_5_dot = mix_jvp(box, box, self_dot=box_dot, other_dot=box_dot)
    levels = [x * 1.0, x * 2.0]
    levels_dot = [x_dot.copy(), 2 * x_dot]
    t_6, t_6_dot = pump_jvp(
        levels, levels[1], levels_dot=levels_dot, a_dot=levels_dot[1]
    )
    t_7, t_7_dot = pump_jvp(
        levels, levels[0], levels_dot=levels_dot, a_dot=levels_dot[0]
    )
    t_8 = levels[0] * levels[2]
    return (
        np.sum(np.sin(box.v)) + np.sum(t_8 * levels[3]),
        (
            np.sum(np.cos(box.v) * box_dot.v)
            + np.sum(
                (
                    levels[3] * (levels[2] * levels_dot[0] + levels[0] * levels_dot[2])
                    + t_8 * levels_dot[3]
                ),
            )
        ),
    )
