# The password card.
password-intro = Denk aan het wachtwoord waarmee u zich aanmeldt voor het werk. Vink aan wat klopt. Typ het hier niet.
password-length = Het heeft minstens 12 tekens.
password-upper-case = Er staat een hoofdletter in.
password-lower-case = Er staat een kleine letter in.
password-digit = Er staat een cijfer in.
password-special = Er staat een speciaal teken in, zoals # * % of +.
password-not-all = Niet alle vijf
password-all-five = Alle vijf: uw wachtwoord volgt de vijf regels.
password-practice-title = Oefenen met een verzonnen wachtwoord
password-practice-warning = Typ hier niet uw echte wachtwoord. Verzin er een, om te zien wat sterk is. Wat u typt, wordt nergens bewaard en is weg als u dit onderdeel sluit. U hoeft hier niets te typen.
password-practice-field = Verzonnen wachtwoord
password-practice-empty = Typ iets om te oefenen.
# $list: the criteria that are not met yet.
password-still-missing = Nog nodig: { $list }.
password-has-all = Het voldoet aan de vijf regels.
password-strength-very-weak = Heel zwak: wie het wil raden, vindt dit meteen. Neem enkele woorden die niets met elkaar te maken hebben.
password-strength-weak = Zwak: dit lijkt op wachtwoorden die vaak voorkomen. Maak het langer en minder voorspelbaar.
password-strength-fair = Matig: beter, maar nog te raden met wat geduld. Voeg nog een woord toe.
password-strength-good = Goed: dit is moeilijk te raden.
password-strength-strong = Sterk: dit is heel moeilijk te raden.
password-clear = Wissen
password-missing-length = minstens 12 tekens
password-missing-upper-case = een hoofdletter
password-missing-lower-case = een kleine letter
password-missing-digit = een cijfer
password-missing-special = een speciaal teken
