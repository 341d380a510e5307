from autotangent.runtime import add_into, spread_over


def pull_fwd(self, forces):
    """Value of pull and what pull_rev needs."""
    t_1 = sum(forces)
    return self.first * t_1 + sum(self.links), (forces, self, t_1)


def pull_rev(saved, y_bar, self_bar, forces_bar):
    """Adjoint of pull: adds into self_bar, forces_bar."""
    forces, self, t_1 = saved
    # return self.first * sum(forces) + sum(self.links)
    self_bar.first += t_1 * y_bar
    add_into(forces_bar, spread_over(self.first * y_bar, forces))
    add_into(self_bar.links, spread_over(y_bar, self.links))
