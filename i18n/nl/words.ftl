# The words of the rules: what a finding, a verdict, a condition is called wherever it is shown.

status-met = in orde
status-not-met = niet in orde
status-compensated = opgevangen door een maatregel
status-in-progress = nog bezig
status-undetermined = niet bekend
status-not-applicable = niet van toepassing

provenance-measured = gemeten
provenance-declared = verklaard
provenance-confirmed = verklaard en gemeten
provenance-contradicted = antwoord en meting spreken elkaar tegen
provenance-corrected = verklaard, de meting is rechtgezet
provenance-not-applicable = niet van toepassing

value-ok = in orde
value-action = actie nodig
value-in-progress = nog bezig
value-undetermined = niet bekend

verdict-on-site = Werkt in het OCMW: beveiligd
verdict-work-on-site = Voorlopig in het OCMW werken
verdict-not-ready = Nog niet klaar voor telewerk
verdict-ready-with-conditions = Klaar voor telewerk, onder voorwaarden
verdict-ready = Klaar voor telewerk

ksz-not-needed = niet nodig
ksz-ready = toegang in orde
ksz-blocked = toegang technisch geweigerd

actor-worker = uzelf
actor-it = de informaticadienst
actor-team-lead = de teamverantwoordelijke

condition-keep-room-measures = Houd u aan de maatregelen die een aparte kamer vervangen.
condition-handle-prints = Ga met de afdrukken om zoals u hebt opgegeven, en breng ze terug naar het OCMW of vernietig ze op tijd.
condition-finish-in-progress = Laat afwerken wat nog bezig is, en kijk het daarna opnieuw na.
condition-review-correction = Kijk na waarom de meting en het antwoord verschillen.
condition-confirm-connection-window = Bevestig op welke uren en vanuit welke regio de firewall verbindingen toelaat.

way-out-employer-pc = een pc van het OCMW
way-out-virtual-desktop = een virtuele desktop op uw eigen pc
way-out-thin-client = een thin client: een toestelletje dat alleen met het OCMW verbindt
way-out-prepared-by-it = een pc die de informaticadienst van het OCMW klaarmaakt
