//! Who asks.

use std::{env, fmt};

use super::AwsError;

/// The temporary credentials of a function's role. They are never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// `AWS_ACCESS_KEY_ID`.
    pub access_key_id: String,
    /// `AWS_SECRET_ACCESS_KEY`.
    pub secret_access_key: String,
    /// `AWS_SESSION_TOKEN`, which the credentials of a role have.
    pub session_token: Option<String>,
}

impl Credentials {
    /// What Lambda tells a function's process.
    ///
    /// # Errors
    ///
    /// A variable is missing or empty.
    pub fn from_environment() -> Result<Self, AwsError> {
        Self::read(|name| env::var(name).ok())
    }

    fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, AwsError> {
        let value = |name| variable(name).filter(|value| !value.is_empty());
        let needed = |name| value(name).ok_or_else(|| AwsError::credentials(name));
        Ok(Self {
            access_key_id: needed("AWS_ACCESS_KEY_ID")?,
            secret_access_key: needed("AWS_SECRET_ACCESS_KEY")?,
            session_token: value("AWS_SESSION_TOKEN"),
        })
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::Credentials;

    #[test]
    fn a_variable_that_is_missing_or_empty_is_named() {
        for absent in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"] {
            for value in [None, Some(String::new())] {
                let error = Credentials::read(|name| {
                    if name == absent {
                        value.clone()
                    } else {
                        Some("x".to_owned())
                    }
                });
                assert!(error.unwrap_err().to_string().contains(absent));
            }
        }
    }

    #[test]
    fn credentials_are_not_printed() {
        let credentials = Credentials::read(|name| Some(format!("value of {name}"))).unwrap();
        assert_eq!(format!("{credentials:?}"), "Credentials(..)");
        assert_eq!(
            credentials.session_token.as_deref(),
            Some("value of AWS_SESSION_TOKEN")
        );
    }
}
