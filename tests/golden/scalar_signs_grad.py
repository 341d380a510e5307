def coulomb_grad(q1, q2, r):
    """Gradient of coulomb with respect to (q1, q2, r)."""
    attraction = -q1 * -q2

    # return -potential - (q2 - -r)
    potential_bar = -1.0
    q2_bar = -1.0
    r_bar = -1.0
    # potential = -(-attraction / r) - +q1
    attraction_bar = potential_bar / r
    r_bar += attraction / (r * r)
    q1_bar = -potential_bar
    # attraction = -q1 * -q2
    q1_bar += q2 * attraction_bar
    q2_bar += q1 * attraction_bar
    return q1_bar, q2_bar, r_bar
