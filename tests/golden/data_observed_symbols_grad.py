import numpy as np
from autotangent.runtime import add_into, count, exp_parts, pair, spread, spread_over, zeros

forward_fwd, forward_rev = pair(
    forward,
    "parameters",
    "parameters dict(start: array(f; n), moves: array(f; n n), shown: array(f; n n)), symbols list(int)",
)


def primal_grad(start, moves, shown, temperature):
    """Gradient of primal with respect to (start, moves, shown, temperature)."""
    parameters = {"start": start, "moves": moves, "shown": shown}
    alpha, saved = forward_fwd(parameters, SYMBOLS)
    t_1 = []
    vs = []
    t_2s = []
    for key in parameters:
        v = parameters[key]
        vs.append(v)
        t_2 = v**2
        t_2s.append(t_2)
        t_1.append(np.sum(t_2))

    # return 0.01 * penalty + 0.1 * smooth - logsumexp(alpha[-1])
    penalty_bar = 0.01
    alpha_bar = np.zeros_like(alpha)
    alpha_bar[-1] = -exp_parts(alpha[-1])
    # smooth = logsumexp(alpha / temperature, axis=1).mean() * temperature
    smooth_1 = alpha / temperature
    smooth_2 = logsumexp(smooth_1, axis=1)
    smooth_1_bar = 0.1 * temperature * exp_parts(smooth_1, axis=1) / count(smooth_2)
    smooth_1_bar = smooth_1_bar / temperature
    alpha_bar += smooth_1_bar
    temperature_bar = 0.1 * smooth_2.mean() - np.sum(smooth_1 * smooth_1_bar)
    # penalty = sum(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(penalty_bar, t_1))
    parameters_bar = zeros(parameters)
    for key in reversed(parameters):
        t_2 = t_2s.pop()
        v = vs.pop()
        # t_1.append(np.sum(v ** 2))
        t_3_bar = t_1_bar.pop()
        v_bar = 2 * v * spread(t_3_bar, t_2, None, False)
        # v = parameters[key]
        parameters_bar[key] += v_bar
    # alpha = forward(parameters, SYMBOLS)
    forward_rev(saved, alpha_bar, parameters_bar)
    # parameters = {"start": start, "moves": moves, "shown": shown}
    start_bar = parameters_bar['start'].copy()
    moves_bar = parameters_bar['moves'].copy()
    shown_bar = parameters_bar['shown'].copy()
    return start_bar, moves_bar, shown_bar, temperature_bar
