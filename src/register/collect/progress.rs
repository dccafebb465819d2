//! How far a collection is, for those who watch it.

/// How far a collection is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Files that the walk has found so far.
    pub files: usize,
    /// Files that have been looked at, or were known and unchanged.
    pub looked_at: usize,
    /// Of those, files that were known and unchanged.
    pub unchanged: usize,
    /// Checklists whose text is to be compared with the record.
    pub to_compare: usize,
    /// Of those, the ones that have been.
    pub compared: usize,
    /// Whether results are kept for the next time.
    pub index: IndexUse,
}

/// What a collection is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// It looks what is there.
    #[default]
    Walking,
    /// It examines signatures and records.
    Examining,
    /// It compares texts with records; the list is complete.
    Comparing,
    /// It has ended.
    Done,
    /// It was cancelled.
    Cancelled,
}

/// Whether results are kept for the next time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IndexUse {
    /// They are not: nobody asked for it.
    #[default]
    None,
    /// They are.
    Kept,
    /// They could not be: the disk is full or nothing may be written. The next time takes as long as the first.
    Unusable,
}
