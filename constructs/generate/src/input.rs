//! The schemas that are checked in.

use std::io::{self, Read};

use flate2::read::GzDecoder;
use serde_json::{Map, Value};

/// Unpacks the schemas: from the name of a resource type to its schema, in order of names.
///
/// # Errors
///
/// If the file that is checked in is damaged.
pub fn schemas() -> io::Result<Map<String, Value>> {
    let packed: &[u8] = include_bytes!("../../schema/schemas.json.gz");
    let mut text = String::new();
    GzDecoder::new(packed).read_to_string(&mut text)?;
    Ok(serde_json::from_str(&text)?)
}
