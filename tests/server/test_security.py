"""Nobody gets in without the server's token, and nothing that is sent breaks anything."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from unittest import SkipTest

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from jupyter_process import JupyterServer
from schemathesis import GenerationMode, checks

from nbagent.server.lazy_services import LazyServices
from nbagent.server.routes import routes
from nbagent.server.settings import NBAgent

SCHEMA = schemathesis.openapi.from_path(Path(__file__).parents[2] / "docs" / "server-api.yaml")
OPERATIONS = [(method, path) for path in SCHEMA for method in SCHEMA[path] if method != "parameters"]
CHECKS = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]
BOUNDED = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],
)


def test_every_route_is_described() -> None:
    """`docs/server-api.yaml` has the routes there are, so that all of them are tested here."""
    described = {f"/nbagent/api{path}".replace("{session_id}", "*") for _, path in OPERATIONS}
    answered = {re.sub(r"\(.*\)", "*", path) for path, *_ in routes("/", LazyServices(NBAgent()))}
    assert {path for path in answered if path.startswith("/nbagent/api")} == described


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_no_route_is_open_to_anybody(server: JupyterServer, method: str, path: str) -> None:
    """Without a token, or with a wrong one, the answer is 403 and nothing else."""
    url = server.api + path.replace("{session_id}", "any")
    for headers in ({}, {"Authorization": "token wrong"}):
        response = httpx.request(method, url, headers=headers)
        assert response.status_code == 403
        assert set(response.json()) <= {"message", "reason"}


def test_a_cookie_alone_does_not_let_another_site_act(server: JupyterServer) -> None:
    """Whoever is logged in by cookie must send the XSRF token as well, as everywhere in Jupyter."""
    with httpx.Client(base_url=server.url) as browser:
        browser.get("/tree", params={"token": server.token})
        assert browser.get("/nbagent/api/agents").status_code == 200
        body = {"text": "hello"}
        assert browser.post("/nbagent/api/chat/stream", json=body).status_code == 403
        assert browser.post("/nbagent/api/sessions/any/stop").status_code == 403
        assert browser.delete("/nbagent/api/sessions/any").status_code == 403
        browser.get("/login")  # where Jupyter sets the token's cookie
        allowed = browser.post(
            "/nbagent/api/chat/stream", json=body, headers={"X-XSRFToken": browser.cookies["_xsrf"]}
        )
        assert allowed.status_code == 200


@pytest.mark.parametrize(
    "path", ["../etc/passwd", "..%2f..%2fetc", ".hidden", "a b", "a;b", "x" * 101, "a'b", "%00"]
)
def test_what_is_no_session_id_reaches_nothing(client: httpx.Client, path: str) -> None:
    """There is no such route, whatever the store has."""
    assert client.get(f"/sessions/{path}/events").status_code == 404


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["valid", "invalid"])
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_whatever_is_sent_is_answered(
    server: JupyterServer, method: str, path: str, mode: GenerationMode
) -> None:
    """Generated requests: no 500, nothing but what is described, and nothing at all without a token."""
    try:
        strategy = SCHEMA[path][method.upper()].as_strategy(generation_mode=mode)
    except SkipTest:
        pytest.skip("nothing about this request can be invalid")

    @BOUNDED
    @given(case=strategy)
    def send(case: schemathesis.Case[Any]) -> None:
        if "true" in str((case.query or {}).get("follow")):
            return  # for ever, as asked
        assert case.call(base_url=server.api, timeout=10).status_code >= 400
        response = case.call(base_url=server.api, headers=server.headers, timeout=10)
        if response.status_code == 404 and "text/html" in response.headers["content-type"][0]:
            return  # not one of our routes
        case.validate_response(response, checks=CHECKS)

    send()
