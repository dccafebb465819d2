# Where a line of the register stands: a few words for a cell, and as .sentence what it means and what to do.

register-state-invalid = ongeldig
    .sentence = Het bestand is gewijzigd of nagemaakt, of niemand tekende het. Vertrouw het niet, en vraag een nieuwe getekende checklist.
register-state-unreadable = onleesbaar
    .sentence = Het bestand is beschadigd of is geen checklist. Vraag het bestand opnieuw.
register-state-key-withdrawn = sleutel ingetrokken
    .sentence = Voor deze sleutel stond vroeger iemand in. Reken niet op deze checklist voor u weet waarom dat ingetrokken is.
register-state-not-vouched-for = sleutel nog niet bevestigd
    .sentence = Nog niemand staat in voor de sleutel waarmee getekend is. Vergelijk de code met de medewerker, aan de telefoon of als u elkaar ziet.
register-state-not-compared = tekst nog niet vergeleken
    .sentence = De tekst van de pagina’s is nog niet vergeleken met de gegevens. Tot dan telt de checklist niet als klaar.
register-state-not-comparable = andere versie, niet volledig nagekeken
    .sentence = Een andere versie van Teleklaar heeft deze checklist gemaakt. De tekst van de pagina’s is hier niet met de gegevens te vergelijken, en daarom telt ze niet. Vraag een nieuwe checklist, gemaakt met dezelfde versie als de uwe.
register-state-not-ready = nog niet klaar
    .sentence = Thuis werken kan nog niet: minstens één verplicht punt is niet in orde of niet bekend, de toegang op afstand is gesloten, of de checklist is teruggestuurd.
register-state-in-future = datum in de toekomst
    .sentence = De datum op deze checklist kan niet kloppen: hij ligt in de toekomst, of na de handtekening. Ze telt daarom niet. Staat de klok van uw eigen pc goed? Laat dan die van de andere pc juist zetten, en vraag een nieuwe checklist.
register-state-not-handed-in = niet ingediend
    .sentence = Deze persoon staat op de namenlijst, en er is geen checklist gevonden.
register-state-expired = vervallen
    .sentence = De laatste dag van de checklist is voorbij. Vraag een nieuwe.
register-state-access-closed = toegang gesloten
    .sentence = Een toegangsbericht sluit de toegang op afstand die deze persoon gebruikt, of dat bericht is voorbij en een nieuwer is er niet. Thuis werken kan nu niet.
register-state-check-again = opnieuw na te kijken
    .sentence = Deze checklist telt niet meer: er is een nieuwe nodig. Waarom, staat bij ‘Beleid en toegangsberichten’.
register-state-conditions-open = voorwaarden open
    .sentence = Thuis werken kan, zolang de voorwaarden nageleefd worden. Nog niet alle zijn als afgewerkt aangeduid.
register-state-expiring = vervalt binnenkort
    .sentence = Thuis werken kan, maar de checklist vervalt binnen 30 dagen. Vraag op tijd een nieuwe.
register-state-on-site = werkt in het OCMW
    .sentence = Volgens de checklist werkt deze persoon in het OCMW. Thuis werken is daarmee niet nagekeken en niet toegestaan.
register-state-ready = klaar
    .sentence = Alles wat verplicht is, is in orde.
register-state-superseded = vervangen
    .sentence = Dezelfde persoon heeft voor dezelfde pc een nieuwere checklist ingediend.

register-doubt-key-withdrawn = sleutel ingetrokken
    .sentence = Voor deze sleutel stond vroeger iemand in. Reken niet op deze checklist voor u weet waarom dat ingetrokken is:
# Stands behind the line before. $name: who decided; $date: the day.
register-withdrawn-by = door { $name } op { $date }
# $withdrawn: the line before; $why: what was typed as the reason.
register-withdrawn-why = { $withdrawn }, ‘{ $why }’
# Behind a doubt about an answer. $name: who gave it; $answer: what it says.
register-answer-of = het antwoord van { $name } ({ $answer })
# Behind a doubt about a checklist that was sent back. $name: who did; $remark: what was typed.
register-remark-of = { $name }, ‘{ $remark }’
# $label: a file, a person or what was done; $text: what is said of it.
register-labelled = { $label }: { $text }
register-doubt-key-changed = meer dan één sleutel onder deze naam
    .sentence = Onder deze naam is met meer dan één sleutel getekend, en deze is niet bevestigd. Dat kan een tweede pc zijn, of iemand anders. Vergelijk de code met de persoon zelf, en kijk niet naar de datum: die kiest wie tekent.
register-doubt-key-of-another = sleutel van iemand anders
    .sentence = Met dezelfde sleutel is ook onder een andere naam of organisatie getekend. Vraag wie deze pc gebruikt.
register-doubt-same-name-elsewhere = zelfde naam in een andere organisatie, met een andere sleutel
    .sentence = Onder dezelfde naam, maar voor een andere organisatie, is met een andere sleutel getekend. Dat kunnen twee mensen zijn die toevallig zo heten, of de naam van de organisatie is anders geschreven, of iemand geeft zich voor een ander uit. Vergelijk de code met de persoon zelf, voor u deze sleutel bevestigt.
register-doubt-answer-not-vouched-for = antwoord dat niet telt: de sleutel is niet bevestigd om te antwoorden
    .sentence = Dit antwoord telt niet: de sleutel waarmee het ondertekend is, is niet bevestigd als die van iemand die checklists beantwoordt. Vergelijk de code met die persoon, aan de telefoon of als u elkaar ziet. Het gaat om:
register-doubt-answers-differ = meer dan één antwoord, en niet hetzelfde
    .sentence = Meer dan één collega antwoordde, en niet hetzelfde. Het laatste antwoord telt. Spreek samen af wat er moet gebeuren. Er is ook:
register-doubt-after-sent-back = volgt op een teruggestuurde checklist
    .sentence = De vorige checklist werd teruggestuurd, en deze is nog niet beantwoord. Kijk na of er gebeurd is wat gevraagd werd. Dit was de opmerking:
register-doubt-answer-file-missing = beantwoord exemplaar niet meer in de map
    .sentence = Het exemplaar met het antwoord ligt niet meer in de map. Het antwoord blijft gelden. Zet het bestand terug, of beantwoord de checklist opnieuw.
register-doubt-name-near-roster = naam lijkt op een andere
    .sentence = De naam op de namenlijst en die van een checklist zijn niet precies dezelfde, maar lijken op elkaar. Kijk na of het om dezelfde persoon gaat, en verbeter dan de namenlijst. De andere naam:
register-doubt-not-on-roster = niet op de namenlijst
    .sentence = Deze naam staat niet op de namenlijst.
register-doubt-several-on-roster = naam staat meermaals op de lijst
    .sentence = Meer dan één persoon op de namenlijst heet zo. Kijk na om wie het gaat.
register-doubt-address-unusable = e-mailadres niet bruikbaar
    .sentence = Naar het e-mailadres op de namenlijst kan geen mail vertrekken: het is onvolledig, of er staan meerdere adressen of vreemde tekens in. Een mail voor deze persoon wordt zonder adres klaargezet. Verbeter het op de namenlijst:
register-doubt-odd-characters = vreemde tekens in een naam
    .sentence = In een naam staan tekens die u niet ziet of die de leesrichting veranderen. Ze zijn hier zichtbaar gemaakt.
register-doubt-mixed-alphabets = letters van twee alfabetten in een naam
    .sentence = In een naam staan letters van twee alfabetten door elkaar, bijvoorbeeld een Russische letter die eruitziet als een gewone A. Zo kan een naam op die van een collega lijken zonder dezelfde te zijn. Vraag de persoon zelf of deze checklist van hem of haar komt. De vreemde letters staan hier met hun nummer:
register-doubt-odd-file-name = vreemde tekens in een bestandsnaam
    .sentence = In de naam van een bestand staan tekens die u niet ziet of die de leesrichting veranderen. Hier staan ze met hun nummer:
register-doubt-measured-another-day = gemeten op een andere dag
    .sentence = De meting van de pc is van een andere dag dan de controle. Misschien is ze van een andere pc, of is er intussen iets veranderd. Vraag een nieuwe checklist met een meting van dezelfde dag.
register-doubt-two-at-once = twee checklists op hetzelfde ogenblik
    .sentence = Twee checklists zijn volgens hun handtekening op hetzelfde ogenblik getekend en zeggen iets anders. Vraag welke geldt.
register-doubt-other-in-future = ook iets met een datum in de toekomst
    .sentence = Er ligt ook een checklist of een antwoord dat volgens de handtekening op een latere dag dan vandaag gemaakt is. Het telt niet mee, maar kan toch nieuwer zijn. Vraag het na, laat de klok van die pc juist zetten en laat opnieuw tekenen.
register-doubt-another-policy = gemaakt met een ander beleid
    .sentence = De checklist noemt een ander beleid dan dat van de organisatie, of vraagt minder dan hier bekend is. Vraag met welk bestand ze gemaakt is.
register-doubt-without-policy = gemaakt zonder het beleid
    .sentence = De checklist is gemaakt zonder het beleid van de organisatie. Bezorg de medewerker dat bestand, zodat de volgende checklist het volgt.
register-doubt-later-policy = gemaakt met een nieuwer beleid
    .sentence = De checklist is gemaakt met een nieuwere versie van het beleid dan deze pc kent. Vraag dat bestand aan de DPO.
register-doubt-unknown-rules = gemaakt met regels die hier niet bekend zijn
    .sentence = De checklist is gemaakt met de regels van een bestand dat op deze pc niet geldt. Vraag welk bestand dat was, en van wie het komt.
register-doubt-own-rules = gemaakt met regels die de ondertekenaar zelf tekende
    .sentence = De regels waarmee deze checklist gemaakt is, zijn met dezelfde sleutel ondertekend als de checklist zelf. Vraag uw DPO of dat klopt.
register-doubt-verification = twijfel bij het nakijken
    .sentence = Bij het nakijken van het bestand bleef een twijfel over. De reden staat erbij.

# The same, named: what verification doubts, in a few words.
register-own-doubt-signer-name-similar = naam net anders geschreven
register-own-doubt-assessment-date-differs = controle en handtekening op verschillende dagen
register-own-doubt-signed-in-future = tijdstip in de toekomst
register-own-doubt-signed-out-of-order = antwoord ouder dan de checklist
register-own-doubt-same-key-twice = twee keer dezelfde sleutel
register-own-doubt-time-stamp-unknown = onbekende tijdstempeldienst
register-own-doubt-time-stamp-differs = tijdstempel en pc zeggen een ander tijdstip

# What the signature is worth, for a cell.
register-signature-valid = geldig
register-signature-intact = ongeschonden, maar nog niet zeker
register-signature-date-doubtful = ongeschonden, datum twijfelachtig
register-signature-not-vouched-for = ongeschonden, sleutel nog niet bevestigd
register-signature-answer-not-vouched-for = ongeschonden, sleutel van het antwoord nog niet bevestigd
register-signature-unsigned = niet ondertekend
register-signature-unreadable = onleesbaar
register-signature-invalid = ongeldig

# How it stands with data of the KSZ: for a cell, and as .named where nothing says what it is about.
register-ksz-not-needed = niet nodig
    .named = KSZ: niet nodig
register-ksz-ready = toegang in orde
    .named = KSZ: toegang in orde
register-ksz-blocked = toegang geweigerd
    .named = KSZ: toegang geweigerd

register-answer-accepted = aanvaard
register-answer-accepted-with-remark = aanvaard, met opmerking
register-answer-sent-back = teruggestuurd

# Why something was not examined, as sentences.
register-refusal-no-permission = U hebt geen toestemming om dit te lezen. Vraag de informaticadienst om toegang.
register-refusal-not-read = Dit kon niet gelezen worden. Staat het op een netwerkschijf? Kijk dan of die bereikbaar is.
register-refusal-too-large = Dit is groter dan een checklist, een bericht of een archief mag zijn. Het is niet gelezen.
register-refusal-special-file = Dit is geen gewoon bestand. Het is niet gelezen.
register-refusal-link-leads-out = Deze koppeling leidt uit de map weg, of nergens heen. Ze is niet gevolgd.
register-refusal-too-deep = Hier zitten te veel mappen, berichten of archieven in elkaar. Haal de checklist eruit en leg ze in de map zelf.
register-refusal-too-many = Hier zit meer in dan nagekeken wordt. De rest ontbreekt in de lijst.
register-refusal-damaged-message = Dit bericht is beschadigd, of het is er geen. Vraag de checklist opnieuw.
register-refusal-damaged-archive = Dit archief is beschadigd, of het is er geen. Vraag de checklist opnieuw.
register-refusal-encrypted-archive = Dit archief is beveiligd met een wachtwoord. Vraag de checklist zelf.
register-refusal-unknown-packing = Dit archief is ingepakt op een manier die het programma niet kent. Vraag de checklist zelf.
register-refusal-archive-bomb = Dit archief wordt bij het uitpakken buitensporig groot. Het is niet verder gelezen.
register-refusal-message-without-pdf = In dit bericht zit geen pdf. Misschien werd de bijlage vergeten: vraag de checklist opnieuw.
register-refusal-left-out = In de berichten en archieven zitten nog meer bestanden die niet te lezen zijn. Hoeveel, staat bij de plaats. Ruim de map op en kijk opnieuw na.
register-refusal-outlook-message = Dit bericht heeft de vorm die alleen Outlook kent (.msg). Open het en bewaar de pdf eruit in de map, of sla het bericht op in de algemene vorm (.eml).
