//! The drawings of the two fields, as the layout asks for them.

use crate::pdf::{Reference, Update};
use crate::signing::appearance::{self, Appearance};

use super::SigningError;

/// Writes the drawings into an update: new ones, or those of a file that is being verified.
pub(crate) trait Drawings {
    /// Writes the appearance of the field that is being signed, of a size in points.
    fn signed(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError>;

    /// Writes the appearance of the field that stays empty.
    fn empty(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError>;
}

/// A new drawing.
pub(in crate::signing) struct Drawing<'d>(pub(in crate::signing) &'d Appearance);

impl Drawings for Drawing<'_> {
    fn signed(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError> {
        Ok(self.0.write(update, size)?)
    }

    fn empty(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError> {
        Ok(appearance::write_empty(update, size))
    }
}
