"""Files for the USB stick: bytes in, objects out."""
