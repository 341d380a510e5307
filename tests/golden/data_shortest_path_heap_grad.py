import math

import numpy as np
from autotangent.runtime import add_into, held_at, hold_at, put_back, shadowed_pair, snapshot, spread_over, zeros

heappush_fwd, heappush_rev = shadowed_pair(
    heappush,
    "heap item",
    "heap list(tuple(float, int)), item tuple(float, int)",
)
heappop_fwd, heappop_rev = shadowed_pair(
    heappop,
    "heap",
    "heap list(tuple(float, int))",
)


def distances_grad(lengths):
    """Gradient of distances with respect to lengths."""
    found = {0: 0.0}
    t_3_bar = [0.0, 0.0]
    t_3 = (0.0, 0)
    waiting_bar = [t_3_bar]
    waiting = [t_3]
    done = set()
    trips = 0
    saveds = []
    waiting_1s = []
    t_4_bars = []
    nodes = []
    t_5s = []
    t_6s = []
    found_1s = []
    t_7_bars = []
    saved_1s = []
    waiting_2s = []
    while waiting:
        trips = trips + 1
        waiting_1 = snapshot(waiting)
        waiting_1s.append(waiting_1)
        (t_4, t_4_bar), saved = heappop_fwd(waiting, heap_bar=waiting_bar)
        saveds.append(saved)
        t_4_bars.append(t_4_bar)
        far, node = t_4
        nodes.append(node)
        t_5 = not node in done
        t_5s.append(t_5)
        if t_5:
            done.add(node)
            for other, edge in EDGES[node]:
                through = far + lengths[edge] ** 2
                if other in found:
                    t_2 = found[other]
                else:
                    t_2 = math.inf
                t_6 = through < t_2
                t_6s.append(t_6)
                if t_6:
                    found_1 = held_at(found, other)
                    found_1s.append(found_1)
                    found[other] = through
                    t_7_bar = [0.0, 0.0]
                    t_7_bars.append(t_7_bar)
                    t_7 = (through, other)
                    waiting_2 = snapshot(waiting)
                    waiting_2s.append(waiting_2)
                    _, saved_1 = heappush_fwd(
                        waiting, t_7, heap_bar=waiting_bar, item_bar=t_7_bar
                    )
                    saved_1s.append(saved_1)
    t_1 = []
    t_8 = list(found)
    ds = []
    for key in t_8:
        d = found[key]
        ds.append(d)
        t_1.append(d * d)

    # return sum(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(1.0, t_1))
    found_bar = zeros(found)
    for i in range(len(t_8) - 1, -1, -1):
        key = t_8[i]
        d = ds.pop()
        # t_1.append(d * d)
        t_9_bar = t_1_bar.pop()
        d_bar = 2 * d * t_9_bar
        # d = found[key]
        found_bar[key] += d_bar
    lengths_bar = np.zeros_like(lengths)
    for _ in range(trips):
        far_bar = 0.0
        t_5 = t_5s.pop()
        node = nodes.pop()
        if t_5:
            for j in range(len(EDGES[node]) - 1, -1, -1):
                other, edge = EDGES[node][j]
                through_bar = 0.0
                t_6 = t_6s.pop()
                if t_6:
                    saved_1 = saved_1s.pop()
                    waiting_2 = waiting_2s.pop()
                    # heappush(waiting, (through, other))
                    heappush_rev(saved_1)
                    put_back(waiting, waiting_2)
                    t_7_bar = t_7_bars.pop()
                    # t_5 = (through, other)
                    through_bar += t_7_bar[0]
                    found_1 = found_1s.pop()
                    hold_at(found, other, found_1)
                    # found[other] = through
                    through_bar += found_bar[other]
                    found_bar[other] = 0.0
                # through = far + lengths[edge] ** 2
                far_bar += through_bar
                lengths_bar[edge] += 2 * lengths[edge] * through_bar
        t_4_bar = t_4_bars.pop()
        # far, node = heappop(waiting)
        t_4_bar[0] += far_bar
        saved = saveds.pop()
        waiting_1 = waiting_1s.pop()
        # t_4, t_4_bar = heappop(waiting, heap_bar=waiting_bar)
        heappop_rev(saved)
        put_back(waiting, waiting_1)
    return lengths_bar
