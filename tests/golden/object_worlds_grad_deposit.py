# autotangent-cache 1
# function: tests.programs.object_worlds:Account.deposit   variant: shadow   wrt: self v
#     shadows: self   defines: deposit_fwd deposit_rev
# source: ../object_worlds.py   d508554a7a83aea0
# generated: 7d95e3939aa33f7b   gen: 1.0.0
# kinds: self tests.programs.object_worlds:Account{balance: float, history:
#     list(float)}, v float
# result: any
# resolved:
# deps:
# pin: no

def deposit_fwd(self, v, *, self_bar):
    """Value of deposit and what deposit_rev needs."""
    self.balance += v
    history_bar = self_bar.history
    history = self.history
    history_bar.append(0.0)
    history.append(self.balance)
    return None, (history_bar, self_bar)


def deposit_rev(saved):
    """Adjoint of deposit: adds into self_bar, returns v_bar."""
    history_bar, self_bar = saved
    # self.history.append(self.balance)
    t_1_bar = history_bar.pop()
    self_bar.balance += t_1_bar
    # self.balance += v
    v_bar = self_bar.balance
    return v_bar
