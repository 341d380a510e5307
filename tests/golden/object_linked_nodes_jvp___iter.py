def __iter___jvp(self, *, self_dot):
    """Value and tangent of __iter__ along self_dot."""
    out = []
    out_dot = []
    node = self.head
    node_dot = self_dot.head
    trips = 0
    while node:
        trips = trips + 1
        out_dot.append(node_dot.value)
        out.append(node.value)
        node = node.rest
        node_dot = node_dot.rest
    return out, out_dot
