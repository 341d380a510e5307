from autotangent.runtime import tangent

f_jvp = tangent(
    f,
    "self v",
    "self tests.programs.call_method_passed:Pendulum{stiffness: float, drive: float}, v float",
)


def weighted_jvp(self_1, self, y, *, self_1_dot, self_dot, y_dot):
    """Value and tangent of weighted along (self_1_dot, self_dot, y_dot)."""
    t_1, t_1_dot = f_jvp(self_1, y, self_dot=self_1_dot, v_dot=y_dot)
    return self.stiffness * t_1, t_1 * self_dot.stiffness + self.stiffness * t_1_dot
