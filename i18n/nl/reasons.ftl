# What the PC says, or why it could not be found out. The plain text holds without figures; .figures says it with the
# figure of the observation: $percent, $days, $minutes, $count or $until (a date in words).

reason-access-denied = De pc gaf dit programma geen toegang tot deze instelling.
reason-timed-out = De pc gaf niet op tijd antwoord.
reason-check-failed = Deze controle is door een fout in het programma niet gelukt.
reason-not-found = De instelling waarin dit staat, is op deze pc niet te vinden.
reason-unreadable = De instelling is gevonden, maar het programma begrijpt ze niet.
reason-service-unavailable = Het onderdeel van de pc dat dit weet, is niet actief.
reason-not-supported-here = Op dit soort pc kan het programma dit niet nagaan.
reason-unknown-desktop = Deze pc gebruikt een bureaublad waarvan het programma de instellingen niet kent.
reason-not-connected = Er is nu niets aangesloten of verbonden. Sluit het aan of maak verbinding, en kijk opnieuw na.
reason-not-expected-on-this-system = Op dit soort pc wordt geen virusscanner verwacht, en we zien er geen actief.
reason-not-measured = U koos ervoor om niet te laten meten.
reason-partly-encrypted = Een deel van wat telt, is versleuteld, maar niet alles.
reason-system-disk-unknown = Het programma kan niet zeggen op welke schijf het systeem staat.
reason-not-in-table = Het programma weet niet tot wanneer dit besturingssysteem beveiligingsupdates krijgt.
reason-table-too-old = De lijst met einddatums in dit programma is te oud om dit te kunnen zeggen.
    .figures = De lijst met einddatums in dit programma is van { $until } en dus te oud om dit te kunnen zeggen.
reason-support-ended = Dit besturingssysteem krijgt geen beveiligingsupdates meer.
    .figures = Dit besturingssysteem krijgt sinds { $until } geen beveiligingsupdates meer.
reason-updates-off = De updates staan uit of zijn onderbroken.
reason-updates-too-old = De laatste update is te lang geleden.
    .figures = { $days ->
        [one] De laatste update is één dag geleden. Dat is te lang.
       *[other] De laatste update is { $days } dagen geleden. Dat is te lang.
    }
reason-restart-pending = Er staat een update klaar die pas werkt nadat u de pc opnieuw opstart.
reason-antivirus-off = De virusscanner staat uit.
reason-antivirus-outdated = De virusscanner is niet bijgewerkt.
reason-firewall-off = De firewall staat uit.
reason-not-encrypted = De schijf is niet versleuteld.
reason-encrypting = De schijf wordt op dit moment versleuteld.
    .figures = De schijf wordt op dit moment versleuteld: { $percent }% is klaar.
reason-decrypting = De versleuteling van de schijf wordt op dit moment verwijderd.
    .figures = De versleuteling van de schijf wordt op dit moment verwijderd: nog { $percent }% is versleuteld.
reason-encryption-suspended = De versleuteling van de schijf is tijdelijk uitgezet.
reason-lock-off = Het scherm gaat niet vanzelf op slot.
reason-lock-too-late = Het scherm gaat te laat vanzelf op slot.
    .figures = { $minutes ->
        [one] Het scherm gaat pas na één minuut vanzelf op slot. Dat is te laat.
       *[other] Het scherm gaat pas na { $minutes } minuten vanzelf op slot. Dat is te laat.
    }
reason-lock-without-password = Wie het scherm weer opent, moet geen wachtwoord geven.
reason-automatic-login = De pc meldt zich bij het opstarten vanzelf aan, zonder wachtwoord.
reason-administrator-account = De account waarmee u nu werkt, heeft beheerdersrechten.
reason-remote-access-on = De pc laat toe dat iemand hem van buitenaf overneemt.
reason-remote-help-running = Er staat nu een programma open waarmee iemand uw pc kan overnemen.
    .figures = { $count ->
        [one] Er staat nu één programma open waarmee iemand uw pc kan overnemen.
       *[other] Er staan nu { $count } programma’s open waarmee iemand uw pc kan overnemen.
    }
reason-bulletin-expired = Een toegangsbericht had de toegang van buitenaf gesloten. Het is verlopen, en er is nog geen nieuwer bericht.
    .figures = Een toegangsbericht had de toegang van buitenaf gesloten tot en met { $until }. Het is verlopen, en er is nog geen nieuwer bericht.

observation-in-progress = Dit is nog bezig.
observation-action = Dit is nog niet in orde.
observation-undetermined = Het programma kon dit niet nagaan.

observation-ok-no-admin-rights = De account waarmee u nu werkt, heeft geen beheerdersrechten.
observation-ok-supported-os = Het besturingssysteem krijgt nog beveiligingsupdates.
    .figures = Het besturingssysteem krijgt nog beveiligingsupdates tot { $until }.
observation-ok-updates = De updates staan aan en zijn recent.
    .figures = { $days ->
        [0] De updates staan aan. De laatste is van vandaag.
        [one] De updates staan aan. De laatste is van een dag geleden.
       *[other] De updates staan aan. De laatste is van { $days } dagen geleden.
    }
observation-ok-antivirus = De virusscanner staat aan en is bijgewerkt.
observation-ok-firewall = De firewall staat aan.
observation-ok-disk-encryption = De schijf is versleuteld.
observation-ok-vpn = Er is nu een vpn-verbinding open.
observation-ok-screen-lock = Het scherm gaat vanzelf op slot, met een wachtwoord om verder te werken.
    .figures = { $minutes ->
        [one] Het scherm gaat na één minuut vanzelf op slot, met een wachtwoord om verder te werken.
       *[other] Het scherm gaat na { $minutes } minuten vanzelf op slot, met een wachtwoord om verder te werken.
    }
observation-ok-remote-help-closed = Er staat geen programma open waarmee iemand uw pc kan overnemen.
observation-ok-eid-reader = Er is een kaartlezer aangesloten.
