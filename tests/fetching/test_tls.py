from __future__ import annotations

import ssl
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from citadel_watch.model import HealthState
from tests.fetching.asking import LOCAL, fault_of, fetch, page_of
from tests.servers.site import Site


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """The one authority that this test's machine trusts."""
    authority = trustme.CA()
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(file)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    return authority


def serve_with(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def test_a_trusted_server_is_read(authority: trustme.CA) -> None:
    with Site({"/a": "<p>A.</p>"}, context=serve_with(authority.issue_cert("127.0.0.1"))) as site:
        assert page_of(fetch(site.url("/a"))).body == b"<p>A.</p>"


def test_a_server_that_nobody_vouches_for_is_not_read(authority: trustme.CA) -> None:
    assert authority
    with Site({"/a": "<p>A.</p>"}, context=serve_with(trustme.CA().issue_cert("127.0.0.1"))) as site:
        state, detail = fault_of(fetch(site.url("/a")))
        assert not site.requests
    assert state is HealthState.UNREACHABLE
    assert detail.startswith("tls: ")
    assert "certificate" in detail


def test_a_certificate_for_another_host_is_named(authority: trustme.CA) -> None:
    with Site({"/a": "<p>A.</p>"}, context=serve_with(authority.issue_cert("other.example"))) as site:
        state, detail = fault_of(fetch(site.url("/a")))
        assert not site.requests
    assert state is HealthState.UNREACHABLE
    assert "mismatch" in detail


def test_a_certificate_that_has_expired_is_named(authority: trustme.CA) -> None:
    expired = authority.issue_cert("127.0.0.1", not_after=datetime(2020, 1, 1, tzinfo=UTC))
    with Site({"/a": "<p>A.</p>"}, context=serve_with(expired)) as site:
        assert fault_of(fetch(site.url("/a"))) == (HealthState.UNREACHABLE, "tls: certificate has expired")


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1 is deprecated:DeprecationWarning")
def test_a_server_that_speaks_only_old_tls_is_named(authority: trustme.CA) -> None:
    context = serve_with(authority.issue_cert("127.0.0.1"))
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
    with Site({"/a": "<p>A.</p>"}, context=context) as site:
        state, detail = fault_of(fetch(site.url("/a")))
    assert state is HealthState.UNREACHABLE
    assert detail.startswith("tls: ")


def test_a_server_that_wants_to_know_its_readers_is_unreachable(authority: trustme.CA) -> None:
    """In TLS 1.3 it says so only after the greeting, and its hanging up may overtake its saying why."""
    context = serve_with(authority.issue_cert("127.0.0.1"))
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    with Site({"/a": "<p>A.</p>"}, context=context) as site:
        state, _ = fault_of(fetch(site.url("/a")))
    assert state is HealthState.UNREACHABLE


def test_a_server_that_speaks_no_tls_is_named() -> None:
    with Site({"/a": "<p>A.</p>"}) as site:
        state, detail = fault_of(fetch(site.url("/a").replace("http:", "https:"), LOCAL))
    assert state is HealthState.UNREACHABLE
    assert detail.startswith("tls: ")
