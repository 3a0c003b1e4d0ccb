//! How large the packages are.

use std::error::Error;
use std::fs;

use crate::support::packages;

/// Older pages of AWS allow 1 MB at viewer events, newer ones 50 MB; a function of ours has two at most.
const MOST: u64 = 2_000_000;

#[test]
fn packages_are_small() -> Result<(), Box<dyn Error>> {
    for name in [
        "authorize",
        "index-path",
        "refresh",
        "response-headers",
        "sign-in",
        "sign-out",
    ] {
        let size = fs::metadata(packages()?.join(format!("{name}.zip")))?.len();
        assert!(size <= MOST, "{name}.zip has {size} bytes");
        assert!(size > 100_000, "{name}.zip has {size} bytes only");
    }
    Ok(())
}
