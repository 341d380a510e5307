# autotangent-cache 1
# function: tests.programs.call_array_helper:rhs   variant: tangent   wrt: state rates
#     defines: rhs_jvp
# source: ../call_array_helper.py   a2c9620f00e08804
# generated: 5e305d6257238e67   gen: 1.0.0
# kinds: state array(f; n), rates array(f; n)
# result: array(f; ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def rhs_jvp(state, rates, *, state_dot, rates_dot):
    """Value and tangent of rhs along (state_dot, rates_dot)."""
    prey_dot, predator_dot = state_dot
    prey, predator = state
    growth = rates[0] * prey - rates[1] * prey * predator
    growth_dot = (
        prey * (rates_dot[0] - predator * rates_dot[1] - rates[1] * predator_dot)
        + (rates[0] - predator * rates[1]) * prey_dot
    )
    decline = rates[2] * prey * predator - rates[3] * predator
    decline_dot = (
        predator * (prey * rates_dot[2] + rates[2] * prey_dot - rates_dot[3])
        + (rates[2] * prey - rates[3]) * predator_dot
    )
    return np.array([growth, decline]), np.array([growth_dot, decline_dot])
