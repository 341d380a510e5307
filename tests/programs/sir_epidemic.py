"""Three coupled scalars advanced together, with a change of regime at one time."""


def infected_total(s, i, beta, gamma, lockdown):
    r = 0.0
    burden = 0.0
    for day in range(12):
        contact = beta * lockdown if day >= 5 else beta
        new = contact * s * i
        recovered = gamma * i
        s, i, r = s - new, i + new - recovered, r + recovered
        burden += i**2
    return burden + r


example = dict(s=0.97, i=0.03, beta=0.9, gamma=0.25, lockdown=0.4)
also = (dict(lockdown=0.9),)
wrt = ("s", "i", "beta", "gamma", "lockdown")
milestone = 3
