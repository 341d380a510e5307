"""Lists in attributes of an object whose numbers are also stored: what they get, lose and keep."""


class Trace:
    def __init__(self, level):
        self.level = level
        self.seen = [level]
        self.parts = {"all": [level]}

    def step(self, rate):
        self.level *= rate
        self.seen.append(self.level)
        self.parts["all"].append(self.level * rate)


def f(x, rate):
    trace = Trace(x)
    trace.level += rate
    trace.seen.insert(0, trace.level * 0.5)
    for k in range(3):
        trace.step(rate)
        if k == 1:
            last = trace.seen.pop()
            trace.seen.append(last * trace.seen[0])
    trace.level = x * rate
    trace.seen.reverse()
    trace.parts["all"][0:1] = [trace.level, rate]
    return trace.seen[0] * trace.seen[-1] + trace.parts["all"][1] * trace.parts["all"][-1] * trace.level


example = dict(x=0.7, rate=1.3)
wrt = ("x", "rate")
milestone = 3
