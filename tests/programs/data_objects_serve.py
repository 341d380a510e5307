"""A queue with two servers, the one chosen that is free first; their lists start empty, and fill by a method."""

import math
import random
from dataclasses import dataclass, field


@dataclass
class Server:
    rate: float
    free_at: float = 0.0
    waits: list = field(default_factory=list)

    def serve(self, arrival, u):
        start = max(arrival, self.free_at)
        self.free_at = start - math.log(u) / self.rate
        self.waits.append(self.free_at - arrival)


def primal(rate, load):
    dice = random.Random(1)
    servers = [Server(rate), Server(2 * rate)]
    now = 0.0
    for _ in range(6):
        now += dice.expovariate(load)
        chosen = min(servers, key=lambda server: server.free_at)
        chosen.serve(now, dice.random())
    waits = [w for server in servers for w in server.waits]
    return sum(waits) / len(waits)


example = dict(rate=1.3, load=2.0)
wrt = ("rate", "load")
milestone = 3
