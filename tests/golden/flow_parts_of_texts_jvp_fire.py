# autotangent-cache 1
# function: tests.programs.flow_parts_of_texts:Unit.fire   variant: tangent   wrt: self
#     v   defines: fire_jvp
# source: ../flow_parts_of_texts.py   d4ec60f060c5b582
# generated: 5d3f48adf6273f91   gen: 1.0.0
# kinds: self tests.programs.flow_parts_of_texts:Unit{weight: float, shape:
#     tests.programs.flow_parts_of_texts:Shape{}, outputs: list(float)}, v float
# result: float
# resolved: Shape -> tests.programs.flow_parts_of_texts:Shape; math -> math
# deps:
# pin: no

import math


def fire_jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of fire along (self_dot, v_dot)."""
    if self.shape is Shape.LINE:
        out = self.weight * v
        out_dot = v * self_dot.weight + self.weight * v_dot
    else:
        out = math.tanh(self.weight * v)
        out_dot = (1 - out**2) * (v * self_dot.weight + self.weight * v_dot)
    outputs = self.outputs
    outputs_dot = self_dot.outputs
    outputs_dot.append(out_dot)
    outputs.append(out)
    return out, out_dot
