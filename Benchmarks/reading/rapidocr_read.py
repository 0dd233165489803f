"""`rapidocr_read.py PHOTO ...`: reads photos with the rapidocr package and its defaults, as `boardsnap read` does.

Prints one JSON object a photo, one a line: {"photo", "seconds", "lines": [{"text", "confidence", "box"}]}.
seconds: from the file to the lines, with the models loaded before."""

import json
import logging
import sys
import time

from rapidocr import RapidOCR

logging.disable(logging.CRITICAL)
engine = RapidOCR()
for photo in sys.argv[1:]:
    start = time.perf_counter()
    read = engine(photo)
    seconds = time.perf_counter() - start
    found = [] if read.boxes is None else zip(read.txts, read.scores, read.boxes)
    lines = [{"text": text, "confidence": float(score), "box": box.tolist()} for text, score, box in found]
    print(json.dumps({"photo": photo, "seconds": seconds, "lines": lines}), flush=True)
