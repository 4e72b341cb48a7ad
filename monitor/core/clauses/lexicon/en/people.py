"""English: words for people, their consent and moments, of which the phrases of choices are made."""

from __future__ import annotations

PEOPLE = (
    "you|they|users|user|customers|customer|members|member|who|people|individuals|subscribers|creators|creator|owner|owners|admin|administrator|administrators|"
    "i|you've|you're|they've|participants|parent|parents|workspace|organisation|organization|students|player|players|subscriber|host|hosts|author|authors|teacher|teachers|tenant|tenants|patient|patients|artist|artists|controller|guardian|school|schools"
)
CONSENT = "consent|permission|authorization|authorisation|approval|opt-in|instruction|instructions|permissions|consents|say-so"
# What was just said, or nothing that is named.
IT = "this|that|it|such|so|these|them|yours|theirs|us"
