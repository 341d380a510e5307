def lambda_1_jvp(closure, q, *, closure_dot, q_dot):
    """Value and tangent of lambda_1 along (closure_dot, q_dot)."""
    k = closure.k
    k_dot = closure_dot.k
    spring = closure.spring
    spring_dot = closure_dot.spring
    return (
        -k * q * q * spring.mass,
        -q * (spring.mass * (q * k_dot + 2 * k * q_dot) + q * k * spring_dot.mass),
    )
