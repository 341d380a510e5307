# autotangent-cache 1
# function: tests.programs.data_complex_attributes:Filter.turn   variant: tangent   wrt:
#     self   defines: turn_jvp
# source: ../data_complex_attributes.py   9028d09b0027dbc9
# generated: e0c7041f6bbe3d4b   gen: 1.0.0
# kinds: self tests.programs.data_complex_attributes:Filter{H: array(f; n n), Q:
#     array(c; n n), total: complex}, angle float
# result: any
# resolved:
# deps:
# pin: no

def turn_jvp(self, angle, *, self_dot):
    """Value and tangent of turn along self_dot."""
    self_dot.H[0] += angle * self_dot.H[1]
    self.H[0] += angle * self.H[1]
    return None, None
