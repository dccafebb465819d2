# What the command line prints: help, and the results of scan, check and export as text.

help =
    Teleklaar kijkt na of u veilig kunt telewerken, en maakt er een ondertekende checklist van.

    Gebruik:
      teleklaar                                opent het venster
      teleklaar scan                           meet deze pc en toont wat hij zegt
      teleklaar check ANTWOORDEN               beoordeelt de antwoorden en de meting
      teleklaar export ANTWOORDEN -o UIT.pdf   maakt daarvan de ondertekende checklist
      teleklaar verify BESTAND...              kijkt ondertekende checklists na
      teleklaar countersign BESTAND            antwoordt op een checklist: aanvaard of teruggestuurd
      teleklaar policy check|show|sign BESTAND
                                               kijkt het beleid van de organisatie na, legt het uit of tekent het
      teleklaar bulletin check|show|sign BESTAND
                                               hetzelfde voor een toegangsbericht
      teleklaar collect MAP                    zet de checklists van een map op een rij: wie is klaar, wie ontbreekt

    Voor elke opdracht:
      --ui-lang nl|fr|en   de taal van de meldingen (anders die van het systeem)
      --help               toont deze uitleg; ‘teleklaar check --help’ zegt meer over check
      --version            toont de versie

    Afsluitcodes: 0 gedaan, 1 gedaan maar niet alles is geldig (verify, collect --strict), 2 verkeerd gebruik of een bestand dat niet klopt; er is dan niets geschreven.
help-scan =
    Meet deze pc en toont wat hij zegt. Er wordt niets veranderd en niets verstuurd.

    Gebruik: teleklaar scan [--format text|json]

      --format text|json   als tekst om te lezen (standaard) of als json, het formaat dat check en export aannemen
help-check =
    Beoordeelt de antwoorden en de meting: wat in orde is, wat niet, en het besluit.

    Gebruik: teleklaar check ANTWOORDEN [opties]

      ANTWOORDEN                  een bestand met de antwoorden (toml of json)
      --observations BESTAND      een eerdere meting (json van scan) in plaats van nu te meten
      --observations none         meet niets: alles is dan verklaard
      --policy BESTAND            het beleid van de organisatie (toml of ondertekend) in plaats van dat van deze pc
      --bulletin BESTAND          een toegangsbericht (toml of ondertekend); mag meermaals
      --at DATUM                  beoordeelt op deze dag, bijvoorbeeld 2026-12-01
      --format text|json          als tekst om te lezen (standaard) of als json
help-export =
    Beoordeelt de antwoorden en de meting, en schrijft de ondertekende checklist.

    Gebruik: teleklaar export ANTWOORDEN -o UIT.pdf [opties]

      ANTWOORDEN                  een bestand met de antwoorden (toml of json)
      -o UIT.pdf                  waar de checklist komt
      --force                     vervangt een bestand dat er al staat
      --lang nl|fr                de taal van de checklist
      --sign-with device          tekent met de sleutel van deze pc (standaard)
      --passphrase-file BESTAND   de eerste regel is de wachtzin van de sleutel
      --observations BESTAND      een eerdere meting (json van scan) in plaats van nu te meten
      --observations none         meet niets: alles is dan verklaard
      --policy BESTAND            het beleid van de organisatie (toml of ondertekend) in plaats van dat van deze pc
      --bulletin BESTAND          een toegangsbericht (toml of ondertekend); mag meermaals
      --at DATUM                  beoordeelt op deze dag, bijvoorbeeld 2026-12-01
help-verify =
    Kijkt ondertekende checklists streng na: opbouw, handtekeningen, en of de tekst zegt wat de gegevens zeggen.

    Gebruik: teleklaar verify BESTAND... [opties]

      BESTAND...                  een of meer checklists (pdf)
      --trust BESTAND_OF_MAP      certificaten of openbare sleutels (pem) van wie u instaat; boven een openbare
                                  sleutel staan regels met Name en Organisation, een dubbelepunt en de waarde
                                  certificaten van instanties die certificaten uitgeven mogen ook
                                  erboven kan een regel staan met Purpose, een dubbelepunt en waarvoor: checklists,
                                  answers (de antwoorden erop) of time-stamps (een tijdstempeldienst), met komma’s ertussen;
                                  zonder die regel zijn het checklists, en telt een antwoord met die sleutel niet
      --format text|json          als tekst om te lezen (standaard) of als json

    Zonder --trust is geen enkel bestand geldig: een ongewijzigd bestand heet dan ‘ongewijzigd’.

# $verdict: in words.
check-verdict = Besluit: { $verdict }
# $situation: in words. $date and $until: dates in words.
check-situation = Werkplek: { $situation }
check-dates = Nagekeken op { $date }, geldig tot en met { $until }
check-clients-served = Uw cliënten blijven geholpen: bel uw teamverantwoordelijke en spreek af hoe dat vandaag gebeurt, in het OCMW of per telefoon.
check-because = Dit geeft de doorslag
check-ways-out = Wat wel kan
check-way-out-employer-pc = een pc van het OCMW
check-way-out-virtual-desktop = een virtuele desktop op uw eigen pc
check-way-out-thin-client = een thin client: een toestelletje dat alleen met het OCMW verbindt
check-way-out-prepared-by-it = een pc die de informaticadienst van het OCMW klaarmaakt
check-conditions = Voorwaarden
# $control: its title. $what: a sentence. $who: in words. $date: in words.
check-condition = { $control }: { $what } Wie: { $who }. Tegen { $date }.
check-condition-kept = { $control }: { $what } Wie: { $who }. Na te leven tot en met { $date }.
check-ksz-ready = Gegevens van de KSZ: toegang in orde
check-ksz-blocked = Gegevens van de KSZ: toegang technisch geweigerd
# $list: the controls that block it.
check-ksz-missing = Wat ontbreekt: { $list }
check-advice = Goede raad
check-advice-no-client-data = Bewaar geen gegevens van cliënten op de pc.
check-advice-close-connection = Sluit de verbinding als u ze niet nodig hebt: te veel verbindingen tegelijk maken het netwerk traag.
check-findings = Alle punten
# $control: its title. $level, $status and $provenance: in words.
check-finding = { $control } ({ $level }): { $status }, { $provenance }
# $control: its title. $status and $provenance: in words.
check-reason = { $control }: { $status }, { $provenance }
# The same without how it is known, where there is nothing to tell.
check-finding-plain = { $control }: { $status }
check-finding-plain-level = { $control } ({ $level }): { $status }
# In the place of $provenance for the remote access.
check-no-bulletin = geen toegangsbericht bekend op deze pc op die dag
# $reason: a sentence about the measurement.
check-measurement = Meting: { $reason }
# $text: what the worker typed.
check-explanation = Uitleg: { $text }

scan-title = Wat deze pc zegt
# $name: the system's name.
scan-system = Systeem: { $name }
scan-value-ok = in orde
scan-value-action = actie nodig
scan-value-in-progress = nog bezig
scan-value-undetermined = niet bekend
# $control: its title. $value: in words. $sentence: what was found, or why nothing was.
scan-observation = { $control }: { $value }. { $sentence }
scan-hints = Wat verder opvalt
hint-employer-managed = Deze pc wordt beheerd door een organisatie.
hint-not-employer-managed = Deze pc wordt niet beheerd door een organisatie, voor zover te zien is.
hint-virtual-desktop-client = Er is een programma voor een virtuele desktop.
hint-no-virtual-desktop-client = Er is geen programma voor een virtuele desktop gevonden.
hint-remote-desktop-client = Er is een programma voor een extern bureaublad.
hint-no-remote-desktop-client = Er is geen programma voor een extern bureaublad gevonden.
# $count: printers.
hint-printers =
    { $count ->
        [0] Er is geen printer ingesteld.
        [one] Er is één printer ingesteld.
       *[other] Er zijn { $count } printers ingesteld.
    }
# $count: accounts of other people.
hint-other-accounts =
    { $count ->
        [0] Er zijn geen accounts van anderen.
        [one] Er is één account van iemand anders.
       *[other] Er zijn { $count } accounts van anderen.
    }
hint-eid-middleware = De eID-software is geïnstalleerd.
hint-no-eid-middleware = De eID-software is niet geïnstalleerd.

# $path: where the PDF is.
export-done = De checklist staat in { $path }
# $code: the groups of the key's code.
export-key = Code van de sleutel waarmee getekend is: { $code }

# Asked on the terminal; what is typed is not shown.
passphrase-ask = Wachtzin van uw sleutel (wat u typt, ziet u niet):
passphrase-new = Kies een wachtzin voor uw nieuwe sleutel (wat u typt, ziet u niet):
passphrase-repeat = Nog eens dezelfde wachtzin:

# Said when no window can be shown; the cause follows, in the words of the system.
window-failed = Teleklaar kan op deze pc geen venster tonen. Neem contact op met de informaticadienst en geef dit door:
