# autotangent-cache 1
# function: tests.programs.data_observed_symbols:forward   variant: pair   wrt:
#     parameters   shadows: parameters   defines: forward_fwd forward_rev
# source: ../data_observed_symbols.py   b6cbc4907c28e136
# generated: 02f91c88250a30dd   gen: 1.0.0
# kinds: parameters dict(start: array(f; n), moves: array(f; n n), shown: array(f; n
#     n)), symbols list(int)
# result: array(f; ? parameters['start'].0)
# resolved: len -> builtins:len; log_softmax ->
#     tests.programs.data_observed_symbols:log_softmax; logsumexp ->
#     scipy.special._logsumexp:logsumexp; np -> numpy; range -> builtins:range
# deps: tests.programs.data_observed_symbols:log_softmax=cd980225247884b2
# pin: no

import numpy as np
from autotangent.runtime import exp_parts, pair

log_softmax_fwd, log_softmax_rev = pair(log_softmax, "z", "z array(f; n n), axis int")
log_softmax_1_fwd, log_softmax_1_rev = pair(log_softmax, "z", "z array(f; n), axis int")


def forward_fwd(parameters, symbols):
    """Value of forward and what forward_rev needs."""
    start, saved = log_softmax_1_fwd(parameters['start'])
    moves, saved_1 = log_softmax_fwd(parameters['moves'], axis=1)
    shown, saved_2 = log_softmax_fwd(parameters['shown'], axis=1)
    alpha = np.empty((len(symbols), len(start)))
    alpha[0] = start + shown[:, symbols[0]]
    alpha_1s = []
    for t in range(1, len(symbols)):
        for j in range(len(start)):
            alpha_1 = alpha[t - 1] + moves[:, j]
            alpha_1s.append(alpha_1)
            alpha[t, j] = logsumexp(alpha_1) + shown[j, symbols[t]]
    return alpha, (alpha_1s, moves, saved, saved_1, saved_2, shown, start, symbols)


def forward_rev(saved, y_bar, parameters_bar):
    """Adjoint of forward: adds into parameters_bar."""
    alpha_1s, moves, saved, saved_1, saved_2, shown, start, symbols = saved
    # return alpha
    alpha_bar = y_bar
    moves_bar = np.zeros_like(moves)
    shown_bar = np.zeros_like(shown)
    alpha_bar = alpha_bar.copy()
    for t in range(len(symbols) - 1, 0, -1):
        for j in range(len(start) - 1, -1, -1):
            alpha_1 = alpha_1s.pop()
            # alpha[t, j] = logsumexp(alpha[t - 1] + moves[:, j]) + shown[j, symbols[t]]
            alpha_1_bar = alpha_bar[t, j] * exp_parts(alpha_1)
            alpha_bar[t - 1] += alpha_1_bar
            moves_bar[:, j] += alpha_1_bar
            shown_bar[j, symbols[t]] += alpha_bar[t, j]
    # alpha[0] = start + shown[:, symbols[0]]
    start_bar = alpha_bar[0].copy()
    shown_bar[:, symbols[0]] += alpha_bar[0]
    # shown = log_softmax(parameters["shown"], axis=1)
    log_softmax_rev(saved_2, shown_bar, parameters_bar['shown'])
    # moves = log_softmax(parameters["moves"], axis=1)
    log_softmax_rev(saved_1, moves_bar, parameters_bar['moves'])
    # start = log_softmax(parameters["start"])
    log_softmax_1_rev(saved, start_bar, parameters_bar['start'])
