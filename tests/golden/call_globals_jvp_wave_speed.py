# autotangent-cache 1
# function: tests.programs.call_globals:wave_speed   variant: tangent   wrt: k
#     defines: wave_speed_jvp
# source: ../call_globals.py   12299b5a9d495d50
# generated: 85c29a17367e03a9   gen: 1.0.0
# kinds: k float
# result: array(f; ?)
# resolved: GRAVITY is float; depth -> tests.programs.call_globals:depth; np -> numpy
# deps:
# pin: no

from autotangent.runtime import quotient


def wave_speed_jvp(k, *, k_dot):
    """Value and tangent of wave_speed along k_dot."""
    t_1 = depth()
    t_2 = np.tanh(k * t_1)
    t_3 = np.sqrt(GRAVITY / k * t_2)
    return (
        t_3,
        (
            quotient(
                (GRAVITY * t_1 * (1 - t_2**2) / k - GRAVITY * t_2 / (k * k)) * k_dot,
                t_3,
            )
            / 2
        ),
    )
