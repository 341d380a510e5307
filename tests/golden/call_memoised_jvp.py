from autotangent.runtime import tangent

screened_jvp = tangent(screened.__wrapped__, "r decay", "r float, decay float")


def lattice_energy_jvp(r, decay, *, r_dot, decay_dot):
    """Value and tangent of lattice_energy along (r_dot, decay_dot)."""
    total = 0.0
    total_dot = 0.0
    for n in range(1, 5):
        total_1, total_1_dot = screened_jvp(
            n * r, decay, r_dot=n * r_dot, decay_dot=decay_dot
        )
        total_2 = factorial(n)
        total += total_1 / total_2
        total_dot = total_dot + total_1_dot / total_2
    pair = screened
    t_1, t_1_dot = screened_jvp(
        r, decay=0.5 * decay, r_dot=r_dot, decay_dot=0.5 * decay_dot
    )
    t_2 = total + t_1
    return r * t_2, t_2 * r_dot + r * (total_dot + t_1_dot)
