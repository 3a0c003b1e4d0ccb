//! Amazon Resource Names.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use crate::value::{FormError, Literal, Value};

/// The Amazon Resource Name of an `R`.
///
/// `Arn<s3::Bucket>` is not `Arn<lambda::Version>`; [`AnyArn`] is for where any is right.
/// The form is that of
/// [ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html):
/// `arn:partition:service:region:account-id:resource`.
///
/// # Example
///
/// ```
/// use palisade::{Arn, Raw};
///
/// let arn: Arn<Raw> = "arn:aws:sns:eu-north-1:111122223333:news".parse()?;
/// assert_eq!(arn.service(), "sns");
/// assert!("news".parse::<Arn<Raw>>().is_err());
/// # Ok::<(), palisade::FormError>(())
/// ```
pub struct Arn<R> {
    text: String,
    resource: PhantomData<fn() -> R>,
}

impl<R> Arn<R> {
    /// The service: the third part, such as `s3`.
    #[must_use]
    pub fn service(&self) -> &str {
        self.part(2)
    }

    /// The region: the fourth part, empty where a service has none.
    #[must_use]
    pub fn region(&self) -> &str {
        self.part(3)
    }

    fn part(&self, index: usize) -> &str {
        self.text.split(':').nth(index).unwrap_or_default()
    }
}

impl<R> FromStr for Arn<R> {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        check(text)?;
        Ok(Self {
            text: text.to_owned(),
            resource: PhantomData,
        })
    }
}

fn check(text: &str) -> Result<(), FormError> {
    let mut parts = text.splitn(6, ':');
    let arn = parts.next() == Some("arn");
    let partition = parts.next().is_some_and(|part| part.starts_with("aws"));
    let service = parts.next().is_some_and(|part| !part.is_empty());
    let resource = parts.nth(2).is_some_and(|part| !part.is_empty());
    if arn && partition && service && resource && !text.contains(char::is_whitespace) {
        Ok(())
    } else {
        Err(FormError::new(
            "an ARN has the form `arn:partition:service:region:account:resource`",
            text,
        ))
    }
}

impl<R> AsRef<str> for Arn<R> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<R> Literal for Arn<R> {}

impl<R> Clone for Arn<R> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            resource: PhantomData,
        }
    }
}

impl<R> PartialEq for Arn<R> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<R> fmt::Debug for Arn<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Arn({})", self.text)
    }
}

/// The Amazon Resource Name of anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnyArn(String);

impl FromStr for AnyArn {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        check(text)?;
        Ok(Self(text.to_owned()))
    }
}

impl AsRef<str> for AnyArn {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for AnyArn {}

impl<R> From<Value<Arn<R>>> for Value<AnyArn> {
    fn from(arn: Value<Arn<R>>) -> Self {
        arn.cast(|known| Self::Known(AnyArn(known.text)))
    }
}
