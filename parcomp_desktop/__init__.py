"""ParComp Desktop: the campaign "thi đua đẩy mạnh cải cách hành chính 2023–2030", offline, on one PC."""

__version__ = "0.1.0"
