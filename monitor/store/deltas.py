"""Compression that uses what neighbours have in common: a page differs little from the one before.

Zstandard takes the earlier bytes as a raw dictionary. Level 9 is where the gain flattens out; long-distance
matching is left off because it finds nothing more in a dictionary and costs ten times as much.
"""

from __future__ import annotations

import zstandard as zstd

LEVEL = 9
_LARGEST_WINDOW = 27  # what every decompressor accepts: 128 MiB


def compress(data: bytes, base: bytes | None = None) -> bytes:
    """Compress, as the difference to a base where there is one."""
    dictionary = _raw(base)
    size = len(data) + (len(base) if base else 0)
    parameters = zstd.ZstdCompressionParameters.from_level(
        LEVEL,
        source_size=len(data),
        dict_size=len(base) if base else 0,
        # The dictionary lies before the data: a window that reaches over both can refer to all of it.
        window_log=min(max(size.bit_length(), 10), _LARGEST_WINDOW),
        write_content_size=True,
    )
    return zstd.ZstdCompressor(dict_data=dictionary, compression_params=parameters).compress(data)


def decompress(data: bytes, base: bytes | None = None) -> bytes:
    """The bytes that `compress` was given, with the same base."""
    return zstd.ZstdDecompressor(dict_data=_raw(base)).decompress(data)


def _raw(base: bytes | None) -> zstd.ZstdCompressionDict | None:
    return zstd.ZstdCompressionDict(base, dict_type=zstd.DICT_TYPE_RAWCONTENT) if base else None
