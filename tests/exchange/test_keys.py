"""Keys of desks, against the test vectors of the standards."""

from parcomp_desktop.exchange.keys import DeskKeys, new_keys, public_keys, sign, signed_by

RFC_8032_TEST_2 = {
    "private": "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "public": "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "message": "72",
    "signature": "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
}
RFC_7748_ONE_ITERATION = {
    "private": "09" + "00" * 31,
    "public": "422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079",
}


def vector_keys() -> DeskKeys:
    return DeskKeys(
        signing_key=bytes.fromhex(RFC_8032_TEST_2["private"]),
        unsealing_key=bytes.fromhex(RFC_7748_ONE_ITERATION["private"]),
    )


def test_signing_agrees_with_the_vector_of_rfc_8032():
    message, signature = bytes.fromhex(RFC_8032_TEST_2["message"]), bytes.fromhex(RFC_8032_TEST_2["signature"])
    assert sign(vector_keys(), message) == signature
    assert public_keys(vector_keys()).verify_key.hex() == RFC_8032_TEST_2["public"]
    assert signed_by(bytes.fromhex(RFC_8032_TEST_2["public"]), memoryview(message), signature)


def test_the_sealing_key_agrees_with_the_vector_of_rfc_7748():
    assert public_keys(vector_keys()).sealing_key.hex() == RFC_7748_ONE_ITERATION["public"]


def test_a_signature_holds_for_one_key_and_one_text_only():
    keys, others = new_keys(), new_keys()
    signature = sign(keys, b"2026")
    assert signed_by(public_keys(keys).verify_key, memoryview(b"2026"), signature)
    assert not signed_by(public_keys(keys).verify_key, memoryview(b"2027"), signature)
    assert not signed_by(public_keys(others).verify_key, memoryview(b"2026"), signature)


def test_every_desk_has_keys_of_its_own():
    keys, others = new_keys(), new_keys()
    assert len({keys.signing_key, keys.unsealing_key, others.signing_key, others.unsealing_key}) == 4


def test_private_keys_are_not_printed():
    assert repr(vector_keys()) == "DeskKeys(…)"
    assert f"{vector_keys()}" == "DeskKeys(…)"
