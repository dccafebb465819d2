# Where the file is and what comes next.
done-nothing-signed = Er is nog geen getekende pdf. Ga terug naar ‘Lezen en tekenen’.
done-heading = Uw checklist is getekend
done-lead = Nog één ding: bezorg de pdf aan uw teamverantwoordelijke of de DPO.
done-file-title = Uw pdf
done-open-file = Pdf openen
done-open-folder = Map openen
done-choose-copy-folder = Map kiezen…
done-copy-title = Een kopie elders bewaren
done-copy-field = Map voor de kopie
done-copy-button = Kopie bewaren
# $path: where.
done-copied = Kopie bewaard: { $path }
# $path: where.
done-copy-failed = De kopie kon niet bewaard worden als { $path }. Bestaat er al een bestand met die naam, of mag u daar niet schrijven? Kies een andere map.
done-key-title = Code van uw sleutel
done-key-text = Uw teamverantwoordelijke kan u naar deze code vragen, aan de telefoon of als u elkaar ziet. Komen de cijfers overeen, dan is met uw sleutel getekend.
done-mail-title = Versturen per mail
done-mail-text = We maken een mail klaar met de pdf erbij. U leest hem na en verstuurt hem zelf. Gebruik uw mailbox van het werk.
done-mail-button = Mail klaarmaken
# $path: the draft.
done-mail-made = De mail is gemaakt en uw mailprogramma wordt geopend. Gaat er niets open? U vindt de mail hier: { $path }
# $path: the draft.
done-mail-failed = De mail kon niet klaargemaakt worden in { $path }. Voeg de pdf zelf toe aan een mail.
done-reminder-title = Herinnering
# $date: the last day.
done-reminder-text = De checklist geldt tot en met { $date }. Zet het in uw agenda, dan vergeet u de volgende niet.
done-reminder-button = In mijn agenda zetten
# $path: the file, for mail and reminder alike.
done-made-not-opened = Dit bestand is gemaakt, maar het kon niet automatisch geopend worden. Open het zelf: { $path }
# $path: the signed file.
done-no-signed-file = De getekende pdf is verplaatst of gewijzigd: { $path }. Zet hem terug, of teken opnieuw.
done-changed-since = U wijzigde iets na het tekenen. Teken opnieuw.
# $path: the file.
done-reminder-made = De afspraak is gemaakt en uw agenda wordt geopend. Gaat er niets open? U vindt de afspraak hier: { $path }
# $path: the file.
done-reminder-failed = De afspraak kon niet bewaard worden in { $path }. Noteer de datum zelf.
done-reminder-summary = Checklist telewerk vernieuwen
# $date: the last day.
done-reminder-description = Uw checklist telewerk vervalt na { $date }. Start Teleklaar voor die dag en doorloop de vragen opnieuw.
done-anew-title = Opnieuw beginnen
done-anew-text = Is er iets veranderd? Begin dan opnieuw. Werkt u ook op een andere pc? Start Teleklaar daar. Uw getekende pdf blijft staan.
done-anew-button = Opnieuw beginnen
# $name: the worker.
mail-subject = Checklist telewerk van { $name }
# $name: the worker; $verdict: the verdict as a sentence; $date: valid until; $code: the key's code.
mail-body =
    Dag,

    In bijlage vindt u mijn getekende checklist telewerk.

    Resultaat: { $verdict }
    Geldig tot en met { $date }.
    Code van mijn sleutel: { $code }
    Bel mij gerust op een nummer dat u al kent, om de code te vergelijken.

    Met vriendelijke groeten,
    { $name }
mail-file-name = Mail met checklist telewerk
reminder-file-name = Herinnering checklist telewerk
