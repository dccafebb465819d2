//! A watch over something that reports changes, which ends when it is dropped.

/// Keeps a watch going; dropping it ends the watch and its thread.
pub struct Watch(Option<Box<dyn FnOnce() + Send>>);

impl Watch {
    /// Makes a watch from what ends it.
    #[must_use]
    pub fn ended_by(end: impl FnOnce() + Send + 'static) -> Self {
        Self(Some(Box::new(end)))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(end) = self.0.take() {
            end();
        }
    }
}
