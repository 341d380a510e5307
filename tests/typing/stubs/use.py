"""What a type checker must know of a hooked module with its stub; used by tests/test_stubs.py."""

from typing import assert_type

import numpy as np
import numpy.typing as npt
from pkg import ops
from pkg.ops import Net, Point, loss, loss_grad

x = np.ones(3)
assert_type(loss(x), float)
assert_type(loss_grad(x), npt.NDArray[np.float64])
assert_type(loss_grad(x, 2.0, power=3), npt.NDArray[np.float64])
assert_type(loss_grad.path, str | None)
assert_type(ops.both_grad(1.0, k=2.0), tuple[float, float])
ops.both.grad(1.0, 2.0)
assert_type(Net(1.0, "n").loss_grad(2.0), float)
assert_type(Net.half_grad(2.0), float)
assert_type(Net(1.0, "n").made_grad(2.0), float)
assert_type(Point(1.0).norm_grad(2.0), float)
assert_type(Net(1.0, "n").width, float)
assert_type(Net(1.0, "n").n, int)
assert_type(ops.K, float)
ops.untyped_grad(3)
