# autotangent-cache 1
# function: tests.programs.object_worlds:booked   variant: pair   wrt: x y   defines:
#     booked_fwd booked_rev
# source: ../object_worlds.py   b995bc078d4536ca
# generated: 885479a408a54503   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Bank -> tests.programs.object_worlds:Bank
# deps: tests.programs.object_worlds:Bank.open=8052dbcdf6ef212d,
#     tests.programs.object_worlds:Bank.transfer=201184ab063f2b31
# pin: no

from autotangent.runtime import put_back, shadowed_pair, shadows, snapshot

transfer_fwd, transfer_rev = shadowed_pair(
    Bank.transfer,
    "self v",
    "self tests.programs.object_worlds:Bank{accounts: mapping(str: tests.programs.object_worlds:Account{balance: float, history: list(float)})}, a str, b str, v float",
)
open_fwd, open_rev = shadowed_pair(
    Bank.open,
    "self",
    "self tests.programs.object_worlds:Bank{accounts: mapping(str: tests.programs.object_worlds:Account{balance: float, history: list()})}, name str",
)
open_1_fwd, open_1_rev = shadowed_pair(
    Bank.open,
    "self",
    "self tests.programs.object_worlds:Bank{accounts: dict()}, name str",
)


def booked_fwd(x, y):
    """Value of booked and what booked_rev needs."""
    bank = Bank()
    bank_bar = shadows(bank)
    bank_1 = snapshot(bank)
    (a, a_bar), saved = open_1_fwd(bank, 'a', self_bar=bank_bar)
    bank_2 = snapshot(bank)
    _, saved_1 = open_fwd(bank, 'b', self_bar=bank_bar)
    bank_3 = snapshot(bank)
    _, saved_2 = transfer_fwd(bank, 'a', 'b', x, self_bar=bank_bar)
    bank_4 = snapshot(bank)
    _, saved_3 = transfer_fwd(bank, 'b', 'a', x * y, self_bar=bank_bar)
    return (
        a.balance * bank.accounts['b'].history[-1] + a.history[0],
        (
            a,
            a_bar,
            bank,
            bank_1,
            bank_2,
            bank_3,
            bank_4,
            bank_bar,
            saved,
            saved_1,
            saved_2,
            saved_3,
            x,
            y,
        ),
    )


def booked_rev(saved, y_bar):
    """Adjoint of booked: returns x_bar, y_bar."""
    a, a_bar, bank, bank_1, bank_2, bank_3, bank_4, bank_bar, saved, saved_1, saved_2, saved_3, x, y = saved
    # return a.balance * bank.accounts["b"].history[-1] + a.history[0]
    a_bar.balance += bank.accounts['b'].history[-1] * y_bar
    bank_bar.accounts['b'].history[-1] += a.balance * y_bar
    a_bar.history[0] += y_bar
    # bank.transfer("b", "a", x * y)
    v_1_bar = transfer_rev(saved_3)
    put_back(bank, bank_4)
    x_bar = y * v_1_bar
    y_bar_ = x * v_1_bar
    # bank.transfer("a", "b", x)
    v_2_bar = transfer_rev(saved_2)
    put_back(bank, bank_3)
    x_bar += v_2_bar
    # bank.open("b")
    open_rev(saved_1)
    put_back(bank, bank_2)
    # a = bank.open("a")
    open_1_rev(saved)
    put_back(bank, bank_1)
    return x_bar, y_bar_
