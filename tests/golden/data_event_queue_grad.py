import math

from autotangent.runtime import pair, put_back, shadowed_pair, snapshot, zeros

nlargest_fwd, nlargest_rev = pair(
    heapq.nlargest,
    "iterable",
    "n int, iterable list(float), key None",
)
heappush_fwd, heappush_rev = shadowed_pair(
    heapq.heappush,
    "heap item",
    "heap list(tuple(float, str)), item tuple(float, str)",
)
heappushpop_fwd, heappushpop_rev = shadowed_pair(
    heapq.heappushpop,
    "heap item",
    "heap list(tuple(float, str)), item tuple(float, str)",
)
heappop_fwd, heappop_rev = shadowed_pair(
    heapq.heappop,
    "heap",
    "heap list(tuple(float, str))",
)
heapify_fwd, heapify_rev = shadowed_pair(
    heapq.heapify,
    "heap",
    "heap list(tuple(float, str))",
)


def simulate_grad(rate, decay, delay):
    """Gradient of simulate with respect to (rate, decay, delay)."""
    t_2_bar = [0.0, None]
    t_2 = (2.0, 'check')
    t_3_bar = [0.0, None]
    t_3 = (delay, 'arrival')
    events_bar = [t_2_bar, t_3_bar]
    events = [t_2, t_3]
    events_1 = snapshot(events)
    _, saved = heapify_fwd(events, heap_bar=events_bar)
    level, total = 1.0, 0.0
    trips = 0
    levels = []
    saved_1s = []
    events_2s = []
    t_4_bars = []
    times = []
    whats = []
    levels_ = []
    t_5_bars = []
    saved_2s = []
    events_3s = []
    t_6_bars = []
    saved_3s = []
    events_4s = []
    t_7_bars = []
    t_8_bars = []
    saved_4s = []
    events_5s = []
    while events:
        levels.append(level)
        trips = trips + 1
        events_2 = snapshot(events)
        events_2s.append(events_2)
        (t_4, t_4_bar), saved_1 = heappop_fwd(events, heap_bar=events_bar)
        saved_1s.append(saved_1)
        t_4_bars.append(t_4_bar)
        time, what = t_4
        times.append(time)
        whats.append(what)
        if time > 6.0:
            break
        elif what == 'arrival':
            level = level * math.exp(-decay * time) + rate
            levels_.append(level)
            t_5_bar = [0.0, None]
            t_5_bars.append(t_5_bar)
            t_5 = (time + delay * level, 'arrival')
            events_3 = snapshot(events)
            events_3s.append(events_3)
            _, saved_2 = heappush_fwd(
                events, t_5, heap_bar=events_bar, item_bar=t_5_bar
            )
            saved_2s.append(saved_2)
        else:
            t_6_bar = [0.0, None]
            t_6_bars.append(t_6_bar)
            t_6 = (time + 1.5, 'check')
            events_4 = snapshot(events)
            events_4s.append(events_4)
            (t_7, t_7_bar), saved_3 = heappushpop_fwd(
                events, t_6, heap_bar=events_bar, item_bar=t_6_bar
            )
            saved_3s.append(saved_3)
            t_7_bars.append(t_7_bar)
            time, what = t_7
            t_8_bar = [0.0, None]
            t_8_bars.append(t_8_bar)
            t_8 = (time + 0.1, what)
            events_5 = snapshot(events)
            events_5s.append(events_5)
            _, saved_4 = heappush_fwd(
                events, t_8, heap_bar=events_bar, item_bar=t_8_bar
            )
            saved_4s.append(saved_4)
    t_1 = []
    for t, _ in events:
        t_1.append(t)
    t_9, saved_5 = nlargest_fwd(1, t_1)

    # return total + heapq.nlargest(1, t_1)[0]
    t_9_bar = zeros(t_9)
    t_9_bar[0] += 1
    t_1_bar = zeros(t_1)
    nlargest_rev(saved_5, t_9_bar, t_1_bar)
    for i in range(len(events) - 1, -1, -1):
        t, _ = events[i]
        # t_1.append(t)
        t_10_bar = t_1_bar.pop()
        t_bar = t_10_bar
        events_bar[i][0] += t_bar
    rate_bar = 0.0
    decay_bar = 0.0
    delay_bar = 0.0
    level_bar = 0.0
    for _ in range(trips):
        time_bar = 0.0
        what = whats.pop()
        time = times.pop()
        level = levels.pop()
        if not time > 6.0:
            if what == 'arrival':
                saved_2 = saved_2s.pop()
                events_3 = events_3s.pop()
                # heapq.heappush(events, (time + delay * level, "arrival"))
                heappush_rev(saved_2)
                put_back(events, events_3)
                t_5_bar = t_5_bars.pop()
                level_1 = levels_.pop()
                # t_5 = (time + delay * level, 'arrival')
                time_bar += t_5_bar[0]
                delay_bar += level_1 * t_5_bar[0]
                level_bar += delay * t_5_bar[0]
                # level = level * math.exp(-decay * time) + rate
                level_2_bar = level * math.exp(-decay * time) * level_bar
                decay_bar -= time * level_2_bar
                time_bar -= decay * level_2_bar
                rate_bar += level_bar
                level_bar = math.exp(-decay * time) * level_bar
            else:
                saved_4 = saved_4s.pop()
                events_5 = events_5s.pop()
                # heapq.heappush(events, (time + 0.1, what))
                heappush_rev(saved_4)
                put_back(events, events_5)
                t_8_bar = t_8_bars.pop()
                # t_8 = (time + 0.1, what)
                time_bar += t_8_bar[0]
                t_7_bar = t_7_bars.pop()
                # time, what = heapq.heappushpop(events, (time + 1.5, "check"))
                t_7_bar[0] += time_bar
                saved_3 = saved_3s.pop()
                events_4 = events_4s.pop()
                # t_7, t_7_bar = heapq.heappushpop(events, t_6, heap_bar=events_bar, ...
                heappushpop_rev(saved_3)
                put_back(events, events_4)
                t_6_bar = t_6_bars.pop()
                # t_6 = (time + 1.5, 'check')
                time_bar = t_6_bar[0]
                # total += level * time
                level_bar += time
                time_bar += level
        t_4_bar = t_4_bars.pop()
        # time, what = heapq.heappop(events)
        t_4_bar[0] += time_bar
        saved_1 = saved_1s.pop()
        events_2 = events_2s.pop()
        # t_4, t_4_bar = heapq.heappop(events, heap_bar=events_bar)
        heappop_rev(saved_1)
        put_back(events, events_2)
    # heapq.heapify(events)
    heapify_rev(saved)
    put_back(events, events_1)
    # t_3 = (delay, 'arrival')
    delay_bar += t_3_bar[0]
    return rate_bar, decay_bar, delay_bar
