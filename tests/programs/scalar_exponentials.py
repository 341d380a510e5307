"""math.exp, expm1, exp2, log, log with a base, log1p, log2, log10: the decay of an isotope."""
import math


def activity(n0, half_life, t, background):
    remaining = n0 * math.exp(-math.log(2) * t / half_life)
    decayed = -n0 * math.expm1(-t / half_life)
    entropy = math.log1p(decayed) + math.log2(n0) - math.log(remaining, 3)
    return entropy * math.exp2(-t) + 10 * math.log10(remaining + background)


example = dict(n0=5.0, half_life=1.6, t=0.9, background=0.2)
wrt = ("n0", "half_life", "t", "background")
milestone = 1
