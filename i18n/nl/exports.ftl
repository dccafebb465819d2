# An exported list: its headings and sheets, and why nothing was exported.

export-title = Register telewerk
export-name = Naam
export-organisation = Organisatie
export-email = Mailadres
export-pc-nickname = Bijnaam van de pc
export-state = Stand
export-situation = Werkplek
export-verdict = Besluit
export-ksz = KSZ
export-conditions-open = Open voorwaarden
export-signed-on = Getekend op
export-valid-until = Geldig tot en met
export-signature = Handtekening
export-answer = Antwoord
# $answer: in a few words; $name: who gave it; $date: when; $remark: theirs.
export-answer-given = { $answer }, { $name }, { $date }
export-answer-given-remark = { $answer }, { $name }, { $date }: ‘{ $remark }’
export-check-again = Opnieuw nakijken
export-bulletins = Toegangsberichten
export-doubts = Twijfels en redenen
export-file = Bestand

export-condition = Punt
export-what = Wat
export-who = Wie
export-by = Tegen
export-done-on = Afgewerkt op
export-done-by = Aangeduid door
export-note = Notitie

# Who acts, as a list for others says it.
export-who-worker = medewerker
export-who-it = informaticadienst
export-who-team-lead = teamverantwoordelijke

# Names of sheets: at most 31 characters.
export-sheet-list = Lijst
export-sheet-conditions = Voorwaarden
export-sheet-missing = Nog te ontvangen
export-sheet-refused = Geweigerde bestanden

# Behind the name of the file.
export-unknown-ending = kies een naam die eindigt op ‘.csv’, ‘.xlsx’, ‘.json’ of ‘.pdf’
# $file: the file that was asked for.
export-exists = Er bestaat al een bestand met deze naam, en het is niet vervangen: { $file }
export-not-written = Dit bestand kon niet bewaard worden: { $file }. Staat het nog open in een ander programma, of mag u daar niet schrijven? Sluit het, of kies een andere map.
export-disk-full = Dit bestand kon niet bewaard worden, want de schijf is vol: { $file }. Maak plaats, of kies een map op een andere schijf.
export-not-made = Dit bestand kon niet gemaakt worden: { $file }. Probeer het als CSV of JSON.
export-no-signer = Een overzicht als pdf wordt getekend met de sleutel van deze pc, en er is nog niemand gekozen die tekent: { $file }. Vul eerst uw naam en organisatie in, of kies CSV, XLSX of JSON.
