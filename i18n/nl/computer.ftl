# May the PC be measured, and what it says.
computer-lead = Een deel kan deze pc zelf vertellen. U ziet eerst wat we nakijken.
computer-ask-title = Mogen we deze pc nakijken?
computer-ask-text = Het duurt enkele seconden en er verandert niets. U kunt ook alles zelf verklaren; dat staat dan zo in uw checklist.
computer-reads-title = Wat we precies nakijken
computer-stays = Wat we zien, blijft op deze pc. In de checklist komt alleen of iets in orde is en waarom niet, nooit een naam, een serienummer of een lijst van uw programma’s.
computer-measure = Deze pc nakijken
computer-declare = Niet nakijken, ik verklaar het zelf
# $done, $total: checks that have answered.
computer-running = We kijken de pc na: { $done } van { $total } klaar…
# $good: checks that found all well; $total: all checks.
computer-finished = Nagekeken. In orde volgens de pc: { $good } van de { $total } punten. De rest ziet u hieronder en op de volgende pagina’s.
computer-all-good = Nagekeken: volgens de pc is alles in orde.
computer-measure-again = Alles opnieuw nakijken
computer-declared = U verklaart alles zelf. Deze pc wordt niet nagekeken; dat staat ook zo in uw checklist.
computer-measure-after-all = Toch laten nakijken
computer-declare-after-all = Liever alles zelf verklaren
# $count: other people's accounts.
computer-other-accounts =
    { $count ->
        [0] Op deze pc is er geen andere gebruiker ingesteld.
        [one] Op deze pc is er nog 1 andere gebruiker ingesteld.
       *[other] Op deze pc zijn er nog { $count } andere gebruikers ingesteld.
    }
# $date: the table's date.
computer-table-date = Einddatums van besturingssystemen: toestand op { $date }.
