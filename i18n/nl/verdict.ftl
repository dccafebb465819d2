# The words of findings, verdicts and conditions, for every list and for the command line.

status-met = in orde
status-not-met = niet in orde
status-compensated = opgevangen met maatregelen
status-in-progress = bezig
status-undetermined = niet bekend
status-not-applicable = niet van toepassing

provenance-measured = gemeten
provenance-declared = verklaard
provenance-confirmed = gemeten en verklaard
provenance-contradicted = meting en antwoord spreken elkaar tegen
provenance-corrected = meting rechtgezet met uitleg
provenance-not-applicable = niet van toepassing

verdict-on-site = werk in het OCMW, niets na te kijken
verdict-work-on-site = voorlopig in het OCMW werken
verdict-not-ready = nog niet klaar voor telewerk
verdict-ready-with-conditions = klaar voor telewerk, onder voorwaarden
verdict-ready = klaar voor telewerk

ksz-not-needed = gegevens van de KSZ niet nodig
ksz-ready = gegevens van de KSZ bereikbaar
ksz-blocked = gegevens van de KSZ nog niet bereikbaar

# Who acts, as a word on its own.
actor-worker = uzelf
actor-it = informaticadienst
actor-team-lead = teamverantwoordelijke

condition-keep-room-measures = Houd u aan de maatregelen die u in de plaats van een aparte kamer neemt.
condition-handle-prints = Berg de afdrukken veilig op, en breng ze op tijd terug of vernietig ze.
condition-finish-in-progress = Laat afwerken wat nog bezig is, en kijk het daarna opnieuw na.
condition-review-correction = Nagaan waarom de meting en het antwoord van elkaar verschillen.
condition-confirm-connection-window = Bevestigen op welke uren en vanuit welke regio de firewall verbindingen toelaat.
condition-keep-bulletin-measure = Houd u aan deze maatregel uit het toegangsbericht.
condition-change-passwords = Verander de wachtwoorden waarmee u zich van buitenaf aanmeldt, voor u verder werkt.
condition-monitor-intensively = De toegang van buitenaf vanaf nu extra in het oog houden: mogelijk zijn buitenstaanders binnengeraakt.
condition-renew-policy = Vraag de DPO om nieuwe regels: die van de organisatie zijn verlopen.

value-ok = in orde
value-action = actie nodig
value-in-progress = nog bezig
value-undetermined = niet bekend
way-out-employer-pc = een pc van het OCMW
way-out-virtual-desktop = een virtuele desktop op uw eigen pc
way-out-thin-client = een thin client: een klein toestel dat alleen met het OCMW verbindt
way-out-prepared-by-it = een pc die de informaticadienst van het OCMW klaarmaakt
