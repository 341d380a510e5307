def lambda_1_jvp(closure, q, *, closure_dot, q_dot):
    """Value and tangent of lambda_1 along (closure_dot, q_dot)."""
    stiffness = closure.stiffness
    stiffness_dot = closure_dot.stiffness
    return -stiffness * q, -q * stiffness_dot - stiffness * q_dot
