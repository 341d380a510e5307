"""What a type checker must know of a hooked module with its stub; used by tests/test_stubs.py."""

from pkg.ops import Net, loss_grad, text_grad  # noqa: F401

loss_grad("text")
Net(1.0, "n").loss_grad()
Net(1.0, "n").nothing_grad(1.0)
