# autotangent-cache 1
# function: tests.programs.call_returns_argument:fourier   variant: tangent   wrt: a
#     defines: fourier_jvp
# source: ../call_returns_argument.py   558762a3a643cf3d
# generated: b43796dac8e188fd   gen: 1.0.0
# kinds: a list(complex)
# result: list(complex)
# resolved: complex -> builtins:complex; enumerate -> builtins:enumerate; fourier ->
#     tests.programs.call_returns_argument:fourier; len -> builtins:len; math -> math;
#     range -> builtins:range; zip -> builtins:zip
# deps: tests.programs.call_returns_argument:fourier=558762a3a643cf3d
# pin: no

def fourier_jvp(a, *, a_dot):
    """Value and tangent of fourier along a_dot."""
    n = len(a)
    if n == 1:
        result = a
        result_dot = a_dot
    else:
        t_3, t_3_dot = fourier_jvp(a[::2], a_dot=a_dot[::2])
        t_4, t_4_dot = fourier_jvp(a[1::2], a_dot=a_dot[1::2])
        even_dot, odd_dot = t_3_dot, t_4_dot
        even, odd = t_3, t_4
        turned = []
        turned_dot = []
        for k, (z, z_dot) in enumerate(zip(odd, odd_dot)):
            t_5 = complex(math.cos(2 * math.pi * k / n), -math.sin(2 * math.pi * k / n))
            turned_dot.append(t_5 * z_dot)
            turned.append(t_5 * z)
        result = []
        result_dot = []
        t_1 = []
        t_1_dot = []
        for e, e_dot, o, o_dot in zip(even, even_dot, turned, turned_dot):
            t_1_dot.append(e_dot + o_dot)
            t_1.append(e + o)
        for i in range(len(t_1)):
            result_dot.append(t_1_dot[i])
            result.append(t_1[i])
        t_2 = []
        t_2_dot = []
        for e, e_dot, o, o_dot in zip(even, even_dot, turned, turned_dot):
            t_2_dot.append(e_dot - o_dot)
            t_2.append(e - o)
        for j in range(len(t_2)):
            result_dot.append(t_2_dot[j])
            result.append(t_2[j])
    return result, result_dot
