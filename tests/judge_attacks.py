"""Prints, as a JSON list, which PDFs of a folder pyHanko calls valid: every signature passes, and there is one.

Usage: judge_attacks.py FOLDER MOMENT ROOT...
MOMENT: the time to judge at, ISO 8601 with an offset.  ROOT: certificates in DER that are trusted.
"""

import datetime
import json
import logging
import multiprocessing
import pathlib
import signal
import sys

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

SECONDS = 120  # a file that takes longer is not called valid


def is_valid(path, moment, roots):
    with open(path, "rb") as file:
        signatures = list(PdfFileReader(file).embedded_signatures)
        verdicts = []
        for signature in signatures:
            # A context keeps what it has seen; each signature gets its own.
            context = ValidationContext(
                trust_roots=roots, moment=moment, allow_fetching=False
            )
            verdicts.append(validate_pdf_signature(signature, context).bottom_line)
        return bool(verdicts) and all(verdicts)


def judge(task):
    path, moment, roots = task
    roots = [x509.Certificate.load(root) for root in roots]
    signal.alarm(SECONDS)
    try:
        return path.name if is_valid(path, moment, roots) else None
    except BaseException:  # whatever goes wrong, the file was not called valid
        return None
    finally:
        signal.alarm(0)


def too_long(*_):
    raise TimeoutError


def prepare():
    logging.disable(logging.CRITICAL)
    signal.signal(signal.SIGALRM, too_long)


def main():
    moment = datetime.datetime.fromisoformat(sys.argv[2])
    roots = [pathlib.Path(path).read_bytes() for path in sys.argv[3:]]
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.pdf"))
    tasks = [(path, moment, roots) for path in files]
    with multiprocessing.Pool(initializer=prepare) as pool:
        names = pool.map(judge, tasks, chunksize=4)
    print(json.dumps([name for name in names if name is not None]))


main()
