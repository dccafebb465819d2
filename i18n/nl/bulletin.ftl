# Access bulletins: what the worker is told, and what the command line prints.

# The commands `bulletin check`, `bulletin show` and `bulletin sign`. $path: a file.
bulletin-check-right = { $path }: het toegangsbericht is juist geschreven.
bulletin-sign-done = Het ondertekende toegangsbericht staat in { $path }
bulletin-decision-done = De beslissing als pdf voor het dossier staat in { $path }
decision-title = Beslissing over de toegang van buitenaf
decision-subject = { $title }, { $date }
decision-attachment = Het toegangsbericht zelf, leesbaar voor programma’s
decision-signature = Vastgelegd door
decision-field = Handtekening van wie de beslissing vastlegt
decision-fingerprint = Vingerafdruk (SHA-256) van het ondertekende bericht: { $hash }
bulletin-none-closes = volgens de toegangsberichten die op deze pc bekend zijn
help-bulletin =
    Kijkt een toegangsbericht na, legt het uit in woorden, of ondertekent het.

    Gebruik: teleklaar bulletin check BESTAND [--policy BESTAND]
             teleklaar bulletin show BESTAND [--policy BESTAND]
             teleklaar bulletin sign BESTAND -o UIT.teleklaar --name NAAM --organisation NAAM [opties]

      check                       noemt een fout met haar regel
      show                        zegt wat het bericht inhoudt, en wat de medewerker ziet
      sign                        maakt het ondertekende bestand, met de sleutel van deze pc
      BESTAND                     het toegangsbericht (toml), of een ondertekend bericht
      --policy BESTAND            het beleid waarin de toegangen genoemd zijn (anders dat van deze pc)
      -o UIT.teleklaar            waar het ondertekende bericht komt
      --decision UIT.pdf          schrijft ook de beslissing als ondertekende pdf voor het dossier
      --lang nl|fr                de taal van die pdf
      --force                     vervangt bestanden die er al staan
      --name NAAM                 de voor- en achternaam van wie ondertekent
      --organisation NAAM         het OCMW
      --passphrase-file BESTAND   de eerste regel is de wachtzin van de sleutel

# Access ways as they are called where the policy gives no name of its own.
access-way-vpn = de vpn
access-way-virtual-desktop = de virtuele desktop
access-way-explore = Explore
access-way-publiwin = Publiwin

# What holds for an access way.
bulletin-state-suspended = gesloten
bulletin-state-limited = beperkt
bulletin-state-reopened-with-measures = weer open, met maatregelen
bulletin-state-open = open

# What the worker is told on every page: a title, and .today what to do. $way: the access way.
banner-suspended = Toegang gesloten: { $way }
    .today = Maak geen verbinding. Staat ze nog open, sluit ze dan nu af. Werk voorlopig op kantoor, tenzij uw teamverantwoordelijke iets anders met u afspreekt.
banner-suspension-ran-out = Niet bekend of de toegang weer open is: { $way }
    .today = Het bericht over de sluiting gold tot en met { $until }, en er is nog geen nieuw. Maak geen verbinding. Vraag uw teamverantwoordelijke of er een nieuw toegangsbericht is.
banner-limited = Toegang beperkt: { $way }
    .today = Maak alleen verbinding als u ze nodig hebt, en houd u aan de maatregelen hieronder.
banner-reopened = Toegang weer open, met maatregelen: { $way }
    .today = U kunt weer verbinding maken als u zich aan de maatregelen hieronder houdt.
banner-open-again = Toegang open: { $way }
    .today = U kunt werken zoals voorheen.
    .at-hours = U kunt werken zoals voorheen, op de uren die uw organisatie heeft ingesteld.
banner-ran-out = Bericht verlopen: { $way }
    .today = De maatregelen golden tot en met { $until }. Ze zijn nu niet meer nodig.
banner-announced = Aangekondigd vanaf { $from }: { $way }
    .today = Vanaf die dag is de toegang { $state }. Tot dan verandert er niets.
banner-assume-compromise = Mogelijk zijn buitenstaanders binnengeraakt: { $way }
    .today = De maatregelen zijn pas genomen toen het misschien al te laat was. Verander de wachtwoorden waarmee u zich aanmeldt, doorloop deze checklist opnieuw en meld alles wat u vreemd lijkt. De informaticadienst houdt de toegang extra in het oog.
    .no-measures = De grensdatum voor maatregelen is voorbij, en ze zijn nog niet genomen. Verander de wachtwoorden waarmee u zich aanmeldt, doorloop deze checklist opnieuw en meld alles wat u vreemd lijkt. De informaticadienst houdt de toegang extra in het oog.
banner-clock-behind = De datum van deze pc klopt waarschijnlijk niet
    .today = De pc toont { $shown }, maar kent al een beslissing van { $decided }. Zet de datum juist of vraag hulp aan de informaticadienst.
banner-policy-expired = De regels van uw organisatie zijn verlopen
    .today = Ze golden tot en met { $until } en blijven voorlopig gelden. Vraag uw teamverantwoordelijke of er nieuwe zijn.
banner-outside-window = U kunt nu geen verbinding maken
    .today = Verbinden kan weer vanaf { $day } om { $time }.
    .closed = Ook als de uren weer beginnen, blijft een gesloten toegang gesloten, tot een nieuw toegangsbericht ze opent.
    .never = Volgens de regels van uw organisatie gaat de toegang het komende jaar niet open. Vraag uw teamverantwoordelijke hoe dat zit.

# How work goes on. $desks: a whole number.
bulletin-alternative-on-site = U kunt op kantoor werken.
bulletin-alternative-desks = { $desks ->
        [one] U kunt op kantoor werken: er is één werkplek.
       *[other] U kunt op kantoor werken: er zijn { $desks } werkplekken.
    }
bulletin-alternative-mobile-mail = Uw berichten kunt u lezen op uw diensttelefoon of tablet.
bulletin-alternative-telephone = Bel voor dringende zaken naar { $telephone }.
bulletin-services-down = Deze diensten werken nu niet: { $services }.
bulletin-advisories = Referenties: { $advisories }.

# What `bulletin show` prints. The labels end without a colon.
bulletin-show-title = Toegangsbericht { $sequence }: { $way } is { $state }
bulletin-show-from = Geldt vanaf { $from }, tot er een nieuw bericht komt.
bulletin-show-from-until = Geldt van { $from } tot en met { $until }.
bulletin-show-decided = Beslist door { $function } op { $date }.
bulletin-show-worker = Wat de medewerker ziet: ‘{ $banner }’
# $date: the day that is shown.
bulletin-show-conditions = Voorwaarden in een checklist van { $date }
bulletin-show-flaw = Het lek
bulletin-show-published = Bekendgemaakt op { $date }.
bulletin-show-cut-off = Wie pas na { $date } maatregelen nam, moet ervan uitgaan dat buitenstaanders binnengeraakt zijn.
bulletin-show-measures-taken = Eigen maatregelen genomen op { $date }.
bulletin-show-no-measures-taken = Er staat niet bij wanneer de eigen maatregelen genomen zijn.
bulletin-show-continuity = De afweging
bulletin-show-primary-process = Het werk waarom het gaat: { $text }
bulletin-show-stops = Wat stilvalt zonder toegang: { $text }
bulletin-show-damage = Welke schade gevreesd wordt: { $text }
bulletin-show-decision = De beslissing: { $text }
