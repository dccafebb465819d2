# The checklist's document, in its own voice. What is said of each control stands in controls.ftl, the words of
# statuses, conditions and actors in verdict.ftl.

document-title = Checklist telewerk
document-subtitle = Veilig thuiswerken, getoetst aan de omzendbrief van de POD Maatschappelijke Integratie
document-subject = Checklist telewerk van { $name }, { $organisation }, { $date }
document-attachment-description = De gegevens van deze checklist, leesbaar voor programma’s
document-running-title = Checklist telewerk · { $name } · { $date }
# $page and $pages are filled in by the typesetter.
document-page-of = Pagina { $page } van { $pages }
document-date-and-time = { $date } om { $hour }.{ $minute } uur
document-yes = ja
document-no = nee
document-no-answer = niet beantwoord
document-not-answered = niet ingevuld

document-worker-heading = Wie en waar
document-name = Naam
document-role = Functie
document-organisation = Organisatie
document-pc-nickname = Bijnaam van deze pc
document-situation = Werkplek
document-ksz-access = Gegevens van de KSZ nodig
document-personal-data = Persoonsgegevens op de schijf
document-printing-at-home = Thuis afdrukken
document-access-ways = Toegang via
document-assessed-on = Nagekeken op
document-valid-until = Geldig tot en met

document-answer-yes = ja
document-answer-no = nee
document-answer-unknown = niet bekend, telt als ja
document-printing-never = nooit
document-printing-exceptionally = uitzonderlijk
document-access-way-vpn = vpn
document-access-way-virtual-desktop = virtuele desktop
document-access-way-explore = Explore
document-access-way-publiwin = Publiwin

document-verdict-heading = Besluit
document-verdict-on-site = Werken in het OCMW
    .sentence = Wie in het OCMW werkt, werkt in een beveiligde omgeving. Er is niets meer na te kijken.
document-verdict-work-on-site = Voorlopig werken in het OCMW
    .sentence = De toegang op afstand is gesloten. Thuis werken kan weer zodra die opengaat.
document-verdict-not-ready = Nog niet klaar voor telewerk
    .sentence = Thuis werken kan zodra alle verplichte punten bekend en in orde zijn.
document-verdict-ready-with-conditions = Klaar voor telewerk, onder voorwaarden
    .sentence = Thuis werken kan, zolang de voorwaarden hieronder nageleefd worden.
document-verdict-ready = Klaar voor telewerk
    .sentence = Alles wat verplicht is om veilig thuis te werken, is in orde.
document-clients-are-served = Uw cliënten blijven geholpen: bel uw teamverantwoordelijke en spreek af hoe dat vandaag gebeurt, in het OCMW of per telefoon.
document-because = Dit geeft de doorslag
document-because-item = { $title }: { $status }
# In the place of the status of ‘remote access’, where it is open and something is asked all the same.
document-because-compromise = mogelijk zijn buitenstaanders binnengeraakt
document-because-policy-expired = de regels van de organisatie zijn verlopen
document-ways-out = Wat wel kan: een pc van het OCMW, een virtuele desktop, een thin client of een pc die de informaticadienst van het OCMW klaarmaakt.

document-ksz-not-needed = KSZ: niet nodig
    .sentence = Voor dit werk zijn geen gegevens van de Kruispuntbank van de Sociale Zekerheid (KSZ) nodig.
document-ksz-ready = KSZ: toegang in orde
    .sentence = Verbinding, kaartlezer en gebruikersbeleid zijn in orde om gegevens van de Kruispuntbank van de Sociale Zekerheid (KSZ) te raadplegen.
document-ksz-ready-later = Voor de KSZ zelf is alles klaar. Gegevens raadplegen kan zodra thuis werken mag.
document-ksz-blocked = KSZ: toegang geblokkeerd
    .sentence = Gegevens van de Kruispuntbank van de Sociale Zekerheid (KSZ) raadplegen lukt nog niet: de toegang wordt technisch geweigerd.
document-ksz-blocked-by = Nog niet in orde: { $controls }.

document-conditions-heading = Voorwaarden
document-condition-what = Wat
document-condition-who = Wie
document-condition-by = Tegen wanneer
# A condition that is kept rather than done. $date: as long as that, at least.
document-condition-kept-until = na te leven tot en met { $date }

document-measures-heading = Maatregelen en afdrukken
document-measure-for = { $title }: wat in de plaats komt
document-printing-reason = Waarom thuis afgedrukt wordt
document-printing-out-of-reach = Afdrukken liggen buiten het bereik van anderen
document-printing-kept-safely = Afdrukken worden veilig bewaard
document-printing-afterwards = Daarna
document-printing-by = Uiterlijk op
document-afterwards-returned = terug naar het OCMW
document-afterwards-destroyed = vernietigd

document-advice-heading = Aanbevolen
document-advice-no-client-data = Bewaar geen gegevens van cliënten op de pc.
document-advice-close-connection = Sluit de verbinding wanneer u ze niet nodig hebt: te veel verbindingen tegelijk belasten het netwerk.

document-findings-heading = Wat is nagekeken
document-findings-summary = Elke rij is een punt: wat in orde moet zijn, of het verplicht is, of het in orde is en hoe dat bekend is. De punten staan gegroepeerd per onderwerp.
document-findings-at-office = Wie in het OCMW werkt, werkt in een beveiligde omgeving. Daarom is geen van deze punten van toepassing.
document-column-control = Wat in orde moet zijn
document-column-level = Belang
document-column-status = Toestand
document-column-provenance = Hoe bekend
document-provenance-measured = gemeten
    .meaning = Gemeten: het programma heeft het op deze pc vastgesteld.
document-provenance-declared = verklaard
    .meaning = Verklaard: zo is het geantwoord.
document-provenance-confirmed = gemeten en verklaard
    .meaning = Gemeten en verklaard: beide stemmen overeen.
document-provenance-contradicted = tegengesproken
    .meaning = Tegengesproken: meting en antwoord verschillen; het punt telt als niet in orde.
document-provenance-corrected = rechtgezet
    .meaning = Rechtgezet: meting en antwoord verschillen, en een uitleg zegt waarom de meting niet klopt.
document-provenance-policy = uit het beleid
document-provenance-not-applicable = –
document-measurement-said = Meting: { $sentence }
document-explanation = Gegeven uitleg:
document-see-measures = Zie ‘Maatregelen en afdrukken’.
document-to-do = Te doen: { $to-do }
document-no-bulletin = Op die dag was op deze pc geen toegangsbericht bekend.
document-bulletin = Toegangsbericht { $sequence } over { $way }: { $state }, vanaf { $from }.
document-bulletin-until = Toegangsbericht { $sequence } over { $way }: { $state }, van { $from } tot en met { $until }.
document-bulletin-another-way = Het gaat over een toegang die hier niet gebruikt wordt.
document-bulletin-ran-out = Het was op die dag verlopen.
document-look-again = Kijk het antwoord na: de meting zegt dat dit in orde is.
document-level-changed = Beleid van de organisatie: { $level }. Omzendbrief: { $circular }.

document-section-agreements = Toegang en afspraken
document-section-passwords = Wachtwoorden en aanmelden
document-section-computer = De pc
document-section-session = Verbinding en werksessie
document-section-place = Werkplek en omgeving
document-section-ksz = Gegevens van de KSZ

document-about-heading = Over deze checklist
document-about-policy = Beleid
document-default-policy = Standaardbeleid, versie { $version }.
document-policy-of = { $organisation }, versie { $version }.
document-policy-of-nobody = Een beleid dat geen organisatie noemt, versie { $version }.
document-policy-unsigned = Niemand heeft het ondertekend.
document-policy-as-circular = Het wijkt in deze situatie niet af van de omzendbrief.
document-policy-differs = Het wijkt op deze punten af van de omzendbrief:
document-policy-change = { $title }: { $level } in plaats van { $circular }.
document-policy-signed = Volgnummer { $sequence }, sleutel { $key }.
document-about-measurement = Meting
document-measured-at = De pc is nagekeken op { $moment }.
document-measured-from-file = De metingen komen uit een bestand van { $moment }. Het programma heeft ze niet zelf gedaan.
document-measured-means-from-file = Gemeten: zo staat het in dat bestand.
document-declared-only = Er is gekozen om niets te meten. Alles is verklaard.
document-nothing-to-measure = In het OCMW wordt de pc niet nagekeken.
document-about-words = Hoe bekend
document-about-data = Gegevens
document-data-inside = Dezelfde gegevens zitten in dit bestand als bijlage checklist.json, leesbaar voor programma’s. Meer verlaat de pc niet: geen wachtwoord, geen technische namen van de pc of van accounts, geen lijst van programma’s.
document-about-program = Programma
document-program-version = { $product } { $program }, document { $template }.

document-signing-heading = Ondertekening
document-worker-declares = Ik heb deze checklist gelezen. Wat als ‘verklaard’ vermeld staat, heb ik naar waarheid ingevuld.
document-what-the-signature-is = Een digitale handtekening in deze vakken is gemaakt met een sleutel van de pc van wie tekent. De teamverantwoordelijke staat in voor die sleutel, na vergelijking van de code ervan. Het is geen handtekening met de eID-kaart en geen gekwalificeerde elektronische handtekening. Op papier tekenen kan ook.
document-signature-of-worker = Medewerker
document-signature-of-reader = Gezien door teamverantwoordelijke of DPO
document-signature-name = Naam
document-signature-date = Datum

# What the two signature fields are called: spoken by screen readers, shown by PDF programs.
document-field-worker = Handtekening van de maatschappelijk werker
document-field-reader = Gezien door de teamverantwoordelijke of de DPO
