import collections

from autotangent.runtime import add_into, spread_over, zeros


def windows_fwd(xs, n):
    """Value of windows and what windows_rev needs."""
    out = []
    held = collections.deque(maxlen=n)
    t_1s = []
    t_2s = []
    t_3s = []
    for x in xs:
        t_1 = len(held) == held.maxlen
        t_1s.append(t_1)
        if t_1:
            t_2 = held.popleft()
            t_2s.append(t_2)
        held.append(x)
        t_3 = len(held) == n
        t_3s.append(t_3)
        if t_3:
            out.append(sum(held) / n)
    return out, (held, n, out, t_1s, t_2s, t_3s, xs)


def windows_rev(saved, y_bar, xs_bar):
    """Adjoint of windows: adds into xs_bar."""
    held, n, out, t_1s, t_2s, t_3s, xs = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    held_bar = zeros(held)
    for i in range(len(xs) - 1, -1, -1):
        x = xs[i]
        t_3 = t_3s.pop()
        if t_3:
            # yield sum(held) / n
            t_4_bar = out_bar.pop()
            add_into(held_bar, spread_over(t_4_bar / n, held))
        # held.append(x)
        t_5_bar = held_bar.pop()
        held.pop()
        x_bar = t_5_bar
        t_1 = t_1s.pop()
        if t_1:
            t_2 = t_2s.pop()
            # held.append(x)
            held_bar.appendleft(0.0)
            held.appendleft(t_2)
        xs_bar[i] += x_bar
