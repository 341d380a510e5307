from autotangent.runtime import zeros


def new_Chain_jvp(first, links, *, first_dot, links_dot):
    """Value and tangent of new_Chain along (first_dot, links_dot)."""
    self = object.__new__(Chain)
    self_dot = zeros(self)
    t_1 = first
    t_1_dot = first_dot
    t_2 = []
    t_2_dot = []
    for v, v_dot in zip(links, links_dot):
        t_2_dot.append(v_dot)
        t_2.append(v)
    self_dot.first = t_1_dot
    self.first = t_1
    self_dot.links = t_2_dot
    self.links = t_2
    return self, self_dot
