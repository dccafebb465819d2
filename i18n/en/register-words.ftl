# Where a line of the register stands: a few words for a cell, and as .sentence what it means and what to do.

register-state-invalid = invalid
    .sentence = The file was altered or forged. Do not trust it; ask for a new signed checklist.
register-state-unreadable = unreadable
    .sentence = The file is damaged or is no checklist. Ask for it again.
register-state-key-withdrawn = key withdrawn
    .sentence = Somebody once vouched for this key. Do not rely on this checklist before you know why that was withdrawn.
register-state-not-vouched-for = key not vouched for
    .sentence = Nobody vouches for the signer's key yet. Compare its code with the worker, by telephone or in person.
register-state-not-compared = text not compared yet
    .sentence = The text of the pages was not compared with the data yet. Until then the checklist does not count as ready.
register-state-not-comparable = other version, not fully checked
    .sentence = Another version of Teleklaar made this checklist. The text of its pages cannot be compared with the data here, so it does not count. Ask for a new checklist, made with the same version as yours.
register-state-not-ready = not ready
    .sentence = Telework is not possible yet: a required point is not in order or not known, remote access is closed, or the checklist was sent back.
register-state-in-future = date in the future
    .sentence = The date on this checklist cannot be right: it lies in the future, or after the signature. So it does not count. Is the clock of your own PC right? Then have that of the other PC set right, and ask for a new checklist.
register-state-not-handed-in = not handed in
    .sentence = This person is on the roster, and no checklist was found.
register-state-expired = expired
    .sentence = The checklist's last day is past. Ask for a new one.
register-state-access-closed = access closed
    .sentence = A bulletin closes the remote access that this person uses, or it has run out and there is no newer one. Telework is not possible now.
register-state-check-again = check again
    .sentence = This checklist counts no more: a new one is needed. The reason stands beside it.
register-state-conditions-open = conditions open
    .sentence = Telework is possible as long as the conditions are kept. Not all of them are marked as done.
register-state-expiring = expiring
    .sentence = Telework is possible, but the checklist expires within 30 days. Ask for a new one in time.
register-state-on-site = works on site
    .sentence = According to the checklist this person works inside the OCMW/CPAS. Telework was not checked, and nothing here allows it.
register-state-ready = ready
    .sentence = Everything required is in order.
register-state-superseded = superseded
    .sentence = The same person handed in a newer checklist for the same PC.

register-doubt-key-withdrawn = key withdrawn
    .sentence = Somebody vouched for this key before. Do not rely on this checklist until you know why that was withdrawn:
# Stands behind the line before. $name: who decided; $date: the day.
register-withdrawn-by = by { $name } on { $date }
# $withdrawn: the line before; $why: what was typed as the reason.
register-withdrawn-why = { $withdrawn }, ‘{ $why }’
# Behind a doubt about an answer. $name: who gave it; $answer: what it says.
register-answer-of = the answer of { $name } ({ $answer })
# Behind a doubt about a checklist that was sent back. $name: who did; $remark: what was typed.
register-remark-of = { $name }, ‘{ $remark }’
# $label: a file, a person or what was done; $text: what is said of it.
register-labelled = { $label }: { $text }
register-doubt-key-changed = more than one key under this name
    .sentence = More than one key has signed under this name, and nobody vouches for this one. It may be a second PC, or somebody else. Compare the code with the person, and do not go by the date: whoever signs chooses it.
register-doubt-key-of-another = somebody else's key
    .sentence = The same key also signed under another name or organisation. Ask who uses this PC.
register-doubt-same-name-elsewhere = same name in another organisation, with another key
    .sentence = Somebody of the same name signed for another organisation with another key. They may be two people who happen to share a name, the organisation may be written otherwise, or somebody pretends to be another. Compare the code with the person before you vouch for this key.
register-doubt-answer-not-vouched-for = answer that does not count: nobody vouches for its key as one that answers
    .sentence = This answer does not count: nobody vouches for the key that signed it as that of somebody who answers checklists. Compare its code with that person, by telephone or in person. This is about:
register-doubt-answers-differ = several answers that differ
    .sentence = Several people answered, and not the same. The last answer counts. Agree on what should happen. There is also:
register-doubt-after-sent-back = follows one that was sent back
    .sentence = The checklist before this one was sent back, and nobody answered this one yet. See whether what was asked for has been done. This was the remark:
register-doubt-answer-file-missing = answered copy no longer in the folder
    .sentence = The copy with the answer is no longer in the folder. The answer still holds. Put the file back, or answer the checklist again.
register-doubt-name-near-roster = name like another one
    .sentence = The name on the roster and that of a checklist are not quite the same, but alike. Find out whether they are one person, and mend the roster if so. The other name:
register-doubt-not-on-roster = not on the roster
    .sentence = This name is not on the roster.
register-doubt-several-on-roster = several on the roster
    .sentence = More than one person of the roster has this name. Find out who it is.
register-doubt-address-unusable = unusable e-mail address
    .sentence = No mail can go to the address on the roster: it is incomplete, or holds several addresses or odd characters. A mail for this person is drafted without an address. Mend it on the roster:
register-doubt-odd-characters = odd characters in a name
    .sentence = A name holds characters that show nothing or change the direction of reading. They are made visible here.
register-doubt-mixed-alphabets = letters of two alphabets in a name
    .sentence = A name mixes the letters of two alphabets, say a Russian letter that looks like a plain A. So it can look like a colleague's name without being it. Ask the person whether this checklist is theirs. The foreign letters stand here by number:
register-doubt-odd-file-name = odd characters in the name of a file
    .sentence = The name of a file holds characters that show nothing or change the direction of reading. Here they are, by number:
register-doubt-measured-another-day = measured on another day
    .sentence = The PC was measured on another day than that of the check. Perhaps it was another PC, or something changed since. Ask for a new checklist with a measurement of the same day.
register-doubt-two-at-once = two at once
    .sentence = Two checklists claim the same moment of signing and say different things. Ask which one holds.
register-doubt-other-in-future = something else with a date in the future
    .sentence = There is also a checklist or an answer whose signature names a day that is still to come. It does not count, but it may be newer all the same. Ask, have the clock of that PC set right and have it signed again.
register-doubt-another-policy = made under another policy
    .sentence = The checklist names another policy than the organisation's, or asks less than is known here. Ask which file it was made with.
register-doubt-without-policy = made without the policy
    .sentence = The checklist was made without the organisation's policy. Give the worker that file, so that the next checklist follows it.
register-doubt-later-policy = made under a later policy
    .sentence = The checklist was made under a later version of the policy than this PC knows. Ask the DPO for that file.
register-doubt-unknown-rules = made by rules that are not known here
    .sentence = The checklist was made by the rules of a file that is not in force on this PC. Ask which file that was, and who it came from.
register-doubt-own-rules = made by rules that its own signer signed
    .sentence = The rules that this checklist was made by are signed with the same key as the checklist itself. Ask your DPO whether that is right.
register-doubt-verification = doubt of verification
    .sentence = Verifying the file left a doubt. The reason stands beside it.

# The same, named: what verification doubts, in a few words.
register-own-doubt-signer-name-similar = name spelt slightly otherwise
register-own-doubt-assessment-date-differs = check and signature on different days
register-own-doubt-signed-in-future = time in the future
register-own-doubt-signed-out-of-order = answer older than the checklist
register-own-doubt-same-key-twice = the same key twice
register-own-doubt-time-stamp-unknown = unknown time-stamping service
register-own-doubt-time-stamp-differs = time stamp and PC name different moments

# What the signature is worth, for a cell.
register-signature-valid = valid
register-signature-intact = intact, but not certain yet
register-signature-date-doubtful = intact, date doubtful
register-signature-not-vouched-for = intact, key not confirmed yet
register-signature-answer-not-vouched-for = intact, key of the answer not confirmed yet
register-signature-unsigned = not signed
register-signature-unreadable = unreadable
register-signature-invalid = invalid

# How it stands with KSZ/BCSS data: for a cell, and as .named where nothing says what it is about.
register-ksz-not-needed = not needed
    .named = KSZ/BCSS: not needed
register-ksz-ready = access in order
    .named = KSZ/BCSS: access in order
register-ksz-blocked = access refused
    .named = KSZ/BCSS: access refused

register-answer-accepted = accepted
register-answer-accepted-with-remark = accepted, with a remark
register-answer-sent-back = sent back

# Why something was not examined, as sentences.
register-refusal-no-permission = There is no permission to read this. Ask IT for access.
register-refusal-not-read = This could not be read. If it is on a network drive, see whether that can be reached.
register-refusal-too-large = This is larger than a checklist, message or archive may be. It was not read.
register-refusal-special-file = This is no ordinary file. It was not read.
register-refusal-link-leads-out = This link leads out of the folder, or nowhere. It was not followed.
register-refusal-too-deep = Too many folders, messages or archives stand inside each other here. Take the checklist out and put it into the folder itself.
register-refusal-too-many = This holds more than is looked at. The rest is missing from the list.
register-refusal-damaged-message = This message is damaged, or is none. Ask for the checklist again.
register-refusal-damaged-archive = This archive is damaged, or is none. Ask for the checklist again.
register-refusal-encrypted-archive = This archive is protected by a password. Ask for the checklist itself.
register-refusal-unknown-packing = This archive is packed in a way that the program does not know. Ask for the checklist itself.
register-refusal-archive-bomb = This archive grows out of all proportion when it is unpacked. It was read no further.
register-refusal-message-without-pdf = This message holds no PDF. Perhaps the attachment was forgotten: ask for the checklist again.
register-refusal-left-out = The messages and archives hold more files that cannot be read. The place says how many. Tidy the folder and check again.
register-refusal-outlook-message = This message is in Outlook’s own form (.msg). Open it, save the PDF in it into the folder, or save the message in the common form (.eml).
