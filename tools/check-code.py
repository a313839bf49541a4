"""Runs each script of a JSON list from standard input, and answers with what each printed or how it failed."""

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

answers = []
for script in json.load(sys.stdin):
    printed = io.StringIO()
    error = None
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            exec(script, {"__name__": "__main__"})
    except Exception:
        error = traceback.format_exc()
    answers.append({"printed": printed.getvalue(), "error": error})
json.dump(answers, sys.stdout)
