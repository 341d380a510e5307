def lambda_1_jvp(closure, q, *, closure_dot, q_dot):
    """Value and tangent of lambda_1 along (closure_dot, q_dot)."""
    k = closure.k
    k_dot = closure_dot.k
    spring = closure.spring
    spring_dot = closure_dot.spring
    return (
        -k * q * q * spring.mass,
        (
            -spring.mass * q * q * k_dot
            - 2 * spring.mass * q * k * q_dot
            - q * q * k * spring_dot.mass
        ),
    )
