import numpy as np
from autotangent.runtime import held_at, hold_at, shadowed_pair

matrix_power_1_fwd, matrix_power_1_rev = shadowed_pair(
    matrix_power,
    "powers m",
    "powers dict(1: array(f; n n)), m array(f; n n), n int",
)


def matrix_power_fwd(powers, m, n, *, powers_bar, m_bar):
    """Value of matrix_power and what matrix_power_rev needs."""
    half = None
    half_bar = None
    powers_bar_1 = None
    saved = None
    t_1_1 = None
    t_1_bar = None
    t_2 = n not in powers
    if t_2:
        (half, half_bar), saved = matrix_power_1_fwd(
            powers, m, n // 2, powers_bar=powers_bar, m_bar=m_bar
        )
        if n % 2 == 0:
            t_1 = half @ half
            t_1_bar = np.zeros_like(t_1)
        else:
            t_1_1 = half @ half
            t_1 = t_1_1 @ m
            t_1_bar = np.zeros_like(t_1)
        assert n not in powers, 'powers[n] was stored while it was computed'
        powers_bar_1 = held_at(powers_bar, n)
        powers_bar[n] = t_1_bar
        powers[n] = t_1
    return (
        (powers[n], powers_bar[n]),
        (
            half,
            half_bar,
            m,
            m_bar,
            n,
            powers_bar,
            powers_bar_1,
            saved,
            t_1_1,
            t_1_bar,
            t_2,
        ),
    )


def matrix_power_rev(saved):
    """Adjoint of matrix_power: adds into powers_bar, m_bar."""
    half, half_bar, m, m_bar, n, powers_bar, powers_bar_1, saved, t_1_1, t_1_bar, t_2 = saved
    if t_2:
        hold_at(powers_bar, n, powers_bar_1)
        if n % 2 == 0:
            # t_1 = half @ half
            half_bar += t_1_bar @ half.T + half.T @ t_1_bar
        else:
            # t_1 = half @ half @ m
            t_1_2_bar = t_1_bar @ m.T
            half_bar += t_1_2_bar @ half.T + half.T @ t_1_2_bar
            m_bar += t_1_1.T @ t_1_bar
        # half = matrix_power(n // 2)
        matrix_power_1_rev(saved)
