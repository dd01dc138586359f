# One request a line, one answer a line.
import json
import sys

from flask import Flask

from connect import connect

app = Flask(__name__)
app.register_blueprint(connect, url_prefix="/api/connect")
browser = app.test_client(use_cookies=False)
for line in sys.stdin:
    asked = json.loads(line)
    answer = browser.open(asked["path"], method=asked["method"], headers=asked["headers"], data=asked.get("body"))
    print(json.dumps({"status": answer.status_code, "headers": dict(answer.headers), "body": answer.text}), flush=True)
