"""Runs each script of a JSON list from standard input, and answers with what each printed or how it failed.

Each has names of its own; with --together they share them, as blocks of one lesson do.
"""

import contextlib
import io
import json
import sys
import traceback
import warnings

warnings.simplefilter("error")
# Debian's PyTorch warns about itself while it is imported.
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import numpy  # noqa: F401
    import torch  # noqa: F401

shared = {"__name__": "__main__"}
answers = []
for script in json.load(sys.stdin):
    printed = io.StringIO()
    error = last = None
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            exec(script, shared if "--together" in sys.argv else {"__name__": "__main__"})
    except Exception as raised:
        error = traceback.format_exc()
        last = "".join(traceback.format_exception_only(type(raised), raised))
    answers.append({"printed": printed.getvalue(), "error": error, "last": last})
json.dump(answers, sys.stdout)
