"""Writing an okoce assessor in Python: one file, standard library only, Python 3.9 or newer.

    from okoce_assessor import Assessor, failed, finding, passed

    assessor = Assessor("stock", "1.0.0")

    @assessor.kind("stock")
    def judge(request):
        if int(request.fields["boxes"]) > 0:
            return passed()
        return failed([finding("boxes", "error", "stock.empty", id="Rak kosong.", en="Empty.")])

    assessor.serve()

`serve` speaks version 1 of the assessor protocol over standard input and output until its input
ends. From then on `print` writes to standard error: on standard output it would be taken for an
answer. `judge` has to be pure: the same request gives the same outcome, so take the day from
`request.today` and chance from `request.seed`. What a person typed never belongs into a log.
"""

import datetime
import json
import os
import sys
import traceback

PROTOCOL = 1
_DEEPEST = 64


class Fault(Exception):
    """The assessor itself can't judge; never a participant's failure, and no attempt."""

    def __init__(self, message, retryable=False):
        super().__init__(message)
        self.retryable = retryable


class _Refusal(Exception):
    """A request that gets an error (JSON-RPC 2.0, section 5.1)."""

    def __init__(self, code, message, data=None):
        super().__init__(message)
        self.error = {"code": code, "message": message}
        if data is not None:
            self.error["data"] = data


class Element:
    """An element of the configuration, as the curriculum has it; names carry no namespace."""

    def __init__(self, value):
        if not isinstance(value, dict) or not isinstance(value.get("name"), str):
            raise _Refusal(-32602, "configuration: expected an object with a name")
        self.name = value["name"]
        self.attributes = value.get("attributes", {})
        children = value.get("children", [])
        self.children = [c if isinstance(c, str) else Element(c) for c in children]

    def get(self, name, default=None):
        """An attribute's value."""
        return self.attributes.get(name, default)

    def elements(self, name):
        """The child elements of that name, in document order."""
        return [c for c in self.children if isinstance(c, Element) and c.name == name]

    @property
    def text(self):
        """All text directly inside this element."""
        return "".join(c for c in self.children if isinstance(c, str))


class File:
    """A file of the submission, by content. `path` is None unless the manifest needs files."""

    def __init__(self, value):
        self.name = value["name"]
        self.sha256 = value["sha256"]
        self.size = value["size"]
        self.path = value.get("path")

    def read(self):
        """Its bytes."""
        try:
            with open(self.path, "rb") as file:
                return file.read()
        except (OSError, TypeError):
            raise Fault("a file of the submission can't be read", retryable=True) from None


class Request:
    """Everything an assessor may know."""

    def __init__(self, params):
        try:
            self.kind = params["kind"]
            self.module = params.get("module", "")
            self.assessment = params.get("assessment", "")
            self.curriculum = params.get("curriculum", "")
            self.configuration = Element(params["configuration"])
            submission = params["submission"]
            self.fields = dict(submission.get("fields", {}))
            self.files = [File(file) for file in submission.get("files", [])]
            #: Earlier outcomes of this assessment, oldest first, as JSON objects.
            self.history = params.get("history", [])
            #: The day for which to judge.
            self.today = datetime.date.fromisoformat(params["today"])
            #: For whatever has to look random and still be repeatable.
            self.seed = int(params["seed"])
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise _Refusal(-32602, "bad params: " + type(error).__name__) from None


def finding(reference, level, code, id, en):
    """One remark; `level` is valid, warning or error, `id` and `en` are its words.

    It never repeats what identifies a person.
    """
    message = {"id": id, "en": en}
    return {"reference": reference, "level": level, "code": code, "message": message}


def _outcome(verdict, findings, score=None, valid_until=None, **more):
    outcome = {"v": 1, "verdict": verdict}
    outcome.update(more)
    if score is not None:
        outcome["score"] = {"scaled": score} if isinstance(score, (int, float)) else score
    if findings:
        outcome["findings"] = list(findings)
    if valid_until is not None:
        outcome["validUntil"] = valid_until.isoformat()
    return outcome


def passed(findings=(), score=None, valid_until=None):
    """Good enough. `score` is a number in 0...1, or {"scaled", "raw", "max"}."""
    return _outcome("passed", findings, score, valid_until)


def failed(findings=(), score=None):
    """Not good enough."""
    return _outcome("failed", findings, score)


def completed(findings=(), score=None, valid_until=None):
    """Done, where nothing is passed or failed."""
    return _outcome("completed", findings, score, valid_until)


def incomplete(missing, findings=()):
    """Not judged, since fields are missing or unreadable; counts as no attempt."""
    return _outcome("incomplete", findings, missing=list(missing))


def pending_review(rubric, due_days, findings=()):
    """A person has to look, by that rubric, within 1 to 365 days."""
    return _outcome("pendingReview", findings, dueDays=due_days, rubric=rubric)


def problem(code, message, fix=None, severity="error"):
    """What is wrong with a configuration, beyond what its XSD can say."""
    found = {"code": code, "severity": severity, "message": message}
    if fix is not None:
        found["fix"] = fix
    return found


class Assessor:
    """An executable that judges one or more kinds of assessments."""

    def __init__(self, id, version):
        self.id = id
        self.version = version
        self._judges = {}
        self._checks = {}
        self._greeted = False

    def kind(self, name):
        """Registers the function that judges a kind: a `Request` in, an outcome out."""

        def register(function):
            self._judges[name] = function
            return function

        return register

    def check(self, name):
        """Registers the function that checks a kind's configuration: problems out."""

        def register(function):
            self._checks[name] = function
            return function

        return register

    def serve(self):
        """Answers until standard input ends."""
        answers = os.fdopen(os.dup(1), "wb")
        os.set_inheritable(answers.fileno(), False)
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        for line in sys.stdin.buffer:
            if not line.endswith(b"\n"):
                break
            answer = self.answer(line)
            if answer is not None:
                answers.write(answer)
                answers.flush()

    def answer(self, line):
        """The answer to one line, or None where none is due."""
        id = None
        try:
            message = _parse(line)
            if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
                raise _Refusal(-32600, 'expected an object with "jsonrpc":"2.0"')
            method = message.get("method")
            if not isinstance(method, str):
                raise _Refusal(-32600, "expected a method")
            if "id" not in message:
                return None
            if type(message["id"]) is not int:
                raise _Refusal(-32600, "expected an integer id")
            id = message["id"]
            params = message.get("params", {})
            if not isinstance(params, dict):
                raise _Refusal(-32602, "params: expected an object")
            return _line({"jsonrpc": "2.0", "id": id, "result": self._result(method, params)})
        except _Refusal as refusal:
            return _line({"jsonrpc": "2.0", "id": id, "error": refusal.error})

    def _result(self, method, params):
        if method == "initialize":
            if PROTOCOL not in params.get("versions", []):
                raise _wrong_version()
            self._greeted = True
            return {
                "v": PROTOCOL,
                "assessor": {"id": self.id, "version": self.version},
                "capabilities": {"batch": {}, "validate": {}},
            }
        if method == "shutdown":
            return {"v": PROTOCOL}
        if method not in ("assess", "assess/batch", "config/validate"):
            raise _Refusal(-32601, "no such method")
        if not self._greeted:
            raise _Refusal(-32002, "expected initialize first")
        if params.get("v") != PROTOCOL:
            raise _wrong_version()
        if method == "assess":
            return self._assess(params)
        if method == "config/validate":
            return self._validate(params)
        requests = params.get("requests")
        if not isinstance(requests, list):
            raise _Refusal(-32602, "requests: expected a list")
        return {"outcomes": [self._entry(each) for each in requests]}

    def _entry(self, params):
        try:
            return self._assess(params)
        except _Refusal as refusal:
            return {"error": refusal.error}

    def _assess(self, params):
        judge = self._judges.get(params.get("kind") if isinstance(params, dict) else None)
        if judge is None:
            raise _Refusal(-32602, "kind: expected one of " + ", ".join(self._judges))
        request = Request(params)
        try:
            outcome = judge(request)
            # NaN and what is no JSON show here, where only this one request suffers.
            json.dumps(outcome, allow_nan=False)
            return outcome
        except Fault as fault:
            raise _Refusal(-32000, str(fault), {"retryable": fault.retryable}) from None
        except Exception as error:
            # Where it happened and what kind it is; its words may repeat what a person typed.
            for frame in traceback.extract_tb(error.__traceback__):
                print("%s:%d: in %s" % (frame.filename, frame.lineno, frame.name))
            print(type(error).__name__)
            raise _Refusal(-32603, type(error).__name__, {"retryable": False}) from None

    def _validate(self, params):
        kind = params.get("kind")
        if kind not in self._judges:
            raise _Refusal(-32602, "kind: expected one of " + ", ".join(self._judges))
        configuration = Element(params.get("configuration"))
        check = self._checks.get(kind)
        return {"diagnostics": list(check(configuration)) if check else []}


def _wrong_version():
    return _Refusal(-32001, "it speaks version 1 of the protocol only", {"supported": [PROTOCOL]})


def _no_constant(text):
    raise ValueError(text)


def _parse(line):
    try:
        value = json.loads(line.decode("utf-8"), parse_constant=_no_constant)
        return _shallow(value, 0)
    except (ValueError, RecursionError):
        raise _Refusal(-32700, "the line is no JSON") from None


def _shallow(value, depth):
    if depth > _DEEPEST:
        raise ValueError("too deep")
    if isinstance(value, dict):
        for each in value.values():
            _shallow(each, depth + 1)
    elif isinstance(value, list):
        for each in value:
            _shallow(each, depth + 1)
    return value


def _line(message):
    text = json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    # A lone surrogate, which JSON can carry and UTF-8 can't, leaves as the replacement character.
    return text.encode("utf-8", "replace") + b"\n"
