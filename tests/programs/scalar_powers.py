"""Powers with the base, the exponent or both active, and integer, negative and fractional exponents."""


def metabolic_rate(mass, exponent, temperature):
    allometric = 3.4 * mass**exponent
    thermal = 2**temperature + temperature**-2
    return allometric * thermal + mass**3 / mass**0.5


example = dict(mass=1.7, exponent=0.74, temperature=1.3)
wrt = ("mass", "exponent", "temperature")
milestone = 1
