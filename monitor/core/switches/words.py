"""The words on switches, in the languages of the reader: data, as the lexicon is."""

from __future__ import annotations

from collections.abc import Mapping

_ON = (
    *(
        "on",
        "enabled",
        "enable",
        "yes",
        "allow",
        "allowed",
        "active",
        "activated",
        "opted in",
        "opt in",
        "agree",
    ),
    *("an", "ein", "aktiviert", "aktivieren", "ja", "erlauben", "zulassen", "zugestimmt"),
    *("oui", "activé", "activée", "activer", "autoriser", "autorisé", "accepter"),
    *("sí", "activado", "activada", "activar", "permitir", "permitido", "aceptar"),
)
_OFF = (
    *("off", "disabled", "disable", "no", "never", "don't allow", "do not allow", "deny", "inactive", "none"),
    *("nobody", "opted out", "opt out", "not allowed", "disagree", "decline"),
    *("aus", "deaktiviert", "deaktivieren", "nein", "nie", "nicht erlauben", "nicht zulassen", "ablehnen"),
    *("non", "désactivé", "désactivée", "désactiver", "jamais", "refuser", "ne pas autoriser"),
    *("desactivado", "desactivada", "desactivar", "nunca", "no permitir", "rechazar"),
)
# What an option, or the word beside a switch, says of its state.
STATES: Mapping[str, bool] = {**dict.fromkeys(_ON, True), **dict.fromkeys(_OFF, False)}

# Names that only say what kind of a thing it is.
SAYS_NOTHING = frozenset({
    *("toggle", "switch", "checkbox", "setting", "option", "toggle switch", "toggle setting", "learn more"),
    *("schalter", "umschalten", "einstellung", "mehr erfahren", "interrupteur", "basculer", "en savoir plus"),
    *("interruptor", "alternar", "ajuste", "más información"),
})  # fmt: skip

# How the label of a switch begins that stops something when it is on: "Block AI training".
REFUSES = (
    *(
        "block",
        "prevent",
        "stop",
        "object",
        "refuse",
        "deny",
        "exclude",
        "opt out",
        "opt-out",
        "disable",
        "turn off",
    ),
    *("do not", "don't", "never", "no ", "keep my", "keep your", "withhold", "restrict", "limit", "hide"),
    *("widersprechen", "widerspruch", "verhindern", "nicht", "keine", "ausschließen", "abmelden"),
    *("empêcher", "bloquer", "refuser", "ne pas", "exclure", "s'opposer", "désactiver", "interdire"),
    *("bloquear", "impedir", "no ", "excluir", "oponerse", "desactivar", "evitar", "rechazar"),
)

# How the label of a switch begins that only tells people something, whatever it is about.
ONLY_TELLS = (
    *("show", "send", "e-mail", "email", "notify", "remind", "tell me", "alert me", "receive", "subscribe"),
    *("benachrichtig", "zeige", "sende", "anzeigen", "newsletter"),
    *("afficher", "envoyer", "recevoir", "m'avertir", "notifier"),
    *("mostrar", "enviar", "recibir", "notificar", "avisar"),
)
