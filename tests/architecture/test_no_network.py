"""Our source imports no module that can open a network connection."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.source import Finding, Source, called, findings, nodes, python_sources

NETWORK = {
    *("socket", "socketserver", "ssl", "asyncio", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib"),
    *("telnetlib", "nntplib", "xmlrpc", "wsgiref", "webbrowser", "requests", "httpx", "aiohttp", "urllib3"),
    *("websockets", "paramiko", "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebView", "PySide6.QtHttpServer"),
    *("PySide6.QtRemoteObjects", "PySide6.QtBluetooth", "PySide6.QtGrpc", "multiprocessing.managers"),
}


def imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=str(module), names=names):
            return [module, *(f"{module}.{alias.name}" for alias in names)]
        case ast.Call(args=[ast.Constant(value=str(module)), *_]) if called(node) in {"import_module", "__import__"}:
            return [module]
        case _:
            return []


def network_imports(source: Source) -> Iterator[Finding]:
    for node in nodes(source):
        for name in imported(node):
            parts = name.split(".")
            if NETWORK & {".".join(parts[:count]) for count in range(1, len(parts) + 1)}:
                yield getattr(node, "lineno", 1), f"imports {name}"


def test_no_module_of_ours_imports_a_network_module():
    assert findings(network_imports, python_sources("parcomp_desktop")) == []


@pytest.mark.parametrize(
    "line",
    [
        "import socket",
        "import os, ssl",
        "import urllib.request as request",
        "from http.client import HTTPSConnection",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "def f():\n    import requests",
        "importlib.import_module('smtplib')",
    ],
)
def test_a_network_import_is_found(line: str):
    assert [*network_imports(Source("a.py", line))]


def test_other_imports_are_left_alone():
    kept = "import socketless, zipfile\nfrom PySide6 import QtWidgets\nfrom parcomp_desktop.exchange import ssl_like"
    assert [*network_imports(Source("a.py", kept))] == []
