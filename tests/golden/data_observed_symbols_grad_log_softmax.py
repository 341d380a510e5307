# autotangent-cache 1
# function: tests.programs.data_observed_symbols:log_softmax   variant: pair   wrt: z
#     shadows: z   defines: log_softmax_fwd log_softmax_rev
# source: ../data_observed_symbols.py   dc5153fdd82c2b83
# generated: d8df847bd1a932cd   gen: 1.0.0
# kinds: z array(f; n n), axis int
# result: array(f; z.0 z.1)
# resolved: logsumexp -> scipy.special._logsumexp:logsumexp
# deps:
# pin: no

from autotangent.runtime import exp_parts, spread, unbroadcast


def log_softmax_fwd(z, axis=-1):
    """Value of log_softmax and what log_softmax_rev needs."""
    t_1 = logsumexp(z, axis=axis, keepdims=True)
    return z - t_1, (axis, t_1, z)


def log_softmax_rev(saved, y_bar, z_bar):
    """Adjoint of log_softmax: adds into z_bar."""
    axis, t_1, z = saved
    # return z - logsumexp(z, axis=axis, keepdims=True)
    z_bar += (
        y_bar - exp_parts(z, axis=axis) * spread(unbroadcast(y_bar, t_1), z, axis, True)
    )
