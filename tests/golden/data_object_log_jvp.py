from autotangent.runtime import constructor, tangent

new_Trace = constructor(Trace)
new_Trace_jvp = tangent(new_Trace, "level", "level float")
step_jvp = tangent(
    Trace.step,
    "self rate",
    "self tests.programs.data_object_log:Trace{level: float, seen: list(float), parts: dict(all: list(float))}, rate float",
)


def f_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of f along (x_dot, rate_dot)."""
    trace_1, trace_1_dot = new_Trace_jvp(x, level_dot=x_dot)
    trace = trace_1
    trace_dot = trace_1_dot
    trace_dot.level += rate_dot
    trace.level += rate
    seen = trace.seen
    seen_dot = trace_dot.seen
    seen_dot.insert(0, 0.5 * trace_dot.level)
    seen.insert(0, trace.level * 0.5)
    for k in range(3):
        t_2, t_2_dot = step_jvp(trace, rate, self_dot=trace_dot, rate_dot=rate_dot)
        if k == 1:
            seen_1 = trace.seen
            seen_1_dot = trace_dot.seen
            last_dot = seen_1_dot.pop()
            last = seen_1.pop()
            seen_2 = trace.seen
            seen_2_dot = trace_dot.seen
            seen_2_dot.append(trace.seen[0] * last_dot + last * trace_dot.seen[0])
            seen_2.append(last * trace.seen[0])
    trace_dot.level = rate * x_dot + x * rate_dot
    trace.level = x * rate
    seen_3 = trace.seen
    seen_3_dot = trace_dot.seen
    seen_3_dot.reverse()
    seen_3.reverse()
    t_1 = trace.parts['all']
    t_1_dot = trace_dot.parts['all']
    t_1_dot[0:1] = [trace_dot.level, rate_dot]
    t_1[0:1] = [trace.level, rate]
    return (
        (
            trace.seen[0] * trace.seen[-1]
            + trace.parts['all'][1] * trace.parts['all'][-1] * trace.level
        ),
        (
            trace.seen[-1] * trace_dot.seen[0]
            + trace.seen[0] * trace_dot.seen[-1]
            + trace.level * (
                trace.parts['all'][-1] * trace_dot.parts['all'][1]
                + trace.parts['all'][1] * trace_dot.parts['all'][-1]
            )
            + trace.parts['all'][1] * trace.parts['all'][-1] * trace_dot.level
        ),
    )
