# autotangent-cache 1
# function: tests.programs.object_worlds:Bank.open   variant: tangent   wrt: self
#     defines: open_jvp
# source: ../object_worlds.py   8052dbcdf6ef212d
# generated: d104f41d9cb5dbf6   gen: 1.0.0
# kinds: self tests.programs.object_worlds:Bank{accounts: mapping(str:
#     tests.programs.object_worlds:Account{balance: float, history: list()})}, name str
# result: tests.programs.object_worlds:Account{balance: float, history: list()}
# resolved: Account -> tests.programs.object_worlds:Account
# deps:
# pin: no

from autotangent.runtime import zeros


def open_jvp(self, name, *, self_dot):
    """Value and tangent of open along self_dot."""
    self_1 = Account()
    self_dot.accounts[name] = zeros(self_1)
    self.accounts[name] = self_1
    return self.accounts[name], self_dot.accounts[name]
