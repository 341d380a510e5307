from autotangent.runtime import complete, namespace, pair as pair_, put_back, snapshot

each_fwd, each_rev = pair_(
    each,
    "gauges z",
    "gauges tuple(tests.programs.alias_items_in_displays:Gauge{level: float, peak: optional(float), count: int}), z float",
)


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    t_1_bar = namespace(level=0.0, peak=None, count=0.0)
    t_1 = Gauge(0.1)
    t_2_bar = namespace(level=0.0, peak=None, count=0.0)
    t_2 = Gauge(0.2)
    pair_bar = [t_1_bar, t_2_bar]
    pair = (t_1, t_2)
    second_bar = pair_bar[1]
    second = pair[1]
    pair_1 = snapshot(pair[1:])
    _, saved_1 = each_fwd(pair[1:], x)
    complete(pair_bar[1:], pair[1:])
    t_3_bar = [pair_bar[0]]
    t_3 = (pair[0],)
    t_3_1 = snapshot(t_3)
    _, saved = each_fwd(t_3, x * y)
    complete(pair_bar[0], pair[0])

    # return second.level * pair[0].peak
    second_bar.level += pair[0].peak
    pair_bar[0].peak += second.level
    # each((pair[0],), x * y)
    z_1_bar = each_rev(saved, t_3_bar)
    put_back(t_3, t_3_1)
    x_bar = y * z_1_bar
    y_bar = x * z_1_bar
    # each(pair[1:], x)
    z_2_bar = each_rev(saved_1, pair_bar[1:])
    put_back(pair[1:], pair_1)
    x_bar += z_2_bar
    return x_bar, y_bar
