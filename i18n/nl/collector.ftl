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

collector-page-list = Lijst
collector-list-search = Zoeken
collector-list-organisation = Organisatie
collector-list-all-organisations = Alle organisaties
collector-list-signed = Getekend
collector-list-order = Volgorde
collector-list-all-states = alles
# $word: a state; $count: how many lines.
collector-list-pill = { $word } ({ $count })
# $shown: lines that the list shows; $all: all lines.
collector-list-shown =
    { $all ->
        [one] { $shown } van 1 regel
       *[other] { $shown } van { $all } regels
    }
collector-list-nothing-yet = Er is nog niets te tonen.
collector-list-nothing-found = Geen enkele regel past bij wat u zoekt.
collector-list-show-all = Alles tonen
# The row of a line for screen readers. $name: person and PC; $what: what is known of it.
collector-list-row = { $name }: { $what }.
# $organisation: the organisation; $pc: what the worker calls the PC.
collector-list-organisation-and-pc = { $organisation }, pc ‘{ $pc }’
# $count: how many conditions are open.
collector-list-open-conditions =
    { $count ->
        [one] 1 voorwaarde open
       *[other] { $count } voorwaarden open
    }
# $count: how many things are doubtful.
collector-list-doubts =
    { $count ->
        [one] 1 twijfel
       *[other] { $count } twijfels
    }
# $date: a day.
collector-list-signed-on = getekend op { $date }
# $date: a day.
collector-list-valid-until = geldig tot en met { $date }

# In a narrow column: what was decided.
collector-verdict-on-site = werkt in het OCMW
collector-verdict-work-on-site = voorlopig in het OCMW
collector-verdict-not-ready = nog niet klaar
collector-verdict-ready-with-conditions = met voorwaarden
collector-verdict-ready = klaar
collector-ksz-not-needed = KSZ: niet nodig
collector-ksz-ready = KSZ: in orde
collector-ksz-blocked = KSZ: nog niet

collector-order-urgency = Dringendste eerst
collector-order-name = Naam
collector-order-organisation = Organisatie
collector-order-valid-until = Wat eerst vervalt
collector-order-signed = Laatst getekend
collector-signed-any = Om het even wanneer
collector-signed-last-month = De laatste 30 dagen
collector-signed-last-year = De laatste 12 maanden
collector-signed-earlier = Meer dan 12 maanden geleden
