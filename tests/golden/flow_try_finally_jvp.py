import math

from autotangent.runtime import tangent

probe_jvp = tangent(
    probe,
    "x sigma trace",
    "x float, sigma float, trace dict(cost: float)",
)


def depth_jvp(x, sigma, *, x_dot, sigma_dot):
    """Value and tangent of depth along (x_dot, sigma_dot)."""
    trace = {"cost": x}
    trace_dot = {'cost': x_dot}
    t_1_1, t_1_1_dot = probe_jvp(
        x, sigma, trace, x_dot=x_dot, sigma_dot=sigma_dot, trace_dot=trace_dot
    )
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    t_2_1, t_2_1_dot = probe_jvp(
        2.0 * x, sigma, trace, x_dot=2 * x_dot, sigma_dot=sigma_dot, trace_dot=trace_dot
    )
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    level = t_1 + t_2 * trace['cost']
    level_dot = t_1_dot + trace['cost'] * t_2_dot + t_2 * trace_dot['cost']
    step = sigma
    step_dot = sigma_dot
    trips = 0
    for k in range(6):
        trips = trips + 1
        try:
            if k in (2, 4):
                raise KeyError(k)
            rise_1 = math.log(x + k)
            failed = False
        except KeyError:
            failed = True
        if not failed:
            rise_1_dot = x_dot / (x + k)
            rise = rise_1
            rise_dot = rise_1_dot
            if k == 1:
                step_dot = 0.8 * x * step_dot + 0.8 * step * x_dot
                step *= 0.8 * x
            else:
                level += rise * step
                level_dot = level_dot + step * rise_dot + rise * step_dot
                step_dot = 0.8 * x * step_dot + 0.8 * step * x_dot
                step *= 0.8 * x
        else:
            level += x * step
            level_dot = level_dot + step * x_dot + x * step_dot
            if k > 3:
                step_dot = 0.8 * x * step_dot + 0.8 * step * x_dot
                step *= 0.8 * x
                break
            else:
                step_dot = 0.8 * x * step_dot + 0.8 * step * x_dot
                step *= 0.8 * x
    return level * step, step * level_dot + level * step_dot
