"""Files for the USB stick: bytes in, objects out; keys and sequences are arguments."""
