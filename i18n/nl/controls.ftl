# What is said of each control: .title for lists, .rule as a fact for the document, .question ("ja" is always the safe
# answer), .why, .whom to ask, .to-do when it does not hold, .for-it as a task for IT. An attribute with a situation behind it replaces the plain one there.
# .question takes $minutes and $days, the limits of the policy; only some use them.

control-remote-access-open =
    .title = Toegang op afstand
    .rule = Er is geen toegangsbericht dat de toegang op afstand opschort.
    .question = Is de toegang op afstand van uw OCMW vandaag open?
    .why = Bij een ernstig lek in de beveiliging kan uw OCMW de toegang van de ene dag op de andere sluiten, om de gegevens van cliënten te beschermen.
    .whom = Vraag uw teamverantwoordelijke wanneer de toegang weer opengaat en hoe u intussen werkt.
    .to-do = Werk in het OCMW zolang de toegang op afstand gesloten is.

control-connection-window =
    .title = Toegelaten uren en regio
    .rule = Verbinding maken gebeurt alleen op de uren en vanuit de regio die de firewall van het OCMW toelaat.
    .question = Maakt u alleen verbinding op de uren en vanuit de regio die uw OCMW toelaat?
    .why = Zo houdt de firewall van het OCMW pogingen op vreemde uren of vanuit het buitenland tegen.
    .whom = Vraag de informaticadienst van uw OCMW welke uren en welke regio de firewall toelaat.
    .to-do = Laat de informaticadienst bevestigen op welke uren en vanuit welke regio u verbinding mag maken.
    .for-it = Bevestigen op welke uren en vanuit welke regio de firewall verbindingen toelaat.

control-usage-policy =
    .title = Gebruikersbeleid ondertekend
    .rule = Het gebruikersbeleid van het OCMW is ondertekend, met de geheimhoudingsclausule.
    .question = Hebt u het gebruikersbeleid van uw OCMW ondertekend, met de geheimhoudingsclausule erin?
    .why = In dat document staat hoe u veilig met de gegevens van cliënten werkt, en dat u ze geheimhoudt.
    .whom = Vraag het gebruikersbeleid aan de functionaris voor gegevensbescherming (DPO) van uw OCMW.
    .to-do = Onderteken het gebruikersbeleid van uw OCMW.

control-ethics-code =
    .title = Deontologie en beroepsgeheim
    .rule = De deontologische code en het beroepsgeheim blijven ook thuis gelden.
    .question = Blijven de deontologische code en het beroepsgeheim voor u ook thuis gelden?
    .why = Cliënten vertrouwen u hun verhaal toe, waar u ook werkt.
    .whom = Bespreek met uw teamverantwoordelijke wat thuis moeilijk is en hoe het wel kan.
    .to-do = Neem de deontologische code en het beroepsgeheim door met uw teamverantwoordelijke.

control-no-session-sharing =
    .title = Werksessie niet gedeeld
    .rule = Niemand van buiten het OCMW krijgt toegang tot de werksessie, bewust of onbewust.
    .question = Blijft uw werksessie gesloten voor iedereen van buiten het OCMW, ook voor huisgenoten?
    .why = Wie in uw werksessie kan, ziet ook de dossiers van uw cliënten.
    .whom = Was er toch iemand anders in uw werksessie? Meld het aan de functionaris voor gegevensbescherming (DPO), die weet wat er moet gebeuren.
    .to-do = Laat niemand van buiten het OCMW in uw werksessie.

control-no-device-sharing =
    .title = Pc niet gedeeld
    .rule = De eigen pc, of minstens de account op die pc, wordt niet gedeeld met het gezin.
    .rule-employer-pc = Niemand van buiten het OCMW gebruikt de pc van het OCMW, en die dient alleen voor het werk.
    .question = Bent u de enige die uw account op deze pc gebruikt?
    .question-employer-pc = Wordt deze pc alleen door medewerkers van het OCMW gebruikt, en alleen voor het werk?
    .why = Wie uw pc of uw account gebruikt, kan ongewild bij gegevens van cliënten komen of een virus binnenhalen.
    .whom = Vraag iemand die u vertrouwt om te helpen met een eigen account op deze pc.
    .whom-employer-pc = Bespreek met uw teamverantwoordelijke wat u nodig hebt om deze pc alleen voor het werk te gebruiken.
    .to-do = Zorg voor een eigen account op deze pc, met een wachtwoord dat alleen u kent.
    .to-do-employer-pc = Gebruik de pc van het OCMW alleen voor het werk, en laat niemand anders erop werken.

control-password-secret =
    .title = Wachtwoorden geheim
    .rule = Geen enkel wachtwoord wordt aan iemand anders gezegd.
    .question = Houdt u al uw wachtwoorden voor uzelf, ook tegenover collega’s, huisgenoten en de informaticadienst?
    .why = Met uw wachtwoord kan iemand in uw naam dossiers openen.
    .whom = Kent iemand uw wachtwoord? Vraag de informaticadienst hoe u het wijzigt, zonder het te noemen.
    .to-do = Wijzig elk wachtwoord dat iemand anders kent.

control-password =
    .title = Sterk wachtwoord
    .rule = Het wachtwoord telt minstens 12 tekens, met een hoofdletter, een kleine letter, een cijfer en een speciaal teken.
    .question = Telt uw wachtwoord minstens 12 tekens, met een hoofdletter, een kleine letter, een cijfer en een speciaal teken?
    .why = Een kort of eenvoudig wachtwoord is snel geraden, en dan liggen de dossiers open.
    .whom = Vraag de informaticadienst hoe u het wachtwoord voor uw werk wijzigt. Niemand heeft uw wachtwoord daarvoor nodig.
    .to-do = Kies een wachtwoord van minstens 12 tekens, met een hoofdletter, een kleine letter, een cijfer en een speciaal teken.

control-two-factor =
    .title = Tweestapsverificatie (2FA)
    .rule = De verbinding met het OCMW is beveiligd met tweestapsverificatie (2FA).
    .question = Vraagt de verbinding met het OCMW, behalve uw wachtwoord, een tweede bewijs dat u het bent, zoals een code op uw gsm, itsme of uw eID-kaart?
    .why = Wie uw wachtwoord steelt, komt dan nog altijd niet binnen.
    .whom = Vraag de informaticadienst van uw OCMW om tweestapsverificatie in te stellen.
    .to-do = Laat tweestapsverificatie (2FA) instellen voor de verbinding met het OCMW.
    .for-it = Tweestapsverificatie (2FA) instellen voor de verbinding met het OCMW.

control-separate-passwords =
    .title = Drie verschillende wachtwoorden
    .rule = De beheerdersaccount, de dagelijkse account en de vpn hebben elk een ander wachtwoord.
    .question = Hebben de beheerdersaccount (om programma’s te installeren), uw dagelijkse account en de vpn elk een ander wachtwoord?
    .why = Raakt één wachtwoord bekend, dan blijven de andere deuren dicht.
    .whom = Vraag de informaticadienst hoe u het wachtwoord van de vpn wijzigt. Bij de accounts op uw pc kan iemand helpen die u vertrouwt.
    .to-do = Geef de beheerdersaccount, uw dagelijkse account en de vpn elk een ander wachtwoord.

control-no-admin-rights =
    .title = Geen beheerdersrechten
    .rule = De dagelijkse account heeft geen beheerdersrechten.
    .question = Werkt u dagelijks met een gewone account, zonder beheerdersrechten (het recht om alles op de pc te wijzigen)?
    .why = Een virus dat binnenraakt, krijgt dan niet de hele pc in handen.
    .whom = Vraag iemand die u vertrouwt om naast de beheerdersaccount een gewone account voor u te maken.
    .whom-employer-pc = Vraag de informaticadienst van uw OCMW om uw account zonder beheerdersrechten in te stellen.
    .to-do = Werk dagelijks met een gewone account, zonder beheerdersrechten.
    .for-it = De dagelijkse account zonder beheerdersrechten instellen.

control-supported-os =
    .title = Ondersteund besturingssysteem
    .rule = Het besturingssysteem van de pc krijgt nog beveiligingsupdates.
    .question = Krijgt het besturingssysteem van deze pc, bijvoorbeeld Windows, nog beveiligingsupdates van de maker?
    .why = Zonder die updates blijven bekende gaten in de beveiliging open.
    .whom = Vraag in een computerwinkel, of aan iemand die u vertrouwt, of uw pc een nieuwer systeem aankan.
    .whom-employer-pc = Vraag de informaticadienst van uw OCMW om het systeem te vernieuwen of de pc te vervangen.
    .to-do = Laat een besturingssysteem op de pc zetten dat nog beveiligingsupdates krijgt.
    .for-it = Een besturingssysteem installeren dat nog beveiligingsupdates krijgt, of de pc vervangen.

control-updates =
    .title = Recente updates
    .rule = De updates van de pc staan aan en zijn recent.
    .question = { $days ->
        [one] Staan de updates van deze pc aan, en is de pc de voorbije dag nog bijgewerkt?
       *[other] Staan de updates van deze pc aan, en is de pc de voorbije { $days } dagen nog bijgewerkt?
    }
    .why = Updates dichten de gaten waarlangs inbrekers binnenkomen.
    .whom = Vraag iemand die u vertrouwt om te tonen hoe u de updates installeert.
    .whom-employer-pc = Vraag de informaticadienst van uw OCMW om de updates aan te zetten of te installeren.
    .to-do = Zet de updates aan, installeer wat klaarstaat en start de pc opnieuw op.
    .for-it = De updates van de pc aanzetten en installeren.

control-antivirus =
    .title = Virusscanner
    .rule = Een virusscanner die bijgewerkt is, beschermt de pc.
    .question = Heeft deze pc een virusscanner die aanstaat en bijgewerkt is?
    .why = Een virus kan meelezen met alles wat u typt of opent.
    .whom = Vraag iemand die u vertrouwt, of een computerwinkel, om een virusscanner te installeren of bij te werken.
    .whom-employer-pc = Vraag de informaticadienst van uw OCMW om de virusscanner aan te zetten of bij te werken.
    .to-do = Zet een virusscanner aan en werk hem bij.
    .for-it = De virusscanner van de pc aanzetten en bijwerken.

control-firewall =
    .title = Firewall
    .rule = De firewall van de pc staat aan.
    .question = Staat de firewall van deze pc aan?
    .why = De firewall houdt ongewenste verbindingen van buitenaf tegen, zoals een slot op de voordeur.
    .whom = Vraag iemand die u vertrouwt, of een computerwinkel, om de firewall aan te zetten.
    .whom-employer-pc = Vraag de informaticadienst van uw OCMW om de firewall van de pc aan te zetten.
    .to-do = Zet de firewall van de pc aan.
    .for-it = De firewall van de pc aanzetten.

control-disk-encryption =
    .title = Schijfversleuteling
    .rule = De schijf van de pc is versleuteld.
    .question = Is de schijf van deze pc versleuteld, dus onleesbaar voor wie de pc steelt?
    .why = Een pc kan gestolen worden of verloren gaan, en dan mag niemand de gegevens erop kunnen lezen.
    .whom = Laat dit doen door iemand met ervaring, en pas nadat er een reservekopie van uw bestanden is gemaakt.
    .whom-employer-pc = Vraag de informaticadienst van uw OCMW om de schijf te versleutelen.
    .to-do = Laat de schijf van de pc versleutelen.
    .for-it = De schijf van de pc versleutelen.

control-vpn =
    .title = Vpn-verbinding
    .rule = De verbinding met het netwerk van het OCMW verloopt via een vpn vanaf deze pc.
    .question = Verloopt de verbinding met het netwerk van uw OCMW via een vpn op deze pc, een beveiligde tunnel over het internet?
    .why = In die tunnel kan onderweg niemand meelezen.
    .whom = Vraag de informaticadienst van uw OCMW of en hoe u een vpn kunt gebruiken.
    .to-do = Maak alleen via een vpn verbinding met het netwerk van het OCMW.
    .for-it = Een vpn naar het netwerk van het OCMW voorzien.

control-remote-desktop =
    .title = Extern bureaublad of toepassing
    .rule = Het werk gebeurt via extern bureaublad of in een toepassing bij het OCMW; op de pc zelf wordt niets bewaard.
    .question = Werkt u via extern bureaublad of in een toepassing bij het OCMW, zonder iets op deze pc te bewaren?
    .why = Wat bij het OCMW blijft, kan niet samen met uw pc verloren gaan.
    .whom = Vraag de informaticadienst van uw OCMW hoe u dossiers opent zonder ze op de pc te bewaren.
    .to-do = Werk via extern bureaublad of in een toepassing bij het OCMW, en bewaar niets op de pc.
    .for-it = Extern bureaublad of een toepassing bij het OCMW voorzien, zodat niets op de pc bewaard wordt.

control-no-browsing =
    .title = Surfen en werk gescheiden
    .rule = Er wordt niet voor privégebruik gesurft zolang de werksessie of de vpn open is; opzoekingen voor het werk verlopen via de verbinding van het OCMW.
    .rule-private-direct = Zolang de werksessie of de vpn open is, wordt ernaast niet gesurft; opzoekingen voor het werk verlopen via de verbinding van het OCMW.
    .question = Houdt u surfen voor uzelf en werken gescheiden: eerst het ene sluiten, dan pas het andere openen, en voor het werk alleen opzoeken via de verbinding van het OCMW?
    .question-private-direct = Laat u al het andere surfen op deze pc achterwege zolang de werksessie of de vpn open is, en zoekt u voor het werk alleen op via de verbinding van het OCMW?
    .why = Een besmette website kan anders via uw open werksessie bij het OCMW binnenraken.
    .whom = Vraag de informaticadienst van uw OCMW hoe u voor het werk iets opzoekt via de verbinding van het OCMW.
    .to-do = Sluit de werksessie en de vpn voor u het internet privé gebruikt, en sluit de browser voor u weer aan het werk gaat.
    .to-do-private-direct = Surf niet naast de werksessie, en zoek voor het werk alleen op via de verbinding van het OCMW.

control-close-session =
    .title = Werksessie sluiten
    .rule = De werksessie wordt gesloten aan het einde van het werk en tijdens de pauzes.
    .question = Sluit u de werksessie bij elke pauze en aan het einde van het werk?
    .why = Een werksessie die openstaat terwijl u weg bent, is een open dossierkast.
    .whom = Vraag de informaticadienst van uw OCMW hoe u de werksessie goed afsluit.
    .to-do = Sluit de werksessie bij elke pauze en aan het einde van het werk.

control-no-onlookers =
    .title = Geen meekijkers
    .rule = Niemand anders kan de inhoud van de werksessie zien.
    .question = Zit u zo dat niemand anders ziet wat er op uw scherm staat, ook niet door het raam?
    .why = Wie meekijkt, ziet wie hulp krijgt en waarom.
    .whom = Vraag uw teamverantwoordelijke om een privacyfilter voor uw scherm, of bespreek waar u anders kunt werken.
    .to-do = Draai uw scherm weg van anderen, of gebruik een privacyfilter.

control-screen-lock =
    .title = Schermvergrendeling
    .rule = Het scherm wordt vergrendeld bij het weggaan, en tijdig ook vanzelf, met een wachtwoord om verder te werken.
    .question = { $minutes ->
        [one] Vergrendelt u het scherm als u weggaat, en gaat het na hoogstens één minuut ook vanzelf op slot, met een wachtwoord om verder te werken?
       *[other] Vergrendelt u het scherm als u weggaat, en gaat het na hoogstens { $minutes } minuten ook vanzelf op slot, met een wachtwoord om verder te werken?
    }
    .why = Zo kan niemand in de dossiers kijken terwijl u even weg bent.
    .whom = Vraag iemand die u vertrouwt om de schermvergrendeling samen met u in te stellen.
    .whom-employer-pc = Vraag de informaticadienst van uw OCMW om de schermvergrendeling in te stellen.
    .to-do = Stel in dat het scherm vanzelf op slot gaat, met een wachtwoord om verder te werken, en vergrendel het als u weggaat.
    .for-it = De schermvergrendeling instellen, met een wachtwoord om verder te werken.

control-separate-room =
    .title = Aparte kamer
    .rule = Het werk gebeurt in een andere kamer dan die waar de huisgenoten zijn.
    .question = Werkt u in een andere kamer dan die waar uw huisgenoten zijn? Woont u alleen, antwoord dan ja.
    .why = Zo blijven gesprekken en dossiers tussen u en uw cliënten.
    .whom = Bespreek met uw teamverantwoordelijke waar u anders rustig kunt werken.
    .to-do = Werk in een aparte kamer, of schrijf op welke maatregelen u in de plaats neemt.

control-private-calls =
    .title = Gesprekken buiten gehoor
    .rule = Niemand kan telefoon-, chat- of videogesprekken meevolgen.
    .question = Voert u uw telefoon-, chat- en videogesprekken zo dat niemand kan meeluisteren of meelezen?
    .why = Wie meeluistert, herkent misschien een buur of een kennis.
    .whom = Vraag uw teamverantwoordelijke om een koptelefoon met microfoon.
    .to-do = Voer gesprekken achter een gesloten deur, met een koptelefoon op.

control-no-home-printing =
    .title = Niet thuis afdrukken
    .rule = Thuis wordt niets afgedrukt.
    .question = Werkt u thuis zonder iets af te drukken?
    .why = Papier raakt snel zoek, en iedereen kan het lezen.
    .whom = Vraag uw teamverantwoordelijke of iemand in het OCMW voor u kan afdrukken.
    .to-do = Druk thuis niets af, of vul de reden in en wat er met de afdrukken gebeurt.

control-remote-help-closed =
    .title = Hulp op afstand gesloten
    .rule = Een programma om de pc over te nemen staat alleen open terwijl de informaticadienst iets installeert of herstelt, en wordt daarna gesloten.
    .question = Staan programma’s om uw pc over te nemen, zoals TeamViewer of AnyDesk, alleen open terwijl de informaticadienst iets installeert of herstelt? Hebt u er geen, antwoord dan ja.
    .why = Zolang zo’n programma openstaat, kan iemand van buitenaf op uw pc meekijken of werken.
    .whom = Vraag de persoon die u geholpen heeft om het programma samen met u te sluiten.
    .whom-employer-pc = Vraag de informaticadienst van uw OCMW om de hulp op afstand na de herstelling te sluiten.
    .to-do = Sluit elk programma waarmee iemand uw pc kan overnemen.
    .for-it = De hulp op afstand sluiten en ervoor zorgen dat ze niet vanzelf opstart.

control-ksz-route =
    .title = Weg naar de KSZ
    .rule = De gegevens van de KSZ worden geraadpleegd via een vpn, Explore of Publiwin.
    .question = Raadpleegt u de gegevens van de KSZ (Kruispuntbank van de Sociale Zekerheid) via een vpn, via Explore of via Publiwin?
    .why = Langs een andere weg wordt de toegang technisch geweigerd.
    .whom = Vraag de informatieveiligheidsconsulent van uw OCMW welke weg voor u klaarstaat.
    .to-do = Raadpleeg de gegevens van de KSZ alleen via een vpn, Explore of Publiwin.
    .for-it = Een weg naar de gegevens van de KSZ voorzien: vpn, Explore of Publiwin.

control-eid-reader =
    .title = eID-kaartlezer
    .rule = Er is een eID-kaartlezer, los of in het toetsenbord.
    .question = Hebt u thuis bij uw werkplek een eID-kaartlezer, los of in het toetsenbord?
    .why = Zonder uw eID-kaart krijgt u geen toegang tot de gegevens van de KSZ.
    .whom = Vraag uw teamverantwoordelijke of de informaticadienst om een eID-kaartlezer.
    .to-do = Zorg voor een eID-kaartlezer en sluit hem aan.
    .for-it = Een eID-kaartlezer en de eID-software bezorgen.

level-required = verplicht
level-advised = aanbevolen
level-not-applicable = niet van toepassing

situation-office = werk in het OCMW
situation-employer-pc = pc van het OCMW
situation-private-virtual = eigen pc met virtuele desktop
situation-private-direct = eigen pc zonder virtuele desktop
