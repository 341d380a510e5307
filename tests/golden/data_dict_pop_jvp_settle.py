# autotangent-cache 1
# function: tests.programs.data_dict_pop:settle   variant: tangent   wrt: accounts x
#     defines: settle_jvp
# source: ../data_dict_pop.py   19c30170d42955bd
# generated: caf99db87a23bd0a   gen: 1.0.0
# kinds: accounts mapping(str: float), x float
# result: float
# resolved: len -> builtins:len; list -> builtins:list; sum -> builtins:sum
# deps:
# pin: no

def settle_jvp(accounts, x, *, accounts_dot, x_dot):
    """Value and tangent of settle along (accounts_dot, x_dot)."""
    if 'fee' in accounts:
        fee_dot = accounts_dot.pop('fee')
        fee = accounts.pop('fee')
    else:
        fee = 0.1
        fee_dot = 0.0
    if 'bonus' in accounts:
        bonus_dot = accounts_dot.pop('bonus')
        bonus = accounts.pop('bonus')
    else:
        bonus = 2 * x
        bonus_dot = 2 * x_dot
    accounts_dot['total'] = x * fee_dot + fee * x_dot
    accounts["total"] = fee * x
    for name in list(accounts):
        if name == 'closed':
            accounts_dot.pop(name)
            accounts.pop(name)
        elif accounts[name] > 2.0:
            t_1 = accounts['total']
            t_1_dot = accounts_dot['total']
            t_2_dot = accounts_dot.pop(name)
            t_2 = accounts.pop(name)
            accounts_dot['total'] = t_1_dot + bonus * t_2_dot + t_2 * bonus_dot
            accounts['total'] = t_1 + t_2 * bonus
    other = accounts
    other_dot = accounts_dot
    kept_dot = other_dot.pop('total')
    kept = other.pop("total")
    other_dot['rest'] = 2 * kept * kept_dot
    other["rest"] = kept * kept
    t_3 = len(accounts) * x * kept
    t_3_dot = len(accounts) * (kept * x_dot + x * kept_dot)
    t_6 = []
    t_6_dot = []
    for key in list(accounts):
        t_6_dot.append(accounts_dot[key])
        t_6.append(accounts[key])
    t_4 = sum(t_6)
    t_4_dot = sum(t_6_dot)
    t_5_dot = accounts_dot.pop('rest')
    t_5 = accounts.pop('rest')
    return t_3 + t_4 * t_5, t_3_dot + t_5 * t_4_dot + t_4 * t_5_dot
