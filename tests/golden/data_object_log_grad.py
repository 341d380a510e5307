from autotangent.runtime import constructor, pair, put_back, shadowed_pair, shadows, snapshot, unspliced, zeros

new_Trace = constructor(Trace)
step_fwd, step_rev = shadowed_pair(
    Trace.step,
    "self rate",
    "self tests.programs.data_object_log:Trace{level: float, seen: list(float), parts: dict(all: list(float))}, rate float",
)
new_Trace_fwd, new_Trace_rev = pair(new_Trace, "level", "level float")


def f_grad(x, rate):
    """Gradient of f with respect to (x, rate)."""
    trace, saved = new_Trace_fwd(x)
    trace_bar = shadows(trace)
    trace_1 = trace.level
    trace.level += rate
    seen_bar = trace_bar.seen
    seen = trace.seen
    seen_bar.insert(0, 0.0)
    seen.insert(0, trace.level * 0.5)
    saved_1s = []
    trace_2s = []
    seen_1_bars = []
    seen_1s = []
    lasts = []
    seen_2_bars = []
    seen_2s = []
    for k in range(3):
        trace_2 = snapshot(trace)
        trace_2s.append(trace_2)
        _, saved_1 = step_fwd(trace, rate, self_bar=trace_bar)
        saved_1s.append(saved_1)
        if k == 1:
            seen_1_bar = trace_bar.seen
            seen_1_bars.append(seen_1_bar)
            seen_1 = trace.seen
            seen_1s.append(seen_1)
            seen_1_bar.pop()
            last = seen_1.pop()
            lasts.append(last)
            seen_2_bar = trace_bar.seen
            seen_2_bars.append(seen_2_bar)
            seen_2 = trace.seen
            seen_2s.append(seen_2)
            seen_2_bar.append(0.0)
            seen_2.append(last * trace.seen[0])
    trace_3 = trace.level
    trace.level = x * rate
    seen_3_bar = trace_bar.seen
    seen_3 = trace.seen
    seen_3_bar.reverse()
    seen_3.reverse()
    t_1_bar = trace_bar.parts['all']
    t_1 = trace.parts['all']
    t_1_bar[0:1] = [0.0] * 2
    t_1_1 = t_1[0:1]
    t_1[0:1] = [trace.level, rate]

    # return trace.seen[0] * trace.seen[-1] + trace.parts["all"][1] * trace.parts["a ...
    trace_bar.seen[0] += trace.seen[-1]
    trace_bar.seen[-1] += trace.seen[0]
    trace_bar.parts['all'][1] += trace.parts['all'][-1] * trace.level
    trace_bar.parts['all'][-1] += trace.parts['all'][1] * trace.level
    trace_bar.level += trace.parts['all'][1] * trace.parts['all'][-1]
    # trace.parts["all"][0:1] = [trace.level, rate]
    t_1_2_bar = unspliced(t_1_bar, slice(0, 1, None), zeros(t_1_1), 2)
    unspliced(t_1, slice(0, 1, None), t_1_1, 2)
    trace_bar.level += t_1_2_bar[0]
    rate_bar = t_1_2_bar[1]
    seen_3.reverse()
    seen_3_bar.reverse()
    trace.level = trace_3
    # trace.level = x * rate
    x_bar = rate * trace_bar.level
    rate_bar += x * trace_bar.level
    trace_bar.level = 0.0
    for k in range(2, -1, -1):
        if k == 1:
            seen_2 = seen_2s.pop()
            seen_2_bar = seen_2_bars.pop()
            last = lasts.pop()
            # trace.seen.append(last * trace.seen[0])
            t_2_bar = seen_2_bar.pop()
            seen_2.pop()
            last_bar = trace.seen[0] * t_2_bar
            trace_bar.seen[0] += last * t_2_bar
            seen_1 = seen_1s.pop()
            seen_1_bar = seen_1_bars.pop()
            # last = trace.seen.pop()
            seen_1_bar.append(last_bar)
            seen_1.append(last)
        saved_1 = saved_1s.pop()
        trace_2 = trace_2s.pop()
        # trace.step(rate)
        rate_1_bar = step_rev(saved_1)
        put_back(trace, trace_2)
        rate_bar += rate_1_bar
    # trace.seen.insert(0, trace.level * 0.5)
    t_3_bar = seen_bar.pop(0)
    seen.pop(0)
    trace_bar.level += 0.5 * t_3_bar
    trace.level = trace_1
    # trace.level += rate
    rate_bar += trace_bar.level
    # trace = Trace(x)
    x_bar += new_Trace_rev(saved, trace_bar)
    return x_bar, rate_bar
