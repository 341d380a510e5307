"""What the rules write, for a reader who proofs the mathematics: one file a module under tests/golden/rules.

Each reading of each rule is called once, with the names that the rule gives its arguments and its result; below stand
the tangent of the result and the adjoints of the arguments. `--update-golden` writes the files.
"""

import sys
import warnings
from pathlib import Path

import numpy as np
import pytest

from tests.rules import texts

FOLDER = Path(__file__).resolve().parent.parent / "golden" / "rules"
CHOSEN = texts.chosen()
one_version = pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="NumPy has other functions elsewhere")


@one_version
@pytest.mark.parametrize("module", CHOSEN)
def test_golden_texts(module, update_golden):
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        text = "\n\n".join(map(texts.text_of, CHOSEN[module])) + "\n"
    path = FOLDER / f"{module}.txt"
    if update_golden:
        FOLDER.mkdir(exist_ok=True)
        path.write_text(text)
    assert path.read_text().splitlines() == text.splitlines(), "write it anew with --update-golden"


@one_version
def test_golden_files_are_of_modules():
    assert {path.stem for path in FOLDER.iterdir()} == set(CHOSEN)
