//! Methods and protocols that viewers may use.

/// Methods of HTTP that a behavior answers. CloudFront has these three choices.
///
/// See [AllowedMethods](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_AllowedMethods.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Methods {
    /// `GET` and `HEAD`.
    #[default]
    Read,
    /// `GET`, `HEAD` and `OPTIONS`: for scripts of other sites, which ask before they read.
    ReadAndOptions,
    /// `DELETE`, `GET`, `HEAD`, `OPTIONS`, `PATCH`, `POST` and `PUT`.
    All,
}

impl Methods {
    pub(super) fn names(self) -> &'static [&'static str] {
        match self {
            Self::Read => &["GET", "HEAD"],
            Self::ReadAndOptions => &["GET", "HEAD", "OPTIONS"],
            Self::All => &["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"],
        }
    }
}

/// What CloudFront does with a request in plain text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ViewerProtocol {
    /// Sends the viewer to the same address over TLS, with a status of 301.
    #[default]
    RedirectToHttps,
    /// Refuses it, with a status of 403.
    HttpsOnly,
    /// Answers it: what the viewer sends and gets is read and changed by whoever is on the way.
    AllowAll,
}

impl ViewerProtocol {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::RedirectToHttps => "redirect-to-https",
            Self::HttpsOnly => "https-only",
            Self::AllowAll => "allow-all",
        }
    }
}
