"""Dijkstra's algorithm with a heap: lengths of edges are active, the path is chosen by them."""

import math
from heapq import heappop, heappush

import numpy as np

EDGES = {0: [(1, 0), (2, 1)], 1: [(3, 3)], 2: [(1, 2), (3, 4)], 3: []}


def distances(lengths):
    found = {0: 0.0}
    waiting = [(0.0, 0)]
    done = set()
    while waiting:
        far, node = heappop(waiting)
        if node in done:
            continue
        done.add(node)
        for other, edge in EDGES[node]:
            through = far + lengths[edge] ** 2
            if through < found.get(other, math.inf):
                found[other] = through
                heappush(waiting, (through, other))
    return sum(d * d for d in found.values())


primal = distances
example = dict(lengths=np.array([2.1, 1.2, 0.7, 1.1, 1.9]))
wrt = ("lengths",)
milestone = 3
