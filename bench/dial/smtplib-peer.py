"""Python's smtplib, as its documentation shows it and without a time-out, which is its default: a line of JSON a message."""

import json
import smtplib
import ssl
import sys
import time

host, port, times, ca = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]

for _ in range(times):
    began = time.monotonic()
    words = None
    try:
        with smtplib.SMTP_SSL(host, port, context=ssl.create_default_context(cafile=ca)) as smtp:
            smtp.login("jo@example.org", "abcdefghijklmnop")
            smtp.sendmail("jo@example.org", "rita@example.com", "Subject: Hello\r\n\r\nHello Rita\r\n")
    except Exception as error:
        words = f"{type(error).__name__}: {error}"
    print(json.dumps({"ms": round((time.monotonic() - began) * 1000), "words": words}), flush=True)
