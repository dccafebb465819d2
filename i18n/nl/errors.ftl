# What the command line says when something is wrong: one line, after “teleklaar: ”.

# Where a mistake stands. $file: the path. $line: its line. $what: one of the sentences below.
error-at-line = { $file }, regel { $line }: { $what }
error-in-file = { $file }: { $what }

# What is wrong with a file. $key: the dotted path of the key.
error-empty = het bestand is leeg
error-too-large = het bestand is groter dan 1 MiB
error-not-utf8 = het bestand is geen tekst in UTF-8; bewaar het opnieuw met die codering
error-is-pdf = dit is een pdf en geen tekstbestand; geef hier het tekstbestand zelf
error-is-archive = dit is een zip-bestand of een kantoordocument en geen tekstbestand; geef hier het tekstbestand zelf
error-not-well-formed = hier klopt de schrijfwijze van { $syntax } niet
error-too-deep = ‘{ $key }’ zit te diep genest
error-file-too-deep = het bestand is te diep genest
error-repeated = ‘{ $key }’ staat er twee keer
error-newer-format = ‘format’ is { $found }, en deze versie van Teleklaar leest formaat 1; gebruik een nieuwere versie
error-unknown-format = ‘format’ moet 1 zijn
error-missing-section = het onderdeel [{ $key }] ontbreekt
error-missing-key = ‘{ $key }’ ontbreekt
error-unknown-key = ‘{ $key }’ is hier onbekend
error-unknown-key-suggestion = ‘{ $key }’ is hier onbekend; bedoelt u ‘{ $suggestion }’?
error-unknown-control = ‘{ $key }’ is geen controlepunt
error-unknown-control-suggestion = ‘{ $key }’ is geen controlepunt; bedoelt u ‘{ $suggestion }’?
error-decided-by-policy = ‘{ $key }’ hoort hier niet: alleen het beleid en de toegangsberichten beslissen daarover
error-no-connection-window = ‘{ $key }’ hoort hier niet: het beleid stelt geen uren in om te verbinden
error-decided-by-printing = ‘{ $key }’ hoort hier niet: ‘situation.printing’ en [printing] beslissen daarover
error-no-measure-possible = ‘{ $key }’ hoort hier niet: alleen ‘separate-room’ kan door een maatregel opgevangen worden
error-not-measured = ‘{ $key }’ hoort hier niet: de pc meet dit punt niet
error-wrong-type = ‘{ $key }’: verwacht wordt { $expected }, maar er staat { $found }

# $allowed: a list of words.
error-not-one-of = ‘{ $key }’: hier mag alleen { $allowed } staan
error-not-one-of-suggestion = ‘{ $key }’: hier mag alleen { $allowed } staan; bedoelt u ‘{ $suggestion }’?

# $minimum, $maximum and $limit: whole numbers.
error-out-of-range = ‘{ $key }’ moet tussen { $minimum } en { $maximum } liggen
error-empty-text = ‘{ $key }’ mag niet leeg zijn
error-text-too-long = ‘{ $key }’ mag hoogstens { $limit } tekens lang zijn
error-control-character = ‘{ $key }’ bevat een onzichtbaar stuurteken; typ de tekst opnieuw
error-not-a-date = ‘{ $key }’ is geen datum zoals 2026-12-01
error-not-a-moment = ‘{ $key }’ is geen tijdstip zoals 2026-11-22T10:00:00+01:00
error-not-a-time-of-day = ‘{ $key }’ is geen uur zoals 07:30
error-window-ends-before-start = ‘{ $key }’ moet later zijn dan ‘from’
error-empty-list = ‘{ $key }’ is een lege lijst
error-may-not-be-lowered = ‘{ $key }’ kan niet lager: dat kan niet bij de strikte voorwaarden van de omzendbrief (3a tot 3e), bij de KSZ en bij een gesloten toegang
error-reason-for-ok = ‘{ $key }’: bij de waarde ‘ok’ hoort geen reden; laat de regel weg
error-nothing-contradicts = ‘{ $key }’: er is niets recht te zetten, want meting en antwoord spreken elkaar niet tegen; laat de regel weg

# Types of values, for error-wrong-type.
kind-text = tekst tussen aanhalingstekens
kind-whole-number = een geheel getal
kind-other-number = een ander getal
kind-boolean = true of false
kind-date = een datum zoals 2026-12-01
kind-time = een tijdstip
kind-list = een lijst
kind-table = een onderdeel met sleutels
kind-null = null
kind-boolean-or-unknown = true, false of "unknown"
kind-text-or-table = een niveau, of een niveau per situatie

# Reading and writing files.
file-not-found = dit bestand bestaat niet
file-is-folder = dit is een map en geen bestand
file-not-plain = dit is geen gewoon bestand maar een apparaat, een pijp of een koppeling
file-no-permission = u hebt geen recht om dit bestand te lezen
file-in-use = een ander programma heeft dit bestand open; sluit het daar en probeer opnieuw

# $code: the system's own number.
file-refused = het systeem weigert dit bestand te lezen (fout { $code })
output-is-input = deze opdracht leest dit bestand ook, en het zou verloren gaan; kies een andere naam
output-exists = dit bestand bestaat al; met --force wordt het vervangen
output-no-folder = de map voor dit bestand bestaat niet
output-no-permission = u hebt geen recht om hier te schrijven
output-disk-full = de schijf is vol, en er is niets geschreven; maak plaats of kies een andere map
output-refused = het systeem weigert dit bestand te schrijven (fout { $code })
output-lost = het resultaat kon niet worden getoond (fout { $code })

# Wrong use. $name: a command, option or argument as typed.
usage-no-command = welke opdracht? ‘teleklaar --help’ toont ze
usage-unknown-command = ‘{ $name }’ is geen opdracht; ‘teleklaar --help’ toont ze
usage-unknown-command-suggestion = ‘{ $name }’ is geen opdracht; bedoelt u ‘{ $suggestion }’?
usage-unknown-option = ‘{ $name }’ is geen optie; ‘teleklaar --help’ toont ze
usage-unknown-option-suggestion = ‘{ $name }’ is geen optie; bedoelt u ‘{ $suggestion }’?

# $command: the command.
usage-option-not-here = de optie ‘{ $name }’ hoort niet bij ‘{ $command }’
usage-missing-value = na ‘{ $name }’ ontbreekt een waarde
usage-unexpected-value = na ‘{ $name }’ hoort geen waarde
usage-twice = ‘{ $name }’ staat er twee keer
usage-missing-answers = welk bestand met antwoorden? Bijvoorbeeld: teleklaar { $command } antwoorden.toml
usage-missing-output = waar moet de checklist komen? Voeg ‘-o UIT.pdf’ toe
usage-missing-option = ‘{ $name }’ ontbreekt; ‘teleklaar { $command } --help’ toont een voorbeeld
usage-missing-files = welke checklists? Bijvoorbeeld: teleklaar verify checklist.pdf
trust-nothing = hier staat geen certificaat of openbare sleutel in (pem)
trust-malformed = een certificaat of sleutel in dit bestand is beschadigd
trust-unknown-block = dit bestand bevat iets anders dan certificaten en openbare sleutels; een geheime sleutel hoort hier nooit in
trust-nameless = van een sleutel staat er niet bij wie hij toebehoort; zet er regels met Name en Organisation boven (zie ‘teleklaar verify --help’), want niemand staat in voor een sleutel alleen
trust-no-authority = een regel Purpose met time-stamps staat voor een certificaat of sleutel die niet van een instantie is
trust-unknown-purpose = de regel Purpose kent alleen checklists, answers en time-stamps
trust-too-many = dit zijn er te veel
usage-too-many = ‘{ $name }’ is een argument te veel
usage-not-one-of = na ‘{ $name }’ mag alleen { $allowed } staan
usage-not-a-date = na ‘{ $name }’ hoort een datum zoals 2026-12-01
passphrase-no-terminal = de sleutel van deze pc vraagt een wachtzin, en er is geen terminal om ze te vragen; geef ze met --passphrase-file
passphrase-differs = de twee wachtzinnen zijn niet gelijk
usage-not-in-this-version = deze versie van Teleklaar kent ‘{ $name }’ nog niet
