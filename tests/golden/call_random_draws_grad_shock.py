# autotangent-cache 1
# function: tests.programs.call_random_draws:shock   variant: pair   wrt: sigma
#     defines: shock_fwd shock_rev
# source: ../call_random_draws.py   3aa26ecb0b20a0bd
# generated: 3ba2530747742fe5   gen: 1.0.0
# kinds: rng random(Generator), sigma float
# result: float
# resolved:
# deps:
# pin: no

def shock_fwd(rng, sigma):
    """Value of shock and what shock_rev needs."""
    t_1 = rng.standard_normal()
    return sigma * t_1, (t_1,)


def shock_rev(saved, y_bar):
    """Adjoint of shock: returns sigma_bar."""
    t_1, = saved
    # return sigma * rng.standard_normal()
    sigma_bar = t_1 * y_bar
    return sigma_bar
