#!/usr/bin/python3 -SE
"""The batch loop without any host: Python asks the same assessor over a pipe.

usage: reference.py ECHO COUNT BATCH; prints the outcomes per second.
"""
import json
import subprocess
import sys
import time

echo, count, batch = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
child = subprocess.Popen([echo], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def ask(identity, method, params):
    message = {"jsonrpc": "2.0", "id": identity, "method": method, "params": params}
    child.stdin.write(json.dumps(message, separators=(",", ":")).encode() + b"\n")
    child.stdin.flush()
    return json.loads(child.stdout.readline())["result"]


def request(number):
    return {
        "kind": "echo",
        "module": "marketing",
        "assessment": "costing",
        "configuration": {"name": "echo"},
        "submission": {"fields": {"price": str(number)}, "files": []},
        "history": [],
        "curriculum": "",
        "today": "2026-03-01",
        "seed": "7",
    }


ask(1, "initialize", {"v": 1, "versions": [1]})
start = time.perf_counter()
passed = 0
for first in range(0, count, batch):
    requests = [request(number) for number in range(first, first + batch)]
    answer = ask(first + 2, "assess/batch", {"v": 1, "requests": requests})
    for number, outcome in enumerate(answer["outcomes"], first):
        if outcome["verdict"] == "passed" and outcome["score"]["scaled"] == number / 1000000:
            passed += 1
took = time.perf_counter() - start
assert passed == count
child.stdin.close()
child.wait()
print(count / took)
