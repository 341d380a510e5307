# autotangent-cache 1
# function: tests.programs.object_slots_filled:Momentum.step   variant: shadow   wrt:
#     self gradients   shadows: self gradients   defines: step_fwd step_rev
# source: ../object_slots_filled.py   7f84e2d341d0fdf9
# generated: 177f0fbf42fddeef   gen: 1.0.0
# kinds: self tests.programs.object_slots_filled:Momentum{parameters: list(float), rate:
#     float, moves: list(optional(float)), seen: dict(first: optional(float), last:
#     optional(float))}, gradients list(float)
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def step_fwd(self, gradients, *, self_bar, gradients_bar):
    """Value of step and what step_rev needs."""
    t_1 = len(gradients)
    gs = []
    t_2s = []
    self_1s = []
    self_2s = []
    self_3s = []
    self_4s = []
    self_5s = []
    for k in range(t_1):
        g = gradients[k]
        gs.append(g)
        t_2 = self.moves[k] is None
        t_2s.append(t_2)
        if t_2:
            self_bar.moves[k] = 0.0
            self_1 = self.moves[k]
            self_1s.append(self_1)
            self.moves[k] = 0.5 * g
            self_bar.seen['first'] = 0.0
            self_2 = self.seen['first']
            self_2s.append(self_2)
            self.seen["first"] = g
        else:
            self_bar.moves[k] = 0.0
            self_3 = self.moves[k]
            self_3s.append(self_3)
            self.moves[k] = 0.9 * self.moves[k] + g
        self_4 = self.parameters[k]
        self_4s.append(self_4)
        self.parameters[k] = self.parameters[k] - self.rate * self.moves[k]
        self_bar.seen['last'] = 0.0
        self_5 = self.seen['last']
        self_5s.append(self_5)
        self.seen["last"] = self.moves[k] * g
    return (
        None,
        (
            gradients_bar,
            gs,
            self,
            self_1s,
            self_2s,
            self_3s,
            self_4s,
            self_5s,
            self_bar,
            t_1,
            t_2s,
        ),
    )


def step_rev(saved):
    """Adjoint of step: adds into self_bar, gradients_bar."""
    gradients_bar, gs, self, self_1s, self_2s, self_3s, self_4s, self_5s, self_bar, t_1, t_2s = saved
    for k in range(t_1 - 1, -1, -1):
        self_5 = self_5s.pop()
        g = gs.pop()
        self.seen['last'] = self_5
        # self.seen["last"] = self.moves[k] * g
        self_6_bar = self_bar.seen['last']
        self_bar.seen['last'] = 0.0
        self_bar.moves[k] += g * self_6_bar
        g_bar = self.moves[k] * self_6_bar
        self_4 = self_4s.pop()
        self.parameters[k] = self_4
        # self.parameters[k] = self.parameters[k] - self.rate * self.moves[k]
        self_7_bar = self_bar.parameters[k]
        self_bar.parameters[k] = 0.0
        self_bar.parameters[k] += self_7_bar
        self_bar.rate -= self.moves[k] * self_7_bar
        self_bar.moves[k] -= self.rate * self_7_bar
        t_2 = t_2s.pop()
        if t_2:
            self_2 = self_2s.pop()
            self.seen['first'] = self_2
            # self.seen["first"] = g
            g_bar += self_bar.seen['first']
            self_bar.seen['first'] = 0.0
            self_1 = self_1s.pop()
            self.moves[k] = self_1
            # self.moves[k] = 0.5 * g
            g_bar += 0.5 * self_bar.moves[k]
            self_bar.moves[k] = 0.0
        else:
            self_3 = self_3s.pop()
            self.moves[k] = self_3
            # self.moves[k] = 0.9 * self.moves[k] + g
            g_bar += self_bar.moves[k]
            self_bar.moves[k] = 0.9 * self_bar.moves[k]
        # g = gradients[k]
        gradients_bar[k] += g_bar
