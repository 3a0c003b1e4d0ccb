//! The command line of Palisade.
