from autotangent.runtime import tangent, zeros

heapify_jvp = tangent(heapq.heapify, "heap", "heap list(tuple(float, str))")
heappop_jvp = tangent(heapq.heappop, "heap", "heap list(tuple(float, str))")
heappush_jvp = tangent(
    heapq.heappush,
    "heap item",
    "heap list(tuple(float, str)), item tuple(float, str)",
)
heappushpop_jvp = tangent(
    heapq.heappushpop,
    "heap item",
    "heap list(tuple(float, str)), item tuple(float, str)",
)
nlargest_jvp = tangent(
    heapq.nlargest,
    "iterable",
    "n int, iterable list(float), key None",
)


def simulate_jvp(rate, decay, delay, *, rate_dot, decay_dot, delay_dot):
    """Value and tangent of simulate along (rate_dot, decay_dot, delay_dot)."""
    events = [(2.0, "check"), (delay, "arrival")]
    events_dot = [zeros((2.0, 'check')), (delay_dot, zeros('arrival'))]
    t_2, t_2_dot = heapify_jvp(events, heap_dot=events_dot)
    level_dot, total_dot = 0.0, 0.0
    level, total = 1.0, 0.0
    trips = 0
    while events:
        trips = trips + 1
        t_3, t_3_dot = heappop_jvp(events, heap_dot=events_dot)
        time_dot, what_dot = t_3_dot
        time, what = t_3
        if time > 6.0:
            break
        elif what == 'arrival':
            level_1 = math.exp(-decay * time)
            level_dot = (
                level_1 * (level_dot - level * (time * decay_dot + decay * time_dot))
                + rate_dot
            )
            level = level * level_1 + rate
            t_4, t_4_dot = heappush_jvp(
                events,
                (time + delay * level, 'arrival'),
                heap_dot=events_dot,
                item_dot=(
                    time_dot + level * delay_dot + delay * level_dot,
                    zeros('arrival'),
                ),
            )
        else:
            total += level * time
            total_dot = total_dot + time * level_dot + level * time_dot
            t_5, t_5_dot = heappushpop_jvp(
                events,
                (time + 1.5, 'check'),
                heap_dot=events_dot,
                item_dot=(time_dot, zeros('check')),
            )
            time_dot, what_dot = t_5_dot
            time, what = t_5
            t_6, t_6_dot = heappush_jvp(
                events,
                (time + 0.1, what),
                heap_dot=events_dot,
                item_dot=(time_dot, zeros(what)),
            )
    t_1 = []
    t_1_dot = []
    for (t, _), (t_dot, __dot) in zip(events, events_dot):
        t_1_dot.append(t_dot)
        t_1.append(t)
    t_7, t_7_dot = nlargest_jvp(1, t_1, iterable_dot=t_1_dot)
    return total + t_7[0], total_dot + t_7_dot[0]
