//! How far a build has come, for those who wait for it.

/// Who is told.
pub trait Watch: Sync {
    /// A stage begins: its name, and the number of its steps, 0 if it has none.
    fn stage(&self, name: &'static str, steps: usize);

    /// A step of the stage is done.
    fn step(&self);
}

/// Nobody is told.
#[derive(Debug, Clone, Copy)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn stage(&self, _: &'static str, _: usize) {}

    fn step(&self) {}
}
