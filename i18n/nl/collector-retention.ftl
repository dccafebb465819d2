# Deleting checklists whose retention period is over.

# $count: how many are shown.
collector-retention-oldest = Dit zijn de { $count } oudste. Zijn die gewist, dan verschijnen de volgende.
collector-retention-all = Alle checklists van deze lijst
# $count: how many checklists.
collector-retention-delete =
    { $count ->
        [one] 1 aangeduide checklist wissen…
       *[other] { $count } aangeduide checklists wissen…
    }
collector-retention-what = De bestanden gaan uit de map. Wie daarna geen checklist meer heeft, verdwijnt ook uit het register, met notities en bevestigde sleutels. De namenlijst blijft, en ook mails, lijsten en overzichten die u eerder bewaarde: wis die zelf. Dit kan niet ongedaan gemaakt worden.
# $count: how many checklists.
collector-retention-sure =
    { $count ->
        [one] 1 checklist wissen: weet u het zeker?
       *[other] { $count } checklists wissen: weet u het zeker?
    }
# $count: how many checklists.
collector-retention-deleted =
    { $count ->
        [one] 1 checklist is gewist.
       *[other] { $count } checklists zijn gewist.
    }
collector-retention-left = Niet alles kon gewist worden. Dit bleef staan; haal het er zelf uit als het in een mail of een archief zit:
