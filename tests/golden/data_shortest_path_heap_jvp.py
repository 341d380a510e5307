import math

from autotangent.runtime import tangent, zeros

heappop_jvp = tangent(heappop, "heap", "heap list(tuple(float, int))")
heappush_jvp = tangent(
    heappush,
    "heap item",
    "heap list(tuple(float, int)), item tuple(float, int)",
)


def distances_jvp(lengths, *, lengths_dot):
    """Value and tangent of distances along lengths_dot."""
    found = {0: 0.0}
    found_dot = zeros(found)
    waiting = [(0.0, 0)]
    waiting_dot = zeros(waiting)
    done = set()
    trips = 0
    while waiting:
        trips = trips + 1
        t_3, t_3_dot = heappop_jvp(waiting, heap_dot=waiting_dot)
        far_dot, node_dot = t_3_dot
        far, node = t_3
        if not node in done:
            done.add(node)
            for other, edge in EDGES[node]:
                through = far + lengths[edge] ** 2
                through_dot = far_dot + 2 * lengths[edge] * lengths_dot[edge]
                if other in found:
                    t_2 = found[other]
                    t_2_dot = found_dot[other]
                else:
                    t_2 = math.inf
                    t_2_dot = 0.0
                if through < t_2:
                    found_dot[other] = through_dot
                    found[other] = through
                    t_4, t_4_dot = heappush_jvp(
                        waiting,
                        (through, other),
                        heap_dot=waiting_dot,
                        item_dot=(through_dot, 0.0),
                    )
    t_1 = []
    t_1_dot = []
    for key in list(found):
        d = found[key]
        d_dot = found_dot[key]
        t_1_dot.append(2 * d * d_dot)
        t_1.append(d * d)
    return sum(t_1), sum(t_1_dot)
