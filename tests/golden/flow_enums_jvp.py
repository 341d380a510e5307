import numpy as np
from autotangent.runtime import power_by_base, tangent

series_jvp = tangent(series, "x", "x float, terms tests.programs.flow_enums:Terms{}")
force_jvp = tangent(force, "x", "x float, law tests.programs.flow_enums:Law{}")
force_1_jvp = tangent(force, "x", "x float, law any")


def f_jvp(x, *, x_dot):
    """Value and tangent of f along x_dot."""
    result_1, result_1_dot = series_jvp(x, Terms.FIRST | Terms.THIRD, x_dot=x_dot)
    result_2, result_2_dot = series_jvp(x, Terms.SECOND, x_dot=x_dot)
    result = result_1 * result_2
    result_dot = result_2 * result_1_dot + result_1 * result_2_dot
    for law in list(Law):
        result_3, result_3_dot = force_jvp(x, law, x_dot=x_dot)
        result += SHARES[law] * law.value * result_3
        result_dot = result_dot + SHARES[law] * law.value * result_3_dot
    by_law = {}
    by_law_dot = {}
    for law_1 in list(Law):
        by_law_dot[law_1] = len(law_1.name) * x_dot
        by_law[law_1] = x * len(law_1.name)
    for k, law in enumerate(list(reversed(list(Law)))):
        result += k * by_law[law]
        result_dot = result_dot + k * by_law_dot[law]
    v = np.array([x, x * x, 2 * x])
    v_dot = np.array([x_dot, 2 * x * x_dot, 2 * x_dot])
    for axis in list(Axis):
        v_dot[axis] = (v[Axis.Z] + axis) * v_dot[axis] + v[axis] * v_dot[Axis.Z]
        v[axis] *= v[Axis.Z] + axis
    result_4, result_4_dot = force_1_jvp(v[Axis.X], Law(2.5), x_dot=v_dot[Axis.X])
    result_5, result_5_dot = force_jvp(v[Axis.Y], Law['WAVE'], x_dot=v_dot[Axis.Y])
    result += result_4 + result_5
    result_dot = result_dot + result_4_dot + result_5_dot
    t_1 = []
    t_1_dot = []
    for body in list(Body):
        t_1_dot.append(body.density * power_by_base(x, body.power) * x_dot)
        t_1.append(body.density * x ** body.power)
    return result + sum(t_1), result_dot + sum(t_1_dot)
