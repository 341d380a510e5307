# autotangent-cache 1
# function: tests.programs.data_observed_symbols:forward   variant: tangent   wrt:
#     parameters   defines: forward_jvp
# source: ../data_observed_symbols.py   b6cbc4907c28e136
# generated: b15c444b8d73ea95   gen: 1.0.0
# kinds: parameters dict(start: array(f; n), moves: array(f; n n), shown: array(f; n
#     n)), symbols list(int)
# result: array(f; ? parameters['start'].0)
# resolved: len -> builtins:len; log_softmax ->
#     tests.programs.data_observed_symbols:log_softmax; logsumexp ->
#     scipy.special._logsumexp:logsumexp; np -> numpy; range -> builtins:range
# deps: tests.programs.data_observed_symbols:log_softmax=cd980225247884b2
# pin: no

import numpy as np
from autotangent.runtime import exp_parts, tangent

log_softmax_jvp = tangent(log_softmax, "z", "z array(f; n), axis int")
log_softmax_1_jvp = tangent(log_softmax, "z", "z array(f; n n), axis int")


def forward_jvp(parameters, symbols, *, parameters_dot):
    """Value and tangent of forward along parameters_dot."""
    start_1, start_1_dot = log_softmax_jvp(
        parameters['start'], z_dot=parameters_dot['start']
    )
    start = start_1
    start_dot = start_1_dot
    moves_1, moves_1_dot = log_softmax_1_jvp(
        parameters['moves'], axis=1, z_dot=parameters_dot['moves']
    )
    moves = moves_1
    moves_dot = moves_1_dot
    shown_1, shown_1_dot = log_softmax_1_jvp(
        parameters['shown'], axis=1, z_dot=parameters_dot['shown']
    )
    shown = shown_1
    shown_dot = shown_1_dot
    alpha = np.empty((len(symbols), len(start)))
    alpha_dot = np.zeros_like(alpha)
    alpha_dot[0] = start_dot + shown_dot[:, symbols[0]]
    alpha[0] = start + shown[:, symbols[0]]
    for t in range(1, len(symbols)):
        for j in range(len(start)):
            alpha_1 = alpha[t - 1] + moves[:, j]
            alpha_dot[t, j] = (
                np.sum(exp_parts(alpha_1) * (alpha_dot[t - 1] + moves_dot[:, j]))
                + shown_dot[j, symbols[t]]
            )
            alpha[t, j] = logsumexp(alpha_1) + shown[j, symbols[t]]
    return alpha, alpha_dot
