"""A search that damps its step whatever way an attempt ends: finally runs before continue, break and return."""

import math


def probe(x, sigma, trace):
    try:
        return math.sqrt(x - sigma) * trace["cost"]
    except ValueError:
        return x * sigma
    finally:
        trace["cost"] = trace["cost"] * 3.0


def depth(x, sigma):
    trace = {"cost": x}
    level = probe(x, sigma, trace) + probe(2.0 * x, sigma, trace) * trace["cost"]
    step = sigma
    for k in range(6):
        try:
            if k in (2, 4):
                raise KeyError(k)
            rise = math.log(x + k)
        except KeyError:
            level += x * step
            if k > 3:
                break
            continue
        else:
            if k == 1:
                continue
            level += rise * step
        finally:
            step *= 0.8 * x
    return level * step


example = dict(x=0.4, sigma=0.6)
wrt = ("x", "sigma")
milestone = 3
