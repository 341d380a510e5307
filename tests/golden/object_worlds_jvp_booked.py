# autotangent-cache 1
# function: tests.programs.object_worlds:booked   variant: tangent   wrt: x y   defines:
#     booked_jvp
# source: ../object_worlds.py   b995bc078d4536ca
# generated: 37dab0e1b2ba70b0   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Bank -> tests.programs.object_worlds:Bank
# deps: tests.programs.object_worlds:Bank.open=8052dbcdf6ef212d,
#     tests.programs.object_worlds:Bank.transfer=201184ab063f2b31
# pin: no

from autotangent.runtime import shadows, tangent

open_jvp = tangent(
    Bank.open,
    "self",
    "self tests.programs.object_worlds:Bank{accounts: dict()}, name str",
)
open_1_jvp = tangent(
    Bank.open,
    "self",
    "self tests.programs.object_worlds:Bank{accounts: mapping(str: tests.programs.object_worlds:Account{balance: float, history: list()})}, name str",
)
transfer_jvp = tangent(
    Bank.transfer,
    "self v",
    "self tests.programs.object_worlds:Bank{accounts: mapping(str: tests.programs.object_worlds:Account{balance: float, history: list(float)})}, a str, b str, v float",
)


def booked_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of booked along (x_dot, y_dot)."""
    bank = Bank()
    bank_dot = shadows(bank)
    a_1, a_1_dot = open_jvp(bank, 'a', self_dot=bank_dot)
    a = a_1
    a_dot = a_1_dot
    t_1, t_1_dot = open_1_jvp(bank, 'b', self_dot=bank_dot)
    t_2, t_2_dot = transfer_jvp(bank, 'a', 'b', x, self_dot=bank_dot, v_dot=x_dot)
    t_3, t_3_dot = transfer_jvp(
        bank, 'b', 'a', x * y, self_dot=bank_dot, v_dot=y * x_dot + x * y_dot
    )
    return (
        a.balance * bank.accounts['b'].history[-1] + a.history[0],
        (
            bank.accounts['b'].history[-1] * a_dot.balance
            + a.balance * bank_dot.accounts['b'].history[-1]
            + a_dot.history[0]
        ),
    )
