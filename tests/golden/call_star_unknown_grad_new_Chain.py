from autotangent.runtime import add_into, held, hold, namespace


def new_Chain_fwd(first, links):
    """Value of new_Chain and what new_Chain_rev needs."""
    self_bar = namespace()
    self = object.__new__(Chain)
    t_1 = first
    t_2_bar = []
    t_2 = []
    for v in links:
        t_2_bar.append(0.0)
        t_2.append(v)
    self_bar.first = 0.0
    self.first = t_1
    self_bar_1 = held(self_bar, 'links')
    self_bar.links = t_2_bar
    self.links = t_2
    return self, (links, self_bar, self_bar_1, t_2_bar)


def new_Chain_rev(saved, y_bar, links_bar):
    """Adjoint of new_Chain: adds into links_bar, returns first_bar."""
    links, self_bar, self_bar_1, t_2_bar = saved
    # return self
    add_into(self_bar, y_bar)
    hold(self_bar, 'links', self_bar_1)
    # self.first = t_1
    t_1_bar = self_bar.first
    self_bar.first = 0.0
    for i in range(len(links) - 1, -1, -1):
        v = links[i]
        # t_2.append(v)
        t_3_bar = t_2_bar.pop()
        v_bar = t_3_bar
        links_bar[i] += v_bar
    # t_1 = first
    first_bar = t_1_bar
    return first_bar
