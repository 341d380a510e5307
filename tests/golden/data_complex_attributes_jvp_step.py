# autotangent-cache 1
# function: tests.programs.data_complex_attributes:Plate.step   variant: tangent   wrt:
#     self   defines: step_jvp
# source: ../data_complex_attributes.py   53a2911d17905070
# generated: e740e51ea0b081ae   gen: 1.0.0
# kinds: self tests.programs.data_complex_attributes:Plate{u: array(f; n), w: array(f;
#     n), k: complex}, dt float
# result: any
# resolved:
# deps:
# pin: no

def step_jvp(self, dt, *, self_dot):
    """Value and tangent of step along self_dot."""
    self_dot.w[1:-1] = (
        self_dot.u[1:-1]
        + dt * (self_dot.u[2:] + self_dot.u[:-2] - 2 * self_dot.u[1:-1])
    )
    self.w[1:-1] = self.u[1:-1] + dt * (self.u[2:] - 2 * self.u[1:-1] + self.u[:-2])
    t_1 = self.u[0]
    t_1_dot = self_dot.u[0]
    t_2 = self.u[-1]
    t_2_dot = self_dot.u[-1]
    self_dot.w[0] = t_1_dot
    self.w[0] = t_1
    self_dot.w[-1] = t_2_dot
    self.w[-1] = t_2
    t_3 = self.w
    t_3_dot = self_dot.w
    t_4 = self.u
    t_4_dot = self_dot.u
    self_dot.u = t_3_dot
    self.u = t_3
    self_dot.w = t_4_dot
    self.w = t_4
    return None, None
