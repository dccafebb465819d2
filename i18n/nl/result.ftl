# The verdict and what to do.
result-lead = Dit volgt uit uw antwoorden en uit wat de pc zegt. Wijzigt u een antwoord, dan verandert het resultaat mee.
result-lead-declared = Dit volgt uit uw antwoorden. Wijzigt u een antwoord, dan verandert het resultaat mee.
result-no-situation = We kennen uw situatie nog niet. Beantwoord eerst de vragen op de pagina ‘Uw situatie’.
result-on-site = U werkt in het OCMW: daar werkt u in een beveiligde omgeving.
result-work-on-site = Werk voorlopig in het OCMW: de toegang op afstand is gesloten.
result-not-ready = U kunt nog niet veilig thuiswerken.
result-conditions = U kunt thuiswerken, als u zich aan de voorwaarden houdt.
result-ready = U kunt veilig thuiswerken.
result-on-site-more = Er is niets meer na te kijken.
result-work-on-site-more = Bel uw teamverantwoordelijke: samen spreekt u af hoe uw cliënten vandaag geholpen worden.
result-not-ready-more = Hebt u vandaag cliënten? Bel uw teamverantwoordelijke en spreek af hoe ze geholpen worden, bijvoorbeeld vanuit het OCMW of per telefoon. Hieronder leest u wat er nog moet gebeuren.
# $count: conditions.
result-conditions-more =
    { $count ->
        [one] Er is 1 voorwaarde. U vindt ze hieronder.
       *[other] Er zijn { $count } voorwaarden. U vindt ze hieronder.
    }
result-ready-more = Alles wat verplicht is, is in orde.
result-because-title = Waarom
result-not-answered = nog niet beantwoord
result-unknown = niet bekend
result-not-met = niet in orde
result-contradicted = uw antwoord en de meting spreken elkaar tegen
# $control: the control's title. A button.
result-go-to-question = Naar de vraag: { $control }
result-todo-title = Wat nu te doen
# $who: worker, IT or team lead.
result-todo-who = Wie: { $who }
# $date: by when.
result-todo-by = Tegen { $date }
result-todo-kept-until = Na te leven tot en met { $date }
result-ways-out-title = Andere oplossingen
result-ways-out-lead = Lukt het niet op uw eigen pc? Vraag uw teamverantwoordelijke naar een van deze oplossingen:
result-ksz-title = Gegevens van de KSZ
result-ksz-ready = U kunt van thuis uit bij de gegevens van de KSZ.
result-ksz-ready-later = Voor de KSZ zelf is alles klaar. U kunt erbij zodra u mag thuiswerken.
# $list: the controls that block it.
result-ksz-blocked = U kunt van thuis uit nog niet bij de gegevens van de KSZ: de toegang wordt technisch geweigerd. Wat ontbreekt: { $list }.
result-advice-title = Goede raad
result-advice-lead = Dit houdt u niet tegen, maar maakt het veiliger:
result-advice-no-client-data = Bewaar geen gegevens van cliënten op deze pc.
result-advice-close-connection = Sluit de verbinding als u ze niet nodig hebt: te veel verbindingen tegelijk maken het netwerk traag voor iedereen.
result-it-title = Voor de informaticadienst
result-it-lead = Alleen de informaticadienst kan deze punten in orde brengen. Stuur deze lijst door.
result-it-nothing = Er is niets dat alleen de informaticadienst kan oplossen.
result-it-rights = Deze lijst geeft geen bijkomend recht op installatie, verbinding of ondersteuning. De informaticadienst heeft nooit uw wachtwoord nodig.
result-it-unknown = Dit is nog niet bekend. De informaticadienst kijkt eerst na of het nodig is:
result-it-copy = Lijst kopiëren
result-it-copied = Gekopieerd. Plak de lijst in een mail aan de informaticadienst.
result-it-save = Lijst bewaren
# $path: where.
result-it-saved = Bewaard: { $path }
result-it-save-failed = De lijst kon niet bewaard worden in { $path }. Kopieer ze en plak ze in een mail.
result-it-file-name = Lijst voor de informaticadienst.txt
# $date: today.
result-it-heading = Telewerk: punten voor de informaticadienst ({ $date })
# $date: the last day.
result-valid-until = De checklist geldt tot en met { $date }.
result-can-sign = Ook dit resultaat kunt u tekenen en doorsturen. Zo weet uw teamverantwoordelijke waar u hulp bij nodig hebt.
