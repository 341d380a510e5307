# autotangent-cache 1
# function: tests.programs.flow_parts_of_texts:Unit.fire   variant: shadow   wrt: self v
#     shadows: self   defines: fire_fwd fire_rev
# source: ../flow_parts_of_texts.py   d4ec60f060c5b582
# generated: 7eb319e6c4559772   gen: 1.0.0
# kinds: self tests.programs.flow_parts_of_texts:Unit{weight: float, shape:
#     tests.programs.flow_parts_of_texts:Shape{}, outputs: list(float)}, v float
# result: float
# resolved: Shape -> tests.programs.flow_parts_of_texts:Shape; math -> math
# deps:
# pin: no

import math


def fire_fwd(self, v, *, self_bar):
    """Value of fire and what fire_rev needs."""
    out = None
    t_1 = self.shape is Shape.LINE
    if t_1:
        out = self.weight * v
    else:
        out = math.tanh(self.weight * v)
    outputs_bar = self_bar.outputs
    outputs = self.outputs
    outputs_bar.append(0.0)
    outputs.append(out)
    return out, (out, outputs, outputs_bar, self, self_bar, t_1, v)


def fire_rev(saved, y_bar):
    """Adjoint of fire: adds into self_bar, returns v_bar."""
    out, outputs, outputs_bar, self, self_bar, t_1, v = saved
    # return out
    out_bar = y_bar
    # self.outputs.append(out)
    t_2_bar = outputs_bar.pop()
    outputs.pop()
    out_bar += t_2_bar
    if t_1:
        # out = self.weight * v
        self_bar.weight += v * out_bar
        v_bar = self.weight * out_bar
    else:
        # out = math.tanh(self.weight * v)
        out_1_bar = (1 - out**2) * out_bar
        self_bar.weight += v * out_1_bar
        v_bar = self.weight * out_1_bar
    return v_bar
