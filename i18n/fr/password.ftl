# The password card.
password-intro = Pensez au mot de passe avec lequel vous vous connectez pour le travail. Cochez ce qui est vrai. Ne le tapez pas ici.
password-length = Il compte au moins 12 caractères.
password-upper-case = Il contient une majuscule.
password-lower-case = Il contient une minuscule.
password-digit = Il contient un chiffre.
password-special = Il contient un caractère spécial, comme # * % ou +.
password-not-all = Il en manque au moins un
password-all-five = Les cinq sont cochés : votre mot de passe respecte les cinq règles.
password-practice-title = S’exercer avec un mot de passe inventé
password-practice-warning = Ne tapez pas ici votre vrai mot de passe. Inventez-en un, pour voir ce qui est solide. Ce que vous tapez n’est conservé nulle part et disparaît quand vous refermez cette partie. Rien ne vous oblige à taper quelque chose.
password-practice-field = Mot de passe inventé
password-practice-empty = Tapez quelque chose pour vous exercer.
# $list: the criteria that are not met yet.
password-still-missing = Il manque encore : { $list }.
password-has-all = Il respecte les cinq règles.
password-strength-very-weak = Très faible : on le devine tout de suite. Prenez plusieurs mots sans rapport entre eux.
password-strength-weak = Faible : il ressemble à des mots de passe courants. Allongez-le et rendez-le moins prévisible.
password-strength-fair = Moyen : c’est mieux, mais on le devine avec un peu de patience. Ajoutez un mot.
password-strength-good = Bon : il est difficile à deviner.
password-strength-strong = Solide : il est très difficile à deviner.
password-clear = Effacer
password-missing-length = au moins 12 caractères
password-missing-upper-case = une majuscule
password-missing-lower-case = une minuscule
password-missing-digit = un chiffre
password-missing-special = un caractère spécial
