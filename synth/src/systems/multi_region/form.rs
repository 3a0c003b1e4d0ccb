//! Texts with a form, as a configuration file has them.

use std::str::FromStr;

use palisade::{FormError, Literal};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

pub(super) fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Literal,
    S: Serializer,
{
    serializer.serialize_str(value.as_ref())
}

pub(super) fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err = FormError>,
{
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(D::Error::custom)
}

/// A text that may be left out.
pub(super) mod optional {
    use palisade::Literal;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(
        clippy::ref_option,
        reason = "serde calls it with a reference to the field"
    )]
    pub(in super::super) fn serialize<T, S>(
        value: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error>
    where
        T: Literal,
        S: Serializer,
    {
        match value {
            Some(value) => serializer.serialize_some(value.as_ref()),
            None => serializer.serialize_none(),
        }
    }

    pub(in super::super) fn deserialize<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        D: Deserializer<'de>,
        T: Literal,
    {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| text.parse().map_err(D::Error::custom))
            .transpose()
    }
}

/// A region, by its name.
pub(super) mod region {
    use palisade::Region;
    use serde::{Deserializer, Serializer};

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde calls it with a reference to the field"
    )]
    pub(in super::super) fn serialize<S>(region: &Region, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        serializer.serialize_str(region.name())
    }

    pub(in super::super) fn deserialize<'de, D>(deserializer: D) -> Result<Region, D::Error>
    where
        D: Deserializer<'de>,
    {
        super::deserialize(deserializer)
    }
}
