from autotangent.runtime import laid_out


def matrix_power_jvp(powers, m, n, *, powers_dot, m_dot):
    """Value and tangent of matrix_power along (powers_dot, m_dot)."""
    if n not in powers:
        half_1, half_1_dot = matrix_power_jvp(
            powers, m, n // 2, powers_dot=powers_dot, m_dot=m_dot
        )
        half = half_1
        half_dot = half_1_dot
        if n % 2 == 0:
            t_1 = half @ half
            t_1_dot = laid_out(half_dot @ half + half @ half_dot, t_1)
        else:
            t_1_1 = half @ half
            t_1 = t_1_1 @ m
            t_1_dot = laid_out(
                (half_dot @ half + half @ half_dot) @ m + t_1_1 @ m_dot, t_1
            )
        assert n not in powers, 'powers[n] was stored while it was computed'
        powers_dot[n] = t_1_dot
        powers[n] = t_1
    return powers[n], powers_dot[n]
