# An exported list: its headings and sheets, and why nothing was exported.

export-title = Telework register
export-name = Name
export-organisation = Organisation
export-email = E-mail
export-pc-nickname = PC nickname
export-state = State
export-situation = Situation
export-verdict = Verdict
export-ksz = KSZ/BCSS
export-conditions-open = Open conditions
export-signed-on = Signed on
export-valid-until = Valid until
export-signature = Signature
export-answer = Answer
# $answer: in a few words; $name: who gave it; $date: when; $remark: theirs.
export-answer-given = { $answer }, { $name }, { $date }
export-answer-given-remark = { $answer }, { $name }, { $date }: ‘{ $remark }’
export-check-again = Check again
export-bulletins = Bulletins
export-doubts = Doubts and reasons
export-file = File

export-condition = Point
export-what = What
export-who = Who
export-by = By
export-done-on = Done on
export-done-by = Marked by
export-note = Note

# Who acts, as a list for others says it.
export-who-worker = worker
export-who-it = IT
export-who-team-lead = team lead

# Names of sheets: at most 31 characters.
export-sheet-list = List
export-sheet-conditions = Conditions
export-sheet-missing = Missing
export-sheet-refused = Refused files

# Behind the name of the file.
export-unknown-ending = choose a name that ends in csv, xlsx, json or pdf after a dot
# $file: the file that was asked for.
export-exists = a file of this name exists and was not replaced: { $file }
export-not-written = the file could not be written: { $file }; is it open elsewhere, or is the folder read-only?
export-disk-full = the file could not be written, because the disk is full: { $file }
export-not-made = the file could not be made: { $file }; try CSV or JSON
export-no-signer = a summary as PDF is signed with this PC's key, and nobody is named to sign it: { $file }; give a name and an organisation, or choose CSV, XLSX or JSON
