# Ready-made access bulletins. The texts go into the bulletin as they stand; the DPO changes what does not fit.

# The name of the form, .what: what happened, .measure-1 and so on: what workers do.
bulletin-form-flaw-in-gateway = Ernstig lek in de toegang
    .what = In de software waarmee u van buitenaf verbinding maakt, is een ernstig lek gevonden. Om onze cliënten en hun gegevens te beschermen, is de toegang gesloten tot het lek gedicht is.
bulletin-form-network-saturated = Te veel verbindingen tegelijk
    .what = Er werken nu zoveel mensen tegelijk van buitenaf dat de verbinding te traag wordt, ook voor wie dringend een dossier nodig heeft.
    .measure-1 = Maak alleen verbinding als u een dossier of toepassing nodig hebt, en verbreek ze daarna.
    .measure-2 = Spreek in uw team af wie wanneer verbinding maakt.
    .measure-3 = Bekijk geen filmpjes en stuur geen grote bestanden door via de verbinding.
bulletin-form-maintenance = Onderhoud
    .what = De informaticadienst werkt vandaag aan de toegang van buitenaf. Verbinden lukt dan niet.
bulletin-form-reopening = Toegang weer open
    .what = De toegang van buitenaf is weer open. Er zijn maatregelen genomen en de informaticadienst houdt alles extra in het oog.
    .measure-1 = Installeer de updates die klaarstaan en start uw pc opnieuw op.
    .measure-2 = Meld meteen aan de informaticadienst wat u vreemd lijkt, ook als u twijfelt.
