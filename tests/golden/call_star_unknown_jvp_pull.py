def pull_jvp(self, forces, *, self_dot, forces_dot):
    """Value and tangent of pull along (self_dot, forces_dot)."""
    t_1 = sum(forces)
    return (
        self.first * t_1 + sum(self.links),
        t_1 * self_dot.first + self.first * sum(forces_dot) + sum(self_dot.links),
    )
