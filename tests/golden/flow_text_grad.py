from autotangent.runtime import add_into, power_by_base, spread_over, zeros


def evaluated_grad(x, program, unit='km'):
    """Gradient of evaluated with respect to x."""
    total = 0.0
    t_2 = program.splitlines()
    t_3s = []
    t_4s = []
    total_1s = []
    for line in t_2:
        verb, _, rest = line.partition(" ")
        t_3 = not (verb.startswith('#') or not rest)
        t_3s.append(t_3)
        if t_3:
            t_4 = rest.split(',')
            t_4s.append(t_4)
            for k, number in enumerate(t_4):
                total_1 = float(number)
                total_1s.append(total_1)
                total = total + total_1 * x ** (k + 1)
    totals = []
    for letter in unit:
        totals.append(total)
        total = total * x + weight(letter) * ord(letter) * 0.01
    y = total * program.count("a") + x * unit.find("m")
    t_1 = []
    t_5 = program.upper().split()
    t_6s = []
    for word in t_5:
        t_6 = word[-1].isdigit()
        t_6s.append(t_6)
        if t_6:
            t_1.append(x * len(word))

    # return y + sum(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(1.0, t_1))
    x_bar = 0.0
    for i in range(len(t_5) - 1, -1, -1):
        word = t_5[i]
        t_6 = t_6s.pop()
        if t_6:
            # t_1.append(x * len(word))
            t_7_bar = t_1_bar.pop()
            x_bar += len(word) * t_7_bar
    # y = total * program.count("a") + x * unit.find("m")
    total_bar = program.count('a')
    x_bar += unit.find('m')
    for j in range(len(unit) - 1, -1, -1):
        letter = unit[j]
        total = totals.pop()
        # total = total * x + weight(letter) * ord(letter) * 0.01
        x_bar += total * total_bar
        total_bar = x * total_bar
    for m in range(len(t_2) - 1, -1, -1):
        line = t_2[m]
        t_3 = t_3s.pop()
        if t_3:
            t_4 = t_4s.pop()
            for k in range(len(t_4) - 1, -1, -1):
                number = t_4[k]
                total_1 = total_1s.pop()
                # total = total + float(number) * x ** (k + 1)
                x_bar += total_1 * power_by_base(x, k + 1) * total_bar
    return x_bar
