from autotangent.runtime import closure, inner, namespace, zeros

lambda_1 = inner("lambda_1")
lambda_1_closure = closure(lambda_1)
linear_closure = closure("tests.programs.object_functions:Model.linear.<capturing self>")


def new_Model_jvp(k, *, k_dot):
    """Value and tangent of new_Model along k_dot."""
    self = object.__new__(Model)
    self_dot = zeros(self)
    self_dot.k = k_dot
    self.k = k
    self_dot.terms = {'potential': namespace(self=self_dot), 'linear': namespace(self=self_dot)}
    self.terms = {'potential': lambda_1_closure(self), 'linear': linear_closure(self)}
    return self, self_dot
