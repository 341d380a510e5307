from autotangent.kinds import *  # noqa: F403
from autotangent.kinds import spell  # noqa: F401
