"""Giấy khen: layouts, printing, what a certificate's QR vouches for."""
