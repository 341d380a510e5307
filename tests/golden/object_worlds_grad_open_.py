# autotangent-cache 1
# function: tests.programs.object_worlds:Bank.open   variant: shadow   wrt: self
#     shadows: self   defines: open_fwd open_rev
# source: ../object_worlds.py   8052dbcdf6ef212d
# generated: 90a3eee873ac7ac9   gen: 1.0.0
# kinds: self tests.programs.object_worlds:Bank{accounts: mapping(str:
#     tests.programs.object_worlds:Account{balance: float, history: list()})}, name str
# result: tests.programs.object_worlds:Account{balance: float, history: list()}
# resolved: Account -> tests.programs.object_worlds:Account
# deps:
# pin: no

from autotangent.runtime import held_at, hold_at, shadows


def open_fwd(self, name, *, self_bar):
    """Value of open and what open_rev needs."""
    t_1 = Account()
    t_1_bar = shadows(t_1)
    self_bar_1 = held_at(self_bar.accounts, name)
    self_bar.accounts[name] = t_1_bar
    self.accounts[name] = t_1
    return (self.accounts[name], self_bar.accounts[name]), (name, self_bar, self_bar_1)


def open_rev(saved):
    """Adjoint of open: adds into self_bar."""
    name, self_bar, self_bar_1 = saved
    hold_at(self_bar.accounts, name, self_bar_1)
