def lambda_1_fwd(closure, q, *, closure_bar):
    """Value of lambda_1 and what lambda_1_rev needs."""
    k = closure.k
    spring_bar = closure_bar.spring
    spring = closure.spring
    return -k * q * q * spring.mass, (closure_bar, k, q, spring, spring_bar)


def lambda_1_rev(saved, y_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns q_bar."""
    closure_bar, k, q, spring, spring_bar = saved
    # return -k * q * q * spring.mass
    k_bar = -q * q * spring.mass * y_bar
    q_bar = -2 * k * q * spring.mass * y_bar
    spring_bar.mass -= q * q * k * y_bar
    # k = closure.k
    closure_bar.k += k_bar
    return q_bar
