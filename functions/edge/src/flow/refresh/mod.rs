//! New tokens for a session whose ID token has expired.

mod by_path;
mod in_place;
mod renewal;

use self::renewal::Renewal;
