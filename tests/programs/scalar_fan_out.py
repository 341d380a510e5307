"""One value used many times: the Lennard-Jones force and energy from one distance."""


def lennard_jones(r, sigma, epsilon):
    s = sigma / r
    s2 = s * s
    s6 = s2 * s2 * s2
    energy = 4 * epsilon * (s6 * s6 - s6)
    force = 24 * epsilon * (2 * s6 * s6 - s6) / r
    return energy + 0.1 * force - 0.01 * s6 + s2 * s


example = dict(r=1.3, sigma=1.05, epsilon=0.8)
wrt = ("r", "sigma", "epsilon")
milestone = 1
