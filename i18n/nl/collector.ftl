# The role that collects the checklists of others: team lead or DPO.

collector-page-welcome = Welkom
# Spoken by screen readers: the list of the role's pages.
collector-navigation-name = Pagina’s

collector-welcome-heading = Wie is klaar om thuis te werken?
collector-welcome-lead = Uw collega’s bezorgen u hun checklist. Teleklaar kijkt ze allemaal na en zegt u voor elke collega hoe het ervoor staat.
collector-welcome-does-verify = Het gaat na of er niets aan een checklist veranderd is sinds ze getekend werd.
collector-welcome-does-list = Het toont voor elke collega de nieuwste checklist: klaar, onder voorwaarden, bijna vervallen of nog niet in orde.
collector-welcome-does-missing = Het zegt wie nog niets bezorgde, als u een lijst met namen geeft.
collector-welcome-does-follow = Het helpt u om te antwoorden, af te spreken wat nog moet gebeuren en een overzicht te maken voor de DPO.
collector-welcome-never-send = Het verstuurt niets en maakt geen verbinding met het internet. Mails zet het alleen voor u klaar.
collector-welcome-never-change = Het verandert niets aan de bestanden van uw collega’s, en wist er geen tenzij u dat vraagt.
collector-welcome-never-guess = Het noemt niets in orde wat het niet kon nakijken.

collector-page-list = Lijst
collector-list-search = Zoeken
collector-list-organisation = Organisatie
collector-list-all-organisations = Alle organisaties
collector-list-signed = Getekend
collector-list-order = Volgorde
collector-list-more-filters = Meer filters en volgorde
collector-list-all-states = alles
# $word: a state; $count: how many lines.
collector-list-pill = { $word } ({ $count })
# $shown: lines that the list shows; $all: all lines.
collector-list-shown =
    { $shown ->
        [one] { $shown } regel van { $all }
       *[other] { $shown } regels van { $all }
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

collector-order-urgency = Meest dringende eerst
collector-order-name = Naam
collector-order-organisation = Organisatie
collector-order-valid-until = Wat eerst vervalt
collector-order-signed = Laatst getekend
collector-signed-any = Alle datums
collector-signed-last-month = De laatste 30 dagen
collector-signed-last-year = De laatste 12 maanden
collector-signed-earlier = Meer dan 12 maanden geleden

collector-details-back = Terug naar de lijst
collector-details-reasons-title = Wat het nakijken opleverde
# Followed by a list of points.
collector-details-in-the-way = Dit staat thuis werken in de weg:
# $state: where telework stands, in a few words.
collector-details-telework-without-ksz = Thuis werken: { $state }. Gegevens van de KSZ: toegang geweigerd
# $list: the points that are missing.
collector-details-ksz-refused = De toegang tot gegevens van de KSZ wordt geweigerd. Wat ontbreekt: { $list }.
collector-details-points-open = Thuis werken kan nog niet: minstens één verplicht punt is niet in orde of niet bekend.
collector-details-access-closed = Thuis werken kan nog niet: de toegang op afstand was gesloten toen deze checklist gemaakt werd.
# $name: who answered; $date: the day.
collector-details-sent-back = { $name } stuurde deze checklist terug op { $date }. Er is een nieuwe nodig.
collector-details-file-note = Een bestand zonder checklist die telt, heeft hier geen naam of besluit: wat erin staat, is niet te vertrouwen.

collector-record-title = De checklist
collector-record-situation = Situatie
collector-record-verdict = Besluit
collector-record-ksz = KSZ
collector-record-role = Functie
collector-record-assessed = Nagekeken op
collector-record-signed = Getekend op
# $date: a day; $time: a time.
collector-record-signed-at = { $date } om { $time }, volgens de pc van de medewerker
collector-record-measurement = Meting
collector-record-declared-only = uw collega koos ervoor om niets te laten meten
collector-record-from-file = uit een bestand; Teleklaar heeft de pc niet zelf nagekeken
collector-record-valid-until = Geldig tot en met
collector-record-signature = Handtekening
collector-record-findings = Alle punten bekijken
# $status: whether it holds; $provenance: how that is known.
collector-record-finding = { $status } ({ $provenance })
# $text: what the worker typed.
collector-record-explanation = Uitleg van de medewerker: { $text }
collector-record-pages = Het document bekijken
collector-record-pages-note = Deze pagina’s zijn opnieuw gemaakt uit de getekende gegevens.
# $number: the page; $total: all pages.
collector-record-page = Pagina { $number } van { $total }
collector-record-rendering = De pagina’s worden gemaakt…
collector-record-render-failed = De pagina’s kunnen hier niet getoond worden. Open het bestand zelf.

collector-files-title = Bestanden
# $file: the file; $inside: where inside it.
collector-files-inside = { $file }, daarin { $inside }
collector-files-open = Openen
collector-files-open-folder = Map openen
collector-files-earlier = Eerdere checklists
# $date: a day; $verdict: what was decided.
collector-files-earlier-line = Getekend op { $date }: { $verdict }

collector-conditions-title = Voorwaarden
# $who: who acts; $date: by when.
collector-conditions-by = { $who }, tegen { $date }
# $who: who acts; $date: the last day.
collector-conditions-kept-until = { $who }, na te leven tot en met { $date }
# $date: the day; $name: who marked it.
collector-conditions-done = Afgewerkt op { $date }, aangeduid door { $name }
# $text: the note.
collector-conditions-note-said = Notitie: { $text }
collector-conditions-note = Notitie (mag leeg blijven)
# $what: the condition.
collector-conditions-mark = Als afgewerkt aanduiden
collector-conditions-reopen = Ongedaan maken: nog niet afgewerkt

collector-vouching-title = Is dit echt de sleutel van deze persoon?
collector-vouching-held-title = De sleutel van deze persoon
collector-vouching-answer-title = Is dit echt de sleutel van wie antwoordde?
collector-vouching-answer-held-title = De sleutel van wie antwoordde
# $name, $organisation: as in the certificate.
collector-vouching-signer = Op naam van: { $name }, { $organisation }
collector-vouching-step-call = Bel deze persoon op een nummer dat u al kende, of ga langs. Gebruik geen nummer uit de mail of uit het bestand.
collector-vouching-step-read = Vraag de code voor te lezen die in Teleklaar op de pagina ‘Klaar’ staat, bij ‘Code van uw sleutel’.
collector-vouching-step-read-answer = Vraag deze persoon de code voor te lezen die in Teleklaar op de pagina ‘Map en gegevens’ staat, bij ‘Code van uw sleutel’.
collector-vouching-step-compare = Vergelijk alle zes groepen met de code hierboven.
collector-vouching-how = Hoe hebt u vergeleken?
collector-vouching-telephone = Aan de telefoon
collector-vouching-in-person = Persoonlijk
collector-vouching-vouch = De code is dezelfde: ik sta in voor deze sleutel
collector-vouching-differs = Is de code anders? Bevestig dan niets, en vraag raad aan uw informatieveiligheidsconsulent.
collector-vouching-own-name = Dit antwoord draagt uw naam, maar is niet ondertekend met de sleutel van deze pc. Hebt u het niet zelf op een andere pc ondertekend? Bevestig dan niets, en meld het aan uw informatieveiligheidsconsulent.
# $name: who vouches; $date: since when.
collector-vouching-held-telephone = { $name } staat in voor deze sleutel sinds { $date }: de code is aan de telefoon vergeleken.
# $name: who vouches; $date: since when.
collector-vouching-held-in-person = { $name } staat in voor deze sleutel sinds { $date }: de code is persoonlijk vergeleken.
# $name: the keeper; $date: since when.
collector-vouching-held-own-key = Dit is de eigen sleutel van { $name }, op deze pc, sinds { $date }.
collector-vouching-withdraw-title = Niet meer instaan voor deze sleutel
collector-vouching-withdraw-text = Doe dit als de pc gestolen of verkocht is, of als u toch twijfelt. Checklists met deze sleutel tellen dan niet meer als klaar.
collector-vouching-why = Waarom (mag leeg blijven)
collector-vouching-withdraw = Intrekken
collector-vouching-nobody-any-more = Niemand staat nog in voor deze sleutel.
collector-vouching-withdrawn = Reken niet op deze checklist voor u weet wat er met deze pc of deze sleutel gebeurd is.
# $withdrawn: by whom and when, and why where that is known.
collector-vouching-again = Voor deze sleutel stond al iemand in; dat is ingetrokken { $withdrawn }. Vraag eerst na waarom. Wilt u er echt opnieuw voor instaan?
collector-vouching-again-yes = Ja, opnieuw instaan voor deze sleutel
collector-vouching-history = Wat vroeger over deze sleutel beslist is
# $date: the day; $name: who decided; $signer: the name in the certificate.
collector-vouching-history-vouched-answers = { $date }: { $name } stond in voor de sleutel van { $signer }, om te antwoorden
collector-vouching-history-vouched = { $date }: { $name } stond in voor de sleutel van { $signer }
# $date: the day; $name: who decided; $signer: the name in the certificate.
collector-vouching-history-withdrawn = { $date }: { $name } staat niet meer in voor de sleutel van { $signer }

collector-notes-title = Notities
# $date: the day; $name: who wrote it; $text: the note.
collector-notes-line = { $date }, { $name }: { $text }
collector-notes-new = Nieuwe notitie
collector-notes-add = Notitie bewaren

collector-keeper-first = Vul eerst uw naam en organisatie in. Zo weet iedereen later wie dit besliste.
collector-keeper-go = Naar ‘Map en gegevens’

collector-page-folder = Map en gegevens
collector-folder-lead = Kies de map waarin de checklists van uw collega’s staan. Mails (.eml) en archieven (.zip) met checklists erin tellen ook mee.
collector-folder-title = Map met checklists
collector-folder-field = Map
collector-folder-choose = Map kiezen…
collector-folder-use = Deze map nakijken
collector-folder-missing = Deze map bestaat niet, of u mag ze niet openen: kijk de naam na.
collector-folder-no-dialog = Er is geen map gekozen. Opent er geen venster om te kiezen? Typ of plak het pad van de map dan hierboven, of sleep ze op dit venster.
collector-folder-drop = U kunt ook bestanden of mappen op dit venster slepen. Ze blijven staan waar ze staan.
# $count: how many files or folders were dropped.
collector-folder-dropped =
    { $count ->
        [one] 1 bestand of map is op het venster gesleept en wordt mee nagekeken.
       *[other] { $count } bestanden of mappen zijn op het venster gesleept en worden mee nagekeken.
    }
collector-folder-forget-dropped = Niet meer meenemen
collector-folder-who-title = Wie bent u?
collector-folder-who-text = Uw naam komt bij wat u beslist: voor welke sleutel u instaat, wat afgewerkt is, wat u antwoordt.
collector-folder-name = Voornaam en naam
collector-folder-organisation = Organisatie
collector-folder-who-save = Bewaren
collector-folder-who-saved = Bewaard.
collector-folder-roster-title = Namenlijst (niet verplicht)
collector-folder-roster-text = Met een namenlijst ziet u ook wie nog niets bezorgde. Bewaar de lijst in Excel als CSV, met een kolom ‘Naam’ en liefst ook ‘Organisatie’ en ‘Mail’.
collector-folder-roster-field = CSV-bestand
collector-folder-roster-choose = Bestand kiezen…
collector-folder-roster-read = Namenlijst inlezen
# $count: how many people.
collector-folder-roster-there =
    { $count ->
        [one] De namenlijst telt 1 persoon.
       *[other] De namenlijst telt { $count } personen.
    }
collector-folder-roster-not-read = Dit bestand kan niet gelezen worden. Kijk na of het bestaat en of u het mag openen.

# $looked: files looked at; $all: files found so far.
collector-progress-examining = Nakijken… { $looked } van { $all } bestanden
collector-progress-walking = Zoeken in de map… { $all } bestanden gevonden
# $compared: how many texts were compared; $all: how many there are to compare.
collector-progress-comparing = De lijst is volledig. De tekst wordt nog vergeleken: { $compared } van { $all }
# $count: how many texts wait.
collector-progress-not-compared =
    { $count ->
        [one] Van 1 checklist is de tekst nog niet vergeleken.
       *[other] Van { $count } checklists is de tekst nog niet vergeleken.
    }
# $count: files looked at.
collector-progress-done =
    { $count ->
        [one] 1 bestand nagekeken
       *[other] { $count } bestanden nagekeken
    }
# $said: the sentence before; $time: hours and minutes; $date: a day before today.
collector-progress-at = { $said } om { $time }
collector-progress-on = { $said } op { $date } om { $time }
collector-progress-cancelled = Gestopt. Wat al nagekeken is, staat in de lijst; de rest ontbreekt.
collector-progress-cancel = Stoppen
collector-progress-again = Opnieuw nakijken
collector-progress-failed = Het nakijken kon niet beginnen. Sluit andere programma’s en probeer opnieuw.

collector-answer-title = Uw antwoord
collector-answer-given-title = Antwoord op deze checklist
collector-answer-text = U tekent uw antwoord in het tweede vak van de checklist. De handtekening van uw collega blijft geldig.
collector-answer-question = Wat antwoordt u?
collector-answer-accept = Aanvaarden
collector-answer-accept-with-remark = Aanvaarden met een opmerking
collector-answer-send-back = Terugsturen
collector-answer-send-back-only = Moet uw collega nog iets veranderen? U kunt deze checklist toch terugsturen. Uw antwoord staat dan in het register en in een mail, niet in het bestand.
collector-answer-noted = De checklist is teruggestuurd. Dat staat in het register.
collector-answer-noted-mail-failed = De mail kon niet klaargemaakt worden. Laat uw collega zelf weten wat er nog moet veranderen.
collector-answer-given-only-here = Dit antwoord staat alleen in het register. In het bestand was geen plaats meer: iemand anders had het vak al gebruikt.
collector-answer-remark = Opmerking voor uw collega
collector-answer-remark-missing = Zeg erbij waarom.
collector-answer-remark-refused = In de opmerking staat een teken dat niet te zien is, of ze is te lang. Typ ze opnieuw.
# $name, $organisation: the person who signs.
collector-answer-signs = Ondertekend door { $name }, { $organisation }
collector-answer-button = Antwoord tekenen
collector-answer-signing = Het antwoord wordt getekend…
# $path: the file.
collector-answer-made = De beantwoorde checklist staat hier: { $path }
# $path: the file.
collector-answer-mail-made = De mail aan uw collega staat klaar. Gaat er niets open? U vindt de mail hier: { $path }
collector-answer-mail-failed = De mail kon niet klaargemaakt worden. Voeg de beantwoorde checklist zelf toe aan een mail.
collector-answer-not-read = Het bestand met de checklist kan niet meer gelezen worden. Kijk de map opnieuw na.
# $path: the file.
collector-answer-not-written = De beantwoorde checklist kon niet bewaard worden: { $path }. Mag u daar schrijven?
# $answer: in words; $name: who gave it; $date: when.
collector-answer-given = { $answer }: { $name }, { $date }
collector-answer-given-does-not-count = Dit antwoord telt niet: de sleutel is niet bevestigd om te antwoorden. De checklist staat waar ze zonder antwoord zou staan. Zelf kunt u dit exemplaar niet meer beantwoorden: het vak daarvoor is al gebruikt. Vraag uw collega het exemplaar zonder antwoord.
# $text: the remark.
collector-answer-given-remark = Opmerking: { $text }
# $name: the worker's file name without its ending.
collector-answer-file-name = { $name } - antwoord
# $verdict: what was decided, in a few words.
collector-answer-not-possible = Het besluit van deze checklist is: { $verdict }. Aanvaarden verandert dat niet. Moet er nog iets veranderen? Stuur de checklist dan terug.
collector-answer-signed = Uw antwoord is getekend.
collector-answer-vouch-first = Bevestig eerst de sleutel hierboven. Pas dan weet u dat deze checklist van uw collega komt.
# $folder: the file or folder.
collector-keeper-not-written = Dit kon niet bewaard worden in { $folder }. Is de schijf vol, of mag u daar niet schrijven? Er is niets veranderd.
# $file: the file or folder.
collector-keeper-unreadable = Het register kan niet gelezen worden: { $file }. Daarom telt hier niets als bevestigd en kunt u niets beslissen. Vraag hulp aan de informaticadienst, of zet een kopie van dat bestand terug.

collector-page-follow-up = Opvolging
collector-follow-up-lead = Wat nog moet gebeuren, en door wie. Kies een punt om het af te werken of er meer over te lezen.
collector-follow-up-keys-title = Sleutels die u nog moet vergelijken
# $count: how many people.
collector-follow-up-keys-text =
    { $count ->
        [one] Bij 1 collega is de code van de sleutel nog niet vergeleken. Pas daarna telt die checklist mee en staat hier wat er nog moet gebeuren.
       *[other] Bij { $count } collega’s is de code van de sleutel nog niet vergeleken. Pas daarna tellen hun checklists mee en staat hier wat er nog moet gebeuren.
    }
# Several keys under one name. $count: how many people; $keys: how many keys.
collector-follow-up-keys-several =
    { $count ->
        [one] Onder de naam van één collega is met { $keys } sleutels getekend, en hun codes zijn nog niet vergeleken. Pas daarna telt mee wat van die collega komt, en staat hier wat er nog moet gebeuren.
       *[other] Onder de namen van { $count } collega’s is met { $keys } sleutels getekend, en hun codes zijn nog niet vergeleken. Pas daarna tellen hun checklists mee en staat hier wat er nog moet gebeuren.
    }
collector-follow-up-keys-button = Toon wiens code u nog moet vergelijken
collector-follow-up-reminders-title = Herinneringen per mail
collector-follow-up-reminders-text = Voor elke collega die nog iets moet doen, zet Teleklaar een mail klaar in de taal van die collega. Is die taal niet bekend, dan is de mail in het Nederlands en in het Frans. U leest de mails na en verstuurt ze zelf.
collector-follow-up-reminders-button = Mails klaarzetten
# $count: how many mails; $path: the folder.
collector-follow-up-reminders-made =
    { $count ->
        [one] 1 mail staat klaar in { $path }
       *[other] { $count } mails staan klaar in { $path }
    }
# Beside the button, of somebody who handed nothing in.
collector-follow-up-language-unknown = De taal van deze collega is niet bekend: de mail is in het Nederlands en in het Frans.
collector-follow-up-reminder-button = Herinnering klaarzetten
# $path: the file.
collector-follow-up-reminder-made = De mail staat klaar. Gaat er niets open? U vindt de mail hier: { $path }
collector-follow-up-nothing-to-send = Er is geen herinnering nodig.
# $name: the person.
collector-follow-up-reminder-file-name = Herinnering aan { $name }
# $name: the person.
collector-follow-up-answer-file-name = Antwoord aan { $name }
# $date: the day.
collector-follow-up-folder-name = Herinneringen { $date }
# $path: the folder or file.
collector-follow-up-not-written = Dit kon niet bewaard worden: { $path }. Is de schijf vol, of mag u daar niet schrijven?
collector-follow-up-it-title = Lijst voor de informaticadienst
collector-follow-up-it-text = Eén tekst met alles wat alleen de informaticadienst in orde kan brengen of kan bevestigen.
collector-follow-up-it-button = Lijst bewaren
# $path: the file.
collector-follow-up-it-saved = De lijst is bewaard: { $path }
# $date: the day.
collector-follow-up-it-file-name = Lijst voor de informaticadienst { $date }
# $who: who acts; $count: how many points.
collector-follow-up-group =
    { $who ->
        [it] Te doen door de informaticadienst ({ $count })
        [team-lead] Te doen door de teamverantwoordelijke ({ $count })
       *[worker] Te doen door uw collega’s ({ $count })
    }
collector-follow-up-nothing = Er staat geen enkel punt en geen enkele voorwaarde meer open, en niemand moet nog een checklist bezorgen. Bestanden die u niet kunt gebruiken, vindt u in de lijst.
# $name: whose; $date: the day.
collector-follow-up-due-by = { $name }, tegen { $date }
# $name: person and PC; $date: the last day.
collector-follow-up-kept-until = { $name }, na te leven tot en met { $date }
# $name: whose; $date: the day.
collector-follow-up-overdue-since = { $name }, te laat sinds { $date }
# $name: person and PC.
collector-follow-up-in-the-way = { $name }, tot dan geen thuiswerk
# $name: the person.
collector-follow-up-in-the-way-of-ksz = { $name }, tot dan geen toegang tot de KSZ
# Stands before the reason: expired, not handed in.
collector-follow-up-checklist = Checklist nodig

collector-page-export = Exporteren
collector-export-lead = Bewaar de lijst om ze te bekijken in Excel, aan de DPO te bezorgen of in een ander programma te gebruiken.
collector-export-not-compared-yet = Van sommige checklists is de tekst nog niet vergeleken. Wacht tot dat klaar is, dan is de lijst volledig.
collector-export-form-title = Wat wilt u bewaren?
collector-export-workbook = Excel-bestand
collector-export-summary = Getekend overzicht (pdf)
collector-export-separated = CSV-bestand
collector-export-data = Gegevens (JSON)
collector-export-workbook-note = Met filters, en met aparte bladen voor de voorwaarden en voor wie nog iets moet bezorgen.
collector-export-summary-note = Voor de DPO: aantallen, een grafiek, de lijst en wat ontbreekt. U tekent het met de sleutel van deze pc.
collector-export-separated-note = Een eenvoudige tabel die elk rekenprogramma opent.
collector-export-data-note = Alle gegevens, voor een ander programma.
collector-export-which-title = Welke regels?
# $count: how many lines.
collector-export-which-all = Alle regels ({ $count })
# $count: how many lines.
collector-export-which-shown = Wat de lijst nu toont ({ $count })
collector-export-button = Bewaren
collector-export-making = Het bestand wordt gemaakt…
collector-export-where-title = Waar komt het bestand?
collector-export-where-note = Vult u niets in, dan komt het in uw map Documenten.
# $path: the file.
collector-export-made = Bewaard: { $path }
# $date: the day as 2026-11-22.
collector-export-file-name = Register telewerk { $date }

collector-page-keeping = Bewaren en wissen
collector-keeping-lead = Bewaar checklists niet langer dan nodig. Teleklaar wist niets vanzelf: u kijkt en beslist.
collector-keeping-period-title = Hoelang bewaart u checklists?
collector-keeping-period-text = Vraag de DPO welke termijn bij u geldt. Ze loopt vanaf de dag van de handtekening.
# $count: how many years.
collector-keeping-years =
    { $count ->
        [one] 1 jaar
       *[other] { $count } jaar
    }
# $count: how many months.
collector-keeping-other = Nu: { $count } maanden
collector-keeping-undecided = Er is nog geen termijn gekozen.
# $count: how many checklists.
collector-keeping-due-title = Bewaartermijn voorbij ({ $count })
collector-keeping-due-none = Van geen enkele checklist is de bewaartermijn voorbij.
# $date: when it was signed; $until: the last day.
collector-keeping-due-line = getekend op { $date }, te bewaren tot en met { $until }
collector-keeping-person-title = Gegevens van deze persoon
collector-keeping-person-text = Vraagt uw collega welke gegevens u bewaart? Maak dan een bestand met alles wat het register over deze persoon weet, en geef de pdf’s erbij.
collector-keeping-person-export = Gegevens bewaren als bestand
# $path: the file.
collector-keeping-person-exported = De gegevens staan in { $path }
# $name: the person.
collector-keeping-person-file-name = Gegevens van { $name }
collector-keeping-erase-title = Alles over deze persoon wissen
collector-keeping-erase-text = Dit wist notities, bevestigde sleutels, afgewerkte voorwaarden en de regel op de namenlijst. Het kan niet ongedaan gemaakt worden.
# $count: how many files.
collector-keeping-erase-files =
    { $count ->
        [one] Ook het bestand in de map wissen
       *[other] Ook de { $count } bestanden in de map wissen
    }
collector-keeping-erase-inside = Wat in een mail of een archief zit, moet u er zelf uit halen:
collector-keeping-erase-stays = Blijft het bestand in de map staan, dan komt de checklist terug in de lijst.
collector-keeping-erase-button = Deze persoon wissen
# $name: the person.
collector-keeping-erase-sure = Alles over { $name } definitief wissen?
collector-keeping-erase-yes = Ja, wissen
collector-keeping-erased = De persoon is gewist uit alle registers van deze pc.
collector-keeping-erased-elsewhere = Deze bestanden maakte u eerder over deze persoon. Wis ze zelf:
collector-keeping-erased-may-stay = Wat u eerder als lijst bewaarde of per mail verstuurde, kan de naam nog bevatten: dat wist u zelf.
collector-keeping-erase-failed = Niet alles kon gewist worden. Dit bleef staan:
