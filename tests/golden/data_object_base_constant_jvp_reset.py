# autotangent-cache 1
# function: tests.programs.data_object_base_constant:Rule.reset   variant: tangent
#     wrt: self   defines: reset_jvp
# source: ../data_object_base_constant.py   038100e8e09078c0
# generated: 9637b4fa4d36988a   gen: 1.0.0
# kinds: self tests.programs.data_object_base_constant:Momentum{rate: float, keep:
#     float}, speed float
# result: any
# resolved:
# deps:
# pin: no

def reset_jvp(self, speed, *, self_dot):
    """Value and tangent of reset along self_dot."""
    self_dot.speed = 0.0
    self.speed = speed
    return None, None
