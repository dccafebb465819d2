# The product, the pages, and the buttons and notices of every page.
product-name = Teleklaar
window-title = Teleklaar: veilig thuiswerken

page-welcome = Welkom
page-situation = Uw situatie
page-computer = Deze pc
page-access = Toegang
page-place = Plaats en mensen
page-agreements = Afspraken
page-result = Resultaat
page-sign = Lezen en tekenen
page-done = Klaar

# Spoken by screen readers for each step. $name: the page.
step-here = { $name }, u bent hier
step-complete = { $name }, ingevuld
step-open = { $name }, nog niet volledig
step-later = { $name }, komt later
# $number: this step; $total: all steps; $name: the page.
step-of-steps = Stap { $number } van { $total }: { $name }

next = Volgende
previous = Vorige
begin = Beginnen
to-result = Naar het resultaat
cancel = Annuleren
saved = Alles is bewaard op deze pc.
not-saved = Niet bewaard: zie bovenaan deze pagina.
save-failed = Uw antwoorden konden niet bewaard worden. Is de schijf vol? Laat dit venster open en maak plaats vrij; we proberen het opnieuw bij uw volgende antwoord.
# $count: questions on this page without an answer.
still-open =
    { $count ->
        [one] Nog 1 vraag open op deze pagina
       *[other] Nog { $count } vragen open op deze pagina
    }
# Each language in its own words, so that its speakers find it.
language-name-nl = Nederlands
language-name-fr = Français
language-group = Taal van het programma
open-elsewhere-heading = Teleklaar is al open
open-elsewhere-text = Er staat al een venster van Teleklaar open op deze pc. Werk daar verder. Dit venster kunt u sluiten; er gaat niets verloren.
no-draft-heading = Teleklaar kan niets bewaren op deze pc
# $folder: the folder.
no-draft-text = De map voor uw antwoorden kan niet gebruikt worden: { $folder }. Vraag de informaticadienst of u in die map mag schrijven, en start Teleklaar daarna opnieuw.
# $file: where the damaged draft was set aside.
set-aside = Uw vorige antwoorden konden niet gelezen worden. Ze zijn niet weg: ze staan in { $file }. U begint nu met een leeg formulier.
close = Sluiten
access-lead = Hoe u zich aanmeldt en hoe u verbonden bent met het OCMW.
place-lead = Waar u werkt, en wie er in de buurt is.
agreements-lead = Afspraken die thuis even goed gelden als op kantoor.
# $path: the file or folder.
not-opened = Dit kon niet automatisch geopend worden. U vindt het hier: { $path }
# $label: what it is about; $text: what is said of it.
label-and-text = { $label }: { $text }
