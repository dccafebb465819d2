# The answer of team lead or DPO to a checklist: in the signature field, in what verify prints, and what countersign says.

answer-accepted = Aanvaard
answer-accepted-with-remark = Aanvaard, met een opmerking
answer-sent-back = Teruggestuurd
# Under the signature's picture. $answer: one of the three above; $remark: what was typed, perhaps its beginning only.
countersign-appearance-remark = { $answer }: { $remark }
countersign-appearance-more = De hele opmerking staat in de eigenschappen van deze handtekening.
verify-answer = Antwoord: { $answer }
# $remark: one line of what was typed.
verify-remark = Opmerking: { $remark }

# $reason: a whole sentence.
countersign-not-intact = Deze checklist kan niet beantwoord worden. { $reason }
countersign-already-answered = Deze checklist is al beantwoord. Wilt u een ander antwoord geven, vertrek dan van het bestand dat de medewerker stuurde.
countersign-own-checklist = Deze checklist is getekend met de sleutel van deze pc. Op uw eigen checklist kunt u niet antwoorden: laat dat aan uw teamverantwoordelijke of de DPO over.
countersign-remark-missing = Zeg erbij waarom: geef een opmerking mee met --remark TEKST.
countersign-remark-not-allowed = Bij ‘accepted’ hoort geen opmerking. Wilt u iets zeggen, kies dan ‘accepted-with-remark’.
countersign-remark-refused = De opmerking is langer dan 2.000 tekens of bevat een teken dat niet te zien is. Kort ze in of typ ze opnieuw.
# $character: one character.
countersign-remark-character = Het teken ‘{ $character }’ kan niet in het handtekeningvak staan. Laat het weg of schrijf het anders.
countersign-failed = De handtekening kon niet gezet worden; er is niets geschreven. Probeer opnieuw.
# $path: the file. $answer: in words.
countersign-done = { $answer }. Het ondertekende antwoord staat in { $path }
help-countersign =
    Zet uw antwoord op een checklist in het tweede handtekeningvak. De handtekening van de medewerker blijft geldig.

    Gebruik: teleklaar countersign BESTAND -o UIT.pdf --answer ANTWOORD --name NAAM --organisation NAAM [opties]

      BESTAND                     de checklist die de medewerker ondertekende
      -o UIT.pdf                  waar de beantwoorde checklist komt
      --answer accepted           aanvaard
      --answer accepted-with-remark
                                  aanvaard, met een opmerking
      --answer sent-back          teruggestuurd, met een opmerking
      --remark TEKST              de opmerking, ten hoogste 2.000 tekens
      --name NAAM                 uw voornaam en naam, zoals ze in uw certificaat komen
      --organisation NAAM         uw OCMW
      --force                     vervangt een bestand dat er al staat
      --lang nl|fr                de taal in het handtekeningvak (anders die van de checklist)
      --passphrase-file BESTAND   de eerste regel is de wachtzin van de sleutel

    Bijvoorbeeld: teleklaar countersign checklist.pdf -o antwoord.pdf --answer accepted --name Naam --organisation OCMW

    Kijk de checklist eerst na met ‘teleklaar verify’. Getekend wordt met de sleutel van deze pc.
