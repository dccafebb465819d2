# Where, on whose PC, with what.
situation-lead = Enkele vragen over hoe u werkt. Daarna vragen we alleen nog wat voor u van belang is.
situation-place = Waar werkt u?
situation-place-home = Thuis of elders buiten het OCMW
situation-place-office = In het OCMW
situation-computer = Van wie is deze pc?
situation-computer-help = Het gaat om de pc waarop u nu werkt.
situation-computer-employer = Van mijn werkgever
situation-computer-private = Van mijzelf
situation-computer-hint-managed = Deze pc lijkt beheerd te worden door een organisatie.
situation-virtual-desktop = Werkt u in een virtuele desktop?
situation-virtual-desktop-help = U opent dan een venster met uw werkomgeving van het OCMW, bijvoorbeeld met Citrix, Awingu of BeSecure. Uw eigen pc toont alleen het beeld.
situation-virtual-desktop-hint = Op deze pc staat een programma voor een virtuele desktop.
situation-ksz = Hebt u thuis gegevens van de KSZ nodig?
situation-ksz-help = De Kruispuntbank van de Sociale Zekerheid: bijvoorbeeld het Rijksregister, inkomsten of uitkeringen van cliënten. Weet u het niet? Dan gaan we voor alle zekerheid uit van ‘ja’.
situation-personal-data = Staan er gegevens van cliënten op de schijf van deze pc?
situation-personal-data-help = Bijvoorbeeld documenten, mails of downloads met namen. Weet u het niet? Dan gaan we voor alle zekerheid uit van ‘ja’.
situation-printing = Moet u thuis iets afdrukken voor het werk?
situation-printing-help = De regel is: thuis wordt niets afgedrukt. Moet het soms toch, dan vragen we straks hoe u met die papieren omgaat.
# $count: printers set up on this PC.
situation-printing-hint =
    { $count ->
        [one] Op deze pc is 1 printer ingesteld. Dat mag, zolang u er niets voor het werk op afdrukt.
       *[other] Op deze pc zijn { $count } printers ingesteld. Dat mag, zolang u er niets voor het werk op afdrukt.
    }
situation-printing-never = Nooit
situation-printing-exceptionally = Uitzonderlijk
situation-about-office = In het OCMW bent u al beschermd. U hoeft niets meer na te kijken en kunt meteen naar het resultaat.
situation-about-employer = U werkt op een pc van uw werkgever, die hem ook instelt. We kijken samen na of alles nog klopt.
situation-about-virtual = U werkt op uw eigen pc, in een virtuele desktop. Dat mag: uw werk blijft bij het OCMW.
situation-about-direct = U werkt op uw eigen pc, zonder virtuele desktop. Dat mag om veiligheidsredenen niet, behalve als alle strenge voorwaarden vervuld zijn. We overlopen ze met u, en tonen straks ook andere oplossingen.
