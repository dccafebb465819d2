# One register for several team leads, on the page of the folder.

collector-sharing-title = Samen met een collega
collector-sharing-own = Wat u beslist, bewaart alleen deze pc: voor welke sleutels u instaat, notities en afgewerkte voorwaarden.
# $folder: a folder.
collector-sharing-shared = Wat u beslist, deelt u met wie deze map gebruikt: { $folder }
collector-sharing-keep-here = Weer alleen op deze pc bewaren
collector-sharing-how = Eén register delen
collector-sharing-text = Kies een map waarin alleen u en uw collega mogen schrijven. Wie daar schrijft, kan instaan voor sleutels: neem dus niet de map met checklists. Wat u al besliste, gaat mee. Uw collega kiest op haar of zijn pc dezelfde map.
collector-sharing-field = Map voor het gedeelde register
collector-sharing-choose = Map kiezen…
collector-sharing-share = Register hier delen
collector-sharing-among-checklists = Deze map hoort bij de map met checklists, waarin ook anderen schrijven. Kies een andere map.
# $folder: where the register is shared.
collector-sharing-shared-among-checklists = Het gedeelde register ligt in de map met checklists, of eromheen: { $folder }. Wie daar een checklist indient, zou er ook een bevestiging kunnen schrijven. Daarom telt hier niets als bevestigd en kunt u niets beslissen. Kies een andere map voor het register.
collector-sharing-refused = In deze map kan het register niet bewaard of gelezen worden. Mag u er schrijven?
# Instead of writing what one decided or signing.
collector-sharing-decided-meanwhile = Een collega heeft intussen ook iets over deze sleutel beslist. Dat staat er nu bij; u hebt zelf nog niets beslist of ondertekend. Kijk het na en beslis dan opnieuw.
