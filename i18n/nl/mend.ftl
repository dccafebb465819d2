# How to mend it, step by step. mend-<control> holds for every desktop; mend-<control>-<desktop> replaces it there.
# The names in quotes are those that the desktops themselves show in Dutch.

mend-password =
    .step-1 = Bedenk een zin die u goed onthoudt en die niemand kan raden.
    .step-2 = Maak er minstens 12 tekens van, met een hoofdletter, een kleine letter, een cijfer en een speciaal teken, zoals # of *.
    .step-3 = Wijzig uw wachtwoord op de plaats waar u zich voor uw werk aanmeldt.
    .step-4 = Gebruik dit wachtwoord nergens anders, en schrijf het niet op een briefje bij de pc.

mend-two-factor =
    .step-1 = Vraag de informaticadienst welk tweede bewijs uw OCMW gebruikt: een code, itsme of uw eID-kaart.
    .step-2 = Houd uw gsm of uw eID-kaart bij de hand en stel het in, samen met de informaticadienst of met hun uitleg.
    .step-3 = Meld u af en weer aan, en kijk of het tweede bewijs gevraagd wordt.

mend-separate-passwords =
    .step-1 = Begin met de vpn: wijzig dat wachtwoord zoals uw OCMW het heeft uitgelegd.
    .step-2 = Meld u op de pc aan met de beheerdersaccount en geef die een eigen wachtwoord.
    .step-3 = Meld u weer aan met uw dagelijkse account en geef ook die een eigen wachtwoord.
    .step-4 = Moeilijk te onthouden? Een wachtwoordkluis, een programma dat wachtwoorden veilig bewaart, helpt u.

mend-no-device-sharing =
    .step-1 = Open op uw eigen pc de instellingen en kies ‘Gebruikers’ of ‘Gebruikers en groepen’.
    .step-2 = Voeg een gebruiker toe voor uw werk, van het soort ‘Standaard’.
    .step-3 = Kies een wachtwoord dat alleen u kent.
    .step-4 = Meld u af als uw werk klaar is, zodat uw huisgenoten hun eigen account gebruiken.

mend-no-admin-rights =
    .step-1 = Open op uw eigen pc de instellingen en kies ‘Gebruikers’ of ‘Gebruikers en groepen’.
    .step-2 = Voeg een gebruiker toe met de naam ‘beheer’, van het soort ‘Beheerder’, met een eigen wachtwoord.
    .step-3 = Meld u aan als ‘beheer’ en ga terug naar dezelfde plaats in de instellingen.
    .step-4 = Zet uw gewone account op ‘Standaard’.
    .step-5 = Meld u weer aan met uw gewone account. ‘beheer’ gebruikt u alleen om iets te installeren.

mend-no-admin-rights-gnome =
    .step-1 = Open op uw eigen pc ‘Instellingen’ en kies ‘Gebruikers’. In nieuwe versies staat dat onder ‘Systeem’.
    .step-2 = Klik op ‘Ontgrendelen’ en daarna op ‘Gebruiker toevoegen’.
    .step-3 = Kies ‘Beheerder’, met de naam ‘beheer’ en een eigen wachtwoord.
    .step-4 = Meld u aan als ‘beheer’, ga terug naar ‘Gebruikers’ en zet bij uw gewone account ‘Beheerder’ uit.
    .step-5 = Meld u weer aan met uw gewone account. ‘beheer’ gebruikt u alleen om iets te installeren.

mend-no-admin-rights-kde =
    .step-1 = Open op uw eigen pc ‘Systeeminstellingen’ en kies ‘Gebruikers’.
    .step-2 = Klik op ‘Nieuwe gebruiker toevoegen’ en vul de naam ‘beheer’ en een eigen wachtwoord in.
    .step-3 = Kies bij ‘Accounttype’ voor ‘Systeembeheerder’.
    .step-4 = Meld u aan als ‘beheer’, ga terug naar ‘Gebruikers’ en zet uw gewone account op ‘Standaard’.
    .step-5 = Meld u weer aan met uw gewone account. ‘beheer’ gebruikt u alleen om iets te installeren.

mend-no-admin-rights-cinnamon =
    .step-1 = Open op uw eigen pc ‘Systeeminstellingen’ en kies ‘Gebruikers en groepen’.
    .step-2 = Voeg een gebruiker toe met de naam ‘beheer’ en kies bij ‘Type gebruikersaccount’ voor ‘Beheerder’.
    .step-3 = Geef ‘beheer’ een eigen wachtwoord.
    .step-4 = Meld u aan als ‘beheer’, ga terug naar ‘Gebruikers en groepen’ en zet uw gewone account op ‘Standaard’.
    .step-5 = Meld u weer aan met uw gewone account. ‘beheer’ gebruikt u alleen om iets te installeren.

mend-supported-os =
    .step-1 = Bewaar eerst een kopie van uw eigen bestanden op een andere schijf.
    .step-2 = Open het programma voor updates en kijk of er een nieuwe versie van het systeem klaarstaat.
    .step-3 = Staat er een klaar, steek dan de stekker van de laptop in en volg de stappen op het scherm. Dit kan een uur duren.
    .step-4 = Staat er geen klaar, dan is de pc misschien te oud. Vraag hulp voor u verdergaat.

mend-updates =
    .step-1 = Zoek in het menu van de pc naar ‘update’ of ‘bijwerken’ en open dat programma.
    .step-2 = Laat het zoeken naar updates en installeer alles wat het voorstelt.
    .step-3 = Start de pc opnieuw op als dat gevraagd wordt.
    .step-4 = Zet in de voorkeuren van dat programma de automatische updates aan.

mend-updates-gnome =
    .step-1 = Open ‘Software’ en klik bovenaan op ‘Updates’.
    .step-2 = Klik op ‘Alles bijwerken’ of op ‘Downloaden’.
    .step-3 = Verschijnt ‘Herstarten & bijwerken’, sla dan uw werk op en klik erop.
    .step-4 = Open het menu van ‘Software’, kies ‘Updatevoorkeuren’ en zet ‘Automatische updates’ aan.

mend-updates-kde =
    .step-1 = Open ‘Ontdekken’ (Discover) en klik op de regel met de updates.
    .step-2 = Klik op ‘Alles bijwerken’.
    .step-3 = Start de pc opnieuw op als dat gevraagd wordt.
    .step-4 = Open ‘Systeeminstellingen’, zoek ‘Bijwerken van software’ en kies ‘Automatisch’.

mend-updates-cinnamon =
    .step-1 = Open ‘Bijwerkbeheer’: het schildje in de balk onderaan.
    .step-2 = Klik op ‘Verversen’ en installeer alle updates.
    .step-3 = Start de pc opnieuw op als dat gevraagd wordt.
    .step-4 = Zet in de voorkeuren van ‘Bijwerkbeheer’ de automatische updates aan.

mend-antivirus =
    .step-1 = Op een pc met Linux wordt geen virusscanner verwacht. Hebt u er geen, dan hoeft u hier niets te doen.
    .step-2 = Hebt u er wel een, open hem dan en kijk of hij aanstaat.
    .step-3 = Laat hem zijn lijst met virussen bijwerken.

mend-firewall =
    .step-1 = Zoek in het menu van de pc naar ‘firewall’ en open dat programma. Op veel pc’s heet het ‘Firewall-configuratie’.
    .step-2 = Zet de schakelaar of het vakje bij ‘Status’ aan. De pc vraagt het wachtwoord van de beheerder.
    .step-3 = Laat de andere instellingen zoals ze zijn.
    .step-4 = Vindt u geen firewall, vraag dan hulp om er een te installeren.

mend-firewall-kde =
    .step-1 = Open ‘Systeeminstellingen’ en zoek ‘Firewall’.
    .step-2 = Zet ‘Firewall-status’ op ‘Ingeschakeld’. De pc vraagt het wachtwoord van de beheerder.
    .step-3 = Klik op ‘Toepassen’ als die knop er staat, en laat de andere instellingen zoals ze zijn.
    .step-4 = Zegt de pc dat er nog een firewall geïnstalleerd moet worden, vraag dan hulp.

mend-firewall-cinnamon =
    .step-1 = Open ‘Systeeminstellingen’ en kies ‘Firewall’.
    .step-2 = Zet de schakelaar bij ‘Status’ aan. De pc vraagt het wachtwoord van de beheerder.
    .step-3 = Laat de andere instellingen zoals ze zijn.

mend-disk-encryption =
    .step-1 = Op een pc met Linux wordt de schijf versleuteld wanneer het systeem wordt geïnstalleerd. Achteraf is dat werk voor iemand met ervaring.
    .step-2 = Bewaar eerst een kopie van al uw bestanden op een andere schijf.
    .step-3 = Laat het systeem opnieuw installeren met versleuteling van de hele schijf.
    .step-4 = Schrijf de wachtzin die u daarbij kiest op papier, en bewaar dat papier veilig en ver van de pc.
    .step-5 = Bewaar intussen geen persoonsgegevens op deze pc.

mend-vpn =
    .step-1 = Open het vpn-programma dat u van uw OCMW kreeg. Hebt u er geen, klik dan op het pictogram van het netwerk en kies daar uw vpn.
    .step-2 = Meld u aan zoals uw OCMW het heeft uitgelegd.
    .step-3 = Wacht tot er ‘verbonden’ staat en kijk hier opnieuw na.

mend-vpn-gnome =
    .step-1 = Klik rechtsboven op het scherm, waar het netwerk en het geluid staan.
    .step-2 = Klik op ‘VPN’ en zet uw vpn aan. Staat ze er niet bij, open dan het vpn-programma dat u van uw OCMW kreeg.
    .step-3 = Meld u aan zoals uw OCMW het heeft uitgelegd, en kijk hier opnieuw na.

mend-screen-lock =
    .step-1 = Zoek in de instellingen van de pc naar ‘schermvergrendeling’ of ‘schermbeveiliging’.
    .step-2 = Kies na hoeveel tijd de pc op slot gaat, bijvoorbeeld 5 minuten.
    .step-3 = Zet aan dat de pc dan vergrendelt en een wachtwoord vraagt.
    .step-4 = Meldt de pc zich bij het opstarten vanzelf aan, zet ook dat uit of vraag daar hulp bij.

mend-screen-lock-gnome =
    .step-1 = Open ‘Instellingen’ en kies ‘Privacy’.
    .step-2 = Kies ‘Schermvergrendeling’; in sommige versies heet dat ‘Scherm’.
    .step-3 = Kies bij ‘Vertraging voor zwart scherm’ bijvoorbeeld 5 minuten.
    .step-4 = Zet ‘Automatische schermvergrendeling’ aan en kies bij de vertraging eronder de kortste tijd.
    .step-5 = Ga naar ‘Gebruikers’ en zet ‘Automatisch aanmelden’ uit als dat aanstaat.

mend-screen-lock-kde =
    .step-1 = Open ‘Systeeminstellingen’ en zoek ‘Scherm vergrendelen’.
    .step-2 = Kies bij ‘Scherm automatisch vergrendelen’ bijvoorbeeld 5 minuten.
    .step-3 = Kies de kortste tijd waarin ontgrendelen zonder wachtwoord mag.
    .step-4 = Klik op ‘Toepassen’.
    .step-5 = Zoek ‘Aanmeldscherm (SDDM)’, klik op ‘Gedrag’ en zet ‘Automatisch aanmelden’ uit als dat aanstaat.

mend-screen-lock-xfce =
    .step-1 = Open ‘Instellingen- en systeembeheerder’ en kies ‘Schermbeveiliging’.
    .step-2 = Zet ‘Schermbeveiliging inschakelen’ aan en kies hoelang u niets moet doen, bijvoorbeeld 5 minuten.
    .step-3 = Ga naar het tabblad ‘Scherm vergrendelen’.
    .step-4 = Zet ‘Vergrendelingsscherm inschakelen’ en ‘Scherm vergrendelen met schermbeveiliging’ aan.
    .step-5 = Meldt de pc zich bij het opstarten vanzelf aan, vraag dan hulp om dat uit te zetten.

mend-screen-lock-cinnamon =
    .step-1 = Open ‘Systeeminstellingen’ en kies ‘Schermbeveiliging’.
    .step-2 = Kies bij ‘Vertraging voordat de schermbeveiliging wordt gestart’ bijvoorbeeld 5 minuten.
    .step-3 = Zet ‘Vergrendel de computer nadat de schermbeveiliging start’ aan.
    .step-4 = Kies bij ‘Vertraging voor vergrendeling’ voor ‘Onmiddellijk vergrendelen’.
    .step-5 = Meldt de pc zich bij het opstarten vanzelf aan, vraag dan hulp om dat uit te zetten.

mend-screen-lock-mate =
    .step-1 = Open ‘Instellingencentrum’ en kies ‘Schermbeveiliging’.
    .step-2 = Kies bij ‘Computer als inactief beschouwen na’ bijvoorbeeld 5 minuten.
    .step-3 = Zet ‘Schermbeveiliging inschakelen wanneer de computer inactief is’ aan.
    .step-4 = Zet ‘Scherm vergrendelen wanneer schermbeveiliging is geactiveerd’ aan.
    .step-5 = Meldt de pc zich bij het opstarten vanzelf aan, vraag dan hulp om dat uit te zetten.

mend-remote-help-closed =
    .step-1 = Sluit het programma voor hulp op afstand, zoals TeamViewer of AnyDesk. Kijk ook of het nog als pictogram naast de klok staat.
    .step-2 = Zoek in de instellingen van de pc naar ‘op afstand’ en zet uit wat anderen toelaat om de pc over te nemen.
    .step-3 = Zorg dat het programma niet vanzelf mee opstart. Vraag hulp als u dat niet vindt.

mend-remote-help-closed-gnome =
    .step-1 = Sluit het programma voor hulp op afstand, zoals TeamViewer of AnyDesk.
    .step-2 = Open ‘Instellingen’ en kies ‘Delen’. In nieuwe versies kiest u ‘Systeem’.
    .step-3 = Zet ‘Bureaublad op afstand’ en ‘Aanmelden op afstand’ uit.

mend-eid-reader =
    .step-1 = Steek de kaartlezer in een usb-poort van de pc. Zit hij in het toetsenbord, dan moet het toetsenbord aangesloten zijn.
    .step-2 = Wacht een halve minuut en kijk hier opnieuw na.
    .step-3 = Probeer een andere usb-poort als de pc hem niet ziet.
    .step-4 = Ziet de pc hem nog niet, dan ontbreekt misschien de eID-software. Die staat op eid.belgium.be. Op een pc van het OCMW installeert de informaticadienst ze.

mend-no-onlookers =
    .step-1 = Zet uw stoel met de rug naar een muur.
    .step-2 = Draai het scherm weg van de deur en van het raam.
    .step-3 = Lukt dat niet, vraag dan een privacyfilter: een folie waardoor alleen u het scherm kunt lezen.

mend-private-calls =
    .step-1 = Doe de deur en het raam dicht voor u belt.
    .step-2 = Gebruik een koptelefoon met microfoon, zodat niemand de andere kant hoort.
    .step-3 = Komt er iemand binnen, onderbreek dan het gesprek of bel later terug.

mend-no-browsing =
    .step-1 = Sluit alle vensters van de browser, het programma om te surfen, voor u aan het werk gaat.
    .step-2 = Doe uw werk en zoek op wat u nodig hebt via de verbinding van het OCMW.
    .step-3 = Sluit de werksessie en de vpn af voor u het internet voor uzelf gebruikt.

mend-no-home-printing =
    .step-1 = Lees het document op het scherm en laat het in de map van het dossier staan.
    .step-2 = Moet er toch iets op papier, vraag dan of iemand in het OCMW het kan afdrukken en versturen.
    .step-3 = Kan het echt niet anders, geef dan de reden op bij de vraag over afdrukken.

# Windows. Windows 10 has steps of its own only where its names differ from those of Windows 11.

mend-no-device-sharing-windows-11 =
    .step-1 = Open op uw eigen pc ‘Instellingen’ en kies ‘Accounts’ en dan ‘Andere gebruikers’.
    .step-2 = Klik op ‘Account toevoegen’ en volg de stappen. Dit wordt de account voor uw werk.
    .step-3 = Kies een wachtwoord dat alleen u kent.
    .step-4 = Meld u af als uw werk klaar is, zodat uw huisgenoten hun eigen account gebruiken.

mend-no-device-sharing-windows-10 =
    .step-1 = Open op uw eigen pc ‘Instellingen’ en kies ‘Accounts’ en dan ‘Gezin en andere gebruikers’.
    .step-2 = Klik op ‘Iemand anders aan deze pc toevoegen’ en volg de stappen. Dit wordt de account voor uw werk.
    .step-3 = Kies een wachtwoord dat alleen u kent.
    .step-4 = Meld u af als uw werk klaar is, zodat uw huisgenoten hun eigen account gebruiken.

mend-no-admin-rights-windows-11 =
    .step-1 = Open op uw eigen pc ‘Instellingen’ en kies ‘Accounts’ en dan ‘Andere gebruikers’.
    .step-2 = Klik op ‘Account toevoegen’ en volg de stappen. Noem die account ‘beheer’, met een eigen wachtwoord.
    .step-3 = Klik op de nieuwe account en op ‘Accounttype wijzigen’, en kies ‘Beheerder’.
    .step-4 = Meld u aan als ‘beheer’, ga terug naar ‘Andere gebruikers’ en zet uw gewone account op ‘Standaardgebruiker’.
    .step-5 = Meld u weer aan met uw gewone account. ‘beheer’ gebruikt u alleen om iets te installeren.

mend-no-admin-rights-windows-10 =
    .step-1 = Open op uw eigen pc ‘Instellingen’ en kies ‘Accounts’ en dan ‘Gezin en andere gebruikers’.
    .step-2 = Klik op ‘Iemand anders aan deze pc toevoegen’ en volg de stappen. Noem die account ‘beheer’, met een eigen wachtwoord.
    .step-3 = Klik op de nieuwe account en op ‘Accounttype wijzigen’, en kies ‘Beheerder’.
    .step-4 = Meld u aan als ‘beheer’, ga terug naar dezelfde plaats en zet uw gewone account op ‘Standaardgebruiker’.
    .step-5 = Meld u weer aan met uw gewone account. ‘beheer’ gebruikt u alleen om iets te installeren.

mend-supported-os-windows-11 =
    .step-1 = Open ‘Instellingen’ en kies ‘Windows Update’.
    .step-2 = Klik op ‘Naar updates zoeken’ en kijk of er een nieuwe versie van Windows 11 klaarstaat.
    .step-3 = Staat er een klaar, steek dan de stekker van de laptop in en installeer ze. Dit kan een uur duren.
    .step-4 = Staat er geen klaar, dan kan de pc de nieuwe versie misschien niet aan. Vraag hulp voor u verdergaat.

mend-supported-os-windows-10 =
    .step-1 = Windows 10 krijgt sinds 14 oktober 2025 geen gewone beveiligingsupdates meer.
    .step-2 = Open ‘Instellingen’, ‘Bijwerken en beveiliging’, ‘Windows Update’. Staat daar dat deze pc Windows 11 aankan, bewaar dan eerst een kopie van uw bestanden en installeer het.
    .step-3 = Kan de pc Windows 11 niet aan, kijk dan of u zich op die plaats kunt inschrijven voor verlengde beveiligingsupdates (ESU).
    .step-4 = Lukt geen van beide, gebruik dan een andere pc of vraag raad.

mend-updates-windows-11 =
    .step-1 = Open ‘Instellingen’ en kies ‘Windows Update’.
    .step-2 = Staat er ‘Updates hervatten’, klik daar dan op.
    .step-3 = Klik op ‘Naar updates zoeken’ en laat alles installeren.
    .step-4 = Vraagt Windows om opnieuw op te starten, sla dan uw werk op en klik op ‘Nu opnieuw opstarten’.

mend-updates-windows-10 =
    .step-1 = Open ‘Instellingen’, kies ‘Bijwerken en beveiliging’ en dan ‘Windows Update’.
    .step-2 = Staat er ‘Updates hervatten’, klik daar dan op.
    .step-3 = Klik op ‘Naar updates zoeken’ en laat alles installeren.
    .step-4 = Vraagt Windows om opnieuw op te starten, sla dan uw werk op en klik op ‘Nu opnieuw opstarten’.

mend-antivirus-windows-11 =
    .step-1 = Klik op Start, typ ‘Windows-beveiliging’ en open dat programma.
    .step-2 = Kies ‘Virus- en bedreigingsbeveiliging’. Ziet u daar een knop ‘Inschakelen’, klik er dan op.
    .step-3 = Klik onder ‘Updates voor virus- en bedreigingsbeveiliging’ op ‘Beveiligingsupdates’ en zoek naar updates.
    .step-4 = Hebt u een andere virusscanner, open die dan en verleng of verwijder hem als hij verlopen is.

mend-firewall-windows-11 =
    .step-1 = Klik op Start, typ ‘Windows-beveiliging’ en open dat programma.
    .step-2 = Kies ‘Firewall- en netwerkbeveiliging’.
    .step-3 = Staat er bij een netwerk dat de firewall uit is, klik dan op dat netwerk en zet de schakelaar aan.
    .step-4 = Regelt een ander programma uw firewall, zet hem dan in dat programma aan.

mend-disk-encryption-windows-11 =
    .step-1 = Open ‘Instellingen’, kies ‘Privacy en beveiliging’ en dan ‘Apparaatversleuteling’. Zet de schakelaar aan.
    .step-2 = Staat ‘Apparaatversleuteling’ er niet, klik dan op Start, typ ‘BitLocker beheren’ en klik bij de schijf met Windows op ‘BitLocker inschakelen’ of ‘Beveiliging hervatten’.
    .step-3 = Bewaar de herstelsleutel op papier of bij uw Microsoft-account, veilig en ver van de pc.
    .step-4 = Laat de pc aanstaan tot alles versleuteld is. U kunt intussen verder werken.
    .step-5 = Heeft uw Windows geen van beide, bewaar dan geen persoonsgegevens op deze pc en vraag raad.

mend-disk-encryption-windows-10 =
    .step-1 = Open ‘Instellingen’, kies ‘Bijwerken en beveiliging’ en dan ‘Apparaatversleuteling’. Klik op ‘Inschakelen’.
    .step-2 = Staat ‘Apparaatversleuteling’ er niet, klik dan op Start, typ ‘BitLocker beheren’ en klik bij de schijf met Windows op ‘BitLocker inschakelen’ of ‘Beveiliging hervatten’.
    .step-3 = Bewaar de herstelsleutel op papier of bij uw Microsoft-account, veilig en ver van de pc.
    .step-4 = Laat de pc aanstaan tot alles versleuteld is. U kunt intussen verder werken.
    .step-5 = Heeft uw Windows geen van beide, bewaar dan geen persoonsgegevens op deze pc en vraag raad.

mend-vpn-windows-11 =
    .step-1 = Open het vpn-programma dat u van uw OCMW kreeg. Hebt u er geen, open dan ‘Instellingen’, ‘Netwerk en internet’ en ‘VPN’.
    .step-2 = Klik bij uw vpn op ‘Verbinding maken’ en meld u aan zoals uw OCMW het heeft uitgelegd.
    .step-3 = Wacht tot er ‘Verbonden’ staat en kijk hier opnieuw na.

mend-screen-lock-windows-11 =
    .step-1 = Open ‘Instellingen’, kies ‘Persoonlijke instellingen’, dan ‘Vergrendelingsscherm’ en onderaan ‘Schermbeveiliging’.
    .step-2 = Kies in de lijst een schermbeveiliging, bijvoorbeeld ‘Leeg’. ‘(Geen)’ vergrendelt het scherm niet.
    .step-3 = Kies bij ‘Wacht’ bijvoorbeeld 5 minuten.
    .step-4 = Zet een vinkje bij ‘Aanmeldingsscherm weergeven bij hervatten’ en klik op ‘OK’.
    .step-5 = Meldt de pc zich bij het opstarten vanzelf aan, zet ook dat uit of vraag daar hulp bij.

mend-screen-lock-windows-10 =
    .step-1 = Open ‘Instellingen’, kies ‘Persoonlijke instellingen’, dan ‘Vergrendelingsscherm’ en onderaan ‘Instellingen voor schermbeveiliging’.
    .step-2 = Kies in de lijst een schermbeveiliging, bijvoorbeeld ‘Leeg’. ‘(Geen)’ vergrendelt het scherm niet.
    .step-3 = Kies bij ‘Wacht’ bijvoorbeeld 5 minuten.
    .step-4 = Zet een vinkje bij ‘Aanmeldingsscherm weergeven bij hervatten’ en klik op ‘OK’.
    .step-5 = Meldt de pc zich bij het opstarten vanzelf aan, zet ook dat uit of vraag daar hulp bij.

mend-remote-help-closed-windows-11 =
    .step-1 = Sluit het programma voor hulp op afstand, zoals TeamViewer, AnyDesk of Snelle assistentie. Kijk ook bij de klok, achter het pijltje, of er nog een pictogram van is.
    .step-2 = Open ‘Instellingen’, kies ‘Systeem’ en dan ‘Extern bureaublad’, en zet dat uit.
    .step-3 = Zorg dat het programma niet vanzelf start met de pc. Vraag hulp als u niet weet hoe.
