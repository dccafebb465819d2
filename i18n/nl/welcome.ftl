# The first page.
welcome-heading = Kunt u veilig thuiswerken?
welcome-lead = Teleklaar overloopt dat met u, in minder dan tien minuten. Daarna weet u waar u staat en wat u nog kunt doen.
welcome-resume-title = U was al begonnen
welcome-under-way = U bent al bezig; uw antwoorden staan op deze pc.
# $page: the page where the person was.
welcome-resume-text = Uw antwoorden staan nog op deze pc. U was gebleven bij ‘{ $page }’.
welcome-resume = Verdergaan
welcome-start-anew = Opnieuw beginnen
welcome-started-anew = U begint met een leeg formulier. Uw vorige antwoorden zijn nog niet weg.
welcome-not-started-anew = Opnieuw beginnen lukt niet: uw antwoorden konden niet opzij gelegd worden. Is de schijf vol? Maak plaats vrij en probeer opnieuw. Er is niets verloren.
welcome-undo = Vorige antwoorden terughalen
welcome-restored = Uw vorige antwoorden zijn terug.
welcome-language-title = Taal / Langue
welcome-does-title = Wat Teleklaar doet
welcome-does-questions = Het stelt u alleen de vragen die bij uw situatie horen.
welcome-does-measure = Als u dat goedvindt, kijkt het na hoe deze pc beveiligd is.
welcome-does-help = Het legt stap voor stap uit hoe u iets in orde brengt, of aan wie u hulp vraagt.
welcome-does-document = Het maakt een checklist als pdf. U leest ze eerst helemaal, u tekent ze en u verstuurt ze zelf.
welcome-never-title = Wat Teleklaar nooit doet
welcome-never-network = Het maakt geen verbinding met het internet. Er vertrekt niets zonder u.
welcome-never-private = Het kijkt niet in uw bestanden of uw mails, en niet naar de sites die u bezoekt.
welcome-never-change = Het verandert niets aan uw pc en vraagt geen beheerdersrechten.
welcome-never-password = Het vraagt nooit uw wachtwoord.
welcome-remove-title = Alles van deze pc verwijderen
welcome-remove-text = Dit wist uw antwoorden, de kopieën ervan, uw sleutel om te tekenen en de overgenomen regels van uw organisatie. Verzamelt u checklists van collega’s, dan wist het ook uw register: notities, namenlijst en de sleutels die u bevestigde. Wat u zelf bewaarde, blijft staan: pdf’s, klaargemaakte mails, herinneringen en lijsten voor de informaticadienst.
welcome-remove = Alles verwijderen
welcome-remove-sure = Weet u het zeker? Dit kunt u niet meer terugdraaien.
welcome-remove-yes = Ja, alles verwijderen
welcome-removed = Uw antwoorden en uw sleutel zijn van deze pc verwijderd. De pdf’s, mails, herinneringen en lijsten die u bewaarde, staan er nog: die wist u zelf.
# $path: what could not be deleted.
welcome-remove-failed = Niet alles kon verwijderd worden. Sluit Teleklaar en wis deze map zelf: { $path }
