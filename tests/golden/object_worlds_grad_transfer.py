# autotangent-cache 1
# function: tests.programs.object_worlds:Bank.transfer   variant: shadow   wrt: self v
#     shadows: self   defines: transfer_fwd transfer_rev
# source: ../object_worlds.py   201184ab063f2b31
# generated: 308a5c4d52f8a563   gen: 1.0.0
# kinds: self tests.programs.object_worlds:Bank{accounts: mapping(str:
#     tests.programs.object_worlds:Account{balance: float, history: list(float)})}, a
#     str, b str, v float
# result: any
# resolved:
# deps: tests.programs.object_worlds:Account.deposit=d508554a7a83aea0
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

deposit_fwd, deposit_rev = shadowed_pair(
    Account.deposit,
    "self v",
    "self tests.programs.object_worlds:Account{balance: float, history: list(float)}, v float",
)


def transfer_fwd(self, a, b, v, *, self_bar):
    """Value of transfer and what transfer_rev needs."""
    self_1 = snapshot(self.accounts[a])
    _, saved = deposit_fwd(self.accounts[a], -v, self_bar=self_bar.accounts[a])
    self_2 = snapshot(self.accounts[b])
    _, saved_1 = deposit_fwd(self.accounts[b], v, self_bar=self_bar.accounts[b])
    return None, (a, b, saved, saved_1, self, self_1, self_2)


def transfer_rev(saved):
    """Adjoint of transfer: adds into self_bar, returns v_bar."""
    a, b, saved, saved_1, self, self_1, self_2 = saved
    # self.accounts[b].deposit(v)
    v_bar = deposit_rev(saved_1)
    put_back(self.accounts[b], self_2)
    # self.accounts[a].deposit(-v)
    v_1_bar = deposit_rev(saved)
    put_back(self.accounts[a], self_1)
    v_bar -= v_1_bar
    return v_bar
