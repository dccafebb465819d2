# Why a record or its document could not be made. $field is the name of the field, from the last lines.

document-error-missing-characters = { $count ->
    [one] The field “{ $field }” holds a character that cannot stand in the document: { $characters }. Replace it by ordinary letters or signs.
   *[other] The field “{ $field }” holds characters that cannot stand in the document: { $characters }. Replace them by ordinary letters or signs.
}
document-error-refused-character = The field “{ $field }” holds an invisible character ({ $characters }). Type the text again instead of pasting it.
document-error-empty = The field “{ $field }” is empty. Fill it in.
document-error-not-trimmed = The field “{ $field }” begins or ends with a space. Remove it.
document-error-too-long = The text in the field “{ $field }” is too long: at most { $limit } characters. Shorten it.
document-error-record-too-large = The data in this checklist is larger than allowed. This file was not made by this program.
document-error-newer-format = This checklist was made with a newer version of the program (format { $found }). Update the program and open it again.
document-error-malformed = The data in this checklist is damaged: line { $line }, column { $column }. Ask for a new copy.
document-error-not-canonical = The data in this checklist is written otherwise than the program writes it. Ask for a new copy.
document-error-contradiction = The data in this checklist contradicts itself. Ask for a new copy.
document-error-typesetting = The document could not be made. The answers are kept. Report this to whoever looks after the program: { $problem }
document-error-other-template = This checklist was made with another version of the document ({ $template }). Its text cannot be compared with its data here.

document-field-worker-name = Name
document-field-worker-role = Role
document-field-worker-organisation = Organisation
document-field-pc-nickname = Name of this PC
document-field-explanation = Explanation of { $title }
document-field-measure = Measure for { $title }
document-field-printing-reason = Reason for printing
document-field-access-way = Access
document-field-policy = Policy
document-field-bulletin = Access bulletin
document-field-program = Program
