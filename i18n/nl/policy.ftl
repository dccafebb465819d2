# The organisation’s policy: why a file is refused, what is missing, and the policy in words.

# The commands `policy check`, `policy show` and `policy sign`. $path: a file. $code: a key’s code.
policy-check-right = { $path }: het beleid is juist geschreven.
policy-sign-done = Het ondertekende beleid staat in { $path }
policy-sign-key = Code van de sleutel, om bij elke medewerker te vergelijken: { $code }
policy-missing-action = wat wilt u doen? Kies ‘check’, ‘show’ of ‘sign’, bijvoorbeeld: teleklaar { $command } check bestand.toml
policy-missing-file = welk bestand? Bijvoorbeeld: teleklaar { $command } check bestand.toml
help-policy =
    Kijkt het beleid van een organisatie na, legt het uit in woorden, of ondertekent het.

    Gebruik: teleklaar policy check BESTAND
             teleklaar policy show BESTAND
             teleklaar policy sign BESTAND -o UIT.teleklaar --name NAAM --organisation NAAM [opties]

      check                       noemt een fout met haar regel, en wat voor het ondertekenen nog ontbreekt
      show                        zegt wat het beleid vraagt, en wat anders is dan het standaardbeleid
      sign                        maakt het ondertekende bestand, met de sleutel van deze pc
      BESTAND                     het beleid (toml), of een ondertekend beleid
      -o UIT.teleklaar            waar het ondertekende beleid komt
      --force                     vervangt een bestand dat er al staat
      --name NAAM                 de voor- en achternaam van wie ondertekent
      --organisation NAAM         het OCMW
      --passphrase-file BESTAND   de eerste regel is de wachtzin van de sleutel

# Why a policy or bulletin does not come into force. Each says what happened and what to do next.
access-file-file = Het bestand kon niet gelezen of bewaard worden. Probeer het opnieuw, of vraag het bestand nog eens aan de DPO.
access-file-too-large = Het bestand is veel te groot voor een beleid of toegangsbericht. Vraag de DPO om het juiste bestand.
access-file-not-signed = Dit bestand is niet ondertekend. Vraag de DPO om het ondertekende bestand.
access-file-damaged = Het bestand is beschadigd of hoort niet bij dit programma. Vraag het nog eens aan de DPO.
access-file-altered = Het bestand is veranderd nadat het ondertekend werd. Gebruik het niet en verwittig de DPO.
access-file-signer-unsuited = Het bestand is ondertekend met een sleutel die dit programma niet aanvaardt. Verwittig de DPO.
access-file-too-new = Het bestand is gemaakt met een nieuwere versie van dit programma. Vraag de informaticadienst om het programma bij te werken.
access-file-contents = In het bestand staat een fout: { $what }. Verwittig de DPO.
access-file-unfit = Het beleid is niet volledig: { $what } Verwittig de DPO.
access-file-foreign-key = Het bestand is ondertekend met een andere sleutel dan die van uw organisatie: { $code }. Gebruik het niet en bel de DPO, op een nummer dat u al kende.
access-file-no-policy-yet = Dit is een toegangsbericht, maar het beleid van uw organisatie is op deze pc nog niet bekend. Vraag de DPO om het beleid en geef dat eerst.
access-file-older = Deze pc kent al een nieuwer exemplaar, met volgnummer { $sequence }. U hoeft niets te doen.
access-file-same-number = Deze pc kent al een ander bestand met volgnummer { $sequence }, en twee bestanden mogen niet hetzelfde nummer hebben. Gebruik dit bestand niet en vraag de DPO welk van beide geldt.
access-file-decided-earlier = Dit bestand is beslist voor het bestand dat deze pc al kent, van { $date }. Vraag de DPO welk van beide geldt.
access-file-from-the-future = Dit bestand is pas beslist op { $date }, en die dag is volgens deze pc nog niet gekomen. Kijk de datum van de pc na; is die juist, verwittig dan de DPO.
access-file-expired = Dit beleid gold tot en met { $date } en is verlopen. Vraag de DPO om het nieuwe.
access-file-stays = Wat tot nu gold, blijft gelden.

# What a policy lacks before it is signed. $title: the control.
unfit-no-decision = ‘sequence’, ‘decided-by’ en ‘decided-on’ ontbreken: wie heeft wanneer beslist, en het hoeveelste beleid is het?
unfit-decided-in-future = De dag van de beslissing, { $date }, moet nog komen.
unfit-no-organisation = [organisation] ontbreekt: voor welke organisatie is dit beleid?
unfit-no-reason = [level-reasons.{ $control }] ontbreekt: leg uit waarom ‘{ $title }’ bij u anders weegt. De medewerker leest dat.
unfit-not-confirmed = ‘{ $title }’ weegt minder dan in de omzendbrief. Is dat de bedoeling, zet ‘{ $control }’ dan in ‘lowered-on-purpose’.
unfit-expired = Het beleid is al verlopen, op { $date }.

# `policy show` and the preview: what holds, in words.
policy-title = Beleid van { $organisation }, versie { $version }
policy-title-nobody = Beleid zonder organisatie, versie { $version }
policy-decided = Volgnummer { $sequence }. Beslissing van { $date }: { $function }.
policy-signed-by = Ondertekend door { $name }, { $organisation }. Code van de sleutel: { $key }
policy-not-signed = Niet ondertekend.
policy-expires = Geldt tot en met { $date }; daarna blijft het gelden, en krijgt elke checklist de voorwaarde dat er een nieuw beleid komt.
policy-check-again = Checklists van vóór beleid nummer { $sequence } moeten opnieuw.
policy-successor = Ook deze sleutel mag een volgend beleid of bericht ondertekenen: { $key }
policy-section-differs = Wat anders is dan in het standaardbeleid
policy-same = Niets: het weegt en vraagt hetzelfde als het standaardbeleid.
policy-section-rules = Wat geldt
policy-section-organisation = Van de organisatie
policy-section-sentences = Wat de organisatie toevoegt
policy-sentence = { $title }: { $sentence }
policy-section-unfit = Voor u ondertekent
policy-fit = Klaar om te ondertekenen.
policy-level = { $title } ({ $situation }): { $level } in plaats van { $circular }.
policy-level-lowered = { $title } ({ $situation }): { $level } in plaats van { $circular }. Dat is minder dan de omzendbrief vraagt, en de checklist zegt het.
policy-rule-required-with-personal-data = verplicht als er persoonsgegevens op de pc staan
policy-rule-required-where-expected = verplicht waar een virusscanner verwacht wordt
policy-validity = { $months ->
        [one] Een checklist geldt één maand.
       *[other] Een checklist geldt { $months } maanden.
    }
policy-screen-lock = { $minutes ->
        [one] Het scherm gaat na hoogstens één minuut vanzelf op slot.
       *[other] Het scherm gaat na hoogstens { $minutes } minuten vanzelf op slot.
    }
policy-updates = { $days ->
        [one] De laatste update is hoogstens één dag oud.
       *[other] De laatste update is hoogstens { $days } dagen oud.
    }
policy-printing = { $days ->
        [one] Afdrukken zijn binnen één dag terug of vernietigd.
       *[other] Afdrukken zijn binnen { $days } dagen terug of vernietigd.
    }
policy-conditions = { $days ->
        [one] Een voorwaarde zonder eigen datum is binnen één dag geregeld.
       *[other] Een voorwaarde zonder eigen datum is binnen { $days } dagen geregeld.
    }
policy-window = Verbinden kan op { $days } van { $from } tot { $until } (tijd van Brussel).
policy-window-holidays = Niet op Belgische feestdagen.
policy-window-closed-on = Ook niet op { $dates }.
policy-window-countries = Alleen vanuit deze landen: { $countries }.
policy-no-window = Er zijn geen dagen of uren ingesteld om te verbinden.
policy-access-way = Toegang ‘{ $way }’: { $kind }.
policy-access-way-product = Toegang ‘{ $way }’: { $kind }, met { $product }.
policy-remote-help = Hulp op afstand gebeurt alleen met { $tools }.
policy-contact = { $name }: { $reached }.
policy-contact-plain = { $name }.
policy-user-policy = Het gebruikersbeleid staat op { $address }
policy-trust-anchors = { $count ->
        [one] Eén certificaat of sleutel staat in voor ondertekenaars.
       *[other] { $count } certificaten of sleutels staan in voor ondertekenaars.
    }
policy-time-stamp = Tijdstempeldienst: { $address } (deze versie gebruikt hem nog niet).
policy-drop-folder = Afgewerkte checklists gaan naar de map { $folder }

# The days of the week, as they stand in a list.
weekday-monday = maandag
weekday-tuesday = dinsdag
weekday-wednesday = woensdag
weekday-thursday = donderdag
weekday-friday = vrijdag
weekday-saturday = zaterdag
weekday-sunday = zondag

# Mistakes in a policy or bulletin, in lower case and without a full stop. $key: the dotted path of the key.
error-not-a-key-code = ‘{ $key }’ is geen code van een sleutel: dertig cijfers
error-not-a-web-address = ‘{ $key }’ is geen webadres dat met https:// begint
error-not-an-email-address = ‘{ $key }’ is geen e-mailadres
error-not-a-country = ‘{ $key }’ is geen landcode van twee hoofdletters, zoals BE
error-not-a-certificate = ‘{ $key }’ is geen certificaat of openbare sleutel (pem); een geheime sleutel hoort hier nooit in
error-not-an-id = ‘{ $key }’: een naam hier heeft alleen kleine letters, cijfers en streepjes, en begint met een letter
error-kind-is-fixed = ‘{ $key }’: deze toegang heeft haar eigen soort; laat de regel weg
error-unknown-access-way = ‘{ $key }’: hier mag alleen { $allowed } staan
error-unknown-access-way-suggestion = ‘{ $key }’: hier mag alleen { $allowed } staan; bedoelt u ‘{ $suggestion }’?
error-access-way-needs-policy = ‘{ $key }’: hier mag { $allowed } staan, of een toegang die uw beleid noemt; geef dat beleid dan mee met --policy
error-is-bulletin = dit is een toegangsbericht en geen beleid; voor een toegangsbericht dient ‘teleklaar bulletin’ of ‘--bulletin’
error-is-policy = dit is een beleid en geen toegangsbericht; voor een beleid dient ‘teleklaar policy’ of ‘--policy’
error-above-sequence = ‘{ $key }’ kan niet hoger zijn dan het volgnummer van dit beleid zelf (‘sequence’: { $sequence })
error-day-too-early = ‘{ $key }’ komt te vroeg: deze dag kan niet voor de begindag of de beslissing liggen
error-before-publication = ‘{ $key }’ kan niet voor de dag liggen waarop het lek bekend werd (‘published-on’)
error-published-after-decision = ‘{ $key }’ kan niet na de dag van de beslissing liggen (‘decided-on’)
error-level-is-as-usual = ‘{ $key }’: dit controlepunt weegt zoals altijd, dus hier hoort niets
