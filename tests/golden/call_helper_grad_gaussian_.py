# autotangent-cache 1
# function: tests.programs.call_helper:gaussian   variant: pair   wrt: x mu sigma
#     defines: gaussian_fwd gaussian_rev
# source: ../call_helper.py   58b3af98d6532da2
# generated: 898fc1cdc9ae2402   gen: 1.0.0
# kinds: x float, mu float, sigma float
# result: float
# resolved: math -> math
# deps:
# pin: no

def gaussian_fwd(x, mu, sigma):
    """Value of gaussian and what gaussian_rev needs."""
    z = (x - mu) / sigma
    t_1 = math.exp(-0.5 * z * z)
    return t_1 / sigma, (sigma, t_1, z)


def gaussian_rev(saved, y_bar):
    """Adjoint of gaussian: returns x_bar, mu_bar, sigma_bar."""
    sigma, t_1, z = saved
    # return math.exp(-0.5 * z * z) / sigma
    z_bar = -z * t_1 * y_bar / sigma
    sigma_bar = -t_1 * y_bar / (sigma * sigma)
    # z = (x - mu) / sigma
    x_bar = z_bar / sigma
    mu_bar = -z_bar / sigma
    sigma_bar -= z * z_bar / sigma
    return x_bar, mu_bar, sigma_bar
