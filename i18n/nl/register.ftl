# The team lead's register: what collect prints, and what can be wrong with a roster or a register file.

# $states: a list such as "ready: 3, expired: 1".
collect-counts = { $count ->
    [one] 1 regel
   *[other] { $count } regels
} ({ $states })
collect-state-count = { $state }: { $count }
collect-nothing = Hier is niets gevonden dat een checklist kan zijn.
# $state: a few words. $who: name, organisation and more, with commas between. $file: where it lies.
collect-line-person = { $state }: { $who } ({ $file })
# $until: a date in words, until which it holds or held. The last one where the state says already that it is over.
collect-until-holds = geldig tot en met { $until }
collect-until-expiring = vervalt binnenkort, geldig tot en met { $until }
collect-until-expired = vervallen, gold tot en met { $until }
collect-until-past = gold tot en met { $until }
collect-line-answer = antwoord: { $answer }
collect-line-roster = { $state }: { $who }
collect-line-file = { $state }: { $file }
collect-doubt = twijfel: { $doubt }
collect-conditions = { $count ->
    [one] 1 voorwaarde staat open
   *[other] { $count } voorwaarden staan open
}
# $code: thirty digits.
collect-code = code van de sleutel: { $code }
# $sentence: whole sentences. $code: the reason's stable name.
collect-cause = { $sentence } ({ $code })
collect-index-unusable = Wat gevonden is, kon niet op deze pc bewaard worden. Alles klopt, maar de volgende keer duurt het even lang.
# $date: this PC's day.
collect-own-clock = De klok van deze pc staat waarschijnlijk verkeerd, op { $date }: de meeste checklists zijn later getekend en tellen daardoor niet. Zet de klok juist, of vraag dat aan de informaticadienst, en kijk opnieuw na.
# $name: who decided; $date: the day that the decision bears.
collect-decision-ahead = In het register staat een beslissing van { $name } met een datum die nog moet komen: { $date }. De klok van een van beide pc’s staat verkeerd. Vraag na wat er beslist is, en laat de klok juist zetten.
# $file: the file.
collect-exported = De lijst staat in { $file }
collect-missing-folder = welke map? Bijvoorbeeld: teleklaar collect checklists
collect-no-such-folder = deze map bestaat niet
collect-not-a-folder = dit is geen map
collect-register-among-checklists = deze map hoort bij die van de checklists: wie een checklist kan indienen, zou er een register kunnen schrijven. Kies een map waar alleen teamverantwoordelijken schrijven
collect-signer-missing = een samenvatting als pdf wordt ondertekend; voeg uw naam en organisatie toe met --name en --organisation
collect-not-started = deze pc heeft geen plaats meer om te beginnen; sluit andere programma’s en probeer opnieuw

# Behind the file's name, without a full stop.
roster-too-large = deze namenlijst is groter dan 8 MiB
roster-empty = op deze namenlijst staat niemand
roster-not-text = dit is geen tekstbestand; sla de lijst in Excel op als CSV
# $found: the names of the columns that are there.
roster-no-name-column = geen enkele kolom zegt om wie het gaat; noem er een ‘Naam’, of twee ‘Voornaam’ en ‘Achternaam’ (nu: { $found })
# $name: the name of a column.
roster-column-twice = de kolom ‘{ $name }’ betekent hetzelfde als een andere; laat een van beide weg
roster-too-many-rows = op deze namenlijst staan meer dan 50.000 mensen
# $columns: the names of columns.
roster-unused = Deze kolommen van de namenlijst zijn niet gebruikt: { $columns }.
# $line: a line number.
roster-row-no-name = regel { $line } zegt niet om wie het gaat
roster-row-too-many-values = regel { $line } heeft meer waarden dan er kolommen zijn; zet een waarde met een scheidingsteken erin tussen aanhalingstekens
roster-row-too-long = regel { $line } heeft een waarde van meer dan 200 tekens

register-file-too-large = dit registerbestand is groter dan 32 MiB
# $found: a number.
register-file-newer = een nieuwere versie van Teleklaar heeft dit register geschreven (formaat { $found }); installeer die versie
# $line: a line number.
register-file-malformed = dit is geen registerbestand, of het is beschadigd op regel { $line }; zet een kopie terug, of haal het uit de map
# $number: the how manieth.
register-file-decision = beslissing { $number } in dit registerbestand klopt niet; zet een kopie terug
register-file-too-many = hier staan meer dan 200 registerbestanden; bewaar elk register in een eigen map
register-file-no-randomness = het systeem geeft geen toevalsgetallen; start de pc opnieuw op en probeer het nog eens
# $code: the system's number.
register-file-refused = het systeem weigert dit te lezen of te schrijven (fout { $code })
register-file-missing = dit register is hier niet; is de gedeelde map bereikbaar, en is de naam juist?

help-collect =
    Verzamelt de checklists van een map: één regel per persoon en pc, met hoe het ermee staat. Wat aandacht vraagt, staat eerst.

    Gebruik: teleklaar collect MAP [opties]

      MAP                         een map met pdf’s, berichten (.eml) en archieven (.zip)
      --register BESTAND          uw register (voor wie ingestaan wordt, notities): een bestand, of een map met meerdere
                                  (anders het register dat het venster voor deze map bijhoudt)
      --roster LIJST.csv          wie een checklist moet indienen (anders de namenlijst van het register)
      --trust BESTAND_OF_MAP      nog andere ondertekenaars voor wie ingestaan wordt, zoals bij verify
      --policy BESTAND            het beleid waarmee vergeleken wordt (anders het beleid dat op deze pc geldt)
      --bulletin BESTAND          een toegangsbericht dat daarbij hoort; mag meer dan eens
      --search TEKST              alleen regels waarin deze woorden staan
      --only-state STAND          alleen deze stand, bijvoorbeeld not-ready, check-again of ready
      --only-organisation NAAM    alleen deze organisatie
      --only-signed WANNEER       last-month, last-year of earlier
      --only-rules WAT            check-again (opnieuw na te kijken), checked-again (opnieuw gedaan), concerned (een
                                  toegangsbericht gaat hierover) of other-policy (gemaakt met een ander beleid)
      --sort VOLGORDE             urgency (gewoon), name, organisation, valid-until of signed
      --export UIT.csv|UIT.xlsx|UIT.json|UIT.pdf
                                  schrijft de lijst in een bestand
      --name NAAM                 uw voornaam en naam; nodig voor UIT.pdf, dat ondertekend wordt
      --organisation NAAM         uw OCMW; nodig voor UIT.pdf
      --passphrase-file BESTAND   de eerste regel is de wachtzin van de sleutel die UIT.pdf ondertekent
      --force                     vervangt een lijst die er al staat
      --strict                    exitcode 1 als een bestand niet geldig is
      --format text|json          tekst om te lezen (gewoon) of json

    Bijvoorbeeld: teleklaar collect checklists --roster team.csv --export lijst.xlsx

    In de map verandert niets. Wat gevonden is, wordt op deze pc bewaard, zodat het de volgende keer snel gaat.
