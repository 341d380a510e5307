# autotangent-cache 1
# function: tests.programs.call_generator_left:square_root   variant: pair   wrt: a
#     defines: square_root_fwd square_root_rev
# source: ../call_generator_left.py   947d08a8a5b7384e
# generated: 92232e735aa3599c   gen: 1.0.0
# kinds: a float
# result: optional(float)
# resolved: abs -> builtins:abs; newton -> tests.programs.call_generator_left:newton
# deps: tests.programs.call_generator_left:newton=1713c96088f9a8f5
# pin: no

def square_root_fwd(a):
    """Value of square_root and what square_root_rev needs."""
    before = 0.0
    y_1 = a
    returned = False
    trips = 0
    y_1s = []
    t_1s = []
    while True:
        y_1s.append(y_1)
        trips = trips + 1
        y = y_1
        t_1 = abs(y - before) < 1e-12
        t_1s.append(t_1)
        if t_1:
            result = y
            returned = True
            break
        else:
            before = y
            y_1 = 0.5 * (y_1 + a / y_1)
    if not returned:
        result = None
    return result, (a, returned, t_1s, trips, y_1s)


def square_root_rev(saved, y_bar):
    """Adjoint of square_root: returns a_bar."""
    a, returned, t_1s, trips, y_1s = saved
    # return result
    result_bar = y_bar
    if not returned:
        result_bar = 0.0
    a_bar = 0.0
    y_1_bar = 0.0
    for _ in range(trips):
        y_bar_ = 0.0
        t_1 = t_1s.pop()
        y_1 = y_1s.pop()
        if t_1:
            # result = y
            y_bar_ += result_bar
        else:
            # y_1 = 0.5 * (y_1 + a / y_1)
            a_bar += 0.5 * y_1_bar / y_1
            y_1_bar = (0.5 - 0.5 * a / (y_1 * y_1)) * y_1_bar
        # y = y_1
        y_1_bar += y_bar_
        result_bar = 0.0
    # y_1 = a
    a_bar += y_1_bar
    return a_bar
