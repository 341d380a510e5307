"""The lines of a function in its file, quickly: by indentation, as far as all the code of the function reaches.

What `inspect` does instead, tokenizing, takes longer than all the rest of reading a derivative from its file. It is
done where a text that goes on in lines to the left of the def ends the block too early.
"""

import inspect
import types


def block(code: types.CodeType, lines: list[str]) -> list[str]:
    """The lines of a function with its decorators; none where the file has none.

    >>> text = "@d\\ndef f(x):\\n    return (x +\\n1)\\n\\ny = 2\\n"
    >>> code = compile(text, "", "exec").co_consts[0]
    >>> block(code, text.splitlines(True))
    ['@d\\n', 'def f(x):\\n', '    return (x +\\n', '1)\\n']
    """
    first = code.co_firstlineno - 1
    end = _end(lines, first)
    if end < _last_line(code):
        try:
            return inspect.getblock(lines[first:])
        except (SyntaxError, IndexError):
            return []
    return lines[first:end]


def decorators(lines: list[str]) -> int:
    """How many lines of a block stand before the def."""
    return next((n for n, line in enumerate(lines) if line.lstrip().startswith(("def ", "async def "))), len(lines))


def _end(lines: list[str], first: int) -> int:
    """The line after the last one that is indented more than the def."""
    indent = _margin(lines[first]) if first < len(lines) else 0
    end = start = first + decorators(lines[first:]) + 1
    for number in range(start, len(lines)):
        line = lines[number]
        if not line.strip():
            continue
        if _margin(line) <= indent and not line.lstrip().startswith((")", "]", "}", "#")):
            break
        if not line.lstrip().startswith("#") or _margin(line) > indent:
            end = number + 1
    return end


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def _last_line(code: types.CodeType) -> int:
    """The last line that the code of a function reaches."""
    lines = [line for _, _, line in code.co_lines() if line is not None]
    lines += [position[1] for position in code.co_positions() if position[1] is not None]
    lines += [_last_line(c) for c in code.co_consts if isinstance(c, types.CodeType)]
    return max(lines, default=0)
