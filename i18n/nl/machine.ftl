# What the program looks at on this PC; the list stands on the screen before anything is measured.
# One form for all: short, without technique, what is looked at and not how.

reads-no-admin-rights = Of uw account beheerdersrechten heeft
reads-supported-os = Welk besturingssysteem en welke versie op deze pc staat
reads-updates = Of updates vanzelf komen, en wanneer de laatste kwam
reads-antivirus = Of er een virusscanner draait
reads-firewall = Of de firewall van deze pc aanstaat
reads-disk-encryption = Of de schijf van het systeem versleuteld is
reads-vpn = Of er nu een vpn-verbinding openstaat
reads-screen-lock = Na hoeveel minuten het scherm vergrendelt, en of daarna een wachtwoord nodig is
reads-remote-help-closed = Of er een programma draait waarmee iemand deze pc van buitenaf kan overnemen
reads-eid-reader = Of er een kaartlezer aangesloten is; uw kaart zelf wordt nooit gelezen
reads-hint-management = Of deze pc door een organisatie wordt beheerd
reads-hint-programs = Of er een programma staat om op afstand te werken, en de eID-software
reads-hint-printers = Hoeveel printers ingesteld zijn, zonder hun namen
reads-hint-accounts = Hoeveel andere accounts er zijn, zonder hun namen
