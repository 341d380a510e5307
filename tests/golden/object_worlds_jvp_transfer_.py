# autotangent-cache 1
# function: tests.programs.object_worlds:Bank.transfer   variant: tangent   wrt: self v
#     defines: transfer_jvp
# source: ../object_worlds.py   201184ab063f2b31
# generated: 4759f74a298098b3   gen: 1.0.0
# kinds: self tests.programs.object_worlds:Bank{accounts: mapping(str:
#     tests.programs.object_worlds:Account{balance: int, history: list(float)})}, a str,
#     b str, v float
# result: any
# resolved:
# deps: tests.programs.object_worlds:Account.deposit=d508554a7a83aea0
# pin: no

from autotangent.runtime import tangent

deposit_jvp = tangent(
    Account.deposit,
    "self v",
    "self tests.programs.object_worlds:Account{balance: float, history: list(float)}, v float",
)


def transfer_jvp(self, a, b, v, *, self_dot, v_dot):
    """Value and tangent of transfer along (self_dot, v_dot)."""
    t_1, t_1_dot = deposit_jvp(
        self.accounts[a], -v, self_dot=self_dot.accounts[a], v_dot=-v_dot
    )
    t_2, t_2_dot = deposit_jvp(
        self.accounts[b], v, self_dot=self_dot.accounts[b], v_dot=v_dot
    )
    return None, None
