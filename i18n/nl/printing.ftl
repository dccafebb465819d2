printing-never = U drukt thuis niets af. Zo is het in orde.
printing-change = Dit wijzigen
printing-reason = Waarom moet u thuis afdrukken?
printing-rules = Hoe gaat u met die papieren om?
printing-out-of-reach = Niemand anders kan aan de afdrukken.
printing-kept-safely = Ik berg ze veilig op, bijvoorbeeld in een kast op slot.
printing-afterwards = Wat doet u er daarna mee?
printing-returned = Ik breng ze naar het OCMW
printing-destroyed = Ik vernietig ze in de papierversnipperaar
printing-by = Tegen wanneer? (dag/maand/jaar)
printing-in-a-week = Binnen een week
printing-in-two-weeks = Binnen twee weken
printing-in-a-month = Binnen een maand
# $date: the day read from the field.
printing-by-unreadable = Schrijf de datum als dag/maand/jaar, bijvoorbeeld { $example }.
printing-by-no-such-day = Deze dag bestaat niet. Kies een andere dag.
printing-by-past = Deze datum is al voorbij. Kies een dag vanaf vandaag.
# $date: the last allowed day.
printing-by-too-late = Dat is te laat. Kies een dag tot en met { $date }.
printing-not-complete = Zolang hier iets ontbreekt, telt dit punt als niet in orde.
