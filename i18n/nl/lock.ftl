# Trying the screen lock.
lock-title = Probeer het uit
lock-text = Klik op ‘Uitproberen’, vergrendel dan uw scherm en meld u weer aan. We zeggen u of we het zagen.
lock-start = Uitproberen
lock-waiting = Vergrendel nu uw scherm: meestal met de Windows-toets en L, soms met Ctrl, Alt en L. Kom daarna terug.
lock-locked = Het scherm is vergrendeld. We wachten tot u het weer ontgrendelt…
lock-seen = Gezien: uw scherm werd vergrendeld en u kwam terug. Vroeg de pc daarbij uw wachtwoord of pincode?
lock-cannot-see = Op deze pc kan het programma dat niet zien. Vergrendel het scherm zelf eens en beantwoord de vraag hierboven.
lock-not-measured = U koos om niets te laten nakijken. Daarom kunnen we niet zien of u uw scherm vergrendelt. Probeer het gerust zelf eens.
lock-stop = Stoppen
