# What the command line says when something is wrong: one line, after “teleklaar: ”.

# Where a mistake stands. $file: the path. $line: its line. $what: one of the sentences below.
error-at-line = { $file }, line { $line }: { $what }
error-in-file = { $file }: { $what }

# What is wrong with a file. $key: the dotted path of the key.
error-empty = the file is empty
error-too-large = the file is larger than 1 MiB
error-not-utf8 = the file is no text in UTF-8; save it again with that encoding
error-is-pdf = this is a PDF and no text file; name the text file itself
error-is-archive = this is a ZIP file or an office document and no text file; name the text file itself
error-not-well-formed = this breaks the rules of { $syntax }
error-too-deep = ‘{ $key }’ is nested too deep
error-file-too-deep = the file is nested too deep
error-repeated = ‘{ $key }’ stands there twice
error-newer-format = ‘format’ is { $found }, and this version of Teleklaar reads format 1; use a newer version
error-unknown-format = ‘format’ must be 1
error-missing-section = the section [{ $key }] is missing
error-missing-key = ‘{ $key }’ is missing
error-unknown-key = ‘{ $key }’ is not known here
error-unknown-key-suggestion = ‘{ $key }’ is not known here; did you mean ‘{ $suggestion }’?
error-unknown-control = ‘{ $key }’ is no control
error-unknown-control-suggestion = ‘{ $key }’ is no control; did you mean ‘{ $suggestion }’?
error-decided-by-policy = ‘{ $key }’ does not belong here: the policy and its access bulletins alone decide it
error-no-connection-window = ‘{ $key }’ does not belong here: the policy sets no hours for connecting
error-decided-by-printing = ‘{ $key }’ does not belong here: ‘situation.printing’ and [printing] decide it
error-no-measure-possible = ‘{ $key }’ does not belong here: a measure can make up for ‘separate-room’ only
error-not-measured = ‘{ $key }’ does not belong here: the PC does not measure this control
error-wrong-type = ‘{ $key }’: expected { $expected }, found { $found }

# $allowed: a list of words.
error-not-one-of = ‘{ $key }’: only these are allowed: { $allowed }
error-not-one-of-suggestion = ‘{ $key }’: only these are allowed: { $allowed }; did you mean ‘{ $suggestion }’?

# $minimum, $maximum and $limit: whole numbers.
error-out-of-range = ‘{ $key }’ must lie between { $minimum } and { $maximum }
error-empty-text = ‘{ $key }’ must not be empty
error-text-too-long = ‘{ $key }’ may have { $limit } characters at most
error-control-character = ‘{ $key }’ has an invisible control character; type the text again
error-not-a-date = ‘{ $key }’ is no date such as 2026-12-01
error-not-a-moment = ‘{ $key }’ is no moment such as 2026-11-22T10:00:00+01:00
error-not-a-time-of-day = ‘{ $key }’ is no time of day such as 07:30
error-window-ends-before-start = ‘{ $key }’ must be later than ‘from’
error-empty-list = ‘{ $key }’ is an empty list
error-may-not-be-lowered = ‘{ $key }’ cannot be lowered: not for the circular’s strict conditions (3a to 3e), for KSZ/BCSS, or for a closed access
error-reason-for-ok = ‘{ $key }’: a value ‘ok’ has no reason; leave the line out
error-nothing-contradicts = ‘{ $key }’: there is nothing to correct, as measurement and answer do not contradict each other; leave the line out

# Types of values, for error-wrong-type.
kind-text = text between quotes
kind-whole-number = a whole number
kind-other-number = another number
kind-boolean = true or false
kind-date = a date such as 2026-12-01
kind-time = a time
kind-list = a list
kind-table = a section with keys
kind-null = null
kind-boolean-or-unknown = true, false or "unknown"
kind-text-or-table = a level, or a level per situation

# Reading and writing files.
file-not-found = there is no such file
file-is-folder = this is a folder and no file
file-not-plain = this is no plain file but a device, a pipe or a link
file-no-permission = you have no permission to read this file
file-in-use = another program has this file open; close it there and try again

# $code: the system's own number.
file-refused = the system refuses to read this file (error { $code })
output-is-input = this file is also read by this command, and would be lost; choose another name
output-exists = this file is already there; --force replaces it
output-no-folder = the folder for this file does not exist
output-no-permission = you have no permission to write here
output-disk-full = the disk is full and nothing was written; make room or choose another folder
output-refused = the system refuses to write this file (error { $code })
output-lost = the result could not be shown (error { $code })

# Wrong use. $name: a command, option or argument as typed.
usage-no-command = which command? ‘teleklaar --help’ shows them
usage-unknown-command = ‘{ $name }’ is no command; ‘teleklaar --help’ shows them
usage-unknown-command-suggestion = ‘{ $name }’ is no command; did you mean ‘{ $suggestion }’?
usage-unknown-option = ‘{ $name }’ is no option; ‘teleklaar --help’ shows them
usage-unknown-option-suggestion = ‘{ $name }’ is no option; did you mean ‘{ $suggestion }’?

# $command: the command.
usage-option-not-here = the option ‘{ $name }’ does not go with ‘{ $command }’
usage-missing-value = a value is missing after ‘{ $name }’
usage-unexpected-value = ‘{ $name }’ takes no value
usage-twice = ‘{ $name }’ is given twice
usage-missing-answers = which file of answers? For example: teleklaar { $command } answers.toml
usage-missing-output = where should the checklist go? Add ‘-o OUT.pdf’
usage-missing-option = ‘{ $name }’ is missing; ‘teleklaar { $command } --help’ shows an example
usage-missing-files = which checklists? For example: teleklaar verify checklist.pdf
trust-nothing = there is no certificate or public key in here (pem)
trust-malformed = a certificate or key in this file is damaged
trust-unknown-block = this file holds something other than certificates and public keys; a secret key never belongs here
trust-nameless = it does not say whose key this is; put lines with Name and Organisation above it (see ‘teleklaar verify --help’), since nobody vouches for a key alone
trust-no-authority = a line Purpose with time-stamps stands before a certificate or key that is no authority’s
trust-unknown-purpose = the line Purpose can only say checklists, answers or time-stamps
trust-too-many = these are too many
usage-too-many = ‘{ $name }’ is one argument too many
usage-not-one-of = after ‘{ $name }’ only these are allowed: { $allowed }
usage-not-a-date = after ‘{ $name }’ comes a date such as 2026-12-01
passphrase-no-terminal = the key of this PC asks a passphrase, and there is no terminal to ask it on; give it with --passphrase-file
passphrase-differs = the two passphrases are not the same
usage-not-in-this-version = this version of Teleklaar does not have ‘{ $name }’ yet
