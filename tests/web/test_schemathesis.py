"""schemathesis asks the API whatever its description allows, and more: every answer is as described."""

from __future__ import annotations

from typing import Any

import httpx
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from monitor.web.api.description import described

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


schema = schemathesis.openapi.from_dict(described("0"))


@schema.parametrize()
@settings(
    max_examples=15, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
def test_every_answer_is_as_described(web: httpx.Client, token: str, case: schemathesis.Case[Any]) -> None:
    """No bug shows, whatever is asked; the status, the headers and the body are those of the description."""
    known = {"Authorization": f"Bearer {token}"}
    case.call_and_validate(base_url=str(web.base_url), headers=known, checks=CHECKS)
