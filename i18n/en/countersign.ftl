# The answer of team lead or DPO to a checklist: in the signature field, in what verify prints, and what countersign says.

answer-accepted = Accepted
answer-accepted-with-remark = Accepted, with a remark
answer-sent-back = Sent back
# Under the signature's picture. $answer: one of the three above; $remark: what was typed, perhaps its beginning only.
countersign-appearance-remark = { $answer }: { $remark }
countersign-appearance-more = The whole remark is among the properties of this signature.
verify-answer = Answer: { $answer }
# $remark: one line of what was typed.
verify-remark = Remark: { $remark }

# $reason: a whole sentence.
countersign-not-intact = This checklist cannot be answered. { $reason }
countersign-already-answered = This checklist has an answer already. To give another one, start from the file that the worker sent.
countersign-own-checklist = This checklist was signed with the key of this PC. You cannot answer your own checklist: leave that to your team lead or the DPO.
countersign-remark-missing = Say why: add a remark with --remark TEXT.
countersign-remark-not-allowed = ‘accepted’ takes no remark. To say something, choose ‘accepted-with-remark’.
countersign-remark-refused = The remark has more than 2,000 characters, or one that cannot be seen. Shorten it or type it again.
# $character: one character.
countersign-remark-character = The character ‘{ $character }’ cannot stand in the signature field. Leave it out or write it otherwise.
countersign-failed = The signature could not be made; nothing was written. Try again.
# $path: the file. $answer: in words.
countersign-done = { $answer }. The signed answer is in { $path }
help-countersign =
    Puts your answer to a checklist into its second signature field. The worker’s signature stays valid.

    Usage: teleklaar countersign FILE -o OUT.pdf --answer ANSWER --name NAME --organisation NAME [options]

      FILE                        the checklist that the worker signed
      -o OUT.pdf                  where the answered checklist goes
      --answer accepted           accepted
      --answer accepted-with-remark
                                  accepted, with a remark
      --answer sent-back          sent back, with a remark
      --remark TEXT               the remark, at most 2,000 characters
      --name NAME                 your first and last name, as they go into your certificate
      --organisation NAME         your OCMW/CPAS
      --force                     replaces a file that is already there
      --lang nl|fr                the language in the signature field (otherwise that of the checklist)
      --passphrase-file FILE      its first line is the passphrase of the key

    For example: teleklaar countersign checklist.pdf -o answer.pdf --answer accepted --name Name --organisation OCMW

    Verify the checklist first with ‘teleklaar verify’. It is signed with the key of this PC.
