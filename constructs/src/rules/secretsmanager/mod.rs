//! Rules about secrets.

pub(super) mod secret_no_echo;
