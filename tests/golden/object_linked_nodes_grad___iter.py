def __iter___fwd(self, *, self_bar):
    """Value of __iter__ and what __iter___rev needs."""
    out_bar = []
    out = []
    node_bar = self_bar.head
    node = self.head
    trips = 0
    node_bars = []
    while node:
        trips = trips + 1
        out_bar.append(0.0)
        out.append(node.value)
        node_bars.append(node_bar)
        node_bar = node_bar.rest
        node = node.rest
    return (out, out_bar), (node_bars, out_bar, trips)


def __iter___rev(saved):
    """Adjoint of __iter__: adds into self_bar."""
    node_bars, out_bar, trips = saved
    for _ in range(trips):
        node_bar = node_bars.pop()
        # yield node.value
        t_1_bar = out_bar.pop()
        node_bar.value += t_1_bar
