"""English."""

from __future__ import annotations

from monitor.core.clauses.lexicon.en import (
    audience,
    choice,
    consent,
    data,
    denial,
    lookalike,
    refusal,
    setting,
    topic,
)
from monitor.core.clauses.lexicon.en.contractions import contracted
from monitor.core.clauses.lexicon.en.joints import JOINTS

ALERT = (
    "ai", "ais", "a.i.", "engine|engines", "artificial", "machine", "train*", "retrain*", "pretrain*", "pre-train*", "tune|tuned|tuning|tunes", "*tuning", "model*",
    "algorithm*", "neural", "llm*", "generative", "genai", "learning", "learns", "learnt", "learn from", "learned from", "teach our", "that learn", "corpus", "get smarter", "gets smarter", "classifier*", "gpt*", "al",
    "vision", "speech", "recognition", "recommend*", "predictive", "language", "automated", "autonomous", "self-driving", "chatbot*", "bot", "bots", "assistant*", "recogniser|recognizer", "dialogue",
)  # fmt: skip

GOES_ON = ("improv", "develop", "this way", "this use", "these purposes", "this purpose", "such use")

PLAN = "{} plan"

ENTRIES = contracted(
    (
        *topic.ENTRIES,
        *data.ENTRIES,
        *denial.ENTRIES,
        *choice.ENTRIES,
        *refusal.ENTRIES,
        *consent.ENTRIES,
        *setting.ENTRIES,
        *lookalike.ENTRIES,
        *audience.ENTRIES,
    )
)

__all__ = ["ALERT", "ENTRIES", "GOES_ON", "JOINTS", "PLAN"]
