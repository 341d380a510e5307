"""Events in a heap, by their times: times and what happens at them are active."""

import heapq
import math


def simulate(rate, decay, delay):
    events = [(2.0, "check"), (delay, "arrival")]
    heapq.heapify(events)
    level, total = 1.0, 0.0
    while events:
        time, what = heapq.heappop(events)
        if time > 6.0:
            break
        if what == "arrival":
            level = level * math.exp(-decay * time) + rate
            heapq.heappush(events, (time + delay * level, "arrival"))
        else:
            total += level * time
            time, what = heapq.heappushpop(events, (time + 1.5, "check"))
            heapq.heappush(events, (time + 0.1, what))
    return total + heapq.nlargest(1, [t for t, _ in events])[0]


primal = simulate
example = dict(rate=0.8, decay=0.3, delay=0.7)
wrt = ("rate", "decay", "delay")
milestone = 3
