#!/usr/bin/python3 -SE
"""Answers every assessment with the price it was asked about, as a score."""
import json
import sys


def judge(params):
    price = params["submission"]["fields"]["price"]
    return {"v": 1, "verdict": "passed", "score": {"scaled": int(price) / 1000000}}


for line in sys.stdin:
    request = json.loads(line)
    method = request["method"]
    if method == "initialize":
        result = {
            "v": 1,
            "assessor": {"id": "echo", "version": "1.0.0"},
            "capabilities": {"batch": {}},
        }
    elif method == "assess":
        result = judge(request["params"])
    elif method == "assess/batch":
        result = {"outcomes": [judge(each) for each in request["params"]["requests"]]}
    else:
        continue
    print(json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": result}), flush=True)
