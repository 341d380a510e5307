def partition_jvp(energies, weights, beta, *, energies_dot, weights_dot, beta_dot):
    """Value and tangent of partition along (energies_dot, weights_dot, beta_dot)."""
    z = 0.0
    z_dot = 0.0
    for e, e_dot in zip(energies, energies_dot):
        z_1 = math.exp(-beta * e)
        z += z_1
        z_dot = z_dot - z_1 * (e * beta_dot + beta * e_dot)
    for w, w_dot in zip(weights, weights_dot):
        z_dot = w * z_dot + z * w_dot
        z *= w
    t_1 = math.log(z)
    return t_1 / beta, (z_dot / z - t_1 * beta_dot / beta) / beta
