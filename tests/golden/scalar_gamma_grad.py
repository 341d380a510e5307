from autotangent.runtime import digamma


def log_density_grad(x, a, b):
    """Gradient of log_density with respect to (x, a, b)."""
    # return (a - 1) * math.log(x) + (b - 1) * math.log1p(-x) - log_beta + 0.01 * ma ...
    b_bar = math.log1p(-x)
    x_bar = (a - 1) / x - (b - 1) / (1 - x)
    a_bar = math.log(x) + 0.01 * math.gamma(a) * digamma(a)
    # log_beta = math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
    log_beta_1_bar = digamma(a + b)
    a_bar += log_beta_1_bar - digamma(a)
    b_bar += log_beta_1_bar - digamma(b)
    return x_bar, a_bar, b_bar
