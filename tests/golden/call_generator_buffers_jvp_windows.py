import collections

from autotangent.runtime import zeros


def windows_jvp(xs, n, *, xs_dot):
    """Value and tangent of windows along xs_dot."""
    out = []
    out_dot = []
    held = collections.deque(maxlen=n)
    held_dot = zeros(held)
    for x, x_dot in zip(xs, xs_dot):
        if len(held) == held.maxlen:
            held_dot.popleft()
            held.popleft()
        held_dot.append(x_dot)
        held.append(x)
        if len(held) == n:
            out_dot.append(sum(held_dot) / n)
            out.append(sum(held) / n)
    return out, out_dot
