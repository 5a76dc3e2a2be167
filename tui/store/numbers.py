"""How what belongs to a document is numbered, and numbers in bytes."""

from collections.abc import Iterable, Iterator

SHIFT = 20
"""What belongs to a document is numbered from its own number times two to this power."""


def numbers_of(document: int) -> tuple[int, int]:
    """The first and the last number of what belongs to a document."""
    return document << SHIFT, (document + 1 << SHIFT) - 1


def pack_numbers(numbers: Iterable[int]) -> bytes:
    """Whole numbers from 0 on, seven bits a byte, the lowest first; the last byte of each is below 128 (LEB128)."""
    packed = bytearray()
    for number in numbers:
        rest = number
        while rest > 127:
            packed.append(rest & 127 | 128)
            rest >>= 7
        packed.append(rest)
    return bytes(packed)


def unpack_numbers(packed: bytes) -> Iterator[int]:
    """The numbers that were packed."""
    number = bits = 0
    for byte in packed:
        number |= (byte & 127) << bits
        bits += 7
        if byte < 128:
            yield number
            number = bits = 0
