"""English: how people refuse what stands right before, without a word on what: nothing, or no more than "this"."""

from __future__ import annotations

from monitor.core.clauses.lexicon.en.people import IT
from monitor.core.clauses.lexicon.format import Entry, Kind

_BY = "by|in|via|through|at|under|on|here|using|without|any|anytime|whenever|before|during|if|when|there|online|free|for"

ENTRIES = (
    Entry(
        "refuses what was just said",
        Kind.REFUSES,
        (
            f"refuse|refuses|refusing|decline|declines|declining|object|objects|objecting|veto|vetoes|reject|suspend|block|halt {IT}",
            f"you|users|customers|members|patients|players|anyone|everyone|they|who|to can|may|could? prevent|stop|forbid|end {IT}",
            f"refuse|refusing|refuses|decline|declining|object|objecting|objects|abstain _1 {_BY}",
            "may|can|could|to refuse|decline|object|abstain $",
            "refusal|refusals|objection|objections|veto|opt-out|exemption|reservation !to|of|from|we|against|in|on ~",
            "can|may|could i|you|we|they|users|patients|customers refuse|limit|decline",
            f"refusal|refusals|objection|objections|veto|opt-out|exemption|exclusion|opposition|rights|reserve _1 to|of|from|against {IT}",
            "a|an|your|the|such objection|refusal|veto|opt-out $",
            "say|says|said|saying|answer|answers|answered|reply|replies|choose|chooses|pick|select|press|tap|click|reading with? no|stop|never|none|decline|refuse|object|off|opt-out",
            "no|never|none|decline|refuse|off means|puts|overrides|applies|is respected|enough",
            "no thanks",
            f"left|taken|kept|stay|stays|remain|remains|dropped|moved _4 out of? {IT}",
            "to be left out|alone",
            "be left out|alone by|if|when|in|via|through|at",
            "like|want|wants|get|gets out",
            f"bow|back|sit|step _2 out {_BY}",
            "you're|you are|they're|they are out of it|this|that",
            "leave|leaves|leaving them|yours|you|the _2 alone",
            "can|may|could|to|wish|wishes|want|wants|like|ask|asks|asked|request|requests|who|if|once|when|have|get yourself|themselves|himself|herself|it|them? _3 exempt|exempted|omitted|spared|excluded|withheld|disregarded",
            "exempt|exempts|exempting|exclude|excludes|withhold|withholds|spare|spares yourself|yours|themselves|my",
            f"puts|put|bring|brings an end|stop|halt to {IT}",
            f"puts|put|bring|brings {IT} to an? end|stop|halt|close",
            f"cease|ceases|desist|discontinue|discontinued|lapses|lapse _1 {IT}|if|once|when|upon|from|as",
            "this|that ends|stops|ceases|lapses",
            f"rule|rules {IT} out",
            "want|wants no part of",
            f"not want|wish|like|approve|agree to|of|with|for? {IT}",
            f"don't|doesn't care to|of|with|for? {IT}",
            "not wish|want|like to take part|participate|contribute|join|share",
            "prefer|prefers|rather _3 not|disregarded|excluded|omitted",
            "not obliged|obligated|have to|need to take|participate|accept|agree|contribute|share|join",
            "off limits|switch",
            "kill switch",
            "exclusion list|request|form|register",
            f"take|takes|taken {IT} back|away",
            f"withdraw|withdrawn|withdraws|revoke|revoked _2 {_BY}",
            f"clear|clears|clearing|untick|unticks|unticking|uncheck|unchecking|unticked|deselect|deselects|deselecting {IT}|the|a",
            "change|move|switch|drag|slide|flip|override _6 to|with|left no|never|none|off|false|0|zero",
            "to|and|can|may|please|or|then|could|just|simply set _6 to no|never|none|off|false|zero",
            "^ set _6 to no|never|none|off|false|zero",
            ": no|false|off|0|none|never",
            "do-not-use|no-reuse|noreuse|opt-outs",
            "unless an? objection|refusal|opt-out",
            f"unless you|they|users|customers|members tell|inform|instruct|notify _6 otherwise|not|{IT}",
            f"not to use|reuse|employ _5 {IT}",
        ),
        "You can say no in the settings.",
    ),
)
