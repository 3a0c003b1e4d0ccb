//! Names in files: a configuration of one's own may hold them.
//!
//! They are read and written as plain texts, and what has a wrong form is refused where it stands.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

use super::{AccountId, DomainName, EmailAddress, PathPattern, Url};
use crate::arn::AnyArn;
use crate::region::Region;
use crate::value::FormError;
#[cfg(feature = "constructs")]
use crate::{cognito, route53, s3, secretsmanager, ssm};

/// Takes a text of the form of `T`.
struct Form<T>(PhantomData<T>);

impl<T: FromStr<Err = FormError>> Visitor<'_> for Form<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

/// Reads and writes types as the texts that a function gives.
macro_rules! as_text {
    ($($name:ty: $text:expr;)+) => {$(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Form(PhantomData))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let text: fn(&Self) -> &str = $text;
                serializer.serialize_str(text(self))
            }
        }
    )+};
}

as_text! {
    AccountId: AsRef::as_ref;
    DomainName: AsRef::as_ref;
    EmailAddress: AsRef::as_ref;
    PathPattern: AsRef::as_ref;
    Url: AsRef::as_ref;
    AnyArn: AsRef::as_ref;
    Region: |region| region.name();
}

#[cfg(feature = "constructs")]
as_text! {
    cognito::ClientId: AsRef::as_ref;
    cognito::DomainPrefix: AsRef::as_ref;
    cognito::ProviderName: AsRef::as_ref;
    route53::HostedZoneId: AsRef::as_ref;
    route53::RecordName: AsRef::as_ref;
    s3::BucketName: AsRef::as_ref;
    secretsmanager::SecretName: AsRef::as_ref;
    ssm::ParameterName: AsRef::as_ref;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_texts_and_wrong_ones_refused() {
        let read: Vec<DomainName> = serde_json::from_str(r#"["Docs.example.com"]"#).unwrap();
        assert_eq!(
            serde_json::to_string(&read).unwrap(),
            r#"["docs.example.com"]"#
        );
        let region: Region = serde_json::from_str(r#""eu-north-1""#).unwrap();
        assert_eq!(region, Region::EuNorth1);
        assert_eq!(serde_json::to_string(&region).unwrap(), r#""eu-north-1""#);
        let error = serde_json::from_str::<Region>(r#""eu-north-9""#).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("a region has a name such as `eu-north-1`, got `eu-north-9`")
        );
        let error = serde_json::from_str::<AccountId>("123456789012").unwrap_err();
        assert!(error.to_string().contains("expected a string"), "{error}");
    }
}
