// Saving and sharing.
