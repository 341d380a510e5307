# autotangent-cache 1
# function: tests.programs.data_complex_attributes:Filter.turn   variant: pair   wrt:
#     self   shadows: self   defines: turn_fwd turn_rev
# source: ../data_complex_attributes.py   9028d09b0027dbc9
# generated: 46e1b0892b128c87   gen: 1.0.0
# kinds: self tests.programs.data_complex_attributes:Filter{H: array(f; n n), Q:
#     array(c; n n), total: complex}, angle float
# result: any
# resolved:
# deps:
# pin: no

def turn_fwd(self, angle):
    """Value of turn and what turn_rev needs."""
    self.H[0] += angle * self.H[1]
    return None, (angle,)


def turn_rev(saved, self_bar):
    """Adjoint of turn: adds into self_bar."""
    angle, = saved
    # self.H[0] += angle * self.H[1]
    self_bar.H[1] += angle * self_bar.H[0]
