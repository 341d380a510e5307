def coulomb_jvp(q1, q2, r, *, q1_dot, q2_dot, r_dot):
    """Value and tangent of coulomb along (q1_dot, q2_dot, r_dot)."""
    attraction = -q1 * -q2
    attraction_dot = q2 * q1_dot + q1 * q2_dot
    potential = -(-attraction / r) - +q1
    potential_dot = (attraction_dot - attraction * r_dot / r) / r - q1_dot
    return -potential - (q2 - -r), -potential_dot - q2_dot - r_dot
