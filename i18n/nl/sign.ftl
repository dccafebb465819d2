# The exact document, and signing it.
sign-lead = Lees het document na. Precies dit komt in de pdf.
sign-who-title = Wie bent u?
sign-name = Voornaam en naam
sign-role = Functie
sign-organisation = OCMW
sign-nickname = Bijnaam voor deze pc (mag leeg blijven)
sign-nickname-help = Werkt u op meer dan één pc? Dan houdt uw teamverantwoordelijke ze zo uit elkaar, bijvoorbeeld ‘laptop boven’.
sign-field-empty = Vul dit nog in.
# $characters: numbers of characters that cannot be seen.
sign-field-unseen = Hier staat een onzichtbaar teken ({ $characters }). Wis dit veld en typ het opnieuw.
# $list: what is still needed, as the words below.
sign-missing = Om te tekenen is nog nodig: { $list }.
sign-missing-name = uw naam
sign-missing-role = uw functie
sign-missing-organisation = uw OCMW
sign-missing-document = een document (bij ‘Het document’ leest u wat er mis is)
sign-missing-signature = uw handtekening
sign-missing-key-found = uw sleutel (we zoeken hem nog, wacht even)
sign-missing-new-key = een nieuwe sleutel
sign-missing-passphrase = uw wachtzin
sign-missing-folder = de map voor het bestand
# $characters: what no font has or is not allowed.
sign-field-character = Dit teken kan niet in het document: { $characters }. Haal het weg of schrijf het anders.
sign-document-title = Het document
sign-all-that-leaves = Dit is alles wat in de pdf komt. Er vertrekt niets van uw pc tenzij u de pdf zelf verstuurt.
# $number, $total: pages.
sign-page-of-pages = Bladzijde { $number } van { $total }
sign-rendering = Het document wordt klaargemaakt…
# $problem: the sentence that says why.
sign-render-failed = Het document kan niet gemaakt worden. { $problem }
sign-fill-in-first = Vul hierboven eerst uw naam, functie en OCMW in. Dan verschijnt hier het document.
sign-larger = Groter
sign-smaller = Kleiner
sign-signature-title = Uw handtekening
sign-style-group = Hoe wilt u tekenen?
sign-style-drawn = Tekenen met muis of vinger
sign-style-typed = Mijn naam laten plaatsen
sign-pad-name = Vak om te tekenen
sign-pad-help = Houd de muisknop ingedrukt en schrijf uw handtekening. Werkt u met het toetsenbord, kies dan ‘Mijn naam laten plaatsen’.
sign-pad-undo = Laatste lijn wissen
sign-pad-clear = Alles wissen
sign-pad-empty = Teken eerst in het vak, of kies ‘Mijn naam laten plaatsen’.
sign-typed-help = Uw naam komt in het vak te staan, zoals u hem hierboven typte.
sign-what-it-is-title = Wat deze handtekening is
sign-what-it-is = U tekent met een sleutel die alleen op deze pc staat. Daardoor valt elke wijziging achteraf op. Uw teamverantwoordelijke bevestigt dat de sleutel van u is. Het is geen handtekening met uw eID en geen gekwalificeerde elektronische handtekening.
sign-key-new = Bij uw eerste handtekening wordt de sleutel gemaakt. Dat gebeurt vanzelf.
# $code: thirty digits.
sign-key-code = Code van uw sleutel: { $code }
sign-passphrase-new = Kies een wachtzin voor uw sleutel
sign-passphrase-new-help = Deze pc heeft geen eigen kluis voor sleutels. Daarom beschermt u de sleutel zelf: enkele woorden, samen minstens 12 tekens. Gebruik niet uw wachtwoord van het werk.
sign-passphrase-repeat = Nog eens dezelfde wachtzin
sign-passphrase-ask = Uw wachtzin
sign-passphrase-differs = De twee wachtzinnen zijn niet gelijk.
sign-passphrase-show = De wachtzin tonen
sign-passphrase-forgotten = Wachtzin vergeten?
sign-passphrase-forgotten-text = Geen probleem. U maakt een nieuwe sleutel, en uw teamverantwoordelijke bevestigt de nieuwe code. Wat u vroeger tekende, blijft geldig.
sign-make-new-key = Nieuwe sleutel maken
sign-new-key-sure = Weet u het zeker? Uw huidige sleutel wordt gewist. Dat kunt u niet terugdraaien.
sign-new-key-yes = Ja, nieuwe sleutel maken
sign-button = Tekenen en bewaren
sign-signing = De pdf wordt getekend…
sign-where-title = Waar de pdf komt
sign-folder = Map
sign-choose-folder = Andere map kiezen
sign-folder-relative = Schrijf de volledige map, vanaf het begin. Of kies ze met de knop.
sign-folder-missing = Deze map bestaat niet. Kies een andere map, of maak ze eerst.
sign-no-dialog = Op deze pc kan geen venster geopend worden om een map te kiezen. Typ de map hieronder.
# $problem: the sentence that says why.
sign-failed = Tekenen is niet gelukt; er is niets verloren. { $problem }
# $path: the file.
sign-failed-write = De pdf kon niet bewaard worden als { $path }. Kies een andere map en probeer opnieuw.
# $name: the worker; $date: ISO date. The file's name without its ending.
sign-file-name = Checklist telewerk { $name } { $date }
# $name: the worker.
sign-appearance-signed = Getekend door { $name }
# $date, $time: when.
sign-appearance-time = op { $date } om { $time }
# $code: thirty digits.
sign-appearance-code = sleutel { $code }
# $date: when.
sign-already-signed = U tekende al op { $date }. U kunt opnieuw tekenen; dat wordt een nieuw bestand.
sign-not-complete = Niet alle vragen zijn beantwoord. U kunt toch tekenen; het document zegt dan bij elk punt wat ontbreekt.
