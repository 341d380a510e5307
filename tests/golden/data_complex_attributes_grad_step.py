# autotangent-cache 1
# function: tests.programs.data_complex_attributes:Plate.step   variant: shadow   wrt:
#     self   shadows: self   defines: step_fwd step_rev
# source: ../data_complex_attributes.py   53a2911d17905070
# generated: 45b6139088cca824   gen: 1.0.0
# kinds: self tests.programs.data_complex_attributes:Plate{u: array(f; n), w: array(f;
#     n), k: complex}, dt float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def step_fwd(self, dt, *, self_bar):
    """Value of step and what step_rev needs."""
    self_1 = self.u[1:-1] + dt * (self.u[2:] - 2 * self.u[1:-1] + self.u[:-2])
    self.w[1:-1] = self_1
    t_1 = self.u[0]
    t_2 = self.u[-1]
    self.w[0] = t_1
    self.w[-1] = t_2
    t_3_bar = self_bar.w
    t_3 = self.w
    t_4_bar = self_bar.u
    t_4 = self.u
    self_bar_1 = self_bar.u
    self_bar.u = t_3_bar
    self.u = t_3
    self_bar_2 = self_bar.w
    self_bar.w = t_4_bar
    self.w = t_4
    return None, (dt, self_1, self_bar, self_bar_1, self_bar_2)


def step_rev(saved):
    """Adjoint of step: adds into self_bar."""
    dt, self_1, self_bar, self_bar_1, self_bar_2 = saved
    self_bar.w = self_bar_2
    self_bar.u = self_bar_1
    # self.w[-1] = t_2
    t_2_bar = self_bar.w[-1]
    self_bar.w[-1] = 0.0
    # self.w[0] = t_1
    t_1_bar = self_bar.w[0]
    self_bar.w[0] = 0.0
    # t_2 = self.u[-1]
    self_bar.u[-1] += t_2_bar
    # t_1 = self.u[0]
    self_bar.u[0] += t_1_bar
    # self.w[1:-1] = self.u[1:-1] + dt * (self.u[2:] - 2 * self.u[1:-1] + self.u[:-2])
    self_2_bar = self_bar.w[1:-1].copy()
    self_bar.w[1:-1] = 0.0
    self_1_bar = unbroadcast(self_2_bar, self_1).copy()
    self_3_bar = dt * self_1_bar
    self_bar.u[2:] += self_3_bar
    self_bar.u[1:-1] += self_1_bar - 2 * self_3_bar
    self_bar.u[:-2] += self_3_bar
