# The role that manages the rules: writing an access bulletin, reading it back, signing it.

# Where one begins.
write-bulletin-lead = Hiermee sluit u een toegang van buitenaf, beperkt u ze of opent u ze opnieuw. Wat u typt, wordt vanzelf bewaard.
write-bulletin-begin-title = Waarmee begint u?
write-bulletin-begin-text = Elk formulier is al ingevuld, in het Nederlands en het Frans. U past aan wat bij u anders is.
# $state: what holds for the access.
write-bulletin-begin-note = De toegang is dan { $state }.
write-bulletin-begin-empty = Leeg bericht
write-bulletin-begin-empty-note = U schrijft alles zelf.
write-bulletin-anew = Een ander bericht beginnen
write-bulletin-put-aside = Het vorige bericht is opzijgezet. Er is niets verloren.
write-bulletin-take-back = Het vorige bericht terughalen
write-bulletin-no-policy = Het beleid van uw organisatie is op deze pc nog niet bekend. U kunt het bericht wel schrijven, maar de eigen namen van uw toegangen staan er niet bij. Sleep het ondertekende beleid op het venster bij ‘Mijn eigen werkplek nakijken’, en kom dan terug.
write-bulletin-to-sign = Nalezen en ondertekenen
# $count: how many.
write-bulletin-mistakes = { $count ->
        [one] Eén veld is nog niet in orde. Het staat hierboven aangeduid.
       *[other] { $count } velden zijn nog niet in orde. Ze staan hierboven aangeduid.
    }

# The form.
bulletin-field-way-title = Over welke toegang gaat het?
bulletin-field-way-other = Een andere
bulletin-field-way-typed = Korte naam van de toegang in het beleid
bulletin-field-way-typed-note = Zoals ze in uw beleid staat, bijvoorbeeld citrix: kleine letters, cijfers en streepjes.
bulletin-field-number = Volgnummer
bulletin-field-number-note = Elk bericht over dezelfde toegang krijgt een hoger nummer. Een pc neemt geen lager nummer meer aan.
bulletin-field-state-title = De toegang is …
bulletin-field-from = Vanaf (dag/maand/jaar)
bulletin-field-until = Tot en met
bulletin-field-until-note = Leeg: het geldt tot er een nieuw bericht komt.
bulletin-field-until-suspended = Na die dag gaat de toegang niet vanzelf open: medewerkers wachten op een nieuw bericht.
bulletin-field-whole-days = Een bericht geldt voor hele dagen. Staan er uren vast, vermeld ze dan in de tekst hieronder.
bulletin-field-what-title = Wat is er gebeurd?
bulletin-field-what-text = Dit lezen de medewerkers op elke pagina. Enkele korte zinnen volstaan.
bulletin-field-in-dutch = In het Nederlands
bulletin-field-in-french = In het Frans
bulletin-field-flaw-title = Is er een lek gevonden?
bulletin-field-flaw-yes = Ja
bulletin-field-flaw-no = Nee
bulletin-field-published = Dag waarop het lek bekend werd
bulletin-field-advisories = Nummers van de waarschuwingen
bulletin-field-advisories-note = Bijvoorbeeld CVE-2019-19781. Zet een komma tussen twee nummers.
bulletin-field-cut-off = Grensdatum
bulletin-field-cut-off-note = Soms staat in een waarschuwing: wie pas na deze dag maatregelen nam, moet ervan uitgaan dat er ingebroken is.
bulletin-field-measures-taken = Dag waarop uw organisatie maatregelen nam
bulletin-field-measures-taken-note = Leeg: ze zijn nog niet genomen.
bulletin-field-compromise = Uw maatregelen kwamen na de grensdatum, of ze zijn nog niet genomen. U moet ervan uitgaan dat buitenstaanders binnengeraakt zijn.
bulletin-field-compromise-follows = Dit volgt eruit, ook als u het zelf niet in het bericht zet:
bulletin-field-compromise-monitoring = De informaticadienst houdt de toegang extra in het oog.
bulletin-field-compromise-passwords = Wie de toegang gebruikte, verandert zijn wachtwoorden.
bulletin-field-compromise-check-again = Een checklist van voor uw maatregelen moet opnieuw.
bulletin-field-in-time = Uw maatregelen kwamen op tijd. Hieruit volgt niets extra.
bulletin-field-cut-off-unknown = Zonder grensdatum kan niemand nagaan of uw maatregelen te laat kwamen. Staat er een in de waarschuwing? Vul ze dan in.
bulletin-field-measures-title = Wat doen de medewerkers?
bulletin-field-measures-text = Elke maatregel komt als voorwaarde op hun checklist.
# $number: counted from 1.
bulletin-field-measure = Maatregel { $number }
bulletin-field-measure-add = Maatregel toevoegen
bulletin-field-measure-remove = Maatregel { $number } weghalen
bulletin-field-alternatives-title = Hoe gaat het werk door?
bulletin-field-alternatives-text = Zo weten medewerkers wat ze vandaag wel kunnen doen.
bulletin-field-on-site = Ze kunnen op kantoor werken
bulletin-field-desks = Aantal werkplekken op kantoor (mag leeg blijven)
bulletin-field-mobile-mail = Hun berichten lezen ze op hun diensttelefoon of tablet
bulletin-field-telephone = Telefoonnummer voor dringende zaken
bulletin-field-telephone-note = Leeg: er komt geen nummer bij.
bulletin-field-other = Nog iets anders? (mag leeg blijven)
bulletin-field-services-title = Welke diensten werken niet?
# $number: counted from 1.
bulletin-field-service = Dienst { $number }
bulletin-field-service-add = Dienst toevoegen
bulletin-field-service-remove = Dienst { $number } weghalen
bulletin-field-decision-title = Wie besliste?
bulletin-field-decided-by = Functie of orgaan
bulletin-field-decided-by-note = Bijvoorbeeld ‘Vast bureau’ of ‘Algemeen directeur’. Geen namen van personen.
bulletin-field-decided-on = Dag van de beslissing
bulletin-field-weighed-title = De afweging, voor uw dossier
bulletin-field-weighed-text = U legt vast hoe uw directie het belang van doorwerken en de mogelijke schade tegen elkaar afwoog. Dat komt in de pdf van de beslissing. Op de checklists en op het scherm van medewerkers komt het niet, maar wie het ondertekende bestand opent, kan het lezen. Bij klein onderhoud mag u dit leeg laten.
bulletin-field-primary-process = Om welk werk gaat het?
bulletin-field-stops = Wat valt stil zonder toegang?
bulletin-field-damage = Welke schade wordt gevreesd?
bulletin-field-weighed = Wat is er beslist, en waarom?
bulletin-field-weighed-by = Functie of orgaan dat dit besliste
bulletin-field-weighed-on = Dag waarop dit beslist is
bulletin-field-weighed-as-above = Leeg: zoals hierboven.

# What is wrong at a field.
bulletin-mistake-not-a-day = Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 17/01/2020.
bulletin-mistake-not-a-number = Schrijf hier een geheel getal, in cijfers.
# $minimum, $maximum: whole numbers.
bulletin-mistake-out-of-range = Dit is een getal van { $minimum } tot en met { $maximum }.
# $limit: a whole number.
bulletin-mistake-too-long = Dit is te lang: hoogstens { $limit } tekens.
bulletin-mistake-until-too-early = De laatste dag ligt voor de eerste.
bulletin-mistake-before-flaw = Deze dag ligt voor de dag waarop het lek bekend werd.
bulletin-mistake-published-later = Deze dag ligt na de dag van de beslissing.
bulletin-mistake-unknown-way = Zo heet geen toegang. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.
bulletin-mistake-no-way = Kies een toegang.
bulletin-mistake-no-measure = Voeg minstens één maatregel toe, of kies hierboven ‘open’.
bulletin-mistake-in-future = Deze dag moet nog komen. Een beslissing is al genomen; voor wanneer ze geldt, is er het veld ‘Vanaf’.
# $known: the highest number.
bulletin-mistake-number-taken = Nummer { $known } bestaat al voor deze toegang. Neem een hoger nummer.
# $date: the day of the decision that is known.
bulletin-mistake-decided-earlier = Het vorige bericht over deze toegang is beslist op { $date }. Deze dag kan niet vroeger zijn.
bulletin-mistake-character = Hier staat een teken dat niet in het document kan. Wis het en typ het opnieuw.

# Reading it back and signing it.
sign-bulletin-lead = Kijk na wat de medewerkers zullen zien, onderteken en bezorg hun het bestand.
sign-bulletin-nothing = Er is nog geen bericht om te ondertekenen.
sign-bulletin-to-write = Een bericht schrijven
sign-bulletin-mistakes-title = Dit is nog niet in orde
sign-bulletin-mistakes-text = Kies een regel om naar het veld te gaan.
sign-bulletin-workers-title = Wat de medewerkers zien
# $date: a day.
sign-bulletin-workers-text = Zo staat het op { $date } bovenaan elke pagina, in de taal van de medewerker.
# $date: the first day.
sign-bulletin-until-then = Voor { $date } zien ze alleen dat dit aangekondigd is.
sign-bulletin-whole-title = Het hele bericht, zoals het in uw dossier komt
sign-bulletin-who-title = Wie ondertekent?
sign-bulletin-who-text = Uw naam staat in het ondertekende bestand. De pc’s herkennen het aan de sleutel waarmee ook het beleid ondertekend is.
# $code: thirty digits.
sign-bulletin-foreign-key = Op deze pc staat niet de sleutel waarmee het beleid van uw organisatie ondertekend is. Elke pc zou dit bericht weigeren. Onderteken op de pc waarop u het beleid ondertekende. De sleutel van het beleid heeft deze code: { $code }
sign-bulletin-where-title = Waar komen de bestanden?
sign-bulletin-where-text = U krijgt er twee: het bericht voor de medewerkers, en de beslissing als ondertekende pdf voor uw dossier.
sign-bulletin-button = Ondertekenen en bewaren
sign-bulletin-signing = Het bericht en de beslissing worden ondertekend…
# $path: the file.
sign-bulletin-not-written = Dit bestand kon niet bewaard worden: { $path }. Kies een andere map en probeer opnieuw.
# $why: a sentence.
sign-bulletin-not-accepted = De pc’s van de medewerkers zouden dit bericht weigeren, dus is het niet bewaard. { $why }
# Names of files. $way: the access way; $number: the number; $date: ISO date.
sign-bulletin-bulletin-name = Toegangsbericht { $way } { $number } ({ $date })
sign-bulletin-decision-name = Beslissing toegang { $way } { $number } ({ $date })
sign-bulletin-done-title = Het bericht is ondertekend
# $path: the file.
sign-bulletin-done-bulletin = Voor de medewerkers: { $path }
sign-bulletin-done-decision = Voor uw dossier: { $path }
sign-bulletin-done-here = Op deze pc is het bericht al bekend.
sign-bulletin-done-not-here = Deze pc kent het beleid van uw organisatie nog niet en kon dus niet nagaan of andere pc’s het bericht aannemen. Ze nemen het alleen aan als u ook hun beleid met deze sleutel ondertekende.
sign-bulletin-next-title = Hoe bezorgt u het bericht?
# $folder: the folder.
sign-bulletin-next-drop-folder = Het snelst gaat het via de map uit uw beleid: { $folder }. Wie Teleklaar daarna opent, ziet het bericht meteen.
sign-bulletin-next-drop-folder-none = Staat er in uw beleid een gedeelde map, zet het bestand dan daarin. Wie Teleklaar daarna opent, ziet het bericht meteen.
sign-bulletin-next-mail = Stuur het als bijlage. De medewerkers slepen het bestand op het venster van Teleklaar.
sign-bulletin-next-it = De informaticadienst kan het bestand op elke pc naast het programma zetten.
sign-bulletin-next-file = Bewaar de pdf van de beslissing in uw dossier.
sign-bulletin-open-folder = De map openen
sign-bulletin-open-decision = De beslissing bekijken
sign-bulletin-copy-drop = In de gedeelde map zetten
# $path: the file.
sign-bulletin-copy-drop-done = Het bericht staat in de gedeelde map: { $path }
sign-bulletin-copy-drop-failed = Het bericht kon niet in de gedeelde map gezet worden: { $path }. Kijk na of u in die map mag schrijven.
sign-bulletin-another = Nog een bericht schrijven
