# autotangent-cache 1
# function: tests.programs.call_random_draws:shock   variant: tangent   wrt: sigma
#     defines: shock_jvp
# source: ../call_random_draws.py   3aa26ecb0b20a0bd
# generated: 3bfc53a415cad549   gen: 1.0.0
# kinds: rng random(Generator), sigma float
# result: float
# resolved:
# deps:
# pin: no

def shock_jvp(rng, sigma, *, sigma_dot):
    """Value and tangent of shock along sigma_dot."""
    t_1 = rng.standard_normal()
    return sigma * t_1, t_1 * sigma_dot
