"""Quotients of quotients: the rate of an enzyme with competitive inhibition."""


def rate(s, inhibitor, v_max, k_m, k_i):
    apparent = k_m * (1 + inhibitor / k_i)
    return v_max * s / (apparent + s)


example = dict(s=2.5, inhibitor=0.7, v_max=3.1, k_m=1.9, k_i=0.45)
wrt = ("s", "inhibitor", "v_max", "k_m", "k_i")
milestone = 1
