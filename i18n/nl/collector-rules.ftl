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
        [0] Niemand moet nog opnieuw nakijken.
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
