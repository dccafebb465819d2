# Why a record or its document could not be made. $field is the name of the field, from the last lines.

document-error-missing-characters = { $count ->
    [one] In het veld ‘{ $field }’ staat een teken dat niet in het document kan: { $characters }. Vervang het door gewone letters of tekens.
   *[other] In het veld ‘{ $field }’ staan tekens die niet in het document kunnen: { $characters }. Vervang ze door gewone letters of tekens.
}
document-error-refused-character = In het veld ‘{ $field }’ staat een onzichtbaar teken ({ $characters }). Typ de tekst opnieuw in plaats van hem te plakken.
document-error-empty = Het veld ‘{ $field }’ is leeg. Vul het in.
document-error-not-trimmed = Het veld ‘{ $field }’ begint of eindigt met een spatie. Haal die weg.
document-error-too-long = De tekst in het veld ‘{ $field }’ is te lang: hoogstens { $limit } tekens. Maak hem korter.
document-error-record-too-large = De gegevens in deze checklist zijn groter dan toegelaten. Dit bestand is niet door dit programma gemaakt.
document-error-newer-format = Deze checklist is gemaakt met een nieuwere versie van het programma (formaat { $found }). Werk het programma bij en open ze opnieuw.
document-error-malformed = De gegevens in deze checklist zijn beschadigd: regel { $line }, teken { $column }. Vraag een nieuw exemplaar.
document-error-not-canonical = De gegevens in deze checklist zijn anders geschreven dan het programma het doet. Vraag een nieuw exemplaar.
document-error-contradiction = De gegevens in deze checklist spreken elkaar tegen. Vraag een nieuw exemplaar.
document-error-typesetting = Het document kon niet gemaakt worden. Uw antwoorden zijn bewaard. Meld dit aan wie het programma beheert: { $problem }
document-error-other-template = Deze checklist is gemaakt met een andere versie van het document ({ $template }). De tekst kan hier niet vergeleken worden met de gegevens.

document-field-worker-name = Voornaam en naam
document-field-worker-role = Functie
document-field-worker-organisation = OCMW
document-field-pc-nickname = Bijnaam voor deze pc
document-field-explanation = Uitleg bij { $title }
document-field-measure = Maatregel bij { $title }
document-field-printing-reason = Reden om af te drukken
document-field-access-way = Toegang
document-field-policy = Beleid
document-field-bulletin = Toegangsbericht
document-field-program = Programma
