import numpy as np
from autotangent.runtime import exp_parts, tangent

forward_jvp = tangent(
    forward,
    "parameters",
    "parameters dict(start: array(f; n), moves: array(f; n n), shown: array(f; n n)), symbols list(int)",
)


def primal_jvp(
    start,
    moves,
    shown,
    temperature,
    *,
    start_dot,
    moves_dot,
    shown_dot,
    temperature_dot,
):
    """Value and tangent of primal along (start_dot, moves_dot, shown_dot, temperature_dot)."""
    parameters = {"start": start, "moves": moves, "shown": shown}
    parameters_dot = {'start': start_dot, 'moves': moves_dot, 'shown': shown_dot}
    alpha_1, alpha_1_dot = forward_jvp(
        parameters, SYMBOLS, parameters_dot=parameters_dot
    )
    alpha = alpha_1
    alpha_dot = alpha_1_dot
    t_1 = []
    t_1_dot = []
    for key in parameters:
        v = parameters[key]
        v_dot = parameters_dot[key]
        t_1_dot.append(np.sum(2 * v * v_dot))
        t_1.append(np.sum(v ** 2))
    penalty = sum(t_1)
    penalty_dot = sum(t_1_dot)
    smooth_1 = alpha / temperature
    smooth_2 = logsumexp(smooth_1, axis=1).mean()
    smooth = smooth_2 * temperature
    smooth_dot = (
        (
            temperature
            * np.sum(exp_parts(smooth_1, axis=1) * (alpha_dot - temperature_dot * smooth_1) / temperature, axis=1).mean()
        )
        + smooth_2 * temperature_dot
    )
    return (
        0.01 * penalty + 0.1 * smooth - logsumexp(alpha[-1]),
        (
            0.01 * penalty_dot
            + 0.1 * smooth_dot
            - np.sum(exp_parts(alpha[-1]) * alpha_dot[-1])
        ),
    )
