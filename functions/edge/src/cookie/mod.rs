//! Cookies, and what of a session is in them.
