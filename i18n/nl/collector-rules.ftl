# Policy and access bulletins in the role that collects checklists.

collector-rules-filter = Beleid en toegang
collector-rules-filter-any = Alles
collector-rules-filter-check-again = Opnieuw na te kijken
collector-rules-filter-checked-again = Opnieuw nagekeken
collector-rules-filter-concerned = Er geldt een toegangsbericht
collector-rules-filter-other-policy = Ander of geen beleid

collector-rules-title = Beleid en toegangsberichten
collector-rules-checked-again = Het beleid of een toegangsbericht vroeg om opnieuw na te kijken. Deze checklist is van daarna.
# $count: how many checklists.
collector-rules-due =
    { $count ->
        [0] Van de gevonden checklists moet er nu geen opnieuw gemaakt worden.
        [one] 1 checklist moet opnieuw gemaakt worden.
       *[other] { $count } checklists moeten opnieuw gemaakt worden.
    }
# $count: how many checklists.
collector-rules-done =
    { $count ->
        [0] Nog geen enkele is opnieuw gemaakt.
        [one] 1 is al opnieuw gemaakt.
       *[other] { $count } zijn al opnieuw gemaakt.
    }
# $count: how many checklists, at least one.
collector-rules-done-unconfirmed =
    { $count ->
        [one] Nog 1 is opnieuw gemaakt, maar telt pas als u de sleutel bevestigd hebt.
       *[other] Nog { $count } zijn opnieuw gemaakt, maar tellen pas als u de sleutel bevestigd hebt.
    }
# $count: how many of the lines that are due or concerned, at least one.
collector-rules-unconfirmed =
    { $count ->
        [one] Bij 1 van deze regels is de sleutel nog niet bevestigd, of de tekst nog niet vergeleken. Wat hier staat, komt dan uit de checklist zelf.
       *[other] Bij { $count } van deze regels is de sleutel nog niet bevestigd, of de tekst nog niet vergeleken. Wat hier staat, komt dan uit de checklist zelf.
    }
collector-rules-not-vouched-for = Dit volgt uit wat in de checklist staat. De sleutel is nog niet bevestigd: vergelijk eerst de code. Pas dan telt de checklist.
collector-rules-not-compared = Dit volgt uit de gegevens in de checklist. De tekst van de pagina’s is er nog niet mee vergeleken. Pas daarna telt de checklist.
collector-rules-show-due = Toon wie opnieuw moet nakijken
# $bulletin: an access and what holds for it.
collector-rules-bulletin = Toegangsbericht: { $bulletin }
# $bulletin: an access and what holds for it; $count: how many lines.
collector-rules-concerned =
    { $count ->
        [one] Toegangsbericht: { $bulletin }. Dat raakt 1 regel van de lijst.
       *[other] Toegangsbericht: { $bulletin }. Dat raakt { $count } regels van de lijst.
    }
collector-rules-show-concerned = Toon om wie het gaat
