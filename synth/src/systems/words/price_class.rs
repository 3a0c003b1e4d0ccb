//! The edge locations that serve a site.

use palisade::cloudfront;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The edge locations that serve a site: the more, the nearer, the dearer.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
pub enum PriceClass {
    /// North America, Europe and Israel.
    #[default]
    #[serde(rename = "PriceClass_100")]
    Class100,
    /// These, and South Africa, Kenya, the Middle East, and most of Asia.
    #[serde(rename = "PriceClass_200")]
    Class200,
    /// All of them.
    #[serde(rename = "PriceClass_All")]
    All,
}

impl From<PriceClass> for cloudfront::PriceClass {
    fn from(class: PriceClass) -> Self {
        match class {
            PriceClass::Class100 => Self::Class100,
            PriceClass::Class200 => Self::Class200,
            PriceClass::All => Self::All,
        }
    }
}
