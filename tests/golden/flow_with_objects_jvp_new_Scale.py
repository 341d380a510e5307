from autotangent.runtime import zeros


def new_Scale_jvp(factor, *, factor_dot):
    """Value and tangent of new_Scale along factor_dot."""
    self = object.__new__(Scale)
    self_dot = zeros(self)
    t_1 = factor
    t_1_dot = factor_dot
    t_2 = []
    t_2_dot = []
    self_dot.factor = t_1_dot
    self.factor = t_1
    self_dot.log = t_2_dot
    self.log = t_2
    return self, self_dot
