# autotangent-cache 1
# function: tests.programs.object_slots_filled:Momentum.step   variant: tangent   wrt:
#     self gradients   defines: step_jvp
# source: ../object_slots_filled.py   7f84e2d341d0fdf9
# generated: 32ff387dad51fce2   gen: 1.0.0
# kinds: self tests.programs.object_slots_filled:Momentum{parameters: list(float), rate:
#     float, moves: list(optional(float)), seen: dict(first: optional(float), last:
#     optional(float))}, gradients list(float)
# result: any
# resolved: enumerate -> builtins:enumerate
# deps:
# pin: no

def step_jvp(self, gradients, *, self_dot, gradients_dot):
    """Value and tangent of step along (self_dot, gradients_dot)."""
    for k, (g, g_dot) in enumerate(zip(gradients, gradients_dot)):
        if self.moves[k] is None:
            self_dot.moves[k] = 0.5 * g_dot
            self.moves[k] = 0.5 * g
            self_dot.seen['first'] = g_dot
            self.seen["first"] = g
        else:
            self_dot.moves[k] = 0.9 * self_dot.moves[k] + g_dot
            self.moves[k] = 0.9 * self.moves[k] + g
        self_dot.parameters[k] = (
            self_dot.parameters[k]
            - self.moves[k] * self_dot.rate
            - self.rate * self_dot.moves[k]
        )
        self.parameters[k] = self.parameters[k] - self.rate * self.moves[k]
        self_dot.seen['last'] = g * self_dot.moves[k] + self.moves[k] * g_dot
        self.seen["last"] = self.moves[k] * g
    return None, None
