# Mails of a team lead to one person: a reminder, or the answer to a checklist. Then the lines of the list for IT.

# $name: the person.
follow-up-greeting = Dag { $name },
follow-up-greeting-nobody = Dag,
follow-up-closing = Met vriendelijke groeten,

follow-up-subject-not-handed-in = Uw checklist telewerk ontbreekt nog
# Where somebody of a name like it did.
follow-up-subject-perhaps-handed-in = Uw checklist telewerk: hebt u ze al ingediend?
follow-up-subject-expired = Uw checklist telewerk is vervallen
# $date: the last day.
follow-up-subject-expiring = Uw checklist telewerk vervalt na { $date }
follow-up-subject-not-vouched-for = Uw checklist telewerk: even de code vergelijken
follow-up-subject-check-again = Uw checklist telewerk: graag opnieuw nakijken
follow-up-subject-access-closed = Telewerk: de toegang op afstand is gesloten
# Several under one name, each with another key.
follow-up-subject-whose-checklists = Checklists telewerk onder uw naam: zijn ze allemaal van u?
follow-up-subject-to-do = Uw checklist telewerk: nog iets te doen

# $pc: what the person calls it.
follow-up-about-pc = Over de pc ‘{ $pc }’:
follow-up-not-handed-in = Van u heb ik nog geen checklist telewerk ontvangen. Met die checklist gaat u na of uw pc en uw werkplek thuis veilig zijn voor de gegevens van onze cliënten.
# Where somebody of a name like it did.
follow-up-perhaps-handed-in = Onder uw naam vond ik nog geen checklist telewerk, wel een onder een naam die erop lijkt. Is die van u? Laat het mij weten, dan hoeft u verder niets te doen. Hebt u er nog geen ingediend? Maak ze dan: zo gaat u na of uw pc en uw werkplek thuis veilig zijn voor de gegevens van onze cliënten.
follow-up-not-usable = Het bestand dat ik van u kreeg, kan ik niet gebruiken: het is beschadigd, of er is na het tekenen iets aan gewijzigd. Dat kan ook ongewild gebeuren, bijvoorbeeld door het opnieuw op te slaan in een ander programma. Stuur mij de pdf precies zoals Teleklaar die gemaakt heeft.
# $date: the last day.
follow-up-expired = Uw checklist telewerk gold tot en met { $date }. Werkt u nog thuis? Maak dan eerst een nieuwe.
# $date: the last day.
follow-up-expiring = Uw checklist telewerk geldt nog tot en met { $date }. Maak voor die dag een nieuwe, dan kunt u gewoon thuis blijven werken.
follow-up-without-answer = Van uw checklist van { $date } kreeg ik alleen een exemplaar waarop iemand anders al antwoordde. Daarop kan ik zelf niet meer antwoorden. Stuur mij de pdf zoals u ze zelf tekende. Wie gaf dat antwoord? Laat het mij ook weten.
follow-up-other-version = Uw checklist van { $date } is gemaakt met een andere versie van Teleklaar dan de mijne. Daardoor kan ik ze niet volledig nakijken en telt ze nog niet. Maak een nieuwe met de versie die nu in gebruik is. De informaticadienst weet welke dat is.
follow-up-in-future = Toen u uw checklist telewerk maakte, stond de klok van uw pc niet goed: er staat een dag in die nog moet komen. Ze telt daarom niet. Zet eerst de klok juist, of vraag dat aan de informaticadienst, en maak dan een nieuwe.
# $date: the day of the check.
follow-up-check-again = De afspraken over thuis werken zijn gewijzigd na uw checklist van { $date }. Doorloop de vragen daarom opnieuw.
# $date: the day of the check.
follow-up-check-again-other-policy = Uw checklist van { $date } is gemaakt met andere afspraken dan die van onze organisatie. Vraag mij het juiste bestand, open het in Teleklaar en doorloop de vragen opnieuw.
# $date: the day of the check.
follow-up-check-again-unknown-rules = Uw checklist van { $date } is gemaakt met een regelbestand dat ik niet ken. Laat mij weten welk bestand dat was en van wie u het kreeg. Doorloop daarna de vragen opnieuw, met de regels van onze organisatie.
# $way: one access or several.
follow-up-check-again-bulletin = Er was een lek in { $way }, en we kunnen niet uitsluiten dat iemand daar misbruik van maakte. Wijzig daarom de wachtwoorden die u op het werk gebruikt, en doorloop de vragen opnieuw.
# $way: one access or several.
follow-up-access-closed = Onze organisatie heeft { $way } gesloten. Gebruikt u die toegang om thuis te werken? Werk dan voorlopig in het OCMW. Zodra de toegang weer open is, krijgt u daarover een nieuw toegangsbericht.
# $date: the day of the check.
follow-up-key-withdrawn = De sleutel waarmee u eerder tekende, telt niet meer. Maak een nieuwe checklist op de pc waarmee u nu werkt. Ik vergelijk daarna de code van uw sleutel met u.
follow-up-not-vouched-for = Uw checklist van { $date } heb ik goed ontvangen. Ze telt mee zodra ik de code van uw sleutel met u vergeleken heb. Daarvoor bel ik u op het nummer dat ik van u heb, of kom ik even langs. Houd de code dan bij de hand: u vindt ze in Teleklaar, op de pagina ‘Klaar’.
# When a checklist was signed. $date: the day; $time: hours and minutes.
follow-up-signed-on = op { $date } om { $time }
# The same. $pc: what the person calls the PC.
follow-up-signed-on-pc = op { $date } om { $time }, op de pc ‘{ $pc }’
# Beside another checklist of the same name, whose key is not known. $signed: when and where it was signed.
follow-up-about-known-key = Over de checklist getekend { $signed }, met de sleutel die ik van u ken:
# Beside another checklist of the same name, whose key is known. $signed: when and where this one was signed.
follow-up-another-key = Ik kreeg nog een checklist onder uw naam, getekend { $signed }, maar met een sleutel die ik niet ken. Is die van u, bijvoorbeeld van een tweede pc? Ze telt nog niet mee: eerst bel ik u op het nummer dat ik van u heb, om de code van die sleutel met u te vergelijken. Die code staat in Teleklaar op de pc waarop u toen tekende, op de pagina ‘Klaar’. Is die checklist niet van u? Laat het mij meteen weten, want dan tekende iemand anders onder uw naam.
# $count: checklists under one name, each signed with another key; $signed: when and where each was signed.
follow-up-several-keys =
    { $count ->
        [2] Ik kreeg twee checklists onder uw naam, elk met een andere sleutel die ik nog niet ken: getekend { $signed }. Ik bel u op het nummer dat ik van u heb, om te horen of ze allebei van u zijn en om de codes te vergelijken. Houd die codes bij de hand: u vindt ze in Teleklaar, op de pagina ‘Klaar’. Hebt u er maar één getekend? Laat het mij meteen weten.
       *[other] Ik kreeg { $count } checklists onder uw naam, elk met een andere sleutel die ik nog niet ken: getekend { $signed }. Ik bel u op het nummer dat ik van u heb, om te horen of ze allemaal van u zijn en om de codes te vergelijken. Houd die codes bij de hand: u vindt ze in Teleklaar, op de pagina ‘Klaar’. Hebt u ze niet allemaal zelf getekend? Laat het mij meteen weten.
    }
follow-up-clients-are-served = Uw cliënten blijven geholpen: bel mij, dan spreken we af hoe dat gebeurt, in het OCMW of per telefoon.
# $date: the day of the check.
follow-up-work-on-site = Toen u uw checklist maakte, op { $date }, was de toegang op afstand gesloten. Werk in het OCMW zolang dat zo is. Gaat de toegang weer open? Maak dan een nieuwe checklist.
# $date: the day of the check.
follow-up-not-ready = Volgens uw checklist van { $date } kunt u nog niet thuis werken.
# Followed by a list.
follow-up-you-can-mend = Dit kunt u zelf in orde brengen:
# Followed by a list: what the person did not know yet.
follow-up-you-can-check = Dit is nog niet bekend. Kijk het na, en breng het in orde als dat nodig is:
# Followed by a list.
follow-up-it-mends = Dit brengt de informaticadienst in orde:
# Followed by a list.
follow-up-not-known = Dit is nog niet bekend. Vraag het na bij de informaticadienst:
# Of somebody who may work from home. $date: the day of the check. Followed by lists.
follow-up-ksz-blocked = Volgens uw checklist van { $date } kunt u thuis werken, maar daar nog geen gegevens van de KSZ raadplegen: de toegang wordt technisch geweigerd.
# Of somebody who may not work from home either. Followed by lists.
follow-up-ksz-blocked-too = Om thuis ook gegevens van de KSZ te kunnen raadplegen, is daarnaast nog dit nodig.
follow-up-ksz-then-again = Is dat in orde? Maak dan een nieuwe checklist.
follow-up-card-reader = Hebt u een eID-kaartlezer? Sluit hem dan aan. Hebt u er geen? Vraag er een aan mij of aan de informaticadienst.
# $date: the day of the check. Followed by the remark.
follow-up-was-sent-back = Uw checklist telewerk van { $date } is teruggestuurd, want er moet nog iets veranderen:
# Followed by a list.
follow-up-conditions = Dit staat bij u nog open:
# $what: a sentence; $date: the day.
follow-up-condition-open = { $what } Tegen { $date }.
# $what: a sentence; $date: the last day.
follow-up-condition-kept = { $what } Dat geldt tot en met { $date }.
# $what: a sentence; $date: the day.
follow-up-condition-overdue = { $what } Dit moest klaar zijn op { $date }.
follow-up-how-to-make-one = Zo maakt u een checklist: start Teleklaar op de pc waarmee u thuis werkt, beantwoord de vragen, teken, en stuur mij de pdf. Dat duurt minder dan tien minuten.
follow-up-tell-when-done = Is een punt klaar? Laat het mij weten met een antwoord op deze mail.
follow-up-help = Lukt er iets niet? Bel mij gerust. Niemand heeft ooit uw wachtwoord nodig om u te helpen.

follow-up-subject-accepted = Uw checklist telewerk is aanvaard
follow-up-subject-not-possible = Uw checklist telewerk: gelezen, maar thuis werken kan nog niet
follow-up-subject-sent-back = Uw checklist telewerk: graag nog iets wijzigen
# $date: the day of the check.
follow-up-accepted = Uw checklist telewerk van { $date } heb ik gelezen en aanvaard. Dank u wel.
# $date: the day of the check. Followed by the remark.
follow-up-accepted-with-remark = Uw checklist telewerk van { $date } heb ik gelezen en aanvaard. Ik heb er één opmerking bij:
# $date: the day of the check. Followed by the remark.
follow-up-sent-back = Uw checklist telewerk van { $date } heb ik gelezen. Ik stuur ze u terug, want er moet nog iets veranderen:
# $verdict: what was decided, in a few words.
follow-up-verdict = Het besluit van uw checklist blijft: { $verdict }.
follow-up-not-possible = Mijn antwoord verandert daar niets aan: thuis werken kan nu nog niet. Breng eerst de punten in orde die in uw checklist staan, of wacht tot de toegang weer open is. Maak daarna een nieuwe checklist. Intussen werkt u in het OCMW.
# $date: the last day.
follow-up-valid-until = Uw checklist geldt tot en met { $date }.
follow-up-change-and-sign-again = Breng dit in orde, doorloop de vragen opnieuw in Teleklaar en stuur mij de nieuwe getekende pdf.
follow-up-file-attached = In bijlage vindt u uw checklist met mijn antwoord en mijn handtekening. Bewaar dat bestand zoals het is.

# $name and $organisation: the person's. Followed by a list.
follow-up-it-person = { $name }, { $organisation }:
# $name and $organisation: the person's; $pc: what the person calls it. Followed by a list.
follow-up-it-person-and-pc = { $name }, { $organisation }, pc ‘{ $pc }’:
# Followed by a list of tasks: whether they are needed is not known.
follow-up-it-unknown = Nog niet bekend. Kijk eerst na of dit nodig is:
follow-up-it-rights = Deze lijst geeft geen bijkomend recht op installatie, verbinding of ondersteuning. Vraag nooit een wachtwoord: u hebt het niet nodig.
