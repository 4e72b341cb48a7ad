"""What a language must say for "who trains?" to be read."""

from __future__ import annotations

from enum import StrEnum


class Party(StrEnum):
    """What a mark tells of who trains."""

    TRAIN = "train"  # the act
    SERVICE = "service"  # who speaks: "we"
    AFFILIATES = "affiliates"
    THIRD_PARTIES = "third parties"
    SERVICE_AND = "service and"  # the service is among them: "we and our affiliates"
    SOURCE = "source"  # others who give data or help, and do not train: "from third parties"
    OURS = "ours"  # what is trained belongs to the service: "our models"
    THEIRS = "theirs"  # … or to the others: "their own models"
    THIRD_MODELS = "third models"  # … or to third parties: "third-party models"
    BY_THIRD = "by third"  # after the act: "by third parties"
    BY_AFFILIATES = "by affiliates"
