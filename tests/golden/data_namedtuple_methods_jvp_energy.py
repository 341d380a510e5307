# autotangent-cache 1
# function: tests.programs.data_namedtuple_methods:State.energy   variant: tangent
#     wrt: self   defines: energy_jvp
# source: ../data_namedtuple_methods.py   014c1bd261e6f4be
# generated: 53c524a27a8c4d74   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_methods:State(float, float, tuple(float,
#     float))
# result: float
# resolved:
# deps:
# pin: no

def energy_jvp(self, *, self_dot):
    """Value and tangent of energy along self_dot."""
    return (
        0.5 * self.velocity**2 + self.position**2,
        self.velocity * self_dot[1] + 2 * self.position * self_dot[0],
    )
