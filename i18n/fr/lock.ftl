# Trying the screen lock.
lock-title = Faites l’essai
lock-text = Cliquez sur « Essayer », verrouillez votre écran, puis revenez. Nous vous dirons si nous l’avons vu.
lock-start = Essayer
lock-waiting = Verrouillez maintenant votre écran : en général avec la touche Windows et L, parfois avec Ctrl, Alt et L. Revenez ensuite ici.
lock-locked = L’écran est verrouillé. Nous attendons que vous le déverrouilliez…
lock-seen = C’est noté : votre écran a été verrouillé, puis déverrouillé. Le PC vous a-t-il demandé votre mot de passe ou votre code ?
lock-cannot-see = Sur ce PC, le programme ne peut pas le remarquer. Verrouillez l’écran vous-même et répondez à la question ci-dessus.
lock-not-measured = Vous avez choisi de ne rien faire vérifier. Nous ne pouvons donc pas voir si vous verrouillez votre écran. Essayez-le vous-même.
lock-stop = Arrêter
