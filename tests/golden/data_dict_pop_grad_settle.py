# autotangent-cache 1
# function: tests.programs.data_dict_pop:settle   variant: shadow   wrt: accounts x
#     shadows: accounts   defines: settle_fwd settle_rev
# source: ../data_dict_pop.py   19c30170d42955bd
# generated: 87385300195d6cd4   gen: 1.0.0
# kinds: accounts mapping(str: float), x float
# result: float
# resolved: len -> builtins:len; list -> builtins:list; sum -> builtins:sum
# deps:
# pin: no

from autotangent.runtime import add_into, spread_over, zeros


def settle_fwd(accounts, x, *, accounts_bar):
    """Value of settle and what settle_rev needs."""
    bonus = None
    fee = None
    t_7 = 'fee' in accounts
    if t_7:
        accounts_bar.pop('fee')
        fee = accounts.pop('fee')
    else:
        fee = 0.1
    t_8 = 'bonus' in accounts
    if t_8:
        accounts_bar.pop('bonus')
        bonus = accounts.pop('bonus')
    else:
        bonus = 2 * x
    accounts_bar['total'] = 0.0
    accounts["total"] = fee * x
    t_9 = list(accounts)
    t_10s = []
    t_2s = []
    for name in t_9:
        if name == 'closed':
            accounts_bar.pop(name)
            accounts.pop(name)
        else:
            t_10 = accounts[name] > 2.0
            t_10s.append(t_10)
            if t_10:
                t_1 = accounts['total']
                accounts_bar.pop(name)
                t_2 = accounts.pop(name)
                t_2s.append(t_2)
                accounts_bar['total'] = 0.0
                accounts['total'] = t_1 + t_2 * bonus
    other_bar = accounts_bar
    other = accounts
    other_bar.pop('total')
    kept = other.pop("total")
    other_bar['rest'] = 0.0
    other["rest"] = kept * kept
    t_3 = len(accounts) * x * kept
    t_6 = []
    t_11 = list(accounts)
    for key in t_11:
        t_6.append(accounts[key])
    t_4 = sum(t_6)
    accounts_bar.pop('rest')
    t_5 = accounts.pop('rest')
    return (
        t_3 + t_4 * t_5,
        (
            accounts,
            accounts_bar,
            bonus,
            fee,
            kept,
            other_bar,
            t_10s,
            t_11,
            t_2s,
            t_4,
            t_5,
            t_6,
            t_7,
            t_8,
            t_9,
            x,
        ),
    )


def settle_rev(saved, y_bar):
    """Adjoint of settle: adds into accounts_bar, returns x_bar."""
    accounts, accounts_bar, bonus, fee, kept, other_bar, t_10s, t_11, t_2s, t_4, t_5, t_6, t_7, t_8, t_9, x = saved
    # return len(accounts) * x * kept + sum(accounts.values()) * accounts.pop("rest")
    t_3_bar = y_bar
    t_4_bar = t_5 * y_bar
    t_5_bar = t_4 * y_bar
    accounts_bar['rest'] = t_5_bar
    accounts['rest'] = t_5
    t_6_bar = zeros(t_6)
    add_into(t_6_bar, spread_over(t_4_bar, t_6))
    for i in range(len(t_11) - 1, -1, -1):
        key = t_11[i]
        # t_6.append(accounts[key])
        t_12_bar = t_6_bar.pop()
        accounts_bar[key] += t_12_bar
    # return len(accounts) * x * kept + sum(accounts.values()) * accounts.pop("rest")
    x_bar = kept * len(accounts) * t_3_bar
    kept_bar = x * len(accounts) * t_3_bar
    # other["rest"] = kept * kept
    kept_bar += 2 * kept * other_bar['rest']
    other_bar['rest'] = 0.0
    # kept = other.pop("total")
    other_bar['total'] = kept_bar
    bonus_bar = 0.0
    for j in range(len(t_9) - 1, -1, -1):
        name = t_9[j]
        if name == 'closed':
            # del accounts[name]
            accounts_bar[name] = 0.0
        else:
            t_10 = t_10s.pop()
            if t_10:
                t_2 = t_2s.pop()
                # accounts["total"] += accounts.pop(name) * bonus
                t_1_bar = accounts_bar['total']
                t_2_bar = bonus * accounts_bar['total']
                bonus_bar += t_2 * accounts_bar['total']
                accounts_bar['total'] = 0.0
                accounts_bar[name] = t_2_bar
                accounts_bar['total'] += t_1_bar
    # accounts["total"] = fee * x
    fee_bar = x * accounts_bar['total']
    x_bar += fee * accounts_bar['total']
    accounts_bar['total'] = 0.0
    if t_8:
        # bonus = accounts.pop("bonus", 2 * x)
        accounts_bar['bonus'] = bonus_bar
    else:
        # bonus = accounts.pop("bonus", 2 * x)
        x_bar += 2 * bonus_bar
    if t_7:
        # fee = accounts.pop("fee", 0.1)
        accounts_bar['fee'] = fee_bar
    return x_bar
