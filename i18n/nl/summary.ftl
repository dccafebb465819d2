# The signed summary of a register, for the DPO. The words for states and doubts stand in register-words.ftl.

summary-title = Overzicht telewerk
summary-subtitle = Wie een checklist telewerk indiende, wat ze besluit en wat nog ontbreekt
# $organisations: their names as a list; $date: the day.
summary-subject = Overzicht telewerk van { $organisations }, { $date }
summary-attachment-description = De gegevens van dit overzicht, leesbaar voor programma’s
# $date: the day.
summary-running-title = Overzicht telewerk · { $date }
# $page and $pages are filled in by the typesetter.
summary-page-of = Pagina { $page } van { $pages }
# $date: the day; $hour and $minute: the clock.
summary-moment = { $date } om { $hour }.{ $minute } uur

summary-organisation = Organisatie
summary-as-of = Stand op
summary-made-by = Opgemaakt door
# $name and $organisation: of the person.
summary-made-by-of = { $name }, { $organisation }
summary-period = Data van handtekeningen
# $from and $to: days.
summary-period-from-to = van { $from } tot en met { $to }
summary-no-organisation = niet bekend
# $count: organisations beside those that are named; the end of a list.
summary-more-organisations =
    { $count ->
        [one] nog één
       *[other] nog { $count }
    }

summary-counts-heading = Hoe het ervoor staat
# $count: lines without replaced checklists and refused files; $ready: those that are ready; $against: those
# whose checklist allows no telework, whatever their state; $sent-back: those whose checklist was sent back.
summary-counts-lead =
    { $count ->
        [one] Het register telt 1 regel, geweigerde bestanden niet meegerekend: één per persoon en pc, ook voor wie nog niets indiende. In orde, al dan niet met voorwaarden: { $ready }. Volgens de checklist nog niet klaar voor telewerk, met of zonder bevestigde sleutel: { $against }. Teruggestuurd: { $sent-back }.
       *[other] Het register telt { $count } regels, geweigerde bestanden niet meegerekend: één per persoon en pc, ook voor wie nog niets indiende. In orde, al dan niet met voorwaarden: { $ready }. Volgens de checklist nog niet klaar voor telewerk, met of zonder bevestigde sleutel: { $against }. Teruggestuurd: { $sent-back }.
    }
summary-counts-none = Er is nog geen checklist en niemand wordt verwacht.
summary-counts-summary = Elke rij is een stand: hoe hij heet, hoe vaak hij voorkomt en wat hij betekent. De balken tonen hetzelfde als de aantallen.
summary-column-state = Stand
summary-column-meaning = Wat dat betekent
summary-column-count = Aantal

summary-missing-heading = Nog te ontvangen
summary-missing-lead = Van deze personen is een eerste of een nieuwe checklist nodig.
summary-missing-none = Niemand: iedereen op de namenlijst diende een checklist in die nog geldt.
summary-missing-no-roster = Er is geen namenlijst meegegeven: wie nog niets indiende, is niet bekend.
summary-missing-summary = Elke rij is een persoon: naam, organisatie, mailadres en wat er ontbreekt.
summary-rules-heading = Beleid en toegangsberichten
summary-rules-lead = Het beleid van de organisatie of een toegangsbericht vraagt hier iets. Waar de sleutel nog niet bevestigd is, volgt dat uit wat in de checklist staat: bevestig die sleutel eerst.
summary-rules-none = Het beleid en de toegangsberichten die op deze pc gelden, vragen van geen enkele checklist in deze lijst iets. Van wie geen leesbare checklist heeft ingediend, is dat niet bekend.
summary-rules-unknown = Of iemand opnieuw moet nakijken, is niet bekend: op deze pc geldt geen ondertekend beleid, of er is geen checklist om ermee te vergelijken.
summary-rules-summary = Elke rij is een persoon: hoe het ermee staat, of die opnieuw moet nakijken en waarom, en welk toegangsbericht voor die persoon geldt.
summary-column-check-again = Opnieuw nakijken
summary-column-bulletins = Toegangsberichten
summary-doubts-heading = Twijfels
summary-doubts-lead = Hier moet iemand naar kijken. Het programma heeft niets geraden.
summary-doubts-none = Er zijn geen andere twijfels dan een sleutel die nog niet bevestigd is; die staat in de lijst.
summary-doubts-summary = Elke rij is een checklist met een twijfel: van wie ze is, en waarover de twijfel gaat.
summary-refused-heading = Geweigerde bestanden
summary-refused-lead = Deze bestanden lagen in de map en tellen voor niemand mee.
summary-refused-none = In de map lagen geen bestanden die geweigerd zijn.
summary-refused-summary = Elke rij is een bestand: waar het ligt, wat het is en waarom het niet meetelt.
summary-list-heading = De lijst
summary-list-lead = Eén rij per persoon en pc, met de nieuwste checklist.
summary-list-none = De lijst is leeg.
summary-list-summary = Elke rij is een persoon op een pc: naam, organisatie, stand, laatste dag, handtekening en voorwaarden.

# In a cell. $state: where the line stands; $verdict: what the checklist concludes.
summary-state-and-verdict = { $state }; { $verdict }
summary-column-name = Naam
summary-column-organisation = Organisatie
summary-column-email = Mailadres
summary-column-doubt = Twijfel
summary-column-file = Bestand
summary-column-why = Waarom
summary-column-until = Geldig tot en met
summary-column-signature = Handtekening
summary-column-answer = Antwoord
summary-column-conditions = Voorwaarden
# $count: open conditions; $date: the nearest day.
summary-conditions-open = { $count } open, tegen { $date }
summary-conditions-done = alle afgewerkt
# Stands where there is nothing to say.
summary-nothing = –

summary-about-heading = Over dit overzicht
summary-about-data = Gegevens
summary-data-inside = Alles wat het register van deze checklists weet, zit in dit bestand als bijlage register.json, leesbaar voor programma’s: elk punt, hoe het bekend is, en waarom een bestand geweigerd is.
summary-about-signatures = Handtekeningen
summary-what-is-valid = ‘Geldig’ wil zeggen: aan het bestand is niets gewijzigd, en iemand staat in voor de sleutel waarmee getekend is. Het ogenblik van tekenen is dat van de pc van wie tekende; niets bewijst het.
summary-about-program = Programma
# $product: its name; $version: its version.
summary-program-version = { $product } { $version }

summary-signing-heading = Ondertekening
summary-declaration = Ik heb dit overzicht gemaakt uit de checklists die ik verzamelde. Het zegt wat er op dat ogenblik in het register stond.
summary-what-the-signature-is = De handtekening is gemaakt met een sleutel van de pc van wie tekent. Ze beschermt dit hele bestand: wie er iets aan wijzigt, maakt ze ongeldig. Het is geen handtekening met de eID-kaart en geen gekwalificeerde elektronische handtekening.
summary-signature-label = Opgemaakt en getekend door
summary-signature-name = Naam
summary-field = Handtekening van wie dit overzicht opmaakte
