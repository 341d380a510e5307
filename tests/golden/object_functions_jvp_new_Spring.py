from autotangent.runtime import closure, inner, namespace, zeros

lambda_1 = inner("lambda_1")
lambda_1_closure = closure(lambda_1)


def new_Spring_jvp(stiffness, *, stiffness_dot):
    """Value and tangent of new_Spring along stiffness_dot."""
    self = object.__new__(Spring)
    self_dot = zeros(self)
    self_dot.force = namespace(stiffness=stiffness_dot)
    self.force = lambda_1_closure(stiffness)
    self_dot.mass = 0.0
    self.mass = 2.0
    return self, self_dot
