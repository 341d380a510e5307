# autotangent-cache 1
# function: tests.programs.call_defaults:wave   variant: tangent   wrt: t frequency
#     damping   defines: wave_jvp
# source: ../call_defaults.py   f8ffa46b1dd8cc73
# generated: a6a6d994024caa84   gen: 1.0.0
# kinds: t float, frequency float, phase float, damping float
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def wave_jvp(
    t,
    frequency=2.0,
    *,
    phase=0.5,
    damping=0.1,
    t_dot,
    frequency_dot,
    damping_dot,
):
    """Value and tangent of wave along (t_dot, frequency_dot, damping_dot)."""
    t_1 = math.exp(-damping * t)
    t_2 = frequency * t + phase
    t_3 = math.cos(t_2)
    return (
        t_1 * t_3,
        -t_1 * (
            t_3 * (t * damping_dot + damping * t_dot)
            + math.sin(t_2) * (t * frequency_dot + frequency * t_dot)
        ),
    )
