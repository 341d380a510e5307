# autotangent-cache 1
# function: tests.programs.data_object_base_constant:Rule.reset   variant: pair   wrt:
#     self   shadows: self   defines: reset_fwd reset_rev
# source: ../data_object_base_constant.py   038100e8e09078c0
# generated: f03ea5b6a4a6fdfa   gen: 1.0.0
# kinds: self tests.programs.data_object_base_constant:Momentum{rate: float, keep:
#     float}, speed float
# result: any
# resolved:
# deps:
# pin: no

def reset_fwd(self, speed):
    """Value of reset and what reset_rev needs."""
    self.speed = speed
    return None, ()


def reset_rev(saved, self_bar):
    """Adjoint of reset: adds into self_bar."""
    # self.speed = speed
    self_bar.speed = 0.0
