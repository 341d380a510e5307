from autotangent.runtime import zeros


def stretched_grad(x, k):
    """Gradient of stretched with respect to (x, k)."""
    s = Spring(k, 0.5)
    pull: list = [x, x]
    s.rest: float = x * k
    pull[1]: float = s.rest * x
    force = pull[1] - s.rate * x**2

    # return force * pull[0] + s.rest
    force_bar = pull[0]
    pull_bar = zeros(pull)
    pull_bar[0] += force
    s_bar = zeros(s)
    s_bar.rest += 1
    # force = pull[1] - s.rate * x**2
    pull_bar[1] += force_bar
    s_bar.rate -= x**2 * force_bar
    x_bar = -2 * x * s.rate * force_bar
    # pull[1]: float = s.rest * x
    s_bar.rest += x * pull_bar[1]
    x_bar += s.rest * pull_bar[1]
    pull_bar[1] = 0.0
    # s.rest: float = x * k
    x_bar += k * s_bar.rest
    k_bar = x * s_bar.rest
    s_bar.rest = 0.0
    # pull: list = [x, x]
    x_bar += pull_bar[0] + pull_bar[1]
    # s = Spring(k, 0.5)
    k_bar += s_bar.rate
    return x_bar, k_bar
