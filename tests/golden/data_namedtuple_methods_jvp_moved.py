# autotangent-cache 1
# function: tests.programs.data_namedtuple_methods:State.moved   variant: tangent   wrt:
#     self step   defines: moved_jvp
# source: ../data_namedtuple_methods.py   d513b362be81e0ba
# generated: 5e3008f321a8a710   gen: 1.0.0
# kinds: self tests.programs.data_namedtuple_methods:State(float, float, tuple(float,
#     float)), step float
# result: tests.programs.data_namedtuple_methods:State(float, float, tuple(float,
#     float))
# resolved: State -> tests.programs.data_namedtuple_methods:State
# deps:
# pin: no

def moved_jvp(self, step, *, self_dot, step_dot):
    """Value and tangent of moved along (self_dot, step_dot)."""
    return (
        State(self.position + step * self.velocity, self.velocity, self.forces),
        (
            self_dot[0] + self.velocity * step_dot + step * self_dot[1],
            self_dot[1],
            self_dot[2],
        ),
    )
