from autotangent.runtime import namespace


def stretched_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of stretched along (x_dot, k_dot)."""
    s = Spring(k, 0.5)
    s_dot = namespace(rate=k_dot, rest=0.0)
    force: float
    pull: list = [x, x]
    pull_dot = [x_dot, x_dot]
    s_dot.rest = k * x_dot + x * k_dot
    s.rest: float = x * k
    pull_dot[1] = x * s_dot.rest + s.rest * x_dot
    pull[1]: float = s.rest * x
    force = pull[1] - s.rate * x**2
    force_dot = pull_dot[1] - x**2 * s_dot.rate - 2 * s.rate * x * x_dot
    return (
        force * pull[0] + s.rest,
        pull[0] * force_dot + force * pull_dot[0] + s_dot.rest,
    )
