# The role that collects the checklists of others: team lead or DPO.

collector-page-welcome = Welkom
# Spoken by screen readers: the list of the role's pages.
collector-navigation-name = Onderdelen

collector-welcome-heading = Wie is klaar om thuis te werken?
collector-welcome-lead = Uw collega’s bezorgen u hun checklist. Teleklaar kijkt ze allemaal na en zegt u voor elke collega hoe het ervoor staat.
collector-welcome-does-verify = Het gaat na of er niets aan een checklist veranderd is sinds ze getekend werd.
collector-welcome-does-list = Het toont voor elke collega de nieuwste checklist: klaar, onder voorwaarden, bijna vervallen of nog niet in orde.
collector-welcome-does-missing = Het zegt wie nog niets bezorgde, als u een lijst met namen geeft.
collector-welcome-does-follow = Het helpt u om te antwoorden, af te spreken wat nog moet gebeuren en een overzicht te maken voor de DPO.
collector-welcome-never-send = Het verstuurt niets en maakt geen verbinding met het internet. Mails zet het alleen voor u klaar.
collector-welcome-never-change = Het verandert niets aan de bestanden van uw collega’s en wist er geen.
collector-welcome-never-guess = Het noemt niets in orde wat het niet kon nakijken.
