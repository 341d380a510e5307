def lambda_3_jvp(closure, e, *_, closure_dot, e_dot, __dot):
    """Value and tangent of lambda_3 along (closure_dot, e_dot, __dot)."""
    stiffness = closure.stiffness
    stiffness_dot = closure_dot.stiffness
    return stiffness, stiffness_dot
