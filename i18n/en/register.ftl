# The team lead's register: what collect prints, and what can be wrong with a roster or a register file.

# $states: a list such as "ready: 3, expired: 1".
collect-counts = { $count ->
    [one] 1 line
   *[other] { $count } lines
} ({ $states })
collect-state-count = { $state }: { $count }
collect-nothing = Nothing was found here that could be a checklist.
# $state: a few words. $who: name, organisation and more, with commas between. $file: where it lies.
collect-line-person = { $state }: { $who } ({ $file })
# $until: a date in words, until which it holds or held. The last one where the state says already that it is over.
collect-until-holds = valid until { $until }
collect-until-expiring = expires soon, valid until { $until }
collect-until-expired = expired, was valid until { $until }
collect-until-past = was valid until { $until }
collect-line-answer = answer: { $answer }
collect-line-roster = { $state }: { $who }
collect-line-file = { $state }: { $file }
collect-doubt = doubt: { $doubt }
collect-conditions = { $count ->
    [one] 1 condition is open
   *[other] { $count } conditions are open
}
# $code: thirty digits.
collect-code = code of the key: { $code }
# $sentence: whole sentences. $code: the reason's stable name.
collect-cause = { $sentence } ({ $code })
collect-index-unusable = What was found could not be kept on this PC. Everything is right, but the next time takes as long as this one.
# $date: this PC's day.
collect-own-clock = The clock of this PC is probably wrong: it says { $date }, and most checklists were signed later, so that they do not count. Set it right, or ask IT to, and collect again.
# $name: who decided; $date: the day that the decision bears.
collect-decision-ahead = The register has a decision by { $name } with a date that is still to come: { $date }. The clock of one of the two PCs is wrong. Ask what was decided, and have the clock set right.
# $file: the file.
collect-exported = The list is in { $file }
collect-missing-folder = which folder? For example: teleklaar collect checklists
collect-no-such-folder = this folder does not exist
collect-not-a-folder = this is no folder
collect-register-among-checklists = this folder belongs to the one of the checklists: whoever may hand in a checklist could write a register there. Choose a folder where team leads alone can write
collect-signer-missing = a summary as PDF is signed; add your name and organisation with --name and --organisation
collect-not-started = this PC has no room left to start; close other programs and try again

# Behind the file's name, without a full stop.
roster-too-large = this roster is larger than 8 MiB
roster-empty = nobody stands on this roster
roster-not-text = this is no text file; in Excel, save the list as CSV
# $found: the names of the columns that are there.
roster-no-name-column = no column says who somebody is; call one ‘Name’, or two ‘First name’ and ‘Last name’ (now: { $found })
# $name: the name of a column.
roster-column-twice = the column ‘{ $name }’ means the same as another one; leave one of them out
roster-too-many-rows = more than 50,000 people stand on this roster
# $columns: the names of columns.
roster-unused = These columns of the roster were not used: { $columns }.
# $line: a line number.
roster-row-no-name = line { $line } does not say who it is about
roster-row-too-many-values = line { $line } has more values than there are columns; put quotation marks around a value that holds a separator
roster-row-too-long = line { $line } has a value of more than 200 characters

register-file-too-large = this register file is larger than 32 MiB
# $found: a number.
register-file-newer = a newer version of Teleklaar wrote this register (format { $found }); install that version
# $line: a line number.
register-file-malformed = this is no register file, or it is damaged at line { $line }; put back a copy, or take it out of the folder
# $number: the how manieth.
register-file-decision = decision { $number } in this register file is not right; put back a copy
register-file-too-many = more than 200 register files lie here; keep each register in a folder of its own
register-file-no-randomness = the system gives no random numbers; restart the PC and try again
# $code: the system's number.
register-file-refused = the system refuses to read or write this (error { $code })
register-file-missing = there is no register here; can the shared folder be reached, and is the name right?

help-collect =
    Collects the checklists of a folder: one line per person and PC, with where each stands. What needs a look comes first.

    Usage: teleklaar collect FOLDER [options]

      FOLDER                      a folder with PDFs, messages (.eml) and archives (.zip)
      --register FILE             your register (who is vouched for, notes): a file, or a folder with several
                                  (otherwise the one that the window keeps for this folder)
      --roster FILE.csv           who is expected to hand in (otherwise the register's own roster)
      --trust FILE_OR_FOLDER      further signers that are vouched for, as for verify
      --policy FILE               the policy to compare with (else the one that this PC acts on)
      --bulletin FILE             an access bulletin beside it; may be given more than once
      --search TEXT               only lines that hold these words
      --only-state STATE          only this state, such as not-ready, check-again or ready
      --only-organisation NAME    only this organisation
      --only-signed WHEN          last-month, last-year or earlier
      --only-rules WHAT           check-again (to be made again), checked-again (made again), concerned (by a bulletin) or
                                  other-policy (made under another policy)
      --sort ORDER                urgency (usual), name, organisation, valid-until or signed
      --export OUT.csv|OUT.xlsx|OUT.json|OUT.pdf
                                  writes the list into a file
      --name NAME                 your first and last name; needed for OUT.pdf, which is signed
      --organisation NAME         your OCMW/CPAS; needed for OUT.pdf
      --passphrase-file FILE      its first line is the passphrase of the key that signs OUT.pdf
      --force                     replaces an exported file that is already there
      --strict                    exit code 1 when a file is not valid
      --format text|json          text to read (default) or json

    For example: teleklaar collect checklists --roster team.csv --export list.xlsx

    Nothing in the folder is changed. What was found is kept on this PC, so that the next time is quick.
