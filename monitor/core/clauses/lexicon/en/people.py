"""English: words for people, their consent and moments, of which the phrases of choices are made."""

from __future__ import annotations

PEOPLE = (
    "you|they|users|user|customers|customer|members|member|who|people|individuals|subscribers|creators|creator|owner|owners|admin|administrator|administrators|"
    "i|you've|you're|they've|participants|parent|parents|workspace|organisation|organization|students|player|players|subscriber|host|hosts|author|authors|teacher|teachers|tenant|tenants|patient|patients|artist|artists|controller|guardian|school|schools"
)
CONSENT = "consent|permission|authorization|authorisation|approval|opt-in|instruction|instructions|permissions|consents|say-so"
# What was just said, or nothing that is named.
IT = "this|that|it|such|so|these|them|yours|theirs|us"
# What the service does that is bound to leave data out of it: a denial, and no way out for people.
OBLIGED = "oblige|obliges|obliged|require|requires|required|commit|commits|committed|bind|binds us|it|them|ourselves _1 to keep|leave _6 out of|from"
UNDERTAKEN = (
    "^ to keep _4 out of ~ ~ $",
    "^ to keep _4 out of ~ ~ ~ $",
    "^ to keep _4 out of training $",
)
# Whom services of every trade call those who use them, in texts that say neither "you" nor "users".
ROLES = (
    "account-holders|applicants|borrowers|callers|candidates|cardholders|citizens|claimants|consumers|creators|depositors|diners|donors|drivers|fans|freelancers|"
    "gamers|guests|holders|homeowners|hosts|householders|households|job-seekers|jobseekers|learners|listeners|merchants|owners|passengers|patients|patrons|"
    "photographers|players|policyholders|policy-holders|pupils|readers|renters|residents|respondents|riders|sellers|shoppers|streamers|students|subscribers|"
    "taxpayers|teachers|tenants|travellers|travelers|tutors|viewers|visitors|volunteers|wearers|writers|buyers|artists|authors|pensioners|parents|families|contributors"
)
ROLES_OWN = ROLES.replace("s|", "s'|") + "'"
ROLE_OWN = (
    "applicant's|author's|artist's|borrower's|candidate's|child's|citizen's|contributor's|creator's|donor's|driver's|employee's|guest's|learner's|listener's|musician's|"
    "owner's|parent's|participant's|passenger's|photographer's|player's|policyholder's|pupil's|reader's|rider's|seller's|shopper's|teacher's|tenant's|viewer's|"
    "visitor's|volunteer's|wearer's|worker's|writer's"
)
