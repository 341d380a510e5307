from autotangent.runtime import power_by_base


def evaluated_jvp(x, program, unit='km', *, x_dot):
    """Value and tangent of evaluated along x_dot."""
    total = 0.0
    total_dot = 0.0
    for line in program.splitlines():
        verb, _, rest = line.partition(" ")
        if not (verb.startswith('#') or not rest):
            for k, number in enumerate(rest.split(',')):
                total_1 = float(number)
                total = total + total_1 * x ** (k + 1)
                total_dot = total_dot + total_1 * power_by_base(x, k + 1) * x_dot
    for letter in unit:
        total_dot = x * total_dot + total * x_dot
        total = total * x + weight(letter) * ord(letter) * 0.01
    y = total * program.count("a") + x * unit.find("m")
    y_dot = program.count('a') * total_dot + unit.find('m') * x_dot
    t_1 = []
    t_1_dot = []
    for word in program.upper().split():
        if word[-1].isdigit():
            t_1_dot.append(len(word) * x_dot)
            t_1.append(x * len(word))
    return y + sum(t_1), y_dot + sum(t_1_dot)
