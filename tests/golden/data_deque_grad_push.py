# autotangent-cache 1
# function: tests.programs.data_deque:push   variant: shadow   wrt: window value
#     shadows: window   defines: push_fwd push_rev
# source: ../data_deque.py   b295b762d2e7863f
# generated: 0de2761f45f8e7e3   gen: 1.0.0
# kinds: window bounded(float), value float
# result: float
# resolved: len -> builtins:len
# deps:
# pin: no

def push_fwd(window, value, *, window_bar):
    """Value of push and what push_rev needs."""
    t_1 = len(window) == window.maxlen
    if t_1:
        window_bar.popleft()
        window.popleft()
    window_bar.append(0.0)
    window.append(value)
    return window[0] * len(window), (t_1, window, window_bar)


def push_rev(saved, y_bar):
    """Adjoint of push: adds into window_bar, returns value_bar."""
    t_1, window, window_bar = saved
    # return window[0] * len(window)
    window_bar[0] += len(window) * y_bar
    # window.append(value)
    t_2_bar = window_bar.pop()
    value_bar = t_2_bar
    if t_1:
        # window.append(value)
        window_bar.appendleft(0.0)
    return value_bar
