# The organisation's rules, as the worker meets them: a file that was found or brought, and what holds on this PC.

organisation-entry = Regels van uw organisatie
organisation-entry-waiting = Regels van uw organisatie: na te kijken
organisation-heading = Regels van uw organisatie
organisation-lead-own = Dit vraagt uw organisatie, boven op de regels die voor elk OCMW gelden.
organisation-lead-none = Op deze pc gelden geen eigen regels van uw organisatie, alleen de regels voor elk OCMW.
# A button.
organisation-back = Terug naar de checklist
organisation-back-to-collector = Terug naar de checklists van collega’s
# Under the heading, for who collects checklists.
organisation-for-whole-pc = Regels en toegangsberichten gelden voor deze hele pc: voor uw eigen werkplek en voor de checklists die u verzamelt.

# On the first page, when a file was found.
organisation-waits-title = Er zijn regels van uw organisatie gevonden
organisation-waits-text = Ze gelden pas nadat u ze hebt nagekeken. Dat kan ook later: u kunt gewoon beginnen.
organisation-waits-look = Nakijken
organisation-later = Later
# $count: files, rules or access bulletins, whoever signed them.
organisation-not-usable =
    { $count ->
        [one] Een bestand dat u kreeg, kan niet gebruikt worden.
       *[other] { $count } bestanden die u kreeg, kunnen niet gebruikt worden.
    }
organisation-not-usable-look = Lees waarom

# A policy that waits for the person.
organisation-offer-first = Zijn dit echt de regels van uw organisatie?
organisation-offer-changed = Regels met een andere sleutel
organisation-offer-newer = Nieuwe regels van uw organisatie
organisation-offer-nothing-yet = Deze regels gelden nog niet. Vergelijk eerst de code met uw DPO: zo weet u dat niemand ze vervalst heeft.
organisation-offer-consent = Ze zijn ondertekend met de sleutel die u al kent. Omdat ze in een gedeelde map lagen, vragen we het u eerst.
organisation-offer-agree = Deze regels overnemen
organisation-offer-asks = Wat deze regels vragen
organisation-changed-title = De sleutel is niet dezelfde als vroeger
organisation-changed-text = Dat kan kloppen: misschien is er een nieuwe DPO of een nieuwe pc. Het kan ook bedrog zijn. Vergelijk daarom de nieuwe code.
# $code: thirty digits.
organisation-changed-until-now = De code tot nu toe: { $code }
organisation-code-title = De code van de sleutel
organisation-step-call = Bel uw DPO op een nummer dat u al kende, of ga langs. Gebruik geen nummer uit de mail of uit het bestand.
organisation-step-read = Vraag de code voor te lezen van de sleutel waarmee de regels ondertekend zijn.
organisation-code-same = De code is dezelfde: deze regels overnemen
organisation-code-differs = De code is anders

# What came of a file. $what: the policy or bulletin; $file: the file's name.
organisation-said-taken-in = Overgenomen op deze pc: { $what }
organisation-said-known = Deze pc kende dit bestand al. U hoeft niets te doen.
organisation-said-declined = Goed dat u het nakeek. Gebruik dit bestand niet en verwittig uw DPO op een nummer dat u al kende. Er is niets veranderd op deze pc.
organisation-said-not-ours = ‘{ $file }’ is geen bestand met regels of een toegangsbericht. Zo’n bestand eindigt op ‘.teleklaar’.
# $role: what one chooses on the first page.
organisation-said-may-be-checklist = ‘{ $file }’ hoort hier niet: hier geeft u alleen regels en toegangsberichten. Is het een checklist van een collega? Kies dan op de eerste pagina ‘{ $role }’ en sleep het bestand daar op het venster.
organisation-said-refused = ‘{ $file }’ wordt niet gebruikt

# What is known on this PC.
organisation-bulletins-title = Toegangsberichten
# $date: today.
organisation-no-bulletin = Op { $date } is op deze pc geen toegangsbericht bekend.
organisation-user-policy-title = Gebruikersbeleid
# A link follows.
organisation-user-policy = Hier leest u het gebruikersbeleid. Het adres gaat open in uw browser als u erop drukt.
# $address: a web address.
organisation-user-policy-not-opened = Uw browser ging niet open. Typ dit adres zelf in uw browser: { $address }
organisation-not-used-title = Bestanden die niet gebruikt worden
organisation-lost-title = Regels die niet meer gelezen kunnen worden
organisation-lost-text = Deze pc had regels of een toegangsbericht overgenomen, maar het bestand is weg of beschadigd. Het geldt nu niet meer. Vraag het opnieuw aan uw DPO en geef het hieronder. Vraag ook of de toegang open is.

organisation-give-title = Kreeg u een bestand van uw organisatie?
organisation-give-text = Sleep het naar dit venster, of kies het. Het eindigt op ‘.teleklaar’ en bevat regels of een toegangsbericht.
organisation-give-button = Bestand kiezen
organisation-give-no-file = Er is geen bestand gekozen. Ging er geen venster open? Sleep het bestand dan naar dit venster.
# Painted over the window while a file is held above it.
organisation-let-go = Laat het bestand los. We kijken na wat het is.

# Opens the rest of a banner.
organisation-banner-more = Maatregelen en andere oplossingen
organisation-banner-whole = Wat dit voor u betekent

# Above a signed checklist that no longer holds.
organisation-again-title = Doorloop de checklist opnieuw
organisation-again-new-rules = De regels van uw organisatie zijn veranderd sinds u tekende. Kijk uw antwoorden na en teken opnieuw.
organisation-again-compromise = Mogelijk zijn buitenstaanders binnengeraakt voor de maatregelen genomen waren. Kijk uw antwoorden na en teken opnieuw.

# Beside a question.
organisation-adds = Van uw organisatie
# $level, $circular: how much the control weighs here, and according to the circular.
organisation-level = Bij uw organisatie is dit { $level }; de omzendbrief zegt: { $circular }.
# $ways: names of access ways.
organisation-ways = Bij uw organisatie heet dit: { $ways }.
organisation-ways-title = Hoe maakt u verbinding met het OCMW?
organisation-ways-help = Duid aan wat u gebruikt, dan ziet u alleen de berichten die voor u van belang zijn. Weet u het niet? Duid dan niets aan: alle berichten tellen.
