# autotangent-cache 1
# function: tests.programs.object_worlds:Account.deposit   variant: tangent   wrt: self
#     v   defines: deposit_jvp
# source: ../object_worlds.py   d508554a7a83aea0
# generated: 946a09d6b83fec8b   gen: 1.0.0
# kinds: self tests.programs.object_worlds:Account{balance: float, history:
#     list(float)}, v float
# result: any
# resolved:
# deps:
# pin: no

def deposit_jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of deposit along (self_dot, v_dot)."""
    self_dot.balance += v_dot
    self.balance += v
    history = self.history
    history_dot = self_dot.history
    history_dot.append(self_dot.balance)
    history.append(self.balance)
    return None, None
