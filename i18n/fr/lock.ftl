# Trying the screen lock.
lock-title = Faites l’essai
lock-text = Verrouillez maintenant votre écran, puis reconnectez-vous. Le programme le remarque et vous le dit.
lock-start = Essayer
lock-waiting = Verrouillez maintenant votre écran : en général avec la touche Windows et L, parfois avec Ctrl, Alt et L. Revenez ensuite ici.
lock-locked = L’écran est verrouillé. Nous attendons que vous le déverrouilliez…
lock-seen = C’est noté : votre écran a été verrouillé et vous êtes revenu. Le PC vous a-t-il demandé votre mot de passe ou votre code ?
lock-cannot-see = Sur ce PC, le programme ne peut pas le remarquer. Verrouillez l’écran vous-même et répondez à la question ci-dessus.
lock-stop = Arrêter
