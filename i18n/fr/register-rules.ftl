# How a checklist stands to the organisation's policy and access bulletins. In a few words for a cell; as .sentence with what to do.

register-rules-cause-policy-changed = la politique a changé
    .sentence = La politique de l’organisation a changé depuis cette check-list, qui ne suffit donc plus. Demandez-en une nouvelle.
register-rules-cause-another-policy = faite avec une autre politique
    .sentence = Cette check-list a été faite avec une autre politique que celle de l’organisation. Demandez de quel fichier il s’agissait, et demandez une nouvelle check-list.
register-rules-cause-unknown-rules = faite avec des règles inconnues ici
    .sentence = Cette check-list a été faite avec les règles d’un fichier qui n’est pas en vigueur sur ce PC. Votre organisation a-t-elle un tel fichier ? Faites-le glisser sur cette fenêtre. Sinon, demandez une nouvelle check-list, faite sans ce fichier.
register-rules-cause-bulletin = un avis d’accès le demande
    .sentence = Les mesures contre une faille sont arrivées trop tard. Ceux qui utilisaient cet accès doivent tout revérifier et changer leurs mots de passe. Demandez une nouvelle check-list.

# $causes: a list of the words above.
register-rules-check-again = nécessaire : { $causes }
register-rules-checked-again = fait
# Of a checklist that nobody vouches for yet.
register-rules-checked-again-unconfirmed = fait, mais encore à confirmer
# $way: what the access is called. $state: what holds for it.
register-rules-bulletin = { $way } ({ $state })
register-rules-bulletin-perhaps = { $way } ({ $state } ; la check-list ne cite aucun accès)

register-rules-made-under-in-force = La check-list a été faite avec la politique en vigueur.
register-rules-made-under-earlier = La check-list a été faite avec une version antérieure de la politique.

# Of rules that are not known here. $controls: a list of controls.
register-rules-less-strict = moins strictes que la circulaire : { $controls }
register-rules-holds-longer = valable plus de 12 mois

# What collect prints below a line, and about what was asked for.
# $again: in a few words.
collect-check-again = revérification : { $again }
# $bulletin: in a few words.
collect-bulletin = avis d’accès : { $bulletin }
# $shown and $all: numbers of lines.
collect-chosen = { $shown ->
    [one] { $shown } ligne sur { $all } répond
   *[other] { $shown } lignes sur { $all } répondent
} à votre choix.
collect-none-chosen = Aucune des { $all } lignes ne répond à votre choix.
