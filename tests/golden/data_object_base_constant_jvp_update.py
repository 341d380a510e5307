# autotangent-cache 1
# function: tests.programs.data_object_base_constant:Momentum.update   variant: tangent
#     wrt: self w slope   defines: update_jvp
# source: ../data_object_base_constant.py   21285f85d2bb13c7
# generated: 1d114addc2ac74a9   gen: 1.0.0
# kinds: self tests.programs.data_object_base_constant:Momentum{rate: float, keep:
#     float, speed: float}, w float, slope float
# result: float
# resolved:
# deps:
# pin: no

def update_jvp(self, w, slope, *, self_dot, w_dot, slope_dot):
    """Value and tangent of update along (self_dot, w_dot, slope_dot)."""
    self_dot.speed = (
        self.speed * self_dot.keep
        + self.keep * self_dot.speed
        - slope * self_dot.rate
        - self.rate * slope_dot
    )
    self.speed = self.keep * self.speed - self.rate * slope
    return w + self.speed, w_dot + self_dot.speed
