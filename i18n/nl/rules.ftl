# The role that manages the rules: the policy as a form, page by page.

rules-navigation-name = Pagina’s
rules-page-start = Begin
rules-page-bulletin = Toegangsbericht
rules-page-bulletin-sign = Bericht ondertekenen
rules-heading = De regels van uw organisatie
rules-lead = Hier legt u vast wat voor telewerk geldt. Uw directie of bestuur beslist; u bereidt voor, ondertekent en verspreidt het bestand.
