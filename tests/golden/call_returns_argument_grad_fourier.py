# autotangent-cache 1
# function: tests.programs.call_returns_argument:fourier   variant: pair   wrt: a
#     shadows: a   defines: fourier_fwd fourier_rev
# source: ../call_returns_argument.py   558762a3a643cf3d
# generated: 345dd18b6a24a89d   gen: 1.0.0
# kinds: a list(complex)
# result: list(complex)
# resolved: complex -> builtins:complex; enumerate -> builtins:enumerate; fourier ->
#     tests.programs.call_returns_argument:fourier; len -> builtins:len; math -> math;
#     range -> builtins:range; zip -> builtins:zip
# deps: tests.programs.call_returns_argument:fourier=558762a3a643cf3d
# pin: no

import math

from autotangent.runtime import add_into, zeros


def fourier_fwd(a):
    """Value of fourier and what fourier_rev needs."""
    even = None
    odd = None
    result = None
    saved = None
    saved_1 = None
    t_1 = None
    t_2 = None
    t_3 = None
    t_5 = None
    turned = None
    n = len(a)
    if n == 1:
        result = a
    else:
        t_3 = a[::2]
        t_4, saved = fourier_fwd(t_3)
        t_5 = a[1::2]
        t_6, saved_1 = fourier_fwd(t_5)
        even, odd = t_4, t_6
        turned = []
        for k, z in enumerate(odd):
            turned.append(
                (
                    complex(
                        math.cos(2 * math.pi * k / n), -math.sin(2 * math.pi * k / n)
                    )
                    * z
                ),
            )
        result = []
        t_1 = []
        for e, o in zip(even, turned):
            t_1.append(e + o)
        for i in range(len(t_1)):
            result.append(t_1[i])
        t_2 = []
        for e, o in zip(even, turned):
            t_2.append(e - o)
        for j in range(len(t_2)):
            result.append(t_2[j])
    return result, (even, n, odd, result, saved, saved_1, t_1, t_2, t_3, t_5, turned)


def fourier_rev(saved, y_bar, a_bar):
    """Adjoint of fourier: adds into a_bar."""
    even, n, odd, result, saved, saved_1, t_1, t_2, t_3, t_5, turned = saved
    # return result
    result_bar = zeros(result, complex)
    add_into(result_bar, y_bar)
    if n == 1:
        # result = a
        add_into(a_bar, result_bar)
    else:
        t_2_bar = zeros(t_2, complex)
        for j in range(len(t_2) - 1, -1, -1):
            # result.append(t_2[j])
            t_7_bar = result_bar.pop()
            t_2_bar[j] += t_7_bar
        even_bar = zeros(even, complex)
        turned_bar = zeros(turned, complex)
        for m in range(min(len(even), len(turned)) - 1, -1, -1):
            e = even[m]
            o = turned[m]
            # t_2.append(e - o)
            t_8_bar = t_2_bar.pop()
            t_2.pop()
            e_bar = t_8_bar
            o_bar = -t_8_bar
            even_bar[m] += e_bar
            turned_bar[m] += o_bar
        t_1_bar = zeros(t_1, complex)
        for i in range(len(t_1) - 1, -1, -1):
            # result.append(t_1[i])
            t_9_bar = result_bar.pop()
            t_1_bar[i] += t_9_bar
        for i_ in range(min(len(even), len(turned)) - 1, -1, -1):
            e = even[i_]
            o = turned[i_]
            # t_1.append(e + o)
            t_10_bar = t_1_bar.pop()
            t_1.pop()
            e_bar = t_10_bar
            o_bar = t_10_bar
            even_bar[i_] += e_bar
            turned_bar[i_] += o_bar
        odd_bar = zeros(odd, complex)
        for k in range(len(odd) - 1, -1, -1):
            z = odd[k]
            # turned.append(complex(math.cos(2 * math.pi * k / n), -math.sin(2 * mat ...
            t_11_bar = turned_bar.pop()
            turned.pop()
            z_bar = (
                complex(math.cos(2 * math.pi * k / n), -math.sin(2 * math.pi * k / n))
                * t_11_bar
            )
            odd_bar[k] += z_bar
        # even, odd = fourier(a[::2]), fourier(a[1::2])
        t_3_bar = zeros(t_3, complex)
        fourier_rev(saved, even_bar, t_3_bar)
        t_5_bar = zeros(t_5, complex)
        fourier_rev(saved_1, odd_bar, t_5_bar)
        add_into(a_bar, t_5_bar, slice(1, None, 2))
        add_into(a_bar, t_3_bar, slice(None, None, 2))
