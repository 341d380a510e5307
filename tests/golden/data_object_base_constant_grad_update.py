# autotangent-cache 1
# function: tests.programs.data_object_base_constant:Momentum.update   variant: pair
#     wrt: self w slope   shadows: self   defines: update_fwd update_rev
# source: ../data_object_base_constant.py   21285f85d2bb13c7
# generated: 2ace1e50ea0dca37   gen: 1.0.0
# kinds: self tests.programs.data_object_base_constant:Momentum{rate: float, keep:
#     float, speed: float}, w float, slope float
# result: float
# resolved:
# deps:
# pin: no

def update_fwd(self, w, slope):
    """Value of update and what update_rev needs."""
    self_1 = self.speed
    self.speed = self.keep * self.speed - self.rate * slope
    return w + self.speed, (self, self_1, slope)


def update_rev(saved, y_bar, self_bar):
    """Adjoint of update: adds into self_bar, returns w_bar, slope_bar."""
    self, self_1, slope = saved
    # return w + self.speed
    w_bar = y_bar
    self_bar.speed += y_bar
    self.speed = self_1
    # self.speed = self.keep * self.speed - self.rate * slope
    self_2_bar = self_bar.speed
    self_bar.speed = 0.0
    self_bar.keep += self.speed * self_2_bar
    self_bar.speed += self.keep * self_2_bar
    self_bar.rate -= slope * self_2_bar
    slope_bar = -self.rate * self_2_bar
    return w_bar, slope_bar
