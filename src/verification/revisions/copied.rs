//! The drawings of the file that is looked at, for the update that is written once more.

use crate::pdf::{File, IndirectObject, Limits, Reference, Revision, Update};
use crate::signing::pades::{Drawings, SigningError};
use crate::verification::{Reason, drawing};

/// Copies the drawings of the file, once they are found to be drawings and nothing else.
pub(super) struct Copied<'c, 'a> {
    pub(super) file: &'c File<'a>,
    pub(super) revision: &'c Revision<'a>,
    pub(super) limits: &'c Limits,
    pub(super) form: Reference,
    pub(super) empty: Option<Reference>,
    pub(super) count: u32,
    /// Why a drawing was not copied.
    pub(super) refused: Option<Reason>,
}

impl Copied<'_, '_> {
    /// Turns the writer's refusal into a reason; its own where a drawing was refused.
    pub(super) fn reason(&self, error: &SigningError) -> Reason {
        if let Some(reason) = self.refused {
            return reason;
        }
        match error {
            SigningError::Document(error) => Reason::Container(error.problem),
            SigningError::UnexpectedStructure(_) => Reason::StructureDiffers,
            _ => Reason::FieldDiffers,
        }
    }

    fn refuse(&mut self, reason: Reason) -> SigningError {
        self.refused = Some(reason);
        SigningError::Encoding
    }

    fn copy(
        &mut self,
        update: &mut Update<'_, '_>,
        numbers: &[Reference],
    ) -> Result<(), SigningError> {
        let mut objects: Vec<&IndirectObject<'_>> = numbers
            .iter()
            .filter_map(|number| self.revision.object(*number))
            .collect();
        if objects.len() != numbers.len() {
            return Err(self.refuse(Reason::UnexpectedObject));
        }
        objects.sort_unstable_by_key(|object| object.span.start);
        for object in objects {
            let bytes = self.file.bytes().get(object.span.clone());
            update.copy(object.reference, bytes.unwrap_or_default());
        }
        Ok(())
    }
}

impl Drawings for Copied<'_, '_> {
    fn signed(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError> {
        let numbers: Vec<Reference> = (0..self.count).map(|_| update.reserve()).collect();
        // The form is written last, behind its fonts.
        if numbers.last() != Some(&self.form) {
            return Err(self.refuse(Reason::UnexpectedObject));
        }
        if let Err(reason) = drawing::check(self.file, self.revision, &numbers, size, self.limits) {
            return Err(self.refuse(reason));
        }
        self.copy(update, &numbers)?;
        Ok(self.form)
    }

    fn empty(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError> {
        let number = update.reserve();
        if self.empty != Some(number) {
            return Err(self.refuse(Reason::UnexpectedObject));
        }
        if let Err(reason) =
            drawing::check_empty(self.file, self.revision, number, size, self.limits)
        {
            return Err(self.refuse(reason));
        }
        self.copy(update, &[number])?;
        Ok(number)
    }
}
