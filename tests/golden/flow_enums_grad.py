import numpy as np
from autotangent.runtime import add_into, held_at, hold_at, pair, power_by_base, spread_over, zeros

force_fwd, force_rev = pair(force, "x", "x float, law any")
force_1_fwd, force_1_rev = pair(
    force,
    "x",
    "x float, law tests.programs.flow_enums:Law{}",
)
series_fwd, series_rev = pair(
    series,
    "x",
    "x float, terms tests.programs.flow_enums:Terms{}",
)


def f_grad(x):
    """Gradient of f with respect to x."""
    result_1, saved = series_fwd(x, Terms.FIRST | Terms.THIRD)
    result_2, saved_1 = series_fwd(x, Terms.SECOND)
    result = result_1 * result_2
    t_2 = list(Law)
    saved_2s = []
    for law in t_2:
        result_3, saved_2 = force_1_fwd(x, law)
        saved_2s.append(saved_2)
        result += SHARES[law] * law.value * result_3
    by_law = {}
    t_3 = list(Law)
    by_law_1s = []
    for law_1 in t_3:
        by_law_1 = held_at(by_law, law_1)
        by_law_1s.append(by_law_1)
        by_law[law_1] = x * len(law_1.name)
    t_4 = list(reversed(list(Law)))
    for k, law in enumerate(t_4):
        result += k * by_law[law]
    v = np.array([x, x * x, 2 * x])
    t_5 = list(Axis)
    v_1s = []
    for axis in t_5:
        v_1 = v[axis]
        v_1s.append(v_1)
        v[axis] *= v[Axis.Z] + axis
    result_4, saved_3 = force_fwd(v[Axis.X], Law(2.5))
    result_5, saved_4 = force_1_fwd(v[Axis.Y], Law['WAVE'])
    result += result_4 + result_5
    t_1 = []
    t_6 = list(Body)
    for body in t_6:
        t_1.append(body.density * x**body.power)

    # return result + sum(t_1)
    result_bar = 1.0
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(1.0, t_1))
    x_bar = 0.0
    for i in range(len(t_6) - 1, -1, -1):
        body = t_6[i]
        # t_1.append(body.density * x ** body.power)
        t_7_bar = t_1_bar.pop()
        x_bar += body.density * power_by_base(x, body.power) * t_7_bar
    # result += force(v[Axis.X], Law(2.5)) + force(v[Axis.Y], Law["WAVE"])
    v_bar = np.zeros_like(v)
    v_bar[Axis.X] = force_rev(saved_3, result_bar)
    v_bar[Axis.Y] += force_1_rev(saved_4, result_bar)
    for j in range(len(t_5) - 1, -1, -1):
        axis = t_5[j]
        v_1 = v_1s.pop()
        v[axis] = v_1
        # v[axis] *= v[Axis.Z] + axis
        v_2_bar = v_bar[axis]
        v_bar[axis] = (v[Axis.Z] + axis) * v_2_bar
        v_bar[Axis.Z] += v[axis] * v_2_bar
    # v = np.array([x, x * x, 2 * x])
    v_3_bars = v_bar
    x_bar += v_3_bars[0] + 2 * x * v_3_bars[1] + 2 * v_3_bars[2]
    by_law_bar = zeros(by_law)
    for k in range(len(t_4) - 1, -1, -1):
        law = t_4[k]
        # result += k * by_law[law]
        by_law_bar[law] += k
    for m in range(len(t_3) - 1, -1, -1):
        law_1 = t_3[m]
        by_law_1 = by_law_1s.pop()
        hold_at(by_law, law_1, by_law_1)
        # by_law[law_1] = x * len(law_1.name)
        x_bar += len(law_1.name) * by_law_bar[law_1]
        by_law_bar[law_1] = 0.0
    for n in range(len(t_2) - 1, -1, -1):
        law = t_2[n]
        saved_2 = saved_2s.pop()
        # result += SHARES[law] * law.value * force(x, law)
        x_bar += force_1_rev(saved_2, SHARES[law] * law.value)
    # result = series(x, Terms.FIRST | Terms.THIRD) * series(x, Terms.SECOND)
    x_bar += series_rev(saved, result_2) + series_rev(saved_1, result_1)
    return x_bar
