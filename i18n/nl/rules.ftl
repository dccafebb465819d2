# The role that manages the rules: the policy as a form, page by page.

# The role's frame and the names of its pages.
rules-navigation-name = Pagina’s
rules-page-start = Begin
rules-page-organisation = Organisatie
rules-page-holds = Termijnen en uren
rules-page-access = Toegang tot het netwerk
rules-page-controls = Regel per regel
rules-page-files = Map en sleutels
rules-page-decision = Beslissing
rules-page-review = Nalezen
rules-page-sign = Ondertekenen
rules-page-distribute = Verspreiden
rules-page-bulletin = Toegangsbericht
rules-page-bulletin-sign = Bericht ondertekenen
rules-heading = De regels van uw organisatie
rules-lead = Hier legt u vast wat voor telewerk geldt. De directie of het bestuur beslist; u bereidt voor, ondertekent en verspreidt het bestand.
rules-save-failed = Wat u typt, kan niet bewaard worden. Is de schijf vol? Laat dit venster open en maak plaats vrij; bij uw volgende wijziging proberen we het opnieuw.
# $file: where the damaged draft was set aside.
rules-set-aside = Het vorige ontwerp kon niet gelezen worden. Het is niet weg: het staat in { $file }. U begint nu met een leeg formulier.

# The first page.
rules-start-resume-title = Verder met uw ontwerp
# $organisation: the organisation’s name; $sequence: the number of the rules.
rules-start-resume-text = { $organisation }: regels met volgnummer { $sequence }. Alles wat u typte, is bewaard.
rules-start-resume-nameless = Regels met volgnummer { $sequence }, nog zonder naam. Alles wat u typte, is bewaard.
rules-start-resume = Verdergaan
rules-start-new-title = Nieuwe regels
rules-start-new-text = U vertrekt van de omzendbrief en past aan wat bij u anders is.
rules-start-new = Nieuwe regels beginnen
rules-start-previous = Uw vorige ontwerp is opzijgezet. Er is niets verloren.
rules-start-take-back = Het vorige ontwerp terughalen
rules-start-change-title = Bestaande regels wijzigen
rules-start-change-text = Kies het ondertekende bestand (.teleklaar) of de tekst ervan (.toml), of sleep het op dit venster. Het bestand zelf verandert niet; u maakt een nieuw, met het volgende nummer.
rules-start-change-field = Bestand met de regels
# $title: the organisation, and the version of its rules.
rules-start-open-in-force = { $title } wijzigen
rules-start-open = Openen
rules-start-choose = Bestand kiezen…
rules-start-no-dialog = Er is geen bestand gekozen. Opent er geen venster om te kiezen? Typ of plak de plaats van het bestand dan hierboven.
# $problem: what is wrong, with the file’s name, without a full stop.
rules-start-not-rules = Dit bestand kan niet geopend worden als regels. { $problem }. Kies een ander bestand.
# $file: a file; $role: what one chooses on the first page.
rules-start-is-bulletin = ‘{ $file }’ is een toegangsbericht. Een bericht wijzigt u niet: schrijf een nieuw op de pagina ‘Toegangsbericht’. Moet dit bericht op deze pc gelden? Kies dan op de pagina ‘Begin’ voor ‘{ $role }’ en sleep het bestand daar op het venster.
rules-start-is-checklist = ‘{ $file }’ hoort hier niet. Is het een checklist van een collega? Kies dan op de pagina ‘Begin’ voor ‘{ $role }’ en sleep het bestand daar op het venster.
# After a file was dropped on another page than the first. $file: the file.
rules-start-dropped = ‘{ $file }’ bevat regels. Wilt u ze wijzigen? Uw ontwerp wordt dan opzijgezet; er gaat niets verloren.
rules-start-dropped-open = Deze regels openen
rules-start-bulletin-title = Toegangsbericht schrijven
rules-start-bulletin-text = Sluit, beperkt of heropent u een toegang? Schrijf dan een toegangsbericht: wie die toegang gebruikt, ziet het zodra het bestand op zijn pc komt.
rules-start-bulletin = Naar het toegangsbericht

# What the fields are called.
# $label: what the field is called.
rules-field-in-dutch = { $label }, in het Nederlands
rules-field-in-french = { $label }, in het Frans
rules-field-organisation = Naam van de organisatie
rules-field-dpo-name = Functie van de DPO
rules-field-dpo-email = E-mailadres van de DPO
rules-field-dpo-telephone = Telefoon van de DPO
rules-field-it-name = Naam van de informaticadienst
rules-field-it-email = E-mailadres van de informaticadienst
rules-field-it-telephone = Telefoon van de informaticadienst
rules-field-user-policy = Webadres van het gebruikersbeleid
rules-field-validity-months = Hoelang een checklist geldt (maanden)
rules-field-screen-lock-minutes = Wanneer het scherm vanzelf op slot gaat, ten laatste (minuten)
rules-field-update-age-days = Hoe oud de laatste update mag zijn (dagen)
rules-field-printing-days = Hoe snel afdrukken terug of vernietigd zijn (dagen)
rules-field-condition-days = Hoe snel een voorwaarde geregeld is (dagen)
rules-field-window-days = Toegelaten dagen
rules-field-window-from = Vanaf (uur)
rules-field-window-until = Tot (uur)
rules-field-window-closed-on = Andere gesloten dagen, één per lijn (zoals 24/12/2026)
rules-field-window-countries = Toegelaten landen
rules-field-way-name = Hoe uw medewerkers dit noemen
rules-field-way-product = Product, voor de informaticadienst
rules-field-way-words = Herkenningswoorden, één per lijn
rules-field-remote-help-tools = Toegelaten programma’s voor hulp op afstand, één per lijn
rules-field-reason = Waarom dit bij u anders is
rules-field-sentence = Wat u toevoegt
rules-field-drop-folder = Map voor afgewerkte checklists
rules-field-trust-anchors = Certificaten en openbare sleutels, onder elkaar
rules-field-time-stamp-service = Webadres van een tijdstempeldienst
rules-field-successor-keys = Codes van sleutels, één per lijn
rules-field-version = Versie
rules-field-decided-by = Beslist door (functie of orgaan)
rules-field-decided-on = Dag van de beslissing
rules-field-expires-on = Laatste dag (niet verplicht)
rules-field-check-again = Moet iedereen opnieuw nakijken?
rules-field-other = Iets anders in het bestand

# What is missing or wrong, beside the field.
rules-problem-missing = Dit moet nog ingevuld worden.
# $item: what was typed; $problem: a sentence.
rules-problem-in-list = ‘{ $item }’: { $problem }
rules-problem-number = Typ een geheel getal van { $minimum } tot { $maximum }.
rules-problem-too-long = Dit is te lang: hoogstens { $limit } tekens.
rules-problem-day = Typ een dag die bestaat, bijvoorbeeld 01/12/2026.
rules-problem-time = Typ een uur, bijvoorbeeld 7:30.
rules-problem-time-order = Het einde moet na het begin komen.
rules-problem-day-order = Deze dag ligt voor de dag van de beslissing.
rules-problem-web-address = Typ een webadres dat met https:// begint.
rules-problem-email = Dit is geen e-mailadres. Het ziet er zo uit: dpo@example.be.
rules-problem-country = Dit is geen landcode van twee letters, zoals BE of NL.
rules-problem-certificate = Dit is geen certificaat of openbare sleutel (pem). Een geheime sleutel hoort hier nooit.
rules-problem-key-code = De code van een sleutel heeft dertig cijfers.
rules-problem-repeated = Dit staat er twee keer.
rules-problem-unseen = Hier staan tekens die niemand ziet. Typ de tekst opnieuw in plaats van hem te plakken.
rules-problem-reason = Leg in beide talen uit waarom dit bij u anders is: de medewerker leest het.
rules-problem-confirm = Bevestig dat u bewust minder vraagt dan de omzendbrief.
rules-problem-future = Deze dag moet nog komen. Onderteken na de beslissing.
rules-problem-past = Deze dag is al voorbij.
rules-problem-not-taken = Dit kan hier niet staan.

# The page of the organisation.
rules-organisation-lead = Voor wie deze regels gelden, en bij wie medewerkers terechtkunnen.
rules-organisation-dpo-title = DPO
rules-organisation-contact-help = Noem een functie, geen persoon. Leeg laten mag.
rules-organisation-it-title = Informaticadienst of leverancier
rules-organisation-it-help = Bij wie medewerkers terechtkunnen met een pc die niet in orde is. Leeg laten mag.
rules-organisation-user-policy-help = Waar medewerkers het gebruikersbeleid lezen. De pagina gaat alleen open als de medewerker het adres aanklikt. Leeg laten mag.

# The page of terms and hours.
rules-holds-lead = Hoelang checklists gelden, welke termijnen er zijn en wanneer medewerkers mogen verbinden.
rules-holds-terms-title = Termijnen
rules-holds-window-title = Dagen en uren om te verbinden
rules-holds-window-help = De omzendbrief vraagt dat de firewall van uw organisatie alleen tijdens de kantooruren verbindingen toelaat (voorwaarde 3e). Vul hier in wat er echt is ingesteld. Is er niets ingesteld, dan krijgt een eigen pc zonder virtuele desktop hoogstens ‘klaar voor telewerk, onder voorwaarden’.
rules-holds-hours-not-set = Er zijn geen uren ingesteld
rules-holds-hours-set = Alleen op deze dagen en uren
rules-holds-time-zone = De uren zijn die van Brussel, ook als de pc elders staat.
rules-holds-holidays = Op Belgische feestdagen
rules-holds-holidays-closed = Niet verbinden
rules-holds-holidays-open = Zoals op andere dagen
rules-holds-countries-help = Landcodes van twee letters, bijvoorbeeld BE, NL. Leeg: geen beperking.

# The page of the ways into the network.
rules-access-lead = Hoe medewerkers in het netwerk komen. Toegangsberichten gaan over deze toegangen.
rules-access-words-help = Woorden die in de naam van de verbinding of het programma op de pc staan: zo herkent Teleklaar deze toegang. Leeg laten mag.
# $way: what the way is called.
rules-access-remove = ‘{ $way }’ verwijderen
rules-access-add-title = Een toegang toevoegen
rules-access-add-text = Voegt u niets toe, dan kent het programma de vpn, de virtuele desktop, Explore en Publiwin onder hun gewone naam.
rules-access-add-vpn = Vpn toevoegen
rules-access-add-virtual-desktop = Virtuele desktop toevoegen
rules-access-add-explore = Explore toevoegen
rules-access-add-publiwin = Publiwin toevoegen
rules-access-removed = ‘{ $way }’ is verwijderd.
rules-access-take-back = Terughalen
rules-access-help-title = Hulp op afstand
rules-access-help-text = Programma’s waarmee uw informaticadienst een pc overneemt. De medewerker leest dat alleen deze mogen.

# The sorts of ways, as titles.
rules-kind-vpn = Vpn
rules-kind-virtual-desktop = Virtuele desktop
rules-kind-explore = Explore
rules-kind-publiwin = Publiwin

# The list of controls.
rules-controls-lead = Wat de omzendbrief vraagt, geldt vanzelf. Kies een regel om ze zwaarder of minder zwaar te laten wegen, of om er uw eigen uitleg aan toe te voegen.
rules-controls-list-title = De regels van de omzendbrief
rules-controls-raised = strenger dan de omzendbrief
rules-controls-lowered = minder streng dan de omzendbrief
rules-controls-has-sentence = met eigen uitleg
# How much a control weighs where that differs. $employer, $virtual, $direct: a level each.
rules-controls-per-workplace = pc van het OCMW: { $employer } · eigen pc met virtuele desktop: { $virtual } · zonder: { $direct }

# The page of one control.
rules-control-levels-title = Hoe zwaar weegt dit?
# $level: a level, in lower case.
rules-control-usual = Omzendbrief: { $level }
rules-control-fixed = De omzendbrief laat hier geen keuze: { $level }.
rules-control-reason-title = Waarom bij u anders?
rules-control-reason-help = De medewerker leest dit naast de vraag en in de checklist.
rules-control-lowered-banner = U vraagt minder dan de omzendbrief. Elke checklist zegt dat.
rules-control-confirm = Ik bevestig dat dit zo bedoeld is
rules-control-sentence-help = Eén of twee zinnen die de medewerker bij deze regel leest. Leeg laten mag.
rules-control-back = Terug naar de regels

# The page of folder and keys.
rules-files-lead = Alles op deze pagina mag leeg blijven.
rules-files-folder-title = Waar afgewerkte checklists komen
rules-files-folder-help = Een gedeelde map die elke medewerker kan bereiken. Nieuwe regels en berichten in die map worden ook gevonden.
rules-files-choose-folder = Map kiezen…
rules-files-successors-title = Wie na u mag ondertekenen
rules-files-successors-help = De code (dertig cijfers) van de sleutel van uw vervanger of opvolger. Zo hoeft niemand opnieuw te vergelijken als u er niet bent.
rules-files-anchors-title = Voor de informaticadienst
rules-files-anchors-help = Certificaten of openbare sleutels (pem) die instaan voor wie checklists ondertekent.
rules-files-add-anchor = Uit een bestand toevoegen…
# $file: the file.
rules-files-anchor-not-read = Dit bestand kon niet gelezen worden als tekst: { $file }. Vraag de informaticadienst om een certificaat in pem-vorm.
rules-files-time-stamp-help = Deze versie van het programma gebruikt de tijdstempeldienst nog niet.

# The page of the decision.
rules-decision-lead = Deze regels gelden omdat uw organisatie ze beslist heeft. Vul in wie dat deed en wanneer.
rules-decision-who-title = Wie beslist
rules-decision-who-help = Bijvoorbeeld: vast bureau, of algemeen directeur. Nooit de naam van een persoon.
rules-decision-again-help = Kies ‘ja’ als een checklist van voor deze regels niet meer volstaat.
rules-decision-again-everybody = Ja, iedereen
rules-decision-again-nobody = Nee, bestaande checklists blijven gelden
rules-decision-holds-title = Nummer en duur
rules-decision-sequence = Volgnummer: { $sequence }. Het gaat vanzelf omhoog; oudere regels vervangen nooit nieuwere.
rules-decision-version-help = De versie staat op elke checklist.
rules-decision-expires-help = Na die dag blijven de regels gelden, maar elke checklist krijgt als voorwaarde dat er nieuwe regels komen.

# The page on which everything is read back.
rules-review-lead = Lees na wat u vastlegt, in beide talen, voor u ondertekent.
rules-review-ready = Alles is ingevuld. U kunt ondertekenen.
rules-review-open =
    { $count ->
        [one] Eén punt moet nog in orde komen
       *[other] { $count } punten moeten nog in orde komen
    }
rules-review-preview-title = Wat de medewerker te zien krijgt
rules-review-preview-text = Kies voor wie, en lees mee.
rules-review-preview-language = Taal van het voorbeeld
rules-review-preview-situation = Werkplek van de medewerker
rules-review-outside-hours = Buiten de uren ziet iedereen bovenaan:
rules-review-whole-title = Alle regels in woorden

# The sign page.
rules-sign-lead = U ondertekent met de sleutel van deze pc. Het bestand kan daarna niet ongemerkt veranderd worden.
rules-sign-who-title = Wie ondertekent
rules-sign-who-help = Deze naam staat in het bestand. Wie het ontvangt, ziet hem bij het vergelijken.
rules-sign-key-title = Uw sleutel
rules-sign-key-help = Gebruik altijd deze pc om regels en toegangsberichten te ondertekenen: zo hoeven uw medewerkers de code maar één keer te vergelijken.
rules-sign-where-title = Waar het bestand komt
rules-sign-button = De regels ondertekenen
rules-sign-signing = De regels worden ondertekend…
# $code: thirty digits.
rules-sign-other-key = De vorige regels zijn met een andere sleutel ondertekend, met code { $code }. Ondertekent u nu met de sleutel van deze pc, dan moet elke medewerker de code opnieuw vergelijken. Wilt u dat vermijden? Onderteken op de pc met die andere sleutel, of laat daar eerst regels ondertekenen die de code van deze pc noemen bij ‘Wie na u mag ondertekenen’.
# $why: one or more sentences.
rules-sign-not-accepted = Er is niets ondertekend, want de pc’s van uw medewerkers zouden dit bestand weigeren. { $why }
# The name of the file. $organisation: its name; $version: the version of the rules.
rules-sign-file-name = Regels telewerk { $organisation } { $version }

# What to do with the signed file.
rules-distribute-nothing = Er is nog niets ondertekend. Zodra dat gebeurd is, leest u hier wat u met het bestand doet.
# $sequence: the number; $date: a day.
rules-distribute-lead = De regels met volgnummer { $sequence } zijn ondertekend op { $date }.
# $code: thirty digits.
rules-distribute-other-key = Let op: deze pc kende tot nu regels die met een andere sleutel ondertekend zijn, met code { $code }. Medewerkers die die regels al hadden, zien de wissel en vergelijken de nieuwe code.
rules-distribute-file-title = Het ondertekende bestand
rules-distribute-code-text = Geef deze dertig cijfers door langs een andere weg dan het bestand: aan de telefoon, op papier of op een vergadering. Elke medewerker vergelijkt ze één keer.
rules-distribute-how-title = Zo verspreidt u het bestand
rules-distribute-how-send = Bezorg het bestand aan elke medewerker, per mail of in een gedeelde map. De medewerker sleept het op het venster van Teleklaar.
rules-distribute-how-compare = De eerste keer toont het programma uw naam en de code. Pas als de medewerker bevestigt dat de cijfers overeenkomen, gelden de regels.
rules-distribute-how-later = Latere regels en toegangsberichten van dezelfde sleutel hoeft niemand nog te vergelijken.
rules-distribute-how-system = De informaticadienst kan het bestand ook op elke pc klaarzetten, in de systeemmap van het programma. Dan hoeft niemand te vergelijken.
rules-distribute-how-here-too = Op deze pc gelden de nieuwe regels nog niet: sleep het bestand ook hier op het venster, bij uw eigen werkplek.
rules-distribute-how-here = Op deze pc gelden de nieuwe regels al.
