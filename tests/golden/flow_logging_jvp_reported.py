# autotangent-cache 1
# function: tests.programs.flow_logging:reported   variant: tangent   wrt: x   defines:
#     reported_jvp
# source: ../flow_logging.py   dee2923920973a57
# generated: 9680a3a7de5adcf4   gen: 1.0.0
# kinds: x float, k int
# result: float
# resolved: RuntimeWarning -> builtins:RuntimeWarning; log is logging:Logger{filters:
#     list(), name: str, level: int, parent: logging:RootLogger{filters: list(), name:
#     str, level: int, parent: None, propagate: bool, handlers:
#     list(object(_pytest.logging:_LiveLoggingNullHandler{filters: list(), _name: None,
#     level: int, formatter: _pytest.logging:ColoredLevelFormatter{_style:
#     _pytest.logging:PercentStyleMultiline{_fmt: str, _defaults: None, _auto_indent:
#     int}, _fmt: str, datefmt: str, _terminalwriter:
#     _pytest._io.terminalwriter:TerminalWriter{_file: _io:TextIOWrapper{mode: str},
#     hasmarkup: bool, _current_line: str, _terminal_width: None, code_highlight: bool},
#     _original_fmt: str, _level_to_fmt_mapping: dict(50: str, 40: str, 30: str, 20:
#     str, 10: str, 0: str)}, _closed: bool, lock: None},
#     _pytest.logging:_FileHandler{baseFilename: str, mode: str, encoding: str, errors:
#     None, delay: bool, _builtin_open: function(io:open), filters: list(), _name: None,
#     level: int, formatter: _pytest.logging:DatetimeFormatter{_style:
#     logging:PercentStyle{_fmt: str, _defaults: None}, _fmt: str, datefmt: str},
#     _closed: bool, lock: any, stream: _io:TextIOWrapper{mode: str}},
#     _pytest.logging:LogCaptureHandler{filters: list(), _name: None, level: int,
#     formatter: _pytest.logging:ColoredLevelFormatter{_style:
#     _pytest.logging:PercentStyleMultiline{_fmt: str, _defaults: None, _auto_indent:
#     int}, _fmt: str, datefmt: str, _terminalwriter:
#     _pytest._io.terminalwriter:TerminalWriter{_file: _io:TextIOWrapper{mode: str},
#     hasmarkup: bool, _current_line: str, _terminal_width: None, code_highlight: bool},
#     _original_fmt: str, _level_to_fmt_mapping: dict(50: str, 40: str, 30: str, 20:
#     str, 10: str, 0: str)}, _closed: bool, lock: any, stream: _io:StringIO{}, records:
#     list()})), disabled: bool, _cache: dict()}, propagate: bool, handlers: list(),
#     disabled: bool, _cache: dict(20: bool), manager: logging:Manager{root:
#     logging:RootLogger{filters: list(), name: str, level: int, parent: None,
#     propagate: bool, handlers:
#     list(object(_pytest.logging:_LiveLoggingNullHandler{filters: list(), _name: None,
#     level: int, formatter: _pytest.logging:ColoredLevelFormatter{_style:
#     _pytest.logging:PercentStyleMultiline{_fmt: str, _defaults: None, _auto_indent:
#     int}, _fmt: str, datefmt: str, _terminalwriter:
#     _pytest._io.terminalwriter:TerminalWriter{_file: any, hasmarkup: bool,
#     _current_line: str, _terminal_width: None, code_highlight: bool}, _original_fmt:
#     str, _level_to_fmt_mapping: dict(50: str, 40: str, 30: str, 20: str, 10: str, 0:
#     str)}, _closed: bool, lock: None}, _pytest.logging:_FileHandler{baseFilename: str,
#     mode: str, encoding: str, errors: None, delay: bool, _builtin_open:
#     function(io:open), filters: list(), _name: None, level: int, formatter:
#     _pytest.logging:DatetimeFormatter{_style: logging:PercentStyle{_fmt: str,
#     _defaults: None}, _fmt: str, datefmt: str}, _closed: bool, lock: any, stream:
#     _io:TextIOWrapper{mode: str}}, _pytest.logging:LogCaptureHandler{filters: list(),
#     _name: None, level: int, formatter: _pytest.logging:ColoredLevelFormatter{_style:
#     _pytest.logging:PercentStyleMultiline{_fmt: str, _defaults: None, _auto_indent:
#     int}, _fmt: str, datefmt: str, _terminalwriter:
#     _pytest._io.terminalwriter:TerminalWriter{_file: any, hasmarkup: bool,
#     _current_line: str, _terminal_width: None, code_highlight: bool}, _original_fmt:
#     str, _level_to_fmt_mapping: dict(50: str, 40: str, 30: str, 20: str, 10: str, 0:
#     str)}, _closed: bool, lock: any, stream: _io:StringIO{}, records: list()})),
#     disabled: bool, _cache: dict()}, _disable: int, emittedNoHandlerWarning: bool,
#     loggerDict: dict(~3001daee: logging:Logger{filters: list(), name: str, level: int,
#     parent: logging:RootLogger{filters: list(), name: str, level: int, parent: None,
#     propagate: bool, handlers:
#     list(object(_pytest.logging:_LiveLoggingNullHandler{filters: any, _name: None,
#     level: int, formatter: any, _closed: bool, lock: None},
#     _pytest.logging:_FileHandler{baseFilename: str, mode: str, encoding: str, errors:
#     None, delay: bool, _builtin_open: function(io:open), filters: any, _name: None,
#     level: int, formatter: any, _closed: bool, lock: any, stream: any},
#     _pytest.logging:LogCaptureHandler{filters: any, _name: None, level: int,
#     formatter: any, _closed: bool, lock: any, stream: any, records: any})), disabled:
#     bool, _cache: dict()}, propagate: bool, handlers: list(), disabled: bool, _cache:
#     dict(), manager: any}, concurrent: logging:PlaceHolder{loggerMap: mapping(None)},
#     asyncio: logging:Logger{filters: list(), name: str, level: int, parent:
#     logging:RootLogger{filters: list(), name: str, level: int, parent: None,
#     propagate: bool, handlers:
#     list(object(_pytest.logging:_LiveLoggingNullHandler{filters: any, _name: None,
#     level: int, formatter: any, _closed: bool, lock: None},
#     _pytest.logging:_FileHandler{baseFilename: str, mode: str, encoding: str, errors:
#     None, delay: bool, _builtin_open: function(io:open), filters: any, _name: None,
#     level: int, formatter: any, _closed: bool, lock: any, stream: any},
#     _pytest.logging:LogCaptureHandler{filters: any, _name: None, level: int,
#     formatter: any, _closed: bool, lock: any, stream: any, records: any})), disabled:
#     bool, _cache: dict()}, propagate: bool, handlers: list(), disabled: bool, _cache:
#     dict(), manager: any}, corpus: any, ~e078ad02: logging:Logger{filters: list(),
#     name: str, level: int, parent: logging:RootLogger{filters: list(), name: str,
#     level: int, parent: None, propagate: bool, handlers:
#     list(object(_pytest.logging:_LiveLoggingNullHandler{filters: any, _name: None,
#     level: int, formatter: any, _closed: bool, lock: None},
#     _pytest.logging:_FileHandler{baseFilename: str, mode: str, encoding: str, errors:
#     None, delay: bool, _builtin_open: function(io:open), filters: any, _name: None,
#     level: int, formatter: any, _closed: bool, lock: any, stream: any},
#     _pytest.logging:LogCaptureHandler{filters: any, _name: None, level: int,
#     formatter: any, _closed: bool, lock: any, stream: any, records: any})), disabled:
#     bool, _cache: dict()}, propagate: bool, handlers: list(), disabled: bool, _cache:
#     dict(10: bool, 50: bool), manager: any}, ~b1b83332: logging:PlaceHolder{loggerMap:
#     mapping(None)}, tests: logging:PlaceHolder{loggerMap: mapping(None)}),
#     loggerClass: None, logRecordFactory: None}}; warnings -> warnings
# deps:
# pin: no

import warnings


def reported_jvp(x, k, *, x_dot):
    """Value and tangent of reported along x_dot."""
    log.info("turn %d at %.3f", k, x)
    if x > 2:
        warnings.warn(f"{x:.2f} is large", RuntimeWarning, stacklevel=2)
    return x * x / (k + 1), 2 * x * x_dot / (k + 1)
