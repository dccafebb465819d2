# How a checklist stands to the organisation's policy and access bulletins. In a few words for a cell; as .sentence with what to do.

register-rules-cause-policy-changed = het beleid is gewijzigd
    .sentence = Het beleid van de organisatie is gewijzigd sinds deze checklist. Deze checklist volstaat daardoor niet meer. Vraag een nieuwe.
register-rules-cause-another-policy = gemaakt met een ander beleid
    .sentence = Deze checklist is gemaakt met een ander beleid dan dat van de organisatie. Vraag met welk bestand dat was, en vraag een nieuwe checklist.
register-rules-cause-unknown-rules = gemaakt met regels die hier niet bekend zijn
    .sentence = Deze checklist is gemaakt met de regels van een bestand dat op deze pc niet geldt. Heeft uw organisatie zo’n bestand? Sleep het dan op dit venster. Anders vraagt u een nieuwe checklist, zonder dat bestand.
register-rules-cause-bulletin = een toegangsbericht vraagt het
    .sentence = De maatregelen tegen een lek kwamen te laat. Wie deze toegang gebruikte, kijkt daarom alles opnieuw na en wijzigt zijn wachtwoorden. Vraag een nieuwe checklist.

# $causes: a list of the words above.
register-rules-check-again = nodig: { $causes }
register-rules-checked-again = gedaan
# Of a checklist that nobody vouches for yet.
register-rules-checked-again-unconfirmed = gedaan, maar nog te bevestigen
# $way: what the access is called. $state: what holds for it.
register-rules-bulletin = { $way } ({ $state })
register-rules-bulletin-perhaps = { $way } ({ $state }; de checklist noemt geen toegang)

register-rules-made-under-in-force = De checklist is gemaakt met het beleid dat nu geldt.
register-rules-made-under-earlier = De checklist is gemaakt met een vroegere versie van het beleid.

# Of rules that are not known here. $controls: a list of controls.
register-rules-less-strict = minder streng dan de omzendbrief: { $controls }
register-rules-holds-longer = langer geldig dan 12 maanden

# What collect prints below a line, and about what was asked for.
# $again: in a few words.
collect-check-again = opnieuw nakijken: { $again }
# $bulletin: in a few words.
collect-bulletin = toegangsbericht: { $bulletin }
# $shown and $all: numbers of lines.
collect-chosen = { $shown } van de { $all } regels { $shown ->
    [one] beantwoordt
   *[other] beantwoorden
} aan uw keuze.
collect-none-chosen = Geen enkele van de { $all } regels beantwoordt aan uw keuze.
