# autotangent-cache 1
# function: tests.programs.data_deque:push   variant: tangent   wrt: window value
#     defines: push_jvp
# source: ../data_deque.py   b295b762d2e7863f
# generated: 76c99f1f6731f9e8   gen: 1.0.0
# kinds: window bounded(float), value float
# result: float
# resolved: len -> builtins:len
# deps:
# pin: no

def push_jvp(window, value, *, window_dot, value_dot):
    """Value and tangent of push along (window_dot, value_dot)."""
    if len(window) == window.maxlen:
        window_dot.popleft()
        window.popleft()
    window_dot.append(value_dot)
    window.append(value)
    return window[0] * len(window), len(window) * window_dot[0]
