"""Crawlers that gather text to train AI, or to answer with it, by the name that robots.txt calls them.

Names are public: their operators publish them so that sites can speak to them.
"""

from __future__ import annotations

AGENTS = (
    *("AI2Bot", "Ai2Bot-Dolma", "aiHitBot", "Amazonbot", "anthropic-ai", "Applebot-Extended", "Bytespider"),
    *("CCBot", "ChatGPT-User", "Claude-SearchBot", "Claude-User", "Claude-Web", "ClaudeBot", "cohere-ai"),
    *("cohere-training-data-crawler", "Cotoyogi", "Crawlspace", "DeepSeekBot", "Diffbot", "DuckAssistBot"),
    *("FacebookBot", "Factset_spyderbot", "FirecrawlAgent", "Google-CloudVertexBot", "Google-Extended"),
    *("GoogleOther", "GoogleOther-Image", "GoogleOther-Video", "GPTBot", "iaskspider", "ICC-Crawler"),
    *("ImagesiftBot", "img2dataset", "ISSCyberRiskCrawler", "Kangaroo Bot", "meta-externalagent"),
    *("meta-externalfetcher", "MistralAI-User", "OAI-SearchBot", "omgili", "omgilibot", "PanguBot"),
    *("Perplexity-User", "PerplexityBot", "PetalBot", "Scrapy", "SemrushBot-OCOB", "Sidetrade indexer bot"),
    *("Timpibot", "TikTokSpider", "VelenPublicWebCrawler", "Webzio-Extended", "YandexAdditional", "YouBot"),
)  # fmt: skip
